"""What is heard: composed music and effects, mixed and mastered."""

from openmotion.audio.mix import mix_sound
from openmotion.audio.synth import SAMPLE_RATE

__all__ = ["SAMPLE_RATE", "mix_sound"]
