"""Whoever ends a video half-way finds nothing left: no file, no process."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.support.films import document_json, film_of

DEADLINE_S = 120


@pytest.fixture
def drawing(tmp_path):
    """A running command that has begun to draw, its folder and its processes."""
    (tmp_path / "film.motion").write_text(
        document_json(film_of(600, fps=30, width=640, height=360)), encoding="utf-8"
    )
    out = tmp_path / "out"
    out.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "openmotion", "render", "film.motion", "-o", "out/a.mp4"],
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    )
    try:
        _wait_until(lambda: list(out.glob(".openmotion-*/*.mp4")) or process.poll() is not None)
        workers = _children(process.pid)
        assert workers
        yield process, out, workers
    finally:
        process.kill()
        process.communicate()


def test_ctrl_c_leaves_nothing_behind(drawing):
    process, out, workers = drawing

    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=DEADLINE_S)

    assert process.returncode == 130
    assert "Traceback" not in said
    assert list(out.iterdir()) == []
    _wait_until(lambda: not any(map(_is_alive, workers)))


def test_being_terminated_leaves_nothing_behind(drawing):
    process, out, workers = drawing

    process.terminate()
    process.communicate(timeout=DEADLINE_S)

    assert process.returncode == 143
    assert list(out.iterdir()) == []
    _wait_until(lambda: not any(map(_is_alive, workers)))


def test_workers_die_with_a_process_that_is_killed(drawing):
    process, out, workers = drawing

    process.kill()
    process.communicate(timeout=DEADLINE_S)

    _wait_until(lambda: not any(map(_is_alive, workers)))
    assert not (out / "a.mp4").exists()


def _wait_until(condition):
    end = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < end, "it takes too long"
        time.sleep(0.02)


def _children(pid):
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(child) for child in text.split()]


def _is_alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").split(") ")[1][0] != "Z"
    except FileNotFoundError:
        return False
