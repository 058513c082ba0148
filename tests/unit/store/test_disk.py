"""How much room a disk has."""

import pytest

from openmotion.errors import StoreUnavailable
from openmotion.store import free_bytes


def test_the_room_of_a_folder_that_is_not_there_yet_is_that_of_its_disk(tmp_path):
    assert free_bytes(tmp_path / "not" / "yet") > 0


def test_a_disk_that_does_not_answer_is_told(tmp_path, monkeypatch):
    def fail(path):
        raise OSError(f"{path}: stale")

    monkeypatch.setattr("shutil.disk_usage", fail)
    with pytest.raises(StoreUnavailable, match="does not answer"):
        free_bytes(tmp_path)
