"""The schedule of tries."""

import pytest

from openmotion.ids import new_id
from openmotion.webhooks.retry import LONGEST_DELAY_MS, TRIES, delay_ms

SCHEDULE_S = (5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400)


@pytest.mark.parametrize(("attempts", "delay_s"), [*enumerate(SCHEDULE_S, start=1)])
def test_each_try_waits_as_scheduled_and_up_to_a_fifth_longer(attempts, delay_s):
    delays = [delay_ms(new_id(), attempts=attempts) for _ in range(50)]

    assert all(delay is not None and delay_s * 1000 <= delay <= delay_s * 1200 for delay in delays)
    assert len(set(delays)) > 40


def test_after_ten_tries_there_is_no_other():
    assert TRIES == 10
    assert delay_ms("a", attempts=10) is None
    assert delay_ms("a", attempts=11) is None


def test_a_delivery_waits_the_same_whoever_computes_it():
    assert delay_ms("a", attempts=3) == delay_ms("a", attempts=3)


def test_the_tries_reach_past_three_days():
    waited_ms = sum(delay_ms("a", attempts=attempts) or 0 for attempts in range(1, TRIES))

    assert waited_ms > 72 * 3600 * 1000


def test_a_receiver_that_asks_for_time_gets_it():
    delay = delay_ms("a", attempts=1, retry_after_s=600)

    assert delay is not None
    assert delay >= 600_000


def test_asking_for_less_does_not_shorten_the_schedule():
    delay = delay_ms("a", attempts=2, retry_after_s=1)

    assert delay is not None
    assert delay >= 300_000


def test_nobody_can_ask_for_more_than_a_day():
    delay = delay_ms("a", attempts=1, retry_after_s=10**9)

    assert delay is not None
    assert delay <= LONGEST_DELAY_MS
