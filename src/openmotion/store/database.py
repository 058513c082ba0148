"""The database: transactions that end, and errors that say what to do."""

import secrets
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from openmotion.errors import StoreUnavailable
from openmotion.store.address import parse_address
from openmotion.store.failures import explain, explain_sqlite, is_collision, is_disconnect
from openmotion.store.postgres import postgres_engine
from openmotion.store.sqlite import READS, sqlite_engine

T = TypeVar("T")

_TRIES = 5
# Behind the line, other processes are waited for as well: both together stay under 10 s.
_LINE_SHARE = 0.8
_FIRST_PAUSE_S = 0.02


class Database:
    """A SQLite file or a PostgreSQL database.

    Args:
        url: `sqlite:///FILE` or `postgresql://…`.
        pool_size: connections at once; more callers wait for up to `pool_timeout_s`.
        pool_timeout_s: how long a caller waits for a connection.
        busy_timeout_s: how long a change waits for those of other processes, and nearly as long
            before for those of this one.
        create_folder: make the folder of a SQLite file if it is missing.

    Raises:
        StoreUnavailable: the file of SQLite cannot be opened.
        InvalidSettings: the address is not one of a database that we know.
    """

    def __init__(
        self,
        url: str,
        *,
        pool_size: int = 10,
        pool_timeout_s: float = 2.0,
        busy_timeout_s: float = 5.0,
        create_folder: bool = False,
    ) -> None:
        address = parse_address(url)
        self.is_sqlite: Final = address.drivername == "sqlite"
        self._busy_timeout_s = busy_timeout_s
        # SQLite lets one write at a time and polls: waiting in line here is fair and at once.
        self._writers = threading.Lock() if self.is_sqlite else None
        if self.is_sqlite and create_folder:
            _make_folder(Path(str(address.database)).parent)
        make = sqlite_engine if self.is_sqlite else postgres_engine
        with _explained():
            self.engine: Final = make(
                address,
                pool_size=pool_size,
                pool_timeout_s=pool_timeout_s,
                busy_timeout_s=busy_timeout_s,
            )
        self.dialect: Final = self.engine.dialect.name
        options = (
            {READS: True}
            if self.is_sqlite
            else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        )
        self._reading = self.engine.execution_options(**options)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one state of everything and changes nothing.

        It never waits for those that write.

        Raises:
            StoreUnavailable: the database does not answer, or all connections are busy.
        """
        with _explained(), self._reading.connect() as conn:
            yield conn

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is kept as a whole when the block ends, and undone when it raises.

        Transactions do not nest: a second one inside waits for the first and gives up.

        Raises:
            StoreUnavailable: the database does not answer, is held by others for too long, or
                undid the transaction.
            StorageFull: there is no room for the change.
        """
        with _explained(), self._turn(), self.engine.begin() as conn:
            yield conn

    def run(self, work: Callable[[Connection], T]) -> T:
        """Do work in a transaction that writes, again if it collided or the connection broke.

        Work is done at most five times and must change nothing but the database. When the
        connection breaks while the transaction is being kept, nobody knows whether it was: that is
        never tried again here.

        Raises:
            StoreUnavailable: as `write` does, after the last try.
            StorageFull: there is no room for the change.
        """
        with _explained():
            for number in range(_TRIES - 1):
                is_keeping = False
                try:
                    with self._turn(), self.engine.begin() as conn:
                        result = work(conn)
                        is_keeping = True
                except SQLAlchemyError as error:
                    if not is_collision(error) and (is_keeping or not is_disconnect(error)):
                        raise
                    time.sleep(_pause_s(number))
                else:
                    return result
            with self._turn(), self.engine.begin() as conn:
                return work(conn)

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()

    def probe(self) -> None:
        """Ask whether the database answers.

        Raises:
            StoreUnavailable: it does not.
        """
        with self.read() as conn:
            conn.execute(text("SELECT 1"))

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if self._writers is None:
            yield
            return
        if not self._writers.acquire(timeout=_LINE_SHARE * self._busy_timeout_s):
            raise StoreUnavailable("too many changes wait for the database; try again")
        try:
            yield
        finally:
            self._writers.release()


@contextmanager
def _explained() -> Iterator[None]:
    """Turn errors of the database that a caller can act on into ours; others pass."""
    try:
        yield
    except SQLAlchemyError as error:
        meaning = explain(error)
        if meaning is None:
            raise
        raise meaning from error
    except sqlite3.Error as error:  # before SQLAlchemy has a hand in it
        meaning = explain_sqlite(error)
        if meaning is None:
            raise
        raise meaning from error


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailable(
            f"the folder {folder} cannot be made ({error.strerror or error})"
        ) from error


def _pause_s(number: int) -> float:
    """Between half and all of a time that doubles, so that two that collided part."""
    longest = _FIRST_PAUSE_S * (1 << number)
    return longest * (1 + secrets.randbelow(1000) / 1000) / 2
