"""Files appear whole or not at all, and refusals say why."""

import errno
import os
from pathlib import Path

import pytest

from openmotion.errors import OutputUnwritable
from openmotion.media import settle, unwritable, write_bytes, write_text, writing


def test_a_file_takes_its_name_at_the_end(tmp_path):
    out = tmp_path / "out.txt"
    with writing(out) as part:
        part.write_text("whole")
        early = out.exists()

    assert not early
    assert out.read_text() == "whole"


def test_nothing_else_is_left_beside_it(tmp_path):
    write_text(tmp_path / "out.txt", "whole")

    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


def interrupted(path, error):
    """Write half a file, then fail."""
    with writing(path) as part:
        part.write_text("half")
        raise error


@pytest.mark.parametrize("error", [RuntimeError(), KeyboardInterrupt()])
def test_a_failure_leaves_nothing_behind(tmp_path, error):
    with pytest.raises(type(error)):
        interrupted(tmp_path / "out.txt", error)

    assert list(tmp_path.iterdir()) == []


def test_a_failure_keeps_what_stood_there_before(tmp_path):
    out = tmp_path / "out.txt"
    out.write_text("old")
    with pytest.raises(RuntimeError):
        interrupted(out, RuntimeError())

    assert out.read_text() == "old"


def test_what_stood_there_is_replaced(tmp_path):
    out = tmp_path / "out.bin"
    write_bytes(out, b"old")
    write_bytes(out, b"new")

    assert out.read_bytes() == b"new"


def test_a_link_is_followed_and_kept(tmp_path):
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to("real.txt")

    write_text(tmp_path / "link.txt", "new")

    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


def test_a_missing_folder_is_refused(tmp_path):
    with pytest.raises(OutputUnwritable, match="its folder does not exist; create it first"):
        write_text(tmp_path / "none" / "out.txt", "")


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(OutputUnwritable, match="that is a folder; name a file"):
        settle(tmp_path)


def test_a_file_in_place_of_a_folder_is_refused(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(OutputUnwritable, match="cannot write"):
        write_text(tmp_path / "file" / "out.txt", "")


def test_a_device_is_refused():
    with pytest.raises(OutputUnwritable, match="that is a device"):
        settle(Path(os.devnull))


def test_a_name_that_is_too_long_is_refused(tmp_path):
    with pytest.raises(OutputUnwritable, match="the name is too long"):
        write_text(tmp_path / ("x" * 300), "")


def test_a_loop_of_links_is_refused(tmp_path):
    (tmp_path / "loop").symlink_to("loop")

    with pytest.raises(OutputUnwritable, match="cannot write"):
        write_text(tmp_path / "loop", "")


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, "the disk is full; free some space and try again"),
        (errno.EROFS, "that file system is read-only"),
        (errno.EACCES, "permission is denied"),
    ],
)
def test_refusals_of_the_system_are_put_in_words(tmp_path, code, reason):
    assert reason in str(unwritable(tmp_path, OSError(code, "x")))


def test_an_unknown_refusal_keeps_the_words_of_the_system(tmp_path):
    assert "strange" in str(unwritable(tmp_path, OSError(9999, "strange")))


def test_a_full_disk_leaves_nothing_behind(tmp_path):
    with pytest.raises(OutputUnwritable, match="the disk is full"):
        interrupted(tmp_path / "out.txt", OSError(errno.ENOSPC, "no space"))

    assert list(tmp_path.iterdir()) == []
