"""Insert a row unless it is there already, in one statement."""

from collections.abc import Mapping

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_once(conn: Connection, table: Table, values: Mapping[str, object]) -> bool:
    """Insert a row unless one with the same key, of any unique constraint, is there.

    On PostgreSQL it waits for a transaction that is inserting the same key, so that the answer
    is final.

    Returns:
        Whether the row is new.
    """
    dialect = sqlite if conn.dialect.name == "sqlite" else postgresql
    statement = dialect.insert(table).values(dict(values)).on_conflict_do_nothing()
    options = {"preserve_rowcount": True}  # psycopg forgets it after an INSERT otherwise
    return conn.execute(statement, execution_options=options).rowcount == 1
