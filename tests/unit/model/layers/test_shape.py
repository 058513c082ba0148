"""What shape layers refuse."""

import pytest
from pydantic import ValidationError

from openmotion.model import (
    Geometry,
    Offset,
    Polygon,
    Rect,
    Repeater,
    Solid,
    Stroke,
    track,
    values_in,
)


def test_outlines_of_outlines_end_somewhere():
    shape: Geometry = Rect(width=1, height=1)
    for _ in range(5):
        shape = Offset(geometry=shape, by_px=1)

    with pytest.raises(ValidationError, match="levels deep"):
        Offset(geometry=shape, by_px=1)


def test_a_stroke_that_tapers_has_no_dashes():
    with pytest.raises(ValidationError, match="leave one of them out"):
        Stroke(paint=Solid(colour="#ffffff"), dash=(4, 4), taper_end=0.5)


def test_a_polygon_has_at_least_three_sides():
    with pytest.raises(ValidationError):
        Polygon(sides=2, radius=10)


def test_values_in_a_part_are_found_however_deep():
    moving = track((0, 1.0), (9, 2.0))
    found = list(values_in((Offset(geometry=Rect(width=moving, height=1), by_px=1), None)))

    assert moving in found


def test_a_repeater_reads_back_from_its_json():
    repeater = Repeater(copies=track((0, 0.0), (9, 8.0)), position=(4, 0))

    assert Repeater.model_validate_json(repeater.model_dump_json()) == repeater
