"""Questions that only the user can decide; the work on a revision rests until they are answered."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Row, Select, insert, select, update

from openmotion.errors import Conflict, InvalidPayload, QuestionUnanswered
from openmotion.ids import new_id
from openmotion.sessions.cancelling import cancel
from openmotion.sessions.ending import fail
from openmotion.sessions.failure import Failure
from openmotion.sessions.finding import find
from openmotion.sessions.job import lock_claimed, lock_session, lock_sessions, move
from openmotion.sessions.records import Session
from openmotion.store import Connection
from openmotion.store.tables import questions, revisions


@dataclass(frozen=True, slots=True)
class Option:
    """An answer that may be given.

    Attributes:
        value: what is sent back.
        label: what people read.
    """

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """Something that only the user can decide.

    Attributes:
        id: a UUID.
        revision_id: of the revision that waits for the answer.
        kind: "approval", "attachment" or "contradiction".
        text: the question, a sentence.
        options: the answers that may be given.
        asked_ms: when it was asked.
        closes_ms: until when it can be answered.
        answer: `value`, that of an option, and `text` or None; None before it is answered.
        answered_ms: when; None before.
    """

    id: str
    revision_id: str
    kind: str
    text: str
    options: tuple[Option, ...]
    asked_ms: int
    closes_ms: int
    answer: Mapping[str, Any] | None
    answered_ms: int | None


def ask(
    conn: Connection,
    revision_id: str,
    claim: str,
    *,
    kind: str,
    text: str,
    options: Sequence[Option],
    closes_ms: int,
    now_ms: int,
) -> Question:
    """Ask the user, and let go of the revision until the answer makes it ready again.

    Args:
        conn: a transaction that writes.
        revision_id: of the revision.
        claim: the one that is held; it ends here.
        kind: "approval", "attachment" or "contradiction".
        text: the question, a sentence.
        options: the answers that may be given, one or more.
        closes_ms: until when; after it, the revision fails.
        now_ms: the time.

    Raises:
        Superseded: the claim is old, or the revision has ended.
        Conflict: the job is not running.
    """
    job = lock_claimed(conn, revision_id, claim, now_ms=now_ms)
    question = Question(
        id=new_id(),
        revision_id=revision_id,
        kind=kind,
        text=text,
        options=tuple(options),
        asked_ms=job.now_ms,
        closes_ms=closes_ms,
        answer=None,
        answered_ms=None,
    )
    conn.execute(insert(questions).values(**asdict(question)))
    shown = {
        "id": question.id,
        "kind": kind,
        "text": text,
        "options": [asdict(option) for option in options],
    }
    move(
        conn,
        job,
        "awaiting_user_input",
        data={"question": shown},
        of_revision={"claim": None, "executor_id": None, "attempts": 0},
    )
    return question


def open_question(conn: Connection, revision_id: str) -> Question | None:
    """The question that a revision waits for; None if it waits for none."""
    row = conn.execute(_open().where(questions.c.revision_id == revision_id)).one_or_none()
    return None if row is None else _question(row)


def answered(conn: Connection, revision_id: str) -> tuple[Question, ...]:
    """The questions of a revision that were answered, the oldest first: one for each round."""
    rows = conn.execute(
        select(questions)
        .where(questions.c.revision_id == revision_id, questions.c.answered_ms.is_not(None))
        .order_by(questions.c.answered_ms, questions.c.asked_ms)
    )
    return tuple(_question(row) for row in rows)


def answer(
    conn: Connection,
    session_id: str,
    user_id: str,
    *,
    value: str,
    now_ms: int,
    text: str | None = None,
    question_id: str | None = None,
) -> Session:
    """Answer the open question of a job, which then waits for a worker; "cancel" cancels it.

    Args:
        conn: a transaction that writes.
        session_id: of the job.
        user_id: whose job it is.
        value: that of an option.
        now_ms: the time.
        text: what goes with it, as the changes with "edit".
        question_id: refuses the answer if another question is open; None takes any.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
        Conflict: it waits for no answer, for one to another question, or no longer.
        InvalidPayload: the answer is none of the options.
    """
    job = lock_session(conn, session_id, user_id, now_ms=now_ms)
    question = open_question(conn, job.revision.id)
    if question is None:
        raise Conflict(f"the job is {job.session.status} and waits for no answer")
    if question_id not in {None, question.id}:
        raise Conflict("another question is open by now; read the plan again")
    if now_ms >= question.closes_ms:
        raise Conflict("the question of this job was not answered in time and is closed")
    values = [option.value for option in question.options]
    if value not in values:
        raise InvalidPayload(
            [
                {
                    "code": "not_an_option",
                    "message": f"answer must be one of {', '.join(values)}",
                    "path": ["answer"],
                }
            ]
        )
    conn.execute(
        update(questions)
        .where(questions.c.id == question.id)
        .values(answer={"value": value, "text": text}, answered_ms=job.now_ms)
    )
    if value == "cancel":
        return cancel(conn, session_id, user_id, now_ms=now_ms)
    move(
        conn,
        job,
        "running",
        data={"answered": question.kind},
        of_revision={"is_ready": True, "round": job.revision.round + 1},
    )
    return find(conn, session_id, user_id)


def close_questions(conn: Connection, *, now_ms: int) -> list[str]:
    """Fail the revisions whose question was not answered in time.

    Returns:
        Their ids.
    """
    overdue = conn.execute(_open().where(questions.c.closes_ms <= now_ms)).all()
    lock_sessions(conn, [row.revision_id for row in overdue])
    failure = Failure(
        code=QuestionUnanswered.code,
        message="nobody answered the question of this job in time; send the request again",
        retryable=True,
    )
    return [
        row.revision_id
        for row in overdue
        if fail(conn, row.revision_id, None, error=failure, now_ms=now_ms)
    ]


def _open() -> Select[Any]:
    return (
        select(questions)
        .join(revisions, revisions.c.id == questions.c.revision_id)
        .where(questions.c.answered_ms.is_(None), revisions.c.status == "awaiting_user_input")
    )


def _question(row: Row[Any]) -> Question:
    return Question(
        id=row.id,
        revision_id=row.revision_id,
        kind=row.kind,
        text=row.text,
        options=tuple(Option(**option) for option in row.options),
        asked_ms=row.asked_ms,
        closes_ms=row.closes_ms,
        answer=row.answer,
        answered_ms=row.answered_ms,
    )
