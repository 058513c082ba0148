"""A prompt becomes a finished video, from the command line and from Python."""

import hashlib
import subprocess
import sys

import pytest

from openmotion.media import probe, read_sound
from openmotion.model import read_document

PROMPT = "Create a 2 second product launch video for a new AI calendar app."


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made")
    command = [sys.executable, "-m", "openmotion", "make", PROMPT, "-o", "launch.mp4"]
    done = subprocess.run(
        [*command, "--duration", "2", "--fps", "10"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder, done


def test_the_video_is_as_publishers_want_it(made):
    folder, _ = made
    info = probe(folder / "launch.mp4")

    assert (info.codec, info.profile, info.pix_fmt) == ("h264", "High", "yuv420p")
    assert (info.width, info.height, float(info.rate), info.frames) == (1920, 1080, 10.0, 20)
    assert (info.primaries, info.transfer, info.matrix, info.limited_range) == (1, 1, 1, True)
    assert info.starts_fast
    assert info.sound is not None
    assert (info.sound.codec, info.sound.sample_rate, info.sound.channels) == ("aac", 48_000, 2)


def test_the_sound_is_as_long_as_the_picture_to_the_sample(made):
    folder, _ = made
    sound = read_sound(folder / "launch.mp4")

    assert sound is not None
    assert len(sound) == 2 * 48_000


def test_the_document_beside_it_holds_all_stages(made):
    folder, _ = made
    document = read_document((folder / "launch.motion").read_text(encoding="utf-8"))

    assert document.request.prompt == PROMPT
    assert document.brief.prompt == PROMPT
    assert document.storyboard.shots
    assert document.composition.duration_frames == 20
    assert document.report.measures
    assert document.versions.libraries["av"]


def test_nothing_else_is_left(made):
    folder, _ = made

    assert sorted(path.name for path in folder.iterdir()) == ["launch.motion", "launch.mp4"]


def test_it_tells_what_it_made(made):
    _, done = made

    assert done.stdout.startswith("launch.mp4: 2.000 s, 1920x1080, 10 fps, look ")
    assert "Draw the frames" in done.stderr


def test_the_same_prompt_and_seed_give_the_identical_file_with_any_number_of_workers(made, run):
    folder, _ = made
    options = ("--duration", "2", "--fps", "10", "--workers", "1", "--no-report")

    assert run("make", PROMPT, "-o", "again.mp4", *options, cwd=folder).returncode == 0

    first, second = (
        hashlib.sha256((folder / name).read_bytes()).hexdigest()
        for name in ("launch.mp4", "again.mp4")
    )
    for name in ("again.mp4", "again.motion"):
        (folder / name).unlink()
    assert first == second
