"""Which kind of layer is drawn by what; groups are not here, they draw what they hold."""

from openmotion.render.draw.kinds.image import IMAGE
from openmotion.render.draw.kinds.kind import Kind
from openmotion.render.draw.kinds.shape import SHAPE
from openmotion.render.draw.kinds.text import TEXT

KINDS: dict[str, Kind] = {
    "image": IMAGE,
    "shape": SHAPE,
    "text": TEXT,
}

__all__ = ["KINDS", "Kind"]
