"""Oscillators, envelopes and filters."""

import numpy as np
import pytest

from openmotion.audio.synth import (
    Wave,
    adsr,
    filtered,
    hertz,
    noise,
    panned,
    place,
    ringing,
    sine,
    soften,
    swept,
    wave,
)


def test_a_is_440_hertz() -> None:
    assert hertz(69) == pytest.approx(440)


@pytest.mark.parametrize("kind", ["saw", "square", "triangle"])
@pytest.mark.parametrize("frequency", [55.0, 440.0, 3000.0])
def test_a_wave_has_its_pitch_and_no_aliases(kind: Wave, frequency: float) -> None:
    shape = wave(kind, frequency, 48_000) * np.hanning(48_000)
    power = np.abs(np.fft.rfft(shape)) ** 2
    near = np.abs((np.arange(len(power)) + frequency / 2) % frequency - frequency / 2) < 4

    assert power.argmax() == pytest.approx(frequency, abs=1)
    assert power[~near].sum() < 1e-4 * power.sum()


def test_ringing_is_a_sum_of_dying_sines() -> None:
    time = np.arange(5000) / 48_000
    expected = 0.5 * np.sin(2 * np.pi * 300 * time) * np.exp(-time / 0.02)
    expected += np.sin(2 * np.pi * (710 * time + 0.25)) * np.exp(-time / 0.1)

    got = ringing(5000, (300.0, 710.0), (0.5, 1.0), (0.02, 0.1), (0.0, 0.25))

    assert np.allclose(got, expected, atol=1e-9)


def test_an_envelope_begins_and_ends_at_zero() -> None:
    shape = adsr(20_000, 0.01, 0.1, 0.5, 0.03, 0.3)

    assert shape[0] == 0
    assert shape[-1] < 1e-3
    assert 0.9 < shape.max() <= 1.0


def test_a_still_sweep_is_a_plain_filter() -> None:
    raw = noise(4096, 1)
    moving = swept(raw, "low", np.full(4096, 1000.0), 1 / np.sqrt(2))

    assert np.allclose(moving, filtered(raw, "low", 1000.0), atol=1e-6)


def test_panning_keeps_the_power() -> None:
    mono = noise(2000, 2)
    for position in (-1.0, -0.4, 0.0, 0.8):
        assert (panned(mono, position) ** 2).sum() == pytest.approx(2 * (mono**2).sum())


def test_the_middle_leaves_a_sound_alone() -> None:
    mono = noise(100, 3)

    assert np.allclose(panned(mono, 0.0)[:, 1], mono)


@pytest.mark.parametrize("start", [-50, 0, 70, 200])
def test_placing_cuts_what_does_not_fit(start: int) -> None:
    target = np.zeros((100, 2))
    place(target, np.ones(60), start)

    assert target.sum() == 2 * len(set(range(start, start + 60)) & set(range(100)))


def test_softened_ends_are_ramps() -> None:
    soft = soften(np.ones(48_000), 0.01, 0.01)

    assert soft[0] == 0
    assert soft[-1] == 0
    assert soft[24_000] == 1


def test_noise_is_fixed_by_its_seed() -> None:
    assert np.array_equal(noise(10, 7), noise(10, 7))


def test_a_sine_may_glide() -> None:
    glide = sine(np.linspace(100, 200, 48_000), 48_000)

    assert np.count_nonzero(np.diff(np.sign(glide)) > 0) == pytest.approx(150, abs=2)
