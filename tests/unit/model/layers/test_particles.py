"""Swarms are bounded before anything is drawn."""

from typing import Any

import pytest
from pydantic import ValidationError

from openmotion.model import ParticlesLayer


def layer(**fields: Any) -> ParticlesLayer:
    return ParticlesLayer.model_validate({"id": "p", "start": 0, "end": 9} | fields)


def test_a_swarm_knows_how_many_live_at_once() -> None:
    assert layer(burst=100, per_second=50, life_s=(1, 4)).most == 300


def test_more_than_twenty_thousand_at_once_are_refused() -> None:
    assert layer(burst=20_000, size_px=(2, 4)).burst == 20_000
    with pytest.raises(ValidationError, match="30000 particles would live at once"):
        layer(per_second=10_000, life_s=(1, 3))


def test_many_huge_particles_are_refused() -> None:
    with pytest.raises(ValidationError, match="make them fewer or smaller"):
        layer(burst=20_000, size_px=(10, 50), size_curve=(1, 9))


def test_the_shape_path_needs_a_path() -> None:
    with pytest.raises(ValidationError, match="need path data"):
        layer(shape="path")
