"""Mixing: music and effects become the finished sound of a composition."""

import numpy as np
from numpy.typing import NDArray

from openmotion.audio.automation import automation
from openmotion.audio.cues import add_effects
from openmotion.audio.desk import play_score
from openmotion.audio.loudness import loudness
from openmotion.audio.master import master
from openmotion.audio.score import compose
from openmotion.audio.synth import SAMPLE_RATE, gain
from openmotion.model import Composition

_MUSIC_LUFS = -16.0  # before effects, so that their levels mean the same in every mood


def mix_sound(composition: Composition) -> NDArray[np.float32] | None:
    """Compose, play, mix and master the sound of a composition.

    Returns:
        (samples, 2) float32 at 48 kHz, -1..1, as long as the pictures to the sample; -14 LUFS
        integrated, true peak below -1 dBTP, silent at both ends. None if the composition wants
        no sound. Without music and cues it is digital silence.
    """
    if composition.silent:
        return None
    rate = composition.rate
    # Effects alone keep their balance and their peaks; music is brought to its loudness.
    tilt_db: float | None = None
    limiting_db = 2.0
    length = rate.samples(composition.duration_frames, SAMPLE_RATE)
    out = np.zeros((length, 2), dtype=np.float32)
    if composition.music is not None:
        score = compose(composition.music, rate, composition.duration_frames)
        curves = automation(score, composition.cues, rate)
        tilt_db, limiting_db = score.mood.tilt_db, 6.5
        play_score(out, score, curves)
        heard = loudness(out)
        if np.isfinite(heard):
            out *= np.float32(gain(_MUSIC_LUFS - heard + composition.music.gain_db))
    add_effects(out, composition)
    master(out, tilt_db=tilt_db, limiting_db=limiting_db)
    return out
