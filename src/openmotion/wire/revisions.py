"""Answers about the revisions of a job."""

from typing import Any

from pydantic import Field

from openmotion.wire.moments import Timestamp
from openmotion.wire.sessions import Output, Source, Status
from openmotion.wire.shape import AnswerBody


class RevisionSummary(AnswerBody):
    """A revision in a list: the first run of a job, or one follow-up."""

    revision: int = Field(ge=1, description="Counts from 1 within the job.", examples=[2])
    parent: int | None = Field(
        description="Number of the revision that it follows; null for the first.", examples=[1]
    )
    status: Status = Field(description="Its status.", examples=["completed"])
    prompt: str = Field(description="What was asked for.", examples=["Make the pacing faster."])
    created_at: Timestamp = Field(description="When it was asked for.")
    started_at: Timestamp | None = Field(
        description="When a worker first took it.", examples=["2026-04-28T23:01:05.002Z"]
    )
    completed_at: Timestamp | None = Field(
        description="When it completed.", examples=["2026-04-28T23:03:11.004Z"]
    )
    error: str | None = Field(
        description="When its status is `failed`: what failed and what to do.", examples=[None]
    )
    credits_held: int = Field(ge=0, description="Credits held at its start.", examples=[300])
    credits_charged: int | None = Field(
        description="Credits charged at its end; null until it completed.", examples=[300]
    )


class FileRecord(AnswerBody):
    """A file that a revision made."""

    name: str = Field(description="Its name.", examples=["video.mp4"])
    url: str = Field(
        description="Signed link; works with HEAD and Range.",
        examples=["https://video.example.com/api/motion/files/…/video.mp4?expires=…&signature=…"],
    )
    content_type: str = Field(description="Its media type.", examples=["video/mp4"])
    size_bytes: int = Field(ge=0, description="Its size.", examples=[4194304])
    sha256: str = Field(
        pattern=r"^[0-9a-f]{64}$",
        description="Its checksum.",
        examples=["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
    )


class Revision(RevisionSummary):
    """A revision with all that it made."""

    request: dict[str, Any] = Field(
        description="The request as it was taken.", examples=[{"prompt": "Make it faster."}]
    )
    output: Output | None = Field(description="The finished video.", examples=[None])
    sources: tuple[Source, ...] = Field(description="What the video uses.", examples=[[]])
    composition: dict[str, Any] | None = Field(
        description="Every scene and layer; null until planned.", examples=[None]
    )
    report: dict[str, Any] | None = Field(
        description="All that was measured and noticed; null until completed.", examples=[None]
    )
    diff: dict[str, Any] | None = Field(
        description="What changed from its parent; null for the first revision.", examples=[None]
    )
    files: tuple[FileRecord, ...] = Field(description="Files that it made.", examples=[[]])


class RevisionPage(AnswerBody):
    """The revisions of a job, the oldest first."""

    revisions: tuple[RevisionSummary, ...] = Field(description="The oldest first.")
    current: int = Field(ge=1, description="Number of the current one.", examples=[2])
