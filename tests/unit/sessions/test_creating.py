"""New jobs and follow-ups."""

import pytest
from tests.support.jobs import (
    FAILURE,
    HOLD,
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

from openmotion import billing, sessions, webhooks
from openmotion.errors import FollowUpRefused, InsufficientCredits, JobNotFound
from openmotion.ids import is_id, new_id
from openmotion.store import Connection, Database

HOOK = "https://example.com/hook"


def test_a_new_job_is_queued(conn: Connection, user_id: str):
    job = add_job(conn, user_id)

    assert job == sessions.Session(
        id=job.id,
        user_id=user_id,
        status="queued",
        revision=1,
        created_ms=NOW_MS,
        updated_ms=NOW_MS,
        completed_ms=None,
        error=None,
        is_pending_input=False,
    )


def test_a_new_job_has_an_id_of_its_own(conn: Connection, user_id: str):
    assert is_id(add_job(conn, user_id).id)


def test_an_id_can_be_chosen_before(conn: Connection, user_id: str):
    job_id = new_id()

    job = sessions.create(
        conn, user_id=user_id, request={"prompt": "x"}, hold=1, now_ms=NOW_MS, session_id=job_id
    )

    assert job.id == job_id


def test_a_new_job_keeps_its_request(conn: Connection, user_id: str):
    job = add_job(conn, user_id, prompt="Ein Film über 東京 🎬")

    assert sessions.revision(conn, job.id, 1).request["prompt"] == "Ein Film über 東京 🎬"


def test_a_new_job_waits_for_a_worker(conn: Connection, user_id: str):
    add_job(conn, user_id)

    assert sessions.has_ready(conn)


def test_a_new_job_holds_credits(conn: Connection, user_id: str):
    add_job(conn, user_id, hold=700)

    assert billing.balance(conn, user_id) == billing.Balance(available=9300, held=700)


def test_a_new_job_is_told_of(conn: Connection, user_id: str):
    job = add_job(conn, user_id)

    [event] = sessions.events_after(conn, job.id, after_id=0, limit=10)
    assert (event.kind, event.revision, event.data) == ("queued", 1, {"credits_held": HOLD})


def test_nothing_of_a_job_is_kept_without_credits(database: Database):
    with database.write() as conn:
        user_id = add_user(conn, granted=HOLD - 1)

    with pytest.raises(InsufficientCredits) as caught, database.write() as conn:
        add_job(conn, user_id)

    with database.read() as conn:
        assert (caught.value.required, caught.value.available) == (HOLD, HOLD - 1)
        assert sessions.page(conn, user_id, limit=10) == []
        assert not sessions.has_ready(conn)


def test_a_webhook_of_the_job_is_told_of_its_end(conn: Connection, user_id: str):
    job = add_job(conn, user_id, webhook_url=HOOK)
    complete(conn, run(conn))

    [webhook] = webhooks.list_webhooks(conn, user_id=user_id, session_id=job.id)
    [delivery] = webhooks.deliveries(conn, webhook_id=webhook.id, user_id=user_id)
    assert webhook.url == HOOK
    assert '"motion.session.completed"' in delivery.payload


def test_a_follow_up_queues_the_job_again(conn: Connection, user_id: str):
    done = add_completed_job(conn, user_id)

    job = follow_up(conn, done, now_ms=NOW_MS + 1)

    assert (job.id, job.status, job.revision) == (done.id, "queued", 2)
    assert (job.completed_ms, job.updated_ms) == (None, NOW_MS + 1)


def test_a_follow_up_follows_the_current_revision(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id, priority=7)
    follow_up(conn, job)

    revision = sessions.revision(conn, job.id, 2)
    assert (revision.number, revision.parent, revision.priority) == (2, 1, 7)


def test_a_follow_up_holds_credits(conn: Connection, user_id: str):
    follow_up(conn, add_completed_job(conn, user_id), hold=500)

    assert billing.balance(conn, user_id) == billing.Balance(available=9300, held=500)


def test_a_follow_up_of_a_revision_that_was_brought_back_has_a_number_of_its_own(
    conn: Connection, user_id: str
):
    job = add_completed_job(conn, user_id)
    follow_up(conn, job)
    complete(conn, run(conn))
    sessions.revert(conn, job.id, user_id, number=1, now_ms=NOW_MS)

    again = follow_up(conn, job)

    assert again.revision == 3
    assert sessions.revision(conn, job.id, 3).parent == 1


@pytest.mark.parametrize(
    "status", ["queued", "created", "running", "awaiting_user_input", "failed"]
)
def test_follow_up_is_refused_unless_the_job_is_completed(
    conn: Connection, user_id: str, status: str
):
    job = add_job(conn, user_id)
    if status == "created":
        take(conn)
    elif status != "queued":
        taken = run(conn)
        if status == "awaiting_user_input":
            ask(conn, taken)
        elif status == "failed":
            sessions.fail(conn, taken.revision_id, taken.claim, error=FAILURE, now_ms=NOW_MS)

    with pytest.raises(FollowUpRefused) as caught:
        follow_up(conn, job)

    assert caught.value.status == status


def test_follow_up_needs_a_job_of_the_user(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id)
    stranger = add_user(conn)

    with pytest.raises(JobNotFound):
        sessions.follow_up(
            conn,
            session_id=job.id,
            user_id=stranger,
            request={"prompt": "mine"},
            hold=HOLD,
            now_ms=NOW_MS,
        )


def test_a_follow_up_without_credits_leaves_the_job_completed(database: Database):
    with database.write() as conn:
        user_id = add_user(conn, granted=HOLD)
        job = add_completed_job(conn, user_id)

    with pytest.raises(InsufficientCredits), database.write() as conn:
        follow_up(conn, job)

    with database.read() as conn:
        assert sessions.find(conn, job.id, user_id).status == "completed"
        assert kinds(conn, job.id)[-1] == "completed"
