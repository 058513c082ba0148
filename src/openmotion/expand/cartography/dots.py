"""Dots on land, in rows that are set half a dot apart."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from openmotion.expand.cartography.projection import Points
from openmotion.model import Box, Pair

_ROW = 0.8660254  # distance of rows where each dot has six neighbours as near as the next


def land_dots(rings: Mapping[str, list[Points]], view: Box, pitch: float) -> dict[str, list[Pair]]:
    """The dots of each country whose middle lies on it.

    Args:
        rings: outlines of each country in pixels; holes are outlines too.
        view: that is filled with dots.
        pitch: pixels from one dot to the next.
    """
    names = list(rings)
    edges, owners = edges_of(rings, names)
    found: dict[str, list[Pair]] = {name: [] for name in names}
    rows = int(view.height / (pitch * _ROW))
    top = view.y + (view.height - (rows - 1) * pitch * _ROW) / 2
    for row in range(rows):
        y = top + row * pitch * _ROW
        shift = pitch / 2 if row % 2 else 0.0
        for owner, spans in spans_at(edges, owners, y).items():
            for left, right in spans:
                first = int(np.ceil((max(left, view.x) - view.x - shift) / pitch))
                last = int(np.floor((min(right, view.right) - view.x - shift) / pitch))
                found[names[owner]] += [
                    (view.x + shift + pitch * column, y) for column in range(first, last + 1)
                ]
    return found


def dots_data(dots: list[Pair]) -> str:
    """SVG path data of lines so short that round caps make dots of them."""
    return " ".join(f"M{x:.1f} {y:.1f}h.01" for x, y in dots)


def edges_of(
    rings: Mapping[str, list[Points]], names: list[str]
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """All edges as (n, 4), each from its upper to its lower end, and whose they are."""
    parts, owners = [], []
    for index, name in enumerate(names):
        for ring in rings[name]:
            closed = np.concatenate([ring, ring[:1]])
            parts.append(np.concatenate([closed[:-1], closed[1:]], axis=1))
            owners.append(np.full(len(ring), index))
    if not parts:
        return np.zeros((0, 4)), np.zeros(0, dtype=np.intp)
    edges = np.concatenate(parts)
    falls = edges[:, 1] > edges[:, 3]
    edges[falls] = edges[falls][:, [2, 3, 0, 1]]
    return edges, np.concatenate(owners)


def spans_at(
    edges: NDArray[np.float64], owners: NDArray[np.intp], y: float
) -> dict[int, list[Pair]]:
    """Where a row crosses the land of each country, from left to right."""
    crossed = (edges[:, 1] <= y) & (edges[:, 3] > y)
    cut, whose = edges[crossed], owners[crossed]
    x = cut[:, 0] + (cut[:, 2] - cut[:, 0]) * (y - cut[:, 1]) / (cut[:, 3] - cut[:, 1])
    order = np.lexsort((x, whose))
    spans: dict[int, list[Pair]] = {}
    pairs = np.stack((whose[order], x[order]), axis=1).tolist()
    for left, right in zip(pairs[::2], pairs[1::2], strict=False):
        spans.setdefault(int(left[0]), []).append((left[1], right[1]))
    return spans
