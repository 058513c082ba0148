"""Answers about what happened to a job."""

from typing import Any

from pydantic import Field

from openmotion.wire.moments import Timestamp
from openmotion.wire.shape import AnswerBody


class EventRecord(AnswerBody):
    """One thing that happened to a job; webhooks and event streams tell the same."""

    id: int = Field(ge=1, description="Grows from event to event.", examples=[42])
    kind: str = Field(
        description="A status of the job, `stage`, or `progress`.", examples=["progress"]
    )
    revision: int = Field(ge=1, description="Revision that it happened to.", examples=[1])
    created_at: Timestamp = Field(description="When it happened.")
    data: dict[str, Any] = Field(
        description="What is to be said about it; depends on the kind.",
        examples=[{"stage": "draw", "segments_done": 3, "segments_total": 8, "seconds_left": 9}],
    )


class EventPage(AnswerBody):
    """A page of events, the oldest first."""

    events: tuple[EventRecord, ...] = Field(description="Events, the oldest first.")
    last_id: int = Field(
        ge=0, description="Pass it as `after` to read on; grows with the log.", examples=[42]
    )
    has_more: bool = Field(description="Whether further events exist already.", examples=[False])
