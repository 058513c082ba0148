"""Light at nodes becomes pixels."""

import numpy as np
import pytest

from openmotion.model import rgba
from openmotion.render.pixels.grounds.field import make_grid, plain_light, pour
from openmotion.render.pixels.grounds.light import linear


@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#04100d", "#c5f23c", "#7f7f7f"])
def test_a_plain_light_becomes_its_colour(colour: str) -> None:
    grid = make_grid(64, 36)
    frame = np.zeros((36, 64), np.uint32)
    pour(frame, plain_light(grid, linear(colour)), 64)

    parts = frame.view(np.uint8).reshape(36, 64, 4)[..., :3].astype(float)
    assert np.abs(parts.mean(axis=(0, 1)) - np.array(rgba(colour)[:3]) * 255).max() < 0.6


def test_a_gradient_has_no_steps() -> None:
    grid = make_grid(640, 360)
    light = plain_light(grid, linear("#202020"))
    light *= (1 + 0.5 * grid.x / grid.right).astype(np.float32)
    frame = np.zeros((360, 640), np.uint32)
    pour(frame, light, 640)

    columns = (frame & np.uint32(255)).astype(float).mean(axis=0)
    assert np.abs(np.diff(columns, 2)).max() < 0.2


def test_nodes_lie_in_shares_of_the_shorter_side() -> None:
    grid = make_grid(64, 32)

    assert (grid.right, grid.bottom, grid.side) == (2.0, 1.0, 32)
    assert grid.x[1] == pytest.approx(4 / 32)
    assert grid.shape == (6, 10)
