"""Connections to PostgreSQL break, run out, or collide.

Faults F20 to F23: what can be tried again is, what cannot says so in time, and nothing is held or
charged twice.
"""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest
from sqlalchemy import select, text
from tests.support.invariants import broken_invariants
from tests.support.ledgers import user_with
from tests.support.motion_api import serving_api
from tests.support.proxy import proxied_postgres

from openmotion import billing
from openmotion.errors import StoreUnavailable
from openmotion.store import Database
from openmotion.store.tables import users

pytestmark = pytest.mark.postgres


@pytest.fixture
def proxied(postgres_url):
    """A proxy to a database of this test, and the database as it is seen through it."""
    with proxied_postgres(postgres_url) as (proxy, url):
        database = Database(url)
        yield proxy, database
        database.close()


def test_connections_that_were_cut_are_replaced_without_anybody_noticing(proxied, tmp_path):
    proxy, database = proxied
    with serving_api(database, tmp_path) as api:
        job_id = api.make_job()
        proxy.cut()
        read = api.read(job_id)
        proxy.cut()
        created = api.create()

    assert (read.status_code, created.status_code) == (200, 202)
    assert broken_invariants(database) == []


def test_a_database_that_is_away_is_said_to_be_so_and_used_again_when_it_is_back(proxied, tmp_path):
    proxy, database = proxied
    with serving_api(database, tmp_path) as api:
        job_id = api.make_job()
        proxy.is_refusing = True
        proxy.cut()
        started_s = time.monotonic()
        answers = [api.read(job_id), api.create(), api.client.get("/balance")]
        took_s = time.monotonic() - started_s
        proxy.is_refusing = False
        later = [api.read(job_id), api.create()]

    assert [answer.status_code for answer in answers] == [503, 503, 503]
    assert all(int(answer.headers["Retry-After"]) > 0 for answer in answers)
    assert took_s < 15
    assert [answer.status_code for answer in later] == [200, 202]
    assert broken_invariants(database) == []


def test_when_all_connections_are_busy_readers_wait_two_seconds_and_workers_go_on(
    postgres_url, tmp_path
):
    database, of_workers = Database(postgres_url, pool_size=4), Database(postgres_url)
    with serving_api(database, tmp_path) as api:
        job_id = api.make_job()
        with ExitStack() as held:
            for _ in range(4):
                held.enter_context(database.read()).execute(text("SELECT 1"))
            started_s = time.monotonic()
            refused = api.read(job_id)
            took_s = time.monotonic() - started_s
            with of_workers.write() as conn:
                found = conn.execute(text("SELECT count(*) FROM sessions")).scalar_one()
        later = api.read(job_id)
    database.close()
    of_workers.close()

    assert refused.status_code == 503
    assert 1.5 < took_s < 3.5
    assert found == 1
    assert later.status_code == 200


def test_transactions_that_lock_in_opposite_order_both_end(postgres_url):
    database = Database(postgres_url)
    with database.write() as conn:
        ids = [user_with(conn, 100).id for _ in range(2)]
    meeting = threading.Barrier(2)
    tries = []

    def lock(conn, user_id):
        conn.execute(select(users).where(users.c.id == user_id).with_for_update())

    def give(first: str, second: str) -> None:
        def work(conn):
            tries.append(first)
            lock(conn, first)
            if len(tries) <= 2:
                meeting.wait(10)
            lock(conn, second)
            for user_id in (first, second):
                billing.grant(conn, user_id, 5, key=f"{first}{user_id}", reason="a", now_ms=1)

        database.run(work)

    with ThreadPoolExecutor(2) as pool:
        for future in [pool.submit(give, *ids), pool.submit(give, *reversed(ids))]:
            future.result(timeout=30)
    with database.read() as conn:
        balances = [billing.balance(conn, user_id).available for user_id in ids]
        wrong = billing.check_ledger(conn)
    database.close()

    assert len(tries) > 2  # one of them was undone and tried again
    assert balances == [110, 110]
    assert wrong == []


@pytest.mark.parametrize("repeats", [1, 5])
def test_when_the_answer_to_a_commit_is_lost_the_repeat_finds_the_job(proxied, tmp_path, repeats):
    proxy, database = proxied
    with serving_api(database, tmp_path) as api:
        api.make_job()  # opens connections and leaves nothing to be prepared
        before = api.client.get("/balance").json()
        proxy.swallow_answer_to(b"COMMIT\0")
        unknown = api.create(key="once")
        again = [api.create(key="once") for _ in range(repeats)]
        after = api.client.get("/balance").json()
        jobs = api.client.get("/sessions").json()["sessions"]

    assert unknown.status_code == 503
    assert {answer.status_code for answer in again} == {202}
    assert {answer.headers.get("Idempotency-Replayed") for answer in again} == {"true"}
    assert len({answer.json()["job_id"] for answer in again}) == 1
    assert len(jobs) == 2
    assert after["held"] - before["held"] == before["held"]
    assert broken_invariants(database) == []


def test_when_a_connection_breaks_before_the_commit_the_job_is_made_once(proxied, tmp_path):
    proxy, database = proxied
    with serving_api(database, tmp_path) as api:
        api.make_job()
        proxy.swallow_answer_to(b"INSERT INTO holds")
        created = api.create(key="once")
        again = api.create(key="once")

    assert created.status_code == 202  # the whole transaction was tried again
    assert again.json() == created.json()
    assert broken_invariants(database) == []


def test_a_database_that_never_answers_is_given_up(postgres_url):
    with proxied_postgres(postgres_url) as (proxy, url):
        database = Database(url)
        proxy.is_refusing = True
        started_s = time.monotonic()
        with pytest.raises(StoreUnavailable):
            database.probe()
        database.close()

    assert time.monotonic() - started_s < 5
