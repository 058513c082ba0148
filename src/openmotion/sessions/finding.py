"""Reading jobs: one, a page of them, their revisions and files."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import and_, func, or_, select

from openmotion.errors import JobNotFound, NotFound
from openmotion.sessions.records import File, Revision, Session, revision_of, session_of
from openmotion.sessions.steps import Status
from openmotion.store import Connection
from openmotion.store.tables import files as files_table
from openmotion.store.tables import revisions as revisions_table
from openmotion.store.tables import sessions


def find(conn: Connection, session_id: str, user_id: str) -> Session:
    """The session of an id.

    Raises:
        JobNotFound: there is none that belongs to the user, or it was deleted.
    """
    row = conn.execute(
        select(sessions).where(
            sessions.c.id == session_id,
            sessions.c.user_id == user_id,
            sessions.c.deleted_ms.is_(None),
        )
    ).one_or_none()
    if row is None:
        raise JobNotFound("there is no such job")
    return session_of(row)


def page(
    conn: Connection,
    user_id: str,
    *,
    limit: int,
    status: Status | None = None,
    before: tuple[int, str] | None = None,
) -> list[Session]:
    """A page of the sessions of a user, the newest first.

    Args:
        conn: any transaction.
        user_id: whose sessions.
        limit: at most so many.
        status: only those in it.
        before: `created_ms` and `id` of the last session of the page before.
    """
    query = select(sessions).where(sessions.c.user_id == user_id, sessions.c.deleted_ms.is_(None))
    if status is not None:
        query = query.where(sessions.c.status == status)
    if before is not None:
        created_ms, session_id = before
        query = query.where(
            or_(
                sessions.c.created_ms < created_ms,
                and_(sessions.c.created_ms == created_ms, sessions.c.id < session_id),
            )
        )
    newest_first = query.order_by(sessions.c.created_ms.desc(), sessions.c.id.desc())
    return [session_of(row) for row in conn.execute(newest_first.limit(limit))]


def revision(conn: Connection, session_id: str, number: int) -> Revision:
    """A revision of a session by its number.

    Raises:
        NotFound: there is no such revision.
    """
    row = conn.execute(
        select(revisions_table).where(
            revisions_table.c.session_id == session_id, revisions_table.c.number == number
        )
    ).one_or_none()
    if row is None:
        raise NotFound("there is no such revision")
    return revision_of(row)


def revision_by_id(conn: Connection, revision_id: str) -> Revision:
    """A revision by its id.

    Raises:
        NotFound: there is no such revision.
    """
    row = conn.execute(
        select(revisions_table).where(revisions_table.c.id == revision_id)
    ).one_or_none()
    if row is None:
        raise NotFound("there is no such revision")
    return revision_of(row)


def revisions(
    conn: Connection, session_id: str, *, before: int | None = None, limit: int = 100
) -> list[Revision]:
    """The revisions of a session below a number, the newest first."""
    query = select(revisions_table).where(revisions_table.c.session_id == session_id)
    if before is not None:
        query = query.where(revisions_table.c.number < before)
    rows = conn.execute(query.order_by(revisions_table.c.number.desc()).limit(limit))
    return [revision_of(row) for row in rows]


def lineage(conn: Connection, revision_id: str) -> tuple[Mapping[str, Any], ...]:
    """The requests that lead to a revision: the first one, each follow-up, its own last."""
    same_session = (
        select(revisions_table.c.session_id)
        .where(revisions_table.c.id == revision_id)
        .scalar_subquery()
    )
    rows = conn.execute(
        select(
            revisions_table.c.id,
            revisions_table.c.number,
            revisions_table.c.parent,
            revisions_table.c.request,
        ).where(revisions_table.c.session_id == same_session)
    ).all()
    by_number = {row.number: row for row in rows}
    row = next((row for row in rows if row.id == revision_id), None)
    requests: list[Mapping[str, Any]] = []
    while row is not None:
        requests.append(row.request)
        row = by_number.get(row.parent)
    return tuple(reversed(requests))


def parent_document(conn: Connection, revision_id: str) -> str | None:
    """The digest of the document that a revision changes; None for a first one."""
    own = revisions_table.alias()
    row = conn.execute(
        select(revisions_table.c.document_digest)
        .join(
            own,
            (own.c.session_id == revisions_table.c.session_id)
            & (own.c.parent == revisions_table.c.number),
        )
        .where(own.c.id == revision_id)
    ).one_or_none()
    return None if row is None else row.document_digest


def files(conn: Connection, revision_id: str) -> tuple[File, ...]:
    """The files of a revision, by name."""
    rows = conn.execute(
        select(files_table)
        .where(files_table.c.revision_id == revision_id)
        .order_by(files_table.c.name)
    )
    return tuple(File(row.name, row.digest, row.size, row.content_type) for row in rows)


def find_file(conn: Connection, *, revision_id: str, name: str) -> tuple[File, int]:
    """A file of a finished revision, and when it was made.

    Raises:
        NotFound: there is no such file, or its job was deleted.
    """
    row = conn.execute(
        select(files_table)
        .join(revisions_table, revisions_table.c.id == files_table.c.revision_id)
        .join(sessions, sessions.c.id == revisions_table.c.session_id)
        .where(
            files_table.c.revision_id == revision_id,
            files_table.c.name == name,
            sessions.c.deleted_ms.is_(None),
        )
    ).one_or_none()
    if row is None:
        raise NotFound("there is no such file")
    return File(row.name, row.digest, row.size, row.content_type), row.created_ms


def count_waiting(conn: Connection, user_id: str) -> int:
    """How many jobs of a user no worker has taken yet."""
    query = select(func.count()).where(
        revisions_table.c.user_id == user_id, revisions_table.c.status == "queued"
    )
    return int(conn.execute(query).scalar_one())
