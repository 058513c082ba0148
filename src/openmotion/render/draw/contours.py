"""Contours of outlines as cubic curves in arrays, measured along their length."""

import math
from dataclasses import dataclass

import numpy as np
import skia
from numpy.typing import NDArray

Curves = NDArray[np.float64]
"""(n, 4, 2) float64: start, two handles and end of each cubic."""
_STEPS = 16  # chords that a curve is measured by
_EVEN = 1e-7  # shares of a length that are nearer than this are the same
_CONIC_POWER = 2  # a conic becomes 2 ** so many quads


@dataclass(frozen=True, slots=True, eq=False)
class Contour:
    """One contour of an outline.

    Attributes:
        curves: that follow each other.
        closed: whether it ends where it starts.
        shares: (n, 17) float64, how much of its length lies before each step along each curve.
        length: in pixels.
    """

    curves: Curves
    closed: bool
    shares: NDArray[np.float64]
    length: float

    @property
    def area(self) -> float:
        """Signed area; positive is clockwise on the screen."""
        points = self.curves.reshape(-1, 2)
        x, y = points[:, 0], points[:, 1]
        return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() / 2)

    @property
    def joints(self) -> NDArray[np.float64]:
        """(n + 1,) float64: shares of the length at which curves start and end."""
        return np.append(self.shares[:, 0], 1.0)

    def turned(self) -> "Contour":
        """The same contour drawn the other way round."""
        return contour(self.curves[::-1, ::-1].copy(), closed=self.closed)

    def started_at(self, share: float) -> "Contour":
        """A closed contour that starts at another place of its length."""
        if share in (0.0, 1.0):
            return self
        edges = merged(np.append(self.joints, share))
        cut = self.split(np.array((share,)))
        first = int(np.abs(edges - share).argmin())
        return contour(np.concatenate((cut[first:], cut[:first])), closed=self.closed)

    def split(self, places: NDArray[np.float64]) -> Curves:
        """Its curves, cut at more places of its length (0..1, rising)."""
        edges = merged(np.concatenate((self.joints, places)))
        middles = (edges[:-1] + edges[1:]) / 2
        owners = np.clip(np.searchsorted(self.joints, middles, side="right") - 1, 0, None)
        owners = np.minimum(owners, len(self.curves) - 1)
        starts = self._times(owners, edges[:-1])
        ends = self._times(owners, edges[1:])
        return _parts(self.curves[owners], starts, ends)

    def points(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n, 2) float64: where places of its length lie."""
        owners = np.clip(np.searchsorted(self.joints, places, side="right") - 1, 0, None)
        owners = np.minimum(owners, len(self.curves) - 1)
        times = self._times(owners, places)
        found: NDArray[np.float64] = _at(self.curves[owners], times)
        return found

    def _times(self, owners: NDArray[np.intp], places: NDArray[np.float64]) -> NDArray[np.float64]:
        """How far along its curve, 0..1 in the curve's own time, each place lies."""
        rows = self.shares[owners]
        step = np.clip((rows <= places[:, None]).sum(axis=1) - 1, 0, _STEPS - 1)
        line = np.arange(len(rows))
        low, high = rows[line, step], rows[line, step + 1]
        part = (places - low) / np.where(high > low, high - low, 1.0)
        found: NDArray[np.float64] = (step + np.clip(part, 0, 1)) / _STEPS
        return found


_TIMES = np.linspace(0.0, 1.0, _STEPS + 1)


def merged(places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Places in rising order, those that are as good as the same only once."""
    rising = np.sort(places)
    kept: NDArray[np.float64] = rising[np.append(True, np.diff(rising) > _EVEN)]
    # The end stands, not what lies just before it.
    kept[-1] = rising[-1]
    return kept


def contours_of(path: skia.Path) -> list[Contour]:
    """All contours of an outline that have a length."""
    found: list[Contour] = []
    curves: list[list[tuple[float, float]]] = []
    walk = skia.Path.Iter(path, forceClose=False)
    closed = False

    def finish() -> None:
        if curves:
            made = contour(np.array(curves), closed=closed)
            if made.length > 0:
                found.append(made)
        curves.clear()

    while True:
        verb, points = walk.next()
        if verb == skia.Path.kClose_Verb:
            closed = True
            continue
        if verb in (skia.Path.kMove_Verb, skia.Path.kDone_Verb):
            finish()
            closed = False
            if verb == skia.Path.kDone_Verb:
                return found
            continue
        weight = walk.conicWeight() if verb == skia.Path.kConic_Verb else 1.0
        curves += _cubics(verb, points, weight)


def add_contour(path: skia.Path, item: Contour) -> None:
    """Add a contour to a path."""
    path.moveTo(*item.curves[0, 0].tolist())
    for handles in item.curves[:, 1:].reshape(-1, 6).tolist():
        path.cubicTo(*handles)
    if item.closed:
        path.close()


def contour(curves: Curves, *, closed: bool) -> Contour:
    """A measured contour."""
    steps = _at(curves[:, None], _TIMES[None, :])
    chords = np.hypot(*np.moveaxis(np.diff(steps, axis=1), -1, 0))
    before = np.concatenate(([0.0], np.cumsum(chords)))
    length = float(before[-1])
    shares = before / (length or 1.0)
    places = np.arange(len(curves))[:, None] * _STEPS + np.arange(_STEPS + 1)[None, :]
    return Contour(curves, closed, shares[places], length)


def _cubics(
    verb: skia.Path.Verb, points: list[skia.Point], weight: float
) -> list[list[tuple[float, float]]]:
    """A segment of a Skia path as cubic curves."""
    pairs = [(point.x(), point.y()) for point in points]
    if verb == skia.Path.kCubic_Verb:
        return [pairs]
    if verb == skia.Path.kLine_Verb:
        start, end = pairs
        if math.dist(start, end) == 0:
            return []
        return [[start, _mix(start, end, 1 / 3), _mix(start, end, 2 / 3), end]]
    if verb == skia.Path.kQuad_Verb:
        return [_raised(*pairs)]
    quads = [
        (point.x(), point.y())
        for point in skia.Path.ConvertConicToQuads(*points, weight, _CONIC_POWER)
    ]
    return [_raised(*quads[index : index + 3]) for index in range(0, len(quads) - 2, 2)]


def _raised(
    start: tuple[float, float], handle: tuple[float, float], end: tuple[float, float]
) -> list[tuple[float, float]]:
    """A quadratic curve as a cubic one."""
    return [start, _mix(start, handle, 2 / 3), _mix(end, handle, 2 / 3), end]


def _mix(start: tuple[float, float], end: tuple[float, float], share: float) -> tuple[float, float]:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _at(curves: Curves, times: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points of curves at times of their own, 0..1."""
    time = times[..., None]
    rest = 1 - time
    found: NDArray[np.float64] = (
        rest**3 * curves[..., 0, :]
        + 3 * rest**2 * time * curves[..., 1, :]
        + 3 * rest * time**2 * curves[..., 2, :]
        + time**3 * curves[..., 3, :]
    )
    return found


def _parts(curves: Curves, starts: NDArray[np.float64], ends: NDArray[np.float64]) -> Curves:
    """The part of each curve between two of its times."""
    span = ((ends - starts) / 3)[:, None]
    first, last = _at(curves, starts), _at(curves, ends)
    return np.stack(
        (
            first,
            first + span * _speed(curves, starts),
            last - span * _speed(curves, ends),
            last,
        ),
        axis=1,
    )


def _speed(curves: Curves, times: NDArray[np.float64]) -> NDArray[np.float64]:
    time = times[:, None]
    rest = 1 - time
    one, two, three = (curves[:, index + 1] - curves[:, index] for index in range(3))
    found: NDArray[np.float64] = 3 * (rest**2 * one + 2 * rest * time * two + time**2 * three)
    return found
