"""The double-entry ledger: transfers whose entries sum to 0, and the balances they make.

A user has two accounts that never fall below 0: what is available, and what is held for videos
that are being made. The accounts of the system are the other side. The database itself refuses a
balance below the floor of its account.

Locks are taken in one order, so that transactions wait for one another and never deadlock: the
users in the order of their ids (`lock_user`), then accounts of the system.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, insert, select, update

from openmotion.store.insertion import insert_once
from openmotion.store.tables import entries, ledger_accounts, transfers

GRANTED = "system:granted"
EARNED = "system:earned"
EXPIRED = "system:expired"

TransferKind = Literal["grant", "hold", "capture", "release", "expiry"]


@dataclass(frozen=True, slots=True)
class Transfer:
    """Credits that move between accounts.

    Attributes:
        key: what makes it happen once.
        kind: what it is for.
        user_id: whose credits move.
        reference: id of the grant or the revision that it belongs to.
        amounts: what each account gains, below 0 for what it loses; they sum to 0.
    """

    key: str
    kind: TransferKind
    user_id: str
    reference: str
    amounts: Mapping[str, int]


def available_account(user_id: str) -> str:
    """The account of what a user can spend."""
    return f"user:{user_id}:available"


def held_account(user_id: str) -> str:
    """The account of what is held for videos of a user that are being made."""
    return f"user:{user_id}:held"


def lock_user(conn: Connection, user_id: str) -> None:
    """Make every other change of a user's credits wait for the end of this transaction.

    The accounts of the user are opened if they are not.
    """
    account = available_account(user_id)
    # A key share lets entries of others refer to the row meanwhile; SQLite locks as a whole.
    query = (
        select(ledger_accounts.c.id)
        .where(ledger_accounts.c.id == account)
        .with_for_update(key_share=True)
    )
    if conn.execute(query).first() is None:
        _open(conn, account)
        _open(conn, held_account(user_id))
        conn.execute(query)


def post(conn: Connection, transfer: Transfer, *, now_ms: int) -> bool:
    """Move credits once: a transfer whose key was posted before changes nothing.

    The user of the transfer must be locked.

    Returns:
        Whether the transfer is new.

    Raises:
        ValueError: the amounts do not sum to 0.
        sqlalchemy.exc.IntegrityError: a balance would fall below the floor of its account.
    """
    if sum(transfer.amounts.values()) != 0:
        raise ValueError(f"transfer {transfer.key} does not sum to 0")
    values = {
        "key": transfer.key,
        "kind": transfer.kind,
        "user_id": transfer.user_id,
        "reference": transfer.reference,
        "created_ms": now_ms,
    }
    if not insert_once(conn, transfers, values):
        return False
    transfer_id = conn.execute(
        select(transfers.c.id).where(transfers.c.key == transfer.key)
    ).scalar_one()
    for account, amount in sorted(transfer.amounts.items(), key=_lock_order):
        _move(conn, account, amount)
    conn.execute(
        insert(entries),
        [
            {"transfer_id": transfer_id, "account_id": account, "amount": amount}
            for account, amount in transfer.amounts.items()
        ],
    )
    return True


def _lock_order(leg: tuple[str, int]) -> tuple[bool, str]:
    """Accounts of the system last: all users share them, so they are locked only briefly."""
    account, _ = leg
    return account.startswith("system:"), account


def _move(conn: Connection, account: str, amount: int) -> None:
    statement = (
        update(ledger_accounts)
        .where(ledger_accounts.c.id == account)
        .values(balance=ledger_accounts.c.balance + amount)
    )
    if conn.execute(statement).rowcount == 0:
        _open(conn, account)
        conn.execute(statement)


def _open(conn: Connection, account: str) -> None:
    floor = None if account.startswith("system:") else 0
    insert_once(conn, ledger_accounts, {"id": account, "floor": floor, "balance": 0})
