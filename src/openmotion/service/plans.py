"""What a job is going to show, and the question that it may have."""

import json
from typing import Any

from openmotion import sessions
from openmotion.errors import OutputGone
from openmotion.service.parts import Service
from openmotion.service.paths import read_job_id
from openmotion.store import blob_key
from openmotion.wire import Plan, Question, QuestionOption, timestamp


def read_plan(service: Service, user_id: str, job_id: str) -> Plan:
    """The plan of the current revision of a job, and its open question.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
        OutputGone: the plan was kept and is there no more.
        StoreUnavailable: the database or the files cannot be reached.
    """
    session_id = read_job_id(job_id)
    with service.database.read() as conn:
        session = sessions.find(conn, session_id, user_id)
        revision = sessions.revision(conn, session_id, session.revision)
        question = sessions.open_question(conn, revision.id)
    plan = read_document(service, revision.plan_digest) or {}
    return Plan(
        job_id=session_id,
        revision=revision.number,
        status=revision.status,
        brief=plan.get("brief"),
        storyboard=plan.get("storyboard"),
        question=None if question is None else _question(question),
    )


def read_document(service: Service, digest: str | None) -> dict[str, Any] | None:
    """The JSON object in a blob; None for None.

    Raises:
        OutputGone: the blob is there no more, or damaged.
        StoreUnavailable: the files cannot be reached.
    """
    if digest is None:
        return None
    document = json.loads(service.blobs.read(blob_key(digest)))
    if not isinstance(document, dict):
        raise OutputGone("a document of this job is damaged")
    return document


def _question(question: sessions.Question) -> Question:
    return Question(
        id=question.id,
        kind=question.kind,
        text=question.text,
        options=tuple(
            QuestionOption(value=option.value, label=option.label) for option in question.options
        ),
        asked_at=timestamp(question.asked_ms),
        closes_at=timestamp(question.closes_ms),
    )
