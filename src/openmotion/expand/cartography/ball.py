"""The earth as a ball: directions of places, and how it is turned towards the viewer.

Directions are unit vectors: x to 0° of longitude, y to 90° east, z to the north pole.
"""

import math

from openmotion.model import GlobeLayer, Pair, number_at

Direction = tuple[float, float, float]
Turn = tuple[Direction, Direction, Direction]
"""Where right, down and the viewer are on the earth."""


def direction(place: Pair) -> Direction:
    """The direction of a place, longitude and latitude in degrees."""
    east, north = math.radians(place[0]), math.radians(place[1])
    return math.cos(north) * math.cos(east), math.cos(north) * math.sin(east), math.sin(north)


def turn_of(layer: GlobeLayer, frame: float) -> Turn:
    """How a globe is turned at a frame."""
    lon = math.radians(number_at(layer.turn_deg, frame))
    lat = math.radians(number_at(layer.tilt_deg, frame))
    cos_lon, sin_lon, cos_lat, sin_lat = math.cos(lon), math.sin(lon), math.cos(lat), math.sin(lat)
    return (
        (-sin_lon, cos_lon, 0.0),
        (sin_lat * cos_lon, sin_lat * sin_lon, -cos_lat),
        (cos_lat * cos_lon, cos_lat * sin_lon, sin_lat),
    )


def turned(point: Direction, turn: Turn) -> Direction:
    """A direction as right, down and towards the viewer."""
    right, down, near = (
        axis[0] * point[0] + axis[1] * point[1] + axis[2] * point[2] for axis in turn
    )
    return right, down, near


def great_circle(first: Pair, last: Pair, samples: int) -> list[Pair]:
    """Places on the shortest way over the earth, both ends among them.

    Source: spherical linear interpolation, Ken Shoemake 1985.
    """
    one, other = direction(first), direction(last)
    angle = math.acos(max(-1.0, min(1.0, sum(a * b for a, b in zip(one, other, strict=True)))))
    if angle < 1e-9 or math.pi - angle < 1e-9:
        return [first, last]
    places = []
    for step in range(samples + 1):
        share = step / samples
        near, far = math.sin((1 - share) * angle), math.sin(share * angle)
        x, y, z = (near * a + far * b for a, b in zip(one, other, strict=True))
        lon, lat = math.atan2(y, x), math.atan2(z, math.hypot(x, y))
        places.append((math.degrees(lon), math.degrees(lat)))
    return places
