"""Stages, progress and plans."""

import pytest
from tests.support.jobs import DIGEST, NOW_MS, add_job, ask, kinds, run, take

from openmotion import sessions
from openmotion.errors import Superseded
from openmotion.store import Connection


@pytest.fixture
def taken(conn: Connection, user_id: str) -> sessions.Taken:
    """A job that runs, in its stage "brief"."""
    add_job(conn, user_id)
    return run(conn)


def advance(conn: Connection, taken: sessions.Taken, stage: str) -> None:
    sessions.advance(conn, taken.revision_id, taken.claim, stage=stage, now_ms=NOW_MS)


def report(conn: Connection, taken: sessions.Taken, frames: int, *, now_ms: int) -> None:
    sessions.progress(conn, taken.revision_id, taken.claim, {"frames_done": frames}, now_ms=now_ms)


def test_the_first_stage_sets_a_job_running(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    taken = take(conn)

    sessions.advance(conn, taken.revision_id, taken.claim, stage="gather", now_ms=NOW_MS + 1)

    found = sessions.find(conn, job.id, user_id)
    assert (found.status, found.updated_ms) == ("running", NOW_MS + 1)
    assert kinds(conn, job.id) == ["queued", "created", "running", "stage"]


def test_a_stage_is_told_with_its_round(conn: Connection, taken: sessions.Taken):
    event = sessions.events_after(conn, taken.session_id, after_id=0, limit=10)[-1]

    assert event.data == {"stage": "brief", "round": 0}


def test_a_stage_is_the_newest_progress(conn: Connection, taken: sessions.Taken):
    assert sessions.revision_by_id(conn, taken.revision_id).progress == {"stage": "brief"}


def test_a_new_stage_lets_attempts_count_from_nought(conn: Connection, taken: sessions.Taken):
    claim = sessions.reclaim(conn, taken.revision_id, executor_id="other", now_ms=NOW_MS)

    sessions.advance(conn, taken.revision_id, claim, stage="draw", now_ms=NOW_MS)

    assert sessions.revision_by_id(conn, taken.revision_id).attempts == 0


def test_a_stage_that_was_reached_before_changes_nothing(conn: Connection, taken: sessions.Taken):
    claim = sessions.reclaim(conn, taken.revision_id, executor_id="other", now_ms=NOW_MS)

    sessions.advance(conn, taken.revision_id, claim, stage="brief", now_ms=NOW_MS)

    assert sessions.revision_by_id(conn, taken.revision_id).attempts == 1
    assert kinds(conn, taken.session_id).count("stage") == 1


def test_stages_count_anew_after_an_answer(conn: Connection, taken: sessions.Taken):
    ask(conn, taken)
    sessions.answer(conn, taken.session_id, taken.user_id, value="continue", now_ms=NOW_MS)

    advance(conn, take(conn), "brief")

    assert kinds(conn, taken.session_id).count("stage") == 2


def test_progress_is_kept(conn: Connection, taken: sessions.Taken):
    report(conn, taken, 30, now_ms=NOW_MS + 7)

    assert sessions.revision_by_id(conn, taken.revision_id).progress == {"frames_done": 30}
    assert sessions.find(conn, taken.session_id, taken.user_id).updated_ms == NOW_MS + 7


def test_progress_is_told_once_a_second(conn: Connection, taken: sessions.Taken):
    for step in range(12):
        report(conn, taken, step, now_ms=NOW_MS + step * 250)

    events = sessions.events_after(conn, taken.session_id, after_id=0, limit=100)
    told = [event.data["frames_done"] for event in events if event.kind == "progress"]
    assert told == [0, 4, 8]


def test_no_moment_comes_before_another_when_the_clock_is_set_back(
    conn: Connection, taken: sessions.Taken
):
    report(conn, taken, 1, now_ms=NOW_MS + 5000)
    report(conn, taken, 2, now_ms=NOW_MS - 3_600_000)

    assert sessions.find(conn, taken.session_id, taken.user_id).updated_ms == NOW_MS + 5000


def test_progress_is_told_after_the_clock_was_set_back(conn: Connection, taken: sessions.Taken):
    report(conn, taken, 1, now_ms=NOW_MS + 3_600_000)
    report(conn, taken, 2, now_ms=NOW_MS)

    event = sessions.events_after(conn, taken.session_id, after_id=0, limit=100)[-1]
    assert event.data == {"frames_done": 2}


def test_a_plan_is_kept(conn: Connection, taken: sessions.Taken):
    sessions.keep_plan(conn, taken.revision_id, taken.claim, DIGEST)

    assert sessions.revision_by_id(conn, taken.revision_id).plan_digest == DIGEST


def test_nothing_is_written_after_a_cancel(conn: Connection, taken: sessions.Taken):
    sessions.cancel(conn, taken.session_id, taken.user_id, now_ms=NOW_MS)

    with pytest.raises(Superseded):
        report(conn, taken, 1, now_ms=NOW_MS)
    with pytest.raises(Superseded):
        sessions.keep_plan(conn, taken.revision_id, taken.claim, DIGEST)
