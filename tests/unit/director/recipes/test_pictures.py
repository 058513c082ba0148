"""Recipes for pictures show what they are given, and draw something of their own otherwise."""

import numpy as np
import pytest
from tests.support.contents import PLAIN
from tests.support.shots import one_shot

from openmotion.director.recipes import RECIPES
from openmotion.model import Composition, Feature, ImageLayer, Picture, VideoLayer, walk
from openmotion.render import Renderer, settled_texts

_PINK = (255, 0, 144)
_WAYS = [
    (recipe, way)
    for recipe in ("ken_burns", "gallery", "framed_clip", "product_hero")
    for way in RECIPES[recipe].choreographies
]


def made_of(recipe: str, way: str, *pictures: Picture) -> Composition:
    content = PLAIN[recipe].model_copy(update={"pictures": pictures})
    return one_shot(recipe, content, choreography=way, size=(320, 180), fps=10)


def photo(asset: str) -> Picture:
    return Picture(asset=asset, width=64, height=48, caption="At the sea")


@pytest.mark.parametrize(("recipe", "way"), _WAYS)
def test_a_given_picture_is_on_screen(recipe, way):
    made = made_of(recipe, way, photo("own"))
    pixels = np.zeros((48, 64, 4), np.uint8)
    pixels[:] = (*_PINK, 255)
    drawn = Renderer(made, {"own": pixels})
    shown = [
        (np.abs(drawn.frame(frame)[..., :3].astype(int) - _PINK).sum(axis=2) < 200).mean()
        for frame in (made.duration_frames // 5, made.duration_frames * 2 // 5)
    ]

    assert max(shown) > 0.01


@pytest.mark.parametrize(("recipe", "way"), _WAYS)
def test_without_pictures_none_is_asked_for(recipe, way):
    layers = list(walk(made_of(recipe, way).scenes[0].layers))

    assert not [layer for layer in layers if isinstance(layer, ImageLayer | VideoLayer)]


@pytest.mark.parametrize("recipe", ["ken_burns", "gallery", "framed_clip"])
def test_a_clip_plays_in_the_place_of_a_picture(recipe):
    clip = Picture(asset="clip", kind="clip", width=64, height=36)
    way = next(iter(RECIPES[recipe].choreographies))
    clips = [
        layer
        for layer in walk(made_of(recipe, way, clip).scenes[0].layers)
        if isinstance(layer, VideoLayer)
    ]

    assert {layer.asset for layer in clips} == {"clip"}


@pytest.mark.parametrize("way", RECIPES["framed_clip"].choreographies)
def test_a_pictures_caption_stands_on_its_frame(way):
    texts = settled_texts(made_of("framed_clip", way, photo("own")))

    assert "At the sea" in {text.text for text in texts}


def test_neighbours_in_a_gallery_differ():
    made = made_of("gallery", "columns")
    walls = [layer for layer in made.scenes[0].layers if layer.id.startswith("wall")]
    kinds = {str([type(part) for part in walk(layer.children)]) for layer in walls}

    assert len(walls) >= 5
    assert len(kinds) >= 4


@pytest.mark.parametrize("way", RECIPES["team"].choreographies)
def test_portraits_belong_to_people_in_their_order(way):
    people = (Feature(title="Ana Duarte"), Feature(title="Sam Okafor"))
    content = PLAIN["team"].model_copy(
        update={"items": people, "pictures": (photo("ana"), photo("sam"))}
    )
    made = one_shot("team", content, choreography=way)
    assets = [layer.asset for layer in walk(made.scenes[0].layers) if isinstance(layer, ImageLayer)]

    assert sorted(assets) == ["ana", "sam"]
