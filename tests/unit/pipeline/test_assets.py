"""Files that a composition names as assets."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from tests.support.numbered import even_stamps, numbered_clip

from openmotion.errors import AssetUnavailable, InvalidRequest, UnreadableMedia
from openmotion.pipeline.assets import load_assets, parse_assets, read_picture
from openmotion.pipeline.clips import open_clips


def test_assets_are_given_as_id_and_path():
    assert parse_assets(["logo=a/b=c.png", "film=x.mp4"]) == {
        "logo": Path("a/b=c.png"),
        "film": Path("x.mp4"),
    }


@pytest.mark.parametrize("text", ["logo", "=logo.png", "logo="])
def test_an_asset_without_id_or_path_is_refused(text):
    with pytest.raises(InvalidRequest, match="ID=PATH"):
        parse_assets([text])


def test_an_id_that_comes_twice_is_refused():
    with pytest.raises(InvalidRequest, match="'a' is given twice"):
        parse_assets(["a=1.png", "a=2.png"])


def test_pictures_are_loaded_and_clips_named(tmp_path):
    cv2.imwrite(str(tmp_path / "a.png"), np.full((4, 6, 3), (10, 20, 30), np.uint8))
    (tmp_path / "b.MP4").write_bytes(b"")
    pictures, clips = load_assets({"a": tmp_path / "a.png", "b": tmp_path / "b.MP4"})

    assert pictures["a"].shape == (4, 6, 4)
    assert pictures["a"][0, 0].tolist() == [30, 20, 10, 255]
    assert clips == {"b": tmp_path / "b.MP4"}


def test_a_picture_with_alpha_becomes_premultiplied(tmp_path):
    cv2.imwrite(str(tmp_path / "a.png"), np.full((2, 2, 4), (0, 100, 200, 128), np.uint8))

    assert read_picture(tmp_path / "a.png")[0, 0].tolist() == [100, 50, 0, 128]


@pytest.mark.parametrize(("dtype", "level"), [(np.uint8, 90), (np.uint16, 90 * 257)])
def test_grey_and_deep_pictures_are_read(tmp_path, dtype, level):
    cv2.imwrite(str(tmp_path / "a.png"), np.full((2, 2), level, dtype))

    assert read_picture(tmp_path / "a.png")[0, 0].tolist() == [90, 90, 90, 255]


def test_deep_pictures_with_alpha_are_read(tmp_path):
    cv2.imwrite(str(tmp_path / "a.png"), np.full((2, 2, 4), 128 * 257, np.uint16))

    assert read_picture(tmp_path / "a.png")[0, 0].tolist() == [64, 64, 64, 128]


def test_files_that_are_missing_or_damaged_are_named(tmp_path):
    (tmp_path / "bad.png").write_bytes(b"no picture")

    with pytest.raises(UnreadableMedia, match=r"gone\.png, the asset 'logo'"):
        load_assets({"logo": tmp_path / "gone.png"})
    with pytest.raises(UnreadableMedia, match=r"bad\.png"):
        read_picture(tmp_path / "bad.png")
    with pytest.raises(UnreadableMedia, match=r"gone\.png"):
        read_picture(tmp_path / "gone.png")


def test_clips_are_opened_by_id(tmp_path):
    path = numbered_clip(tmp_path / "a.mp4", even_stamps(3))

    assert open_clips({"a": path})["a"].size == (128, 64)


def test_a_clip_that_cannot_be_read_is_named(tmp_path):
    (tmp_path / "bad.mp4").write_bytes(b"no clip")

    with pytest.raises(AssetUnavailable, match=r"clip 'film' cannot be shown.*bad\.mp4"):
        open_clips({"film": tmp_path / "bad.mp4"})
