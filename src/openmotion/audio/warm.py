"""Compiling the loops over samples before the first film needs them."""

import numpy as np

from openmotion.audio.automation import automation
from openmotion.audio.desk import play_score
from openmotion.audio.instruments import sound
from openmotion.audio.master import master
from openmotion.audio.note import Note
from openmotion.audio.score import compose
from openmotion.audio.synth import SAMPLE_RATE
from openmotion.model import EnergyPoint, Music, frame_rate

# Together they need every loop that an instrument needs.
_INSTRUMENTS = ("supersaw", "strings", "synth_pluck", "guitar", "choir", "saw_lead", "horns")


def warm_sound() -> None:
    """Play a second of music, so that everything is compiled and kept on disk."""
    rate = frame_rate(30)
    for instrument in _INSTRUMENTS:
        sound(Note(instrument, (60,), seconds=0.1, brightness=0.5, variant=1))
    music = Music(mood="tech", frames_per_beat=15, energy=(EnergyPoint(frame=0, level=0.8),))
    out = np.zeros((SAMPLE_RATE, 2), np.float32)
    score = compose(music, rate, 30)
    play_score(out, score, automation(score, (), rate))
    master(out)
