"""What deleted jobs held goes; the rows that money refers to stay."""

import pytest
from sqlalchemy import func, select
from tests.support.kept_jobs import keep_job

from openmotion.store import tables
from openmotion.store.purge import purge_sessions

OF_A_JOB = (
    "delivery_attempts",
    "deliveries",
    "webhooks",
    "events",
    "questions",
    "segments",
    "files",
)


def counts(database):
    with database.read() as conn:
        return {
            name: conn.execute(
                select(func.count()).select_from(tables.metadata.tables[name])
            ).scalar_one()
            for name in OF_A_JOB
        }


@pytest.fixture
def deleted(database, folder_blobs):
    with database.write() as conn:
        return keep_job(conn, folder_blobs, film=b"film", deleted_ms=5000, segment="a")


def test_all_that_a_deleted_job_held_goes(database, deleted):
    assert purge_sessions(database, before_ms=5000, now_ms=9000) == 1

    assert counts(database) == dict.fromkeys(OF_A_JOB, 0)


def test_its_rows_stay_for_the_ledger_without_what_was_in_them(database, deleted):
    purge_sessions(database, before_ms=5000, now_ms=9000)

    with database.read() as conn:
        revision = conn.execute(select(tables.revisions)).mappings().one()
        session = conn.execute(select(tables.sessions)).mappings().one()
    assert (revision["request"], revision["sources"], revision["plan_digest"]) == ({}, None, None)
    assert session["purged_ms"] == 9000


def test_another_job_is_untouched(database, deleted, folder_blobs):
    with database.write() as conn:
        keep_job(conn, folder_blobs, film=b"other", segment="b")

    purge_sessions(database, before_ms=5000, now_ms=9000)

    assert counts(database) == dict.fromkeys(OF_A_JOB, 1)


def test_a_job_that_was_deleted_later_waits(database, deleted):
    assert purge_sessions(database, before_ms=4999, now_ms=9000) == 0


def test_it_happens_once(database, deleted):
    purge_sessions(database, before_ms=5000, now_ms=9000)

    assert purge_sessions(database, before_ms=5000, now_ms=9000) == 0


def test_a_job_at_work_waits_for_its_end(database, folder_blobs):
    with database.write() as conn:
        keep_job(conn, folder_blobs, film=b"film", deleted_ms=5000, status="running")

    assert purge_sessions(database, before_ms=5000, now_ms=9000) == 0
