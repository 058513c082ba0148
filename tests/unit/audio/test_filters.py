"""Our filters do what SciPy's do, sample by sample."""

import numpy as np
import pytest
from scipy.signal import butter, lfilter, sosfilt

from openmotion.audio.filters import (
    butterworth,
    moving,
    no_state,
    ring_string,
    run_moving,
    run_sections,
)

NOISE = np.random.default_rng(5).standard_normal((4800, 2))
DESIGNS = (
    ("low", 1000.0),
    ("low", 30_000.0),
    ("high", 30.0),
    ("high", 4200.0),
    ("band", (140.0, 500.0)),
    ("band", (4500.0, 11_000.0)),
)


@pytest.mark.parametrize(("kind", "cutoff"), DESIGNS)
def test_a_design_filters_as_a_butterworth_filter_does(kind, cutoff):
    sections = butterworth(kind, cutoff)
    heard = NOISE.copy()
    run_sections(sections, heard, no_state(sections, 2))
    edges = np.clip(cutoff, 5.0, 0.47 * 48_000)
    wanted = sosfilt(butter(2, edges, kind, fs=48_000, output="sos"), NOISE, axis=0)

    assert np.abs(heard - wanted).max() < 1e-9


def test_one_channel_sounds_as_it_does_beside_another():
    sections = butterworth("band", (300.0, 900.0))
    both, alone = NOISE.copy(), NOISE[:, :1].copy()
    run_sections(sections, both, no_state(sections, 2))
    run_sections(sections, alone, no_state(sections, 1))

    assert np.array_equal(both[:, :1], alone)


def test_blocks_join_without_a_seam():
    sections = butterworth("low", 700.0)
    whole, parts, state = NOISE.copy(), NOISE.copy(), no_state(sections, 2)
    run_sections(sections, whole, no_state(sections, 2))
    run_sections(sections, parts[:1000], state)
    run_sections(sections, parts[1000:], state)

    assert np.array_equal(whole, parts)


@pytest.mark.parametrize("kind", ["low", "high", "band"])
def test_a_moving_filter_takes_its_next_coefficients_on_time(kind):
    points = moving(kind, np.array([400.0, 3000.0]), 0.9)
    heard = NOISE.copy()
    run_moving(points, np.array([0, 2000]), heard, np.zeros((2, 2)))
    first, state = lfilter(points[0, :3], points[0, 3:], NOISE[:2000], 0, np.zeros((2, 2)))
    second, _ = lfilter(points[1, :3], points[1, 3:], NOISE[2000:], 0, state)

    assert np.abs(heard - np.concatenate([first, second])).max() < 1e-9


def test_a_string_rings_as_a_filter_with_a_long_memory():
    heard = NOISE[:, 0].copy()
    ring_string(heard, 100, 0.6, 0.39)
    back = np.zeros(102)
    back[0], back[100], back[101] = 1.0, -0.6, -0.39

    assert np.abs(heard - lfilter([1.0], back, NOISE[:, 0])).max() < 1e-9
