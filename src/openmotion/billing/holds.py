"""Credits held while a video is made: taken when it is done, given back when it fails.

A hold is settled once: the first of `capture` and `release` decides.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, select, update
from sqlalchemy.exc import IntegrityError

from openmotion.billing.balances import balance
from openmotion.billing.grants import expire_of_user
from openmotion.billing.hold_parts import draw, give_back
from openmotion.billing.ledger import (
    EARNED,
    Transfer,
    TransferKind,
    available_account,
    held_account,
    lock_user,
    post,
)
from openmotion.errors import Conflict, InsufficientCredits, NotFound
from openmotion.store.insertion import insert_once
from openmotion.store.tables import holds


def hold(conn: Connection, *, user_id: str, revision_id: str, amount: int, now_ms: int) -> bool:
    """Set credits of a user aside for a revision, once.

    Grants that have ended expire first. Whether the credits reach is decided by the database as it
    takes them, not by a look before. When they do not, none move, and the transaction can go on.

    Args:
        conn: inside a transaction.
        user_id: of an existing user.
        revision_id: of an existing revision.
        amount: credits, 1 or more.
        now_ms: the time.

    Returns:
        Whether the hold is new; False if the revision has the same one already.

    Raises:
        InsufficientCredits: fewer are available; it carries how many.
        Conflict: the revision has a hold of another amount or user.
        ValueError: the amount is not above 0.
    """
    if amount <= 0:
        raise ValueError(f"a hold of {amount} credits is not above 0")
    lock_user(conn, user_id)
    expire_of_user(conn, user_id, now_ms=now_ms)
    try:
        with conn.begin_nested():
            return _hold(
                conn, user_id=user_id, revision_id=revision_id, amount=amount, now_ms=now_ms
            )
    except IntegrityError:
        available = balance(conn, user_id).available
        if available >= amount:  # something else than the floor was broken
            raise
        raise InsufficientCredits(amount, available) from None


def capture(conn: Connection, revision_id: str, *, used: int, now_ms: int) -> int:
    """Take what a finished revision used out of its hold, and give the rest back.

    Args:
        conn: inside a transaction.
        revision_id: of a revision with a hold.
        used: its price in credits, 0 or more; what is above the hold is not charged.
        now_ms: the time.

    Returns:
        Credits that the revision is charged in all: 0 if its hold was released before, and the
        same at each repetition.

    Raises:
        NotFound: the revision has no hold.
        ValueError: `used` is below 0.
    """
    if used < 0:
        raise ValueError(f"{used} used credits are below 0")
    found = _lock_hold(conn, revision_id)
    if found is None:
        raise NotFound(f"revision {revision_id} has no hold")
    if found.state != "open":
        return int(found.captured)
    captured: int = min(used, found.amount)
    if captured:
        amounts = {held_account(found.user_id): -captured, EARNED: captured}
        _post(conn, found, kind="capture", amounts=amounts, now_ms=now_ms)
    _give_back(conn, found, amount=found.amount - captured, now_ms=now_ms)
    _settle(conn, revision_id, state="captured", captured=captured, now_ms=now_ms)
    return captured


def release(conn: Connection, revision_id: str, *, now_ms: int) -> int:
    """Give all of a hold back, because its revision failed or was cancelled.

    Returns:
        Credits given back by this call: 0 if the hold was settled before or never made.
    """
    found = _lock_hold(conn, revision_id)
    if found is None or found.state != "open":
        return 0
    _give_back(conn, found, amount=found.amount, now_ms=now_ms)
    _settle(conn, revision_id, state="released", captured=0, now_ms=now_ms)
    return int(found.amount)


def _hold(conn: Connection, *, user_id: str, revision_id: str, amount: int, now_ms: int) -> bool:
    row = {
        "revision_id": revision_id,
        "user_id": user_id,
        "amount": amount,
        "captured": 0,
        "state": "open",
        "created_ms": now_ms,
    }
    if not insert_once(conn, holds, row):
        found = _find(conn, revision_id)
        if (found.user_id, found.amount) != (user_id, amount):
            raise Conflict(f"revision {revision_id} has a hold of another amount or user")
        return False
    transfer = Transfer(
        key=f"hold:{revision_id}",
        kind="hold",
        user_id=user_id,
        reference=revision_id,
        amounts={available_account(user_id): -amount, held_account(user_id): amount},
    )
    post(conn, transfer, now_ms=now_ms)
    draw(conn, user_id, revision_id=revision_id, amount=amount)
    return True


def _find(conn: Connection, revision_id: str) -> Row[Any]:
    return conn.execute(select(holds).where(holds.c.revision_id == revision_id)).one()


def _lock_hold(conn: Connection, revision_id: str) -> Row[Any] | None:
    """The hold of a revision, with its user locked; None if there is none."""
    query = select(holds).where(holds.c.revision_id == revision_id).with_for_update(key_share=True)
    found = conn.execute(query).one_or_none()
    if found is not None:
        lock_user(conn, found.user_id)
    return found


def _give_back(conn: Connection, found: Row[Any], *, amount: int, now_ms: int) -> None:
    if amount:
        amounts = {
            held_account(found.user_id): -amount,
            available_account(found.user_id): amount,
        }
        _post(conn, found, kind="release", amounts=amounts, now_ms=now_ms)
        give_back(conn, revision_id=found.revision_id, amount=amount)


def _post(
    conn: Connection,
    found: Row[Any],
    *,
    kind: TransferKind,
    amounts: Mapping[str, int],
    now_ms: int,
) -> None:
    transfer = Transfer(
        key=f"{kind}:{found.revision_id}",
        kind=kind,
        user_id=found.user_id,
        reference=found.revision_id,
        amounts=amounts,
    )
    post(conn, transfer, now_ms=now_ms)


def _settle(conn: Connection, revision_id: str, *, state: str, captured: int, now_ms: int) -> None:
    conn.execute(
        update(holds)
        .where(holds.c.revision_id == revision_id)
        .values(state=state, captured=captured, settled_ms=now_ms)
    )
