"""Answers about jobs: accepted, their status, what came out of them, and pages of them."""

from typing import Annotated, Literal

from pydantic import Field

from openmotion.wire.moments import Timestamp
from openmotion.wire.shape import AnswerBody

Status = Literal["queued", "created", "running", "awaiting_user_input", "completed", "failed"]

JobId = Annotated[
    str,
    Field(
        description="Mosaic Motion job ID, a lower-case UUID of version 4.",
        examples=["405d47cf-f72b-4852-b570-0de2446dbba1"],
        json_schema_extra={"format": "uuid"},
    ),
]


class Accepted(AnswerBody):
    """A job or a follow-up was accepted and waits for a worker."""

    job_id: JobId
    status: Status = Field(description="`queued`.", examples=["queued"])
    status_url: str = Field(
        description="Path at which the status is read.",
        examples=["/api/motion/sessions/405d47cf-f72b-4852-b570-0de2446dbba1"],
    )


class OutputReport(AnswerBody):
    """What was noticed about a finished video, in short."""

    errors: int = Field(ge=0, description="Findings that should be mended.", examples=[0])
    warnings: int = Field(ge=0, description="Findings that deserve a look.", examples=[1])
    notes: tuple[str, ...] = Field(
        description="Sentences for people: what was decided, left out or could not be done.",
        examples=[["Attachment 1 was stored; this version does not use attachments."]],
    )


class Output(AnswerBody):
    """The finished video; its links are signed, fresh at each read, and take HEAD and Range."""

    status: Literal["completed"] = Field(description="Always `completed`.", examples=["completed"])
    download_url: str = Field(
        description="Link to the video (MP4).",
        examples=["https://video.example.com/api/motion/files/…/video.mp4?expires=…&signature=…"],
    )
    thumbnail_url: str | None = Field(description="Link to a still (JPEG).", examples=[None])
    captions_url: str | None = Field(description="Link to captions (WebVTT).", examples=[None])
    document_url: str | None = Field(
        description="Link to the document of the video (JSON): plan, composition and report.",
        examples=[None],
    )
    width: int = Field(ge=1, description="Pixels.", examples=[1920])
    height: int = Field(ge=1, description="Pixels.", examples=[1080])
    fps: float = Field(gt=0, description="Frames a second.", examples=[30.0])
    duration_s: float = Field(gt=0, description="Length in seconds.", examples=[15.0])
    size_bytes: int = Field(ge=1, description="Size of the video file.", examples=[4194304])
    sha256: str = Field(
        pattern=r"^[0-9a-f]{64}$",
        description="Checksum of the video file.",
        examples=["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
    )
    revision: int = Field(ge=1, description="Revision that this is the video of.", examples=[1])
    report: OutputReport = Field(description="What was noticed about the video.")


class SourceSpan(AnswerBody):
    """A stretch of the timeline; the end is exclusive."""

    start_s: float = Field(ge=0, description="Seconds from the start of the video.", examples=[0])
    end_s: float = Field(ge=0, description="Seconds from the start of the video.", examples=[15])


class Source(AnswerBody):
    """Something that a video uses."""

    kind: str = Field(description="What it is.", examples=["font", "music", "icon", "attachment"])
    name: str = Field(description="What it is called.", examples=["Inter"])
    provider: str = Field(description="Who provides it.", examples=["openmotion"])
    url: str | None = Field(default=None, description="Where it comes from.", examples=[None])
    licence: str | None = Field(
        default=None, description="Licence (SPDX, where there is one).", examples=["OFL-1.1"]
    )
    spans: tuple[SourceSpan, ...] = Field(
        default=(), description="Where on the timeline; empty for the whole video."
    )


class SessionStatus(AnswerBody):
    """The status of a job."""

    job_id: JobId
    status: Status = Field(description="Current job status.", examples=["running"])
    created_at: Timestamp = Field(description="When the job was created.")
    updated_at: Timestamp = Field(description="When its status last changed.")
    completed_at: Timestamp | None = Field(description="When the job completed.", examples=[None])
    error: str | None = Field(
        description="When the status is `failed`: what failed and what to do.", examples=[None]
    )
    pending_user_input: bool = Field(
        description="Whether the job waits for an answer; its question is in `/plan`.",
        examples=[False],
    )
    output: Output | None = Field(
        description="The finished video; null until the job is completed.", examples=[None]
    )
    sources: tuple[Source, ...] = Field(
        description="What the video uses; empty until the job is completed.", examples=[[]]
    )


class SessionSummary(AnswerBody):
    """A job in a list."""

    job_id: JobId
    status: Status = Field(description="Current job status.", examples=["completed"])
    created_at: Timestamp = Field(description="When the job was created.")
    updated_at: Timestamp = Field(description="When its status last changed.")
    completed_at: Timestamp | None = Field(
        description="When the job completed.", examples=["2026-04-28T23:03:11.004Z"]
    )
    error: str | None = Field(
        description="When the status is `failed`: what failed and what to do.", examples=[None]
    )
    pending_user_input: bool = Field(
        description="Whether the job waits for an answer.", examples=[False]
    )
    revision: int = Field(ge=1, description="Number of its current revision.", examples=[1])


class SessionPage(AnswerBody):
    """A page of jobs, the newest first."""

    sessions: tuple[SessionSummary, ...] = Field(description="Jobs, the newest first.")
    next_cursor: str | None = Field(
        description="Pass it as `cursor` for the next page; null on the last.", examples=[None]
    )
