"""Requests that were answered before."""

import pytest
from tests.support.jobs import NOW_MS, add_user

from openmotion import sessions
from openmotion.errors import IdempotencyConflict
from openmotion.store import Connection

ANSWER = {"job_id": "one", "status": "queued"}


def remember(conn: Connection, user_id: str, *, fingerprint: str = "f", answer=ANSWER):
    return sessions.remember(
        conn,
        user_id=user_id,
        key="key-1",
        fingerprint=fingerprint,
        status=202,
        answer=answer,
        now_ms=NOW_MS,
    )


def test_a_new_request_is_remembered(conn: Connection, user_id: str):
    assert remember(conn, user_id) is None


def test_a_repeated_request_finds_the_first_answer(conn: Connection, user_id: str):
    remember(conn, user_id)

    assert remember(conn, user_id, answer={"job_id": "two"}) == ANSWER


def test_a_key_is_refused_for_another_request(conn: Connection, user_id: str):
    remember(conn, user_id)

    with pytest.raises(IdempotencyConflict):
        remember(conn, user_id, fingerprint="g")


def test_users_do_not_share_keys(conn: Connection, user_id: str):
    remember(conn, user_id)

    assert remember(conn, add_user(conn)) is None


def test_old_answers_are_forgotten(conn: Connection, user_id: str):
    remember(conn, user_id)

    assert sessions.forget(conn, before_ms=NOW_MS) == 0
    assert sessions.forget(conn, before_ms=NOW_MS + 1) == 1
    assert remember(conn, user_id) is None
