"""What has to be sent now, lent to one sender at a time, and what came of it.

A delivery that is taken becomes due again after a lease, so that one whose sender died is sent
once more, with the same id: receivers are told at least once.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, exists, func, insert, or_, select, update

from openmotion.store import Connection
from openmotion.store.tables import (
    deliveries,
    delivery_attempts,
    webhook_signers,
    webhooks,
)
from openmotion.webhooks.outcome import Outcome
from openmotion.webhooks.registry import stop
from openmotion.webhooks.retry import LONGEST_DELAY_MS, TRIES, delay_ms
from openmotion.webhooks.signing import Signer

_LEASE_MS = 60_000  # three times the limit of one try
_OF_ONE_WEBHOOK = 2  # at once
_OF_ONE_USER = 4  # at once, so that many slow webhooks of one leave room for others
_CANDIDATES = 200


@dataclass(frozen=True, slots=True)
class Due:
    """A delivery that is to be sent now.

    Attributes:
        delivery_id: the `webhook-id` header.
        webhook_id: whom it is told.
        user_id: whose webhook it is.
        url: where it is posted to.
        payload: the body, to the byte.
        signer: whose secret signs it.
    """

    delivery_id: str
    webhook_id: str
    user_id: str
    url: str
    payload: str
    signer: Signer


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of a delivery.

    Attributes:
        state: `pending`, `delivered` or `failed`.
        disabled_reason: why its webhook was disabled by this; None if it was not.
    """

    state: str
    disabled_reason: str | None


def has_due(conn: Connection, *, now_ms: int) -> bool:
    """Whether there is anything to send now; it only reads."""
    return bool(conn.scalar(select(exists().where(_is_due(now_ms)))))


def due(conn: Connection, *, now_ms: int, limit: int, in_hand: Sequence[Due] = ()) -> list[Due]:
    """Take what is to be sent now, the longest overdue first.

    Nobody else gets the same before its lease of a minute ends. One webhook gets two at once and
    one user four, so that slow receivers hold nobody else up.

    Args:
        conn: a transaction that writes.
        now_ms: the time.
        limit: how many at most.
        in_hand: what the caller is still sending.
    """
    of_webhook = Counter(item.webhook_id for item in in_hand)
    of_user = Counter(item.user_id for item in in_hand)
    chosen: list[Row[*tuple[Any, ...]]] = []
    sending = {item.delivery_id for item in in_hand}  # though its lease ended: clocks jump
    for row in _candidates(conn, now_ms=now_ms, of_webhook=of_webhook, of_user=of_user):
        if len(chosen) == limit:
            break
        if (
            row.id not in sending
            and of_webhook[row.webhook_id] < _OF_ONE_WEBHOOK
            and of_user[row.user_id] < _OF_ONE_USER
        ):
            of_webhook[row.webhook_id] += 1
            of_user[row.user_id] += 1
            chosen.append(row)
    taken = _lend(conn, [row.id for row in chosen], now_ms=now_ms)
    return [
        Due(
            delivery_id=row.id,
            webhook_id=row.webhook_id,
            user_id=row.user_id,
            url=row.url,
            payload=row.payload,
            signer=Signer(row.signer_id, row.generation, row.previous_ends_ms),
        )
        for row in chosen
        if row.id in taken
    ]


def record(conn: Connection, *, delivery_id: str, outcome: Outcome, now_ms: int) -> Recorded | None:
    """Note how a try went, and what follows: delivered, tried again later, or given up.

    A receiver that answers 410, or that took nothing through all tries of a delivery, is disabled.

    Returns:
        What became of the delivery; None when it has been deleted meanwhile.
    """
    row = conn.execute(
        select(deliveries).where(deliveries.c.id == delivery_id).with_for_update()
    ).one_or_none()
    if row is None:
        return None
    conn.execute(
        insert(delivery_attempts).values(
            delivery_id=delivery_id,
            at_ms=now_ms,
            status=outcome.status,
            error=outcome.error,
            took_ms=outcome.took_ms,
        )
    )
    attempts = row.attempts + 1
    state, next_ms = _what_follows(row, outcome, attempts=attempts, now_ms=now_ms)
    conn.execute(
        update(deliveries)
        .where(deliveries.c.id == delivery_id)
        .values(state=state, attempts=attempts, next_ms=next_ms)
    )
    reason = _reason_to_stop(conn, row, outcome, state=state)
    if reason is not None:
        stop(conn, row.webhook_id, reason=reason, now_ms=now_ms)
    return Recorded(state, reason)


def _what_follows(
    row: Row[*tuple[Any, ...]], outcome: Outcome, *, attempts: int, now_ms: int
) -> tuple[str, int]:
    if outcome.is_delivered:
        return "delivered", row.next_ms
    if row.state != "pending":  # another sender was quicker, or its webhook was disabled
        return row.state, row.next_ms
    delay = delay_ms(row.id, attempts=attempts, retry_after_s=outcome.retry_after_s)
    if outcome.is_gone or delay is None:
        return "failed", row.next_ms
    return "pending", now_ms + delay


def _reason_to_stop(
    conn: Connection, row: Row[*tuple[Any, ...]], outcome: Outcome, *, state: str
) -> str | None:
    if outcome.is_gone:
        return "the receiver answered 410 Gone"
    if outcome.is_delivered or state != "failed" or row.state != "pending":
        return None
    took_another = exists().where(
        deliveries.c.webhook_id == row.webhook_id,
        deliveries.c.id == delivery_attempts.c.delivery_id,
        delivery_attempts.c.at_ms >= row.created_ms,
        delivery_attempts.c.error.is_(None),
    )
    if conn.scalar(select(took_another)):
        return None
    return f"{TRIES} tries of a delivery failed and the receiver took no other meanwhile"


def _is_due(now_ms: int) -> ColumnElement[bool]:
    return (deliveries.c.state == "pending") & or_(
        deliveries.c.next_ms <= now_ms, deliveries.c.next_ms > now_ms + LONGEST_DELAY_MS
    )


def _candidates(
    conn: Connection, *, now_ms: int, of_webhook: Counter[str], of_user: Counter[str]
) -> Iterator[Row[*tuple[Any, ...]]]:
    busy_webhooks = [key for key, count in of_webhook.items() if count >= _OF_ONE_WEBHOOK]
    busy_users = [key for key, count in of_user.items() if count >= _OF_ONE_USER]
    order = (deliveries.c.next_ms, deliveries.c.event_id)
    ranked = (
        select(
            deliveries.c.id,
            deliveries.c.next_ms,
            deliveries.c.event_id,
            func.row_number()
            .over(partition_by=deliveries.c.webhook_id, order_by=order)
            .label("of_webhook"),
            func.row_number()
            .over(partition_by=webhooks.c.user_id, order_by=order)
            .label("of_user"),
        )
        .join(webhooks, webhooks.c.id == deliveries.c.webhook_id)
        .where(
            _is_due(now_ms),
            webhooks.c.disabled_ms.is_(None),
            deliveries.c.webhook_id.not_in(busy_webhooks),
            webhooks.c.user_id.not_in(busy_users),
        )
        .subquery()
    )
    yield from conn.execute(
        select(
            deliveries.c.id,
            deliveries.c.webhook_id,
            deliveries.c.payload,
            webhooks.c.user_id,
            webhooks.c.url,
            webhooks.c.signer_id,
            webhook_signers.c.generation,
            webhook_signers.c.previous_ends_ms,
        )
        .select_from(ranked)
        .join(deliveries, deliveries.c.id == ranked.c.id)
        .join(webhooks, webhooks.c.id == deliveries.c.webhook_id)
        .join(webhook_signers, webhook_signers.c.id == webhooks.c.signer_id)
        .where(ranked.c.of_webhook <= _OF_ONE_WEBHOOK, ranked.c.of_user <= _OF_ONE_USER)
        .order_by(ranked.c.next_ms, ranked.c.event_id)
        .limit(_CANDIDATES)
    )


def _lend(conn: Connection, ids: Sequence[str], *, now_ms: int) -> set[str]:
    if not ids:
        return set()
    rows = conn.execute(
        update(deliveries)
        .where(deliveries.c.id.in_(ids), _is_due(now_ms))
        .values(next_ms=now_ms + _LEASE_MS)
        .returning(deliveries.c.id)
    )
    return set(rows.scalars())
