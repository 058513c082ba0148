"""The part of the earth that a map shows so that all its places lie well inside."""

from collections.abc import Sequence
from itertools import pairwise

from openmotion.director.recipes.places import Located
from openmotion.model import RegionName

Bounds = tuple[float, float, float, float]

_WORLD_SPAN = 250.0  # degrees of longitude from which on the whole world is shown
_LEAST_SPAN = 14.0  # degrees of latitude; nearer, coasts become coarse
_MARGIN = 0.34  # of the span, on each side
_FAR_MARGIN = 0.14  # of a span of more than half the world
_SOUTH, _NORTH = -56.0, 80.0


def region_of(places: Sequence[Located], ratio: float) -> RegionName | Bounds:
    """What to show in a box of a ratio of width to height: the places and the land about them."""
    west, east = _span(sorted(place.lon for place in places))
    low = min(place.lat for place in places)
    high = max(place.lat for place in places)
    if any(place.is_country for place in places):
        # A country reaches far about its middle.
        west, east, low, high = west - 8, east + 8, low - 6, high + 6
    if east - west > _WORLD_SPAN:
        return "world"
    margin = _MARGIN if east - west < 0.5 * _WORLD_SPAN else _FAR_MARGIN
    tall = max(_LEAST_SPAN, (high - low) * (1 + 2 * _MARGIN))
    wide = max(_LEAST_SPAN, (east - west) * (1 + 2 * margin), tall * min(ratio, 2.2))
    middle, centre = (low + high) / 2, (west + east) / 2
    south, north = max(_SOUTH, middle - tall / 2), min(_NORTH, middle + tall / 2)
    if wide > _WORLD_SPAN * 1.3:
        return "world"
    return (_wrapped(centre - wide / 2), south, _wrapped(centre + wide / 2), north)


def _span(lons: list[float]) -> tuple[float, float]:
    """The shortest way round the earth that holds all longitudes; the east may pass 180."""
    gaps = [after - before for before, after in pairwise(lons)]
    gaps.append(lons[0] + 360.0 - lons[-1])
    widest = max(range(len(gaps)), key=lambda index: gaps[index])
    if widest == len(gaps) - 1:
        return lons[0], lons[-1]
    return lons[widest + 1], lons[widest] + 360.0


def _wrapped(lon: float) -> float:
    return (lon + 180.0) % 360.0 - 180.0
