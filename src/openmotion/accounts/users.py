"""The people, or programs, that videos are made for."""

import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select, text, update

from openmotion.errors import Conflict, InvalidRequest, NotFound
from openmotion.ids import new_id
from openmotion.store.insertion import insert_once
from openmotion.store.tables import users

# Also without a dot behind the @, for names of one's own network such as `owner@localhost`.
_EMAIL = re.compile(r"[^@\s\x00-\x1f\x7f]+@[^@\s\x00-\x1f\x7f]+")
_EMAIL_CHARACTERS = 320


@dataclass(frozen=True, slots=True)
class User:
    """Whom jobs, keys and credits belong to.

    Attributes:
        id: UUID.
        email: in lower case, different for each user.
        created_ms: when the user was made.
        disabled_ms: since when the keys of the user are refused; None if they are not.
    """

    id: str
    email: str
    created_ms: int
    disabled_ms: int | None


def create_user(conn: Connection, email: str, *, now_ms: int) -> User:
    """Make a user.

    Raises:
        InvalidRequest: the address is none.
        Conflict: there is a user of that address.
    """
    user = User(new_id(), _normal(email), now_ms, None)
    if not _insert(conn, user):
        raise Conflict(f"there is a user {user.email} already")
    return user


def find_user(conn: Connection, email: str) -> User | None:
    """The user of an address, in whatever case it is written; None if there is none."""
    row = conn.execute(select(users).where(users.c.email == email.strip().lower())).one_or_none()
    return None if row is None else read_user(row)


def ensure_user(conn: Connection, email: str, *, now_ms: int) -> tuple[User, bool]:
    """The user of an address, made if there is none.

    Returns:
        The user, and whether this call made the very first one of the installation. Of several
        calls at once on an empty database, one hears True.

    Raises:
        InvalidRequest: the address is none.
    """
    address = _normal(email)
    if (found := find_user(conn, address)) is not None:
        return found, False
    if conn.dialect.name == "postgresql":  # SQLite has one writer anyway
        conn.execute(text("LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE"))
    is_first = conn.execute(select(func.count()).select_from(users)).scalar_one() == 0
    _insert(conn, User(new_id(), address, now_ms, None))
    row = conn.execute(select(users).where(users.c.email == address)).one()
    return read_user(row), is_first


def list_users(conn: Connection) -> list[User]:
    """All users, the oldest first."""
    query = select(users).order_by(users.c.created_ms, users.c.email)
    return [read_user(row) for row in conn.execute(query)]


def disable_user(conn: Connection, user_id: str, *, now_ms: int) -> User:
    """Refuse all keys of a user from now on; a second time changes nothing.

    Raises:
        NotFound: there is no such user.
    """
    conn.execute(
        update(users)
        .where(users.c.id == user_id, users.c.disabled_ms.is_(None))
        .values(disabled_ms=now_ms)
    )
    return get_user(conn, user_id)


def enable_user(conn: Connection, user_id: str) -> User:
    """Take the keys of a user again.

    Raises:
        NotFound: there is no such user.
    """
    conn.execute(update(users).where(users.c.id == user_id).values(disabled_ms=None))
    return get_user(conn, user_id)


def get_user(conn: Connection, user_id: str) -> User:
    """The user of an id.

    Raises:
        NotFound: there is no such user.
    """
    row = conn.execute(select(users).where(users.c.id == user_id)).one_or_none()
    if row is None:
        raise NotFound(f"there is no user {user_id}")
    return read_user(row)


def read_user(row: Row[Any]) -> User:
    """The user that a row with the columns of `users` holds."""
    return User(row.id, row.email, row.created_ms, row.disabled_ms)


def _insert(conn: Connection, user: User) -> bool:
    values = {"id": user.id, "email": user.email, "created_ms": user.created_ms}
    return insert_once(conn, users, values)


def _normal(email: str) -> str:
    address = email.strip().lower()
    if len(address) > _EMAIL_CHARACTERS or _EMAIL.fullmatch(address) is None:
        raise InvalidRequest(
            f"{email[:60]!r} is no address; it must look like `name@example.com`, with at most "
            f"{_EMAIL_CHARACTERS} characters"
        )
    return address
