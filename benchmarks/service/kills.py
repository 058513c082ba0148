"""Everything is killed at random moments, again and again, while jobs come in and are made.

python benchmarks/service/kills.py [KILLS] [JOBS]

In the end every job that was accepted is completed with a whole file, nothing is held, each is paid
once, and no status ever went back. Takes about four minutes for 100 kills.
"""

import contextlib
import hashlib
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from machine import describe_machine
from running import ask, make_key

PROMPT = "Film number {number} about tea."
_RANKS = {"queued": 0, "created": 1, "running": 2, "completed": 3, "failed": 3}
_SEED = 5


@dataclass(slots=True)
class Client:
    """Somebody who orders, asks again when nothing comes back, and remembers what was said.

    Attributes:
        url: of the API.
        key: of the user.
        jobs: ids by the number of the order; None until one was accepted.
        seen: the last status of each job.
        outputs: of the completed jobs.
    """

    url: str
    key: str
    jobs: dict[int, str | None]
    seen: dict[str, str] = field(default_factory=dict)
    outputs: dict[str, dict[str, Any]] = field(default_factory=dict)

    def try_everything(self) -> None:
        """Order what is not accepted yet, and ask for what is."""
        with contextlib.suppress(OSError, urllib.error.URLError, ValueError):
            for number, job_id in self.jobs.items():
                if job_id is None:
                    self.jobs[number] = self._order(number)
                    return  # one at a time, so that orders and kills meet in many ways
            for job_id in self.jobs.values():
                if job_id is not None:
                    self._look(job_id)

    @property
    def is_done(self) -> bool:
        """Whether every order became a finished job."""
        return all(job_id in self.outputs for job_id in self.jobs.values())

    def _order(self, number: int) -> str:
        body = {"prompt": PROMPT.format(number=number), "duration": 2}
        accepted = ask(
            f"{self.url}/sessions", self.key, body, {"Idempotency-Key": f"order-{number}"}
        )
        return str(accepted["job_id"])

    def _look(self, job_id: str) -> None:
        status = ask(f"{self.url}/sessions/{job_id}", self.key)
        before, now = self.seen.get(job_id, "queued"), status["status"]
        if _RANKS[now] < _RANKS[before]:
            raise SystemExit(f"{job_id} went from {before} back to {now}")
        if now == "failed":
            raise SystemExit(f"{job_id} failed: {status['error']}")
        self.seen[job_id] = now
        if now == "completed":
            self.outputs[job_id] = status["output"]


def main() -> None:
    """Kill, then check."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    orders = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    chance = random.Random(_SEED)  # noqa: S311 - not for secrets
    print(describe_machine())
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        key = make_key(data, "ada@localhost", 1_000_000)
        port = _free_port()
        client = Client(f"http://127.0.0.1:{port}/api/motion", key, dict.fromkeys(range(orders)))
        for number in range(kills):
            process = _start(data, port)
            _spend(client, chance.uniform(0.2, 5.0))
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            if number % 10 == 9:
                accepted = sum(job_id is not None for job_id in client.jobs.values())
                print(
                    f"{number + 1} kills: {accepted} accepted, {len(client.outputs)} completed",
                    flush=True,
                )
        process = _start(data, port)
        start = time.perf_counter()
        while not client.is_done:
            _spend(client, 1.0)
        print(f"all completed {time.perf_counter() - start:.1f} s after the last start")
        _check(client, data)
        process.terminate()
        process.wait()


def _spend(client: Client, seconds: float) -> None:
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        client.try_everything()
        time.sleep(0.1)


def _check(client: Client, data: Path) -> None:
    ids = list(client.jobs.values())
    if len(set(ids)) != len(ids):
        raise SystemExit("two orders became one job")
    listed = ask(f"{client.url}/sessions?limit=100", client.key)["sessions"]
    if {job["job_id"] for job in listed} != set(ids):
        raise SystemExit(f"{len(listed)} jobs are there for {len(ids)} orders")
    for job_id in ids:
        output = ask(f"{client.url}/sessions/{job_id}", client.key)["output"]
        with urllib.request.urlopen(output["download_url"]) as answer:  # noqa: S310 - our own
            digest = hashlib.sha256(answer.read()).hexdigest()
        if digest != output["sha256"]:
            raise SystemExit(f"the file of {job_id} is not whole")
    place = ["--data", str(data)]
    subprocess.run([sys.executable, "-m", "openmotion", "credits", "check", *place], check=True)
    balance = ask(f"{client.url}/balance", client.key)
    lines = ask(f"{client.url}/usage?limit=100", client.key)["lines"]
    captured = [line for line in lines if line["kind"] == "capture"]
    if balance["held"] or len(captured) != len(ids):
        raise SystemExit(f"{balance} and {len(captured)} payments for {len(ids)} jobs")
    print(f"{len(ids)} whole files, {len(captured)} payments, {balance}")


def _start(data: Path, port: int) -> "subprocess.Popen[bytes]":
    with (data.parent / "serve.log").open("ab") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "openmotion", "serve", "--data", str(data), "--port", str(port)],
            stdout=log,
            stderr=log,
            start_new_session=True,
        )


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


if __name__ == "__main__":
    main()
