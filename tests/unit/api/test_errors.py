"""Every deliberate error has a status and an answer that tells nothing it should not."""

import json
from collections.abc import Iterator

import pytest

from openmotion import errors
from openmotion.api.errors import STATUSES, error_answer, internal_error, refusal_answer, sentence
from openmotion.api.refusals import HttpRefusal, body_too_large, body_too_slow, is_encoded, not_json
from openmotion.errors import (
    FollowUpRefused,
    InsufficientCredits,
    InvalidPayload,
    JobNotFound,
    KeyRejected,
    MotionError,
    RateLimited,
    StorageFull,
    StoreUnavailable,
)
from openmotion.wire import (
    AnswerBody,
    ErrorBody,
    FollowUpRefusedBody,
    InsufficientCreditsBody,
    InvalidRequestBody,
    JobNotFoundBody,
    Unauthorized,
)


def _all(base: type[MotionError]) -> Iterator[type[MotionError]]:
    yield base
    for child in base.__subclasses__():
        yield from _all(child)


def _made(error: type[MotionError]) -> MotionError:
    arguments: dict[type[MotionError], tuple[object, ...]] = {
        InvalidPayload: (
            [{"code": "missing", "message": "prompt is missing", "path": ["prompt"]}],
        ),
        InsufficientCredits: (300, 10),
        FollowUpRefused: ("running",),
        RateLimited: (7,),
    }
    return error(*arguments.get(error, ("something is wrong",)))


OURS = [error for error in _all(MotionError) if error.__module__ == errors.__name__]


def test_every_code_has_a_status_and_every_status_a_code():
    assert {error.code for error in OURS} == set(STATUSES)


@pytest.mark.parametrize("error", OURS, ids=lambda error: error.__name__)
def test_every_error_is_answered_with_a_documented_body(error: type[MotionError]):
    answer = error_answer(_made(error), "id-1")
    body = json.loads(bytes(answer.body))

    models: dict[int, type[AnswerBody]] = {
        400: InvalidRequestBody,
        401: Unauthorized,
        402: InsufficientCreditsBody,
    }
    model: type[AnswerBody] = models.get(answer.status_code, ErrorBody)
    if error is JobNotFound:
        model = JobNotFoundBody
    elif error is FollowUpRefused:
        model = FollowUpRefusedBody
    model.model_validate(body)
    assert answer.status_code == STATUSES[error.code]
    assert error is JobNotFound or body["request_id"] == "id-1"


def test_what_went_wrong_inside_is_not_told():
    for error in (StoreUnavailable("/var/lib/x is locked"), MotionError("secret"),
                  errors.OutputGone("blobs/ab/abcd is gone"), StorageFull("/dev/sda1 full"),
                  KeyRejected("revoked yesterday")):  # fmt: skip
        body = bytes(error_answer(error, "id").body).decode()
        assert str(error) not in body


def test_errors_that_pass_say_when_to_come_back():
    assert error_answer(StorageFull("full"), "id").headers["retry-after"] == "60"
    assert error_answer(StoreUnavailable("locked"), "id").headers["retry-after"] == "2"
    assert error_answer(RateLimited(7), "id").headers["retry-after"] == "7"


def test_a_rejected_key_says_how_to_send_one():
    answer = error_answer(KeyRejected(), "id")

    assert answer.headers["www-authenticate"] == "Bearer"
    assert "Bearer motion_your_api_key" in json.loads(bytes(answer.body))["message"]


def test_the_answer_for_a_job_that_is_not_found_is_always_the_same():
    one, two = error_answer(JobNotFound("a"), "id-1"), error_answer(JobNotFound("b"), "id-2")

    assert one.body == two.body


def test_a_mistake_of_ours_names_the_request():
    body = json.loads(bytes(internal_error("id-9").body))

    assert (body["request_id"], body["retryable"]) == ("id-9", True)


@pytest.mark.parametrize(
    ("refusal", "status"),
    [(body_too_large(5), 413), (body_too_slow(), 408), (not_json(), 415), (is_encoded(), 415)],
)
def test_what_http_refuses_is_answered_in_json(refusal: HttpRefusal, status: int):
    answer = refusal_answer(refusal, "id")

    assert answer.status_code == status
    ErrorBody.model_validate(json.loads(bytes(answer.body)))


def test_a_refused_request_of_400_lists_its_detail():
    body = json.loads(bytes(refusal_answer(HttpRefusal(400, "bad", "Bad."), "id").body))

    assert body["details"] == [{"code": "bad", "message": "Bad.", "path": []}]


@pytest.mark.parametrize(
    ("message", "expected"),
    [("it is gone", "It is gone."), ("Why?", "Why?"), ("", "Motion_error.")],
)
def test_messages_become_sentences(message: str, expected: str):
    assert sentence(MotionError(message)) == expected
