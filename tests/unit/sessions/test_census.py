"""Counting jobs and workers."""

from tests.support.jobs import FAILURE, NOW_MS, add_job, take

from openmotion import sessions
from openmotion.store import Connection

LEASE_MS = 30_000


def test_an_empty_service_has_nothing_of_each_status(conn: Connection):
    census = sessions.take_census(conn, now_ms=NOW_MS, lease_ms=LEASE_MS)

    assert census.jobs == dict.fromkeys(sessions.STATUSES, 0)
    assert (census.waiting, census.longest_wait_ms, census.workers) == (0, 0, 0)


def test_jobs_count_by_status(conn: Connection, user_id: str):
    for _ in range(3):
        add_job(conn, user_id)
    taken = take(conn)
    sessions.fail(conn, taken.revision_id, None, error=FAILURE, now_ms=NOW_MS)

    jobs = sessions.take_census(conn, now_ms=NOW_MS, lease_ms=LEASE_MS).jobs

    assert (jobs["queued"], jobs["created"], jobs["failed"]) == (2, 0, 1)


def test_the_longest_wait_is_that_of_the_oldest_that_waits(conn: Connection, user_id: str):
    add_job(conn, user_id)
    add_job(conn, user_id)

    census = sessions.take_census(conn, now_ms=NOW_MS + 5_000, lease_ms=LEASE_MS)

    assert (census.waiting, census.longest_wait_ms) == (2, 5_000)


def test_a_clock_that_was_put_back_shows_no_negative_wait(conn: Connection, user_id: str):
    add_job(conn, user_id)

    assert sessions.take_census(conn, now_ms=0, lease_ms=LEASE_MS).longest_wait_ms == 0


def test_deleted_jobs_do_not_count(conn: Connection, user_id: str):
    job = add_job(conn, user_id)
    sessions.delete(conn, job.id, user_id, now_ms=NOW_MS)

    census = sessions.take_census(conn, now_ms=NOW_MS, lease_ms=LEASE_MS)

    assert set(census.jobs.values()) == {0}


def test_workers_count_while_they_are_heard_of(conn: Connection):
    sessions.beat(conn, executor_id="one", host="here", now_ms=NOW_MS)
    sessions.beat(conn, executor_id="two", host="there", now_ms=NOW_MS - LEASE_MS)

    assert sessions.take_census(conn, now_ms=NOW_MS, lease_ms=LEASE_MS).workers == 1
