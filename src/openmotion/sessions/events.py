"""The log of what happened to a job: one behind pages, streams and webhooks.

Events of a session are written while its row is locked, so their ids grow in the order in which
they can be seen: a reader that asks for what comes after an id misses none.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select

from openmotion import webhooks
from openmotion.store import Connection
from openmotion.store.tables import events


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a job.

    Attributes:
        id: greater than that of every earlier event of the job.
        session_id: of the job.
        revision: number of the revision that it concerns.
        kind: a status that was reached, or "stage", "progress" or "reverted".
        data: more, by kind; neither secrets nor links.
        created_ms: when it happened.
    """

    id: int
    session_id: str
    revision: int
    kind: str
    data: Mapping[str, Any]
    created_ms: int


def append_event(
    conn: Connection,
    *,
    session_id: str,
    user_id: str,
    revision: int,
    kind: str,
    data: Mapping[str, Any],
    now_ms: int,
) -> int:
    """Write an event and what webhooks are to be told of it.

    Args:
        conn: a transaction in which the session is new or locked.
        session_id: of the job.
        user_id: whose job it is.
        revision: number of the revision that it concerns.
        kind: a status that was reached, or "stage", "progress" or "reverted".
        data: more, for those who read the event.
        now_ms: when it happened.

    Returns:
        The id of the event.
    """
    row = {
        "session_id": session_id,
        "revision": revision,
        "kind": kind,
        "data": dict(data),
        "created_ms": now_ms,
    }
    event_id = int(conn.execute(insert(events).returning(events.c.id), row).scalar_one())
    webhooks.enqueue(
        conn,
        event_id=event_id,
        kind=kind,
        session_id=session_id,
        user_id=user_id,
        payload={"revision": revision, **data},
        now_ms=now_ms,
    )
    return event_id


def events_after(conn: Connection, session_id: str, *, after_id: int, limit: int) -> list[Event]:
    """The events of a session behind one of its events, the oldest first.

    Args:
        conn: any transaction.
        session_id: of the job.
        after_id: id of the last event that is known; 0 for none.
        limit: at most so many.
    """
    rows = conn.execute(
        select(events)
        .where(events.c.session_id == session_id, events.c.id > after_id)
        .order_by(events.c.id)
        .limit(limit)
    )
    return [Event(**row._mapping) for row in rows]  # noqa: SLF001 - SQLAlchemy's public name for it
