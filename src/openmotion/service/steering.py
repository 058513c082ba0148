"""What a user does to a job that exists: cancel, delete, answer, revert."""

from typing import Any

from openmotion import sessions
from openmotion.service.parts import Service
from openmotion.service.paths import read_job_id
from openmotion.service.statuses import check_job, show_status
from openmotion.store import Connection
from openmotion.wire import InputAnswer, RevertRequest, read_json, validate


def cancel_job(service: Service, user_id: str, job_id: str, *, base_url: str) -> dict[str, Any]:
    """Cancel a job under way, and give its status, in the form of `wire.SessionStatus`.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
        Conflict: it has ended.
    """
    session_id = read_job_id(job_id)
    now_ms = service.clock()

    def work(conn: Connection) -> dict[str, Any]:
        session = sessions.cancel(conn, session_id, user_id, now_ms=now_ms)
        return show_status(service, conn, session, base_url=base_url)

    return service.database.run(work)


def delete_job(service: Service, user_id: str, job_id: str) -> None:
    """Delete a job; one under way is cancelled.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
    """
    session_id = read_job_id(job_id)
    now_ms = service.clock()
    service.database.run(lambda conn: sessions.delete(conn, session_id, user_id, now_ms=now_ms))


def answer_question(
    service: Service, user_id: str, job_id: str, *, body: bytes, base_url: str
) -> dict[str, Any]:
    """Answer the open question of a job, and give its status.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
        InvalidPayload: the body breaks rules, or its answer is not one of the options.
        Conflict: the job waits for no answer, or for one to another question.
    """
    session_id = check_job(service, user_id, job_id)
    given = validate(InputAnswer, read_json(body))
    now_ms = service.clock()

    def work(conn: Connection) -> dict[str, Any]:
        session = sessions.answer(
            conn,
            session_id,
            user_id,
            value=given.answer,
            text=given.text,
            question_id=None if given.question_id is None else given.question_id.lower(),
            now_ms=now_ms,
        )
        return show_status(service, conn, session, base_url=base_url)

    return service.database.run(work)


def revert_job(
    service: Service, user_id: str, job_id: str, *, body: bytes, base_url: str
) -> dict[str, Any]:
    """Make an older completed revision of a job the current one, and give its status.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
        InvalidPayload: the body breaks rules.
        NotFound: the job has no such revision.
        Conflict: the job is under way, or the revision is not completed.
    """
    session_id = check_job(service, user_id, job_id)
    wanted = validate(RevertRequest, read_json(body))
    now_ms = service.clock()

    def work(conn: Connection) -> dict[str, Any]:
        session = sessions.revert(conn, session_id, user_id, number=wanted.revision, now_ms=now_ms)
        return show_status(service, conn, session, base_url=base_url)

    return service.database.run(work)
