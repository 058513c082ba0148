"""Lines of text that follow an outline."""

from openmotion.model.frozen import Frozen
from openmotion.model.geometry import Geometry
from openmotion.model.values import Number


class TextPath(Frozen):
    """The way that the baselines of a text follow.

    Lines start at its start, stand about its middle, or end at its end, as the layer's `align`
    says; the `y` of a line is its distance from the way, positive to the right of its direction.
    On a closed outline what passes the end goes on at the start; on an open one it runs straight
    on.

    Attributes:
        geometry: its first contour is the way.
        offset_px: how far the text has moved along it.
        reversed: run from its end to its start; on a circle letters then stand inside.
        turned: letters are turned along the way; else they stay upright.
    """

    geometry: Geometry
    offset_px: Number = 0.0
    reversed: bool = False
    turned: bool = True
