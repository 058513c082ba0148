"""A name plate: small, low and left, alone on its ground, and gone before the end."""

import pytest
from tests.support.contents import PLAIN
from tests.support.shots import SHAPES, one_shot

from openmotion.director.recipes import RECIPES
from openmotion.render import settled_texts

every_way = pytest.mark.parametrize("way", list(RECIPES["lower_third"].choreographies))


@every_way
@pytest.mark.parametrize("shape", list(SHAPES))
def test_it_stands_in_the_lower_left(way, shape):
    size = SHAPES[shape]
    made = one_shot("lower_third", PLAIN["lower_third"], size=size, fps=10, choreography=way)
    boxes = [text.box for text in settled_texts(made)]

    assert boxes
    assert all(box.y > size[1] * 0.6 for box in boxes)
    assert all(box.x < size[0] * 0.25 for box in boxes)
    assert sum(box.width * box.height for box in boxes) < 0.08 * size[0] * size[1]


@every_way
def test_nothing_else_is_on_screen(way):
    made = one_shot("lower_third", PLAIN["lower_third"], fps=10, choreography=way)
    names = [layer.id for layer in made.scenes[0].layers]

    assert all(name.startswith("plate.") for name in names)


@every_way
def test_it_has_left_before_the_end(way):
    made = one_shot("lower_third", PLAIN["lower_third"], choreography=way)
    scene = made.scenes[0]

    assert max(layer.end for layer in scene.layers) < scene.end - scene.start
