"""Answers about credits: quotes, the balance and how it came about."""

from pydantic import Field

from openmotion.wire.failures import ErrorDetail
from openmotion.wire.moments import Timestamp
from openmotion.wire.shape import AnswerBody


class Quote(AnswerBody):
    """Whether a request would be taken, and what it would hold."""

    valid: bool = Field(description="Whether it breaks no rule.", examples=[True])
    details: tuple[ErrorDetail, ...] = Field(description="One for each broken rule.", examples=[[]])
    credits: int | None = Field(
        description="Credits that would be held; null if it is not valid.", examples=[300]
    )
    seconds: float | None = Field(
        description="Length that is reckoned with; null if it is not valid.", examples=[15.0]
    )
    warnings: tuple[str, ...] = Field(
        description="Sentences for people: what would be done otherwise than asked.",
        examples=[[]],
    )


class BalanceAnswer(AnswerBody):
    """The credits of a user."""

    available: int = Field(description="Credits that new jobs can hold.", examples=[29700])
    held: int = Field(ge=0, description="Credits held for jobs under way.", examples=[300])


class UsageLine(AnswerBody):
    """One change of the credits of a user."""

    id: int = Field(ge=1, description="Grows from change to change.", examples=[7])
    kind: str = Field(
        description="`grant`, `hold`, `capture`, `release` or `expiry`.", examples=["capture"]
    )
    available_change: int = Field(
        description="By how much the available credits changed.", examples=[0]
    )
    held_change: int = Field(description="By how much the held credits changed.", examples=[-300])
    reference: str | None = Field(
        description="What it was for, as the revision of a job.",
        examples=["405d47cf-f72b-4852-b570-0de2446dbba1"],
    )
    created_at: Timestamp = Field(description="When it happened.")


class UsagePage(AnswerBody):
    """A page of changes, the newest first."""

    lines: tuple[UsageLine, ...] = Field(description="Changes, the newest first.")
    next_cursor: str | None = Field(
        description="Pass it as `cursor` for the next page; null on the last.", examples=[None]
    )
