"""Webhooks: addresses that want to be told of events, of all jobs of a user or of one job.

A registered webhook has a secret of its own, shown once. The `webhook_url`s of jobs share one
secret of their user, which can be read, since nobody is there to be shown it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, insert, select
from sqlalchemy import delete as delete_rows
from sqlalchemy import update as update_rows

from openmotion.errors import Conflict, NotFound
from openmotion.ids import new_id
from openmotion.store import Connection
from openmotion.store.tables import (
    deliveries,
    delivery_attempts,
    webhook_signers,
    webhooks,
)
from openmotion.webhooks.kinds import JOB_KINDS, check_kinds
from openmotion.webhooks.signing import Signer, ensure_signer, rotate_signer, secret_of

_LIMIT = 50  # registered ones of one user: each costs a delivery for each event


@dataclass(frozen=True, slots=True)
class Webhook:
    """An address that wants to be told of events.

    Attributes:
        id: a UUID.
        user_id: whose events it is told.
        url: where they are posted to.
        kinds: of events that it wants; none stands for all.
        session_id: the one job it is told of; None for all jobs of the user.
        created_ms: when it was registered.
        disabled_ms: since when nothing is sent; None while it works.
        disabled_reason: a sentence that says why.
    """

    id: str
    user_id: str
    url: str
    kinds: tuple[str, ...]
    session_id: str | None
    created_ms: int
    disabled_ms: int | None
    disabled_reason: str | None


@dataclass(frozen=True, slots=True)
class Secret:
    """What signs, in the hands of the one who checks.

    Attributes:
        text: `whsec_…`.
        previous_ends_ms: until when the one before signs too; None if none does.
    """

    text: str
    previous_ends_ms: int | None


def register(
    conn: Connection,
    *,
    user_id: str,
    url: str,
    kinds: Sequence[str] = (),
    service_secret: bytes,
    now_ms: int,
) -> tuple[Webhook, str]:
    """Tell an address of events of all jobs of a user from now on.

    Returns:
        The webhook, and the secret that signs what it is sent: it is not shown again.

    Raises:
        InvalidRequest: one of the kinds does not exist.
        Conflict: the user has as many as one may have.
    """
    count = conn.scalar(
        select(func.count())
        .select_from(webhooks)
        .where(webhooks.c.user_id == user_id, webhooks.c.session_id.is_(None))
    )
    if count is not None and count >= _LIMIT:
        raise Conflict(f"there are {count} webhooks already; delete one first")
    webhook_id = new_id()
    signer = ensure_signer(conn, webhook_id)
    _insert(
        conn,
        webhook_id=webhook_id,
        user_id=user_id,
        signer_id=signer.id,
        url=url,
        kinds=check_kinds(kinds),
        session_id=None,
        now_ms=now_ms,
    )
    secret = secret_of(service_secret, signer_id=signer.id, generation=signer.generation)
    return find(conn, webhook_id=webhook_id, user_id=user_id), secret


def for_job(
    conn: Connection,
    *,
    user_id: str,
    session_id: str,
    url: str,
    now_ms: int,
    kinds: Sequence[str] = JOB_KINDS,
) -> Webhook:
    """Tell an address of one job; the newest address of a job replaces the one before."""
    of_job = select(webhooks.c.id).where(webhooks.c.session_id == session_id)
    webhook_id = conn.scalar(of_job)
    if webhook_id is None:
        webhook_id = new_id()
        _insert(
            conn,
            webhook_id=webhook_id,
            user_id=user_id,
            signer_id=ensure_signer(conn, user_id).id,
            url=url,
            kinds=check_kinds(kinds),
            session_id=session_id,
            now_ms=now_ms,
        )
    else:
        _set(conn, webhook_id, url=url, disabled_ms=None, disabled_reason=None)
    return find(conn, webhook_id=webhook_id, user_id=user_id)


def find(conn: Connection, *, webhook_id: str, user_id: str) -> Webhook:
    """The webhook of an id.

    Raises:
        NotFound: there is none that belongs to the user.
    """
    row = conn.execute(
        select(webhooks).where(webhooks.c.id == webhook_id, webhooks.c.user_id == user_id)
    ).one_or_none()
    if row is None:
        raise NotFound("there is no such webhook")
    return _webhook(row)


def list_webhooks(
    conn: Connection, *, user_id: str, session_id: str | None = None
) -> list[Webhook]:
    """The registered webhooks of a user, or those of one job; the newest first."""
    rows = conn.execute(
        select(webhooks)
        .where(webhooks.c.user_id == user_id, webhooks.c.session_id == session_id)
        .order_by(webhooks.c.created_ms.desc(), webhooks.c.id)
    )
    return [_webhook(row) for row in rows]


def update(
    conn: Connection,
    *,
    webhook_id: str,
    user_id: str,
    url: str | None = None,
    kinds: Sequence[str] | None = None,
) -> Webhook:
    """Change the address or the kinds; what is None stays.

    Raises:
        NotFound: there is none that belongs to the user.
        InvalidRequest: one of the kinds does not exist.
    """
    found = find(conn, webhook_id=webhook_id, user_id=user_id)
    _set(
        conn,
        webhook_id,
        url=found.url if url is None else url,
        kinds=list(found.kinds) if kinds is None else check_kinds(kinds),
    )
    return find(conn, webhook_id=webhook_id, user_id=user_id)


def enable(conn: Connection, *, webhook_id: str, user_id: str) -> Webhook:
    """Send to a webhook again, from the next event on; what failed can be delivered again.

    Raises:
        NotFound: there is none that belongs to the user.
    """
    find(conn, webhook_id=webhook_id, user_id=user_id)
    _set(conn, webhook_id, disabled_ms=None, disabled_reason=None)
    return find(conn, webhook_id=webhook_id, user_id=user_id)


def disable(
    conn: Connection, *, webhook_id: str, user_id: str, reason: str, now_ms: int
) -> Webhook:
    """Send nothing more to a webhook; what was under way counts as failed.

    Raises:
        NotFound: there is none that belongs to the user.
    """
    find(conn, webhook_id=webhook_id, user_id=user_id)
    stop(conn, webhook_id, reason=reason, now_ms=now_ms)
    return find(conn, webhook_id=webhook_id, user_id=user_id)


def delete(conn: Connection, *, webhook_id: str, user_id: str) -> None:
    """Forget a webhook and the log of what it was sent.

    Raises:
        NotFound: there is none that belongs to the user.
    """
    find(conn, webhook_id=webhook_id, user_id=user_id)
    sent = select(deliveries.c.id).where(deliveries.c.webhook_id == webhook_id)
    conn.execute(delete_rows(delivery_attempts).where(delivery_attempts.c.delivery_id.in_(sent)))
    conn.execute(delete_rows(deliveries).where(deliveries.c.webhook_id == webhook_id))
    conn.execute(delete_rows(webhooks).where(webhooks.c.id == webhook_id))
    conn.execute(delete_rows(webhook_signers).where(webhook_signers.c.id == webhook_id))


def rotate_secret(
    conn: Connection, *, webhook_id: str, user_id: str, service_secret: bytes, now_ms: int
) -> Secret:
    """A new secret for a registered webhook; the old one signs too for 24 hours.

    Raises:
        NotFound: there is none that belongs to the user.
        Conflict: it is of a job, and those share the secret of their user.
    """
    found = find(conn, webhook_id=webhook_id, user_id=user_id)
    if found.session_id is not None:
        raise Conflict("webhooks of jobs share one secret; rotate that")
    signer = rotate_signer(conn, webhook_id, now_ms=now_ms)
    return _secret(signer, service_secret, now_ms=now_ms)


def job_secret(conn: Connection, *, user_id: str, service_secret: bytes, now_ms: int) -> Secret:
    """The secret that signs what the `webhook_url`s of a user's jobs are sent."""
    signer = ensure_signer(conn, user_id)
    return _secret(signer, service_secret, now_ms=now_ms)


def rotate_job_secret(
    conn: Connection, *, user_id: str, service_secret: bytes, now_ms: int
) -> Secret:
    """A new secret for the `webhook_url`s of a user's jobs; the old one signs too for a day."""
    ensure_signer(conn, user_id)
    signer = rotate_signer(conn, user_id, now_ms=now_ms)
    return _secret(signer, service_secret, now_ms=now_ms)


def stop(conn: Connection, webhook_id: str, *, reason: str, now_ms: int) -> None:
    """Disable a webhook of whatever user, once; the first reason stays."""
    conn.execute(
        update_rows(webhooks)
        .where(webhooks.c.id == webhook_id, webhooks.c.disabled_ms.is_(None))
        .values(disabled_ms=now_ms, disabled_reason=reason)
    )
    conn.execute(
        update_rows(deliveries)
        .where(deliveries.c.webhook_id == webhook_id, deliveries.c.state == "pending")
        .values(state="failed")
    )


def _secret(signer: Signer, service_secret: bytes, *, now_ms: int) -> Secret:
    is_overlapping = len(signer.generations(now_ms)) > 1
    return Secret(
        secret_of(service_secret, signer_id=signer.id, generation=signer.generation),
        signer.previous_ends_ms if is_overlapping else None,
    )


def _insert(
    conn: Connection,
    *,
    webhook_id: str,
    user_id: str,
    signer_id: str,
    url: str,
    kinds: list[str],
    session_id: str | None,
    now_ms: int,
) -> None:
    conn.execute(
        insert(webhooks).values(
            id=webhook_id,
            user_id=user_id,
            signer_id=signer_id,
            url=url,
            kinds=kinds,
            session_id=session_id,
            created_ms=now_ms,
        )
    )


def _set(conn: Connection, webhook_id: str, **values: object) -> None:
    conn.execute(update_rows(webhooks).where(webhooks.c.id == webhook_id).values(**values))


def _webhook(row: Row[*tuple[Any, ...]]) -> Webhook:
    return Webhook(
        id=row.id,
        user_id=row.user_id,
        url=row.url,
        kinds=tuple(row.kinds),
        session_id=row.session_id,
        created_ms=row.created_ms,
        disabled_ms=row.disabled_ms,
        disabled_reason=row.disabled_reason,
    )
