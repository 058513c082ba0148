"""Bodies of requests, as clients write them."""

from typing import Annotated, Self

from pydantic import (
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from openmotion.wire.fields import (
    AspectRatio,
    AttachmentAddress,
    DesignSystemId,
    DesignText,
    DurationRange,
    Label,
    MediaType,
    Mode,
    OptionalAttachmentType,
    Prompt,
    VideoAddress,
    WebhookAddress,
    WebhookKind,
    at_most,
    empty_for_null,
)
from openmotion.wire.rules import whole
from openmotion.wire.shape import RequestBody
from openmotion.wire.youtube import youtube_id

# JSON has lists, frozen data has tuples: the one place where a type is converted.
_List = Field(strict=False)


class AttachmentRequest(RequestBody):
    """A file that goes with a prompt, at an address of the public web.

    An address alone is enough; whoever hints at the media type says the kind as well.
    """

    model_config = ConfigDict(json_schema_extra={"dependentRequired": {"content_type": ["type"]}})

    url: AttachmentAddress = Field(
        description="Publicly accessible signed URL (http or https).",
        examples=["https://storage.example.com/signed/hero-image.png"],
    )
    name: Label | None = Field(
        default=None, description="Label for the attachment.", examples=["Hero image"]
    )
    type: OptionalAttachmentType = Field(
        default=None, description="image, video, audio, or file.", examples=["image"]
    )
    content_type: MediaType | None = Field(
        default=None, description="MIME type hint; needs `type`.", examples=["image/png"]
    )

    @field_validator("content_type")
    @classmethod
    def _check_type(cls, content_type: str | None, info: ValidationInfo) -> str | None:
        if "type" in info.data and info.data["type"] is None:
            raise PydanticCustomError(
                "type_missing", "needs a type beside it: image, video, audio or file"
            )
        return content_type


class DesignDocument(RequestBody):
    """A design document: brand colours, type and voice, in Markdown."""

    filename: Label = Field(description="Its name.", examples=["DESIGN.md"])
    content: DesignText = Field(
        description="Its text.", examples=["# Brand\n\nPrimary colour: #0a84ff"]
    )


def _kind_of_design(value: object) -> str:
    return "text" if isinstance(value, str) else "document"


def _kind_of_duration(value: object) -> str:
    return "range" if isinstance(value, str) else "seconds"


_Attachments = Annotated[tuple[AttachmentRequest, ...], _List, Field(max_length=10), at_most(10)]
_Duration = Annotated[
    Annotated[DurationRange, Tag("range")] | Annotated[float, Field(ge=1, le=300), Tag("seconds")],
    Discriminator(_kind_of_duration),
]
_Design = Annotated[
    Annotated[DesignText, Tag("text")] | Annotated[DesignDocument, Tag("document")],
    Discriminator(_kind_of_design),
]
_Kinds = Annotated[tuple[WebhookKind, ...], _List, Field(max_length=20), at_most(20)]


class CreateRequest(RequestBody):
    """A request for a video, or for a change of a finished one.

    An explicit field beats what the prompt says; null is as good as leaving a field out.
    """

    prompt: Prompt = Field(
        description="Generation prompt. 1 to 12000 characters (code points), not only white space.",
        examples=["Create a 15 second product launch video for a new AI calendar app."],
    )
    style_reference_url: VideoAddress | None = Field(
        default=None,
        description="YouTube URL to use as a style reference.",
        examples=["https://www.youtube.com/watch?v=dQw4w9WgXcQ"],
    )
    attachments: Annotated[
        _Attachments,
        BeforeValidator(empty_for_null, json_schema_input_type=_Attachments | None),
    ] = Field(
        default=(),
        description="Up to 10 public signed URL attachments.",
        examples=[
            [
                {
                    "url": "https://storage.example.com/signed/hero-image.png",
                    "name": "Hero image",
                    "type": "image",
                    "content_type": "image/png",
                }
            ]
        ],
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Width to height; 16:9 if nothing says otherwise.",
        examples=["16:9"],
    )
    duration: _Duration | None = Field(
        default=None, description="A range, or seconds from 1 to 300.", examples=[15, "10-30s"]
    )
    mode: Mode | None = Field(
        default=None,
        description="How much is spent on the video; medium if left out.",
        examples=["medium"],
    )
    design_system_id: DesignSystemId | None = Field(
        default=None, description="A named look.", examples=["aurora"]
    )
    design_md: _Design | None = Field(
        default=None,
        description="Brand colours, type and voice, as text or as a file.",
        examples=["# Brand\n\nPrimary colour: #0a84ff"],
    )
    seed: Annotated[int, Field(ge=0, lt=1 << 63), BeforeValidator(whole)] | None = Field(
        default=None,
        description="Of all chance: the same request and seed give the same video.",
        examples=[7],
    )
    auto_approve: bool | None = Field(
        default=None,
        description="Whether planning stages are approved without asking; true if left out.",
        examples=[True],
    )
    webhook_url: WebhookAddress | None = Field(
        default=None,
        description="Told when the job waits for input, is completed or failed.",
        examples=["https://example.com/hooks/motion"],
    )

    @property
    def youtube_id(self) -> str | None:
        """The id of the style reference, 11 characters."""
        return youtube_id(self.style_reference_url) if self.style_reference_url else None

    @property
    def wants_approval(self) -> bool:
        """Whether the plan is shown and approved before the video is made."""
        return self.auto_approve is False


class InputAnswer(RequestBody):
    """The answer to the open question of a job."""

    answer: Annotated[Label, StringConstraints(max_length=80)] = Field(
        description="The value of one of the question's options.", examples=["approve"]
    )
    text: Prompt | None = Field(
        default=None,
        description="With `edit`: what is to be changed, in words.",
        examples=["Show the price before the logo."],
    )
    question_id: Annotated[Label, StringConstraints(max_length=36)] | None = Field(
        default=None,
        description="Refuses the answer if another question is open by now.",
        examples=["0b1c6a52-6f0e-4c3b-8a8e-7f4a2f1f9d3c"],
    )

    @model_validator(mode="after")
    def _check_edit_says_what(self) -> Self:
        if self.answer == "edit" and self.text is None:
            raise PydanticCustomError("missing", "needs text with edit: what is to be changed")
        return self


class RevertRequest(RequestBody):
    """Which older revision becomes the current one again."""

    revision: Annotated[int, Field(ge=1, lt=1 << 31), BeforeValidator(whole)] = Field(
        description="Number of a completed revision.", examples=[1]
    )


class WebhookRequest(RequestBody):
    """An address that wants to be told of events of all jobs."""

    url: WebhookAddress = Field(
        description="Where events are sent (http or https).", examples=["https://example.com/hook"]
    )
    kinds: Annotated[
        _Kinds, BeforeValidator(empty_for_null, json_schema_input_type=_Kinds | None)
    ] = Field(
        default=(),
        description="Kinds of events to send; all if left out.",
        examples=[["motion.session.completed", "motion.session.failed"]],
    )


class WebhookUpdate(RequestBody):
    """What is to change of a webhook; what is left out stays."""

    url: WebhookAddress | None = Field(
        default=None,
        description="Where events are sent (http or https).",
        examples=["https://example.com/hook"],
    )
    kinds: _Kinds | None = Field(
        default=None,
        description="Kinds of events to send; an empty list for all.",
        examples=[["motion.session.completed"]],
    )
    enabled: bool | None = Field(
        default=None,
        description="False stops it; true sends again after it was disabled.",
        examples=[True],
    )
