"""Where letters stand that follow an outline."""

import math
from functools import lru_cache

import skia

from openmotion.model import TextPath, number_at
from openmotion.render.draw.outline import outline
from openmotion.render.draw.shared_path import SharedPath
from openmotion.render.placing import Placing

_FINER = 4.0  # how much finer than a screen's pixels lengths are measured
_EVEN = 1e-6


class Way:
    """The first contour of an outline that has a length, measured.

    Attributes:
        length: in pixels.
        is_closed: whether it ends where it starts.
    """

    def __init__(self, path: skia.Path) -> None:
        self._measure = skia.PathMeasure(path, forceClosed=False, resScale=_FINER)
        while self._measure.getLength() <= 0 and self._measure.nextContour():
            pass
        self.length = float(self._measure.getLength())
        self.is_closed = bool(self._measure.isClosed())

    def at(self, place: float) -> tuple[float, float]:
        """The point at a length from the start; open ways run straight on at both ends."""
        if self.length <= 0:
            return place, 0.0
        if self.is_closed:
            place %= self.length
        held = min(self.length, max(0.0, place))
        point, tangent = self._measure.getPosTan(held)
        past = place - held
        return point.x() + tangent.x() * past, point.y() + tangent.y() * past


@lru_cache(maxsize=64)
def _way(shared: SharedPath) -> Way:
    return Way(shared.path)


class Line:
    """A line of text on its way at a frame.

    Args:
        path: of the text layer.
        frame: on the layer's clock.
        width_px: of the line.
        left: x of the line's left edge where it is set straight.
        share: of the width that lies before its alignment edge: 0 left, 0.5 centre, 1 right.
    """

    def __init__(
        self, path: TextPath, frame: float, *, width_px: float, left: float, share: float
    ) -> None:
        self._way = _way(SharedPath(outline(path.geometry, frame)))
        self._reversed = path.reversed
        self._turned = path.turned
        self._left = left
        self._start = share * (self._way.length - width_px) + number_at(path.offset_px, frame)

    def placing(self, start: float, end: float, base: float, shift_px: float) -> Placing:
        """Takes what is set between two x on a baseline to its place on the way.

        Args:
            start: left end of a letter's advance, in the layer's space.
            end: right end.
            base: its baseline as set, pixels below the way.
            shift_px: how far it has moved along the line.
        """
        middle = (start + end) / 2
        reach = max((end - start) / 2, 0.5)
        place = self._start + middle - self._left + shift_px
        x, y = self._at(place)
        cos, sin = 1.0, 0.0
        ahead, behind = self._at(place + reach), self._at(place - reach)
        dx, dy = ahead[0] - behind[0], ahead[1] - behind[1]
        size = math.hypot(dx, dy)
        if size > _EVEN:
            cos, sin = dx / size, dy / size
        if not self._turned:
            # Upright letters keep the line's distance from the way across its direction.
            return (1.0, 0.0, x - middle - sin * base, 0.0, 1.0, y + cos * base - base, 0, 0, 1.0)
        return (cos, -sin, x - cos * middle, sin, cos, y - sin * middle, 0.0, 0.0, 1.0)

    def _at(self, place: float) -> tuple[float, float]:
        return self._way.at(self._way.length - place if self._reversed else place)
