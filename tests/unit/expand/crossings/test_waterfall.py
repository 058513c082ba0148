"""Words that leave and words that arrive."""

from itertools import pairwise

import pytest
from tests.support.compositions import text_of
from tests.support.crossings import FIRST, FRAMES, crossed

from openmotion.model import Clock, GroupLayer, TextAnimator

HEAD, LINE = text_of("Plan the whole week", name="head"), text_of("at once", name="line")
NEXT = text_of("And change it", name="next")


def words_start(scene):
    """When each word of a scene sets out, in painting order."""
    starts = []
    for layer in scene.layers:
        animator = layer.animators[-1]
        gap, at = animator.stagger, float(animator.start)
        for _ in layer.text.split():
            starts.append(at)
            at += gap
            gap *= animator.gap_ratio
    return starts


def test_all_words_leave_before_the_time_is_over_and_the_gaps_shrink():
    first, _ = crossed("waterfall_words", (HEAD, LINE), (NEXT,))
    starts = words_start(first)
    gaps = [after - before for before, after in pairwise(starts)]

    assert starts[0] == FIRST
    assert starts[-1] + first.layers[0].animators[-1].duration <= FIRST + 0.6 * FRAMES
    assert gaps[0] > gaps[1] > gaps[2]
    assert gaps[1] / gaps[0] == pytest.approx(0.84)


def test_words_arrive_in_the_second_half_and_stand_when_it_ends():
    _, second = crossed("waterfall_words", (HEAD,), (NEXT,))
    animator = second.layers[0].animators[-1]
    starts = words_start(second)

    assert not animator.exit
    assert starts[0] >= 0.4 * FRAMES
    assert starts[-1] + animator.duration <= FRAMES + 0.5


def test_words_leave_ahead_and_arrive_from_behind():
    first, second = crossed("waterfall_words", (HEAD,), (NEXT,), direction="left")
    leaving, arriving = first.layers[0].animators[-1], second.layers[0].animators[-1]

    assert leaving.exit
    assert leaving.x < 0 < arriving.x
    assert leaving.y == arriving.y == 0


def test_they_travel_as_many_pixels_whatever_their_size():
    small, large = text_of("a", name="s", size=20), text_of("b", name="l", size=80)
    first, _ = crossed("waterfall_words", (small, large), ())
    far = [layer.animators[-1].x * layer.lines[0].runs[0].style.size_px for layer in first.layers]

    assert far[0] == pytest.approx(far[1])
    assert far[0] == pytest.approx(-230 * 270 / 1080)


def test_entrances_of_their_own_give_way_and_later_ones_stay():
    early, late = TextAnimator(start=4, duration=10), TextAnimator(start=30, duration=10)
    _, second = crossed(
        "waterfall_words", (), (NEXT.model_copy(update={"animators": (early, late)}),)
    )

    assert early not in second.layers[0].animators
    assert late in second.layers[0].animators


def test_words_in_groups_take_part_but_not_those_on_another_clock():
    fields = {"start": 0, "end": 60, "layers": (HEAD,)}
    plain = GroupLayer(id="g", **fields)
    own = GroupLayer(id="h", clock=Clock(start=0, duration=60), **fields)

    first, _ = crossed("waterfall_words", (plain,), ())
    assert first.layers[0].layers[0].animators
    first, _ = crossed("waterfall_words", (own,), ())
    assert not first.layers[0].layers[0].animators


def test_ornament_and_texts_that_are_gone_stay_as_they_are():
    decor = text_of("42", name="ghost", decor=True)
    gone = text_of("gone", name="gone", end=20)
    first, _ = crossed("waterfall_words", (decor, gone), ())

    assert first.layers == (decor, gone)
