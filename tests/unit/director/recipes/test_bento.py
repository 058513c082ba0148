"""The tiles of a bento are unequal, stand apart, and come by importance."""

from itertools import combinations

import pytest
from tests.support.briefs import make_figure
from tests.support.contents import PLAIN
from tests.support.shots import SHAPES, one_shot

from openmotion.director.recipes import RECIPES
from openmotion.model import Box, Content, Feature, GroupLayer, Rect, ShapeLayer, walk

every_way = pytest.mark.parametrize("way", RECIPES["bento"].choreographies)


def tiles(content: Content, size: tuple[int, int], way: str = "pull_back") -> list[Box]:
    """The boxes of the tiles where their scenery puts them, in order."""
    found = []
    for layer in walk(one_shot("bento", content, size=size, choreography=way).scenes[0].layers):
        if isinstance(layer, GroupLayer) and layer.id.removeprefix("tile").isdigit():
            fill = next(part for part in layer.layers if part.id.endswith(".fill"))
            assert isinstance(fill, ShapeLayer)
            assert isinstance(fill.geometry, Rect)
            rect, (x, y) = fill.geometry, layer.transform.position
            found.append(Box(x=x, y=y, width=rect.width, height=rect.height))
    return found


def items(count: int) -> Content:
    rows = tuple(Feature(title=f"Point {index}") for index in range(count))
    return Content(items=rows, product="Tempo")


@pytest.mark.parametrize("size", SHAPES.values())
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6])
def test_tiles_stand_apart(count, size):
    boxes = tiles(items(count), size)

    assert len(boxes) == count
    for a, b in combinations(boxes, 2):
        wide = min(a.right, b.right) - max(a.x, b.x)
        tall = min(a.bottom, b.bottom) - max(a.y, b.y)
        assert min(wide, tall) <= 0


@pytest.mark.parametrize("size", SHAPES.values())
@pytest.mark.parametrize("count", [2, 3, 4, 5, 6])
def test_the_first_tile_is_the_largest(count, size):
    areas = [box.width * box.height for box in tiles(items(count), size)]

    assert areas[0] >= max(areas[1:])


def test_no_more_than_six_tiles_are_shown():
    assert len(tiles(items(9), (1920, 1080))) == 6


@every_way
def test_the_headline_comes_first_and_numbers_before_points(way):
    content = PLAIN["bento"].model_copy(
        update={"series": None, "figures": (make_figure("7", 7, label="days"),)}
    )
    made = one_shot("bento", content, choreography=way)
    ids = [layer.id for layer in walk(made.scenes[0].layers)]

    assert ids.index("tile0.head") < ids.index("tile1.number") < ids.index("tile2.title")
