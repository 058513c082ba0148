"""What a user takes back."""

import pytest
from tests.support.jobs import (
    FAILURE,
    NOW_MS,
    add_completed_job,
    add_job,
    add_user,
    ask,
    complete,
    follow_up,
    kinds,
    run,
    take,
)

from openmotion import billing, sessions
from openmotion.errors import Conflict, JobNotFound, NotFound, Superseded
from openmotion.store import Connection

LATER_MS = NOW_MS + 60_000


@pytest.mark.parametrize("status", ["queued", "created", "running", "awaiting_user_input"])
def test_a_job_under_way_is_cancelled_in_each_status(conn: Connection, user_id: str, status: str):
    job = add_job(conn, user_id)
    _lead_to(conn, status)

    cancelled = sessions.cancel(conn, job.id, user_id, now_ms=LATER_MS)

    assert (cancelled.status, cancelled.error.code) == ("failed", "cancelled")
    assert (cancelled.is_pending_input, cancelled.updated_ms) == (False, LATER_MS)
    assert billing.balance(conn, user_id) == billing.Balance(available=10_000, held=0)
    assert not sessions.has_ready(conn)


def test_who_works_on_a_cancelled_job_writes_nothing_more(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    taken = run(conn)
    sessions.cancel(conn, job.id, user_id, now_ms=NOW_MS)

    with pytest.raises(Superseded):
        complete(conn, taken)


@pytest.mark.parametrize("status", ["completed", "failed"])
def test_a_job_that_has_ended_is_not_cancelled(conn: Connection, user_id: str, status: str):
    job = add_job(conn, user_id)
    _lead_to(conn, status)

    with pytest.raises(Conflict, match=status):
        sessions.cancel(conn, job.id, user_id, now_ms=NOW_MS)


def test_a_job_is_cancelled_once(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    sessions.cancel(conn, job.id, user_id, now_ms=NOW_MS)

    with pytest.raises(Conflict):
        sessions.cancel(conn, job.id, user_id, now_ms=NOW_MS)

    assert kinds(conn, job.id).count("failed") == 1


def test_the_job_of_another_is_not_cancelled(conn: Connection, user_id: str):
    job = add_job(conn, user_id)

    with pytest.raises(JobNotFound):
        sessions.cancel(conn, job.id, add_user(conn), now_ms=NOW_MS)


@pytest.mark.parametrize("status", ["queued", "created", "running", "awaiting_user_input"])
def test_a_cancelled_follow_up_leaves_the_video_before(conn: Connection, user_id: str, status: str):
    job = add_completed_job(conn, user_id, now_ms=NOW_MS)
    follow_up(conn, job, now_ms=NOW_MS + 10)
    _lead_to(conn, status)

    cancelled = sessions.cancel(conn, job.id, user_id, now_ms=LATER_MS)

    assert (cancelled.status, cancelled.revision) == ("completed", 1)
    assert (cancelled.completed_ms, cancelled.error) == (NOW_MS, None)
    assert (cancelled.updated_ms, cancelled.is_pending_input) == (LATER_MS, False)


def test_a_cancelled_follow_up_is_itself_failed(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id)
    follow_up(conn, job)
    sessions.cancel(conn, job.id, user_id, now_ms=NOW_MS)

    revision = sessions.revision(conn, job.id, 2)
    assert (revision.status, revision.error.code) == ("failed", "cancelled")


def test_a_cancelled_follow_up_is_told_with_the_status_of_the_job(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id)
    follow_up(conn, job)
    sessions.cancel(conn, job.id, user_id, now_ms=NOW_MS)

    event = sessions.events_after(conn, job.id, after_id=0, limit=100)[-1]
    assert (event.kind, event.revision, event.data["job_status"]) == ("failed", 2, "completed")


def test_a_cancelled_follow_up_can_be_followed_by_another(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id)
    follow_up(conn, job)
    sessions.cancel(conn, job.id, user_id, now_ms=NOW_MS)

    again = follow_up(conn, job)

    assert again.revision == 3
    assert sessions.revision(conn, job.id, 3).parent == 1


def test_a_deleted_job_is_found_no_more(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id)

    sessions.delete(conn, job.id, user_id, now_ms=NOW_MS)

    assert sessions.page(conn, user_id, limit=10) == []
    with pytest.raises(JobNotFound):
        sessions.find(conn, job.id, user_id)
    with pytest.raises(JobNotFound):
        sessions.delete(conn, job.id, user_id, now_ms=NOW_MS)


def test_a_job_that_is_deleted_under_way_is_cancelled(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    taken = run(conn)

    sessions.delete(conn, job.id, user_id, now_ms=NOW_MS)

    assert sessions.revision_by_id(conn, taken.revision_id).status == "failed"
    assert billing.balance(conn, user_id).held == 0


def test_the_job_of_another_is_not_deleted(conn: Connection, user_id: str):
    job = add_job(conn, user_id)

    with pytest.raises(JobNotFound):
        sessions.delete(conn, job.id, add_user(conn), now_ms=NOW_MS)


def test_an_older_revision_is_brought_back(conn: Connection, user_id: str):
    job = _twice_completed(conn, user_id)

    back = sessions.revert(conn, job.id, user_id, number=1, now_ms=LATER_MS)

    assert (back.status, back.revision, back.updated_ms) == ("completed", 1, LATER_MS)
    assert back.completed_ms == NOW_MS
    assert kinds(conn, job.id)[-1] == "reverted"


def test_a_newer_revision_is_brought_back_as_well(conn: Connection, user_id: str):
    job = _twice_completed(conn, user_id)
    sessions.revert(conn, job.id, user_id, number=1, now_ms=NOW_MS)

    assert sessions.revert(conn, job.id, user_id, number=2, now_ms=NOW_MS).revision == 2


def test_the_current_revision_is_brought_back_without_a_word(conn: Connection, user_id: str):
    job = _twice_completed(conn, user_id)
    before = sessions.find(conn, job.id, user_id)

    assert sessions.revert(conn, job.id, user_id, number=2, now_ms=LATER_MS) == before
    assert "reverted" not in kinds(conn, job.id)


def test_a_failed_follow_up_is_got_over(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id)
    follow_up(conn, job)
    taken = run(conn)
    sessions.fail(conn, taken.revision_id, taken.claim, error=FAILURE, now_ms=NOW_MS)

    back = sessions.revert(conn, job.id, user_id, number=1, now_ms=NOW_MS)

    assert (back.status, back.error) == ("completed", None)


def test_a_failed_revision_is_not_brought_back(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id)
    follow_up(conn, job)
    sessions.cancel(conn, job.id, user_id, now_ms=NOW_MS)

    with pytest.raises(Conflict, match="revision 2 is failed"):
        sessions.revert(conn, job.id, user_id, number=2, now_ms=NOW_MS)


def test_nothing_is_brought_back_while_a_job_is_under_way(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id)
    follow_up(conn, job)

    with pytest.raises(Conflict, match="queued"):
        sessions.revert(conn, job.id, user_id, number=1, now_ms=NOW_MS)


def test_a_revision_that_never_was_is_not_brought_back(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id)

    with pytest.raises(NotFound):
        sessions.revert(conn, job.id, user_id, number=7, now_ms=NOW_MS)


def _lead_to(conn: Connection, status: str) -> None:
    if status == "queued":
        return
    taken = take(conn) if status == "created" else run(conn)
    if status == "awaiting_user_input":
        ask(conn, taken)
    elif status == "completed":
        complete(conn, taken)
    elif status == "failed":
        sessions.fail(conn, taken.revision_id, None, error=FAILURE, now_ms=NOW_MS)


def _twice_completed(conn: Connection, user_id: str) -> sessions.Session:
    job = add_completed_job(conn, user_id, now_ms=NOW_MS)
    follow_up(conn, job, now_ms=NOW_MS + 10)
    complete(conn, run(conn, now_ms=NOW_MS + 20), now_ms=NOW_MS + 30)
    return job
