"""The Equal Earth projection: areas keep their proportion, and the world looks like itself.

Source: B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection", International
Journal of Geographical Information Science 33 (2019), https://doi.org/10.1080/13658816.2018.1504949.
"""

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = math.sqrt(3) / 2
# Sines differ between processors in numpy, so they are taken once from math, ten for a degree.
_STEPS = 10


def project(points: Points, centre_lon: float) -> Points:
    """Places on the map, in radii of the earth, y down.

    Args:
        points: (n, 2), longitude and latitude in degrees.
        centre_lon: the longitude at x = 0; others are taken as they are, so that outlines that go
            on over the antimeridian stay in one piece.
    """
    latitudes, widths, heights = _parallels()
    x = np.radians(points[:, 0] - centre_lon) * np.interp(points[:, 1], latitudes, widths)
    return np.stack((x, -np.interp(points[:, 1], latitudes, heights)), axis=1)


@lru_cache(maxsize=1)
def _parallels() -> tuple[Points, Points, Points]:
    """For each latitude, the width of a radian of longitude and the height over the equator."""
    latitudes = np.arange(-90 * _STEPS, 90 * _STEPS + 1) / _STEPS
    pairs = [_parallel(float(latitude)) for latitude in latitudes]
    widths, heights = (np.array(part) for part in zip(*pairs, strict=True))
    return latitudes, widths, heights


def _parallel(latitude: float) -> tuple[float, float]:
    angle = math.asin(_M * math.sin(math.radians(latitude)))
    square = angle * angle
    sixth = square**3
    slope = 9 * _A4 * sixth * square + 7 * _A3 * sixth + 3 * _A2 * square + _A1
    width = math.cos(angle) / (_M * slope)
    height = angle * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))
    return width, height
