"""Tables are brought up to date once, whole, and never back."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.exc import DatabaseError

from openmotion.errors import InvalidSettings
from openmotion.store import (
    Database,
    head_revision,
    migrate,
    migrations,
    schema_revision,
)
from openmotion.store.migrating import require_head
from openmotion.store.tables import metadata

MIGRATIONS = Path(migrations.__file__).parent


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty_url(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.sqlite'}"
    return request.getfixturevalue("empty_postgres_url")


@pytest.fixture
def empty(empty_url):
    database = Database(empty_url)
    yield database
    database.close()


def set_revision(database, revision):
    with database.write() as conn:
        conn.execute(text("UPDATE alembic_version SET version_num = :number"), {"number": revision})


def test_migrating_makes_all_tables(empty):
    migrate(empty)

    assert schema_revision(empty) == head_revision()
    assert set(metadata.tables) <= set(inspect(empty.engine).get_table_names())


def test_the_migrations_make_the_tables_that_the_code_names(empty):
    migrate(empty)

    with empty.read() as conn:
        context = MigrationContext.configure(conn, opts={"compare_server_default": True})
        assert compare_metadata(context, metadata) == []


def shape(engine):
    """All names and rules of all tables of a database, as the database tells them."""
    asked = inspect(engine)
    return {
        table: {
            "columns": [
                (c["name"], str(c["type"]), c["nullable"], c["default"])
                for c in asked.get_columns(table)
            ],
            "key": asked.get_pk_constraint(table),
            "references": sorted(map(str, asked.get_foreign_keys(table))),
            "unique": sorted(map(str, asked.get_unique_constraints(table))),
            "checks": sorted(map(str, asked.get_check_constraints(table))),
            "indexes": sorted(map(str, asked.get_indexes(table))),
        }
        for table in metadata.tables
    }


def test_the_migrations_give_every_rule_the_name_that_the_code_gives(sqlite_database, tmp_path):
    created = create_engine(f"sqlite:///{tmp_path / 'created.sqlite'}")
    metadata.create_all(created)

    assert shape(sqlite_database.engine) == shape(created)
    created.dispose()


def test_migrating_again_changes_nothing(empty):
    migrate(empty)
    migrate(empty)

    assert schema_revision(empty) == head_revision()


def test_an_empty_database_has_no_revision(empty):
    assert schema_revision(empty) is None


def test_tables_of_a_newer_version_are_refused_with_what_to_do(empty):
    migrate(empty)
    set_revision(empty, "9999")

    with pytest.raises(InvalidSettings, match="install the newer version"):
        migrate(empty)
    with pytest.raises(InvalidSettings, match="install the newer version"):
        require_head(empty)


def test_tables_that_are_missing_are_refused_where_they_must_be_there(empty):
    with pytest.raises(InvalidSettings, match="openmotion migrate"):
        require_head(empty)


def test_the_head_is_the_last_migration():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    revisions = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]

    assert revisions[0] == head_revision()
    assert revisions == sorted(revisions, reverse=True)


@pytest.mark.parametrize("change", ["UPDATE entries SET amount = 2", "DELETE FROM entries"])
def test_an_entry_of_the_ledger_cannot_be_changed(database, change):
    with database.write() as conn:
        conn.execute(text("INSERT INTO ledger_accounts VALUES ('a', NULL, 0)"))
        conn.execute(text("INSERT INTO transfers (id, key, kind, created_ms) VALUES (1,'a','b',0)"))
        conn.execute(
            text("INSERT INTO entries (transfer_id, account_id, amount) VALUES (1, 'a', 5)")
        )

    with pytest.raises(DatabaseError, match="immutable"), database.write() as conn:
        conn.execute(text(change))
