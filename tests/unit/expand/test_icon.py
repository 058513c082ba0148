"""Icons in a composition."""

import pytest
from tests.support.compositions import composition_of, scene_of

from openmotion.errors import InvalidComposition
from openmotion.expand import expand_composition
from openmotion.model import IconLayer, Solid, Trim, number_at, track, walk
from openmotion.render import Renderer


def icon(name="square", **fields):
    return IconLayer(**{"id": "i", "start": 0, "end": 60, "name": name, "size_px": 120.0, **fields})


def parts(layer):
    made = expand_composition(composition_of(scene_of(layer)))
    return {part.id: part for part in walk(made.scenes[0].layers)}


def test_lines_are_as_wide_as_their_weight_in_24():
    assert parts(icon(weight=1.5))["i/lines"].stroke.width_px == 7.5


def test_an_icon_fills_its_square():
    picture = Renderer(
        composition_of(scene_of(icon(paint=Solid(colour="#ffffff"))), width=128, height=128)
    ).frame(0)
    rows, columns = (picture[..., :3].max(axis=-1) > 200).nonzero()

    # The square of the set stands 3 of 24 from each side; its lines are 2 wide.
    assert (rows.min(), columns.min()) == pytest.approx((10, 10), abs=1)
    assert (rows.max(), columns.max()) == pytest.approx((109, 109), abs=1)


def test_a_fill_comes_with_the_end_of_its_lines():
    drawn = Trim(end=track((0, 0.0), (20, 1.0)))
    fill = parts(icon(fill=Solid(colour="#ff0000"), trim=drawn))["i/fill"]

    assert number_at(fill.opacity, 11) == 0
    assert number_at(fill.opacity, 20) == 1


def test_an_unknown_icon_is_refused_with_the_layer_and_near_names():
    with pytest.raises(InvalidComposition, match=r"layer i: there is no icon 'hart'; near it are"):
        parts(icon("hart"))
