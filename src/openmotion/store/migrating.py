"""The tables brought up to what this version needs."""

from pathlib import Path

from alembic.command import upgrade
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text

from openmotion.errors import InvalidSettings
from openmotion.store.database import Database
from openmotion.store.migrations import HEAD

_LOCK = 0x6F70656E6D6F7469  # of PostgreSQL, any number that is ours: "openmoti"


def migrate(database: Database, *, to: str = HEAD) -> None:
    """Bring the tables up to a revision; nothing happens to tables that are there or beyond.

    All steps are one transaction: a process that dies leaves the tables as they were. Processes
    that start together do it one after the other.

    Raises:
        InvalidSettings: the tables are from a newer version.
        StoreUnavailable: the database does not answer.
    """
    if schema_revision(database) == HEAD:  # no lock for the many times when all is well
        return
    with database.write() as conn:
        if not database.is_sqlite:
            conn.execute(text("SET LOCAL statement_timeout = 0"))
            conn.execute(text("SET LOCAL lock_timeout = 0"))
            conn.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        current = _revision(conn)
        refuse_newer(current)
        if current is None or current < to:
            _upgrade(conn, to)


def schema_revision(database: Database) -> str | None:
    """The revision that the tables have; None for a database without any.

    Raises:
        StoreUnavailable: the database does not answer.
    """
    with database.read() as conn:
        return _revision(conn)


def head_revision() -> str:
    """The revision that this version needs."""
    return HEAD


def require_head(database: Database) -> None:
    """Make sure that the tables are those of this version.

    Raises:
        InvalidSettings: they are from another version, or there are none.
        StoreUnavailable: the database does not answer.
    """
    current = schema_revision(database)
    refuse_newer(current)
    if current != HEAD:
        raise InvalidSettings(
            f"the tables of the database are at revision {current or 'none'} and this version "
            f"needs {HEAD}; run `openmotion migrate`"
        )


def refuse_newer(revision: str | None) -> None:
    """Make sure that tables are not from the future.

    Raises:
        InvalidSettings: their revision is one that this version does not know.
    """
    if revision is not None and revision > HEAD:
        raise InvalidSettings(
            f"the tables of the database are at revision {revision}, from a newer version of "
            f"openmotion than this one, which knows revisions up to {HEAD}; install the newer "
            "version again, or restore a backup that was made before the upgrade"
        )


def _revision(conn: Connection) -> str | None:
    return MigrationContext.configure(conn).get_current_revision()


def _upgrade(conn: Connection, to: str) -> None:
    config = Config()
    folder = Path(__file__).parent / "migrations"
    # The parser of ini files gives a % a meaning.
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.attributes["connection"] = conn
    upgrade(config, to)
