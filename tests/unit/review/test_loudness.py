"""Levels agree with the standards; silence is found where it is."""

import math

import numpy as np
import pyloudnorm
import pytest

from openmotion.review.loudness import measure_sound, true_peak
from openmotion.review.silence import silences
from openmotion.review.stillness import Stretch

RATE = 48_000


def sine(hertz, decibels, seconds=5.0, phase=0.0):
    times = np.arange(int(seconds * RATE)) / RATE
    wave = 10 ** (decibels / 20) * np.sin(2 * np.pi * hertz * times + phase)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def test_the_reference_tone_has_its_loudness():
    # Source: EBU Tech 3341, case 1: a stereo sine of 1 kHz at -23 dBFS measures -23 LUFS.
    assert measure_sound(sine(1000, -23, 20)).loudness_lufs == pytest.approx(-23.0, abs=0.1)


def test_the_loudness_agrees_with_another_meter():
    music = np.concatenate([sine(110, -18), sine(3000, -30, phase=1.0), sine(60, -9)])
    other = pyloudnorm.Meter(RATE).integrated_loudness(music.astype(np.float64))

    assert measure_sound(music).loudness_lufs == pytest.approx(other, abs=0.1)


def test_quiet_passages_are_gated_out():
    loud = measure_sound(sine(1000, -20)).loudness_lufs
    both = measure_sound(np.concatenate([sine(1000, -20), sine(1000, -60)])).loudness_lufs

    assert both == pytest.approx(loud, abs=0.5)


def test_peaks_between_samples_are_found():
    # At a quarter of the sample rate and 45 degrees no sample meets the crest.
    samples = sine(12_000, 0, phase=math.pi / 4) * np.float32(0.7)

    assert np.abs(samples).max() < 0.5
    assert true_peak(samples) == pytest.approx(0.7, rel=0.02)


def test_a_true_peak_in_decibels():
    assert measure_sound(sine(997, -6)).true_peak_dbtp == pytest.approx(-6, abs=0.1)


def test_peaks_are_found_beyond_the_first_chunk():
    samples = np.zeros((11 * RATE, 2), np.float32)
    samples[10 * RATE + 5] = 0.9

    assert true_peak(samples) >= 0.9


@pytest.mark.parametrize("length", [0, 100, RATE])
def test_silence_has_no_level(length):
    levels = measure_sound(np.zeros((length, 2), np.float32))

    assert (levels.loudness_lufs, levels.true_peak_dbtp) == (-math.inf, -math.inf)


def test_very_short_sound_has_a_peak_but_no_loudness():
    levels = measure_sound(sine(1000, -6, seconds=0.1))

    assert levels.loudness_lufs == -math.inf
    assert levels.true_peak_dbtp == pytest.approx(-6, abs=0.3)


def test_a_click_at_the_end_is_seen():
    assert measure_sound(sine(1000, -6)).last_peak > 0.4
    assert measure_sound(sine(1000, -6) * np.linspace(1, 0, 5 * RATE)[:, None]).last_peak < 0.01


def test_silence_is_found_where_it_is():
    samples = sine(440, -12)
    samples[RATE : 3 * RATE] = 0

    (found,) = silences(samples, 1.5)

    assert abs(found.start - RATE) <= 480
    assert abs(found.end - 3 * RATE) <= 480


def test_a_short_rest_is_no_silence():
    samples = sine(440, -12)
    samples[RATE : 2 * RATE] = 0

    assert silences(samples, 1.5) == ()


def test_a_silent_track_is_one_silence():
    assert silences(np.zeros((2 * RATE, 2), np.float32), 1.5) == (Stretch(0, 2 * RATE),)


def test_no_sound_has_no_silences():
    assert silences(np.zeros((0, 2), np.float32), 1.5) == ()
