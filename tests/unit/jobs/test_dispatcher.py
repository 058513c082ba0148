"""Jobs are taken as long as there is room."""

import pytest
from tests.support.workbench import Workbench

from openmotion import sessions
from openmotion.jobs.dispatcher import Dispatcher
from openmotion.jobs.roster import Hand


@pytest.fixture
def bench(tmp_path, sqlite_database):
    return Workbench(tmp_path, sqlite_database, worker_jobs=2, user_jobs=2)


@pytest.fixture
def clock():
    return [0.0]


@pytest.fixture
def dispatcher(bench, clock):
    return Dispatcher(bench.equipment, lambda: clock[0])


def test_nothing_is_taken_where_nothing_waits(dispatcher):
    assert not dispatcher.take()


def test_a_job_that_waits_is_begun(bench, dispatcher):
    job = bench.job()

    assert dispatcher.take()

    revision = bench.revision(job.id)
    assert bench.engine.begun == [(revision.id, revision.id, 0)]
    assert bench.session(job.id).status == "created"


def test_no_more_are_taken_than_there_is_room_for(bench, dispatcher):
    for _ in range(3):
        bench.job()

    assert [dispatcher.take() for _ in range(3)] == [True, True, False]


def test_room_is_counted_by_what_is_in_hand(bench, dispatcher):
    bench.job()

    with bench.equipment.roster.holding(Hand("a", "a", "c")):
        with bench.equipment.roster.expecting("b"):
            assert not dispatcher.take()
        assert dispatcher.take()


def test_work_that_never_came_to_hand_makes_room_again(bench, dispatcher, clock):
    bench.job()
    bench.job()
    dispatcher.take()
    dispatcher.take()
    with bench.database.write() as conn:
        for one in sessions.in_hand(conn):
            sessions.give_back(conn, one.revision_id, None, now_ms=bench.now_ms)

    assert not dispatcher.take()
    clock[0] = 6.0
    assert dispatcher.take()


def test_what_was_given_back_is_begun_under_another_name(bench, dispatcher):
    job = bench.job()
    dispatcher.take()
    with bench.database.write() as conn:
        sessions.give_back(conn, bench.revision(job.id).id, None, now_ms=bench.now_ms)

    assert dispatcher.take()

    first, second = (name for name, _, _ in bench.engine.begun)
    assert second.startswith(f"{first}~")


def test_users_who_have_enough_in_hand_are_asked_for_less_often(bench, clock):
    dispatcher = Dispatcher(bench.equipment, lambda: clock[0])
    bench.equipment.settings.__dict__.update(user_jobs=1)
    bench.job()
    bench.job()
    dispatcher.take()
    assert not dispatcher.take()
    with bench.database.write() as conn:
        sessions.fail(
            conn,
            bench.engine.begun[0][1],
            None,
            error=sessions.Failure("x", "y"),
            now_ms=bench.now_ms,
        )

    assert not dispatcher.take()
    clock[0] = 1.0
    assert dispatcher.take()
