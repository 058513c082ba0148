"""Art directions: type pairs, palettes, grounds, motion character and sound."""

from openmotion.director.looks.catalogue import LOOKS
from openmotion.director.looks.choose import choose_look
from openmotion.director.looks.look import Entrance, Look, Motion, Tone, Voice
from openmotion.director.looks.palette import is_dark, make_palette, stated_ground
from openmotion.director.looks.scheme import SCHEMES, Scheme

__all__ = [
    "LOOKS",
    "SCHEMES",
    "Entrance",
    "Look",
    "Motion",
    "Scheme",
    "Tone",
    "Voice",
    "choose_look",
    "is_dark",
    "make_palette",
    "stated_ground",
]
