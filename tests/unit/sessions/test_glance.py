"""The status of a job for the holder of a key."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from tests.support.jobs import NOW_MS, add_completed_job, add_job, add_user, follow_up

from openmotion import accounts, sessions
from openmotion.errors import JobNotFound, KeyRejected
from openmotion.ids import new_id
from openmotion.store import Connection

PEPPER = b"pepper"
HOUR_MS = 3_600_000


@pytest.fixture
def key(conn: Connection, user_id: str) -> accounts.ApiKey:
    """A key that ends in an hour."""
    return _issue(conn, user_id)[0]


@pytest.fixture
def digest(conn: Connection, user_id: str) -> str:
    """The digest of a key that ends in an hour."""
    return _issue(conn, user_id)[1]


def look(
    conn: Connection, digest: str, session_id: str, *, now_ms: int = NOW_MS
) -> sessions.Glance:
    return sessions.glance(conn, key_digest=digest, session_id=session_id, now_ms=now_ms)


def test_a_job_is_read_with_the_key_of_its_user(conn: Connection, user_id: str, digest: str):
    job = add_job(conn, user_id)

    glance = look(conn, digest, job.id)

    assert glance.session == job
    assert glance.revision_id == sessions.revision(conn, job.id, 1).id
    assert (glance.output, glance.sources) == (None, ())


def test_a_completed_job_is_read_with_its_output(conn: Connection, user_id: str, digest: str):
    job = add_completed_job(conn, user_id)

    glance = look(conn, digest, job.id)

    assert glance.output["files"] == ["video.mp4"]
    assert glance.sources[0]["kind"] == "font"


def test_the_output_before_is_not_that_of_a_follow_up(conn: Connection, user_id: str, digest: str):
    job = add_completed_job(conn, user_id)
    follow_up(conn, job)

    assert look(conn, digest, job.id).output is None


@contextmanager
def noted_statements(conn: Connection) -> Iterator[list[str]]:
    """What the database is asked within the block."""
    statements: list[str] = []

    def note(_conn, _cursor, statement, *_others) -> None:
        statements.append(statement)

    if conn.dialect.name == "sqlite":  # the driver itself knows of those that pass SQLAlchemy by
        driver: Any = conn.connection.driver_connection
        driver.set_trace_callback(statements.append)
        yield statements
        driver.set_trace_callback(None)
        return
    event.listen(conn.engine, "before_cursor_execute", note)
    yield statements
    event.remove(conn.engine, "before_cursor_execute", note)


def test_a_status_is_read_by_one_statement(conn: Connection, user_id: str, digest: str):
    job = add_job(conn, user_id)

    with noted_statements(conn) as statements:
        look(conn, digest, job.id)

    assert len(statements) == 1


def test_jobs_of_others_and_deleted_ones_are_not_found(conn: Connection, user_id: str, digest: str):
    foreign = add_job(conn, add_user(conn))
    deleted = add_job(conn, user_id)
    sessions.delete(conn, deleted.id, user_id, now_ms=NOW_MS)

    for session_id in (foreign.id, deleted.id, new_id(), "-"):
        with pytest.raises(JobNotFound):
            look(conn, digest, session_id)


def test_an_unknown_key_is_rejected(conn: Connection, user_id: str):
    with pytest.raises(KeyRejected):
        look(conn, "0" * 64, add_job(conn, user_id).id)


def test_a_key_is_rejected_once_it_ends(conn: Connection, user_id: str, digest: str):
    job = add_job(conn, user_id)

    with pytest.raises(KeyRejected):
        look(conn, digest, job.id, now_ms=NOW_MS + HOUR_MS)


def test_a_revoked_key_is_rejected_at_once(conn: Connection, user_id: str):
    key, digest = _issue(conn, user_id)
    job = add_job(conn, user_id)
    accounts.revoke_key(conn, key.id, now_ms=NOW_MS)

    with pytest.raises(KeyRejected):
        look(conn, digest, job.id)


def test_the_keys_of_a_disabled_user_are_rejected(conn: Connection, user_id: str, digest: str):
    job = add_job(conn, user_id)
    accounts.disable_user(conn, user_id, now_ms=NOW_MS)

    with pytest.raises(KeyRejected):
        look(conn, digest, job.id)


def _issue(conn: Connection, user_id: str) -> tuple[accounts.ApiKey, str]:
    key, token = accounts.issue_key(
        conn, user_id, pepper=PEPPER, now_ms=NOW_MS, expires_ms=NOW_MS + HOUR_MS
    )
    return key, accounts.digest_key(token, PEPPER)
