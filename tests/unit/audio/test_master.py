"""Mastering."""

import numpy as np
import pytest
from scipy.signal import resample_poly

from openmotion.audio.loudness import loudness
from openmotion.audio.master import master


def _noise(seconds: float, level: float, seed: int = 5) -> np.ndarray:
    rng = np.random.Generator(np.random.PCG64(seed))
    return (level * rng.standard_normal((int(seconds * 48_000), 2))).astype(np.float32)


@pytest.mark.parametrize("level", [0.001, 0.05, 0.9])
def test_any_level_is_brought_to_minus_14(level: float) -> None:
    sound = _noise(3.0, level)
    master(sound)

    assert loudness(sound) == pytest.approx(-14, abs=0.3)


def test_hits_are_held_below_the_ceiling() -> None:
    sound = _noise(3.0, 0.02)
    sound[::12_000] = 0.95
    sound[6_000::12_000] = -0.95
    master(sound, tilt_db=None)
    fine = resample_poly(sound.astype(np.float64), 8, 1, axis=0)

    assert 20 * np.log10(np.abs(fine).max()) <= -1.5


def test_silence_stays_silence() -> None:
    sound = np.zeros((48_000, 2), dtype=np.float32)
    master(sound)

    assert not sound.any()


def test_a_lonely_click_is_not_blown_up_to_the_loudness_of_music() -> None:
    sound = np.zeros((96_000, 2), dtype=np.float32)
    sound[48_000:48_020] = 0.1
    master(sound, tilt_db=None)

    assert loudness(sound) < -20


def test_a_dull_sound_becomes_brighter() -> None:
    sound = np.cumsum(_noise(3.0, 0.01), axis=0)
    sound -= np.linspace(sound[0], sound[-1], len(sound))
    before = _treble_share(sound)
    master(sound)

    assert _treble_share(sound) > before


@pytest.mark.parametrize("length", [1, 15, 47, 500, 4799])
def test_very_short_sounds_pass(length: int) -> None:
    sound = _noise(1.0, 0.1)[:length].copy()
    master(sound)

    assert np.isfinite(sound).all()


def _treble_share(sound: np.ndarray) -> float:
    power = np.abs(np.fft.rfft(sound[:, 0])) ** 2
    return float(power[len(power) // 8 :].sum() / power.sum())
