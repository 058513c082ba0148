"""A video is changed, compared, explained and brought back from the command line."""

import json
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from openmotion.media import probe

PROMPT = 'A 3 second 480x270 video that says "Read anywhere", then "Fernlight". Dark. No music.'


@pytest.fixture(scope="module")
def first(tmp_path_factory) -> Path:
    """A short film with its document."""
    folder: Path = tmp_path_factory.mktemp("first")
    command = [sys.executable, "-m", "openmotion", "make", PROMPT, "film.mp4", "--no-cache"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=120)
    return folder / "film.motion"


def test_a_follow_up_changes_what_it_names_and_undo_brings_it_back(run, first, tmp_path):
    change = run("revise", first, 'change the headline to "Read by night"', "-o", "second.mp4")
    back = run("revise", "second.motion", "undo that", "-o", "third.mp4")
    log = run("log", "third.motion")
    diff = run("diff", "third.motion", "1", "2", "--picture", "diff.png")

    assert change.returncode == 0, change.stderr
    assert "'Read by night'" in change.stdout
    assert back.returncode == 0, back.stderr
    assert (tmp_path / "third.mp4").read_bytes() == first.with_suffix(".mp4").read_bytes()
    assert (tmp_path / "second.mp4").read_bytes() != first.with_suffix(".mp4").read_bytes()
    assert probe(tmp_path / "second.mp4").frames == probe(first.with_suffix(".mp4")).frames
    assert "Read by night" in log.stdout
    assert "undo that" in log.stdout
    assert "Read by night" in diff.stdout
    assert cv2.imread(str(tmp_path / "diff.png")) is not None


def test_what_is_not_understood_writes_nothing(run, first, tmp_path):
    done = run("revise", first, "qwertz", "-o", "second.mp4")

    assert done.returncode == 1
    assert "qwertz" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_revision_is_brought_back_by_its_number(run, first, tmp_path):
    run("revise", first, "light mode", "-o", "second.mp4")

    done = run("revert", "second.motion", "1", "-o", "third.mp4")

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "third.mp4").read_bytes() == first.with_suffix(".mp4").read_bytes()
    assert run("revert", "second.motion", "7", "-o", "x.mp4").returncode == 1


def test_a_moment_is_explained(run, first):
    done = run("explain", first, "--at", "1")

    assert done.returncode == 0, done.stderr
    assert "recipe" in done.stdout
    assert "rule" in done.stdout
    assert "Read anywhere" in done.stdout


def test_a_composition_alone_has_no_revisions(run, first, tmp_path):
    document = json.loads(first.read_text())
    (tmp_path / "bare.json").write_text(json.dumps(document["composition"]))

    for command in (("log", "bare.json"), ("explain", "bare.json")):
        done = run(*command)
        assert done.returncode == 1
        assert "bare.json" in done.stderr


def test_alternatives_are_documents_with_pictures(run, tmp_path):
    done = run("plan", PROMPT, "--alternatives", "2", "-o", "choices")

    assert done.returncode == 0, done.stderr
    names = {path.name for path in (tmp_path / "choices").iterdir()}
    assert names == {"1.motion", "1.png", "2.motion", "2.png"}
    assert run("render", "choices/2.motion", "-o", "film.mp4").returncode == 0


def test_a_design_document_gives_the_colours(run, tmp_path):
    (tmp_path / "DESIGN.md").write_text("- Background: #123456\n- Primary: #ffcc00\n")

    plan = json.loads(run("plan", "A lamp", "--design", "DESIGN.md", "--json").stdout)

    assert plan["palette"]["dark"][0] == "#123456"
    assert run("plan", "A lamp", "--design", "missing.md").returncode == 1
