"""What deleted jobs held is removed; that they were, and what they cost, stays."""

from sqlalchemy import Connection, select

from openmotion.store.database import Database
from openmotion.store.tables import (
    deliveries,
    delivery_attempts,
    events,
    files,
    questions,
    revisions,
    segments,
    sessions,
    webhooks,
)

_ENDED = ("completed", "failed")
_NOTHING: dict[str, object] = {
    "request": {},
    "error": None,
    "output": None,
    "sources": None,
    "progress": None,
    "plan_digest": None,
    "document_digest": None,
}


def purge_sessions(database: Database, *, before_ms: int, now_ms: int) -> int:
    """Remove what jobs held that were deleted before a time; how many they were.

    Prompts, events, files and deliveries go. The ledger keeps its lines, and for them the ids.

    Raises:
        StoreUnavailable: the database does not answer.
    """
    at_work = select(revisions.c.session_id).where(revisions.c.status.not_in(_ENDED))
    with database.read() as conn:
        found = conn.execute(
            select(sessions.c.id).where(
                sessions.c.deleted_ms <= before_ms,
                sessions.c.purged_ms.is_(None),
                sessions.c.id.not_in(at_work),
            )
        ).scalars()
        deleted = list(found)
    for session_id in deleted:
        with database.write() as conn:
            _purge(conn, session_id, now_ms)
    return len(deleted)


def _purge(conn: Connection, session_id: str, now_ms: int) -> None:
    own_events = select(events.c.id).where(events.c.session_id == session_id)
    own_deliveries = select(deliveries.c.id).where(deliveries.c.event_id.in_(own_events))
    own_revisions = select(revisions.c.id).where(revisions.c.session_id == session_id)
    conn.execute(
        delivery_attempts.delete().where(delivery_attempts.c.delivery_id.in_(own_deliveries))
    )
    conn.execute(deliveries.delete().where(deliveries.c.event_id.in_(own_events)))
    conn.execute(webhooks.delete().where(webhooks.c.session_id == session_id))
    conn.execute(events.delete().where(events.c.session_id == session_id))
    for table in (questions, segments, files):
        conn.execute(table.delete().where(table.c.revision_id.in_(own_revisions)))
    conn.execute(revisions.update().where(revisions.c.session_id == session_id).values(**_NOTHING))
    conn.execute(
        sessions.update()
        .where(sessions.c.id == session_id)
        .values(error=None, is_pending_input=False, purged_ms=now_ms)
    )
