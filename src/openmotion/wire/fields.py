"""Types of fields of requests: what is checked, and what OpenAPI is told."""

from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from openmotion.wire import rules

AttachmentType = Literal["image", "video", "audio", "file"]
OptionalAttachmentType = Annotated[
    AttachmentType | None,
    BeforeValidator(rules.refuse_null_kind),
    WithJsonSchema({"type": "string", "enum": list(get_args(AttachmentType))}),
]
"""May be left out, not null: null says nothing about a file, and is a slip of its writer."""
AspectRatio = Literal["16:9", "9:16", "1:1", "4:5", "21:9"]
DurationRange = Literal["<10s", "10-30s", "30s-1min", "1-5min"]
Mode = Literal["light", "medium", "high"]
DesignSystemId = Literal[
    "aurora",
    "signal",
    "poster",
    "editorial",
    "pop",
    "clarity",
    "crafted",
    "arcade",
    "swiss",
    "brutalist",
    "luxury",
    "newsroom",
    "paper",
    "soft",
    "memphis",
    "bauhaus",
    "noir",
    "neon",
    "sport",
    "vhs",
    "terminal",
    "pure",
]
WebhookKind = Literal[
    "motion.session.queued",
    "motion.session.created",
    "motion.session.running",
    "motion.session.awaiting_user_input",
    "motion.session.completed",
    "motion.session.failed",
]

Prompt = Annotated[
    str,
    StringConstraints(min_length=1, max_length=12_000),
    AfterValidator(rules.check_visible),
    Field(json_schema_extra={"pattern": rules.VISIBLE}),
]
Label = Annotated[
    str,
    StringConstraints(min_length=1, max_length=240),
    AfterValidator(rules.check_one_line),
    Field(json_schema_extra={"pattern": rules.ONE_LINE}),
]
MediaType = Annotated[
    str,
    StringConstraints(min_length=1, max_length=255),
    AfterValidator(rules.check_media_type),
    Field(json_schema_extra={"pattern": rules.MEDIA_TYPE}),
]
VideoAddress = Annotated[
    str,
    StringConstraints(min_length=1, max_length=2048),
    AfterValidator(rules.check_video),
    Field(json_schema_extra={"pattern": rules.VIDEO_ADDRESS}),
]
_Address = Annotated[
    str,
    StringConstraints(min_length=1, max_length=4096),
    Field(json_schema_extra={"format": "uri", "pattern": rules.PUBLIC_ADDRESS}),
]
AttachmentAddress = Annotated[_Address, AfterValidator(rules.check_attachment_address)]
WebhookAddress = Annotated[_Address, AfterValidator(rules.check_webhook_address)]
DesignText = Annotated[
    str,
    StringConstraints(max_length=200_000),
    Field(json_schema_extra={"pattern": rules.NO_NUL}),
]


def empty_for_null(value: object) -> object:
    """An empty tuple for None, and anything else as it is."""
    return () if value is None else value


def at_most(count: int) -> BeforeValidator:
    """Refuse longer lists before their items are looked at: a body can hold half a million."""

    def check(value: object) -> object:
        if isinstance(value, list) and len(value) > count:
            raise PydanticCustomError("too_long", "holds more than {count} items", {"count": count})
        return value

    return BeforeValidator(check)
