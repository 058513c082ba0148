"""A service to measure, in processes of its own."""

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

_COMMAND = [sys.executable, "-m", "openmotion"]


@dataclass(frozen=True, slots=True)
class Running:
    """A running command of the service.

    Attributes:
        pid: of its process.
        url: base address of the API; empty for a worker.
        key: of the first user; empty if it was made before.
    """

    pid: int
    url: str
    key: str


@contextmanager
def running(command: str, data: Path, **settings: str) -> Iterator[Running]:
    """Run `openmotion serve`, `api` or `worker` on a folder for as long as the block lasts."""
    environment = {**os.environ, **settings}  # noqa: TID251 - of a child
    port = [] if command == "worker" else ["--port", "0"]
    with (data.parent / f"{command}.log").open("ab") as log:
        process = subprocess.Popen(
            [*_COMMAND, command, "--data", str(data), *port],
            stdout=subprocess.PIPE,
            stderr=log,
            env=environment,
            text=True,
        )
    try:
        yield _read_greeting(process)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def make_key(data: Path, email: str, credits_granted: int) -> str:
    """A key of a user who can pay."""
    place = ["--user", email, "--data", str(data)]
    done = subprocess.run(
        [*_COMMAND, "keys", "create", *place], capture_output=True, text=True, check=True
    )
    if credits_granted:
        grant = [*_COMMAND, "credits", "grant", str(credits_granted), *place]
        subprocess.run(grant, stdout=subprocess.DEVNULL, check=True)
    return done.stdout.strip()


def ask(
    url: str,
    key: str,
    body: Mapping[str, object] | None = None,
    headers: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, Any]:
    """The JSON that an address answers with; a body makes it a POST."""
    request = urllib.request.Request(  # noqa: S310 - our own address
        url,
        data=None if body is None else json.dumps(body).encode(),
        headers={
            "Authorization": f"Bearer {key}",
            "Content-Type": "application/json",
            **headers,
        },
    )
    with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
        found: dict[str, Any] = json.load(answer)
        return found


def wait_for(url: str, key: str, *statuses: str, every_s: float = 0.1) -> dict[str, Any]:
    """The status of a job once it is one of these."""
    while True:
        status = ask(url, key)
        if status["status"] in statuses:
            return status
        if status["status"] == "failed":
            raise SystemExit(f"a job failed: {status['error']}")
        time.sleep(every_s)


def processor_s(pid: int) -> float:
    """Processor seconds of a process so far, without its children."""
    # Source: fields 14 and 15 of proc_pid_stat(5), user and system time in clock ticks.
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _read_greeting(process: "subprocess.Popen[str]") -> Running:
    printed = ""
    if process.stdout is not None:
        for line in process.stdout:
            printed += line
            if re.search(r"takes jobs|^curl |openmotion keys create", line):
                break
    address = re.search(r"answers at (\S+)", printed)
    key = re.search(r"^motion_\S+$", printed, re.MULTILINE)
    if process.poll() is not None:
        raise SystemExit(f"the service did not start; see its log\n{printed}")
    return Running(process.pid, address[1] if address else "", key[0] if key else "")
