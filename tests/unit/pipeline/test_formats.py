"""The end of a name chooses the kind of file; what it cannot hold is said in words."""

from pathlib import Path

import pytest

from openmotion.errors import OutputUnwritable
from openmotion.pipeline.formats import (
    FORMATS,
    beside,
    codec_for,
    document_beside,
    format_of,
    sound_for,
)


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("a.mp4", "h264"),
        ("A.MP4", "h264"),
        ("a.mov", "prores"),
        ("a.webm", "vp9"),
        ("a.gif", "gif"),
        ("a.webp", "webp"),
        ("a-%04d.png", "png"),
    ],
)
def test_a_name_chooses_its_usual_codec(name, codec):
    assert codec_for(Path(name), None, transparent=False) == codec


@pytest.mark.parametrize("suffix", sorted(set(FORMATS) - {".mp4"}))
def test_every_kind_but_mp4_keeps_alpha(suffix):
    name = Path(f"a-%d{suffix}")

    assert codec_for(name, None, transparent=True) in FORMATS[suffix].clear


@pytest.mark.parametrize(
    ("name", "codec", "sound"),
    [
        ("a.mp4", "h265", "aac"),
        ("a.mov", "prores", "pcm"),
        ("a.mov", "h264", "aac"),
        ("a.webm", "vp9", "opus"),
        ("a.gif", "gif", None),
        ("a-%d.png", "png", None),
    ],
)
def test_sound_follows_from_the_file_and_the_codec(name, codec, sound):
    assert sound_for(format_of(Path(name)), codec) == sound


@pytest.mark.parametrize("name", ["a", "a.avi", "", "a.mp4.txt"])
def test_other_names_are_refused_with_what_is_possible(name):
    with pytest.raises(OutputUnwritable, match=r"\.mp4, \.mov, \.webm, \.gif, \.webp, \.png"):
        format_of(Path(name))


@pytest.mark.parametrize("name", ["a.png", "%d-%d.png"])
def test_a_sequence_needs_one_place_for_its_numbers(name):
    with pytest.raises(OutputUnwritable, match="%04d"):
        format_of(Path(name))


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("x/a.mp4", "x/a.motion"), ("x/a-%04d.png", "x/a.motion"), ("%04d.png", "film.motion")],
)
def test_the_document_has_the_name_of_its_film(name, wanted):
    assert document_beside(Path(name)) == Path(wanted)


def test_other_files_have_the_name_of_the_film_too():
    assert beside(Path("x/a_%d.png"), "-poster.jpg") == Path("x/a-poster.jpg")
