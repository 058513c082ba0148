"""Whose turn it is, and who holds what."""

import pytest
from tests.support.jobs import (
    FAILURE,
    NOW_MS,
    WORKER,
    add_job,
    add_user,
    ask,
    kinds,
    run,
    take,
)

from openmotion import sessions
from openmotion.errors import JobFailed, JobNotFound, Superseded
from openmotion.ids import is_id, new_id
from openmotion.store import Connection


def test_nothing_is_taken_when_nothing_waits(conn: Connection):
    assert sessions.take_next(conn, executor_id=WORKER, user_limit=1, now_ms=NOW_MS) is None


def test_a_taken_job_is_created(conn: Connection, user_id: str):
    job = add_job(conn, user_id)

    take(conn, now_ms=NOW_MS + 5)

    assert sessions.find(conn, job.id, user_id).status == "created"
    assert sessions.revision(conn, job.id, 1).started_ms == NOW_MS + 5
    assert kinds(conn, job.id) == ["queued", "created"]


def test_what_is_taken_says_all_that_the_work_needs(conn: Connection, user_id: str):
    job = add_job(conn, user_id, prompt="A film")

    taken = take(conn)

    revision = sessions.revision(conn, job.id, 1)
    assert is_id(taken.claim)
    assert taken == sessions.Taken(
        revision_id=revision.id,
        session_id=job.id,
        user_id=user_id,
        number=1,
        round=0,
        claim=taken.claim,
        request={"prompt": "A film", "attachments": []},
    )


def test_a_taken_job_waits_no_more(conn: Connection, user_id: str):
    add_job(conn, user_id)
    take(conn)

    assert not sessions.has_ready(conn)


def test_the_oldest_job_of_a_user_comes_first(conn: Connection, user_id: str):
    add_job(conn, user_id, now_ms=NOW_MS + 1)
    oldest = add_job(conn, user_id, now_ms=NOW_MS)

    assert take(conn).session_id == oldest.id


def test_priority_comes_before_age(conn: Connection, user_id: str):
    add_job(conn, user_id, now_ms=NOW_MS)
    urgent = add_job(conn, user_id, priority=1, now_ms=NOW_MS + 1)

    assert take(conn).session_id == urgent.id


def test_priority_takes_nothing_away_from_other_users(conn: Connection, user_id: str):
    for _ in range(3):
        add_job(conn, user_id, priority=9)
    other = add_job(conn, add_user(conn), now_ms=NOW_MS + 1000)
    take(conn)

    assert take(conn).session_id == other.id


def test_a_user_with_one_job_waits_for_at_most_one_of_a_user_with_many(conn: Connection):
    busy, quiet = add_user(conn, granted=30_000), add_user(conn)
    for number in range(50):
        add_job(conn, busy, now_ms=NOW_MS + number)
    single = add_job(conn, quiet, now_ms=NOW_MS + 1000)

    assert single.id in {take(conn).session_id, take(conn).session_id}


def test_of_users_with_as_many_in_hand_the_one_served_longest_ago_comes_first(conn: Connection):
    first, second = add_user(conn), add_user(conn)
    for user in (first, second):
        for number in range(2):
            add_job(conn, user, now_ms=NOW_MS + number)

    users = [_take_and_end(conn, now_ms=NOW_MS + 10 * (number + 1)).user_id for number in range(4)]

    assert users in ([first, second] * 2, [second, first] * 2)


def test_no_user_has_more_in_hand_than_the_limit(conn: Connection, user_id: str):
    for _ in range(3):
        add_job(conn, user_id)
    take(conn, user_limit=2)
    take(conn, user_limit=2)

    assert sessions.take_next(conn, executor_id="other", user_limit=2, now_ms=NOW_MS) is None


def test_a_job_that_waits_for_its_user_is_in_nobodys_hand(conn: Connection, user_id: str):
    add_job(conn, user_id)
    ask(conn, run(conn))
    waiting = add_job(conn, user_id)

    assert take(conn, user_limit=1).session_id == waiting.id


def test_an_answered_job_is_taken_without_going_back(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    first = run(conn)
    ask(conn, first)
    sessions.answer(conn, job.id, user_id, value="continue", now_ms=NOW_MS)

    taken = take(conn, now_ms=NOW_MS + 9)

    assert (taken.round, taken.revision_id) == (1, first.revision_id)
    assert sessions.find(conn, job.id, user_id).status == "running"
    assert sessions.revision(conn, job.id, 1).started_ms == NOW_MS


def test_work_has_the_name_of_its_revision_and_round(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    first = run(conn)
    ask(conn, first)
    sessions.answer(conn, job.id, user_id, value="continue", now_ms=NOW_MS)

    second = take(conn)

    assert first.workflow_id == first.revision_id
    assert second.workflow_id == f"{first.revision_id}.1"


def test_to_begin_again_gives_a_new_claim_and_counts(conn: Connection, user_id: str):
    add_job(conn, user_id)
    taken = take(conn)

    claim = sessions.reclaim(conn, taken.revision_id, executor_id="worker-2", now_ms=NOW_MS)

    revision = sessions.revision_by_id(conn, taken.revision_id)
    assert claim != taken.claim
    assert (revision.claim, revision.executor_id, revision.attempts) == (claim, "worker-2", 1)


def test_who_lost_the_claim_writes_nothing(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    taken = take(conn)
    sessions.reclaim(conn, taken.revision_id, executor_id="worker-2", now_ms=NOW_MS)

    with pytest.raises(Superseded):
        sessions.advance(conn, taken.revision_id, taken.claim, stage="draw", now_ms=NOW_MS)

    assert sessions.find(conn, job.id, user_id).status == "created"


def test_a_job_that_never_gets_on_is_begun_three_times(conn: Connection, user_id: str):
    add_job(conn, user_id)
    revision_id = take(conn).revision_id
    for _ in range(3):
        sessions.reclaim(conn, revision_id, executor_id=WORKER, now_ms=NOW_MS)

    with pytest.raises(JobFailed, match="3 times"):
        sessions.reclaim(conn, revision_id, executor_id=WORKER, now_ms=NOW_MS)


def test_what_has_ended_is_not_begun_again(conn: Connection, user_id: str):
    add_job(conn, user_id)
    taken = take(conn)
    sessions.fail(conn, taken.revision_id, None, error=FAILURE, now_ms=NOW_MS)

    with pytest.raises(Superseded):
        sessions.reclaim(conn, taken.revision_id, executor_id=WORKER, now_ms=NOW_MS)


def test_what_waits_for_its_user_is_not_begun_again(conn: Connection, user_id: str):
    add_job(conn, user_id)
    taken = run(conn)
    ask(conn, taken)

    with pytest.raises(Superseded):
        sessions.reclaim(conn, taken.revision_id, executor_id=WORKER, now_ms=NOW_MS)


def test_what_was_never_made_cannot_be_begun(conn: Connection):
    with pytest.raises(JobNotFound):
        sessions.reclaim(conn, new_id(), executor_id=WORKER, now_ms=NOW_MS)


def test_a_job_that_is_given_back_keeps_its_status(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    taken = run(conn)

    assert sessions.give_back(conn, taken.revision_id, taken.claim, now_ms=NOW_MS)

    assert sessions.find(conn, job.id, user_id).status == "running"
    assert sessions.has_ready(conn)


def test_a_job_that_is_given_back_is_taken_again(conn: Connection, user_id: str):
    add_job(conn, user_id)
    first = run(conn)
    sessions.give_back(conn, first.revision_id, None, now_ms=NOW_MS)

    second = take(conn, executor_id="worker-2")

    assert second.revision_id == first.revision_id
    assert second.claim != first.claim


def test_what_was_given_back_is_begun_only_by_who_takes_it(conn: Connection, user_id: str):
    add_job(conn, user_id)
    taken = run(conn)
    sessions.give_back(conn, taken.revision_id, taken.claim, now_ms=NOW_MS)

    with pytest.raises(Superseded):
        sessions.reclaim(conn, taken.revision_id, executor_id=WORKER, now_ms=NOW_MS)


def test_nobody_gives_back_what_another_holds(conn: Connection, user_id: str):
    add_job(conn, user_id)
    taken = run(conn)

    assert not sessions.give_back(conn, taken.revision_id, new_id(), now_ms=NOW_MS)
    assert not sessions.has_ready(conn)


def test_what_has_ended_is_not_given_back(conn: Connection, user_id: str):
    add_job(conn, user_id)
    taken = run(conn)
    sessions.fail(conn, taken.revision_id, taken.claim, error=FAILURE, now_ms=NOW_MS)

    assert not sessions.give_back(conn, taken.revision_id, taken.claim, now_ms=NOW_MS)


def test_claims_are_held_until_they_are_lost(conn: Connection, user_id: str):
    for _ in range(3):
        add_job(conn, user_id)
    kept, lost, ended = take(conn), take(conn), take(conn)
    sessions.reclaim(conn, lost.revision_id, executor_id="worker-2", now_ms=NOW_MS)
    sessions.cancel(conn, ended.session_id, user_id, now_ms=NOW_MS)

    held = sessions.held(conn, {taken.revision_id: taken.claim for taken in (kept, lost, ended)})

    assert held == {kept.revision_id}


def _take_and_end(conn: Connection, *, now_ms: int) -> sessions.Taken:
    taken = take(conn, now_ms=now_ms)
    sessions.fail(conn, taken.revision_id, taken.claim, error=FAILURE, now_ms=now_ms)
    return taken
