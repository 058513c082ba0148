"""Which grants a hold takes its credits from: the one that expires first comes first."""

from sqlalchemy import Connection, delete, insert, select, update

from openmotion.store.tables import grants, hold_parts

# Grants without an end come last; SQL orders False before True.
_FIRST_TO_EXPIRE = (
    grants.c.expires_ms.is_(None),
    grants.c.expires_ms,
    grants.c.created_ms,
    grants.c.id,
)


def draw(conn: Connection, user_id: str, *, revision_id: str, amount: int) -> None:
    """Take the credits of a hold out of a locked user's grants, the first to expire first.

    Raises:
        RuntimeError: the grants hold less than the ledger says is available.
    """
    query = (
        select(grants.c.id, grants.c.remaining)
        .where(grants.c.user_id == user_id, grants.c.remaining > 0)
        .order_by(*_FIRST_TO_EXPIRE)
    )
    missing = amount
    parts = []
    for grant_id, remaining in conn.execute(query).all():
        part = min(missing, remaining)
        _change_remaining(conn, grant_id, -part)
        parts.append({"revision_id": revision_id, "grant_id": grant_id, "amount": part})
        missing -= part
        if not missing:
            break
    if missing:
        raise RuntimeError(
            f"the grants of user {user_id} lack {missing} of the credits that the ledger shows "
            "as available; run `openmotion credits check`"
        )
    conn.execute(insert(hold_parts), parts)


def give_back(conn: Connection, *, revision_id: str, amount: int) -> None:
    """Put credits of a hold back into the grants that they came from, the last to expire first.

    So what is spent is counted against the grants that expire first. The user must be locked.
    """
    query = (
        select(hold_parts.c.grant_id, hold_parts.c.amount)
        .join(grants, grants.c.id == hold_parts.c.grant_id)
        .where(hold_parts.c.revision_id == revision_id)
        .order_by(*_FIRST_TO_EXPIRE)
    )
    missing = amount
    for grant_id, part in reversed(conn.execute(query).all()):
        returned = min(missing, part)
        if returned:
            _change_remaining(conn, grant_id, returned)
            _shrink_part(conn, revision_id, grant_id, left=part - returned)
        missing -= returned


def _change_remaining(conn: Connection, grant_id: str, change: int) -> None:
    conn.execute(
        update(grants).where(grants.c.id == grant_id).values(remaining=grants.c.remaining + change)
    )


def _shrink_part(conn: Connection, revision_id: str, grant_id: str, *, left: int) -> None:
    this = (hold_parts.c.revision_id == revision_id, hold_parts.c.grant_id == grant_id)
    if left:
        conn.execute(update(hold_parts).where(*this).values(amount=left))
    else:
        conn.execute(delete(hold_parts).where(*this))
