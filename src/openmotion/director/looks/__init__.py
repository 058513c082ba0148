"""Art directions: type pairs, palettes, grounds, motion character and sound."""

from openmotion.director.looks.catalogue import LOOKS
from openmotion.director.looks.choose import choose_look
from openmotion.director.looks.fonts import choose_fonts, with_fonts
from openmotion.director.looks.look import Entrance, Look, Motion, Ornament, Tone, Voice, Way
from openmotion.director.looks.palette import is_dark, make_palette, stated_ground
from openmotion.director.looks.scheme import SCHEMES, Scheme
from openmotion.director.looks.surface import CardKind, Surface

__all__ = [
    "LOOKS",
    "SCHEMES",
    "CardKind",
    "Entrance",
    "Look",
    "Motion",
    "Ornament",
    "Scheme",
    "Surface",
    "Tone",
    "Voice",
    "Way",
    "choose_fonts",
    "choose_look",
    "is_dark",
    "make_palette",
    "stated_ground",
    "with_fonts",
]
