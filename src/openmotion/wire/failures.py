"""The bodies of answers that refuse, and the details of a malformed request.

What every one of them may add stands behind the fields of the contract, so each lists it itself.
"""

from typing import Annotated, Literal

from pydantic import Field

from openmotion.wire.sessions import Status
from openmotion.wire.shape import AnswerBody


def _is_absent(value: object) -> bool:
    return value is None


_Code = Annotated[
    str | None,
    Field(
        exclude_if=_is_absent,
        description="What is wrong, for programs; stable.",
        examples=["not_found"],
    ),
]
_Message = Annotated[
    str | None,
    Field(
        exclude_if=_is_absent,
        description="What is wrong and what to do.",
        examples=["There is no such webhook."],
    ),
]
_RequestId = Annotated[
    str | None,
    Field(
        exclude_if=_is_absent,
        description="Names the request in the logs of the service; also in `X-Request-Id`.",
        examples=["7c1f3b0e-5a54-4d9d-9d3e-0c3d2f6c5b11"],
    ),
]
_Retryable = Annotated[
    bool | None,
    Field(
        exclude_if=_is_absent,
        description="Whether the same request may succeed later.",
        examples=[False],
    ),
]
_Hint = Annotated[
    str | None,
    Field(
        exclude_if=_is_absent,
        description="What to do about it.",
        examples=["Create a key with: openmotion keys create"],
    ),
]


class ErrorBody(AnswerBody):
    """Why a request was not done."""

    error: str = Field(description="What is wrong, in a few words.", examples=["Not found"])
    code: _Code = None
    message: _Message = None
    request_id: _RequestId = None
    retryable: _Retryable = None
    hint: _Hint = None


class ErrorDetail(AnswerBody):
    """One rule that a body breaks; it never repeats what was sent."""

    code: str = Field(description="Which kind of rule; stable.", examples=["too_long"])
    message: str = Field(
        description="What is wrong and what is taken.",
        examples=["prompt is longer than 12000 characters"],
    )
    path: tuple[str | int, ...] = Field(
        description="Where in the body: names of fields and indices of lists.",
        examples=[["prompt"], ["attachments", 0, "url"]],
    )


class InvalidRequestBody(AnswerBody):
    """The body is not JSON or breaks rules: all of them are listed."""

    error: Literal["Invalid request"] = Field(
        description="`Invalid request`.", examples=["Invalid request"]
    )
    details: tuple[ErrorDetail, ...] = Field(description="One for each broken rule.")
    request_id: _RequestId = None
    retryable: _Retryable = None
    hint: _Hint = None


class Unauthorized(AnswerBody):
    """The API key is missing, malformed, unknown, revoked or expired: one answer for all."""

    error: str = Field(description="One word for all causes.", examples=["Unauthorized"])
    code: _Code = None
    message: _Message = None
    request_id: _RequestId = None
    retryable: _Retryable = None
    hint: _Hint = None


class InsufficientCreditsBody(AnswerBody):
    """The credits do not reach for what is asked."""

    error: Literal["insufficient_credits"] = Field(
        description="`insufficient_credits`.", examples=["insufficient_credits"]
    )
    code: Literal["insufficient_credits_minimum_kickoff_balance"] = Field(
        description="`insufficient_credits_minimum_kickoff_balance`.",
        examples=["insufficient_credits_minimum_kickoff_balance"],
    )
    message: str = Field(
        description="How much is needed, how much is there, and what to do.",
        examples=["This needs 300 credits and 120 are available; add credits, then try again."],
    )
    minimum_required_credits: int = Field(
        ge=0, description="Credits that are needed.", examples=[300]
    )
    current_balance: int = Field(description="Credits that are available.", examples=[120])
    request_id: _RequestId = None
    retryable: _Retryable = None
    hint: _Hint = None


class JobNotFoundBody(AnswerBody):
    """The job is unknown, malformed or somebody else's: one answer for all."""

    error: Literal["Job not found"] = Field(
        description="`Job not found`.", examples=["Job not found"]
    )
    request_id: _RequestId = None
    retryable: _Retryable = None
    hint: _Hint = None


class FollowUpRefusedBody(AnswerBody):
    """A follow-up needs a completed job."""

    error: Literal["followup_requires_completed_job"] = Field(
        description="`followup_requires_completed_job`.",
        examples=["followup_requires_completed_job"],
    )
    message: str = Field(
        description="Which status the job has, and what to do.",
        examples=["A follow-up needs a completed job, and this one is running."],
    )
    status: Status = Field(description="The status that the job has.", examples=["running"])
    request_id: _RequestId = None
    retryable: _Retryable = None
    hint: _Hint = None
