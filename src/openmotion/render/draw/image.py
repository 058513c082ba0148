"""Draws image layers: a picture in a box, cropped or whole, its corners round."""

import math

import numpy as np
import skia
from numpy.typing import NDArray

from openmotion.errors import AssetUnavailable
from openmotion.model import (
    ImageLayer,
    NineSlice,
    Number,
    Rect,
    Track,
    is_constant,
    number_at,
    point_at,
)
from openmotion.render.draw.outline import outline
from openmotion.render.draw.sheet import Pixels, Sheet
from openmotion.render.draw.stage import Stage
from openmotion.render.draw.view import draw_view, fineness_of, resized, view_of
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, mean_scale

_LARGEST_PX = 4096
_LEAST_BOX_PX = 1e-6
_HALF_OCTAVES = 2  # tiles are made in steps of half an octave of size

Picture = NDArray[np.uint8]
"""(height, width, 4) uint8, premultiplied RGBA."""


def draw_image(
    stage: Stage, sheet: Sheet, state: LayerState, layer: ImageLayer, opacity: float
) -> None:
    """Draw an image layer, without effects."""
    if layer.slices is None and not _stands(layer):
        _draw_moving(stage, sheet, state, layer, opacity)
        return
    size = mean_scale(state.matrix, layer.width / 2, layer.height / 2)
    level = math.ceil(math.log2(max(size, 1e-3)) * _HALF_OCTAVES - 1e-6)
    tile = stage.tiles.get(
        ("image", id(layer), level),
        lambda: _tile(stage, layer, 2 ** (level / _HALF_OCTAVES)),
        lambda made: made.nbytes,
    )
    height, width = tile.shape
    shrink = np.diag((layer.width / width, layer.height / height, 1.0))
    sheet.put_warped(stage.scratch, tile, state.matrix @ shrink, opacity)


def image_box(layer: ImageLayer) -> Bounds:
    """The layer's box in its own space."""
    return Bounds(0.0, 0.0, layer.width, layer.height)


def image_path(layer: ImageLayer) -> skia.Path:
    """The outline of the layer's box."""
    return outline(Rect(width=layer.width, height=layer.height, radius=layer.radius), 0)


def picture_of(stage: Stage, layer: ImageLayer) -> Picture:
    """The layer's picture.

    Raises:
        AssetUnavailable: the library does not hold it.
    """
    picture = stage.pictures.get(layer.asset)
    if picture is None:
        raise AssetUnavailable(
            f"layer {layer.id} shows the picture {layer.asset!r}, which is not in the library"
        )
    return picture


def _stands(layer: ImageLayer) -> bool:
    """Whether always the same part of the picture shows, as its fit says."""
    return layer.zoom == 1 and is_constant(layer.focus)


def _draw_moving(
    stage: Stage, sheet: Sheet, state: LayerState, layer: ImageLayer, opacity: float
) -> None:
    """Draw a picture that moves inside its box, by parts of a pixel."""
    picture = picture_of(stage, layer)
    tall, wide = picture.shape[:2]
    box, focus = (layer.width, layer.height, layer.radius), point_at(layer.focus, state.frame)
    zoom = number_at(layer.zoom, state.frame)
    view = view_of(box, (wide, tall), fit=layer.fit, zoom=zoom, focus=focus)
    # One size of the picture for the whole move: another one would be seen to jump in.
    closest = _closest(layer.zoom, state.frame)
    near = view_of(box, (wide, tall), fit=layer.fit, zoom=closest, focus=focus)
    fineness = fineness_of(near, state.matrix, (wide, tall))
    size = max(1, round(wide * fineness)), max(1, round(tall * fineness))
    source = stage.tiles.get(
        ("picture", layer.asset, size),
        lambda: resized(picture, *size),
        lambda made: 0 if made is picture else made.nbytes,
    )
    draw_view(stage, sheet, view, source, state.matrix, opacity)


def _closest(zoom: Number, frame: float) -> float:
    if isinstance(zoom, Track):
        return max(key.value for key in zoom.keys)
    return number_at(zoom, frame)


def _tile(stage: Stage, layer: ImageLayer, scale: float) -> Pixels:
    """The picture in the layer's box at so many pixels a unit, premultiplied."""
    scale = min(scale, _LARGEST_PX / max(layer.width, layer.height))
    size = max(1, round(layer.width * scale)), max(1, round(layer.height * scale))
    picture = picture_of(stage, layer)
    if layer.slices is not None:
        pixels = _sliced(picture, layer.slices, size, scale)
    elif layer.fit == "cover":
        pixels = resized(_covering(picture, layer), *size)
    else:
        pixels = _whole(picture, size)
    tile = np.ascontiguousarray(pixels).view(np.uint32)[..., 0].copy()
    if layer.radius > 0:
        _round(tile, layer, scale)
    return tile


def _covering(picture: Picture, layer: ImageLayer) -> Picture:
    """The part of a picture that fills the layer's box."""
    tall, wide = picture.shape[:2]
    # Boxes may be as thin as the least of floats, which nothing can be divided by.
    width, height = max(layer.width, _LEAST_BOX_PX), max(layer.height, _LEAST_BOX_PX)
    share = min(wide / width, tall / height)
    crop_w, crop_h = max(1, round(width * share)), max(1, round(height * share))
    across, down = (min(max(place, 0.0), 1.0) for place in point_at(layer.focus, 0))
    left, top = round((wide - crop_w) * across), round((tall - crop_h) * down)
    return picture[top : top + crop_h, left : left + crop_w]


def _whole(picture: Picture, size: tuple[int, int]) -> Picture:
    """All of a picture in the middle of a box of so many pixels."""
    tall, wide = picture.shape[:2]
    share = min(size[0] / wide, size[1] / tall)
    inner_w, inner_h = max(1, round(wide * share)), max(1, round(tall * share))
    pixels = np.zeros((size[1], size[0], 4), np.uint8)
    left, top = (size[0] - inner_w) // 2, (size[1] - inner_h) // 2
    pixels[top : top + inner_h, left : left + inner_w] = resized(picture, inner_w, inner_h)
    return pixels


def _sliced(picture: Picture, slices: NineSlice, size: tuple[int, int], scale: float) -> Picture:
    """A picture stretched to so many pixels, its borders only as much as `scale` says."""
    tall, wide = picture.shape[:2]
    across, down = slices.left + slices.right, slices.top + slices.bottom
    grown = slices.scale * scale
    # Borders that do not fit become smaller, all of them, so that corners keep their form.
    grown = min(grown, size[0] / max(across, 1e-6), size[1] / max(down, 1e-6))
    columns = (
        _stops(wide, slices.left, slices.right),
        _stops(size[0], slices.left * grown, slices.right * grown),
    )
    rows = (
        _stops(tall, slices.top, slices.bottom),
        _stops(size[1], slices.top * grown, slices.bottom * grown),
    )
    pixels = np.zeros((size[1], size[0], 4), np.uint8)
    for row in range(3):
        for column in range(3):
            part = picture[
                rows[0][row] : rows[0][row + 1], columns[0][column] : columns[0][column + 1]
            ]
            place = pixels[
                rows[1][row] : rows[1][row + 1], columns[1][column] : columns[1][column + 1]
            ]
            if 0 not in part.shape and 0 not in place.shape:
                place[...] = resized(part, place.shape[1], place.shape[0])
    return pixels


def _stops(length: int, first: float, last: float) -> tuple[int, int, int, int]:
    """Where the three parts of a side begin and end; borders that do not fit share the side."""
    if first + last > length:
        first, last = first * length / (first + last), last * length / (first + last)
    start = min(length, round(first))
    return 0, start, max(start, length - round(last)), length


def _round(tile: Pixels, layer: ImageLayer, scale: float) -> None:
    """Cut the corners, keeping only what lies inside the outline."""
    sheet = Sheet(tile)
    sheet.canvas.scale(scale, scale)
    sheet.clear_outside(image_path(layer))
