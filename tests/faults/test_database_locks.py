"""Another process holds SQLite's lock for long.

Fault F18: changes are refused in time and leave nothing behind; reads go on as if nothing were.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.support.invariants import broken_invariants
from tests.support.motion_api import serving_api

from openmotion.store import Database

_HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
"""


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Another process that holds the lock until the block ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, file],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "locked\n"
        yield
        process.communicate("\n", timeout=10)


@pytest.fixture
def database(sqlite_url) -> Iterator[Database]:
    opened = Database(sqlite_url)  # as the service opens it
    yield opened
    opened.close()


def test_a_lock_held_by_another_process_refuses_changes_in_time_and_no_reads(database, tmp_path):
    with serving_api(database, tmp_path) as api:
        job_id = api.make_job()
        with locked(tmp_path / "openmotion.sqlite"):
            started_s = time.monotonic()
            refused = api.create()
            refused_after_s = time.monotonic() - started_s
            started_s = time.monotonic()
            read = api.read(job_id)
            read_after_s = time.monotonic() - started_s
        listed = api.client.get("/sessions").json()["sessions"]
        later = api.create()

    assert refused.status_code == 503
    assert int(refused.headers["Retry-After"]) > 0
    assert "error" in refused.json()
    assert refused_after_s < 10
    assert (read.status_code, read.json()["status"]) == (200, "queued")
    assert read_after_s < 1
    assert [job["job_id"] for job in listed] == [job_id]
    assert later.status_code == 202
    assert broken_invariants(database) == []


def test_a_short_lock_is_waited_for(database, tmp_path):
    with serving_api(database, tmp_path) as api, ThreadPoolExecutor(1) as pool:
        with locked(tmp_path / "openmotion.sqlite"):
            answer = pool.submit(api.create)
            time.sleep(0.5)

        assert answer.result().status_code == 202
