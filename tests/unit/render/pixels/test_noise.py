"""Seeded noise."""

import numpy as np
import pytest

from openmotion.render.pixels.noise import add_noise


def field(x: float = 0.0, y: float = 0.0, depth: float = 0.3, seed: int = 4) -> np.ndarray:
    nodes = np.zeros((60, 80), np.float32)
    add_noise(nodes, x, y, 0.11, depth, 1.0, seed)
    return nodes


def test_noise_is_centred_and_bounded() -> None:
    nodes = np.zeros((400, 400), np.float32)
    add_noise(nodes, 0.0, 0.0, 0.13, 0.4, 1.0, 1)

    assert abs(nodes.mean()) < 0.03
    assert 0.4 < np.abs(nodes).max() < 1.1


def test_noise_is_smooth_across_cells() -> None:
    assert np.abs(np.diff(field(), axis=0)).max() < 0.3
    assert np.abs(np.diff(field(), axis=1)).max() < 0.3


def test_noise_moves_with_its_origin() -> None:
    assert field()[:, 10:] == pytest.approx(field(x=1.1)[:, :-10], abs=1e-4)


def test_noise_changes_slowly_with_depth() -> None:
    change = np.abs(field(depth=0.31) - field(depth=0.3)).mean()

    assert 0 < change < 0.02


def test_each_seed_has_its_own_noise() -> None:
    assert np.array_equal(field(seed=4), field(seed=4))
    assert not np.array_equal(field(seed=4), field(seed=5))
