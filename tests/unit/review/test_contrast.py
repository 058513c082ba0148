"""Contrast is measured at moments at which texts stand, against what is drawn behind them."""

import pytest
from tests.support.compositions import INK, PAPER, composition_of, flat, scene_of, text_of

from openmotion.model import Composition, Finish, Transition, contrast, track
from openmotion.render import settled_texts
from openmotion.review.contrast import choose_moments, measure_contrast, wanted_ratio


def measured(*layers, **changes):
    scene = scene_of(*layers).model_copy(update=changes)
    composition = composition_of(scene)
    return measure_contrast(composition, settled_texts(composition), {})


def moments(composition: Composition):
    return [
        (frame, [text.layer for text in shown])
        for frame, shown in choose_moments(composition, settled_texts(composition))
    ]


@pytest.mark.parametrize("colour", ["#ffffff", "#9a9aa2", "#d02f14"])
def test_an_opaque_text_has_the_contrast_of_its_colours(colour):
    (item,) = measured(text_of("Measured", colour=colour))

    assert item.ratio == pytest.approx(contrast(colour, INK), rel=0.08)
    assert item.seen


def test_a_translucent_colour_has_the_contrast_of_the_mixture():
    (item,) = measured(text_of("Measured", colour="#ffffff80"))

    assert item.ratio == pytest.approx(contrast("#89898a", INK), rel=0.1)


def test_the_opacity_of_the_layer_counts():
    text = text_of("Measured", colour="#ffffff").model_copy(update={"opacity": 0.6})
    (item,) = measured(text)

    assert item.ratio < 0.65 * contrast("#ffffff", INK)


def test_each_colour_of_a_text_is_measured():
    text = text_of("Two ")
    line = text.lines[0]
    style = line.runs[0].style.model_copy(update={"colour": "#ff5533"})
    second = line.runs[0].model_copy(update={"text": "colours", "style": style})
    line = line.model_copy(update={"runs": (*line.runs, second)})
    first, other = measured(text.model_copy(update={"lines": (line,)}))

    assert first.ratio == pytest.approx(contrast(PAPER, INK), rel=0.08)
    assert other.ratio == pytest.approx(contrast("#ff5533", INK), rel=0.08)


def test_a_finish_does_not_disturb_the_measure():
    (item,) = measured(text_of("Measured"), finish=Finish(bloom=0.3))

    assert item.ratio > 10


def test_texts_that_stand_together_are_looked_at_together():
    composition = composition_of(
        scene_of(text_of("One", name="one"), text_of("Two", at=(60, 200), name="two"))
    )

    assert [names for _, names in moments(composition)] == [["one", "two"]]


def test_texts_that_follow_each_other_are_looked_at_one_by_one():
    composition = composition_of(
        scene_of(text_of("One", name="one", end=30), text_of("Two", name="two", start=30))
    )

    assert [names for _, names in moments(composition)] == [["one"], ["two"]]


def test_at_most_three_moments_of_a_scene_are_drawn():
    words = [text_of("Word", name=f"w{n}", start=30 * n, end=30 * n + 30) for n in range(6)]

    assert len(moments(composition_of(scene_of(*words, end=180)))) == 3


def test_mixed_frames_are_not_looked_at():
    scenes = (
        scene_of(text_of("First", name="one", end=40), name="a", end=40),
        scene_of(text_of("Second", name="two", end=100), name="b", start=20, end=120),
    )
    join = Transition(kind="crossfade", outgoing="a", incoming="b", start=20, end=40)
    composition = composition_of(*scenes).model_copy(update={"transitions": (join,)})

    assert all(not 20 <= frame < 40 for frame, _ in moments(composition))


def test_a_text_that_only_stands_in_a_mixture_is_left_out():
    scenes = (
        scene_of(name="a", end=60),
        scene_of(text_of("Second", name="two", end=19), name="b", start=40, end=120),
    )
    join = Transition(kind="crossfade", outgoing="a", incoming="b", start=40, end=60)
    composition = composition_of(*scenes).model_copy(update={"transitions": (join,)})

    assert moments(composition) == []


def test_a_text_that_fades_in_is_looked_at_when_it_is_there():
    text = text_of("Slow").model_copy(update={"opacity": track((0, 0.0), (30, 1.0))})
    (item,) = measured(text)

    assert item.ratio > 12


@pytest.mark.parametrize(
    ("size", "weight", "wanted"),
    [(11, 400, 4.5), (12, 600, 3.0), (12, 400, 4.5), (18, 400, 3.0), (11.9, 900, 4.5)],
)
def test_large_and_bold_letters_need_less(size, weight, wanted):
    assert wanted_ratio(composition_of(width=480, height=270), size, weight) == wanted


def test_paper_on_paper_does_not_stand_out():
    (item,) = measured(text_of("Nothing", colour=PAPER), ground=flat(PAPER))

    assert item.ratio < 1.1
