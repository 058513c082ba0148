"""How much of a picture masks and outlines leave."""

import math

import cv2
import numpy as np
import skia

from openmotion.model import Geometry, Mask, number_at
from openmotion.render.draw.outline import outline
from openmotion.render.draw.sheet import Region, Sheet, to_skia
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Matrix, mean_scale
from openmotion.render.pixels.blur import soft_shadow
from openmotion.render.pixels.compiled import Mask as Cover
from openmotion.render.pixels.cover import cut, cut_cover, join_cover, take_cover

_SIGMAS = 3.0  # of a gaussian edge, from where it begins to where it ends
_LARGEST_STEP = 8
_SMALL_SIGMA_PX = 2.0  # a soft edge is worked out with pixels as large as this allows
_MOST_SIGMA_PX = 400.0


def apply_masks(sheet: Sheet, state: LayerState) -> None:
    """Cut what stands on a sheet by a layer's masks."""
    if state.layer.masks:
        cut(sheet.pixels, masks_cover(state.layer.masks, state, sheet.region))


def masks_cover(masks: tuple[Mask, ...], state: LayerState, region: Region) -> Cover:
    """What a layer's masks leave of a region of the frame, 0..255."""
    left, top, right, bottom = region
    start = 0 if masks[0].mode == "add" else 255
    total = np.full((bottom - top, right - left), start, np.uint8)
    for mask in masks:
        cover = outline_cover(
            mask.geometry,
            state,
            region,
            feather_px=number_at(mask.feather_px, state.frame),
            expansion_px=number_at(mask.expansion_px, state.frame),
        )
        share = round(255 * min(1.0, max(0.0, number_at(mask.opacity, state.frame))))
        if mask.inverted:
            cover = np.asarray(255 - cover, np.uint8)
        if mask.mode == "add":
            join_cover(total, cover, share)
        elif mask.mode == "subtract":
            take_cover(total, cover, share)
        else:
            cut_cover(total, cover, share)
    return total


def outline_cover(
    geometry: Geometry,
    state: LayerState,
    region: Region,
    *,
    feather_px: float = 0.0,
    expansion_px: float = 0.0,
) -> Cover:
    """How far an outline in a layer's space covers a region of the frame, 0..255."""
    path = outline(geometry, state.frame)
    box = path.getBounds()
    scale = mean_scale(state.matrix, box.centerX(), box.centerY())
    sigma = min(_MOST_SIGMA_PX, max(0.0, feather_px) * scale / _SIGMAS)
    if sigma < 0.2:
        return path_cover(path, state.matrix, region, 1, expansion_px)
    step = 1
    while step < _LARGEST_STEP and sigma / (2 * step) >= _SMALL_SIGMA_PX:
        step *= 2
    left, top, right, bottom = region
    # What lies outside of the region still softens its edge.
    extra = math.ceil(_SIGMAS * sigma / step) + 1
    wide = (
        left - extra * step,
        top - extra * step,
        left + (-(-(right - left) // step) + extra) * step,
        top + (-(-(bottom - top) // step) + extra) * step,
    )
    small = path_cover(path, state.matrix, wide, step, expansion_px)
    soft = soft_shadow(small, sigma / step)
    if step > 1:
        size = (soft.shape[1] * step, soft.shape[0] * step)
        soft = np.asarray(cv2.resize(soft, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    edge = extra * step
    return np.ascontiguousarray(
        soft[edge : edge + bottom - top, edge : edge + right - left], np.uint8
    )


def path_cover(
    path: skia.Path, matrix: Matrix, region: Region, step: int = 1, expansion_px: float = 0.0
) -> Cover:
    """How far a path covers a region of the frame, one value for `step` by `step` pixels."""
    left, top, right, bottom = region
    cover = np.zeros(((bottom - top) // step, (right - left) // step), np.uint8)
    info = skia.ImageInfo.MakeA8(cover.shape[1], cover.shape[0])
    canvas = skia.Surface.MakeRasterDirect(info, cover).getCanvas()
    small = np.diag((1 / step, 1 / step, 1.0))
    canvas.setMatrix(to_skia(small @ matrix, left / step, top / step))
    canvas.drawPath(path, skia.Paint(AntiAlias=True))
    if expansion_px:
        line = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style)
        line.setStrokeWidth(2 * abs(expansion_px))
        line.setStrokeJoin(skia.Paint.kRound_Join)
        if expansion_px < 0:
            line.setBlendMode(skia.BlendMode.kClear)
        canvas.drawPath(path, line)
    return cover
