"""What a user takes back: a job under way, a whole job, a revision that turned out worse."""

from openmotion.errors import Conflict, JobCancelled
from openmotion.sessions.ending import fail_locked
from openmotion.sessions.events import append_event
from openmotion.sessions.failure import Failure
from openmotion.sessions.finding import find, revision
from openmotion.sessions.job import Job, change_session, lock_session
from openmotion.sessions.records import Session
from openmotion.sessions.steps import ENDED
from openmotion.store import Connection
from openmotion.store.tables import sessions

_CANCELLED = Failure(code=JobCancelled.code, message="the job was cancelled by its user")


def cancel(conn: Connection, session_id: str, user_id: str, *, now_ms: int) -> Session:
    """End a job under way at once; the credits go back, workers notice within a second.

    A cancelled first video leaves the job failed. A cancelled follow-up leaves it completed, with
    the video that it had before.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
        Conflict: the job has ended.
    """
    job = lock_session(conn, session_id, user_id, now_ms=now_ms)
    if job.session.status in ENDED:
        raise Conflict(f"the job is {job.session.status} and cannot be cancelled")
    _cancel(conn, job)
    return find(conn, session_id, user_id)


def delete(conn: Connection, session_id: str, user_id: str, *, now_ms: int) -> None:
    """Take a job away from its user; one under way is cancelled, files are collected later.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
    """
    job = lock_session(conn, session_id, user_id, now_ms=now_ms)
    if job.session.status not in ENDED:
        _cancel(conn, job)
    conn.execute(sessions.update().where(sessions.c.id == session_id).values(deleted_ms=job.now_ms))


def revert(conn: Connection, session_id: str, user_id: str, *, number: int, now_ms: int) -> Session:
    """Make an older completed revision the current one; nothing is lost, and it costs nothing.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
        NotFound: it has no revision of that number.
        Conflict: the job is under way, or the revision is not completed.
    """
    job = lock_session(conn, session_id, user_id, now_ms=now_ms)
    if job.session.status not in ENDED:
        raise Conflict(f"the job is {job.session.status}; cancel it or wait until it has ended")
    wanted = revision(conn, session_id, number)
    if wanted.status != "completed":
        raise Conflict(f"revision {number} is {wanted.status} and cannot be brought back")
    if (job.session.status, job.session.revision) != ("completed", number):
        change_session(
            conn,
            job,
            status="completed",
            revision=number,
            completed_ms=wanted.ended_ms,
            error=None,
        )
        append_event(
            conn,
            session_id=session_id,
            user_id=user_id,
            revision=number,
            kind="reverted",
            data={"from": job.session.revision},
            now_ms=job.now_ms,
        )
    return find(conn, session_id, user_id)


def _cancel(conn: Connection, job: Job) -> None:
    parent = job.revision.parent
    if parent is None:
        fail_locked(conn, job, _CANCELLED)
        return
    before = revision(conn, job.session.id, parent)
    back = {
        "status": "completed",
        "revision": parent,
        "completed_ms": before.ended_ms,
        "error": None,
    }
    fail_locked(conn, job, _CANCELLED, of_session=back)
