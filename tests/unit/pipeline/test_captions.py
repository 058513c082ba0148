"""Captions can be read: short lines, enough time, in order, without gaps too small to see."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.compositions import composition_of, scene_of

from openmotion.model import Box, frame_rate
from openmotion.pipeline.captions import Caption, caption_film, wrap_lines, write_captions
from openmotion.render import SettledText


def text(words, start, end, *, scene="s1", size=40.0, kind="static", y=0.0, x=0.0):
    box = Box(x=x, y=y, width=100, height=size)
    return SettledText(scene, "layer", words, start, end, box, size, kind)


def film(seconds=20, fps=30):
    rate = frame_rate(fps)
    return composition_of(scene_of(end=rate.frames(seconds)), fps=fps)


def lines(*texts, seconds=20):
    return [caption.lines for caption in caption_film(film(seconds), texts)]


def test_texts_of_a_scene_share_a_caption():
    assert lines(text("42%", 0.5, 4, kind="counter"), text("Faster planning", 1, 4)) == [
        ("42%", "Faster planning")
    ]


def test_ornament_is_left_out():
    assert lines(text("Headline", 0, 3), text("UI", 0, 3, kind="decor"), text("→", 0, 3)) == [
        ("Headline",)
    ]


def test_what_stands_on_screen_through_scenes_is_read_once():
    texts = (
        text("Tempo", 0, 3),
        text("Tempo", 3, 6, scene="s2"),
        text("More", 3, 6, scene="s2"),
    )

    assert lines(*texts) == [("Tempo",), ("More",)]


def test_texts_that_come_together_are_read_from_the_top():
    texts = (text("below", 1, 6, y=300), text("above", 1, 6, y=100), text("later", 3, 6, y=10))

    assert lines(*texts) == [("above", "below"), ("later",)]


def test_a_caption_begins_with_its_text_and_ends_with_its_scene():
    (caption,) = caption_film(film(), [text("Hello there", 1.5, 4)])

    assert (caption.start, caption.end) == (45, 120)


def test_a_scene_shorter_than_reading_takes_is_read_a_little_early():
    texts = (text("First words", 0, 3), text("Second words", 3.1, 3.6, scene="s2"))
    first, second = caption_film(film(3.6), texts)

    assert (second.start, second.end) == (83, 108)
    assert first.end == 81


def test_a_caption_stays_seven_seconds_at_most():
    (caption,) = caption_film(film(), [text("Hello there", 1, 19)])

    assert caption.end - caption.start == 7 * 30


def test_a_scene_too_short_for_all_its_texts_keeps_the_largest():
    texts = (
        text("A headline to be read", 0, 1.2, size=90),
        text("and very much small print that nobody reads in a second", 0, 1.2, size=20, y=200),
    )

    assert lines(*texts, text("Next", 1.3, 4, scene="s2")) == [
        ("A headline to be read",),
        ("Next",),
    ]


@given(
    st.lists(
        st.tuples(
            st.text("abc defgh ijklm", min_size=1, max_size=160),
            st.floats(0, 18),
            st.floats(0.1, 6),
            st.sampled_from(["s1", "s2", "s3"]),
        ),
        max_size=12,
    ),
    st.sampled_from([24, 29.97, 60]),
)
def test_every_caption_keeps_the_limits(found, fps):
    texts = [
        text(f"{words} {index}", start, start + length, scene=scene, y=20.0 * index)
        for index, (words, start, length, scene) in enumerate(found)
    ]
    rate = frame_rate(fps)
    captions = caption_film(film(24.1, fps), sorted(texts, key=lambda one: one.scene))

    for caption in captions:
        seconds = (caption.end - caption.start) / rate.fps
        assert 1 <= len(caption.lines) <= 2
        assert all(len(line) <= 42 for line in caption.lines)
        assert 0.83 <= seconds <= 7.05
        assert sum(map(len, caption.lines)) / seconds <= 20.001
    for before, after in pairwise(captions):
        assert after.start - before.end >= 2


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("short", ["short"]),
        (
            "this sentence is a little longer than one line",
            ["this sentence is a little", "longer than one line"],
        ),
        ("x" * 50, ["x" * 42, "x" * 8]),
        ("漢字" * 12, ["漢字" * 6, "漢字" * 6]),
    ],
)
def test_lines_are_broken_at_words_and_balanced(words, wanted):
    found = wrap_lines(words)

    assert "".join(found).replace(" ", "") == words.replace(" ", "")
    if " " in words or len(words) < 42:
        assert found == wanted
    assert all(sum(2 if char > "\u2e80" else 1 for char in line) <= 42 for line in found)


CAPTIONS = (Caption(30, 75, ("First <line>", "second & last")), Caption(3690, 108_045, ("Two",)))


def test_subrip_is_numbered_with_commas():
    written = write_captions(CAPTIONS, frame_rate(30), "srt")

    assert written == (
        "1\n00:00:01,000 --> 00:00:02,500\nFirst <line>\nsecond & last\n\n"
        "2\n00:02:03,000 --> 01:00:01,500\nTwo\n"
    )


def test_webvtt_has_a_head_and_no_markup():
    written = write_captions(CAPTIONS, frame_rate(30), "vtt")

    assert written.startswith("WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nFirst &lt;line&gt;\n")
    assert re.search(r"second &amp; last\n\n00:02:03\.000", written)


def test_a_film_without_words_has_no_captions():
    assert caption_film(film(), []) == ()
    assert write_captions((), frame_rate(30), "vtt") == "WEBVTT\n\n"
