"""The database in which the engine keeps its steps: a file of its own, or a schema beside ours."""

import sqlite3
import threading

from sqlalchemy import Engine, create_engine, event

from openmotion.settings import ServiceSettings
from openmotion.store.address import database_address, sqlite_address

_POOL, _WAIT_S = 20, 30.0
_ON_CONNECT = (
    "PRAGMA busy_timeout = 30000",
    "PRAGMA foreign_keys = ON",
    # Ten times faster steps. A power failure may cost the newest ones, which are then done again.
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
)


class StepsClosed(Exception):
    """The database of the steps was closed; whoever still asks it shall end."""


class StepsDatabase:
    """Connections for the engine that can be shut, so that no thread of it waits for ever.

    Args:
        settings: say where the service keeps its tables.
    """

    def __init__(self, settings: ServiceSettings) -> None:
        self._closed = threading.Event()
        address = database_address(settings)
        self.is_sqlite = address.drivername == "sqlite"
        if self.is_sqlite:
            address = sqlite_address(settings.data_dir / "jobs.sqlite")
        self.engine: Engine = create_engine(
            address,
            pool_size=_POOL,
            max_overflow=0,
            pool_timeout=_WAIT_S,
            pool_pre_ping=not self.is_sqlite,
        )
        if self.is_sqlite:
            event.listen(self.engine, "connect", _set_up_sqlite)
        event.listen(self.engine, "do_connect", self._refuse_when_closed)

    def close(self) -> None:
        """Close all connections, and open none any more."""
        self._closed.set()
        self.engine.dispose()

    def _refuse_when_closed(self, *_: object) -> None:
        if self._closed.is_set():
            raise StepsClosed


def _set_up_sqlite(connection: sqlite3.Connection, _: object) -> None:
    # As DBOS sets its own connections up: transactions that write begin as such.
    connection.isolation_level = "IMMEDIATE"
    for pragma in _ON_CONNECT:
        connection.execute(pragma).close()
