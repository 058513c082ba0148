"""Events become deliveries, and deliveries a log."""

import json

import pytest
from tests.support.histories import make_event, make_session
from tests.unit.webhooks.conftest import REFUSED, TAKEN

from openmotion import webhooks
from openmotion.errors import Conflict, NotFound
from openmotion.ids import is_id, new_id

DAY_MS = 24 * 3600 * 1000


def test_an_event_is_told_with_its_type_time_and_job(world):
    found = world.register()
    told = world.happens("completed", payload={"revision": 2, "status_url": "/api/motion/x"})

    [delivery] = world.log(found)
    assert told == 1
    assert is_id(delivery.id)
    assert json.loads(delivery.payload) == {
        "type": "motion.session.completed",
        "timestamp": "2026-04-28T23:01:04.198Z",
        "data": {
            "revision": 2,
            "status_url": "/api/motion/x",
            "job_id": world.session_id,
            "status": "completed",
        },
    }


def test_nobody_is_told_of_progress(world):
    world.register()

    assert world.happens("progress") == 0


def test_nobody_is_told_without_a_webhook(world):
    assert world.happens() == 0


def test_a_webhook_is_told_of_the_kinds_it_wants(world):
    world.register(kinds=["motion.session.failed"])

    assert world.happens("completed") == 0
    assert world.happens("failed") == 1


def test_a_webhook_of_a_job_is_told_of_that_job_only(world):
    world.for_job()
    with world.database.write() as conn:
        other = make_session(conn, world.user_id)

    assert world.happens("completed") == 1
    assert world.happens("completed", session_id=other) == 0


def test_events_of_others_are_not_told(world):
    world.register()
    other_id, session_id = world.another_user()

    assert world.happens(session_id=session_id, user_id=other_id) == 0


def test_a_disabled_webhook_is_told_nothing(world):
    found = world.register()
    with world.database.write() as conn:
        webhooks.disable(
            conn, webhook_id=found.id, user_id=world.user_id, reason="paused", now_ms=9
        )

    assert world.happens() == 0


def test_an_address_that_is_registered_and_named_by_the_job_is_told_once(world):
    registered = world.register("https://example.com/same")
    of_job = world.for_job("https://example.com/same")

    assert world.happens() == 1
    assert len(world.log(registered)) == 1
    assert world.log(of_job) == []


def test_telling_of_an_event_twice_changes_nothing(world):
    found = world.register()
    with world.database.write() as conn:
        event_id = make_event(conn, world.session_id, "completed")
        told = [
            webhooks.enqueue(
                conn,
                event_id=event_id,
                kind="completed",
                session_id=world.session_id,
                user_id=world.user_id,
                payload={},
                now_ms=world.now_ms,
            )
            for _ in range(2)
        ]

    assert told == [1, 0]
    assert len(world.log(found)) == 1


def test_what_is_rolled_back_is_not_told(world):
    found = world.register()

    def fail():
        with world.database.write() as conn:
            webhooks.enqueue(
                conn,
                event_id=make_event(conn, world.session_id, "completed"),
                kind="completed",
                session_id=world.session_id,
                user_id=world.user_id,
                payload={},
                now_ms=world.now_ms,
            )
            raise KeyError

    with pytest.raises(KeyError):
        fail()

    assert world.log(found) == []


def test_a_log_is_read_in_pages_the_newest_first(world):
    found = world.register()
    for kind in ("queued", "created", "running"):
        world.happens(kind)
    with world.database.read() as conn:
        page = webhooks.deliveries(conn, webhook_id=found.id, user_id=world.user_id, limit=2)
        rest = webhooks.deliveries(
            conn,
            webhook_id=found.id,
            user_id=world.user_id,
            before_event_id=page[-1].event_id,
            limit=2,
        )

    kinds = [json.loads(delivery.payload)["data"]["status"] for delivery in page + rest]
    assert kinds == ["running", "created", "queued"]


def test_each_try_is_in_the_log(world):
    world.register()
    world.happens()
    [due] = world.due()
    world.record(due.delivery_id, REFUSED)
    world.now_ms += 10_000
    world.record(due.delivery_id, TAKEN)
    with world.database.read() as conn:
        tries = webhooks.attempts(conn, delivery_id=due.delivery_id, user_id=world.user_id)

    assert [(item.status, item.error) for item in tries] == [
        (500, "the receiver answers 500"),
        (204, None),
    ]
    assert tries[1].at_ms - tries[0].at_ms == 10_000
    assert tries[0].took_ms == 12


def test_deliveries_of_others_are_not_found(world):
    world.register()
    world.happens()
    [due] = world.due()
    other_id, _ = world.another_user()

    for delivery_id, user_id in ((due.delivery_id, other_id), (new_id(), world.user_id)):
        with world.database.write() as conn, pytest.raises(NotFound):
            webhooks.attempts(conn, delivery_id=delivery_id, user_id=user_id)
        with world.database.write() as conn, pytest.raises(NotFound):
            webhooks.redeliver(conn, delivery_id=delivery_id, user_id=user_id, now_ms=1)


def test_redelivery_sends_the_same_again_at_once(world):
    world.register()
    world.happens()
    [first] = world.due()
    world.record(first.delivery_id, TAKEN)
    with world.database.write() as conn:
        webhooks.redeliver(
            conn, delivery_id=first.delivery_id, user_id=world.user_id, now_ms=world.now_ms
        )

    assert world.due() == [first]


def test_redelivery_to_a_disabled_webhook_is_refused(world):
    found = world.register()
    world.happens()
    [due] = world.due()
    with world.database.write() as conn:
        webhooks.disable(
            conn, webhook_id=found.id, user_id=world.user_id, reason="paused", now_ms=9
        )
        with pytest.raises(Conflict, match="enable it first"):
            webhooks.redeliver(conn, delivery_id=due.delivery_id, user_id=world.user_id, now_ms=1)


def test_what_failed_can_be_sent_again_once_its_webhook_is_enabled(world):
    found = world.register()
    world.happens()
    [due] = world.due()
    with world.database.write() as conn:
        webhooks.disable(
            conn, webhook_id=found.id, user_id=world.user_id, reason="paused", now_ms=9
        )
        webhooks.enable(conn, webhook_id=found.id, user_id=world.user_id)
        failed = webhooks.find_delivery(conn, delivery_id=due.delivery_id, user_id=world.user_id)
        webhooks.redeliver(
            conn, delivery_id=due.delivery_id, user_id=world.user_id, now_ms=world.now_ms
        )

    assert failed.state == "failed"
    assert world.due() == [due]


def test_ended_deliveries_are_forgotten_after_thirty_days(world):
    found = world.register()
    world.happens("running")
    world.record(world.due()[0].delivery_id, TAKEN)
    world.happens("completed")
    with world.database.write() as conn:
        early = webhooks.forget(conn, now_ms=world.now_ms + 30 * DAY_MS)
        late = webhooks.forget(conn, now_ms=world.now_ms + 31 * DAY_MS)

    assert (early, late) == (0, 1)
    assert [delivery.state for delivery in world.log(found)] == ["pending"]
