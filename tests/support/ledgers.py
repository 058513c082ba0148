"""Users with credits and revisions to hold them for, without anything above the ledger."""

from sqlalchemy import Connection, insert, update

from openmotion.accounts import User, create_user
from openmotion.billing import grant
from openmotion.ids import new_id
from openmotion.store.tables import revisions, sessions


def user_with(conn: Connection, credits_given: int = 0, *, now_ms: int = 1) -> User:
    """A new user with so many credits that never expire."""
    user = create_user(conn, f"{new_id()}@example.com", now_ms=now_ms)
    if credits_given:
        grant(conn, user.id, credits_given, key=new_id(), reason="for a test", now_ms=now_ms)
    return user


def make_revision(conn: Connection, user_id: str) -> str:
    """The id of a new revision of a new session that waits for a worker."""
    session_id, revision_id = new_id(), new_id()
    conn.execute(
        insert(sessions).values(
            id=session_id,
            user_id=user_id,
            status="queued",
            revision=1,
            created_ms=1,
            updated_ms=1,
            is_pending_input=False,
        )
    )
    conn.execute(
        insert(revisions).values(
            id=revision_id,
            session_id=session_id,
            user_id=user_id,
            number=1,
            request={"prompt": "a kettle"},
            status="queued",
            priority=0,
            created_ms=1,
            estimate=1,
            is_ready=True,
            round=0,
            attempts=0,
        )
    )
    return revision_id


def end_revision(conn: Connection, revision_id: str, status: str) -> None:
    """Give a revision the status that belongs to how its hold was settled."""
    conn.execute(update(revisions).where(revisions.c.id == revision_id).values(status=status))
