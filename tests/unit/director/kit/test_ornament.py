"""Ornaments stand still, at the edges, and never behind words."""

from dataclasses import replace

import pytest

from openmotion.director.kit import headline, ornament, place
from openmotion.director.kit.taken import is_free, word_boxes
from openmotion.director.looks import LOOKS
from openmotion.model import Box

every_look = pytest.mark.parametrize("name", LOOKS)


@every_look
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1080, 1080), (2520, 1080)])
def test_an_ornament_is_pinned_and_no_copy(make_stage, name, size):
    stage = make_stage(width=size[0], height=size[1], look=name)
    drawn = ornament(stage, (), seed=3)

    assert all(
        layer.depth == 0 and layer.decor and layer.kind == "shape"
        for layer in (*drawn.behind, *drawn.front)
    )


@pytest.mark.parametrize("name", ["poster", "pop", "paper", "soft", "memphis", "swiss", "aurora"])
def test_figures_give_way_to_words(make_stage, name):
    stage = make_stage(look=name)
    full = headline(stage, "Words everywhere on the frame", width=1900, size_px=400)
    words = [
        place(full, f"w{index}", x=10, y=y, start=0, end=90)
        for index, y in enumerate((0, 300, 640))
    ]

    assert len(ornament(stage, words, seed=3).behind) < len(ornament(stage, (), seed=3).behind)


def test_the_same_seed_draws_the_same_ornament(make_stage):
    stage = make_stage(look="memphis")

    assert ornament(stage, (), seed=4) == ornament(stage, (), seed=4)


def test_words_are_found_where_they_come_to_rest(make_stage):
    stage = make_stage()
    block = headline(stage, "Calm", width=900)
    (box,) = word_boxes([place(block, "calm", x=200, y=300, start=0, end=90)])

    assert (box.x, box.y) == pytest.approx((200, 300), abs=0.1)
    assert not is_free(Box(x=180, y=280, width=40, height=40), [box])
    assert is_free(Box(x=180, y=200, width=40, height=40), [box])


@every_look
def test_bars_over_the_picture_leave_the_safe_area_free(make_stage, name):
    stage = make_stage(look=name)
    names = {layer.id for layer in ornament(stage, (), seed=1).front}

    assert names <= {"ornament.bars", "ornament.lines", "ornament.red", "ornament.cyan"}


def test_a_stage_in_another_tone_keeps_its_ornament(make_stage):
    stage = make_stage(look="luxury")
    light = replace(stage, shot=stage.shot.model_copy(update={"tone": "light"}))

    assert len(ornament(stage, (), seed=1).behind) == len(ornament(light, (), seed=1).behind)
