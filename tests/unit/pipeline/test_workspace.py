"""What is unfinished lives in a folder that vanishes, whatever happens."""

import errno

import pytest

from openmotion.errors import EncodingFailed, OutputUnwritable
from openmotion.pipeline.workspace import naming, publish, workspace


def test_nothing_is_left_when_the_work_is_done(tmp_path):
    with workspace(tmp_path / "a.mp4") as folder:
        (folder / "part").write_text("x")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_nothing_is_left_when_the_work_breaks_off(tmp_path, error):
    def work():
        with workspace(tmp_path / "a.mp4") as folder:
            (folder / "part").write_text("x")
            raise error

    with pytest.raises(error):
        work()

    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_said_before_any_work(tmp_path):
    with (
        pytest.raises(OutputUnwritable, match="its folder does not exist"),
        workspace(tmp_path / "none" / "a.mp4"),
    ):
        pytest.fail("the work has started")


def test_errors_of_inner_files_speak_of_the_file_that_was_asked_for(tmp_path):
    inner = OutputUnwritable("cannot write inner.mp4")
    inner.__cause__ = OSError(errno.ENOSPC, "no space left")

    with (
        pytest.raises(OutputUnwritable, match=r"a\.mp4: the disk is full"),
        naming(tmp_path / "a.mp4"),
    ):
        raise inner


def test_other_errors_pass_unchanged(tmp_path):
    with pytest.raises(EncodingFailed, match="x264"), naming(tmp_path / "a.mp4"):
        raise EncodingFailed("x264 gave up")


def test_a_published_file_replaces_the_old_one(tmp_path):
    (tmp_path / "new").write_text("new")
    (tmp_path / "a.mp4").write_text("old")

    publish(tmp_path / "new", tmp_path / "a.mp4")

    assert (tmp_path / "a.mp4").read_text() == "new"
