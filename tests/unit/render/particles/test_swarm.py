"""Where particles are follows from their number and age alone."""

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openmotion.model import FrameRate, ParticlesLayer, RingEmitter, track
from openmotion.render.particles import Swarm, swarm_at

RATE = FrameRate(num=30)


def layer(**fields: Any) -> ParticlesLayer:
    known = {"id": "p", "start": 0, "end": 300, "life_s": (5.0, 5.0), "speed": (100.0, 100.0)}
    return ParticlesLayer.model_validate(known | fields)


def at(frame: float, **fields: Any) -> Swarm:
    return swarm_at(layer(**fields), RATE, frame)


def same(one: Swarm, other: Swarm) -> bool:
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in Swarm.__slots__)


@settings(max_examples=25, deadline=None)
@given(frames=st.lists(st.integers(0, 299), min_size=2, max_size=6), seed=st.integers(0, 2**63))
def test_a_moment_is_the_same_whatever_was_asked_before(frames: list[int], seed: int) -> None:
    snow = layer(per_second=40, spread_deg=360, turbulence_px=9, seed=seed)
    first = {frame: swarm_at(snow, RATE, frame) for frame in frames}

    assert all(same(swarm_at(snow, RATE, frame), first[frame]) for frame in reversed(frames))


def test_a_burst_is_born_at_once_and_dies_after_its_life() -> None:
    assert len(at(9, burst=50, emit_start=10)) == 0
    assert len(at(10, burst=50, emit_start=10)) == 50
    assert len(at(10 + 149, burst=50, emit_start=10)) == 50
    assert len(at(10 + 150, burst=50, emit_start=10)) == 0


def test_a_stream_brings_so_many_a_second_until_it_ends() -> None:
    assert len(at(59, per_second=15, emit_end=90)) == 30
    assert len(at(149, per_second=15, emit_end=90)) == 45
    assert len(at(200, per_second=15)) == 75


def test_births_before_the_start_fill_the_air() -> None:
    assert len(at(0, per_second=10, emit_start=-300)) == 50


def test_a_particle_of_the_stream_keeps_its_way_from_frame_to_frame() -> None:
    here = at(100, per_second=15, spread_deg=360)
    there = at(101, per_second=15, spread_deg=360)

    # The youngest of the first moment are the same ones a frame later.
    assert there.x[-5] - here.x[-5] == pytest.approx(here.vx[-5] / 30, abs=1e-6)


def test_without_air_it_flies_a_parabola() -> None:
    swarm = at(60, burst=1, direction_deg=-90, gravity=(0, 200))

    assert swarm.x[0] == pytest.approx(0, abs=1e-9)
    assert swarm.y[0] == pytest.approx(-100 * 2 + 0.5 * 200 * 4)
    assert swarm.vy[0] == pytest.approx(-100 + 200 * 2)


def test_drag_ends_in_a_steady_fall() -> None:
    swarm = at(149, burst=1, gravity=(0, 200), drag=4, wind=(30, 0))

    assert swarm.vy[0] == pytest.approx(200 / 4, rel=1e-3)
    assert swarm.vx[0] == pytest.approx(30, rel=1e-3)


def test_little_drag_is_nearly_none() -> None:
    little, none = (at(30, burst=1, gravity=(9, 50), drag=drag) for drag in (2e-4, 0.0))

    assert little.y[0] == pytest.approx(none.y[0], rel=1e-3)


@pytest.mark.parametrize("fields", [{"drag": 0.7}, {"turbulence_px": 30.0, "turbulence_s": 0.8}])
def test_the_velocity_is_how_the_place_changes(fields: dict[str, float]) -> None:
    before, here, after = (
        at(frame, burst=20, spread_deg=360, gravity=(5, 80), **fields)
        for frame in (39.99, 40.0, 40.01)
    )

    assert np.allclose((after.x - before.x) / (0.02 / 30), here.vx, atol=1e-2)
    assert np.allclose((after.y - before.y) / (0.02 / 30), here.vy, atol=1e-2)


def test_a_gust_starts_from_nothing() -> None:
    blown, calm = (at(0, burst=9, turbulence_px=reach) for reach in (50, 0))

    assert np.allclose(blown.x, calm.x)


def test_curves_follow_life() -> None:
    swarm = at(75, burst=3, size_px=(10, 10), size_curve=(0, 1, 2), opacity_curve=(0, 0.5))

    assert np.allclose(swarm.size, 10)
    assert np.allclose(swarm.opacity, 0.25)


def test_numbers_lie_in_their_ranges_and_differ() -> None:
    swarm = at(0, burst=400, size_px=(4, 9), speed=(10, 20), spread_deg=90, direction_deg=0)
    speed, angle = np.hypot(swarm.vx, swarm.vy), np.degrees(np.arctan2(swarm.vy, swarm.vx))

    for values, low, high in ((swarm.size, 4, 9), (speed, 10, 20), (angle, -45, 45)):
        assert values.min() >= low - 1e-9
        assert values.max() <= high + 1e-9
        assert values.std() > 0.25 * (high - low)
    assert abs(np.corrcoef(swarm.size, speed)[0, 1]) < 0.15


def test_seeds_differ() -> None:
    assert not np.array_equal(
        at(9, burst=9, spread_deg=99).x, at(9, burst=9, spread_deg=99, seed=1).x
    )


def test_outward_flies_away_from_a_ring() -> None:
    ring = RingEmitter(radius=100).model_dump()
    born, later = (
        at(frame, burst=50, emitter=ring, outward=True, direction_deg=0) for frame in (0, 30)
    )

    assert np.allclose(np.hypot(born.x, born.y), 100)
    assert np.allclose(np.hypot(later.x, later.y), 200)


def test_a_moving_emitter_leaves_a_trail() -> None:
    away = track((0, (0.0, 0.0)), (90, (900.0, 0.0)), easing="linear").model_dump()
    swarm = at(90, per_second=30, at=away, speed=(0, 0))

    assert np.allclose(np.diff(swarm.x[:-1]), 10, atol=1e-6)


def test_aligned_particles_turn_along_their_way() -> None:
    swarm = at(45, burst=9, aligned=True, gravity=(0, 300), spread_deg=120)

    assert np.allclose(swarm.turn, np.arctan2(swarm.vy, swarm.vx))


def test_spin_turns_steadily() -> None:
    swarm = at(30, burst=1, turn_deg=(20, 20), spin_deg=(90, 90))

    assert swarm.turn[0] == pytest.approx(math.radians(110))
