"""Icons by name."""

from typing import Literal

from pydantic import Field

from openmotion.model.layers.base import LayerBase
from openmotion.model.layers.shape import Trim
from openmotion.model.paint import Paint, Solid


class IconLayer(LayerBase):
    """A Lucide icon in a square whose top left corner is the layer's origin.

    Attributes:
        name: of the icon, for example "arrow-right".
        size_px: of the square.
        paint: of its lines.
        weight: width of its lines in a square of 24.
        fill: inside its outlines; None leaves them empty. While the lines are drawn on, it comes
            with them.
        trim: which part of its lines is drawn; a track from 0 to 1 as its end draws them on.
    """

    kind: Literal["icon"] = "icon"
    name: str = Field(min_length=1, max_length=80)
    size_px: float = Field(default=96.0, gt=0, le=8192)
    paint: Paint = Solid(colour="#f5f4f0")
    weight: float = Field(default=2.0, gt=0, le=12)
    fill: Paint | None = None
    trim: Trim | None = None
