"""What may be said about a sort of product without knowing more than its sort."""

from openmotion.director.rules.voices.choose import VOICES, choose_voice
from openmotion.director.rules.voices.voice import Ask, Line, Voice

__all__ = ["VOICES", "Ask", "Line", "Voice", "choose_voice"]
