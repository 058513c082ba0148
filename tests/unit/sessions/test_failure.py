"""Why a job failed, as it is kept."""

from openmotion.sessions import Failure


def test_a_failure_is_kept_whole():
    failure = Failure("stage_timeout", "it took too long", stage="draw", retryable=True)

    assert Failure.of_json(failure.as_json()) == failure


def test_no_failure_is_none():
    assert Failure.of_json(None) is None
