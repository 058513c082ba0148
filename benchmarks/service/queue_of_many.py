"""A thousand waiting jobs of one user: memory, and how long the first job of another waits.

python benchmarks/service/queue_of_many.py
"""

import json
import tempfile
import time
from pathlib import Path
from time import perf_counter
from urllib.parse import urlsplit

from load import measure, post
from machine import describe_machine
from running import ask, make_key, running, wait_for

JOBS = 1000
_SETTINGS = {"OPENMOTION_RATE_LIMIT_CREATES": "", "OPENMOTION_USER_QUEUED": "1000000"}
_SHORT = {"prompt": "A film about tea.", "duration": 2}


def main() -> None:
    """Measure and print."""
    print(describe_machine())
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        with running("serve", data, **_SETTINGS) as service:
            many = make_key(data, "many@localhost", 10**9)
            other = make_key(data, "other@localhost", 10**6)
            alone = _take(service.url, other)
            print(f"a job alone: {alone:.2f} s from request to completed")
            time.sleep(2)
            before = _resident_mb(service.pid)
            _queue(service.url, many)
            time.sleep(5)
            after = _resident_mb(service.pid)
            print(
                f"{JOBS} jobs queued: the service's process has {before:.0f} MB before and "
                f"{after:.0f} MB after ({after - before:+.0f} MB)"
            )
            waited = _take(service.url, other)
            print(
                f"a job of another user behind them: {waited:.2f} s, {waited / alone:.1f} x the "
                "time alone (goal: begins within two job lengths)"
            )


def _take(url: str, key: str) -> float:
    start = perf_counter()
    accepted = ask(f"{url}/sessions", key, _SHORT)
    wait_for(f"{url}/sessions/{accepted['job_id']}", key, "completed")
    return perf_counter() - start


def _queue(url: str, key: str) -> None:
    place = urlsplit(url)
    address = f"{place.scheme}://{place.netloc}"
    request = post(f"{place.path}/sessions", key, json.dumps(_SHORT).encode())
    accepted = 0
    while accepted < JOBS:
        measured = measure([request], address, clients=4, seconds=0.5)
        accepted += measured.statuses.get(202, 0)
        if set(measured.statuses) != {202}:
            raise SystemExit(f"jobs were refused: {measured.statuses}")


def _resident_mb(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    main()
