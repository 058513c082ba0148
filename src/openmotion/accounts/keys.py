"""API keys: shown once, kept as keyed hashes.

A key has 256 random bits, so a fast hash keeps it safe; the hash is keyed, so that a stolen
database does not let one tell a key from a guess.
"""

import hmac
import secrets
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select, update

from openmotion.accounts.users import get_user
from openmotion.errors import Conflict, InvalidRequest, NotFound
from openmotion.ids import new_id
from openmotion.store.tables import api_keys

START = "motion_"
_SHOWN_CHARACTERS = len(START) + 8
_NAME_CHARACTERS = 240
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class ApiKey:
    """What is known of an API key; the key itself is not.

    Attributes:
        id: UUID.
        user_id: whose.
        name: what its user calls it.
        prefix: its first characters, to tell keys apart.
        created_ms: when it was made.
        expires_ms: when it ends; None for never.
        revoked_ms: when it was revoked; None if it was not.
        last_used_ms: when it was used last, to the minute; None for never.
    """

    id: str
    user_id: str
    name: str
    prefix: str
    created_ms: int
    expires_ms: int | None
    revoked_ms: int | None
    last_used_ms: int | None


def issue_key(
    conn: Connection,
    user_id: str,
    *,
    pepper: bytes,
    now_ms: int,
    name: str = "",
    expires_ms: int | None = None,
) -> tuple[ApiKey, str]:
    """Make a key for a user.

    Args:
        conn: inside a transaction.
        user_id: of an existing user.
        pepper: the service's key for hashing, the same for `identify`.
        now_ms: the time.
        name: for people, at most 240 characters.
        expires_ms: when the key ends; None for never.

    Returns:
        What is kept, and the key itself, which nobody can find out again.

    Raises:
        NotFound: there is no such user.
        InvalidRequest: the name or the end breaks its rule.
    """
    if len(name) > _NAME_CHARACTERS or not (name.isprintable()):
        raise InvalidRequest(
            f"the name of a key has at most {_NAME_CHARACTERS} printable characters"
        )
    if expires_ms is not None and expires_ms <= now_ms:
        raise InvalidRequest("a key must end in the future")
    get_user(conn, user_id)
    token = START + secrets.token_urlsafe(32)
    key = ApiKey(
        id=new_id(),
        user_id=user_id,
        name=name,
        prefix=token[:_SHOWN_CHARACTERS],
        created_ms=now_ms,
        expires_ms=expires_ms,
        revoked_ms=None,
        last_used_ms=None,
    )
    conn.execute(
        insert(api_keys).values(
            id=key.id,
            user_id=user_id,
            name=name,
            prefix=key.prefix,
            digest=digest_key(token, pepper),
            created_ms=now_ms,
            expires_ms=expires_ms,
        )
    )
    return key, token


def digest_key(token: str, pepper: bytes) -> str:
    """The keyed hash under which a key is kept, as 64 hexadecimal digits."""
    return hmac.digest(pepper, token.encode("utf-8", "surrogatepass"), "sha256").hex()


def touch_key(conn: Connection, digest: str, *, now_ms: int) -> bool:
    """Note that a key was used, at most once a minute; gives whether it was noted now."""
    is_due = or_(api_keys.c.last_used_ms.is_(None), api_keys.c.last_used_ms <= now_ms - _MINUTE_MS)
    noted = conn.execute(
        update(api_keys).where(api_keys.c.digest == digest, is_due).values(last_used_ms=now_ms)
    )
    return noted.rowcount == 1


def list_keys(conn: Connection, user_id: str | None = None) -> list[ApiKey]:
    """The keys of a user, or of all users, the oldest first, with those that no longer work."""
    query = select(api_keys).order_by(api_keys.c.created_ms, api_keys.c.id)
    if user_id is not None:
        query = query.where(api_keys.c.user_id == user_id)
    return [_read_key(row) for row in conn.execute(query)]


def revoke_key(conn: Connection, name: str, *, now_ms: int) -> ApiKey:
    """Refuse a key from now on; a second time changes nothing.

    Args:
        conn: inside a transaction.
        name: the id of the key, its prefix, or the key itself.
        now_ms: the time.

    Raises:
        NotFound: there is no such key.
        Conflict: several keys have that prefix.
    """
    prefix = name[:_SHOWN_CHARACTERS]
    query = select(api_keys.c.id).where(or_(api_keys.c.id == name, api_keys.c.prefix == prefix))
    key_ids = conn.execute(query).scalars().all()
    if not key_ids:
        raise NotFound(f"there is no API key {prefix}")
    if len(key_ids) > 1:
        raise Conflict(f"{len(key_ids)} API keys begin with {prefix}; give the id of one")
    this = api_keys.c.id == key_ids[0]
    conn.execute(
        update(api_keys).where(this, api_keys.c.revoked_ms.is_(None)).values(revoked_ms=now_ms)
    )
    return _read_key(conn.execute(select(api_keys).where(this)).one())


def _read_key(row: Row[Any]) -> ApiKey:
    return ApiKey(
        id=row.id,
        user_id=row.user_id,
        name=row.name,
        prefix=row.prefix,
        created_ms=row.created_ms,
        expires_ms=row.expires_ms,
        revoked_ms=row.revoked_ms,
        last_used_ms=row.last_used_ms,
    )
