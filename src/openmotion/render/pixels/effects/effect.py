"""What there is to know of an effect on pixels, and where it is applied."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from openmotion.render.pixels.compiled import Frame

Edge = Literal["clear", "repeat"]

# Nothing reaches further than this over the frame, whatever a document says: the pictures that
# effects work on would become too large.
FARTHEST_PX = 1000.0


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when an effect is applied to a picture.

    Attributes:
        frame: on the layer's clock.
        scale: pixels of the picture for each pixel of the layer.
        corner: the pixel of the frame that is the picture's top left one.
        origin: the layer's own origin in pixels of the picture; patterns are counted from there.
        box: left, top, right and bottom of what is shown, in pixels of the picture.
        edge: what lies outside of the picture: nothing, or more of the same.
    """

    frame: float
    scale: float
    corner: tuple[int, int]
    origin: tuple[float, float]
    box: tuple[float, float, float, float]
    edge: Edge = "clear"

    def point(self, share: tuple[float, float]) -> tuple[float, float]:
        """A point of the box, given as shares of it, in pixels of the picture."""
        left, top, right, bottom = self.box
        return left + (right - left) * share[0], top + (bottom - top) * share[1]

    @property
    def diagonal(self) -> float:
        """From corner to corner of the box, pixels of the picture."""
        left, top, right, bottom = self.box
        return float(((right - left) ** 2 + (bottom - top) ** 2) ** 0.5)


def _no_reach(_effect: Any, _frame: float, _diagonal: float) -> float:  # noqa: ANN401
    return 0.0


@dataclass(frozen=True, slots=True)
class PixelEffect:
    """An effect on the pixels of a layer. The effect itself is given first.

    Attributes:
        apply: changes a premultiplied picture, C-contiguous, in place.
        is_live: whether it does anything at a frame.
        reach_px: how far it carries colour, pixels of the layer; the last argument is the diagonal
            of the layer's box in such pixels.
    """

    apply: Callable[[Frame, Any, Setting], None]
    is_live: Callable[[Any, float], bool]
    reach_px: Callable[[Any, float, float], float] = _no_reach
