"""A picture in a box: which part of it shows, and laying that down through any matrix."""

import math
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from openmotion.model import Rect
from openmotion.render.draw.outline import outline
from openmotion.render.draw.sheet import Sheet, region_of
from openmotion.render.draw.stage import Stage
from openmotion.render.matrix import Bounds, Matrix, grown, map_box, mean_scale, shift
from openmotion.render.pixels.view import fill_view

_LEAST_ZOOM, _MOST_ZOOM = 0.01, 100.0
_HALF_OCTAVES = 2  # pictures are made smaller and larger in steps of half an octave
_LARGEST_PX = 4096
_SINGULAR = 1e-18  # nothing can be looked up backwards through such a matrix
_FLAT = 1e-9  # a matrix with a smaller determinant squeezes everything into a line


@dataclass(frozen=True, slots=True)
class View:
    """A picture in a box at a layer's origin.

    Attributes:
        width: of the box, pixels of the layer.
        height: of the box.
        radius: of the box's corners.
        scale: pixels of the layer for each of the picture.
        picture: width and height that the picture takes, pixels of the layer.
        x: left edge of the picture in the layer's space.
        y: top edge of the picture.
        shown: the part of the box that the picture covers.
    """

    width: float
    height: float
    radius: float
    scale: float
    picture: tuple[float, float]
    x: float
    y: float
    shown: Bounds


def view_of(
    box: tuple[float, float, float],
    picture: tuple[int, int],
    *,
    fit: Literal["cover", "contain"],
    zoom: float,
    focus: tuple[float, float],
) -> View:
    """How a picture stands in a box.

    Args:
        box: width, height and corner radius, pixels of the layer.
        picture: width and height in pixels.
        fit: fill the box, or stand whole inside it.
        zoom: on top of that.
        focus: the point of the picture, 0..1, that stays visible.
    """
    width, height, radius = box
    wide, tall = picture
    choose = max if fit == "cover" else min
    scale = choose(width / wide, height / tall) * min(max(zoom, _LEAST_ZOOM), _MOST_ZOOM)
    x, y = _offset(width - wide * scale, focus[0]), _offset(height - tall * scale, focus[1])
    shown = Bounds(
        max(0.0, x), max(0.0, y), min(width, x + wide * scale), min(height, y + tall * scale)
    )
    return View(width, height, radius, scale, (wide * scale, tall * scale), x, y, shown)


def _offset(room: float, focus: float) -> float:
    return room * (min(max(focus, 0.0), 1.0) if room < 0 else 0.5)


def draw_view(
    stage: Stage,
    sheet: Sheet,
    view: View,
    source: NDArray[np.uint8],
    matrix: Matrix,
    opacity: float,
) -> None:
    """Lay a picture down, cut to its box with smooth edges wherever the matrix puts it.

    Args:
        stage: shared by all drawing.
        sheet: drawn on.
        view: how the picture stands in the layer's space.
        source: (h, w, 4) premultiplied, the whole picture at any size.
        matrix: the layer's space to frame pixels.
        opacity: 0..1.
    """
    if abs(np.linalg.det(matrix)) < _FLAT:
        return
    region = region_of(grown(map_box(matrix, view.shown), 1), sheet.region)
    if region is None:
        return
    tall, wide = source.shape[:2]
    stretch = np.diag((view.picture[0] / wide, view.picture[1] / tall, 1.0))
    place = matrix @ shift(view.x, view.y) @ stretch
    if abs(np.linalg.det(place)) < _SINGULAR:
        return
    with stage.scratch.lend(region, clear=False) as loan:
        fill_view(source, loan.local(place), loan.pixels)
        loan.place(matrix)
        for path in _edges(view):
            loan.clear_outside(path)
        sheet.put(loan.pixels, loan.x, loan.y, opacity)


def _edges(view: View) -> list[skia.Path]:
    """What the picture is cut to."""
    box = outline(Rect(width=view.width, height=view.height, radius=view.radius), 0)
    shown = view.shown
    fills = shown.width >= view.width - 1e-6 and shown.height >= view.height - 1e-6
    if fills:
        return [box]
    whole = outline(Rect(x=shown.x, y=shown.y, width=shown.width, height=shown.height), 0)
    return [whole, box] if view.radius > 0 else [whole]


def fineness_of(view: View, matrix: Matrix, picture: tuple[int, int]) -> float:
    """How much larger or smaller a picture should be for a view, in half octaves."""
    size = view.scale * mean_scale(matrix, view.width / 2, view.height / 2)
    level = math.ceil(math.log2(max(size, 1e-3)) * _HALF_OCTAVES - 1e-6)
    return min(float(2 ** (level / _HALF_OCTAVES)), max(1.0, _LARGEST_PX / max(picture)))


def resized(picture: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """A premultiplied picture at another size, as sharp as may be."""
    tall, wide = picture.shape[:2]
    if (wide, tall) == (width, height):
        return picture
    smaller = width < wide or height < tall
    way = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
    large = cv2.resize(np.ascontiguousarray(picture), (width, height), interpolation=way)
    # Cubic sampling overshoots; no colour may be brighter than its alpha.
    return np.minimum(large, large[..., 3:])
