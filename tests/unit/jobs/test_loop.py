"""Loops go on whatever happens in them."""

import threading

from openmotion.errors import StoreUnavailable
from openmotion.jobs.loop import Loop


def test_work_is_done_again_and_again_until_it_is_stopped():
    done = threading.Semaphore(0)
    loop = Loop("test", 0.001, done.release)

    loop.start()
    assert all(done.acquire(timeout=5) for _ in range(3))
    loop.stop()

    while done.acquire(blocking=False):
        pass
    assert not done.acquire(timeout=0.01)


def test_work_that_has_more_to_do_is_done_at_once():
    left, over = [1, 2, 3], threading.Event()

    def work():
        if left:
            left.pop()
            return True
        over.set()
        return False

    loop = Loop("test", 3600, work)
    loop.start()

    assert over.wait(timeout=5)
    loop.stop()


def test_trouble_does_not_end_a_loop(monkeypatch):
    monkeypatch.setattr("openmotion.jobs.loop._TROUBLE_S", 0.001)
    errors, over = [StoreUnavailable("later"), ZeroDivisionError("oh")], threading.Event()

    def work():
        if errors:
            raise errors.pop()
        over.set()

    loop = Loop("test", 0.001, work)
    loop.start()

    assert over.wait(timeout=5)
    loop.stop()


def test_a_loop_that_never_began_can_be_stopped():
    Loop("test", 1, lambda: None).stop()


def test_the_first_time_may_come_later():
    done = threading.Event()
    loop = Loop("test", 0.001, done.set, first_s=3600)

    loop.start()
    loop.stop()

    assert not done.is_set()
