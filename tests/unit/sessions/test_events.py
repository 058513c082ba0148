"""The log of what happened."""

from tests.support.jobs import NOW_MS, add_job, complete, kinds, run

from openmotion import sessions, webhooks
from openmotion.store import Connection

SECRET = b"secret of the tests"


def test_events_are_told_in_order(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    complete(conn, run(conn))

    events = sessions.events_after(conn, job.id, after_id=0, limit=100)
    assert [event.kind for event in events] == [
        "queued",
        "created",
        "running",
        "stage",
        "completed",
    ]
    assert [event.id for event in events] == sorted({event.id for event in events})


def test_events_are_read_on_from_the_last_known(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    run(conn)
    first, *others = sessions.events_after(conn, job.id, after_id=0, limit=100)

    assert sessions.events_after(conn, job.id, after_id=first.id, limit=100) == others


def test_no_more_events_are_given_than_asked_for(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    run(conn)

    assert len(sessions.events_after(conn, job.id, after_id=0, limit=2)) == 2


def test_a_job_has_no_events_of_another(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    add_job(conn, user_id)

    assert kinds(conn, job.id) == ["queued"]


def test_webhooks_are_told_of_statuses_and_of_nothing_finer(conn: Connection, user_id: str):
    webhook, _ = webhooks.register(
        conn,
        user_id=user_id,
        url="https://example.com/hook",
        service_secret=SECRET,
        now_ms=NOW_MS,
    )
    add_job(conn, user_id)
    taken = run(conn)
    sessions.progress(conn, taken.revision_id, taken.claim, {"frames_done": 1}, now_ms=NOW_MS)
    complete(conn, taken)

    told = webhooks.deliveries(conn, webhook_id=webhook.id, user_id=user_id)
    assert len(told) == 4
    assert '"revision":1' in told[0].payload
