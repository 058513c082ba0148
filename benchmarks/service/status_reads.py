"""How fast a status is read: next to a bare endpoint, and while two jobs are drawn.

python benchmarks/service/status_reads.py

The service, the videos and the clients share this machine; on others the service has it alone.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from load import Measured, get, measure
from machine import describe_machine
from running import ask, make_key, processor_s, running, wait_for

CLIENTS, SECONDS, ROUNDS = 1000, 6.0, 3
TARGET_P99_MS, TARGET_RATIO = 100.0, 0.7
_LONG = {"prompt": "A film about tea.", "duration": 120, "mode": "light"}
_UNLIMITED = {"OPENMOTION_RATE_LIMIT": "", "OPENMOTION_RATE_LIMIT_CREATES": ""}


def main() -> None:
    """Measure and print."""
    print(describe_machine())
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        with running("serve", data, **_UNLIMITED) as service:
            users = [service.key, make_key(data, "other@localhost", 10_000)]
            jobs = [ask(f"{service.url}/sessions", key, _LONG)["job_id"] for key in users]
            address = "{0.scheme}://{0.netloc}".format(urlsplit(service.url))
            path = urlsplit(service.url).path
            requests = tuple(
                get(f"{path}/sessions/{job}", key) for job, key in zip(jobs, users, strict=True)
            )
            ours = Server(service.pid, address, requests)
            with bare_endpoint(data / "openmotion.sqlite", jobs[0]) as bare:
                for job, key in zip(jobs, users, strict=True):
                    wait_for(f"{service.url}/sessions/{job}", key, "running")
                print(f"\nWhile two jobs are drawn, {CLIENTS} clients:")
                polled = measure(
                    requests, address, clients=CLIENTS, seconds=20, every_s=1.0, settling_s=3.0
                )
                _print("one read a second each", polled)
                met = "met" if polled.quantile_ms(0.99) <= TARGET_P99_MS else "missed"
                print(f"  goal p99 of {TARGET_P99_MS:g} ms: {met}")
                _compare(ours, bare)
                for job, key in zip(jobs, users, strict=True):
                    ask(f"{service.url}/sessions/{job}/cancel", key, {})
                print(f"\nWhile nothing is drawn, {CLIENTS} clients:")
                _compare(ours, bare)


class Server(NamedTuple):
    """A server to compare.

    Attributes:
        pid: of its process.
        address: as `http://127.0.0.1:8080`.
        requests: what is asked of it.
    """

    pid: int
    address: str
    requests: tuple[bytes, ...]


@contextmanager
def bare_endpoint(file: Path, job_id: str) -> Iterator[Server]:
    """The bare endpoint, reading one row of the same database."""
    program = Path(__file__).with_name("bare.py")
    process = subprocess.Popen(
        [sys.executable, str(program), str(file), job_id], stdout=subprocess.PIPE, text=True
    )
    try:
        port = process.stdout.readline().strip() if process.stdout else ""
        yield Server(process.pid, f"http://127.0.0.1:{port}", (get(f"/row/{job_id}", ""),))
    finally:
        process.kill()
        process.wait()


def _compare(ours: Server, bare: Server) -> None:
    """As fast as they can, in turn, so that what else the machine does falls on both alike."""
    found: dict[Server, list[tuple[Measured, float]]] = {ours: [], bare: []}
    for _ in range(ROUNDS):
        for server, rounds in found.items():
            before = processor_s(server.pid)
            measured = measure(server.requests, server.address, clients=CLIENTS, seconds=SECONDS)
            spent = (processor_s(server.pid) - before) / len(measured.took_s)
            rounds.append((measured, spent))
    status, floor = (max(rounds, key=lambda pair: pair[0].per_second) for rounds in found.values())
    for what, (measured, spent) in (("status, as fast as can be", status), ("bare", floor)):
        _print(what, measured)
        print(f"    {1000 * spent:.2f} ms of processor for each")
    ratio = status[0].per_second / floor[0].per_second
    print(
        f"  {ratio:.0%} of the bare endpoint (goal {TARGET_RATIO:.0%}), "
        f"{floor[1] / status[1]:.0%} by processor time"
    )


def _print(what: str, measured: Measured) -> None:
    print(f"  {what}: {measured}", flush=True)


if __name__ == "__main__":
    main()
