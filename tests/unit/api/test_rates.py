"""Limits on requests, by a clock that the test moves."""

import pytest

from openmotion.api.rates import RateLimit, rate_limit, require
from openmotion.errors import InvalidSettings, RateLimited


class Clock:
    """Seconds that stand still until told otherwise."""

    now = 100.0

    def __call__(self) -> float:
        """The time."""
        return self.now


def test_a_window_takes_so_many_and_begins_anew():
    clock = Clock()
    limit = RateLimit("requests", "2/minute", clock)
    counted = [limit.count("a") for _ in range(3)]
    clock.now += 60
    fresh = limit.count("a")

    assert [one.is_exceeded for one in counted] == [False, False, True]
    assert [one.remaining for one in counted] == [1, 0, 0]
    assert (fresh.is_exceeded, fresh.remaining) == (False, 1)


def test_what_is_left_of_a_window_is_told_in_whole_seconds():
    clock = Clock()
    limit = RateLimit("requests", "2/minute", clock)
    limit.count("a")
    clock.now += 59.5

    assert limit.count("a").reset_s == 1


def test_users_have_windows_of_their_own():
    limit = RateLimit("requests", "1/minute", Clock())
    limit.count("a")

    assert not limit.count("b").is_exceeded


def test_headers_tell_the_policy_and_what_is_left():
    limit = RateLimit("creates", "5 per 2 seconds", Clock())

    assert limit.headers(limit.count("a")) == [
        (b"ratelimit-policy", b'"creates";q=5;w=2'),
        (b"ratelimit", b'"creates";r=4;t=2'),
    ]


def test_one_too_many_is_refused_with_the_time_to_wait():
    limit = RateLimit("requests", "1/minute", Clock())
    require(limit.count("a"))

    with pytest.raises(RateLimited) as refused:
        require(limit.count("a"))
    assert refused.value.retry_after_s == 60


def test_windows_that_are_over_are_forgotten():
    clock = Clock()
    limit = RateLimit("requests", "1/second", clock)
    for number in range(10_000):
        limit.count(str(number))
    clock.now += 2
    limit.count("new")

    assert len(limit._windows) == 1


def test_an_empty_setting_is_no_limit():
    assert rate_limit("requests", " ") is None


@pytest.mark.parametrize("notation", ["many", "5", "5/fortnight", "-1/minute"])
def test_a_setting_that_is_no_limit_is_refused(notation: str):
    with pytest.raises(InvalidSettings, match="6000/minute"):
        rate_limit("requests", notation)
