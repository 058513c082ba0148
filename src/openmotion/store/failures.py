"""What the errors of the databases mean: try again, no room, or a fault of ours.

Sources: https://sqlite.org/rescode.html and appendix A of the manual of PostgreSQL.
"""

import sqlite3

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from openmotion.errors import StorageFull, StoreUnavailable

# Classes of SQLite's result codes (the low byte).
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
_NO_ROOM = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BROKEN = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOMEM}

# States of PostgreSQL, by code or by class (the first two characters).
_COLLISIONS = {"40001", "40P01"}
_SHUT_DOWN = {"57P01", "57P02", "57P03", "57P05"}
_CONNECTION_CLASS = "08"
_LATE = {"57014", "55P03", "25P03", "25P04"}
_FULL = {"53100"}
_SHORT_CLASSES = {"53", "58", "28", "3D"}
# What a standby says to a change, and to a transaction that begins as one that changes.
_READ_ONLY = {"25006", "0A000"}


def is_collision(error: SQLAlchemyError) -> bool:
    """Whether a transaction was undone because it collided with another: the same one may work."""
    return _state(error) in _COLLISIONS


def is_disconnect(error: SQLAlchemyError) -> bool:
    """Whether the connection to the database broke or could not be made."""
    if not isinstance(error, DBAPIError) or isinstance(error.orig, sqlite3.Error):
        return False
    if error.connection_invalidated:
        return True
    state = _state(error)
    if state is None:  # the server never answered
        return isinstance(error, OperationalError | InterfaceError)
    return state in _SHUT_DOWN or state.startswith(_CONNECTION_CLASS)


def is_standby(error: BaseException) -> bool:
    """Whether a server of PostgreSQL only reads: after a fail-over, another one takes changes."""
    return getattr(error, "sqlstate", None) in _READ_ONLY


def explain(error: SQLAlchemyError) -> StoreUnavailable | None:
    """What an error of the database means to a caller; None for a fault in a statement of ours."""
    if isinstance(error, PoolTimeout):
        return StoreUnavailable("all connections to the database are busy; try again")
    if not isinstance(error, DBAPIError):
        return None
    if isinstance(error.orig, sqlite3.Error):
        return explain_sqlite(error.orig)
    if is_disconnect(error):
        return StoreUnavailable("the database does not answer; try again")
    return _explain_state(_state(error) or "")


def explain_sqlite(error: sqlite3.Error) -> StoreUnavailable | None:
    """What an error of SQLite means to a caller; None for a fault in a statement of ours."""
    code = getattr(error, "sqlite_errorcode", 0)
    kind = code & 0xFF
    if kind in _LOCKED:
        return StoreUnavailable("another process holds the database; try again")
    if kind in _NO_ROOM:
        reason = "is full" if kind == sqlite3.SQLITE_FULL else "cannot be written"
        return StorageFull(f"the disk of the database {reason}; make room, then try again")
    if kind in _DAMAGED:
        return StoreUnavailable("the file of the database is damaged; restore a backup")
    if kind in _BROKEN:
        return StoreUnavailable("the file of the database cannot be read or written; try again")
    return None


def _explain_state(state: str) -> StoreUnavailable | None:
    if state in _FULL:
        return StorageFull("the disk of the database is full; make room, then try again")
    if state in _COLLISIONS:
        return StoreUnavailable("too many changes at once; try again")
    if state in _LATE:
        return StoreUnavailable("the database took too long; try again")
    if state in _READ_ONLY or state[:2] in _SHORT_CLASSES:
        return StoreUnavailable("the database does not take changes now; try again")
    return None


def _state(error: SQLAlchemyError) -> str | None:
    """The code that PostgreSQL gave; None if none, or another database."""
    return getattr(getattr(error, "orig", None), "sqlstate", None)
