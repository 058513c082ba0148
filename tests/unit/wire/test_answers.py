"""Answers: the seed's to the letter, and all of them documented."""

import json

import pytest

from openmotion import wire
from openmotion.wire import (
    Accepted,
    AnswerBody,
    CreateRequest,
    ErrorBody,
    FollowUpRefusedBody,
    InsufficientCreditsBody,
    JobNotFoundBody,
    RequestBody,
    SessionStatus,
    status_url,
    timestamp,
)

_MODELS = sorted(
    {
        part
        for name in wire.__all__
        if isinstance(part := getattr(wire, name), type)
        and issubclass(part, (AnswerBody, RequestBody))
        and part not in (AnswerBody, RequestBody)
    },
    key=lambda model: model.__name__,
)
_JOB = "405d47cf-f72b-4852-b570-0de2446dbba1"


def test_a_status_starts_with_the_seven_fields_of_the_seed_in_its_order():
    assert list(SessionStatus.model_fields) == [
        "job_id",
        "status",
        "created_at",
        "updated_at",
        "completed_at",
        "error",
        "pending_user_input",
        "output",
        "sources",
    ]


def test_the_status_of_the_seed_is_written_as_it_stands():
    status = SessionStatus(
        job_id=_JOB,
        status="running",
        created_at=timestamp(1777417264198),
        updated_at=timestamp(1777417283695),
        completed_at=None,
        error=None,
        pending_user_input=False,
        output=None,
        sources=(),
    )

    assert status.model_dump_json() == (
        '{"job_id":"405d47cf-f72b-4852-b570-0de2446dbba1","status":"running",'
        '"created_at":"2026-04-28T23:01:04.198Z","updated_at":"2026-04-28T23:01:23.695Z",'
        '"completed_at":null,"error":null,"pending_user_input":false,"output":null,"sources":[]}'
    )


def test_the_acceptance_of_the_seed_is_written_as_it_stands():
    accepted = Accepted(job_id=_JOB, status="queued", status_url=status_url(_JOB))

    assert json.loads(accepted.model_dump_json()) == {
        "job_id": "405d47cf-f72b-4852-b570-0de2446dbba1",
        "status": "queued",
        "status_url": "/api/motion/sessions/405d47cf-f72b-4852-b570-0de2446dbba1",
    }


def test_the_statuses_are_those_of_the_seed():
    assert SessionStatus.model_json_schema()["properties"]["status"]["enum"] == [
        "queued",
        "created",
        "running",
        "awaiting_user_input",
        "completed",
        "failed",
    ]


def test_an_answer_of_missing_credits_starts_with_the_fields_of_the_contract():
    body = InsufficientCreditsBody(
        error="insufficient_credits",
        code="insufficient_credits_minimum_kickoff_balance",
        message="This needs 300 credits and 120 are available.",
        minimum_required_credits=300,
        current_balance=120,
    )

    assert json.loads(body.model_dump_json()) == {
        "error": "insufficient_credits",
        "code": "insufficient_credits_minimum_kickoff_balance",
        "message": "This needs 300 credits and 120 are available.",
        "minimum_required_credits": 300,
        "current_balance": 120,
    }


@pytest.mark.parametrize(
    "body",
    [
        JobNotFoundBody(error="Job not found"),
        ErrorBody(error="Not found"),
        FollowUpRefusedBody(
            error="followup_requires_completed_job", message="It is running.", status="running"
        ),
    ],
)
def test_an_error_leaves_out_what_it_does_not_say(body):
    assert None not in json.loads(body.model_dump_json()).values()


def test_what_an_error_adds_comes_behind_the_contract():
    body = FollowUpRefusedBody(
        error="followup_requires_completed_job",
        message="It is running.",
        status="running",
        request_id="r",
        retryable=True,
        hint="Wait.",
    )

    assert list(json.loads(body.model_dump_json())) == [
        "error",
        "message",
        "status",
        "request_id",
        "retryable",
        "hint",
    ]


@pytest.mark.parametrize("model", _MODELS, ids=lambda model: model.__name__)
def test_every_model_and_field_is_described_with_an_example(model):
    schema = model.model_json_schema(mode="serialization")
    wordless = [
        name
        for name, field in schema["properties"].items()
        if not field.get("description") or ("examples" not in field and not _is_made_of(field))
    ]

    assert schema["description"]
    assert wordless == []


@pytest.mark.parametrize("model", _MODELS, ids=lambda model: model.__name__)
def test_every_model_is_frozen_and_closed(model):
    assert model.model_config["frozen"]
    assert model.model_config["extra"] == "forbid"


@pytest.mark.parametrize("model", _MODELS, ids=lambda model: model.__name__)
def test_the_example_of_every_field_is_valid(model):
    example = {
        name: field.examples[0] for name, field in model.model_fields.items() if field.examples
    }
    if not any(
        field.is_required() for name, field in model.model_fields.items() if name not in example
    ):
        assert model.model_validate(json.loads(json.dumps(example)))


def test_a_request_needs_a_prompt_only():
    assert CreateRequest.model_json_schema()["required"] == ["prompt"]


def _is_made_of(field) -> bool:
    """Whether a field holds another model, which has examples of its own."""
    text = json.dumps(field)
    return "$ref" in text
