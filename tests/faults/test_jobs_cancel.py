"""A cancelled job stops in whatever stage it is, and makes room for the next.

Fault F47.
"""

import time

import pytest
from tests.support.making import making

from openmotion import sessions
from openmotion.errors import Conflict
from openmotion.store import system_clock

SOON_S = 5.0


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    folder = tmp_path_factory.mktemp("service")
    with making(folder) as opened:
        opened.start(OPENMOTION_WORKER_JOBS="1")
        yield opened


def cancel(service, job):
    with service.database.write() as conn:
        return sessions.cancel(conn, job, service.user_id, now_ms=system_clock())


@pytest.mark.parametrize("stage", ["gather", "brief", "check", "draw", "segment", "join", "review"])
def test_a_job_stops_in_each_stage_and_makes_room(service, stage):
    job = service.job(duration=20)
    service.until(
        lambda: (
            service.finished_segments(job) if stage == "segment" else stage in service.stages(job)
        )
    )

    session = cancel(service, job)
    start_s = time.monotonic()

    assert session.status == "failed"
    assert session.error.code == "cancelled"
    after = service.job()
    service.until(lambda: service.session(after).status != "queued", limit_s=30)
    took_s = time.monotonic() - start_s
    with pytest.raises(Conflict):
        cancel(service, job)
    cancel(service, after)
    assert took_s < SOON_S
    service.check()


def test_a_completed_job_cannot_be_cancelled(service):
    job = service.job()
    assert service.ended(job) == ["completed"]

    with pytest.raises(Conflict):
        cancel(service, job)
    service.check(job)
