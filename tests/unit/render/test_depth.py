"""A scene with depth and time: planes, an eye that goes around, focus, shutter, clocks."""

from itertools import pairwise

import numpy as np
import pytest

from openmotion.model import (
    Box,
    Camera,
    Clock,
    Finish,
    GroupLayer,
    Transform,
    Wiggle,
    track,
)
from openmotion.render import Renderer, evaluate
from openmotion.render.matrix import map_points

CENTRE = (60.0, 40.0)


def corners(composition, frame=0):
    """Where the corners of the first layer's 20 by 20 pixels land."""
    state = evaluate(composition, frame).scenes[0].layers[0]
    return map_points(state.matrix, ((0, 0), (20, 0), (20, 20), (0, 20)))


def at_centre(make, **fields):
    transform = Transform(anchor=(10, 10), position=CENTRE, **fields)
    return make.box("a", 0, 0, 20, 20, "#ffffff", transform=transform)


def camera(**fields):
    return Camera(focus=CENTRE, distance_px=400, **fields)


def width(points):
    return points[1][0] - points[0][0]


def test_a_plane_twice_as_far_from_the_eye_is_half_as_large(make):
    composition = make.scene(at_centre(make, z=400.0), camera=camera())

    assert width(corners(composition)) == pytest.approx(10)


def test_a_nearer_plane_is_larger(make):
    composition = make.scene(at_centre(make, z=-200.0), camera=camera())

    assert width(corners(composition)) == pytest.approx(40)


def test_without_depth_the_eye_changes_nothing(make):
    near, far = (
        make.scene(at_centre(make), camera=Camera(focus=CENTRE, distance_px=distance))
        for distance in (300, 3000)
    )

    assert corners(near) == corners(far)


def test_an_eye_on_the_right_sees_the_right_edge_larger(make):
    found = corners(make.scene(at_centre(make), camera=camera(orbit_y_deg=30.0)))
    left, right = found[3][1] - found[0][1], found[2][1] - found[1][1]

    assert right > 20 > left


def test_an_eye_above_sees_the_top_edge_larger(make):
    found = corners(make.scene(at_centre(make), camera=camera(orbit_x_deg=30.0)))

    assert found[1][0] - found[0][0] > 20 > found[2][0] - found[3][0]


def test_planes_shift_against_each_other_when_the_eye_goes_around(make):
    nearer, farther = (
        corners(make.scene(at_centre(make, z=z), camera=camera(orbit_y_deg=20.0)))
        for z in (-80.0, 80.0)
    )

    assert np.mean([x for x, _ in nearer]) < CENTRE[0] < np.mean([x for x, _ in farther])


def test_a_turn_right_around_shows_everything_as_it_was(make):
    turned = corners(make.scene(at_centre(make, z=90.0), camera=camera(orbit_y_deg=360.0)))

    assert turned == pytest.approx(
        np.asarray(corners(make.scene(at_centre(make, z=90.0), camera=camera())))
    )


def sharpness(composition, frame=0):
    """The steepest step of brightness along the row through the middle."""
    row = Renderer(composition).frame(frame)[40, :, 0].astype(int)
    return int(np.abs(np.diff(row)).max())


def test_only_the_plane_in_focus_is_sharp(make):
    seen = {
        z: sharpness(
            make.scene(
                at_centre(make, z=z, scale=3.0), camera=camera(aperture_px=12.0, focus_z=200.0)
            )
        )
        for z in (-100.0, 0.0, 200.0)
    }

    assert seen[200.0] > 3 * seen[0.0] > 3 * seen[-100.0]


def test_focus_is_pulled_from_one_plane_to_another(make):
    pull = camera(aperture_px=12.0, focus_z=track((0, 0.0), (20, 400.0), easing="linear"))
    composition = make.scene(at_centre(make, scale=3.0), camera=pull, ground="#000000")
    seen = [sharpness(composition, frame) for frame in (0, 10, 20)]

    assert seen[0] > seen[1] > seen[2]


def test_defocus_is_the_same_in_any_order(make):
    pull = camera(aperture_px=9.0, focus_z=track((5, 0.0), (20, 300.0)))
    composition = make.scene(at_centre(make, scale=3.0, z=100.0), camera=pull)
    forth, back = Renderer(composition), Renderer(composition)
    first = [forth.frame(frame).copy() for frame in range(25)]
    last = {frame: back.frame(frame).copy() for frame in reversed(range(25))}

    assert all(np.array_equal(picture, last[frame]) for frame, picture in enumerate(first))


# Shutter


def test_an_open_shutter_smears_what_the_camera_moves(make):
    pan = camera(pan=track((0, (0.0, 0.0)), (4, (80.0, 0.0)), easing="linear"))
    layer = make.box("a", 0, 0, 4, 80, "#ffffff")
    frozen, smeared = (
        make.scene(layer, camera=pan, ground="#000000", finish=Finish(grain=0, shutter_deg=angle))
        for angle in (0, 180)
    )
    lit = [(Renderer(film).frame(2)[40, :, 0] > 10).sum() for film in (frozen, smeared)]

    assert lit[1] > lit[0] + 6


def test_an_open_shutter_leaves_what_stands_alone(make):
    layer = make.box("a", 10, 10, 30, 30)
    frozen, open_ = (
        make.scene(layer, finish=Finish(grain=0, shutter_deg=angle)) for angle in (0, 180)
    )

    assert np.array_equal(Renderer(frozen).frame(3), Renderer(open_).frame(3))


# Nested time


def nested(make, clock):
    mover = make.box(
        "a",
        0,
        0,
        10,
        10,
        "#ffffff",
        end=60,
        transform=Transform(position=track((0, (0.0, 0.0)), (9, (90.0, 0.0)), easing="linear")),
    )
    group = GroupLayer(
        id="g",
        start=0,
        end=60,
        box=Box(x=0, y=0, width=120, height=80),
        layers=(mover,),
        clock=clock,
    )
    return make.scene(group, frames=60, ground="#000000")


def column(composition, frame):
    """The left column of what is lit."""
    return int(np.argmax(Renderer(composition).frame(frame)[5, :, 0] > 128))


@pytest.mark.parametrize(
    ("clock", "columns"),
    [
        (Clock(), [0, 30, 90, 90]),
        (Clock(speed=2), [0, 60, 90, 90]),
        (Clock(duration=10, after="repeat"), [0, 30, 0, 20]),
        (Clock(duration=10, speed=-1), [90, 60, 0, 0]),
        (Clock(remap=4.0), [40, 40, 40, 40]),
    ],
)
def test_a_group_shows_its_own_time(make, clock, columns):
    composition = nested(make, clock)

    assert [column(composition, frame) for frame in (0, 3, 10, 12)] == columns


def test_nested_time_is_the_same_in_any_order(make):
    composition = nested(make, Clock(duration=10, after="ping_pong"))
    forth, back = Renderer(composition), Renderer(composition)
    first = [forth.frame(frame).copy() for frame in range(30)]
    last = {frame: back.frame(frame).copy() for frame in reversed(range(30))}

    assert all(np.array_equal(picture, last[frame]) for frame, picture in enumerate(first))


def test_a_wiggling_layer_is_never_taken_for_a_still_one(make):
    place = Wiggle[tuple[float, float]](base=(30.0, 20.0), amplitude=20.0, period_frames=8)
    composition = make.scene(make.box("a", 0, 0, 20, 20, transform=Transform(position=place)))
    renderer = Renderer(composition)
    pictures = [renderer.frame(frame).copy() for frame in range(12)]

    assert all(not np.array_equal(a, b) for a, b in pairwise(pictures))
