"""Failures say what went wrong in words for people, and nothing from inside."""

import pytest

from openmotion import errors
from openmotion.jobs.failing import failure_of


@pytest.mark.parametrize(
    ("error", "code", "is_retryable"),
    [
        (errors.StageTimeout("drawing took longer than 300 s"), "stage_timeout", True),
        (errors.EncodingFailed("x264 failed"), "encoding_failed", True),
        (errors.StorageFull("the disk is full"), "storage_full", True),
        (errors.StoreUnavailable("no answer"), "store_unavailable", True),
        (errors.OutputGone("blobs/ab/… is not there"), "output_gone", True),
        (errors.ResourceLimit("the video needs more than 4096 MB"), "resource_limit", False),
        (errors.FontUnavailable("the words are in Tibetan"), "font_unavailable", False),
        (errors.UnknownLook("there is no look x"), "unknown_look", False),
        (errors.JobFailed("/secret/path"), "internal_error", True),
        (ZeroDivisionError("by zero"), "internal_error", True),
    ],
)
def test_each_error_has_a_code_and_says_whether_to_try_again(error, code, is_retryable):
    failure = failure_of(error, "draw")

    assert (failure.code, failure.retryable, failure.stage) == (code, is_retryable, "draw")


def test_what_is_inside_stays_inside():
    for error in (errors.JobFailed("/secret/path"), OSError(5, "x", "/secret/path")):
        assert "/secret" not in failure_of(error, "join").message


def test_what_the_user_can_mend_is_said_as_it_was():
    message = "the words are in Tibetan, for which openmotion has no font"

    assert failure_of(errors.FontUnavailable(message), "plan").message == message


def test_a_failure_outside_of_all_stages_names_none():
    assert failure_of(errors.JobFailed("x"), "").stage is None
