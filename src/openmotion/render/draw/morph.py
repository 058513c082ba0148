"""Outlines between two others."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

import numpy as np
import skia
from numpy.typing import NDArray

from openmotion.render.draw.contours import Contour, Curves, contours_of, merged
from openmotion.render.draw.shared_path import SharedPath

_MANY = 256  # contours, or curves of one, that are not compared one by one
_SAMPLES = 48  # points that are compared to find the start that turns least
_LEAST, _MOST = -0.5, 1.5  # how far a morph may overshoot


@dataclass(frozen=True, slots=True, eq=False)
class _Pair:
    """Two contours cut into the same number of curves; one of them may be a point."""

    before: Curves
    after: Curves
    closed: bool
    lone: bool = False


def morphed(before: skia.Path, after: skia.Path, progress: float) -> skia.Path:
    """The outline between two; at 0 and 1 they themselves."""
    progress = min(_MOST, max(_LEAST, progress))
    if progress == 0:
        return before
    if progress == 1:
        return after
    return _between(SharedPath(before), SharedPath(after), progress)


@lru_cache(maxsize=512)
def _between(before: SharedPath, after: SharedPath, progress: float) -> skia.Path:
    path = skia.Path()
    ends = before.path.getFillType(), after.path.getFillType()
    if skia.PathFillType.kEvenOdd in ends:
        path.setFillType(skia.PathFillType.kEvenOdd)
    for pair in _pairs(before, after):
        # Beyond its end a contour that shrinks into a point would turn inside out.
        share = min(1.0, max(0.0, progress)) if pair.lone else progress
        curves = pair.before + (pair.after - pair.before) * share
        path.moveTo(*curves[0, 0].tolist())
        for handles in curves[:, 1:].reshape(-1, 6).tolist():
            path.cubicTo(*handles)
        if pair.closed:
            path.close()
    return path


@lru_cache(maxsize=128)
def _pairs(before: SharedPath, after: SharedPath) -> tuple[_Pair, ...]:
    """The contours of two outlines, matched."""
    ones, others = contours_of(before.path), contours_of(after.path)
    if sum(one.area for one in ones) * sum(other.area for other in others) < 0:
        # Outlines that are drawn the other way round would turn inside out.
        others = [other.turned() for other in others]
    pairs = []
    for one, other in _matched(ones, others):
        if one is None and other is not None:
            pairs.append(_Pair(_point(other), other.curves, other.closed, lone=True))
        elif other is None and one is not None:
            pairs.append(_Pair(one.curves, _point(one), one.closed, lone=True))
        elif one is not None and other is not None:
            pairs.append(_joined(one, other))
    return tuple(pairs)


def _matched(
    ones: list[Contour], others: list[Contour]
) -> list[tuple[Contour | None, Contour | None]]:
    """Partners for contours, the largest first: near ones of about the same size."""
    matches: list[tuple[Contour | None, Contour | None]] = []
    free = sorted(others, key=lambda other: -other.length)
    ones = sorted(ones, key=lambda one: -one.length)
    if max(len(ones), len(free)) > _MANY:
        return list(zip_longest(ones, free))
    for one in ones:
        if not free:
            matches.append((one, None))
            continue
        partner = min(free, key=lambda other: _strangeness(one, other))
        free.remove(partner)
        matches.append((one, partner))
    return matches + [(None, other) for other in free]


def _strangeness(one: Contour, other: Contour) -> float:
    """How little two contours have in common."""
    apart = float(np.hypot(*(_middle(one) - _middle(other))))
    turned = one.closed and other.closed and one.area * other.area < 0
    return apart + abs(one.length - other.length) / 4 + (one.length + other.length) * turned


def _joined(one: Contour, other: Contour) -> _Pair:
    """Two contours cut into the same number of curves, with starts that turn least."""
    closed = one.closed and other.closed
    if other.closed:
        other = other.started_at(_start(one, other))
    elif one.closed:
        one = one.started_at(_start(other, one))
    elif _turning(one, other.turned()) < _turning(one, other):
        other = other.turned()
    places = merged(np.concatenate((one.joints, other.joints)))
    return _Pair(_cut(one, places), _cut(other, places), closed)


def _cut(item: Contour, places: NDArray[np.float64]) -> Curves:
    """The curves between places of a contour's length; its joints are among them, or nearly."""
    joints = item.joints
    above = np.searchsorted(places, joints).clip(1, len(places) - 1)
    low, high = places[above - 1], places[above]
    nearest = np.where(joints - low <= high - joints, low, high)
    shares = item.shares.copy()
    shares[:, 0], shares[:, -1] = nearest[:-1], nearest[1:]
    snapped = Contour(item.curves, item.closed, shares, item.length)
    return snapped.split(places)


def _start(one: Contour, other: Contour) -> float:
    """Where a closed contour starts to turn least on the way to another one."""
    even = np.arange(_SAMPLES) / _SAMPLES
    wanted = one.points(even)
    wanted = wanted - wanted.mean(axis=0)
    candidates = even
    if len(other.curves) <= _MANY:
        candidates = np.unique(np.concatenate((other.joints[:-1], even)))
    places = (candidates[:, None] + even[None, :]) % 1.0
    found = other.points(places.ravel()).reshape(len(candidates), _SAMPLES, 2)
    found = found - found.mean(axis=1, keepdims=True)
    distances = ((found - wanted) ** 2).sum(axis=(1, 2))
    return float(candidates[int(distances.round(6).argmin())])


def _turning(one: Contour, other: Contour) -> float:
    even = np.linspace(0, 1, _SAMPLES)
    return float(((one.points(even) - other.points(even)) ** 2).sum())


def _middle(item: Contour) -> NDArray[np.float64]:
    found: NDArray[np.float64] = item.points(np.arange(_SAMPLES) / _SAMPLES).mean(axis=0)
    return found


def _point(item: Contour) -> Curves:
    """As many curves as a contour has, all of them in its middle."""
    return np.broadcast_to(_middle(item), item.curves.shape).copy()
