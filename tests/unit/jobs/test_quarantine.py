"""Suspect jobs are gone on with one at a time."""

import threading

import pytest

from openmotion.jobs.quarantine import Quarantine


def test_there_is_room_for_one_suspect_and_all_its_work():
    quarantine = Quarantine()

    assert quarantine.try_enter("a")
    assert quarantine.try_enter("a")
    assert not quarantine.try_enter("b")

    quarantine.leave()
    assert not quarantine.try_enter("b")
    quarantine.leave()
    assert quarantine.try_enter("b")


def test_who_waits_enters_when_the_other_has_left():
    quarantine, inside = Quarantine(), threading.Event()
    quarantine.try_enter("a")

    def wait():
        with quarantine.waiting("b", lambda: None):
            inside.set()

    thread = threading.Thread(target=wait)
    thread.start()
    quarantine.leave()
    thread.join(timeout=5)

    assert inside.is_set()
    assert quarantine.try_enter("c")


def test_waiting_ends_when_the_check_says_so():
    quarantine = Quarantine()
    quarantine.try_enter("a")

    def check():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), quarantine.waiting("b", check):
        pytest.fail("it is inside")
