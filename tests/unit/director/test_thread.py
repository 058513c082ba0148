"""The motif runs through a video, in one place on both sides of a cut, and never under text."""

from functools import lru_cache
from itertools import pairwise

import pytest
from tests.support.film_prompts import FORTY

from openmotion.director.kit import MOTIF_ID
from openmotion.director.offline import OfflineDirector
from openmotion.model import Box, Composition, Request, ShapeLayer, number_at, point_at
from openmotion.render import settled_texts

WITH_MOTIF = (FORTY[0], FORTY[1], FORTY[11], FORTY[36], FORTY[20], FORTY[37])


@lru_cache(maxsize=16)
def made(prompt: str) -> Composition:
    director = OfflineDirector()
    return director.arrange(director.plan(director.understand(Request(prompt=prompt)), 2))


def motifs(composition: Composition) -> list[tuple[int, int, ShapeLayer]]:
    return [
        (scene.start, scene.end, layer)
        for scene in composition.scenes
        for layer in scene.layers
        if isinstance(layer, ShapeLayer) and layer.id == MOTIF_ID
    ]


@pytest.mark.parametrize("prompt", WITH_MOTIF)
def test_every_scene_has_the_motif_once(prompt):
    assert len(motifs(made(prompt))) == len(made(prompt).scenes)


@pytest.mark.parametrize("prompt", WITH_MOTIF)
def test_the_motif_stands_in_one_place_on_both_sides_of_a_cut(prompt):
    found = motifs(made(prompt))
    for (start, end, before), (after_start, _, after) in pairwise(found):
        for frame in range(after_start, max(end, after_start + 1)):
            here = point_at(before.transform.position, frame - start)
            there = point_at(after.transform.position, frame - after_start)
            assert here == pytest.approx(there, abs=0.01)
            assert number_at(before.transform.scale, frame - start) == pytest.approx(
                number_at(after.transform.scale, frame - after_start), abs=0.001
            )


@pytest.mark.parametrize("prompt", WITH_MOTIF)
def test_the_motif_goes_somewhere(prompt):
    places = {point_at(layer.transform.position, 10_000) for _, _, layer in motifs(made(prompt))}

    assert len(places) >= min(2, len(made(prompt).scenes))


@pytest.mark.parametrize("prompt", WITH_MOTIF)
def test_the_motif_stands_under_no_text(prompt):
    composition = made(prompt)
    scenes = {scene.id: scene for scene in composition.scenes}
    for text in settled_texts(composition):
        layers = {layer.id: layer for layer in scenes[text.scene].layers}
        start = scenes[text.scene].start
        for share in (0.5, 0.9):
            second = text.start_s + share * (text.end_s - text.start_s)
            frame = round(second * composition.rate.fps) - start
            motif = layers[MOTIF_ID]
            assert isinstance(motif, ShapeLayer)
            assert not touches(reach(motif, frame), text.box), text.text


def reach(layer: ShapeLayer, frame: int) -> Box:
    """The square that a motif stands in; of bars the bar."""
    x, y = point_at(layer.transform.position, frame)
    wide = tall = 99.0 * number_at(layer.transform.scale, frame)
    if layer.geometry.kind == "rect":
        height = number_at(layer.geometry.height, frame)
        tall *= min(1.0, height / number_at(layer.geometry.width, frame))
    if number_at(layer.transform.rotation_deg, frame) == 90.0:
        wide, tall = tall, wide
    return Box(x=x - wide, y=y - tall, width=2 * wide, height=2 * tall)


def touches(first: Box, second: Box) -> bool:
    across = first.x < second.right and second.x < first.right
    return across and first.y < second.bottom and second.y < first.bottom


@pytest.mark.parametrize("prompt", [FORTY[7], FORTY[8]])
def test_stings_and_plates_have_no_motif(prompt):
    assert motifs(made(prompt)) == []


def test_who_wants_no_shapes_gets_none():
    assert motifs(made("A 15 second ad for a law firm, no decorative shapes")) == []
