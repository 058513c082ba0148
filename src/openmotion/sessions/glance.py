"""The status of a job as the holder of a key reads it: one select, because clients poll it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple, cast

from sqlalchemy import BigInteger, Row, Select, and_, bindparam, select
from sqlalchemy.dialects import sqlite

from openmotion.accounts import is_usable
from openmotion.errors import JobNotFound, KeyRejected
from openmotion.sessions.records import Session, session_of
from openmotion.store import Connection
from openmotion.store.tables import api_keys, revisions, sessions, users

_QUERY: Select[Any] = (
    select(
        sessions.c.id,
        sessions.c.user_id,
        sessions.c.status,
        sessions.c.revision,
        sessions.c.created_ms,
        sessions.c.updated_ms,
        sessions.c.completed_ms,
        sessions.c.error,
        sessions.c.is_pending_input,
        revisions.c.id.label("revision_id"),
        revisions.c.output,
        revisions.c.sources,
    )
    .select_from(
        api_keys.join(users, users.c.id == api_keys.c.user_id)
        .outerjoin(
            sessions,
            and_(
                sessions.c.id == bindparam("session_id"),
                sessions.c.user_id == api_keys.c.user_id,
                sessions.c.deleted_ms.is_(None),
            ),
        )
        .outerjoin(
            revisions,
            and_(
                revisions.c.session_id == sessions.c.id,
                revisions.c.number == sessions.c.revision,
            ),
        )
    )
    .where(
        api_keys.c.digest == bindparam("key_digest"),
        is_usable(bindparam("now_ms", type_=BigInteger)),
    )
)


class _SqliteRow(NamedTuple):
    """The row of the query as SQLite gives it, its JSON read."""

    id: str | None
    user_id: str
    status: str
    revision: int
    created_ms: int
    updated_ms: int
    completed_ms: int | None
    error: Mapping[str, Any] | None
    is_pending_input: bool
    revision_id: str
    output: Mapping[str, Any] | None
    sources: list[Mapping[str, Any]] | None


@dataclass(frozen=True, slots=True)
class Glance:
    """A session and what its current revision gave.

    Attributes:
        session: the session.
        revision_id: of its current revision.
        output: facts of the finished file; None before.
        sources: what the video uses.
    """

    session: Session
    revision_id: str
    output: Mapping[str, Any] | None
    sources: tuple[Mapping[str, Any], ...]


def glance(conn: Connection, *, key_digest: str, session_id: str, now_ms: int) -> Glance:
    """A session that belongs to the user of an API key.

    Args:
        conn: any transaction.
        key_digest: of the key.
        session_id: of the job; anything that is no id is not found.
        now_ms: the time, at which the key must be valid.

    Raises:
        KeyRejected: the key is unknown, revoked or expired, or its user is disabled.
        JobNotFound: there is no such job that belongs to the user.
    """
    values = {"key_digest": key_digest, "session_id": session_id, "now_ms": now_ms}
    row = _read(conn, values)
    if row is None:
        raise KeyRejected("the API key is not valid")
    if row.id is None:
        raise JobNotFound("there is no such job")
    return Glance(
        session=session_of(row),
        revision_id=row.revision_id,
        output=row.output,
        sources=tuple(row.sources or ()),
    )


def _read(conn: Connection, values: Mapping[str, object]) -> Row[Any] | None:
    if conn.dialect.name != "sqlite":
        return conn.execute(_QUERY, values).one_or_none()
    # Past SQLAlchemy, whose handling of a result takes several times as long as the select (own
    # measurement, benchmarks/service/status_reads.py).
    if not conn.in_transaction():
        conn.begin()
    statement, names = _sqlite_statement()
    cursor = conn.connection.cursor()
    try:
        cursor.execute(statement, [values[name] for name in names])
        found = cursor.fetchone()
    finally:
        cursor.close()
    if found is None:
        return None
    row = _SqliteRow._make(found)
    return cast(
        "Row[Any]",
        row._replace(
            error=_parsed(row.error),
            is_pending_input=bool(row.is_pending_input),
            output=_parsed(row.output),
            sources=_parsed(row.sources),
        ),
    )


@cache
def _sqlite_statement() -> tuple[str, tuple[str, ...]]:
    """The query as SQLite reads it, and its parameters in order."""
    compiled = _QUERY.compile(dialect=sqlite.dialect(paramstyle="qmark"))
    return compiled.string, tuple(compiled.positiontup or ())


def _parsed(text: Any) -> Any:  # noqa: ANN401  (JSON)
    return None if text is None else json.loads(text)
