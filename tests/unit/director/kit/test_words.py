"""Words keep together what belongs together."""

import pytest

from openmotion.director.kit import headline, line
from openmotion.director.kit.words import held


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Grind 18 g", "Grind 18\u00a0g"),
        ("Wait 30 s then pour", "Wait 30\u00a0s then pour"),
        ("up 12 %", "up 12\u00a0%"),
        ("10:30 on Wednesday", "10:30 on Wednesday"),
        ("5 steps", "5 steps"),
    ],
)
def test_a_number_holds_its_unit(text, kept):
    assert held(text) == kept


def test_the_accent_words_take_the_accent_voice(make_stage):
    stage = make_stage()
    block = headline(stage, "Work begins", "begins", width=1600)
    runs = [run for made in block.fitted.lines for run in made.runs]

    assert [run.style.family for run in runs if "begins" in run.text] == [stage.look.accent.family]


def test_a_line_shrinks_to_its_width(make_stage):
    block = line(make_stage(), "A line of some length", width=300, max_lines=1, size_px=60)

    assert block.width <= 300


def test_lines_on_one_baseline_stand_on_it_whatever_their_letters(make_stage):
    stage = make_stage()
    first = line(stage, "gap", width=600, max_lines=1)
    second = line(stage, "Tall", width=600, max_lines=1)

    assert first.on_baseline(100) + first.depth == pytest.approx(100)
    assert second.on_baseline(100) + second.depth == pytest.approx(100)
