"""Errors of databases are told apart: try again, no room, or a fault of ours."""

import sqlite3

import psycopg
import pytest
from sqlalchemy.exc import DBAPIError, NoSuchTableError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from openmotion.errors import StorageFull, StoreUnavailable
from openmotion.store.failures import explain, explain_sqlite, is_collision, is_disconnect


def of_sqlite(code):
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    return DBAPIError("SELECT 1", {}, error)


def of_postgres(state):
    original = psycopg.errors.lookup(state)("as PostgreSQL says it")
    return DBAPIError("SELECT 1", {}, original)


@pytest.mark.parametrize(
    "code",
    [
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_BUSY_SNAPSHOT,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
    ],
)
def test_a_file_that_does_not_serve_is_unavailable(code):
    assert type(explain(of_sqlite(code))) is StoreUnavailable


@pytest.mark.parametrize("code", [sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY])
def test_a_file_without_room_is_full(code):
    assert type(explain(of_sqlite(code))) is StorageFull


@pytest.mark.parametrize("code", [sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_ERROR])
def test_a_fault_of_a_statement_is_not_explained_away(code):
    assert explain(of_sqlite(code)) is None
    assert explain_sqlite(sqlite3.ProgrammingError("wrong")) is None


@pytest.mark.parametrize("state", ["57P01", "57P03", "08006", "08001"])
def test_a_server_that_went_away_is_a_broken_connection(state):
    assert is_disconnect(of_postgres(state))
    assert type(explain(of_postgres(state))) is StoreUnavailable


def test_a_server_that_never_answered_is_a_broken_connection():
    assert is_disconnect(OperationalError("SELECT 1", {}, psycopg.OperationalError("refused")))


@pytest.mark.parametrize("state", ["40001", "40P01"])
def test_a_collision_is_one(state):
    assert is_collision(of_postgres(state))
    assert not is_disconnect(of_postgres(state))
    assert type(explain(of_postgres(state))) is StoreUnavailable


@pytest.mark.parametrize("state", ["57014", "55P03", "53300", "58030", "25006"])
def test_a_server_that_does_not_serve_is_unavailable(state):
    assert type(explain(of_postgres(state))) is StoreUnavailable


def test_a_server_without_room_is_full():
    assert type(explain(of_postgres("53100"))) is StorageFull


@pytest.mark.parametrize("state", ["23505", "23514", "42P01", "42601", "22P02"])
def test_a_fault_of_ours_on_a_server_is_not_explained_away(state):
    assert explain(of_postgres(state)) is None
    assert not is_disconnect(of_postgres(state))


def test_a_pool_without_connections_is_unavailable():
    assert type(explain(PoolTimeout("none left"))) is StoreUnavailable


def test_what_is_no_error_of_a_database_is_not_explained_away():
    assert explain(NoSuchTableError("nothing")) is None
    assert not is_disconnect(NoSuchTableError("nothing"))


def test_what_a_server_says_is_not_repeated():
    assert "PostgreSQL says" not in str(explain(of_postgres("57P01")))
