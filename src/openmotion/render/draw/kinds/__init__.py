"""Which kind of layer is drawn by what; groups are not here, they draw what they hold."""

from openmotion.render.draw.kinds.adjustment import ADJUSTMENT
from openmotion.render.draw.kinds.globe import GLOBE
from openmotion.render.draw.kinds.image import IMAGE
from openmotion.render.draw.kinds.kind import Kind
from openmotion.render.draw.kinds.particles import PARTICLES
from openmotion.render.draw.kinds.shape import SHAPE
from openmotion.render.draw.kinds.text import TEXT
from openmotion.render.draw.kinds.video import VIDEO

KINDS: dict[str, Kind] = {
    "adjustment": ADJUSTMENT,
    "globe": GLOBE,
    "image": IMAGE,
    "particles": PARTICLES,
    "shape": SHAPE,
    "text": TEXT,
    "video": VIDEO,
}

__all__ = ["KINDS", "Kind"]
