"""Who a request comes from."""

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from openmotion.accounts.keys import digest_key
from openmotion.accounts.users import User, read_user
from openmotion.errors import KeyRejected
from openmotion.store.tables import api_keys, users


def identify(conn: Connection, token: str, *, pepper: bytes, now_ms: int) -> User:
    """The user of an API key.

    Args:
        conn: of the database.
        token: the key as it was sent.
        pepper: the service's key for hashing, the same as for `issue_key`.
        now_ms: the time.

    Raises:
        KeyRejected: the key is malformed, unknown, revoked or expired, or its user is disabled;
            one error for all, that does not say which.
    """
    query = (
        select(users)
        .join(api_keys, api_keys.c.user_id == users.c.id)
        .where(api_keys.c.digest == digest_key(token, pepper), is_usable(now_ms))
    )
    row = conn.execute(query).one_or_none()
    if row is None:
        raise KeyRejected(
            "this API key does not work; make a new one with `openmotion keys create`"
        )
    return read_user(row)


def is_usable(now_ms: int | ColumnElement[int]) -> ColumnElement[bool]:
    """The condition on `api_keys` joined with `users` under which a key works.

    For queries that check the key and read something else at once.
    """
    return and_(
        api_keys.c.revoked_ms.is_(None),
        or_(api_keys.c.expires_ms.is_(None), api_keys.c.expires_ms > now_ms),
        users.c.disabled_ms.is_(None),
    )
