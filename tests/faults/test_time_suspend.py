"""A machine that sleeps in the middle of a job, and wakes up.

Fault F41: real workers that are stopped for longer than their lease; the job is made once and
paid once, by whoever has it in the end.
"""

import os
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.making import Making, making

pytestmark = pytest.mark.slow

LEASE_S = 2


@pytest.fixture
def service(tmp_path):
    with making(tmp_path, lease_seconds=LEASE_S) as opened:
        yield opened


def drawing(service: Making) -> tuple[str, int]:
    """A job that is being drawn, and the process group of its worker."""
    job = service.job(duration=4)
    worker = service.start()
    service.until(lambda: "draw" in service.stages(job))
    return job, worker.pid


def suspend(service: Making, group: int) -> None:
    """Stop a worker between two changes: on SQLite, nobody gets past one that is half done."""
    ends_s = time.monotonic() + 30
    while True:
        os.killpg(group, signal.SIGSTOP)
        if not any(is_locked(file) for file in service.settings.data_dir.glob("*.sqlite")):
            return
        os.killpg(group, signal.SIGCONT)
        assert time.monotonic() < ends_s
        time.sleep(0.05)


def is_locked(file: Path) -> bool:
    with closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as conn:
        try:
            conn.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return True
        conn.execute("ROLLBACK")
        return False


def assert_made_once(service: Making, job: str) -> None:
    assert service.ended(job) == ["completed"]
    assert service.video(job).stat().st_size > 0
    kinds = [event.kind for event in service.events(job)]
    assert kinds.count("completed") == 1
    service.check(job)


def test_a_job_goes_on_after_its_only_worker_slept(service):
    job, group = drawing(service)
    suspend(service, group)
    time.sleep(LEASE_S + 1)
    os.killpg(group, signal.SIGCONT)

    assert_made_once(service, job)


def test_a_worker_that_wakes_up_after_another_took_over_changes_nothing(service):
    job, group = drawing(service)
    suspend(service, group)
    service.start()
    assert service.ended(job) == ["completed"]
    before = service.revision(job)
    os.killpg(group, signal.SIGCONT)
    time.sleep(LEASE_S)

    assert service.revision(job) == before
    assert_made_once(service, job)
