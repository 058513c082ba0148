"""Draws image layers: a picture in a box, cropped or whole, its corners round."""

import math

import cv2
import numpy as np
import skia

from openmotion.errors import AssetUnavailable
from openmotion.model import ImageLayer, Rect
from openmotion.render.draw.outline import outline
from openmotion.render.draw.sheet import Pixels, Sheet
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, mean_scale

_LARGEST_PX = 4096
_HALF_OCTAVES = 2  # tiles are made in steps of half an octave of size


def draw_image(
    stage: Stage, sheet: Sheet, state: LayerState, layer: ImageLayer, opacity: float
) -> None:
    """Draw an image layer, without effects."""
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


def picture_of(stage: Stage, layer: ImageLayer) -> np.ndarray:
    """The layer's picture, (h, w, 4) uint8 premultiplied.

    Raises:
        AssetUnavailable: the library does not hold it.
    """
    picture = stage.pictures.get(layer.asset)
    if picture is None:
        raise AssetUnavailable(
            f"layer {layer.id} shows the picture {layer.asset!r}, which is not in the library"
        )
    return picture


def _tile(stage: Stage, layer: ImageLayer, scale: float) -> Pixels:
    """The picture in the layer's box at so many pixels a unit, premultiplied."""
    scale = min(scale, _LARGEST_PX / max(layer.width, layer.height))
    width, height = max(1, round(layer.width * scale)), max(1, round(layer.height * scale))
    picture = picture_of(stage, layer)
    tall, wide = picture.shape[:2]
    if layer.fit == "cover":
        share = min(wide / layer.width, tall / layer.height)
        crop_w, crop_h = layer.width * share, layer.height * share
        left = round((wide - crop_w) * layer.focus[0])
        top = round((tall - crop_h) * layer.focus[1])
        part = picture[top : top + max(1, round(crop_h)), left : left + max(1, round(crop_w))]
        pixels = _resized(part, width, height)
    else:
        share = min(width / wide, height / tall)
        inner_w, inner_h = max(1, round(wide * share)), max(1, round(tall * share))
        pixels = np.zeros((height, width, 4), np.uint8)
        left, top = (width - inner_w) // 2, (height - inner_h) // 2
        pixels[top : top + inner_h, left : left + inner_w] = _resized(picture, inner_w, inner_h)
    tile = np.ascontiguousarray(pixels).view(np.uint32)[..., 0].copy()
    if layer.radius > 0:
        _round(tile, layer, scale)
    return tile


def _resized(pixels: np.ndarray, width: int, height: int) -> np.ndarray:
    tall, wide = pixels.shape[:2]
    if (wide, tall) == (width, height):
        return pixels
    smaller = width < wide or height < tall
    way = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
    resized = cv2.resize(np.ascontiguousarray(pixels), (width, height), interpolation=way)
    # Cubic sampling overshoots; no colour may be brighter than its alpha.
    return np.minimum(resized, resized[..., 3:])


def _round(tile: Pixels, layer: ImageLayer, scale: float) -> None:
    """Cut the corners, keeping only what lies inside the outline."""
    sheet = Sheet(tile)
    sheet.canvas.scale(scale, scale)
    sheet.clear_outside(image_path(layer))
