"""The pieces in which a video is drawn."""

import pytest
from tests.support.jobs import NOW_MS, add_job, run

from openmotion import sessions
from openmotion.errors import JobFailed, Superseded
from openmotion.store import Connection

PLAN = (("segments/aa/one.mp4", 90), ("segments/bb/two.mp4", 60))


@pytest.fixture
def taken(conn: Connection, user_id: str) -> sessions.Taken:
    """A job that runs, with two segments planned."""
    add_job(conn, user_id)
    taken = run(conn)
    sessions.plan_segments(conn, taken.revision_id, taken.claim, PLAN)
    return taken


def test_segments_are_counted_from_nought(conn: Connection, taken: sessions.Taken):
    assert sessions.segments(conn, taken.revision_id) == (
        sessions.Segment(0, "segments/aa/one.mp4", 90, 0, None),
        sessions.Segment(1, "segments/bb/two.mp4", 60, 0, None),
    )


def test_a_plan_made_twice_keeps_what_is_finished(conn: Connection, taken: sessions.Taken):
    sessions.segment_started(conn, taken.revision_id, 0)
    sessions.segment_finished(conn, taken.revision_id, 0, now_ms=NOW_MS)
    before = sessions.segments(conn, taken.revision_id)

    sessions.plan_segments(conn, taken.revision_id, taken.claim, PLAN)

    assert sessions.segments(conn, taken.revision_id) == before


def test_another_plan_keeps_only_what_is_the_same(conn: Connection, taken: sessions.Taken):
    for number in range(2):
        sessions.segment_finished(conn, taken.revision_id, number, now_ms=NOW_MS)

    sessions.plan_segments(
        conn, taken.revision_id, taken.claim, [PLAN[0], ("segments/cc/new.mp4", 60)]
    )

    finished = [one.finished_ms for one in sessions.segments(conn, taken.revision_id)]
    assert finished == [NOW_MS, None]


def test_a_shorter_plan_has_fewer_segments(conn: Connection, taken: sessions.Taken):
    sessions.plan_segments(conn, taken.revision_id, taken.claim, PLAN[:1])

    assert [one.number for one in sessions.segments(conn, taken.revision_id)] == [0]


def test_attempts_are_counted(conn: Connection, taken: sessions.Taken):
    sessions.segment_started(conn, taken.revision_id, 1)

    assert sessions.segment_started(conn, taken.revision_id, 1).attempts == 2


def test_a_segment_is_begun_at_most_so_many_times(conn: Connection, taken: sessions.Taken):
    for _ in range(2):
        sessions.segment_started(conn, taken.revision_id, 1, limit=2)

    with pytest.raises(JobFailed, match=r"part 2 .* 2 attempts"):
        sessions.segment_started(conn, taken.revision_id, 1, limit=2)


def test_a_segment_is_finished_once(conn: Connection, taken: sessions.Taken):
    sessions.segment_finished(conn, taken.revision_id, 1, now_ms=NOW_MS + 1)
    sessions.segment_finished(conn, taken.revision_id, 1, now_ms=NOW_MS + 2)

    assert sessions.segments(conn, taken.revision_id)[1].finished_ms == NOW_MS + 1


def test_a_finished_segment_lets_attempts_count_from_nought(
    conn: Connection, taken: sessions.Taken
):
    sessions.reclaim(conn, taken.revision_id, executor_id="other", now_ms=NOW_MS)

    sessions.segment_finished(conn, taken.revision_id, 0, now_ms=NOW_MS)

    assert sessions.revision_by_id(conn, taken.revision_id).attempts == 0


def test_a_segment_that_was_finished_before_is_no_step_forward(
    conn: Connection, taken: sessions.Taken
):
    sessions.segment_finished(conn, taken.revision_id, 0, now_ms=NOW_MS)
    sessions.reclaim(conn, taken.revision_id, executor_id="other", now_ms=NOW_MS)

    sessions.segment_finished(conn, taken.revision_id, 0, now_ms=NOW_MS)

    assert sessions.revision_by_id(conn, taken.revision_id).attempts == 1


def test_a_segment_that_is_planned_no_more_is_not_begun(conn: Connection, taken: sessions.Taken):
    with pytest.raises(Superseded, match="no segment 2"):
        sessions.segment_started(conn, taken.revision_id, 2)


def test_segments_of_a_cancelled_job_are_neither_begun_nor_finished(
    conn: Connection, taken: sessions.Taken
):
    sessions.cancel(conn, taken.session_id, taken.user_id, now_ms=NOW_MS)

    with pytest.raises(Superseded):
        sessions.segment_started(conn, taken.revision_id, 0)
    with pytest.raises(Superseded):
        sessions.segment_finished(conn, taken.revision_id, 0, now_ms=NOW_MS)
