"""Answers about webhooks and what was sent to them."""

from typing import Literal

from pydantic import Field

from openmotion.wire.moments import Timestamp
from openmotion.wire.shape import AnswerBody


class WebhookRecord(AnswerBody):
    """An address that is told of events."""

    id: str = Field(
        description="Names the webhook.",
        examples=["b5f2b5a0-6a4e-4f0e-9a53-0f6f7f0f7a11"],
        json_schema_extra={"format": "uuid"},
    )
    url: str = Field(description="Where events are sent.", examples=["https://example.com/hook"])
    kinds: tuple[str, ...] = Field(
        description="Kinds of events that are sent; empty for all.",
        examples=[["motion.session.completed", "motion.session.failed"]],
    )
    job_id: str | None = Field(
        description="The only job whose events are sent; null for all jobs.", examples=[None]
    )
    created_at: Timestamp = Field(description="When it was registered.")
    disabled_at: Timestamp | None = Field(
        description="Since when nothing is sent; null while it works.", examples=[None]
    )
    disabled_reason: str | None = Field(description="Why nothing is sent.", examples=[None])


class WebhookCreated(WebhookRecord):
    """A new webhook with the secret that signs what it is sent; it is not shown again."""

    secret: str = Field(description="Signs deliveries (Standard Webhooks).", examples=["whsec_…"])


class WebhookSecret(AnswerBody):
    """The secret that signs what is sent."""

    secret: str = Field(description="Signs deliveries (Standard Webhooks).", examples=["whsec_…"])
    previous_ends_at: Timestamp | None = Field(
        description="Until when the secret before it signs too; null if none does.",
        examples=[None],
    )


class WebhookPage(AnswerBody):
    """The webhooks of a user."""

    webhooks: tuple[WebhookRecord, ...] = Field(description="The newest first.")


class DeliveryAttempt(AnswerBody):
    """One try to deliver."""

    at: Timestamp = Field(description="When it ended.")
    status: int | None = Field(
        description="Status of the receiver's answer; null if there was none.", examples=[200]
    )
    error: str | None = Field(description="Why it failed; null if it did not.", examples=[None])
    took_ms: int = Field(ge=0, description="How long it took, milliseconds.", examples=[87])


class DeliveryRecord(AnswerBody):
    """One event for one webhook."""

    id: str = Field(
        description="The `webhook-id` header, the same at each try.",
        examples=["1d5b9bb2-3f0a-4b62-b2a3-8e2f6d5d9c47"],
        json_schema_extra={"format": "uuid"},
    )
    event_id: int = Field(ge=1, description="Event that it tells of.", examples=[42])
    state: Literal["pending", "delivered", "failed"] = Field(
        description="How it stands.", examples=["delivered"]
    )
    attempts: int = Field(ge=0, description="Tries since it was last asked for.", examples=[1])
    next_attempt_at: Timestamp | None = Field(
        description="When it is tried next; null unless pending.", examples=[None]
    )
    created_at: Timestamp = Field(description="When the event happened.")
    log: tuple[DeliveryAttempt, ...] = Field(
        default=(), description="Every try, the oldest first; empty in pages.", examples=[[]]
    )


class DeliveryPage(AnswerBody):
    """What was sent to a webhook, the newest first."""

    deliveries: tuple[DeliveryRecord, ...] = Field(description="The newest first.")
    next_cursor: str | None = Field(
        description="Pass it as `cursor` for the next page; null on the last.", examples=[None]
    )
