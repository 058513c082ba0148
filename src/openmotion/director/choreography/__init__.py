"""Shape choreography: plain instructions about geometric objects, read, solved and drawn."""

from openmotion.director.choreography.adopt import with_choreography
from openmotion.director.choreography.draw import draw_actor
from openmotion.director.choreography.hues import colours_for, ground_for
from openmotion.director.choreography.read import read_choreography
from openmotion.director.choreography.recognise import is_choreography
from openmotion.director.choreography.sounds import sounds_of
from openmotion.director.choreography.timeline import Timeline

__all__ = [
    "Timeline",
    "colours_for",
    "draw_actor",
    "ground_for",
    "is_choreography",
    "read_choreography",
    "sounds_of",
    "with_choreography",
]
