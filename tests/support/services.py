"""The service as people run it: real processes, reached over HTTP."""

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from time import monotonic, sleep
from typing import Any

import httpx2

from openmotion.settings import worker_environment

COMMAND = [sys.executable, "-m", "openmotion"]
_START_S, _STOP_S = 60.0, 60.0
_ADDRESS = re.compile(r"openmotion answers at (http://\S+)")


@dataclass(slots=True)
class RunningService:
    """A process of `openmotion serve`, `api` or `worker`.

    Attributes:
        process: the process itself.
        log: file that takes its standard error.
        printed: what it wrote to standard output so far.
    """

    process: subprocess.Popen[str]
    log: Path
    printed: list[str] = field(default_factory=list)
    _lines: "Queue[str | None]" = field(default_factory=Queue)

    @property
    def url(self) -> str:
        """The base address of the API."""
        return next(found[1] for line in self.printed if (found := _ADDRESS.match(line)))

    @property
    def key(self) -> str:
        """The API key that it printed."""
        return next(line for line in self.printed if line.startswith("motion_"))

    @property
    def curl_line(self) -> str:
        """The line to paste that it printed."""
        return next(line for line in self.printed if line.startswith("curl "))

    def read_until(self, pattern: str) -> None:
        """Read its standard output until a line matches.

        Raises:
            AssertionError: it ended, or took too long.
        """
        ends = monotonic() + _START_S
        while True:
            try:
                line = self._lines.get(timeout=max(ends - monotonic(), 0.01))
            except Empty:
                raise AssertionError(f"no {pattern!r} in {self.printed}{self._tail()}") from None
            if line is None:
                raise AssertionError(f"it ended without {pattern!r}: {self.printed}{self._tail()}")
            self.printed.append(line)
            if re.search(pattern, line):
                return

    def terminate(self) -> int:
        """Tell it to end and wait; gives its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=_STOP_S)

    def _tail(self) -> str:
        return "\n" + self.log.read_text("utf-8", "replace")[-4000:]


@contextmanager
def running_service(
    command: str, data: Path, *options: str, settings: Mapping[str, str] | None = None
) -> Iterator[RunningService]:
    """A command of the service on a data folder, killed with its children when the block ends.

    It is waited for until it says that it is ready; an API listens on a free port.
    """
    log = data.parent / f"{data.name}-{command}.log"
    environment = {
        key: value
        for key, value in worker_environment().items()
        if not key.startswith("OPENMOTION_") or key == "OPENMOTION_CACHE_DIR"
    } | dict(settings or {})
    port = [] if command == "worker" else ["--port", "0"]
    with log.open("ab") as errors:
        process = subprocess.Popen(
            [*COMMAND, command, "--data", str(data), *port, *options],
            stdout=subprocess.PIPE,
            stderr=errors,
            env=environment,
            text=True,
            start_new_session=True,
        )
    service = RunningService(process, log)
    reader = threading.Thread(target=_read, args=(service,), daemon=True)
    reader.start()
    try:
        if command == "worker":
            service.read_until("takes jobs")
        else:
            service.read_until("^curl |openmotion keys create")
        yield service
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        reader.join(timeout=10)  # children that outlive it for a moment hold the pipe
        if process.stdout is not None:
            process.stdout.close()


def ask(url: str, key: str, body: object = None) -> Any:
    """The JSON that an address answers with; a body makes it a POST.

    Raises:
        httpx2.HTTPStatusError: the answer is an error.
    """
    headers = {"Authorization": f"Bearer {key}"}
    if body is None:
        answer = httpx2.get(url, headers=headers, timeout=30)
    else:
        answer = httpx2.post(url, headers=headers, json=body, timeout=30)
    answer.raise_for_status()
    return answer.json()


def wait_for(url: str, key: str, *statuses: str, limit_s: float = 300.0) -> Any:
    """The status of a job once it is one of these.

    Raises:
        AssertionError: it took too long, or the job ended otherwise.
    """
    ends = monotonic() + limit_s
    while (status := ask(url, key))["status"] not in statuses:
        assert status["status"] not in {"completed", "failed"}, status
        assert monotonic() < ends, f"still {status['status']} after {limit_s:g} s"
        sleep(0.2)
    return status


def _read(service: RunningService) -> None:
    if service.process.stdout is not None:
        for line in service.process.stdout:
            service._lines.put(line.rstrip("\n"))
    service._lines.put(None)
