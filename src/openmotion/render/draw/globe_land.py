"""Land on a ball: dots and outlines as directions from the middle of the earth."""

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from openmotion.assets import find_country, world
from openmotion.expand.cartography.ball import Direction, direction
from openmotion.expand.cartography.dots import edges_of, spans_at
from openmotion.expand.cartography.outlines import country_pieces

Directions = NDArray[np.float64]
"""(n, 3) float64."""
_ROW = 0.8660254  # distance of rows where each dot has six neighbours as near as the next
_COARSE_DEG = 0.6  # outlines of a globe are small: points nearer than this are left out


@dataclass(frozen=True, slots=True, eq=False)
class Land:
    """Land by its dots or lines.

    Attributes:
        plain: of most countries.
        lit: of highlighted countries.
    """

    plain: Directions
    lit: Directions


@lru_cache(maxsize=8)
def land_dots(pitch: float, highlight: tuple[str, ...], owner: str) -> Land:
    """Dots in rows of latitude, so many radians apart.

    Args:
        pitch: distance of dots in radians.
        highlight: names or codes of countries.
        owner: id of the layer, for errors.

    Raises:
        InvalidComposition: there is no such country.
    """
    chosen = {find_country(name, owner=owner).code3 for name in highlight}
    rings = {code: list(country_pieces(code, 0.0)) for code in world().countries}
    names = list(rings)
    edges, owners = edges_of(rings, names)
    found: dict[bool, list[Direction]] = {False: [], True: []}
    rows = int(math.pi / (pitch * _ROW))
    for row in range(1, rows):
        latitude = -math.pi / 2 + row * math.pi / rows
        around = max(1, round(2 * math.pi * math.cos(latitude) / pitch))
        step = 360.0 / around
        shift = step / 2 if row % 2 else 0.0
        ring = math.cos(latitude), math.sin(latitude)
        for index, spans in spans_at(edges, owners, math.degrees(latitude)).items():
            kind = names[index] in chosen
            for left, right in spans:
                first = math.ceil((left + 180.0 - shift) / step)
                last = math.floor((right + 180.0 - shift) / step)
                for column in range(first, last + 1):
                    lon = math.radians(column * step + shift - 180.0)
                    found[kind].append((ring[0] * math.cos(lon), ring[0] * math.sin(lon), ring[1]))
    return Land(_array(found[False]), _array(found[True]))


@lru_cache(maxsize=8)
def land_lines(highlight: tuple[str, ...], owner: str) -> Land:
    """Coasts and borders as short lines: both ends of each, one after the other.

    Args:
        highlight: names or codes of countries.
        owner: id of the layer, for errors.

    Raises:
        InvalidComposition: there is no such country.
    """
    countries = [find_country(name, owner=owner) for name in highlight]
    lit = {max(i, ~i) for country in countries for ring in country.rings for i in ring}
    ends: dict[bool, list[Direction]] = {False: [], True: []}
    for index, arc in enumerate(world().arcs):
        kept = [arc[0]]
        for point in arc[1:-1]:
            if abs(point - kept[-1]).sum() >= _COARSE_DEG:
                kept.append(point)
        kept.append(arc[-1])
        places = [direction((float(lon), float(lat))) for lon, lat in kept]
        ends[index in lit] += [end for line in pairwise(places) for end in line]
    return Land(_array(ends[False]), _array(ends[True]))


def _array(points: list[Direction]) -> Directions:
    return np.array(points, dtype=np.float64).reshape(-1, 3)
