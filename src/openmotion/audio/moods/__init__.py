"""The nine moods, each a style with its own band, groove and harmony."""

from openmotion.audio.mood import Mood
from openmotion.audio.moods.calm import CALM
from openmotion.audio.moods.cinematic import CINEMATIC
from openmotion.audio.moods.corporate import CORPORATE
from openmotion.audio.moods.energetic import ENERGETIC
from openmotion.audio.moods.luxury import LUXURY
from openmotion.audio.moods.playful import PLAYFUL
from openmotion.audio.moods.retro import RETRO
from openmotion.audio.moods.tech import TECH
from openmotion.audio.moods.warm import WARM

MOODS: dict[str, Mood] = {
    mood.name: mood
    for mood in (ENERGETIC, CALM, LUXURY, PLAYFUL, TECH, CORPORATE, CINEMATIC, WARM, RETRO)
}

__all__ = ["MOODS"]
