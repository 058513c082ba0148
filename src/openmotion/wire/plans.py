"""Answers about the plan of a video and the question that a job may have."""

from typing import Any

from pydantic import Field

from openmotion.wire.moments import Timestamp
from openmotion.wire.sessions import JobId, Status
from openmotion.wire.shape import AnswerBody


class QuestionOption(AnswerBody):
    """One answer that may be given."""

    value: str = Field(description="To be sent as `answer`.", examples=["continue"])
    label: str = Field(
        description="What it means, for people.", examples=["Make the video without the logo"]
    )


class Question(AnswerBody):
    """What a job wants to know before it goes on."""

    id: str = Field(
        description="Names the question.",
        examples=["0b1c6a52-6f0e-4c3b-8a8e-7f4a2f1f9d3c"],
        json_schema_extra={"format": "uuid"},
    )
    kind: str = Field(
        description="What it is about: `approval`, `attachment` or `contradiction`.",
        examples=["attachment"],
    )
    text: str = Field(
        description="The question, for people.",
        examples=["The prompt relies on an attachment that cannot be used. Go on without it?"],
    )
    options: tuple[QuestionOption, ...] = Field(description="Answers that may be given.")
    asked_at: Timestamp = Field(description="When it was asked.")
    closes_at: Timestamp = Field(description="When the job fails if nobody answers.")


class Plan(AnswerBody):
    """What a revision is going to show, and the question that is open."""

    job_id: JobId
    revision: int = Field(ge=1, description="Number of the revision.", examples=[1])
    status: Status = Field(description="Its status.", examples=["awaiting_user_input"])
    brief: dict[str, Any] | None = Field(
        description="What was understood from the request; null until it is planned.",
        examples=[None],
    )
    storyboard: dict[str, Any] | None = Field(
        description="Shots with their content, length and transitions; null until planned.",
        examples=[None],
    )
    question: Question | None = Field(
        description="The open question; null unless `pending_user_input`.", examples=[None]
    )
