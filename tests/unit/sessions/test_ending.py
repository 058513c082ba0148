"""Completed and paid, or failed and paid back."""

import pytest
from tests.support.jobs import (
    DIGEST,
    FAILURE,
    HOLD,
    NOW_MS,
    OUTPUT,
    VIDEO,
    add_job,
    complete,
    follow_up,
    kinds,
    run,
    take,
)

from openmotion import billing, sessions
from openmotion.errors import Conflict, Superseded
from openmotion.ids import new_id
from openmotion.store import Connection

THUMBNAIL = sessions.File("thumbnail.jpg", "cd" * 32, 40_000, "image/jpeg")


@pytest.fixture
def taken(conn: Connection, user_id: str) -> sessions.Taken:
    """A job that runs."""
    add_job(conn, user_id)
    return run(conn)


def fail(conn: Connection, taken: sessions.Taken, claim: str | None) -> bool:
    return sessions.fail(conn, taken.revision_id, claim, error=FAILURE, now_ms=NOW_MS + 3)


def test_a_completed_job_has_an_end(conn: Connection, taken: sessions.Taken):
    complete(conn, taken, now_ms=NOW_MS + 50)

    job = sessions.find(conn, taken.session_id, taken.user_id)
    assert (job.status, job.completed_ms, job.error) == ("completed", NOW_MS + 50, None)


def test_a_completed_revision_knows_what_was_made(conn: Connection, taken: sessions.Taken):
    complete(conn, taken, files=(VIDEO, THUMBNAIL), now_ms=NOW_MS + 50)

    revision = sessions.revision_by_id(conn, taken.revision_id)
    assert revision.output == {
        **OUTPUT,
        "size_bytes": 4_194_304,
        "sha256": DIGEST,
        "files": ["thumbnail.jpg", "video.mp4"],
    }
    assert revision.document_digest == DIGEST
    assert revision.sources[0]["name"] == "Inter"
    assert (revision.ended_ms, revision.claim, revision.executor_id) == (NOW_MS + 50, None, None)


def test_a_completed_revision_has_its_files(conn: Connection, taken: sessions.Taken):
    complete(conn, taken, files=(VIDEO, THUMBNAIL))

    assert sessions.files(conn, taken.revision_id) == (THUMBNAIL, VIDEO)


def test_a_completed_job_is_charged_its_price(conn: Connection, taken: sessions.Taken):
    assert complete(conn, taken, price=120) == 120

    assert billing.balance(conn, taken.user_id) == billing.Balance(available=9880, held=0)
    assert sessions.revision_by_id(conn, taken.revision_id).price == 120


def test_a_job_is_never_charged_more_than_was_held(conn: Connection, taken: sessions.Taken):
    assert complete(conn, taken, price=HOLD + 1) == HOLD

    assert billing.balance(conn, taken.user_id).available == 10_000 - HOLD


def test_completion_is_told_with_its_price(conn: Connection, taken: sessions.Taken):
    complete(conn, taken, price=120)

    event = sessions.events_after(conn, taken.session_id, after_id=0, limit=10)[-1]
    assert (event.kind, event.data) == ("completed", {"credits": 120})


def test_a_job_is_completed_once(conn: Connection, taken: sessions.Taken):
    complete(conn, taken)

    with pytest.raises(Superseded):
        complete(conn, taken)

    assert kinds(conn, taken.session_id).count("completed") == 1


def test_who_lost_the_claim_cannot_complete(conn: Connection, taken: sessions.Taken):
    sessions.reclaim(conn, taken.revision_id, executor_id="other", now_ms=NOW_MS)

    with pytest.raises(Superseded):
        complete(conn, taken)

    assert billing.balance(conn, taken.user_id).held == HOLD


def test_a_job_that_does_not_run_yet_is_not_completed(conn: Connection, user_id: str):
    add_job(conn, user_id)

    with pytest.raises(Conflict, match="created cannot become completed"), conn.begin_nested():
        complete(conn, take(conn))

    assert billing.balance(conn, user_id).held == HOLD


def test_a_failed_job_says_why(conn: Connection, taken: sessions.Taken):
    assert fail(conn, taken, taken.claim)

    job = sessions.find(conn, taken.session_id, taken.user_id)
    assert (job.status, job.error, job.completed_ms) == ("failed", FAILURE, None)
    assert sessions.revision_by_id(conn, taken.revision_id).error == FAILURE


def test_a_failed_job_costs_nothing(conn: Connection, taken: sessions.Taken):
    fail(conn, taken, taken.claim)

    assert billing.balance(conn, taken.user_id) == billing.Balance(available=10_000, held=0)


def test_a_failure_is_told_with_its_reason(conn: Connection, taken: sessions.Taken):
    fail(conn, taken, taken.claim)

    event = sessions.events_after(conn, taken.session_id, after_id=0, limit=10)[-1]
    assert (event.kind, event.data) == ("failed", {"error": FAILURE.as_json()})


def test_a_job_fails_once(conn: Connection, taken: sessions.Taken):
    assert fail(conn, taken, taken.claim)

    assert not fail(conn, taken, taken.claim)
    assert not fail(conn, taken, None)
    assert kinds(conn, taken.session_id).count("failed") == 1


def test_a_completed_job_does_not_fail(conn: Connection, taken: sessions.Taken):
    complete(conn, taken)

    assert not fail(conn, taken, None)
    assert sessions.find(conn, taken.session_id, taken.user_id).status == "completed"


def test_the_service_fails_a_job_whoever_holds_it(conn: Connection, taken: sessions.Taken):
    assert fail(conn, taken, None)


def test_a_job_that_nobody_took_can_fail(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    revision = sessions.revision(conn, job.id, 1)

    assert sessions.fail(conn, revision.id, None, error=FAILURE, now_ms=NOW_MS)
    assert not sessions.has_ready(conn)


def test_who_lost_the_claim_cannot_fail_the_job(conn: Connection, taken: sessions.Taken):
    with pytest.raises(Superseded):
        fail(conn, taken, new_id())

    assert sessions.find(conn, taken.session_id, taken.user_id).status == "running"


def test_a_failed_follow_up_fails_the_job(conn: Connection, taken: sessions.Taken):
    complete(conn, taken)
    follow_up(conn, sessions.find(conn, taken.session_id, taken.user_id))
    again = run(conn)

    fail(conn, again, again.claim)

    job = sessions.find(conn, taken.session_id, taken.user_id)
    assert (job.status, job.revision, job.completed_ms) == ("failed", 2, None)
