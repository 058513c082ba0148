"""What the tables say of a job, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Row

from openmotion.sessions.failure import Failure
from openmotion.sessions.steps import Status


@dataclass(frozen=True, slots=True)
class Session:
    """A job: a first video and its follow-ups.

    Attributes:
        id: the job id.
        user_id: whose job it is.
        status: of its current revision.
        revision: number of the current one.
        created_ms: when it was asked for.
        updated_ms: when anything last changed; never goes back.
        completed_ms: when the current revision was completed; None in every other status.
        error: why it failed; None in every other status.
        is_pending_input: whether a question waits for its user.
    """

    id: str
    user_id: str
    status: Status
    revision: int
    created_ms: int
    updated_ms: int
    completed_ms: int | None
    error: Failure | None
    is_pending_input: bool


@dataclass(frozen=True, slots=True)
class Revision:
    """One video of a job.

    Attributes:
        id: a UUID.
        session_id: of the job.
        user_id: whose job it is.
        number: 1, 2, 3 … within the job.
        parent: number of the revision that it follows; None for the first.
        request: the body that asked for it, as validated.
        status: where it stands.
        priority: the greater, the earlier it is taken.
        created_ms: when it was asked for.
        started_ms: when a worker first took it.
        ended_ms: when it was completed or failed.
        estimate: credits held for it.
        price: credits charged, once it is completed.
        error: why it failed.
        is_ready: whether it waits for a worker.
        round: how many questions were answered.
        executor_id: the worker that has it in hand.
        claim: the token without which a worker may not write.
        attempts: how often it was begun since it last got on.
        plan_digest: of the blob with the brief, the storyboard and the composition.
        document_digest: of the blob with the document of the finished video.
        output: facts of the finished file.
        sources: what the video uses.
        progress: the newest progress.
    """

    id: str
    session_id: str
    user_id: str
    number: int
    parent: int | None
    request: Mapping[str, Any]
    status: Status
    priority: int
    created_ms: int
    started_ms: int | None
    ended_ms: int | None
    estimate: int
    price: int | None
    error: Failure | None
    is_ready: bool
    round: int
    executor_id: str | None
    claim: str | None
    attempts: int
    plan_digest: str | None
    document_digest: str | None
    output: Mapping[str, Any] | None
    sources: tuple[Mapping[str, Any], ...]
    progress: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class File:
    """A file of a finished revision.

    Attributes:
        name: as in its link, "video.mp4".
        digest: SHA-256 of the blob that holds it, hexadecimal.
        size: bytes.
        content_type: its media type.
    """

    name: str
    digest: str
    size: int
    content_type: str


def session_of(row: Row[Any]) -> Session:
    """The session of a row of its table."""
    return Session(
        id=row.id,
        user_id=row.user_id,
        status=cast("Status", row.status),
        revision=row.revision,
        created_ms=row.created_ms,
        updated_ms=row.updated_ms,
        completed_ms=row.completed_ms,
        error=Failure.of_json(row.error),
        is_pending_input=row.is_pending_input,
    )


def revision_of(row: Row[Any]) -> Revision:
    """The revision of a row of its table."""
    return Revision(
        id=row.id,
        session_id=row.session_id,
        user_id=row.user_id,
        number=row.number,
        parent=row.parent,
        request=row.request,
        status=cast("Status", row.status),
        priority=row.priority,
        created_ms=row.created_ms,
        started_ms=row.started_ms,
        ended_ms=row.ended_ms,
        estimate=row.estimate,
        price=row.price,
        error=Failure.of_json(row.error),
        is_ready=row.is_ready,
        round=row.round,
        executor_id=row.executor_id,
        claim=row.claim,
        attempts=row.attempts,
        plan_digest=row.plan_digest,
        document_digest=row.document_digest,
        output=row.output,
        sources=tuple(row.sources or ()),
        progress=row.progress,
    )
