"""Connections to SQLite, set up so that readers and one writer never wait for one another.

Source: https://sqlite.org/wal.html and https://sqlite.org/pragma.html.
"""

import os
import sqlite3
import time
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event

from openmotion.errors import StoreUnavailable

READS = "openmotion_reads"
"""Execution option of a connection that only reads."""

_ON_CONNECT = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -8000",  # KiB
    "PRAGMA journal_size_limit = 67108864",
)


def sqlite_engine(
    url: URL, *, pool_size: int, pool_timeout_s: float, busy_timeout_s: float
) -> Engine:
    """An engine whose transactions write unless the option `READS` says otherwise."""
    file = Path(str(url.database))
    _use_wal(file, busy_timeout_s)
    identity = _identity(file)
    engine = create_engine(
        url,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=pool_timeout_s,
        connect_args={"timeout": busy_timeout_s, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # transactions are begun below, never by the driver
        for pragma in _ON_CONNECT:
            connection.execute(pragma).close()

    @event.listens_for(engine, "begin")
    def begin(conn: Connection) -> None:
        # A file that was removed stays open: what is written to it would be lost without a word.
        if _identity(file) != identity:
            raise StoreUnavailable(
                "the file of the database was removed or replaced; put it back or restart"
            )
        reads = bool(conn.get_execution_options().get(READS))
        connection: sqlite3.Connection = conn.connection.dbapi_connection  # type: ignore[assignment]
        state = conn.connection.info
        if state.get(READS) is not reads:
            connection.execute(f"PRAGMA query_only = {'ON' if reads else 'OFF'}")
            state[READS] = reads
        connection.execute("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        state = os.stat(file)  # noqa: PTH116 - each read asks, and this is the shortest way
    except OSError:
        return None
    return state.st_dev, state.st_ino


def _use_wal(file: Path, timeout_s: float) -> None:
    """Switch to write-ahead logging, which the file remembers.

    SQLite does not wait here when several processes switch at once; we do.
    """
    ends = time.monotonic() + timeout_s
    connection = sqlite3.connect(file, timeout=timeout_s)
    try:
        while True:
            try:
                connection.execute("PRAGMA journal_mode = WAL").close()
            except sqlite3.OperationalError as error:
                is_busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
                if not is_busy or time.monotonic() > ends:
                    raise
                time.sleep(0.01)
            else:
                return
    finally:
        connection.close()
