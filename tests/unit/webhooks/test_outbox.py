"""What is due is lent to one sender at a time, and what came of it is kept."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.support.histories import make_session
from tests.unit.webhooks.conftest import GONE, REFUSED, TAKEN

from openmotion import webhooks
from openmotion.ids import new_id
from openmotion.webhooks import Outcome
from openmotion.webhooks.retry import delay_ms

HOUR_MS = 3600 * 1000


def has_due(world):
    with world.database.read() as conn:
        return webhooks.has_due(conn, now_ms=world.now_ms)


def fail_all_tries(world, delivery_id):
    for _ in range(9):
        world.record(delivery_id, REFUSED)
        world.now_ms += 30 * HOUR_MS
    return world.record(delivery_id, REFUSED)


def test_what_is_due_carries_all_that_sending_needs(world):
    found = world.register()
    world.happens()

    [due] = world.due()
    assert (due.webhook_id, due.user_id, due.url) == (found.id, world.user_id, found.url)
    assert due.payload == world.log(found)[0].payload
    assert (due.signer.id, due.signer.generation) == (found.id, 0)


def test_jobs_are_signed_by_their_user(world):
    world.for_job()
    world.happens()

    assert world.due()[0].signer.id == world.user_id


def test_what_is_lent_is_not_lent_again_until_a_minute_is_over(world):
    world.register()
    world.happens()
    [first] = world.due()

    assert not has_due(world)
    assert world.due() == []
    world.now_ms += 60_000
    assert has_due(world)
    assert world.due() == [first]


def test_what_is_still_being_sent_is_not_lent_again_though_its_lease_is_over(world):
    world.register()
    world.happens()
    first = world.due()
    world.now_ms += 60_000

    assert world.due(in_hand=first) == []


def test_several_who_take_at_once_get_different_ones(world):
    users = [world.another_user() for _ in range(12)]
    for user_id, session_id in users:
        world.register(user_id=user_id)
        world.happens(session_id=session_id, user_id=user_id)

    def take(_):
        return world.database.run(lambda conn: webhooks.due(conn, now_ms=world.now_ms, limit=16))

    with ThreadPoolExecutor(6) as pool:
        taken = [due.delivery_id for batch in pool.map(take, range(6)) for due in batch]

    assert len(taken) == len(set(taken)) == 12


def test_one_webhook_gets_two_at_once(world):
    world.register()
    for _ in range(5):
        world.happens()

    first = world.due()
    assert len(first) == 2
    assert world.due(in_hand=first) == []
    assert len(world.due(in_hand=first[:1])) == 1


def test_one_user_gets_four_at_once(world):
    for _ in range(5):
        world.register()
    world.happens()

    first = world.due()
    assert len(first) == 4
    assert world.due(in_hand=first) == []


def test_many_due_of_one_user_do_not_hold_up_another(world):
    world.register()
    for _ in range(300):
        world.happens()
    other_id, session_id = world.another_user()
    world.register(user_id=other_id)
    world.now_ms += 1
    world.happens(session_id=session_id, user_id=other_id)

    assert other_id in {due.user_id for due in world.due()}


def test_the_longest_overdue_comes_first(world):
    world.register()
    world.happens("queued")
    world.now_ms += 1
    world.happens("created")

    [due] = world.due(limit=1)
    assert '"status":"queued"' in due.payload


def test_what_was_taken_by_the_receiver_is_delivered(world):
    found = world.register()
    world.happens()
    recorded = world.record(world.due()[0].delivery_id, TAKEN)

    [delivery] = world.log(found)
    assert recorded.state == "delivered"
    assert (delivery.state, delivery.attempts) == ("delivered", 1)
    world.now_ms += HOUR_MS
    assert not has_due(world)


def test_what_failed_is_tried_again_when_its_time_has_come(world):
    found = world.register()
    world.happens()
    [due] = world.due()
    recorded = world.record(due.delivery_id, REFUSED)
    wait_ms = world.log(found)[0].next_ms - world.now_ms

    assert recorded.state == "pending"
    assert wait_ms == delay_ms(due.delivery_id, attempts=1)
    world.now_ms += wait_ms - 1
    assert world.due() == []
    world.now_ms += 1
    assert world.due() == [due]


def test_a_receiver_that_asks_for_time_is_left_alone(world):
    world.register()
    world.happens()
    [due] = world.due()
    busy = Outcome(status=429, error="busy", retry_after_s=600, took_ms=1)
    world.record(due.delivery_id, busy)

    world.now_ms += 599_000
    assert world.due() == []
    world.now_ms += 200_000
    assert world.due() == [due]


def test_ten_failures_end_a_delivery_and_disable_its_webhook(world):
    found = world.register()
    world.happens()
    recorded = fail_all_tries(world, world.due()[0].delivery_id)

    assert recorded.state == "failed"
    assert "10 tries" in recorded.disabled_reason
    assert world.find(found).disabled_reason == recorded.disabled_reason


def test_a_webhook_that_took_others_meanwhile_stays(world):
    found = world.register()
    world.happens("running")
    world.happens("completed")
    refused, taken = world.due()
    world.record(taken.delivery_id, TAKEN)
    recorded = fail_all_tries(world, refused.delivery_id)

    assert (recorded.state, recorded.disabled_reason) == ("failed", None)
    assert world.find(found).disabled_ms is None


def test_a_receiver_that_is_gone_is_disabled_at_once(world):
    found = world.register()
    world.happens("running")
    world.happens("completed")
    recorded = world.record(world.due()[0].delivery_id, GONE)

    assert recorded.state == "failed"
    assert "410" in world.find(found).disabled_reason
    assert [delivery.state for delivery in world.log(found)] == ["failed", "failed"]


def test_a_failure_that_comes_late_does_not_undo_a_delivery(world):
    found = world.register()
    world.happens()
    [due] = world.due()
    world.record(due.delivery_id, TAKEN)
    late = world.record(due.delivery_id, REFUSED)

    assert late.state == "delivered"
    assert [delivery.state for delivery in world.log(found)] == ["delivered"]


def test_a_delivery_that_was_deleted_meanwhile_is_left(world):
    assert world.record(new_id(), TAKEN) is None


@pytest.mark.parametrize("jump_ms", [HOUR_MS, -HOUR_MS, 366 * 24 * HOUR_MS, -366 * 24 * HOUR_MS])
def test_a_clock_that_jumps_loses_no_delivery(world, jump_ms):
    world.register()
    world.happens()
    [due] = world.due()
    world.record(due.delivery_id, REFUSED)
    world.now_ms += jump_ms
    in_a_day_ms = world.now_ms + 25 * HOUR_MS

    while world.now_ms < in_a_day_ms:
        if world.due() == [due]:
            break
        world.now_ms += HOUR_MS
    assert world.now_ms < in_a_day_ms


def test_each_session_of_a_user_is_told_to_the_same_webhook(world):
    found = world.register()
    with world.database.write() as conn:
        second = make_session(conn, world.user_id)
    world.happens()
    world.happens(session_id=second)

    assert len(world.log(found)) == 2
