"""Outlines of countries as paths on a picture, cut where the map's edge is."""

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import numpy as np

from openmotion.assets import Country, world
from openmotion.expand.cartography.projection import Points
from openmotion.expand.cartography.regions import Frame
from openmotion.model import Box

_POLE = 90.0


def country_rings(country: Country, frame: Frame, view: Box, grid: float) -> list[Points]:
    """The closed outlines of a country in pixels; those outside of a view are left out.

    Args:
        country: of the package's data.
        frame: where the map lies.
        view: what may be seen, pixels of the frame.
        grid: pixels; points are moved to it, so that few are left and neighbours still touch.
    """
    rings = []
    for piece in country_pieces(country.code3, frame.centre_lon):
        pixels = frame.pixels(piece)
        low, high = pixels.min(axis=0), pixels.max(axis=0)
        if high[0] < view.x or low[0] > view.right or high[1] < view.y or low[1] > view.bottom:
            continue
        coarse = _coarse(pixels, grid)
        if len(coarse) > 2:
            rings.append(coarse)
    return rings


def line_paths(frame: Frame, view: Box, grid: float, *, arcs: Iterable[int]) -> Iterator[Points]:
    """Arcs as lines in pixels, cut where they cross the map's edge."""
    lines = world().arcs
    for index in arcs:
        arc = lines[index]
        lons = (arc[:, 0] - frame.centre_lon + 180.0) % 360.0 - 180.0 + frame.centre_lon
        places = np.stack((lons, arc[:, 1]), axis=1)
        cuts = np.nonzero(np.abs(np.diff(lons)) > 180.0)[0] + 1
        for part in np.split(places, cuts):
            if len(part) < 2:
                continue
            pixels = frame.pixels(part)
            low, high = pixels.min(axis=0), pixels.max(axis=0)
            if high[0] < view.x or low[0] > view.right or high[1] < view.y or low[1] > view.bottom:
                continue
            coarse = _coarse(pixels, grid)
            if len(coarse) > 1:
                yield coarse


def path_data(lines: Iterable[Points], *, closed: bool) -> str:
    """SVG path data of polylines, to a hundredth of a pixel."""
    end = "Z" if closed else ""
    parts = []
    for line in lines:
        points = " ".join(f"{x:.2f} {y:.2f}" for x, y in line.tolist())
        parts.append(f"M{points}{end}")
    return " ".join(parts)


def _coarse(pixels: Points, grid: float) -> Points:
    """The points on a grid, repeated ones left out."""
    snapped = np.round(pixels / grid) * grid
    moved = np.any(snapped[1:] != snapped[:-1], axis=1)
    kept: Points = snapped[np.concatenate(([True], moved))]
    return kept


@lru_cache(maxsize=2048)
def country_pieces(code3: str, centre_lon: float) -> tuple[Points, ...]:
    """The rings of a country in degrees, cut at half a turn from the centre on both sides."""
    earth = world()
    low, high = centre_lon - 180.0, centre_lon + 180.0
    pieces = []
    for indexes in earth.countries[code3].rings:
        ring = earth.ring(indexes)
        left, right = float(ring[:, 0].min()), float(ring[:, 0].max())
        if abs(ring[-1, 0] - ring[0, 0]) > 180.0:
            ring = _over_pole(ring)
            turns = [math.floor((low - left) / 360.0)]
        else:
            turns = list(
                range(math.ceil((low - right) / 360.0), math.floor((high - left) / 360) + 1)
            )
        for turn in turns:
            moved = _turned(ring, 360.0 * turn)
            cut = _clipped(_clipped(moved, low, keep_above=True), high, keep_above=False)
            if len(cut) > 2:
                pieces.append(cut)
    return tuple(pieces)


def _turned(ring: Points, lon: float) -> Points:
    """A ring moved along its parallels."""
    moved: Points = ring + np.array([lon, 0.0])
    return moved


def _over_pole(ring: Points) -> Points:
    """A ring around a pole, closed along the map's lower or upper edge; two turns of it."""
    turn = ring[-1, 0] - ring[0, 0]
    if turn < 0:
        ring, turn = ring[::-1], -turn
    pole = _POLE if ring[:, 1].mean() > 0 else -_POLE
    # Two turns cover the map wherever its edge is.
    twice = np.concatenate([ring, _turned(ring[1:], turn)])
    ends = np.array([[twice[-1, 0], pole], [twice[0, 0], pole]])
    return np.concatenate([twice, ends])


def _clipped(ring: Points, lon: float, *, keep_above: bool) -> Points:
    """The part of a ring on one side of a meridian (Sutherland and Hodgman 1974)."""
    x = ring[:, 0]
    inside = x >= lon if keep_above else x <= lon
    if inside.all():
        return ring
    if not inside.any():
        return ring[:0]
    out: list[Sequence[float]] = []
    points = ring.tolist()
    for index, (here, is_in) in enumerate(zip(points, inside.tolist(), strict=True)):
        before, was_in = points[index - 1], bool(inside[index - 1])
        if is_in != was_in:
            share = (lon - before[0]) / (here[0] - before[0])
            out.append((lon, before[1] + (here[1] - before[1]) * share))
        if is_in:
            out.append(here)
    return np.array(out)
