"""All art directions in their order."""

from openmotion.director.looks.catalogue.arcade import ARCADE
from openmotion.director.looks.catalogue.aurora import AURORA
from openmotion.director.looks.catalogue.bauhaus import BAUHAUS
from openmotion.director.looks.catalogue.brutalist import BRUTALIST
from openmotion.director.looks.catalogue.clarity import CLARITY
from openmotion.director.looks.catalogue.crafted import CRAFTED
from openmotion.director.looks.catalogue.editorial import EDITORIAL
from openmotion.director.looks.catalogue.luxury import LUXURY
from openmotion.director.looks.catalogue.memphis import MEMPHIS
from openmotion.director.looks.catalogue.neon import NEON
from openmotion.director.looks.catalogue.newsroom import NEWSROOM
from openmotion.director.looks.catalogue.noir import NOIR
from openmotion.director.looks.catalogue.paper import PAPER
from openmotion.director.looks.catalogue.pop import POP
from openmotion.director.looks.catalogue.poster import POSTER
from openmotion.director.looks.catalogue.pure import PURE
from openmotion.director.looks.catalogue.signal import SIGNAL
from openmotion.director.looks.catalogue.soft import SOFT
from openmotion.director.looks.catalogue.sport import SPORT
from openmotion.director.looks.catalogue.swiss import SWISS
from openmotion.director.looks.catalogue.terminal import TERMINAL
from openmotion.director.looks.catalogue.vhs import VHS
from openmotion.director.looks.look import Look

LOOKS: dict[str, Look] = {
    look.name: look
    for look in (
        AURORA,
        SIGNAL,
        POSTER,
        EDITORIAL,
        POP,
        CLARITY,
        CRAFTED,
        ARCADE,
        SWISS,
        BRUTALIST,
        LUXURY,
        NEWSROOM,
        PAPER,
        SOFT,
        MEMPHIS,
        BAUHAUS,
        NOIR,
        NEON,
        SPORT,
        VHS,
        TERMINAL,
        PURE,
    )
}
"""Every look by its name."""
