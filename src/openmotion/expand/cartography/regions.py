"""Parts of the world and where they lie on a picture."""

from dataclasses import dataclass

import numpy as np

from openmotion.assets import find_country, world
from openmotion.errors import InvalidComposition
from openmotion.expand.cartography.projection import Points, project
from openmotion.model import Pair, Place, RegionName

Bounds = tuple[float, float, float, float]
# West, south, east and north, degrees. The world without Antarctica, and cut in the Bering Sea.
_REGIONS: dict[RegionName, Bounds] = {
    "world": (-169.0, -56.0, 191.0, 84.0),
    "europe": (-12.0, 35.0, 41.0, 71.5),
    "africa": (-19.0, -36.0, 53.0, 38.0),
    "asia": (26.0, -11.0, 150.0, 62.0),
    "north_america": (-168.0, 7.0, -52.0, 74.0),
    "south_america": (-83.0, -56.0, -34.0, 13.5),
    "oceania": (110.0, -48.0, 180.0, 4.0),
    "middle_east": (25.0, 11.0, 64.0, 43.0),
    "southeast_asia": (91.0, -12.0, 142.0, 29.0),
}
_MARGIN = 0.06  # around a country that is looked at, as a share of its size


@dataclass(frozen=True, slots=True)
class Frame:
    """How a part of the world lies in a box.

    Attributes:
        centre_lon: the longitude at x = 0 of the projection.
        scale: pixels for a radius of the earth.
        x: pixels, of the projection's origin.
        y: pixels, of the projection's origin.
    """

    centre_lon: float
    scale: float
    x: float
    y: float

    def pixels(self, points: Points) -> Points:
        """Places in pixels of the box; longitudes must lie around `centre_lon` already."""
        return project(points, self.centre_lon) * self.scale + (self.x, self.y)

    def pixel(self, place: Pair) -> Pair:
        """One place in pixels, its longitude taken to the map's side of the antimeridian."""
        lon = self.wrapped(place[0])
        found = self.pixels(np.array([[lon, place[1]]]))[0]
        return float(found[0]), float(found[1])

    def wrapped(self, lon: float) -> float:
        """The longitude within half a turn of the centre."""
        turned = (lon - self.centre_lon + 180.0) % 360.0 - 180.0
        return turned + self.centre_lon


def bounds_of(region: RegionName | Bounds, *, owner: str) -> Bounds:
    """West, south, east and north of a region, its east greater than its west.

    Raises:
        InvalidComposition: the region has no area or leaves the earth.
    """
    if isinstance(region, str):
        return _REGIONS[region]
    west, south, east, north = region
    if east < west:
        east += 360.0
    ends = -90 <= south < north <= 90 and -360 <= west < east <= west + 360
    if not ends or east - west < 0.01 or north - south < 0.01:
        raise InvalidComposition(
            f"layer {owner} shows the region {region}; give west, south, east and north in "
            "degrees, south below north"
        )
    return west, south, east, north


def country_bounds(name: str, *, owner: str) -> Bounds:
    """The region of a country's largest part, with a margin.

    Raises:
        InvalidComposition: there is no such country.
    """
    country = find_country(name, owner=owner)
    ring = world().ring(country.rings[0])
    (west, south), (east, north) = ring.min(axis=0).tolist(), ring.max(axis=0).tolist()
    wide, tall = (east - west) * _MARGIN, (north - south) * _MARGIN
    return west - wide, max(-90.0, south - tall), east + wide, min(90.0, north + tall)


def frame_of(
    bounds: Bounds, *, width: float, height: float, margin: float, centre_lon: float
) -> Frame:
    """The frame that shows a region whole and in the middle of a box.

    Args:
        bounds: west, south, east, north in degrees.
        width: of the box in pixels.
        height: of the box in pixels.
        margin: left free inside the box, pixels.
        centre_lon: of the projection.
    """
    west, south, east, north = bounds
    turns = round(((west + east) / 2 - centre_lon) / 360.0) * 360.0
    edge = np.linspace(0.0, 1.0, 33)
    lons, lats = west - turns + (east - west) * edge, south + (north - south) * edge
    outline = np.concatenate(
        [
            np.stack((lons, np.full(33, south)), axis=1),
            np.stack((lons, np.full(33, north)), axis=1),
            np.stack((np.full(33, lons[0]), lats), axis=1),
            np.stack((np.full(33, lons[-1]), lats), axis=1),
        ]
    )
    shape = project(outline, centre_lon)
    low, high = shape.min(axis=0), shape.max(axis=0)
    span = high - low
    scale = min((width - 2 * margin) / float(span[0]), (height - 2 * margin) / float(span[1]))
    middle = (low + high) / 2 * scale
    return Frame(centre_lon, scale, float(width / 2 - middle[0]), float(height / 2 - middle[1]))


def place_of(place: Place, *, owner: str) -> Pair:
    """Longitude and latitude of a place.

    Raises:
        InvalidComposition: it names a country that is not known.
    """
    if place.country is not None:
        return find_country(place.country, owner=owner).label
    return place.lon, place.lat
