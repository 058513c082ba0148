"""A picture far out of focus, held to the ground's tint."""

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.grounds.field import Grid, Light, pour
from openmotion.render.pixels.grounds.light import (
    is_dark,
    linear,
    palette,
    shade_corners,
    sway,
)

_SIDE = 72  # pixels along the longer side of a soft picture
_SIGMA = 2.4  # of the blur, in those pixels
_ROOM = 1.2  # how much larger than the frame the picture is laid, for it to drift
_FARTHEST = 0.09  # shares of the frame that it drifts from its middle
_SATURATION = 1.2
_DIMMED = 0.55
_VEIL = 0.68  # share of the base over the picture on a light ground
# Relative luminance that white text, and dark text, may stand on with a contrast of 5 and 6.
_MOST_ON_DARK, _LEAST_ON_LIGHT = 0.14, 0.4
_LUMINANCE = np.array((0.2126, 0.7152, 0.0722), np.float32)


def soft_picture(picture: NDArray[np.uint8]) -> Light:
    """A picture so small and blurred that it serves as a ground's light.

    Args:
        picture: (h, w, 4) uint8 RGBA, premultiplied; it is seen on black.

    Returns:
        (3, rows, columns) float32 linear light, the longer side 72 pixels.
    """
    height, width = picture.shape[:2]
    share = _SIDE / max(width, height)
    size = max(2, round(width * share)), max(2, round(height * share))
    small = cv2.resize(np.ascontiguousarray(picture), size, interpolation=cv2.INTER_AREA)
    levels = small[..., :3].astype(np.float64) / 255
    light = np.where(levels <= 0.04045, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4)
    return _blurred(light.astype(np.float32))


def paint_blurred_media(
    dst: Frame, ground: Ground, grid: Grid, seconds: float, picture: Light | None = None
) -> None:
    """The picture, covering the frame and slowly panned; without one, shapes in its colours."""
    soft = _shapes(ground) if picture is None else picture
    zoom = _ROOM + 0.06 * sway(seconds * 1.2, ground.seed, "zoom")
    rows, columns = soft.shape[1:]
    # Picture pixels to one share of the frame's shorter side, the picture covering the frame.
    scale = min(columns / grid.right, rows / grid.bottom) / zoom
    places = []
    for name, nodes, length, count, pace in (
        ("x", grid.x, grid.right, columns, 1.5),
        ("y", grid.y, grid.bottom, rows, 1.3),
    ):
        slack = min((count - length * scale) / 2, _FARTHEST * length * scale)
        middle = count / 2 + 0.9 * slack * sway(seconds * pace, ground.seed, name)
        places.append(((nodes - length / 2) * scale + middle - 0.5).astype(np.float32))
    light = np.empty((3, *grid.shape), np.float32)
    _lay(light, _tinted(soft, ground), places[0], places[1])
    shade_corners(light, grid, ground.vignette)
    pour(dst, light, grid.width)


def _blurred(light: NDArray[np.float32]) -> Light:
    blurred = cv2.GaussianBlur(light, (0, 0), _SIGMA, borderType=cv2.BORDER_REFLECT)
    return np.ascontiguousarray(np.moveaxis(blurred, 2, 0), np.float32)


def _tinted(soft: Light, ground: Ground) -> Light:
    # More saturated, dimmed or veiled, and held where text stays readable.
    base = linear(ground.colours[0])
    grey = np.tensordot(_LUMINANCE, soft, 1)
    light = np.maximum(grey + (soft - grey) * np.float32(_SATURATION), 0)
    if is_dark(ground):
        light = light * np.float32(_DIMMED) + base[:, None, None] * np.float32(1 - _DIMMED)
        grey = np.tensordot(_LUMINANCE, light, 1)
        # Bright parts come near the limit and never pass it.
        most = np.float32(_MOST_ON_DARK)
        return np.asarray(light * (most / (most + grey)), np.float32)
    # The veil is the base in the picture's own light, so that saturated colours do not turn grey.
    veil = base[:, None, None] * np.minimum(np.float32(0.72) + np.float32(0.4) * np.sqrt(grey), 1)
    light += (veil - light) * np.float32(_VEIL)
    grey = np.tensordot(_LUMINANCE, light, 1)
    lacking = ((np.float32(_LEAST_ON_LIGHT) - grey) / (1 - grey)).clip(0, 1)
    return np.asarray(light + (1 - light) * lacking, np.float32)


def _shapes(ground: Ground) -> Light:
    # What stands in for a picture: a wide scene of large soft shapes.
    colours, dark = palette(ground.colours), is_dark(ground)
    width, height = _SIDE, _SIDE
    light = np.empty((height, width, 3), np.float32)
    light[:] = linear(colours[0])
    for k in range(9):
        x, y = (round(_SIDE * chance(ground.seed, "shape", k, axis)) for axis in "xy")
        size = round(_SIDE * (0.1 + 0.16 * chance(ground.seed, "shape", k, "size")))
        # A dark ground dims what it shows.
        colour = [float(part) for part in linear(colours[1 + k % 4]) * (1.6 if dark else 0.85)]
        cv2.circle(light, (x, y), size, colour, -1)
    return _blurred(light)


@kernel
def _lay(light: Light, soft: Light, x: NDArray[np.float32], y: NDArray[np.float32]) -> None:
    rows, columns = soft.shape[1], soft.shape[2]
    for j in range(y.shape[0]):
        at = min(max(y[j], np.float32(0)), np.float32(rows - 1))
        row = min(int(at), rows - 2)
        down = at - np.float32(row)
        for channel in range(3):
            upper, lower, out = soft[channel, row], soft[channel, row + 1], light[channel, j]
            for i in range(x.shape[0]):
                place = min(max(x[i], np.float32(0)), np.float32(columns - 1))
                column = min(int(place), columns - 2)
                across = place - np.float32(column)
                high = upper[column] + (upper[column + 1] - upper[column]) * across
                low = lower[column] + (lower[column + 1] - lower[column]) * across
                out[i] = high + (low - high) * down
