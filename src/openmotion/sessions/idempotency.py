"""Requests that were answered before, so that a repeated one is not done twice."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, select

from openmotion.errors import IdempotencyConflict
from openmotion.store import Connection
from openmotion.store.insertion import insert_once
from openmotion.store.tables import idempotency


def remember(
    conn: Connection,
    *,
    user_id: str,
    key: str,
    fingerprint: str,
    status: int,
    answer: Mapping[str, Any],
    now_ms: int,
) -> dict[str, Any] | None:
    """Keep the answer to a request under its key, or find the one that was given before.

    It is kept only if the transaction is, so that a request that failed can be sent again. A
    request with the same key that is under way elsewhere is waited for.

    Args:
        conn: the transaction that does what is asked.
        user_id: who asks; keys of others are others.
        key: 1 to 255 characters.
        fingerprint: SHA-256 of what is asked, hexadecimal.
        status: of the answer.
        answer: its body.
        now_ms: the time.

    Returns:
        None if the request is new; otherwise the answer that it was given before.

    Raises:
        IdempotencyConflict: the key was used for another request.
    """
    row = {
        "user_id": user_id,
        "key": key,
        "fingerprint": fingerprint,
        "status": status,
        "answer": dict(answer),
        "created_ms": now_ms,
    }
    if insert_once(conn, idempotency, row):
        return None
    kept = conn.execute(
        select(idempotency.c.fingerprint, idempotency.c.answer).where(
            idempotency.c.user_id == user_id, idempotency.c.key == key
        )
    ).one()
    if kept.fingerprint != fingerprint:
        raise IdempotencyConflict(
            "this Idempotency-Key was used for another request; take a new one for this request"
        )
    return dict(kept.answer)


def forget(conn: Connection, *, before_ms: int) -> int:
    """Remove the answers that were kept before a time, and say how many those were."""
    return conn.execute(delete(idempotency).where(idempotency.c.created_ms < before_ms)).rowcount
