"""A key for a user, who is made if missing; the first one of an installation is given credits."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from openmotion.accounts import ensure_user, find_user
from openmotion.accounts import issue_key as issue_key_for
from openmotion.billing import grant
from openmotion.store import derive

if TYPE_CHECKING:
    from openmotion.store import Connection


@dataclass(frozen=True, slots=True)
class IssuedKey:
    """A key that was just made.

    Attributes:
        token: the key itself, which nobody can show again.
        email: of its user.
        is_new_user: the user was made for it.
        granted: credits that the user was given.
    """

    token: str
    email: str
    is_new_user: bool
    granted: int


def issue_key(
    conn: "Connection",
    email: str,
    *,
    secret: bytes,
    starting_credits: int,
    now_ms: int,
    name: str = "",
    expires_ms: int | None = None,
) -> IssuedKey:
    """Make a key, and its user and starting credits where needed, in one transaction.

    Args:
        conn: a transaction that writes.
        email: of the user.
        secret: of the installation.
        starting_credits: for the very first user.
        now_ms: the time.
        name: what the key is for.
        expires_ms: when it ends; None for never.

    Raises:
        InvalidRequest: the address is none, or the name or the end of the key breaks its rule.
    """
    known = find_user(conn, email)
    user, is_first = ensure_user(conn, email, now_ms=now_ms)
    granted = starting_credits if is_first else 0
    if granted:
        grant(conn, user.id, granted, key=f"start:{user.id}", reason="start", now_ms=now_ms)
    _, token = issue_key_for(
        conn,
        user.id,
        pepper=derive(secret, "api-keys"),
        now_ms=now_ms,
        name=name,
        expires_ms=expires_ms,
    )
    return IssuedKey(token, user.email, known is None, granted)
