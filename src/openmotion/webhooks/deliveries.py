"""Deliveries: what is to be told to whom, and the log of the tries.

They are written in the transaction of the event itself, so that none is lost and none is told of
what was rolled back.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, delete, exists, insert, or_, select, update

from openmotion.errors import Conflict, NotFound
from openmotion.ids import new_id
from openmotion.store import Connection
from openmotion.store.tables import deliveries as table
from openmotion.store.tables import delivery_attempts, webhooks
from openmotion.webhooks.kinds import kind_of
from openmotion.webhooks.registry import find
from openmotion.wire import timestamp

_KEPT_MS = 30 * 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Delivery:
    """What is to be told to one webhook.

    Attributes:
        id: the `webhook-id` header, the same at every try.
        webhook_id: whom it is told.
        event_id: of the event that it tells of.
        payload: the body, to the byte.
        state: `pending`, `delivered` or `failed`.
        attempts: tries so far, since it was last asked for.
        next_ms: when it is tried next, while it is pending.
        created_ms: when the event happened.
    """

    id: str
    webhook_id: str
    event_id: int
    payload: str
    state: str
    attempts: int
    next_ms: int
    created_ms: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of a delivery.

    Attributes:
        at_ms: when it ended.
        status: of the answer; None if there was none.
        error: a sentence that says why it failed; None if it did not.
        took_ms: how long it took.
    """

    at_ms: int
    status: int | None
    error: str | None
    took_ms: int


def enqueue(
    conn: Connection,
    *,
    event_id: int,
    kind: str,
    session_id: str,
    user_id: str,
    payload: Mapping[str, object],
    now_ms: int,
) -> int:
    """Have everybody told who wants to know of an event, in the transaction of the event.

    Args:
        conn: the transaction that writes the event.
        event_id: of the event; a second call for it changes nothing.
        kind: the new status of the session; webhooks are told of nothing else.
        session_id: the job it is about.
        user_id: whose job it is.
        payload: what `data` says beside `job_id` and `status`: no secrets, no signed links.
        now_ms: when it happened.

    Returns:
        How many are told.
    """
    full_kind = kind_of(kind)
    if full_kind is None:
        return 0
    rows = conn.execute(
        select(webhooks.c.id, webhooks.c.url, webhooks.c.kinds, webhooks.c.session_id).where(
            webhooks.c.user_id == user_id,
            webhooks.c.disabled_ms.is_(None),
            or_(webhooks.c.session_id.is_(None), webhooks.c.session_id == session_id),
            ~exists().where(table.c.webhook_id == webhooks.c.id, table.c.event_id == event_id),
        )
    ).all()
    wanted = [row for row in rows if not row.kinds or full_kind in row.kinds]
    registered_urls = {row.url for row in wanted if row.session_id is None}
    told = [row.id for row in wanted if row.session_id is None or row.url not in registered_urls]
    if not told:
        return 0
    data = {**payload, "job_id": session_id, "status": kind}
    body = json.dumps(
        {"type": full_kind, "timestamp": timestamp(now_ms), "data": data}, separators=(",", ":")
    )
    conn.execute(
        insert(table),
        [
            {
                "id": new_id(),
                "webhook_id": webhook_id,
                "event_id": event_id,
                "payload": body,
                "state": "pending",
                "attempts": 0,
                "next_ms": now_ms,
                "created_ms": now_ms,
            }
            for webhook_id in told
        ],
    )
    return len(told)


def deliveries(
    conn: Connection,
    *,
    webhook_id: str,
    user_id: str,
    before_event_id: int | None = None,
    limit: int = 50,
) -> list[Delivery]:
    """A page of what a webhook was told, the newest first.

    Raises:
        NotFound: there is no such webhook that belongs to the user.
    """
    find(conn, webhook_id=webhook_id, user_id=user_id)
    query = select(table).where(table.c.webhook_id == webhook_id)
    if before_event_id is not None:
        query = query.where(table.c.event_id < before_event_id)
    rows = conn.execute(query.order_by(table.c.event_id.desc()).limit(limit))
    return [_delivery(row) for row in rows]


def find_delivery(conn: Connection, *, delivery_id: str, user_id: str) -> Delivery:
    """The delivery of an id.

    Raises:
        NotFound: there is none that belongs to the user.
    """
    row = conn.execute(
        select(table)
        .join(webhooks, webhooks.c.id == table.c.webhook_id)
        .where(table.c.id == delivery_id, webhooks.c.user_id == user_id)
    ).one_or_none()
    if row is None:
        raise NotFound("there is no such delivery")
    return _delivery(row)


def attempts(conn: Connection, *, delivery_id: str, user_id: str) -> list[Attempt]:
    """Every try of a delivery, the oldest first.

    Raises:
        NotFound: there is no such delivery that belongs to the user.
    """
    find_delivery(conn, delivery_id=delivery_id, user_id=user_id)
    rows = conn.execute(
        select(delivery_attempts)
        .where(delivery_attempts.c.delivery_id == delivery_id)
        .order_by(delivery_attempts.c.id)
    )
    return [Attempt(row.at_ms, row.status, row.error, row.took_ms) for row in rows]


def redeliver(conn: Connection, *, delivery_id: str, user_id: str, now_ms: int) -> Delivery:
    """Send a delivery again at once, with its id and payload as before and all its tries anew.

    Raises:
        NotFound: there is none that belongs to the user.
        Conflict: its webhook is disabled.
    """
    delivery = find_delivery(conn, delivery_id=delivery_id, user_id=user_id)
    webhook = find(conn, webhook_id=delivery.webhook_id, user_id=user_id)
    if webhook.disabled_ms is not None:
        raise Conflict("the webhook is disabled; enable it first")
    conn.execute(
        update(table)
        .where(table.c.id == delivery_id)
        .values(state="pending", attempts=0, next_ms=now_ms)
    )
    return find_delivery(conn, delivery_id=delivery_id, user_id=user_id)


def forget(conn: Connection, *, now_ms: int, kept_ms: int = _KEPT_MS) -> int:
    """Remove ended deliveries that are older than 30 days, and say how many those are."""
    old = select(table.c.id).where(
        table.c.created_ms < now_ms - kept_ms, table.c.state != "pending"
    )
    conn.execute(delete(delivery_attempts).where(delivery_attempts.c.delivery_id.in_(old)))
    return conn.execute(delete(table).where(table.c.id.in_(old))).rowcount


def _delivery(row: Row[*tuple[Any, ...]]) -> Delivery:
    return Delivery(
        id=row.id,
        webhook_id=row.webhook_id,
        event_id=row.event_id,
        payload=row.payload,
        state=row.state,
        attempts=row.attempts,
        next_ms=row.next_ms,
        created_ms=row.created_ms,
    )
