"""What a user has, and what became of it."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from openmotion.billing.ledger import available_account, held_account
from openmotion.store.tables import entries, grants, ledger_accounts, revisions, transfers


@dataclass(frozen=True, slots=True)
class Balance:
    """The credits of a user.

    Attributes:
        available: can be spent.
        held: set aside for videos that are being made.
    """

    available: int
    held: int


@dataclass(frozen=True, slots=True)
class UsageLine:
    """One transfer of a user's credits.

    Attributes:
        id: rises with each transfer.
        kind: "grant", "hold", "capture", "release" or "expiry".
        available: change of what can be spent.
        held: change of what is set aside.
        job_id: of the job that it belongs to; None for grants and expiries.
        revision: number of the revision of that job; None likewise.
        reason: of the grant that it belongs to; None for others.
        created_ms: when it happened.
    """

    id: int
    kind: str
    available: int
    held: int
    job_id: str | None
    revision: int | None
    reason: str | None
    created_ms: int


@dataclass(frozen=True, slots=True)
class UsagePage:
    """Some of the transfers of a user, the newest first.

    Attributes:
        lines: the transfers.
        next_before_id: what to hand in for the next page; None after the last.
    """

    lines: tuple[UsageLine, ...]
    next_before_id: int | None


def balance(conn: Connection, user_id: str) -> Balance:
    """The credits of a user; of one who was never given any, nothing."""
    accounts = available_account(user_id), held_account(user_id)
    query = select(ledger_accounts.c.id, ledger_accounts.c.balance).where(
        ledger_accounts.c.id.in_(accounts)
    )
    found: dict[str, int] = {row.id: row.balance for row in conn.execute(query)}
    return Balance(*(found.get(account, 0) for account in accounts))


def usage(
    conn: Connection, user_id: str, *, before_id: int | None = None, limit: int = 50
) -> UsagePage:
    """The transfers of a user, the newest first.

    Args:
        conn: of the database.
        user_id: whose.
        before_id: gives transfers older than this one; None starts with the newest.
        limit: the most to give, 1 or more.
    """
    query = (
        select(transfers, revisions.c.session_id, revisions.c.number, grants.c.reason)
        .outerjoin(revisions, revisions.c.id == transfers.c.reference)
        .outerjoin(grants, grants.c.id == transfers.c.reference)
        .where(transfers.c.user_id == user_id)
        .order_by(transfers.c.id.desc())
        .limit(limit + 1)
    )
    if before_id is not None:
        query = query.where(transfers.c.id < before_id)
    rows = conn.execute(query).all()
    page = rows[:limit]
    changes = _changes(conn, user_id, [row.id for row in page])
    lines = tuple(
        UsageLine(
            id=row.id,
            kind=row.kind,
            available=changes.get((row.id, available_account(user_id)), 0),
            held=changes.get((row.id, held_account(user_id)), 0),
            job_id=row.session_id,
            revision=row.number,
            reason=row.reason,
            created_ms=row.created_ms,
        )
        for row in page
    )
    return UsagePage(lines, lines[-1].id if len(rows) > limit else None)


def _changes(conn: Connection, user_id: str, transfer_ids: list[int]) -> dict[tuple[int, str], int]:
    """The amounts of entries in a user's accounts, by transfer and account."""
    query = select(entries.c.transfer_id, entries.c.account_id, entries.c.amount).where(
        entries.c.transfer_id.in_(transfer_ids),
        entries.c.account_id.in_((available_account(user_id), held_account(user_id))),
    )
    return {(row.transfer_id, row.account_id): row.amount for row in conn.execute(query)}
