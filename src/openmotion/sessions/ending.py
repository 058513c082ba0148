"""How a revision ends: completed and paid, or failed and paid back, each once."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import insert

from openmotion import billing
from openmotion.errors import Superseded
from openmotion.sessions.failure import Failure
from openmotion.sessions.job import Job, lock_claimed, lock_revision, move
from openmotion.sessions.records import File
from openmotion.sessions.steps import ENDED
from openmotion.store import Connection
from openmotion.store.tables import files as files_table

VIDEO = "video.mp4"
"""The name of the file that every completed revision has."""

_LET_GO: Mapping[str, Any] = {"claim": None, "executor_id": None, "is_ready": False}


def complete(
    conn: Connection,
    revision_id: str,
    claim: str,
    *,
    output: Mapping[str, Any],
    files: Sequence[File],
    document_digest: str,
    sources: Sequence[Mapping[str, Any]],
    price: int,
    now_ms: int,
) -> int:
    """Publish a finished video: its files, its status and the payment in one transaction.

    Args:
        conn: a transaction that writes.
        revision_id: of the revision.
        claim: the one that is held; it ends here.
        output: facts of the video; its size, checksum and file names are added.
        files: what was stored and checked; `video.mp4` is among them.
        document_digest: of the blob with the document, SHA-256 in hexadecimal.
        sources: what the video uses.
        price: credits; what is above the hold is not charged.
        now_ms: the time.

    Returns:
        Credits that were charged.

    Raises:
        Superseded: the claim is old, or the revision has ended.
        Conflict: the job is not running.
    """
    job = lock_claimed(conn, revision_id, claim, now_ms=now_ms)
    video = next(file for file in files if file.name == VIDEO)
    captured = billing.capture(conn, revision_id, used=price, now_ms=job.now_ms)
    facts = {
        **output,
        "size_bytes": video.size,
        "sha256": video.digest,
        "files": sorted(file.name for file in files),
    }
    move(
        conn,
        job,
        "completed",
        data={"credits": captured},
        of_revision={
            "output": facts,
            "sources": [dict(source) for source in sources],
            "document_digest": document_digest,
            "price": captured,
            "ended_ms": job.now_ms,
            **_LET_GO,
        },
        of_session={"completed_ms": job.now_ms, "error": None},
    )
    conn.execute(
        insert(files_table),
        [{"revision_id": revision_id, "created_ms": job.now_ms, **asdict(file)} for file in files],
    )
    return captured


def fail(
    conn: Connection, revision_id: str, claim: str | None, *, error: Failure, now_ms: int
) -> bool:
    """Fail a revision and give its credits back, unless it has ended.

    Args:
        conn: a transaction that writes.
        revision_id: of the revision.
        claim: the one that is held; None where the service itself decides, whoever holds it.
        error: why.
        now_ms: the time.

    Returns:
        Whether this call failed it.

    Raises:
        Superseded: a claim was given that is no longer held, while the revision goes on.
    """
    job = lock_revision(conn, revision_id, now_ms=now_ms)
    if job.revision.status in ENDED:
        return False
    if claim is not None and job.revision.claim != claim:
        raise Superseded(f"the claim on revision {revision_id} is no longer held")
    fail_locked(conn, job, error)
    return True


def fail_locked(
    conn: Connection,
    job: Job,
    error: Failure,
    *,
    of_session: Mapping[str, Any] | None = None,
) -> None:
    """Fail the revision of a locked job that has not ended, and give its credits back.

    Args:
        conn: the transaction that locked it.
        job: as it was locked.
        error: why.
        of_session: what becomes of the session instead of `failed`.
    """
    billing.release(conn, job.revision.id, now_ms=job.now_ms)
    data: dict[str, Any] = {"error": error.as_json()}
    if of_session is not None:
        data["job_status"] = of_session["status"]
    move(
        conn,
        job,
        "failed",
        data=data,
        of_revision={"error": error.as_json(), "ended_ms": job.now_ms, **_LET_GO},
        of_session=of_session or {"error": error.as_json(), "completed_ms": None},
    )
