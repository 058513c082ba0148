"""New jobs and follow-ups: the session, its revision and the credits held for it, or nothing."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, insert, select

from openmotion import billing, webhooks
from openmotion.errors import FollowUpRefused
from openmotion.ids import new_id
from openmotion.sessions.events import append_event
from openmotion.sessions.finding import find
from openmotion.sessions.job import lock_session
from openmotion.sessions.records import Session
from openmotion.store import Connection
from openmotion.store.tables import revisions, sessions


def create(
    conn: Connection,
    *,
    user_id: str,
    request: Mapping[str, Any],
    hold: int,
    now_ms: int,
    priority: int = 0,
    session_id: str | None = None,
) -> Session:
    """A new job, which waits for a worker as soon as the transaction ends.

    Args:
        conn: the transaction that makes all of it, or none.
        user_id: whose job it is.
        request: the body, as validated.
        hold: credits to hold, 1 or more.
        now_ms: the time.
        priority: the greater, the earlier it is taken among those of its user.
        session_id: the job id, where it has to be known before; None for a new one.

    Raises:
        InsufficientCredits: fewer than `hold` are available.
    """
    session_id = session_id or new_id()
    conn.execute(
        insert(sessions).values(
            id=session_id,
            user_id=user_id,
            status="queued",
            revision=1,
            created_ms=now_ms,
            updated_ms=now_ms,
            is_pending_input=False,
        )
    )
    _add_revision(
        conn,
        session_id=session_id,
        user_id=user_id,
        number=1,
        parent=None,
        request=request,
        hold=hold,
        priority=priority,
        now_ms=now_ms,
    )
    return find(conn, session_id, user_id)


def follow_up(
    conn: Connection,
    *,
    session_id: str,
    user_id: str,
    request: Mapping[str, Any],
    hold: int,
    now_ms: int,
) -> Session:
    """A new revision of a completed job, which waits for a worker as the first one did.

    Two at once: one is taken, the other finds the job queued and is refused.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
        FollowUpRefused: the job is not completed.
        InsufficientCredits: fewer than `hold` are available.
    """
    job = lock_session(conn, session_id, user_id, now_ms=now_ms)
    if job.session.status != "completed":
        raise FollowUpRefused(job.session.status)
    # Not one more than the current one: that may be an older one, brought back.
    highest = select(func.max(revisions.c.number)).where(revisions.c.session_id == session_id)
    number = int(conn.execute(highest).scalar_one()) + 1
    conn.execute(
        sessions.update()
        .where(sessions.c.id == session_id)
        .values(
            status="queued",
            revision=number,
            updated_ms=job.now_ms,
            completed_ms=None,
            error=None,
            is_pending_input=False,
        )
    )
    _add_revision(
        conn,
        session_id=session_id,
        user_id=user_id,
        number=number,
        parent=job.revision.number,
        request=request,
        hold=hold,
        priority=job.revision.priority,
        now_ms=job.now_ms,
    )
    return find(conn, session_id, user_id)


def _add_revision(
    conn: Connection,
    *,
    session_id: str,
    user_id: str,
    number: int,
    parent: int | None,
    request: Mapping[str, Any],
    hold: int,
    priority: int,
    now_ms: int,
) -> None:
    revision_id = new_id()
    conn.execute(
        insert(revisions).values(
            id=revision_id,
            session_id=session_id,
            user_id=user_id,
            number=number,
            parent=parent,
            request=dict(request),
            status="queued",
            priority=priority,
            created_ms=now_ms,
            estimate=hold,
            is_ready=True,
            round=0,
            attempts=0,
        )
    )
    billing.hold(conn, user_id=user_id, revision_id=revision_id, amount=hold, now_ms=now_ms)
    webhook_url = request.get("webhook_url")
    if webhook_url:
        webhooks.for_job(
            conn, user_id=user_id, session_id=session_id, url=webhook_url, now_ms=now_ms
        )
    append_event(
        conn,
        session_id=session_id,
        user_id=user_id,
        revision=number,
        kind="queued",
        data={"credits_held": hold},
        now_ms=now_ms,
    )
