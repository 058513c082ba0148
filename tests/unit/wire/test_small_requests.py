"""Bodies beside that of a new job: answers, going back, webhooks."""

from typing import get_args

import pytest

from openmotion import webhooks
from openmotion.errors import InvalidPayload
from openmotion.wire import (
    InputAnswer,
    RevertRequest,
    WebhookKind,
    WebhookRequest,
    WebhookUpdate,
    validate,
)


def _broken(body_type, value):
    with pytest.raises(InvalidPayload) as caught:
        validate(body_type, value)
    return [(detail["code"], detail["path"]) for detail in caught.value.details]


def test_an_answer_to_a_question_is_taken():
    answer = validate(InputAnswer, {"answer": "edit", "text": "Shorter."})

    assert (answer.answer, answer.text, answer.question_id) == ("edit", "Shorter.", None)


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"answer": ""},
        {"answer": 1},
        {"answer": "edit"},
        {"answer": "x" * 81},
        {"answer": "edit", "text": " "},
        {"answer": "a\nb"},
        {"answer": "x", "question_id": "y" * 37},
    ],
)
def test_any_other_answer_is_refused(value):
    assert _broken(InputAnswer, value)


def test_a_revision_to_go_back_to_is_a_number_from_1():
    assert validate(RevertRequest, {"revision": 1}).revision == 1
    assert validate(RevertRequest, {"revision": 1.0}).revision == 1
    for value in (0, -1, "1", 1.5, True, None, 2**40):
        assert _broken(RevertRequest, {"revision": value})


def test_a_webhook_is_taken_with_the_kinds_that_it_wants():
    url = "https://example.org/hook"

    assert validate(WebhookRequest, {"url": url, "kinds": None}).kinds == ()
    assert validate(WebhookRequest, {"url": url, "kinds": ["motion.session.failed"]}).kinds == (
        "motion.session.failed",
    )


@pytest.mark.parametrize(
    "change",
    [
        {"url": "http://localhost/"},
        {"kinds": ["motion.session.exploded"]},
        {"kinds": "x"},
        {"kinds": ["motion.session.failed"] * 21},
        {"url": None},
        {"secret": "x"},
    ],
)
def test_any_other_webhook_is_refused(change):
    assert _broken(WebhookRequest, {"url": "https://example.org/hook", **change})


def test_a_change_of_a_webhook_leaves_out_what_stays():
    assert validate(WebhookUpdate, {"enabled": True}).model_fields_set == {"enabled"}
    assert _broken(WebhookUpdate, {"enabled": "yes"}) == [("wrong_type", ("enabled",))]


def test_every_kind_of_event_that_webhooks_tell_of_can_be_wanted():
    assert get_args(WebhookKind) == webhooks.KINDS
