"""True peaks are those of a sound at four times its rate."""

import numpy as np
from scipy.signal import resample_poly

from openmotion.audio.true_peak import true_peaks

NOISE = np.random.default_rng(6).standard_normal((4096, 2)).astype(np.float32)


def raised(sound):
    fine = np.abs(resample_poly(sound, 4, 1, axis=0)).max(axis=1)
    return fine.reshape(-1, 64).max(axis=1)


def test_peaks_are_those_of_the_oversampled_sound():
    assert np.abs(true_peaks(NOISE, 0, len(NOISE)) - raised(NOISE)).max() < 1e-5


def test_a_part_is_measured_with_what_lies_around_it():
    assert np.array_equal(true_peaks(NOISE, 1600, 800), true_peaks(NOISE, 0, 4096)[100:150])


def test_the_last_run_may_be_short():
    assert len(true_peaks(NOISE[:100], 0, 100)) == 7
