"""The engine remembers what was done, hands on what was not, and lets go when it is closed."""

import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from openmotion.jobs.engine import Engine
from openmotion.settings import ServiceSettings

LIMIT_S = 20.0


class Work:
    """What the engine runs in these tests.

    Args:
        engine: the one that runs it.
    """

    def __init__(self, engine):
        self.engine = engine
        self.done = []
        self.ended = threading.Event()
        self.go_on = threading.Event()
        self.pieces = []
        self.hangs = False

    def film(self, revision_id, round_number):
        first = self.engine.step("first", lambda: self._note("first"))
        handles = [
            self.engine.enqueue(f"{self.engine.current}/{n}", {"number": n}, rank=n)
            for n in range(3)
        ]
        outcomes = [self.engine.wait(handle) for handle in handles]
        if self.hangs:
            self.go_on.wait(LIMIT_S)
        self.engine.step("last", lambda: self._note("last"))
        self.done.append((revision_id, round_number, first, outcomes))
        self.ended.set()
        return "completed"

    def piece(self, order):
        self.pieces.append(order["number"])
        return {"outcome": order["number"]}

    def _note(self, name):
        self.done.append(name)
        return {"name": name}


@pytest.fixture
def settings(tmp_path):
    return ServiceSettings(data_dir=tmp_path)


def launched(settings, executor_id):
    engine = Engine(settings, executor_id, cores=2)
    work = Work(engine)
    engine.launch(work.film, work.piece)
    return engine, work


def wait_until(condition):
    end_s = time.monotonic() + LIMIT_S
    while not condition():
        assert time.monotonic() < end_s
        time.sleep(0.02)


def test_a_film_is_made_of_steps_and_pieces(settings):
    engine, work = launched(settings, "one")
    try:
        engine.begin("r1", "r1", 0)
        assert work.ended.wait(LIMIT_S)

        outcomes = [{"outcome": n} for n in range(3)]
        assert work.done == ["first", "last", ("r1", 0, {"name": "first"}, outcomes)]
        assert sorted(work.pieces) == [0, 1, 2]
        wait_until(lambda: not engine.is_under_way("r1"))
        assert engine.is_known("r1")
        assert not engine.is_known("r2")
        assert engine.executor_ids() == set()
        assert engine.forget(datetime.now(UTC) - timedelta(hours=1)) == 0
        assert engine.forget(datetime.now(UTC) + timedelta(hours=1)) == 4
        assert not engine.is_known("r1")
    finally:
        engine.close()


def test_a_name_is_begun_once(settings):
    engine, work = launched(settings, "one")
    try:
        engine.begin("r1", "r1", 0)
        assert work.ended.wait(LIMIT_S)
        engine.begin("r1", "r1", 0)
        time.sleep(0.3)

        assert work.done.count("first") == 1
    finally:
        engine.close()


def test_another_process_goes_on_where_one_ended(settings):
    first, before = launched(settings, "one")
    before.hangs = True
    first.begin("r1", "r1", 0)
    wait_until(lambda: len(before.pieces) == 3)
    wait_until(threads_of_engine)
    first.close()
    before.go_on.set()

    second, after = launched(settings, "two")
    try:
        assert second.executor_ids() == {"one"}
        assert second.is_under_way("r1")
        assert second.recover(["one"]) >= 1
        assert after.ended.wait(LIMIT_S)

        assert after.done[0] == "last"  # the first step and the pieces are only read
        assert after.pieces == []
    finally:
        second.close()


def test_closing_ends_those_who_wait(settings):
    engine, work = launched(settings, "one")
    stop = threading.Event()
    work.piece = lambda order: stop.wait(LIMIT_S)
    engine.begin("r1", "r1", 0)
    wait_until(lambda: "first" in work.done)

    engine.close()
    stop.set()

    wait_until(lambda: not threads_of_engine())


def threads_of_engine():
    return [one for one in threading.enumerate() if one.name.startswith("dbos-executor")]


def test_a_worker_loads_nothing_that_draws():
    program = (
        "import sys, openmotion.jobs; "
        "print([m for m in ('av', 'cv2', 'numba', 'numpy', 'scipy', 'skia') if m in sys.modules])"
    )

    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert told.stdout.strip() == "[]"
