"""What nobody answered or needs any more goes away by itself."""

import pytest
from tests.support.workbench import Workbench

from openmotion import billing
from openmotion.jobs.housekeeping import close_overdue, collect

DAY_MS = 86_400_000


@pytest.fixture
def bench(tmp_path, sqlite_database):
    return Workbench(tmp_path, sqlite_database, question_seconds=60)


def test_a_question_that_nobody_answers_fails_the_job(bench):
    job = bench.job("Use the attached logo")
    bench.make()

    bench.now_ms += 59_000
    close_overdue(bench.equipment)
    assert bench.session(job.id).status == "awaiting_user_input"

    bench.now_ms += 2_000
    close_overdue(bench.equipment)
    assert bench.session(job.id).error.code == "question_unanswered"


def test_grants_expire(bench):
    with bench.database.write() as conn:
        billing.grant(
            conn,
            bench.user_id,
            500,
            key="gift",
            reason="gift",
            now_ms=bench.now_ms,
            expires_ms=bench.now_ms + 1000,
        )
    bench.now_ms += 2000

    close_overdue(bench.equipment)

    with bench.database.read() as conn:
        assert billing.balance(conn, bench.user_id).available == 10_000


def test_steps_of_old_work_are_forgotten_and_videos_stay(bench, tmp_path):
    bench.job()
    bench.make()
    bench.now_ms += 40 * DAY_MS

    collect(bench.equipment)

    assert bench.engine.forgotten[0].timestamp() * 1000 == bench.now_ms - DAY_MS
    assert list((tmp_path / "files" / "blobs").rglob("*"))
