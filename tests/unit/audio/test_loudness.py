"""The loudness meter."""

import numpy as np
import pyloudnorm
import pytest

from openmotion.audio.loudness import loudness


def _tone(level: float, seconds: float, frequency: float = 997.0) -> np.ndarray:
    time = np.arange(int(seconds * 48_000)) / 48_000
    return np.repeat(level * np.sin(2 * np.pi * frequency * time)[:, None], 2, axis=1)


def test_a_full_scale_tone_in_both_channels_is_at_zero() -> None:
    assert loudness(_tone(1.0, 2.0)) == pytest.approx(0.0, abs=0.1)


def test_it_agrees_with_another_meter_on_uneven_sound() -> None:
    rng = np.random.Generator(np.random.PCG64(3))
    sound = rng.standard_normal((48_000 * 6, 2)) * np.linspace(0, 0.2, 48_000 * 6)[:, None] ** 2

    assert loudness(sound) == pytest.approx(
        pyloudnorm.Meter(48_000).integrated_loudness(sound), abs=0.1
    )


def test_pauses_do_not_count() -> None:
    tone = _tone(0.2, 3.0)
    paused = np.concatenate([tone, np.zeros((48_000 * 6, 2)), tone])

    assert loudness(paused) == pytest.approx(loudness(tone), abs=0.3)


def test_silence_is_minus_infinity() -> None:
    assert loudness(np.zeros((48_000, 2))) == float("-inf")


def test_less_than_a_gating_block_is_measured_as_a_whole() -> None:
    assert loudness(_tone(1.0, 0.3)) == pytest.approx(0.0, abs=0.5)


def test_the_block_size_does_not_matter() -> None:
    sound = _tone(0.3, 3.0, 120.0)

    assert loudness(sound, block=9600) == pytest.approx(loudness(sound), abs=1e-6)
