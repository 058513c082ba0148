"""What particles look like: their colours as pixels, and outlines as small pictures."""

import math
from functools import lru_cache

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from openmotion.model import Colour, mix_oklab, oklch, rgba, to_oklch
from openmotion.render.pixels.compiled import Mask
from openmotion.render.pixels.packed import pack
from openmotion.render.pixels.particles import TEXELS
from openmotion.render.svg_path import parse_path

_RAMP = 64  # steps of a colour that changes over life
_BACK_DARKER = 0.15  # OKLab lightness that the back of a strip has less than its front
_INNER = (16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024)  # texels of a side
_STAR_INNER = 0.45  # radius of a star's inner corners

Pixels = NDArray[np.uint32]


@lru_cache(maxsize=64)
def colour_pixels(colours: tuple[Colour, ...], by: str) -> tuple[Pixels, Pixels]:
    """The colours that particles may have, premultiplied, and those of their backs.

    Args:
        colours: of the layer.
        by: "particle" gives the colours themselves, "life" even steps from the first to the last.
    """
    if by == "life" and len(colours) > 1:
        places = [step / (_RAMP - 1) * (len(colours) - 1) for step in range(_RAMP)]
        colours = tuple(_between(colours, place) for place in places)
    front = np.array([pack(colour) for colour in colours], np.uint32)
    return front, np.array([pack(_back(colour)) for colour in colours], np.uint32)


@lru_cache(maxsize=64)
def covers(shape: str, path: str) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """The outline "star" or "path" at several sizes, as `lay_plates` takes it.

    Args:
        shape: which of the two.
        path: SVG path data of the latter.
    """
    outline = _star() if shape == "star" else parse_path(path)
    texels = [_cover(outline, inner).reshape(-1) for inner in _INNER]
    return np.concatenate(texels), np.array(_INNER, np.int64)


def _cover(outline: skia.Path, inner: int) -> Mask:
    side = inner + 2 * TEXELS
    mask = np.zeros((side, side), np.uint8)
    info = skia.ImageInfo.MakeA8(side, side)
    canvas = skia.Surface.MakeRasterDirect(info, mask, side).getCanvas()
    bounds = outline.computeTightBounds()
    largest = max(bounds.width(), bounds.height())
    if largest > 0:
        canvas.translate(side / 2, side / 2)
        canvas.scale(inner / largest, inner / largest)
        canvas.translate(-bounds.centerX(), -bounds.centerY())
        canvas.drawPath(outline, skia.Paint(AntiAlias=True))
    del canvas
    soft = cv2.blur(mask, (TEXELS + 1, TEXELS + 1), borderType=cv2.BORDER_CONSTANT)
    return np.asarray(soft, np.uint8)


def _between(colours: tuple[Colour, ...], place: float) -> Colour:
    index = min(int(place), len(colours) - 2)
    return mix_oklab(colours[index], colours[index + 1], place - index)


def _back(colour: Colour) -> Colour:
    lightness, chroma, hue = to_oklch(colour)
    return oklch(max(0.0, lightness - _BACK_DARKER), chroma, hue, rgba(colour)[3])


def _star() -> skia.Path:
    path = skia.Path()
    for corner in range(10):
        radius = 1.0 if corner % 2 == 0 else _STAR_INNER
        angle = math.pi * (corner / 5 - 0.5)
        point = skia.Point(radius * math.cos(angle), radius * math.sin(angle))
        path.moveTo(point) if corner == 0 else path.lineTo(point)
    path.close()
    return path
