"""What a worker writes while it makes a video: the stage, the progress, the plan."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from openmotion.sessions.job import Job, change_revision, change_session, lock_claimed, move, tell
from openmotion.store import Connection
from openmotion.store.tables import events

_PROGRESS_EVERY_MS = 1000


def advance(conn: Connection, revision_id: str, claim: str, *, stage: str, now_ms: int) -> None:
    """Note that a stage begins; the first one sets the job running.

    The first time that a stage is reached since the last question, the revision has got on: its
    attempts count from 0 again. Reached once more, nothing changes.

    Raises:
        Superseded: the claim is old, or the revision has ended.
    """
    job = lock_claimed(conn, revision_id, claim, now_ms=now_ms)
    if job.revision.status == "created":
        move(conn, job, "running")
    data = {"stage": stage, "round": job.revision.round}
    if _was_told(conn, job, data):
        return
    change_revision(conn, job, attempts=0, progress={"stage": stage})
    change_session(conn, job)
    tell(conn, job, "stage", data)


def progress(
    conn: Connection,
    revision_id: str,
    claim: str,
    progress: Mapping[str, Any],
    *,
    now_ms: int,
) -> None:
    """Keep the newest progress, and write an event of it at most once a second.

    Raises:
        Superseded: the claim is old, or the revision has ended.
    """
    job = lock_claimed(conn, revision_id, claim, now_ms=now_ms)
    change_revision(conn, job, progress=dict(progress))
    change_session(conn, job)
    last_ms = conn.execute(
        select(events.c.created_ms)
        .where(
            events.c.session_id == job.session.id,
            events.c.revision == job.revision.number,
            events.c.kind == "progress",
        )
        .order_by(events.c.id.desc())
        .limit(1)
    ).scalar_one_or_none()
    was_set_back = now_ms < job.now_ms  # then times stand still, and would hide all progress
    if last_ms is None or was_set_back or job.now_ms - last_ms >= _PROGRESS_EVERY_MS:
        tell(conn, job, "progress", progress)


def keep_plan(conn: Connection, revision_id: str, claim: str, digest: str) -> None:
    """Note which blob holds the plan of a revision.

    Args:
        conn: a transaction that writes.
        revision_id: of the revision.
        claim: the one that is held.
        digest: of the blob, SHA-256 in hexadecimal.

    Raises:
        Superseded: the claim is old, or the revision has ended.
    """
    job = lock_claimed(conn, revision_id, claim, now_ms=0)
    change_revision(conn, job, plan_digest=digest)


def _was_told(conn: Connection, job: Job, data: Mapping[str, Any]) -> bool:
    told = conn.execute(
        select(events.c.data).where(
            events.c.session_id == job.session.id,
            events.c.revision == job.revision.number,
            events.c.kind == "stage",
        )
    ).scalars()
    return any(one == data for one in told)
