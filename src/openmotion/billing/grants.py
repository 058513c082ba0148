"""Credits that users are given, and how they expire.

A grant knows what is left of it, so that what is available to a user is what is left of all
grants.
"""

from sqlalchemy import Connection, insert, select, update

from openmotion.billing.ledger import (
    EXPIRED,
    GRANTED,
    Transfer,
    available_account,
    lock_user,
    post,
)
from openmotion.errors import Conflict, InvalidRequest
from openmotion.ids import new_id
from openmotion.store.tables import entries, grants, transfers

# Far above any real grant, and far below where sums of a 64-bit column would overflow.
_MOST = 10**12
_KEY_CHARACTERS = 150
_REASON_CHARACTERS = 120
_USERS_AT_ONCE = 200


def grant(
    conn: Connection,
    user_id: str,
    amount: int,
    *,
    key: str,
    reason: str,
    now_ms: int,
    expires_ms: int | None = None,
) -> bool:
    """Give a user credits, once for each key.

    Args:
        conn: inside a transaction.
        user_id: of an existing user.
        amount: credits, 1 or more.
        key: names this gift in the whole installation; 1 to 150 characters.
        reason: for people, at most 120 characters.
        now_ms: the time.
        expires_ms: when what is left of it goes away; None for never.

    Returns:
        Whether credits were given; False if the same were given under this key before.

    Raises:
        InvalidRequest: the amount, the key, the reason or the end breaks its rule.
        Conflict: the key was used for another user or amount.
    """
    if not 1 <= amount <= _MOST:
        raise InvalidRequest(f"a grant of {amount} credits is not between 1 and {_MOST}")
    if not 1 <= len(key) <= _KEY_CHARACTERS:
        raise InvalidRequest(f"the key of a grant has 1 to {_KEY_CHARACTERS} characters")
    if len(reason) > _REASON_CHARACTERS:
        raise InvalidRequest(f"the reason of a grant has at most {_REASON_CHARACTERS} characters")
    if expires_ms is not None and expires_ms <= now_ms:
        raise InvalidRequest("a grant must expire in the future")
    lock_user(conn, user_id)
    transfer = Transfer(
        key=f"grant:{key}",
        kind="grant",
        user_id=user_id,
        reference=new_id(),
        amounts={available_account(user_id): amount, GRANTED: -amount},
    )
    if not post(conn, transfer, now_ms=now_ms):
        _require_same(conn, transfer)
        return False
    conn.execute(
        insert(grants).values(
            id=transfer.reference,
            user_id=user_id,
            amount=amount,
            remaining=amount,
            reason=reason,
            created_ms=now_ms,
            expires_ms=expires_ms,
        )
    )
    return True


def expire_grants(conn: Connection, *, now_ms: int) -> int:
    """Take away what is left of grants that have ended, of up to 200 users at once.

    Credits that are held stay held. What such a hold gives back later expires then.

    Returns:
        Credits taken; 0 when nothing is left to expire.
    """
    overdue = (
        select(grants.c.user_id)
        .where(grants.c.expires_ms <= now_ms, grants.c.remaining > 0)
        .distinct()
        .order_by(grants.c.user_id)
        .limit(_USERS_AT_ONCE)
    )
    user_ids = conn.execute(overdue).scalars().all()
    for user_id in user_ids:
        lock_user(conn, user_id)
    return sum(expire_of_user(conn, user_id, now_ms=now_ms) for user_id in user_ids)


def expire_of_user(conn: Connection, user_id: str, *, now_ms: int) -> int:
    """Take away what is left of a locked user's grants that have ended; gives the credits taken."""
    overdue = select(grants.c.id, grants.c.remaining).where(
        grants.c.user_id == user_id, grants.c.expires_ms <= now_ms, grants.c.remaining > 0
    )
    taken = 0
    for grant_id, remaining in conn.execute(overdue).all():
        transfer = Transfer(
            key=f"expiry:{grant_id}:{new_id()}",  # what is left makes it happen once
            kind="expiry",
            user_id=user_id,
            reference=grant_id,
            amounts={available_account(user_id): -remaining, EXPIRED: remaining},
        )
        post(conn, transfer, now_ms=now_ms)
        conn.execute(
            update(grants).where(grants.c.id == grant_id).values(remaining=0, expired_ms=now_ms)
        )
        taken += remaining
    return taken


def _require_same(conn: Connection, transfer: Transfer) -> None:
    """Refuse a key that stands for another grant."""
    account = available_account(transfer.user_id)
    given = conn.execute(
        select(entries.c.amount)
        .join(transfers, transfers.c.id == entries.c.transfer_id)
        .where(transfers.c.key == transfer.key, entries.c.account_id == account)
    ).scalar_one_or_none()
    if given != transfer.amounts[account]:
        raise Conflict("the key of this grant was used for another user or amount; choose another")
