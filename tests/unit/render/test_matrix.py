"""Where transforms and cameras put points."""

import math

import numpy as np
import pytest

from openmotion.model import Box, Camera, Transform, track
from openmotion.render.matrix import (
    camera_matrix,
    map_box,
    map_points,
    mean_scale,
    rests,
    transform_matrix,
)


def land(transform, *points, frame=0):
    return [
        pytest.approx(point, abs=1e-6)
        for point in map_points(transform_matrix(transform, frame), points)
    ]


def test_the_anchor_lands_on_the_position():
    transform = Transform(
        anchor=(7, 9), position=(100, 50), scale=3, rotation_deg=40, tilt_x_deg=20, tilt_y_deg=10
    )

    assert land(transform, (7, 9)) == [(100, 50)]


def test_scale_comes_before_rotation():
    transform = Transform(stretch=(2, 1), rotation_deg=90)

    assert land(transform, (1, 0), (0, 1)) == [(0, 2), (-1, 0)]


def test_rotation_is_clockwise():
    assert land(Transform(rotation_deg=90), (1, 0)) == [(0, 1)]


def test_tilt_x_leans_the_top_away():
    top, bottom = map_points(
        transform_matrix(Transform(tilt_x_deg=30, distance_px=500), 0), [(100, -100), (100, 100)]
    )

    assert top[0] < bottom[0]


def test_tilt_y_turns_the_right_side_away():
    left, right = map_points(
        transform_matrix(Transform(tilt_y_deg=30, distance_px=500), 0), [(-100, 100), (100, 100)]
    )

    assert right[1] < left[1]


def test_tracks_are_sampled_at_the_frame():
    transform = Transform(position=track((0, (0.0, 0.0)), (10, (100.0, 0.0)), easing="linear"))

    assert land(transform, (0, 0), frame=2.5) == [(25, 0)]


def test_a_camera_zooms_about_its_focus():
    matrix = camera_matrix(Camera(zoom=2, focus=(50, 40)), 0)
    assert matrix is not None

    assert map_points(matrix, [(50, 40), (60, 40)]) == [(50, 40), (70, 40)]


def test_pan_comes_after_zoom():
    matrix = camera_matrix(Camera(zoom=2, focus=(0, 0), pan=(5, 0)), 0)
    assert matrix is not None

    assert map_points(matrix, [(10, 0)]) == [(25, 0)]


def test_half_depth_takes_the_square_root_of_the_zoom():
    matrix = camera_matrix(Camera(zoom=4, focus=(0, 0)), 0, 0.5)
    assert matrix is not None

    assert map_points(matrix, [(10, 0)]) == [(20, 0)]


@pytest.mark.parametrize("depth", [0.0, 1.0])
def test_a_camera_that_does_nothing_gives_no_matrix(depth):
    assert camera_matrix(Camera(zoom=2 - depth), 0, depth) is None


def test_a_default_transform_rests():
    assert rests(Transform())
    assert not rests(Transform(rotation_deg=1))


def test_mean_scale_is_the_root_of_the_area():
    assert mean_scale(transform_matrix(Transform(stretch=(2, 8)), 0)) == pytest.approx(4)


def test_mean_scale_under_perspective_is_measured_at_the_point():
    matrix = transform_matrix(Transform(tilt_y_deg=40, distance_px=400), 0)

    assert mean_scale(matrix, -100, 0) > mean_scale(matrix, 100, 0)
    assert mean_scale(matrix, 0, 0) == pytest.approx(math.sqrt(math.cos(math.radians(40))))


def test_a_box_is_mapped_to_the_box_around_its_corners():
    box = map_box(transform_matrix(Transform(rotation_deg=90), 0), Box(x=0, y=0, width=4, height=2))

    assert np.allclose(box, (-2, 0, 0, 4))


def test_an_eye_on_the_plane_still_gives_finite_places():
    tilted = Transform(tilt_x_deg=40, tilt_y_deg=10, distance_px=5e-324)
    orbiting = Camera(orbit_x_deg=40, distance_px=5e-324)

    assert np.isfinite(transform_matrix(tilted, 0)).all()
    assert np.isfinite(np.asarray(camera_matrix(orbiting, 0, z=9e5), np.float64)).all()


def test_a_layer_a_million_deep_takes_a_finite_zoom():
    seen = np.asarray(camera_matrix(Camera(zoom=300.0), 0, depth=999_999.0), np.float64)

    assert np.isfinite(seen).all()


def test_enlarged_parents_of_enlarged_parents_stay_finite():
    transform = Transform()
    for _ in range(60):
        transform = Transform(position=(1e6, -1e6), scale=1e6, stretch=(1e6, 1e6), within=transform)

    assert np.isfinite(transform_matrix(transform, 0)).all()
