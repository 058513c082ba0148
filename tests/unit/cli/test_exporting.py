"""Options of what is written are read strictly, and say what is wrong with them."""

from pathlib import Path

import pytest
import typer
from tests.support.films import film_of

from openmotion.cli.exporting import (
    CaptionName,
    CodecName,
    codec_of,
    rate_of,
    read_size,
    size_of,
    target_of,
    tell_companions,
)
from openmotion.errors import InvalidRequest
from openmotion.model import FrameRate

WHOLE = (1920, 1080)


@pytest.mark.parametrize("text", ["1280x720", " 1280 X 720 ", "1280:720"])
def test_a_size_is_read_as_people_write_it(text):
    assert read_size(text) == (1280, 720)


@pytest.mark.parametrize("text", ["1280", "1280x", "axb", "1280x720x2", "-1280x720", ""])
def test_a_size_in_another_form_is_refused(text):
    with pytest.raises(InvalidRequest, match="write it as 1280x720"):
        read_size(text)


@pytest.mark.parametrize(
    ("options", "wanted"),
    [
        ({}, None),
        ({"size": "300x400"}, (300, 400)),
        ({"width": 640}, (640, 360)),
        ({"width": 639}, (640, 360)),
        ({"scale": 0.5}, (960, 540)),
        ({"scale": 2}, (3840, 2160)),
    ],
)
def test_size_width_and_scale_give_even_sides(options, wanted):
    given = {"size": None, "width": None, "scale": None} | options

    assert size_of(WHOLE, **given) == wanted


def test_two_sizes_at_once_are_refused():
    with pytest.raises(InvalidRequest, match="one of --size, --width and --scale"):
        size_of(WHOLE, size="1280x720", width=640, scale=None)


def test_speeds_are_exact():
    assert rate_of(None) is None
    assert rate_of(23.976) == FrameRate(num=24_000, den=1001)
    with pytest.raises(InvalidRequest, match="--fps 0"):
        rate_of(0)


@pytest.mark.parametrize("name", list(CodecName))
def test_every_codec_has_the_name_of_its_option(name):
    assert codec_of(name) == name.value
    assert codec_of(None) is None


def test_one_file_must_be_named_in_one_of_two_ways():
    assert target_of(Path("a.mp4"), None) == target_of(None, Path("a.mp4")) == Path("a.mp4")
    for pair in ((None, None), (Path("a.mp4"), Path("b.mp4"))):
        with pytest.raises(typer.BadParameter, match="name one file"):
            target_of(*pair)


def test_files_beside_the_video_are_named_on_standard_output(tmp_path, capsys):
    film = film_of(1.0)
    out = tmp_path / "a.mp4"
    tell_companions(film, out, captions=CaptionName.VTT, poster=False, sprites=False)
    tell_companions(film, out, captions=None, poster=False, sprites=False)

    assert capsys.readouterr().out == f"{tmp_path / 'a.vtt'}\n"
    assert (tmp_path / "a.vtt").read_text(encoding="utf-8").startswith("WEBVTT\n")
