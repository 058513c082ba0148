"""The work of the dead is done again, that of the living is left alone."""

import pytest
from tests.support.workbench import Workbench

from openmotion import sessions
from openmotion.jobs.lifeline import Lifeline
from openmotion.jobs.reaper import Reaper


@pytest.fixture
def bench(tmp_path, sqlite_database):
    return Workbench(tmp_path, sqlite_database, lease_seconds=30)


@pytest.fixture
def lifeline(tmp_path, bench):
    opened = Lifeline(tmp_path / "executors", bench.equipment.executor_id)
    yield opened
    opened.close()


@pytest.fixture
def clock():
    return [0.0]


@pytest.fixture
def reaper(bench, lifeline, clock):
    return Reaper(bench.equipment, lifeline, lambda: clock[0])


def beat(bench, executor_id="other", now_ms=1):
    with bench.database.write() as conn:
        sessions.beat(conn, executor_id=executor_id, host="h", now_ms=now_ms)


def test_nobody_is_dead_at_first(bench, reaper):
    beat(bench)

    reaper.reap()

    assert bench.engine.recovered == []


def test_a_worker_whose_beat_does_not_change_for_the_lease_is_dead(bench, reaper, clock):
    beat(bench)
    reaper.reap()
    clock[0] = 29.0
    reaper.reap()
    assert bench.engine.recovered == []

    clock[0] = 31.0
    reaper.reap()

    assert bench.engine.recovered == ["other"]
    with bench.database.read() as conn:
        assert sessions.seen(conn) == {}


def test_a_beat_counts_whatever_the_clocks_say(bench, reaper, clock):
    beat(bench, now_ms=10_000)
    reaper.reap()
    clock[0] = 20.0
    beat(bench, now_ms=1)  # somebody set the clock back
    reaper.reap()
    clock[0] = 40.0
    reaper.reap()

    assert bench.engine.recovered == []


def test_a_process_of_this_machine_that_died_is_found_at_once(bench, reaper, tmp_path):
    other = Lifeline(tmp_path / "executors", "other")
    beat(bench)
    (tmp_path / "work" / "other").mkdir(parents=True)
    other.close()

    reaper.reap()

    assert bench.engine.recovered == ["other"]
    assert not (tmp_path / "work" / "other").exists()
    assert not (tmp_path / "executors" / "other.lock").exists()


def test_a_worker_that_took_its_leave_leaves_its_work(bench, reaper):
    bench.engine.executors = {"gone", bench.equipment.executor_id}

    reaper.reap()

    assert bench.engine.recovered == ["gone"]


def test_what_was_taken_and_never_begun_waits_again(bench, reaper):
    job = bench.job()
    bench.take("dead")

    reaper.reap()

    assert bench.revision(job.id).is_ready


def test_what_the_engine_goes_on_with_is_not_given_back(bench, reaper):
    job = bench.job()
    taken = bench.take("dead")
    bench.engine.under_way = {taken.revision_id}

    for _ in range(3):
        reaper.reap()

    assert not bench.revision(job.id).is_ready


def test_a_revision_that_nothing_works_on_is_given_back_at_the_second_look(bench, reaper):
    job = bench.job()
    beat(bench)
    bench.take("other")

    reaper.reap()
    assert not bench.revision(job.id).is_ready

    reaper.reap()
    assert bench.revision(job.id).is_ready


def test_what_the_engine_gave_up_fails(bench, reaper):
    job = bench.job()
    bench.engine.given_up = {bench.take("dead").revision_id}

    reaper.reap()

    assert bench.session(job.id).error.code == "internal_error"
