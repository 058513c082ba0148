"""Work waits for stores that do not answer, as long as that makes sense."""

import threading
from dataclasses import replace

import pytest
from tests.support.workbench import Workbench

from openmotion.errors import StorageFull, StoreUnavailable, Superseded


class FakeClosing(threading.Event):
    """An end that comes at once or never, and notes how long it was waited for."""

    def __init__(self):
        super().__init__()
        self.pauses = []

    def wait(self, timeout=None):
        self.pauses.append(timeout)
        return self.is_set()


@pytest.fixture
def tools(tmp_path, sqlite_database):
    closing = FakeClosing()
    bench = Workbench(tmp_path, sqlite_database)
    return replace(bench.equipment, closing=closing), closing.pauses


def failing(*errors):
    left = list(errors)

    def work():
        if left:
            raise left.pop(0)
        return "done"

    return work


def test_work_is_done_again_with_growing_pauses(tools):
    equipment, pauses = tools

    assert equipment.patiently(failing(*[StoreUnavailable("later")] * 8)) == "done"
    assert pauses == [0.25, 0.5, 1, 2, 4, 8, 15, 15]


def test_what_is_no_longer_wanted_is_not_waited_for(tools):
    equipment, _ = tools

    def check():
        raise Superseded("cancelled")

    with pytest.raises(Superseded):
        equipment.patiently(failing(StoreUnavailable("later")), check=check)


def test_a_process_that_ends_waits_for_nothing(tools):
    equipment, _ = tools
    equipment.closing.set()

    with pytest.raises(StoreUnavailable):
        equipment.patiently(failing(StoreUnavailable("later")))


def test_nobody_waits_for_ever(tools, monkeypatch):
    equipment, _ = tools
    monkeypatch.setattr("openmotion.jobs.equipment._PATIENCE_S", 0.0)
    monkeypatch.setattr("openmotion.jobs.equipment._PATIENCE_FULL_S", 0.0)

    for error in (StoreUnavailable("later"), StorageFull("full")):
        with pytest.raises(type(error)):
            equipment.patiently(failing(error))


def test_other_errors_pass_at_once(tools):
    equipment, pauses = tools

    with pytest.raises(ZeroDivisionError):
        equipment.patiently(failing(ZeroDivisionError()))
    assert pauses == []
