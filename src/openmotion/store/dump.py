"""All rows of the tables as lines of JSON, the same from SQLite and from PostgreSQL."""

import json
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Final

from sqlalchemy import JSON, Connection, MetaData, Table, func, select, text

from openmotion.errors import InvalidDocument
from openmotion.store.tables import executors, metadata

# Processes that run: none of them does after a restore.
_LEFT_OUT = {executors.name}
_BATCH: Final = 500

TABLES: Final = tuple(table.name for table in metadata.sorted_tables if table.name not in _LEFT_OUT)
"""What is dumped, each table behind those that it refers to."""


def dump_table(conn: Connection, name: str, into: Path) -> int:
    """Write the rows of a table, a line each below one that names the columns; how many."""
    table = metadata.tables[name]
    rows = conn.execution_options(yield_per=_BATCH).execute(select(table))
    count = 0
    with into.open("w", encoding="utf-8") as file:
        file.write(json.dumps(table.columns.keys()) + "\n")
        for row in rows:
            file.write(json.dumps(list(row)) + "\n")
            count += 1
    return count


def load_table(conn: Connection, name: str, lines: Iterable[bytes]) -> int:
    """Insert the rows that `dump_table` wrote into an empty table; how many.

    The table must have the columns that it had then.

    Raises:
        InvalidDocument: the lines are not those of such a table.
    """
    table = _as_it_is(conn, name)
    remaining = iter(lines)
    columns = [str(column) for column in _parse(next(remaining, b""), name)]
    if set(columns) != set(table.columns.keys()):
        raise InvalidDocument(f"the backup holds other columns of {name} than it says")
    count = 0
    while batch := list(islice(remaining, _BATCH)):
        rows = [_row(columns, line, name) for line in batch]
        conn.execute(table.insert(), rows)
        count += len(rows)
    if count and conn.dialect.name != "sqlite":
        _count_on(conn, table)
    return count


def _as_it_is(conn: Connection, name: str) -> Table:
    """A table as the database has it, which may be older than this version."""
    table = Table(name, MetaData(), autoload_with=conn, resolve_fks=False)
    for column in table.columns:
        if isinstance(column.type, JSON):
            column.type = JSON(none_as_null=True)
    return table


def _count_on(conn: Connection, table: Table) -> None:
    """Let PostgreSQL number the next row after those that were inserted with a number."""
    for column in table.primary_key.columns:
        sequence = conn.execute(
            text("SELECT pg_get_serial_sequence(:table, :column)"),
            {"table": table.name, "column": column.name},
        ).scalar()
        if sequence is not None:
            highest = conn.execute(select(func.max(column))).scalar()
            conn.execute(
                text("SELECT setval(:sequence, :highest)"),
                {"sequence": sequence, "highest": highest},
            )


def _row(columns: list[str], line: bytes, name: str) -> dict[str, object]:
    values = _parse(line, name)
    if len(values) != len(columns):
        raise InvalidDocument(f"the backup of {name} is damaged")
    return dict(zip(columns, values, strict=True))


def _parse(line: bytes, name: str) -> list[object]:
    try:
        values = json.loads(line)
    except ValueError as error:
        raise InvalidDocument(f"the backup of {name} is damaged") from error
    if not isinstance(values, list):
        raise InvalidDocument(f"the backup of {name} is damaged")
    return values
