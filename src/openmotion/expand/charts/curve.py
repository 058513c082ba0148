"""A line through values: straight, or smooth without ever overshooting them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from openmotion.model import Pair


@dataclass(frozen=True, slots=True)
class Curve:
    """A line through points from left to right.

    Attributes:
        points: in pixels, x rising.
        slopes: at each point, pixels down for each pixel to the right; None draws straight lines.
    """

    points: tuple[Pair, ...]
    slopes: tuple[float, ...] | None

    @property
    def data(self) -> str:
        """Path data from the first point to the last; empty for a single point."""
        return f"M{_xy(self.points[0])}{self.onward()}" if len(self.points) > 1 else ""

    def data_down_to(self, floor: "Curve") -> str:
        """Path data of what lies between this curve and another one over the same x."""
        back = floor.reversed()
        return f"{self.data}L{_xy(back.points[0])}{back.onward()}Z"

    def reversed(self) -> "Curve":
        """The same line from right to left."""
        slopes = None if self.slopes is None else self.slopes[::-1]
        return Curve(self.points[::-1], slopes)

    def y(self, x: float) -> float:
        """The height of the line at an x; at its ends it goes on level."""
        points = self.points
        if x <= points[0][0] or len(points) == 1:
            return points[0][1]
        if x >= points[-1][0]:
            return points[-1][1]
        index = next(i for i in range(len(points) - 1) if x <= points[i + 1][0])
        (x0, y0), (x1, y1) = points[index], points[index + 1]
        t = (x - x0) / (x1 - x0)
        if self.slopes is None:
            return y0 + (y1 - y0) * t
        m0, m1 = (slope * (x1 - x0) for slope in self.slopes[index : index + 2])
        return (
            (2 * t**3 - 3 * t**2 + 1) * y0
            + (t**3 - 2 * t**2 + t) * m0
            + (3 * t**2 - 2 * t**3) * y1
            + (t**3 - t**2) * m1
        )

    def onward(self) -> str:
        """Path data from behind the first point to the last."""
        if self.slopes is None:
            return "".join(f"L{_xy(point)}" for point in self.points[1:])
        parts = []
        for (here, there), (m0, m1) in zip(
            pairwise(self.points), pairwise(self.slopes), strict=True
        ):
            third = (there[0] - here[0]) / 3
            one = (here[0] + third, here[1] + m0 * third)
            two = (there[0] - third, there[1] - m1 * third)
            parts.append(f"C{_xy(one)} {_xy(two)} {_xy(there)}")
        return "".join(parts)


def curve_through(points: Sequence[Pair], *, smooth: bool) -> Curve:
    """The line through points; a smooth one rises and falls only where its values do.

    Source: monotone piecewise cubic interpolation, F. N. Fritsch and R. E. Carlson, SIAM J.
    Numer. Anal. 17 (1980), with the harmonic mean of slopes (Fritsch and Butland, 1984).
    """
    held = tuple(points)
    if not smooth or len(held) < 3:
        return Curve(held, None)
    steps = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(held)]
    slopes = [steps[0]]
    for before, after in pairwise(steps):
        slopes.append(0.0 if before * after <= 0 else 2 * before * after / (before + after))
    slopes.append(steps[-1])
    return Curve(held, tuple(slopes))


def _xy(point: Pair) -> str:
    return f"{point[0]:.2f} {point[1]:.2f}"
