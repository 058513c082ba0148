"""Workers that are alive, and what others left behind."""

from tests.support.jobs import FAILURE, NOW_MS, WORKER, add_job, ask, run, take

from openmotion import sessions
from openmotion.store import Connection


def beat(conn: Connection, executor_id: str, now_ms: int) -> None:
    sessions.beat(conn, executor_id=executor_id, host="here", now_ms=now_ms)


def test_what_a_worker_has_in_hand_is_known(conn: Connection, user_id: str):
    add_job(conn, user_id)
    taken = take(conn)

    assert sessions.in_hand(conn) == [
        sessions.InHand(
            revision_id=taken.revision_id,
            session_id=taken.session_id,
            user_id=user_id,
            number=1,
            round=0,
            executor_id=WORKER,
            claim=taken.claim,
            created_ms=NOW_MS,
            attempts=0,
        )
    ]


def test_what_waits_asks_or_has_ended_is_in_nobodys_hand(conn: Connection, user_id: str):
    for _ in range(3):
        add_job(conn, user_id)
    ask(conn, run(conn))
    ended = run(conn)
    sessions.fail(conn, ended.revision_id, None, error=FAILURE, now_ms=NOW_MS)

    assert sessions.in_hand(conn) == []


def test_each_worker_has_its_own_in_hand(conn: Connection, user_id: str):
    add_job(conn, user_id)
    add_job(conn, user_id)
    take(conn, executor_id="one")
    second = take(conn, executor_id="two")

    found = sessions.in_hand(conn, executor_id="two")
    assert [one.revision_id for one in found] == [second.revision_id]


def test_each_worker_was_last_heard_of_at_its_time(conn: Connection):
    beat(conn, "one", NOW_MS)
    beat(conn, "two", NOW_MS)
    beat(conn, "two", NOW_MS + 5)

    assert sessions.seen(conn) == {"one": NOW_MS, "two": NOW_MS + 5}


def test_a_worker_that_left_is_not_listed(conn: Connection):
    beat(conn, WORKER, NOW_MS)
    sessions.leave(conn, WORKER)

    assert sessions.seen(conn) == {}
