"""Values that follow a rule."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from openmotion.errors import InvalidComposition
from openmotion.model import (
    Bezier,
    Link,
    Loop,
    Transform,
    Wiggle,
    colour_at,
    is_constant,
    is_moving,
    number_at,
    point_at,
    track,
)

RAMP = track((10, 0.0), (20, 1.0), easing="linear")


@given(frame=st.floats(-500, 500), seed=st.integers(0, 99), detail=st.floats(0, 1))
def test_a_wiggle_stays_within_its_amplitude(frame, seed, detail):
    value = Wiggle[float](base=5.0, amplitude=2.0, period_frames=12, seed=seed, detail=detail)

    assert 3.0 <= number_at(value, frame) <= 7.0


def test_a_wiggle_moves_smoothly_and_really():
    value = Wiggle[float](base=0.0, amplitude=10.0, period_frames=20, seed=3)
    samples = [number_at(value, frame) for frame in range(200)]

    assert max(samples) - min(samples) > 8
    assert max(abs(b - a) for a, b in pairwise(samples)) < 1.6


def test_seeds_wiggle_differently_and_each_the_same_every_time():
    one, other = (Wiggle[float](base=0.0, amplitude=1.0, seed=seed) for seed in (1, 2))

    assert number_at(one, 7.25) == number_at(one, 7.25)
    assert number_at(one, 7.25) != number_at(other, 7.25)


def test_a_wiggling_pair_goes_its_own_way_in_each_part():
    x, y = point_at(Wiggle[tuple[float, float]](base=(0.0, 0.0), amplitude=9.0), 11)

    assert x != y


def test_a_wiggle_wanders_around_a_track():
    value = Wiggle[float](base=RAMP, amplitude=0.0)

    assert number_at(value, 15) == 0.5


@pytest.mark.parametrize(
    ("mode", "count", "expected"),
    [
        ("repeat", 0, [0.0, 0.5, 0.0, 0.5, 0.0, 0.5]),
        ("ping_pong", 0, [0.0, 0.5, 1.0, 0.5, 0.0, 0.5]),
        ("repeat", 1, [0.0, 0.5, 1.0, 1.0, 1.0, 1.0]),
        ("ping_pong", 2, [0.0, 0.5, 1.0, 0.5, 0.0, 0.0]),
    ],
)
def test_a_loop_plays_its_track_again(mode, count, expected):
    value = Loop[float](track=RAMP, mode=mode, count=count)

    assert [number_at(value, frame) for frame in (10, 15, 20, 25, 30, 35)] == expected


def test_a_loop_holds_its_first_value_before_it_starts():
    assert number_at(Loop[float](track=RAMP), -3) == 0.0


def test_colours_loop_too():
    value = Loop[str](track=track((0, "#000000"), (10, "#ffffff"), easing="linear"))

    assert colour_at(value, 10) == colour_at(value, 0) == "#000000"


def test_a_link_tells_that_it_must_be_resolved_first():
    with pytest.raises(InvalidComposition, match="position of layer logo"):
        point_at(Link(layer="logo", property="position"), 0)


def test_rules_are_read_back_from_json_as_they_were():
    transform = Transform(
        position=Loop[tuple[float, float]](track=track((0, (0.0, 0.0)), (9, (4.0, 2.0)))),
        scale=Wiggle[float](base=1.0, amplitude=0.1),
        rotation_deg=Link(layer="a", property="rotation_deg", lag_frames=3),
    )

    assert Transform.model_validate_json(transform.model_dump_json()) == transform


def test_a_track_made_in_python_equals_the_one_read_back():
    transform = Transform(scale=track((0, 1), (5, 2.0)), position=track((0, (1, 2)), (3, (3, 4))))

    assert Transform.model_validate_json(transform.model_dump_json()) == transform


def test_code_is_no_value():
    with pytest.raises(ValidationError):
        Transform.model_validate({"scale": {"kind": "expression", "code": "time * 2"}})


def test_rules_count_as_moving():
    assert is_moving(Wiggle[float](base=0.0, amplitude=1.0), 0)
    assert not is_constant(RAMP)
    assert is_constant(3.0)


def test_powers_of_the_wildest_easing_stay_finite():
    easing = Bezier(x1=0.0, y1=1e6, x2=1.0, y2=1e6)
    value = track((0, 1.0), (10, 2.0), easing=easing, mode="log")
    falling = track((0, 1e6), (10, 5e-324), easing="linear", mode="log")

    assert math.isfinite(number_at(value, 5))
    assert 0 <= number_at(falling, 5) < 1e6
