"""Questions and their answers."""

import pytest
from tests.support.jobs import (
    HOLD,
    NOW_MS,
    OPTIONS,
    add_job,
    add_user,
    ask,
    complete,
    follow_up,
    kinds,
    run,
    take,
)

from openmotion import billing, sessions
from openmotion.errors import Conflict, InvalidPayload, JobNotFound, Superseded
from openmotion.ids import new_id
from openmotion.store import Connection

DAY_MS = 86_400_000


@pytest.fixture
def taken(conn: Connection, user_id: str) -> sessions.Taken:
    """A job that runs."""
    add_job(conn, user_id)
    return run(conn)


def answer(
    conn: Connection,
    taken: sessions.Taken,
    value: str = "continue",
    *,
    text: str | None = None,
    question_id: str | None = None,
    now_ms: int = NOW_MS,
) -> sessions.Session:
    return sessions.answer(
        conn,
        taken.session_id,
        taken.user_id,
        value=value,
        text=text,
        question_id=question_id,
        now_ms=now_ms,
    )


def test_a_job_that_asks_waits_for_its_user(conn: Connection, taken: sessions.Taken):
    ask(conn, taken)

    job = sessions.find(conn, taken.session_id, taken.user_id)
    assert (job.status, job.is_pending_input) == ("awaiting_user_input", True)


def test_a_question_is_open_until_it_is_answered(conn: Connection, taken: sessions.Taken):
    question = ask(conn, taken)

    assert sessions.open_question(conn, taken.revision_id) == question
    assert question == sessions.Question(
        id=question.id,
        revision_id=taken.revision_id,
        kind="attachment",
        text="Shall it go on without the attachment?",
        options=OPTIONS,
        asked_ms=NOW_MS,
        closes_ms=NOW_MS + 1000,
        answer=None,
        answered_ms=None,
    )


def test_a_question_is_told_with_its_options(conn: Connection, taken: sessions.Taken):
    question = ask(conn, taken)

    event = sessions.events_after(conn, taken.session_id, after_id=0, limit=10)[-1]
    assert event.kind == "awaiting_user_input"
    assert event.data["question"] == {
        "id": question.id,
        "kind": "attachment",
        "text": question.text,
        "options": [
            {"value": "continue", "label": "Make the video without it"},
            {"value": "cancel", "label": "Cancel the job"},
        ],
    }


def test_who_asks_lets_go_of_the_job(conn: Connection, taken: sessions.Taken):
    ask(conn, taken)

    with pytest.raises(Superseded):
        complete(conn, taken)
    assert not sessions.has_ready(conn)


def test_a_job_that_does_not_run_yet_cannot_ask(conn: Connection, user_id: str):
    add_job(conn, user_id)

    with pytest.raises(Conflict, match="created cannot become awaiting_user_input"):
        ask(conn, take(conn))


def test_a_job_that_asks_keeps_its_credits_held(conn: Connection, taken: sessions.Taken):
    ask(conn, taken)

    assert billing.balance(conn, taken.user_id).held == HOLD


def test_an_answer_lets_the_job_go_on(conn: Connection, taken: sessions.Taken):
    ask(conn, taken)

    job = answer(conn, taken, now_ms=NOW_MS + 9)

    assert (job.status, job.is_pending_input, job.updated_ms) == ("running", False, NOW_MS + 9)
    assert sessions.has_ready(conn)
    assert kinds(conn, job.id)[-2:] == ["awaiting_user_input", "running"]


def test_an_answer_is_kept_for_the_work(conn: Connection, taken: sessions.Taken):
    ask(conn, taken)
    answer(conn, taken, text="Show the price first.", now_ms=NOW_MS + 9)

    [answered] = sessions.answered(conn, taken.revision_id)
    assert answered.answer == {"value": "continue", "text": "Show the price first."}
    assert answered.answered_ms == NOW_MS + 9
    assert sessions.open_question(conn, taken.revision_id) is None


def test_a_job_may_ask_again(conn: Connection, taken: sessions.Taken):
    for _ in range(2):
        ask(conn, taken)
        answer(conn, taken)
        taken = take(conn)

    assert taken.round == 2
    assert len(sessions.answered(conn, taken.revision_id)) == 2


def test_cancel_as_an_answer_cancels_the_job(conn: Connection, taken: sessions.Taken):
    ask(conn, taken)

    job = answer(conn, taken, "cancel")

    assert job.status == "failed"
    assert job.error.code == "cancelled"
    assert billing.balance(conn, taken.user_id) == billing.Balance(available=10_000, held=0)


def test_an_answer_must_be_one_of_the_options(conn: Connection, taken: sessions.Taken):
    ask(conn, taken)

    with pytest.raises(InvalidPayload) as caught:
        answer(conn, taken, "perhaps")

    assert caught.value.details == (
        {
            "code": "not_an_option",
            "message": "answer must be one of continue, cancel",
            "path": ["answer"],
        },
    )


def test_an_answer_to_another_question_is_refused(conn: Connection, taken: sessions.Taken):
    ask(conn, taken)

    with pytest.raises(Conflict, match="another question"):
        answer(conn, taken, question_id=new_id())


def test_an_answer_may_name_its_question(conn: Connection, taken: sessions.Taken):
    question = ask(conn, taken)

    assert answer(conn, taken, question_id=question.id).status == "running"


def test_a_job_that_asks_nothing_takes_no_answer(conn: Connection, taken: sessions.Taken):
    with pytest.raises(Conflict, match="running and waits for no answer"):
        answer(conn, taken)


def test_a_question_is_answered_once(conn: Connection, taken: sessions.Taken):
    ask(conn, taken)
    answer(conn, taken)

    with pytest.raises(Conflict):
        answer(conn, taken)


def test_a_stranger_cannot_answer(conn: Connection, taken: sessions.Taken):
    ask(conn, taken)

    with pytest.raises(JobNotFound):
        sessions.answer(conn, taken.session_id, add_user(conn), value="continue", now_ms=NOW_MS)


def test_an_answer_that_comes_too_late_is_refused(conn: Connection, taken: sessions.Taken):
    ask(conn, taken, closes_ms=NOW_MS + DAY_MS)

    with pytest.raises(Conflict, match="closed"):
        answer(conn, taken, now_ms=NOW_MS + DAY_MS)


def test_a_clock_that_ran_ahead_closes_no_question(conn: Connection, taken: sessions.Taken):
    sessions.progress(conn, taken.revision_id, taken.claim, {}, now_ms=NOW_MS + 365 * DAY_MS)
    ask(conn, taken, closes_ms=NOW_MS + DAY_MS)

    assert answer(conn, taken, now_ms=NOW_MS + 1).status == "running"


def test_a_question_without_an_answer_fails_the_job_in_time(
    conn: Connection, taken: sessions.Taken
):
    ask(conn, taken, closes_ms=NOW_MS + DAY_MS)

    assert sessions.close_questions(conn, now_ms=NOW_MS + DAY_MS - 1) == []
    assert sessions.close_questions(conn, now_ms=NOW_MS + DAY_MS) == [taken.revision_id]
    assert sessions.close_questions(conn, now_ms=NOW_MS + DAY_MS) == []

    job = sessions.find(conn, taken.session_id, taken.user_id)
    assert (job.status, job.error.code, job.error.retryable) == (
        "failed",
        "question_unanswered",
        True,
    )
    assert billing.balance(conn, taken.user_id).held == 0


def test_the_question_of_a_cancelled_job_is_open_no_more(conn: Connection, taken: sessions.Taken):
    ask(conn, taken)
    sessions.cancel(conn, taken.session_id, taken.user_id, now_ms=NOW_MS)

    assert sessions.open_question(conn, taken.revision_id) is None
    assert sessions.close_questions(conn, now_ms=NOW_MS + DAY_MS) == []


def test_a_follow_up_can_ask_as_well(conn: Connection, taken: sessions.Taken):
    complete(conn, taken)
    follow_up(conn, sessions.find(conn, taken.session_id, taken.user_id))
    again = run(conn)
    ask(conn, again)

    assert answer(conn, again).status == "running"
