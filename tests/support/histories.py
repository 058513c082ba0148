"""Rows that other tables refer to: users, sessions and their events, written as they are."""

from sqlalchemy import insert

from openmotion.ids import new_id
from openmotion.store import Connection
from openmotion.store.tables import events, sessions, users


def make_user(conn: Connection, *, now_ms: int = 0) -> str:
    """The id of a new user."""
    user_id = new_id()
    conn.execute(
        insert(users).values(id=user_id, email=f"{user_id}@example.com", created_ms=now_ms)
    )
    return user_id


def make_session(conn: Connection, user_id: str, *, now_ms: int = 0) -> str:
    """The id of a new queued session."""
    session_id = new_id()
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
    return session_id


def make_event(conn: Connection, session_id: str, kind: str, *, now_ms: int = 0) -> int:
    """The id of a new event of a session."""
    result = conn.execute(
        insert(events).values(
            session_id=session_id, revision=1, kind=kind, data={}, created_ms=now_ms
        )
    )
    assert result.inserted_primary_key is not None
    return int(result.inserted_primary_key[0])
