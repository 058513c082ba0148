"""Where and in which direction particles are born."""

import math
from functools import lru_cache

import numpy as np
import skia
from numpy.typing import NDArray

from openmotion.model import (
    BoxEmitter,
    Emitter,
    LineEmitter,
    PathEmitter,
    Point,
    RingEmitter,
    is_constant,
    point_at,
)
from openmotion.render.svg_path import parse_path

Values = NDArray[np.float64]
"""(n,) float64."""

_PATH_STEPS = 4096


def births(emitter: Emitter, one: Values, other: Values) -> tuple[Values, Values, Values]:
    """Places around the emitter's origin, pixels, and the outward directions there, radians.

    Args:
        emitter: its shape.
        one: of each particle a number 0..1.
        other: another one.
    """
    match emitter:
        case LineEmitter(start=(x0, y0), end=(x1, y1)):
            away = np.full_like(one, math.atan2(y1 - y0, x1 - x0) - math.pi / 2)
            return x0 + (x1 - x0) * one, y0 + (y1 - y0) * one, away
        case BoxEmitter():
            x, y = (one - 0.5) * emitter.width, (other - 0.5) * emitter.height
            return x, y, np.arctan2(y, x)
        case RingEmitter():
            # Evenly over the area between the two radii.
            inner = max(0.0, emitter.radius - emitter.thickness) ** 2
            reach = np.sqrt(inner + (emitter.radius**2 - inner) * other)
            angle = 2 * math.pi * one
            return reach * np.cos(angle), reach * np.sin(angle), angle
        case PathEmitter():
            x, y, away = _walk(emitter.data)
            if not len(x):
                return np.zeros_like(one), np.zeros_like(one), np.zeros_like(one)
            step = (one * len(x)).astype(np.intp)
            return x[step], y[step], away[step]
    return np.zeros_like(one), np.zeros_like(one), np.zeros_like(one)


def origins(at: Point, frames: Values) -> tuple[Values | float, Values | float]:
    """Where the emitter's origin was at some frames, pixels; between whole frames in a line."""
    if is_constant(at) or not len(frames):
        return point_at(at, 0.0)
    first = math.floor(float(frames.min()))
    whole = np.arange(first, math.floor(float(frames.max())) + 2)
    places = np.array([point_at(at, float(frame)) for frame in whole])
    return np.interp(frames, whole, places[:, 0]), np.interp(frames, whole, places[:, 1])


@lru_cache(maxsize=64)
def _walk(data: str) -> tuple[Values, Values, Values]:
    # Points at even steps along all contours, and the directions to the left of the way there.
    path = parse_path(data)
    total = 0.0
    measure = skia.PathMeasure(path, forceClosed=False)
    while True:
        total += measure.getLength()
        if not measure.nextContour():
            break
    found: list[tuple[float, float, float]] = []
    measure = skia.PathMeasure(path, forceClosed=False)
    while total > 0:
        length = measure.getLength()
        steps = math.ceil(_PATH_STEPS * length / total)
        for step in range(steps):
            place, along = measure.getPosTan((step + 0.5) / steps * length)
            found.append((place.x(), place.y(), math.atan2(along.y(), along.x()) - math.pi / 2))
        if not measure.nextContour():
            break
    columns = np.array(found, np.float64).reshape(-1, 3).T
    return columns[0], columns[1], columns[2]
