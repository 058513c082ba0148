"""What happens when several do the same thing at once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier
from typing import TypeVar

from sqlalchemy import text
from tests.support.jobs import (
    HOLD,
    NOW_MS,
    add_completed_job,
    add_job,
    add_user,
    complete,
    follow_up,
    run,
)

from openmotion import billing, sessions
from openmotion.errors import Conflict, FollowUpRefused, InsufficientCredits, Superseded
from openmotion.store import Connection, Database

T = TypeVar("T")


def at_once(number: int, work: Callable[[int], T]) -> list[T | Exception]:
    """What so many threads give, or raise, when they all begin together."""
    start = Barrier(number)

    def begin(index: int) -> T | Exception:
        start.wait()
        try:
            return work(index)
        except (Conflict, InsufficientCredits, Superseded) as error:
            return error

    with ThreadPoolExecutor(number) as threads:
        return list(threads.map(begin, range(number)))


def test_of_many_jobs_as_many_are_made_as_the_credits_reach_for(database: Database):
    with database.write() as conn:
        user_id = add_user(conn, granted=10 * HOLD)

    made = at_once(20, lambda _: database.run(lambda conn: add_job(conn, user_id)))

    with database.read() as conn:
        assert sum(isinstance(one, sessions.Session) for one in made) == 10
        assert sum(isinstance(one, InsufficientCredits) for one in made) == 10
        assert billing.balance(conn, user_id) == billing.Balance(available=0, held=10 * HOLD)
        assert len(sessions.page(conn, user_id, limit=100)) == 10


def test_of_several_follow_ups_at_once_one_is_taken(database: Database):
    with database.write() as conn:
        job = add_completed_job(conn, add_user(conn))

    made = at_once(8, lambda _: database.run(lambda conn: follow_up(conn, job)))

    with database.read() as conn:
        assert sum(isinstance(one, FollowUpRefused) for one in made) == 7
        assert [one.number for one in sessions.revisions(conn, job.id)] == [2, 1]
        assert billing.balance(conn, job.user_id).held == HOLD


def test_a_job_is_taken_by_one_worker(database: Database):
    with database.write() as conn:
        user_id = add_user(conn, granted=30_000)
        jobs = {add_job(conn, user_id).id for _ in range(6)}

    def take_one(index: int) -> str | None:
        taken = database.run(
            lambda conn: sessions.take_next(
                conn, executor_id=f"worker-{index}", user_limit=100, now_ms=NOW_MS
            )
        )
        return None if taken is None else taken.session_id

    taken = at_once(8, take_one)

    assert sorted(map(str, taken)) == sorted([*jobs, "None", "None"])


def test_many_workers_together_keep_the_limit_of_a_user(database: Database):
    with database.write() as conn:
        user_id = add_user(conn, granted=30_000)
        for _ in range(10):
            add_job(conn, user_id)

    def take_one(index: int) -> bool:
        return (
            database.run(
                lambda conn: sessions.take_next(
                    conn, executor_id=f"worker-{index}", user_limit=3, now_ms=NOW_MS
                )
            )
            is not None
        )

    assert at_once(8, take_one).count(True) == 3


def test_a_job_is_either_completed_or_cancelled(database: Database):
    for _ in range(5):
        with database.write() as conn:
            user_id = add_user(conn)
            job = add_job(conn, user_id)
            taken = run(conn)

        def end(
            index: int,
            taken: sessions.Taken = taken,
            job: sessions.Session = job,
            user_id: str = user_id,
        ) -> str:
            if index:
                database.run(lambda conn: complete(conn, taken, price=200))
                return "completed"
            database.run(lambda conn: sessions.cancel(conn, job.id, user_id, now_ms=NOW_MS))
            return "cancelled"

        ends = at_once(2, end)

        with database.read() as conn:
            found = sessions.find(conn, job.id, user_id)
            balance = billing.balance(conn, user_id)
            assert sum(isinstance(one, Exception) for one in ends) == 1
            assert (found.status, balance.available) in {("completed", 9800), ("failed", 10_000)}
            assert (found.status in ends) == (found.status == "completed")
            assert balance.held == 0


def test_a_follow_up_while_a_job_completes_is_refused_before_and_taken_after(
    database: Database,
):
    with database.write() as conn:
        user_id = add_user(conn)
        job = add_job(conn, user_id)
        taken = run(conn)

    def act(index: int) -> object:
        if index:
            return database.run(lambda conn: follow_up(conn, job))
        return database.run(lambda conn: complete(conn, taken))

    _, followed = at_once(2, act)

    with database.read() as conn:
        status = sessions.find(conn, job.id, user_id).status
        is_refused = isinstance(followed, FollowUpRefused)
        assert status == ("completed" if is_refused else "queued")
        assert sessions.open_question(conn, taken.revision_id) is None


def test_events_of_a_job_are_seen_in_the_order_of_their_ids(database: Database):
    with database.write() as conn:
        add_job(conn, add_user(conn))
        taken = run(conn)
    seen: list[int] = []

    def act(index: int) -> None:
        for step in range(5):
            if index:
                database.run(partial(_tell, taken=taken, step=index * 10 + step))
            else:
                with database.read() as conn:
                    after = seen[-1] if seen else 0
                    found = sessions.events_after(
                        conn, taken.session_id, after_id=after, limit=1000
                    )
                seen.extend(event.id for event in found)

    at_once(4, act)
    with database.read() as conn:
        after = seen[-1] if seen else 0
        everything = sessions.events_after(conn, taken.session_id, after_id=0, limit=1000)
        rest = sessions.events_after(conn, taken.session_id, after_id=after, limit=1000)

    assert [*seen, *(event.id for event in rest)] == [event.id for event in everything]


def test_an_overdue_question_is_closed_once_by_many(database: Database):
    with database.write() as conn:
        user_id = add_user(conn)
        for _ in range(4):
            add_job(conn, user_id)
            taken = run(conn)
            sessions.ask(
                conn,
                taken.revision_id,
                taken.claim,
                kind="approval",
                text="Is it good?",
                options=[sessions.Option("approve", "Yes")],
                closes_ms=NOW_MS + 1,
                now_ms=NOW_MS,
            )

    closed = at_once(
        4, lambda _: database.run(lambda conn: sessions.close_questions(conn, now_ms=NOW_MS + 1))
    )

    with database.read() as conn:
        assert sum(len(one) for one in closed if isinstance(one, list)) == 4
        assert billing.balance(conn, user_id) == billing.Balance(available=10_000, held=0)


def _tell(conn: Connection, *, taken: sessions.Taken, step: int) -> None:
    sessions.advance(conn, taken.revision_id, taken.claim, stage=f"stage {step}", now_ms=NOW_MS)


def test_a_job_that_is_cancelled_as_it_is_taken_is_left_alone(database: Database):
    with database.write() as conn:
        job = add_job(conn, add_user(conn))

    def take_one() -> sessions.Taken | None:
        return database.run(
            lambda conn: sessions.take_next(
                conn, executor_id="worker-1", user_limit=1, now_ms=NOW_MS
            )
        )

    with ThreadPoolExecutor(1) as threads:
        with database.write() as conn:
            sessions.cancel(conn, job.id, job.user_id, now_ms=NOW_MS)
            taken = threads.submit(take_one)
            while not (database.is_sqlite or _somebody_waits(conn)):
                pass
        assert taken.result() is None


def _somebody_waits(conn: Connection) -> bool:
    waiting = text("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
    return bool(conn.execute(waiting).scalar_one())
