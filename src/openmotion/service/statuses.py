"""The status of jobs, as clients read it."""

from collections.abc import Mapping
from typing import Any, get_args

from openmotion import sessions
from openmotion.ids import is_id
from openmotion.service.links import sign_link
from openmotion.service.parts import Service
from openmotion.service.paths import (
    check_limit,
    invalid_query,
    read_cursor,
    read_job_id,
    write_cursor,
)
from openmotion.store import Connection
from openmotion.wire import SessionPage, SessionSummary, timestamp

_LINKS = {
    "download_url": "video.mp4",
    "thumbnail_url": "thumbnail.jpg",
    "captions_url": "captions.vtt",
    "document_url": "document.motion",
}
_FACTS = ("width", "height", "fps", "duration_s", "size_bytes", "sha256")
_NO_ID = "-"
_NO_REPORT: Mapping[str, Any] = {"errors": 0, "warnings": 0, "notes": []}


def read_status(service: Service, key_digest: str, job_id: str, *, base_url: str) -> dict[str, Any]:
    """The status of a job for the holder of a key, by one select.

    Args:
        service: the service.
        key_digest: of the key, as `digest_of` gives it.
        job_id: as it was sent.
        base_url: how the client reached the API.

    Returns:
        The body of the answer, in the form of `wire.SessionStatus`.

    Raises:
        KeyRejected: the key is not valid.
        JobNotFound: there is no such job that belongs to its user.
    """
    lowered = job_id.lower()
    # What is no id is looked for too: the key is judged first, and all that is not found takes as
    # long.
    session_id = lowered if is_id(lowered) else _NO_ID
    with service.database.read() as conn:
        found = sessions.glance(
            conn, key_digest=key_digest, session_id=session_id, now_ms=service.clock()
        )
    service.touches.add(key_digest)
    return status_body(
        service,
        found.session,
        revision_id=found.revision_id,
        output=found.output,
        sources=found.sources,
        base_url=base_url,
    )


def show_status(
    service: Service, conn: Connection, session: sessions.Session, *, base_url: str
) -> dict[str, Any]:
    """The status of a session within a transaction, in the form of `wire.SessionStatus`."""
    revision = sessions.revision(conn, session.id, session.revision)
    return status_body(
        service,
        session,
        revision_id=revision.id,
        output=revision.output,
        sources=revision.sources,
        base_url=base_url,
    )


def status_body(
    service: Service,
    session: sessions.Session,
    *,
    revision_id: str,
    output: Mapping[str, Any] | None,
    sources: tuple[Mapping[str, Any], ...],
    base_url: str,
) -> dict[str, Any]:
    """The status of a session in the form of `wire.SessionStatus`, unchecked because it is hot."""
    is_completed = session.status == "completed" and output is not None
    return {
        "job_id": session.id,
        "status": session.status,
        **_moments(session),
        "error": None if session.error is None else session.error.message,
        "pending_user_input": session.is_pending_input,
        "output": output_body(
            service,
            output,
            revision_id=revision_id,
            number=session.revision,
            base_url=base_url,
        )
        if is_completed and output is not None
        else None,
        "sources": list(sources) if is_completed else [],
    }


def output_body(
    service: Service,
    output: Mapping[str, Any],
    *,
    revision_id: str,
    number: int,
    base_url: str,
) -> dict[str, Any]:
    """A finished video in the form of `wire.Output`, with fresh links to the files it has."""
    names = output["files"]
    links = {
        field: sign_link(service, base_url=base_url, revision_id=revision_id, name=name)
        if name in names
        else None
        for field, name in _LINKS.items()
    }
    return {
        "status": "completed",
        **links,
        **{fact: output[fact] for fact in _FACTS},
        "revision": number,
        "report": output.get("report", _NO_REPORT),
    }


def list_jobs(
    service: Service,
    user_id: str,
    *,
    status: str | None = None,
    cursor: str | None = None,
    limit: int = 20,
) -> SessionPage:
    """A page of the jobs of a user, the newest first.

    Args:
        service: the service.
        user_id: whose jobs.
        status: only those in it; None for all.
        cursor: the `next_cursor` of the page before.
        limit: 1 to 100 jobs.

    Raises:
        InvalidPayload: the status, the cursor or the limit is not a valid one.
    """
    wanted = _read_status(status)
    before = None if cursor is None else _read_place(cursor)
    with service.database.read() as conn:
        found = sessions.page(
            conn, user_id, status=wanted, before=before, limit=check_limit(limit) + 1
        )
    shown = found[:limit]
    last = shown[-1] if len(found) > limit else None
    return SessionPage(
        sessions=tuple(_summary(session) for session in shown),
        next_cursor=None if last is None else write_cursor(last.created_ms, last.id),
    )


def check_job(service: Service, user_id: str, job_id: str) -> str:
    """The id of a job that exists and belongs to a user.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
    """
    session_id = read_job_id(job_id)
    with service.database.read() as conn:
        return sessions.find(conn, session_id, user_id).id


def _summary(session: sessions.Session) -> SessionSummary:
    return SessionSummary(
        job_id=session.id,
        status=session.status,
        **_moments(session),
        error=None if session.error is None else session.error.message,
        pending_user_input=session.is_pending_input,
        revision=session.revision,
    )


def _moments(session: sessions.Session) -> dict[str, Any]:
    completed_ms = session.completed_ms
    return {
        "created_at": timestamp(session.created_ms),
        "updated_at": timestamp(session.updated_ms),
        "completed_at": None if completed_ms is None else timestamp(completed_ms),
    }


def _read_status(status: str | None) -> sessions.Status | None:
    if status is None:
        return None
    known: dict[str, sessions.Status] = {one: one for one in get_args(sessions.Status)}
    if status not in known:
        raise invalid_query("status", f"must be one of {', '.join(known)}")
    return known[status]


def _read_place(cursor: str) -> tuple[int, str]:
    match read_cursor(cursor):
        case [created_ms, session_id] if created_ms.isdecimal() and is_id(session_id):
            return int(created_ms[:18]), session_id
        case _:
            raise invalid_query("cursor", "must be the next_cursor of a page before")
