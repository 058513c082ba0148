"""Scenes that a prompt spells out."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Request, ScriptBeat


def beats(prompt: str) -> tuple[ScriptBeat, ...]:
    return read_brief(Request(prompt=prompt)).script


@pytest.mark.parametrize(
    ("prompt", "times"),
    [
        ("Beat 1 (0-2s): dots. Beat 2 (2\u20135 s): lines.", [(0, 2), (2, 5)]),
        ("0\u20133s: dots\n3\u20137s: lines", [(0, 3), (3, 7)]),
        (
            "| Scene | Time | Visual |\n|---|---|---|\n| 1 | 0-3s | dots |\n| 2 | 3-8s | lines |",
            [(0, 3), (3, 8)],
        ),
        (
            "Scene 1 \u2014 Dots (60 frames / 2s)\ndots\n\nScene 2 \u2014 Lines (4s)\nlines",
            [(0, 2), (2, 6)],
        ),
        ("Scene 1: dots. Scene 2: lines. Each scene 4 seconds.", [(0, 4), (4, 8)]),
        ("- Frame 0..60: IDLE\n- Frame 60..150: RUNNING", [(0, 2), (2, 5)]),
        ("Card 1: dots\nCard 2: lines", [(None, None), (None, None)]),
        (
            "\u5361\u7247 1\uff080-3s\uff09\u2014 dots\n\u5361\u7247 2\uff083-6s\uff09\u2014 lines",
            [(0, 3), (3, 6)],
        ),
    ],
)
def test_scenes_and_their_times_are_read(
    prompt: str, times: list[tuple[float | None, float | None]]
) -> None:
    assert [(beat.start_s, beat.end_s) for beat in beats(prompt)] == times


def test_copy_belongs_to_the_scene_where_it_stands() -> None:
    found = beats('Scene 1: the headline "Hello". Scene 2: CTA "Join us" and the logo.')

    assert [[copy.text for copy in beat.texts] for beat in found] == [["Hello"], ["Join us"]]


def test_a_scene_hints_at_its_recipe() -> None:
    found = beats("Scene 1: terminal window. Scene 2: a bar chart grows. Scene 3: end card.")

    assert [beat.recipe_hint for beat in found] == ["code_editor", "bar_chart", "end_card"]


def test_one_scene_is_no_script() -> None:
    assert beats("Scene 1: a dot.") == ()
