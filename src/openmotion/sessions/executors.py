"""The workers that were heard of, and what each has in hand.

Times here are by the clock of the database, which all machines share.
"""

from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update

from openmotion.sessions.steps import AT_WORK
from openmotion.store import Connection
from openmotion.store.tables import executors, revisions

# In the order of the fields of `InHand`.
_COLUMNS = (
    revisions.c.id,
    revisions.c.session_id,
    revisions.c.user_id,
    revisions.c.number,
    revisions.c.round,
    revisions.c.executor_id,
    revisions.c.claim,
    revisions.c.created_ms,
    revisions.c.attempts,
)


@dataclass(frozen=True, slots=True)
class InHand:
    """A revision that a worker has in hand.

    Attributes:
        revision_id: of the revision.
        session_id: the job id.
        user_id: whose job it is.
        number: of the revision within the job.
        round: how many questions were answered.
        executor_id: of the worker.
        claim: the token that the worker holds.
        created_ms: when the revision was asked for.
        attempts: how often it was begun since it last got on.
    """

    revision_id: str
    session_id: str
    user_id: str
    number: int
    round: int
    executor_id: str
    claim: str
    created_ms: int
    attempts: int


def beat(conn: Connection, *, executor_id: str, host: str, now_ms: int) -> None:
    """Note that a worker is alive."""
    noted = conn.execute(
        update(executors).where(executors.c.id == executor_id).values(seen_ms=now_ms)
    )
    if noted.rowcount == 0:
        conn.execute(
            insert(executors).values(id=executor_id, host=host, started_ms=now_ms, seen_ms=now_ms)
        )


def leave(conn: Connection, executor_id: str) -> None:
    """Strike a worker that ends, or has ended, off the list."""
    conn.execute(delete(executors).where(executors.c.id == executor_id))


def seen(conn: Connection) -> dict[str, int]:
    """When each worker on the list was last heard of, milliseconds."""
    rows = conn.execute(select(executors.c.id, executors.c.seen_ms))
    return {row.id: row.seen_ms for row in rows}


def in_hand(conn: Connection, *, executor_id: str | None = None) -> list[InHand]:
    """What workers have in hand, the oldest first.

    Args:
        conn: any transaction.
        executor_id: of one worker; None for all.
    """
    query = select(*_COLUMNS).where(
        revisions.c.status.in_(AT_WORK), revisions.c.is_ready.is_(False)
    )
    if executor_id is not None:
        query = query.where(revisions.c.executor_id == executor_id)
    rows = conn.execute(query.order_by(revisions.c.created_ms, revisions.c.id))
    return [InHand(*row) for row in rows]
