"""Whatever is wrong is said in one line; nothing is left behind."""

import os
import resource
import subprocess

import pytest


def assert_refused(done, words, *, code=1):
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    if code == 1:
        last = done.stderr.strip().splitlines()[-1]
        assert last.startswith("error: ")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([""], "the prompt is empty"),
        ([" \n "], "the prompt is empty"),
        (["x" * 12_001], "leave out 1"),
        (["A film.", "--duration", "0"], "--duration 0.0 is not possible"),
        (["A film.", "--duration", "10800"], "--duration 10800.0 is not possible"),
        (["A film.", "--aspect", "3:2"], "--aspect 3:2 is not possible"),
        (["A film.", "--look", "no-such-look"], "no-such-look"),
    ],
)
def test_a_wrong_request_is_refused_in_one_line(run, tmp_path, arguments, words):
    assert_refused(run("make", *arguments, "-o", "a.mp4"), words)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["make"],
        ["make", "A film."],
        ["make", "A film.", "-o", "a.mp4", "--duration", "long"],
        ["make", "A film.", "-o", "a.mp4", "--no-such-option"],
        ["no-such-command"],
    ],
)
def test_wrong_usage_ends_with_code_2(run, arguments):
    assert_refused(run(*arguments), "", code=2)


@pytest.mark.parametrize(
    ("out", "words"),
    [
        ("none/a.mp4", "its folder does not exist"),
        ("/proc/a.mp4", "cannot write /proc/a.mp4"),
        ("a.avi", "its name must end with one of .mp4, .mov"),
        ("a.png", "a film becomes many pictures"),
        ("folder.mp4", "that is a folder"),
        ("device.mp4", "that is a device"),
    ],
)
def test_a_place_that_cannot_be_written_is_refused(run, motion, tmp_path, out, words):
    (tmp_path / "folder.mp4").mkdir()
    (tmp_path / "device.mp4").symlink_to("/dev/full")
    before = sorted(tmp_path.iterdir())

    assert_refused(run("render", motion, "-o", out), words)

    assert sorted(tmp_path.iterdir()) == before


def test_a_file_that_grows_too_large_is_refused_and_the_old_one_stays(run, motion, tmp_path):
    (tmp_path / "a.mp4").write_text("old")

    done = run(
        "render",
        motion,
        "-o",
        "a.mp4",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2048, 2048)),
    )

    assert_refused(done, "cannot write a.mp4: the file would be larger")
    assert (tmp_path / "a.mp4").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp4"]


def test_a_full_disk_is_refused_and_left_clean(run, motion, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=12k", "tmpfs", disk]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a small disk")
    try:
        assert_refused(run("render", motion, "-o", disk / "a.mp4"), "the disk is full")

        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize("command", ["render", "still", "sheet", "inspect"])
def test_a_damaged_document_is_refused(run, motion, tmp_path, command):
    (tmp_path / "bad.motion").write_bytes(motion.read_bytes()[:-200])
    options = {"still": ["--at", "1", "-o", "a.png"], "inspect": []}
    default = ["-o", "a.mp4" if command == "render" else "a.png"]

    done = run(command, "bad.motion", *options.get(command, default))

    assert_refused(done, "cannot read bad.motion: the file is not readable JSON")
    assert [path.name for path in tmp_path.iterdir()] == ["bad.motion"]


def test_a_video_that_is_none_is_refused(run, tmp_path):
    (tmp_path / "a.mp4").write_text("no video")

    assert_refused(run("sheet", "a.mp4", "-o", "a.png"), "cannot read a.mp4")


def test_a_contradictory_composition_is_refused(run, motion, tmp_path):
    text = motion.read_text(encoding="utf-8").replace('"duration_frames":20', '"duration_frames":9')
    (tmp_path / "bad.motion").write_text(text, encoding="utf-8")

    assert_refused(run("render", "bad.motion", "-o", "a.mp4"), "ends at frame 20")
