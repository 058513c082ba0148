"""Pictures as PNG: exact, with alpha, one file a frame."""

import cv2
import numpy as np
import pytest

from openmotion.errors import EncodingFailed, OutputUnwritable
from openmotion.media.png import PngEncoder, is_numbered, numbered, write_pngs

PIXELS = np.random.default_rng(7).integers(0, 255, (10, 14, 4), np.uint8)


def segment(*pictures):
    with PngEncoder() as encoder:
        for picture in pictures:
            encoder.add(picture)
        return encoder.finish()


def test_every_picture_gets_a_file_with_exactly_its_pixels(tmp_path):
    parts = [tmp_path / "a", tmp_path / "b"]
    parts[0].write_bytes(segment(PIXELS, PIXELS[::-1].copy()))
    parts[1].write_bytes(segment(PIXELS[:, ::-1].copy()))

    count = write_pngs(parts, tmp_path / "frame-%03d.png")

    assert count == 3
    shown = cv2.imread(str(tmp_path / "frame-001.png"), cv2.IMREAD_UNCHANGED)
    assert np.array_equal(shown[..., (2, 1, 0, 3)], PIXELS[::-1])
    assert (tmp_path / "frame-002.png").is_file()


def test_an_opaque_picture_has_no_alpha(tmp_path):
    (tmp_path / "a").write_bytes(segment(PIXELS[..., :3]))

    write_pngs([tmp_path / "a"], tmp_path / "%d.png")

    shown = cv2.imread(str(tmp_path / "0.png"), cv2.IMREAD_UNCHANGED)
    assert shown.shape[2] == 3


@pytest.mark.parametrize(
    ("name", "wanted"), [("a-%04d.png", "a-0012.png"), ("%d.png", "12.png"), ("f%03d", "f012")]
)
def test_names_take_the_number(tmp_path, name, wanted):
    assert is_numbered(tmp_path / name)
    assert numbered(tmp_path / name, 12) == tmp_path / wanted


def test_a_name_without_a_place_for_numbers_is_refused(tmp_path):
    with pytest.raises(OutputUnwritable, match="%04d"):
        write_pngs([], tmp_path / "a.png")


@pytest.mark.parametrize("broken", [b"not a picture", segment(PIXELS)[:-20]])
def test_a_damaged_segment_is_refused(tmp_path, broken):
    (tmp_path / "a").write_bytes(broken)

    with pytest.raises(EncodingFailed, match="damaged"):
        write_pngs([tmp_path / "a"], tmp_path / "%d.png")


def test_a_segment_without_pictures_is_refused():
    with pytest.raises(EncodingFailed, match="without frames"):
        segment()
