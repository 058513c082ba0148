"""Pictures and clips that a document names are given on the command line."""

import json

import cv2
import numpy as np
import pytest
from tests.support.numbered import even_stamps, number_in, numbered_clip

from openmotion.media import read_frames


@pytest.fixture
def with_assets(motion, tmp_path):
    """A document whose first scene shows a clip over all of the frame, and a picture on it."""
    document = json.loads(motion.read_text(encoding="utf-8"))
    film = document["composition"]
    film["transitions"], film["overlay"], film["cues"] = [], [], []
    scene = film["scenes"][0]
    scene |= {"start": 0, "end": film["duration_frames"], "camera": {}}
    film["scenes"] = [scene]
    base = {"start": 0, "end": film["duration_frames"]}
    scene["layers"] = [
        {"kind": "video", "id": "clip", "asset": "film", "width": 320, "height": 180, **base},
        {"kind": "image", "id": "logo", "asset": "logo", "width": 40, "height": 40, **base},
    ]
    path = tmp_path / "assets.motion"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_a_document_is_rendered_with_its_clip_and_picture(run, with_assets, tmp_path):
    numbered_clip(tmp_path / "film.mp4", even_stamps(20, fps=10))
    cv2.imwrite(str(tmp_path / "logo.png"), np.full((8, 8, 3), (30, 200, 90), np.uint8))
    given = ("--asset", "film=film.mp4", "--asset", "logo=logo.png")
    done = run("render", with_assets, "out.mp4", *given, "--workers", "1")

    assert done.returncode == 0, done.stderr
    frames = list(read_frames(tmp_path / "out.mp4"))
    assert [number_in(frame.rgb) for frame in frames] == [
        int(frame.time_s * 10 + 0.01) for frame in frames
    ]
    assert frames[5].rgb[20, 20] == pytest.approx((90, 200, 30), abs=12)

    done = run("still", with_assets, "--at", "1.25", "-o", "still.png", *given)
    assert done.returncode == 0, done.stderr
    assert number_in(np.asarray(cv2.imread(str(tmp_path / "still.png")), np.uint8)) == 12


def test_a_missing_asset_is_named_with_its_layer(run, with_assets):
    done = run("render", with_assets, "out.mp4", "--workers", "1")

    assert done.returncode == 1
    assert "layer clip shows the clip 'film'" in done.stderr


def test_an_asset_that_cannot_be_read_is_named(run, with_assets, tmp_path):
    (tmp_path / "film.mp4").write_bytes(b"no clip")
    done = run("still", with_assets, "--at", "0", "-o", "x.png", "--asset", "film=film.mp4")

    assert done.returncode == 1
    assert "the clip 'film' cannot be shown" in done.stderr
