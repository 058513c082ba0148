"""The revisions of a job: what each was asked, what it made, and what changed."""

from typing import Any

from openmotion import sessions
from openmotion.service.difference import difference
from openmotion.service.links import sign_link
from openmotion.service.parts import Service
from openmotion.service.paths import read_job_id
from openmotion.service.plans import read_document
from openmotion.service.statuses import output_body
from openmotion.wire import FileRecord, Revision, RevisionPage, RevisionSummary, timestamp

_MOST = 1000


def list_revisions(service: Service, user_id: str, job_id: str) -> RevisionPage:
    """The revisions of a job, the oldest first.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
    """
    session_id = read_job_id(job_id)
    with service.database.read() as conn:
        session = sessions.find(conn, session_id, user_id)
        found = sessions.revisions(conn, session_id, limit=_MOST)
    return RevisionPage(
        revisions=tuple(RevisionSummary(**_summary(one)) for one in reversed(found)),
        current=session.revision,
    )


def read_revision(
    service: Service, user_id: str, job_id: str, number: int, *, base_url: str
) -> Revision:
    """A revision of a job with all that it made.

    Args:
        service: the service.
        user_id: whose job it is.
        job_id: as it was sent.
        number: of the revision.
        base_url: how the client reached the API.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
        NotFound: it has no such revision.
        OutputGone: what the revision made is there no more.
        StoreUnavailable: the database or the files cannot be reached.
    """
    session_id = read_job_id(job_id)
    with service.database.read() as conn:
        sessions.find(conn, session_id, user_id)
        revision = sessions.revision(conn, session_id, number)
        parent = (
            None
            if revision.parent is None
            else sessions.revision(conn, session_id, revision.parent)
        )
        files = sessions.files(conn, revision.id)
    document = _document(service, revision)
    return Revision(
        **_summary(revision),
        request=dict(revision.request),
        output=None
        if revision.output is None
        else output_body(
            service,
            revision.output,
            revision_id=revision.id,
            number=revision.number,
            base_url=base_url,
        ),
        sources=revision.sources,
        composition=document.get("composition"),
        report=document.get("report"),
        diff=None if parent is None else _diff(service, parent, revision, document),
        files=tuple(
            FileRecord(
                name=file.name,
                url=sign_link(service, base_url=base_url, revision_id=revision.id, name=file.name),
                content_type=file.content_type,
                size_bytes=file.size,
                sha256=file.digest,
            )
            for file in files
        ),
    )


def _diff(
    service: Service,
    parent: sessions.Revision,
    revision: sessions.Revision,
    document: dict[str, Any],
) -> dict[str, Any]:
    before = _document(service, parent).get("composition")
    after = document.get("composition")
    return {
        "parent": parent.number,
        "request": difference(parent.request, revision.request),
        "composition": None if before is None or after is None else difference(before, after),
    }


def _document(service: Service, revision: sessions.Revision) -> dict[str, Any]:
    """The finished document, or what is planned of it so far."""
    return read_document(service, revision.document_digest or revision.plan_digest) or {}


def _summary(revision: sessions.Revision) -> dict[str, Any]:
    is_completed = revision.status == "completed"
    return {
        "revision": revision.number,
        "parent": revision.parent,
        "status": revision.status,
        "prompt": revision.request["prompt"],
        "created_at": timestamp(revision.created_ms),
        "started_at": _moment(revision.started_ms),
        "completed_at": _moment(revision.ended_ms) if is_completed else None,
        "error": None if revision.error is None else revision.error.message,
        "credits_held": revision.estimate,
        "credits_charged": revision.price,
    }


def _moment(ms: int | None) -> str | None:
    return None if ms is None else timestamp(ms)
