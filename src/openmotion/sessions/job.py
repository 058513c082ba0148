"""A job under lock: every change of one begins here.

The row of the session is locked first, always, and guards its revisions, segments, questions and
events. So the steps of one job happen one after the other on PostgreSQL too; SQLite lets only one
transaction write at all.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, update

from openmotion.errors import JobNotFound, Superseded
from openmotion.sessions.events import append_event
from openmotion.sessions.records import Revision, Session, revision_of, session_of
from openmotion.sessions.steps import AT_WORK, Status, check_step
from openmotion.store import Connection
from openmotion.store.tables import revisions, sessions


@dataclass(frozen=True, slots=True)
class Job:
    """A session and one of its revisions, which nobody else changes until the transaction ends.

    Attributes:
        session: the session.
        revision: its current revision, or the one that was asked for.
        now_ms: the time, never before the last change of the session: clocks jump.
    """

    session: Session
    revision: Revision
    now_ms: int


def lock_session(conn: Connection, session_id: str, user_id: str, *, now_ms: int) -> Job:
    """Lock a session of a user, and read its current revision.

    Raises:
        JobNotFound: there is none that belongs to the user.
    """
    row = conn.execute(
        select(sessions)
        .where(
            sessions.c.id == session_id,
            sessions.c.user_id == user_id,
            sessions.c.deleted_ms.is_(None),
        )
        .with_for_update()
    ).one_or_none()
    if row is None:
        raise JobNotFound("there is no such job")
    current = (revisions.c.session_id == session_id) & (revisions.c.number == row.revision)
    return _job(conn, session_of(row), current, now_ms)


def lock_revision(conn: Connection, revision_id: str, *, now_ms: int) -> Job:
    """Lock the session of a revision, and read both.

    Raises:
        JobNotFound: there is no such revision.
    """
    owner = select(revisions.c.session_id).where(revisions.c.id == revision_id).scalar_subquery()
    row = conn.execute(
        select(sessions).where(sessions.c.id == owner).with_for_update(of=sessions)
    ).one_or_none()
    if row is None:
        raise JobNotFound("there is no such revision")
    # Read only now: what another transaction changed while we waited for the lock is seen.
    return _job(conn, session_of(row), revisions.c.id == revision_id, now_ms)


def lock_sessions(conn: Connection, revision_ids: Collection[str]) -> None:
    """Lock the sessions of several revisions, before anything of one of them is changed.

    Each change locks its session and then credits of the user. Whoever changes several must have
    all sessions first, in the order of their ids, or two transactions wait for each other.
    """
    owners = select(revisions.c.session_id).where(revisions.c.id.in_(revision_ids))
    conn.execute(
        select(sessions.c.id)
        .where(sessions.c.id.in_(owners))
        .order_by(sessions.c.id)
        .with_for_update(of=sessions)
    ).all()


def lock_claimed(conn: Connection, revision_id: str, claim: str, *, now_ms: int) -> Job:
    """Lock a revision for the worker that holds the claim on it.

    Raises:
        Superseded: the claim is old, or the revision has ended.
        JobNotFound: there is no such revision.
    """
    job = lock_revision(conn, revision_id, now_ms=now_ms)
    if job.revision.claim != claim or job.revision.status not in AT_WORK:
        raise Superseded(f"the claim on revision {revision_id} is no longer held")
    return job


def move(
    conn: Connection,
    job: Job,
    status: Status,
    *,
    data: Mapping[str, Any] | None = None,
    of_revision: Mapping[str, Any] | None = None,
    of_session: Mapping[str, Any] | None = None,
) -> None:
    """Take a step: the statuses of the revision and of its session, and the event that tells it.

    Args:
        conn: the transaction that locked the job.
        job: as it was locked.
        status: the new one.
        data: more for the event.
        of_revision: other columns of the revision that change with it.
        of_session: other columns of the session; they may even set another status, as when a
            cancelled follow-up gives way to the video before.

    Raises:
        Conflict: the step is not a legal one.
    """
    check_step(job.revision.status, status)
    change_revision(conn, job, status=status, **(of_revision or {}))
    values = {
        "status": status,
        "is_pending_input": status == "awaiting_user_input",
        **(of_session or {}),
    }
    change_session(conn, job, **values)
    tell(conn, job, status, data or {})


def change_revision(conn: Connection, job: Job, **values: object) -> None:
    """Change columns of the revision."""
    conn.execute(update(revisions).where(revisions.c.id == job.revision.id).values(**values))


def change_session(conn: Connection, job: Job, **values: object) -> None:
    """Change columns of the session, and the time of its last change."""
    conn.execute(
        update(sessions)
        .where(sessions.c.id == job.session.id)
        .values(updated_ms=job.now_ms, **values)
    )


def tell(conn: Connection, job: Job, kind: str, data: Mapping[str, Any]) -> int:
    """Write an event of the job."""
    return append_event(
        conn,
        session_id=job.session.id,
        user_id=job.session.user_id,
        revision=job.revision.number,
        kind=kind,
        data=data,
        now_ms=job.now_ms,
    )


def _job(conn: Connection, session: Session, which: Any, now_ms: int) -> Job:  # noqa: ANN401 - a clause
    revision = revision_of(conn.execute(select(revisions).where(which)).one())
    return Job(session=session, revision=revision, now_ms=max(now_ms, session.updated_ms))
