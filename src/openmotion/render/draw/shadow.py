"""Soft layered shadows: kept as tiles for outlines, made from the pixels for everything else."""

import math
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from openmotion.model import GroupLayer, ImageLayer, Shadow, ShadowPart, ShapeLayer
from openmotion.render.draw.bounds import content_box, parts_margin
from openmotion.render.draw.image import image_path
from openmotion.render.draw.moved import at_home
from openmotion.render.draw.outline import outline, outline_box
from openmotion.render.draw.shade import shade, shade_soft
from openmotion.render.draw.shape import shape_path
from openmotion.render.draw.sheet import Pixels, Region, Sheet, coarse_region, soft_step
from openmotion.render.draw.space import DrawLayer
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState, is_picture
from openmotion.render.matrix import (
    Bounds,
    Matrix,
    bounds_of,
    grown,
    holds,
    is_flat,
    map_box,
    mean_scale,
    rests,
    shift,
)
from openmotion.render.pixels.blur import soft_shadow, tint
from openmotion.render.pixels.warp import resample

_LARGEST_PX = 64_000_000  # of a shadow's tile; what casts a larger one is far outside the frame
_SLACK_PX = 1.5  # how much a shape may miss of a box and still count as filling it
Mask = NDArray[np.uint8]
Parts = tuple[ShadowPart, ...]


@dataclass(frozen=True, slots=True)
class _Tile:
    """A shadow's coverage in the layer's space, its corner at (x, y), so many pixels a unit."""

    x: float
    y: float
    density: float
    mask: Mask


def shadow_outline(state: LayerState) -> skia.Path | None:
    """The outline whose shadow a layer casts, in its own space; None if only its pixels tell."""
    layer = state.layer
    if isinstance(layer, ShapeLayer):
        if layer.repeater is not None or (layer.fill is None and layer.tint is None):
            return None
        return shape_path(layer, state.frame)
    if isinstance(layer, ImageLayer):
        return image_path(layer) if layer.fit == "cover" else None
    if isinstance(layer, GroupLayer):
        return _group_outline(layer, state.frame)
    return None


def _group_outline(group: GroupLayer, frame: float) -> skia.Path | None:
    """What a group is cut to, or the one shape at its bottom that fills all of its box."""
    if group.clip is not None:
        return outline(group.clip, frame)
    if group.box is None:
        return None
    for child in group.layers[:2]:
        if (
            isinstance(child, ShapeLayer)
            and child.fill is not None
            and child.trim is None
            and child.repeater is None
            and child.opacity == 1
            and not child.masks
            and child.start <= frame < child.end
            and rests(child.transform)
        ):
            box = outline_box(child.geometry, frame)
            if holds(grown(box, _SLACK_PX), bounds_of(group.box)):
                return outline(child.geometry, frame)
    return None


@dataclass(frozen=True, slots=True)
class Caster:
    """What casts a shadow, in its own space.

    Attributes:
        box: that holds it.
        key: that says all it depends on; None if it is gone with the frame.
        cover: its coverage over a region of so many pixels a unit.
    """

    box: Bounds
    key: Hashable | None
    cover: Callable[[Region, float], Mask]


def caster_of(
    stage: Stage, state: LayerState, content: DrawLayer, *, kept: bool = True
) -> Caster | None:
    """What casts a layer's shadow: its outline, or all that it draws; None if it is nothing.

    Args:
        stage: shared by all drawing.
        state: the layer at a frame.
        content: draws what a layer shows in its own space.
        kept: whether the shadow of a layer that stands may be kept.
    """
    outlined = outline_caster(state)
    if outlined is not None:
        return outlined
    around = content_box(stage, at_home(state, 1.0))
    if around is None:
        return None
    lasting = stage.content(state.layer).at(state.frame) if kept else None
    loose = isinstance(state.layer, GroupLayer) and not is_picture(state.layer)
    still = lasting is not None and not (loose and state.opacity != 1)
    key = ("content", id(state.layer), lasting.first) if still and lasting else None
    return Caster(
        around,
        key,
        lambda region, density: _content_cover(stage, state, content, region, density),
    )


def outline_caster(state: LayerState) -> Caster | None:
    """What casts a layer's shadow, if that is its outline; else None."""
    path = shadow_outline(state)
    if path is None:
        return None
    edges = path.getBounds()
    box = Bounds(edges.left(), edges.top(), edges.right(), edges.bottom())
    return Caster(
        box,
        ("path", path.getGenerationID()),
        lambda region, density: _path_cover(path, region, density),
    )


def draw_shadow(stage: Stage, sheet: Sheet, shadow: Shadow, caster: Caster, matrix: Matrix) -> None:
    """Draw a shadow in the space that `matrix` takes to frame pixels."""
    (a, b, c), (d, e, f), _ = matrix.tolist()
    finest = _finest(caster.box, shadow)
    if is_flat(matrix) and a == e == 1 and b == d == 0 and finest >= 1:
        tile = _tile(stage, shadow, caster, 1.0)
        x, y = math.floor(c + tile.x + 0.5), math.floor(f + tile.y + 0.5)
        shade(sheet, tile.mask, shadow.colour, x, y)
        return
    scale = mean_scale(matrix, *caster.box.centre)
    for step, parts in _by_softness(shadow, scale).items():
        density = 2.0 ** round(math.log2(min(4.0, max(1 / 64, scale)) / step))
        density = min(density, finest)
        tile = _tile(stage, shadow, caster, density, parts)
        height, width = tile.mask.shape
        place = matrix @ shift(tile.x, tile.y) @ np.diag((1 / density, 1 / density, 1.0))
        region = coarse_region(map_box(place, Bounds(0, 0, width, height)), sheet.region, step)
        if region is not None:
            small = _landed(tile.mask, place, region, step)
            shade_soft(sheet, small, shadow.colour, region[0], region[1], step=step)


def _finest(box: Bounds, shadow: Shadow) -> float:
    """How many pixels a unit a shadow may take so that its tile stays small enough."""
    around = grown(box, parts_margin(shadow.parts) + 2)
    fits = math.sqrt(_LARGEST_PX / max(1.0, around.width * around.height))
    return float(2.0 ** math.floor(math.log2(fits)))


def _by_softness(shadow: Shadow, scale: float) -> dict[int, Parts]:
    """The parts of a shadow by how many pixels one may stand for.

    The hard ones need many pixels but do not reach far, the soft ones the other way round.
    """
    found: dict[int, Parts] = {}
    for part in shadow.parts:
        step = soft_step(part.blur_px * scale)
        found[step] = (*found.get(step, ()), part)
    return found


def _landed(mask: Mask, matrix: Matrix, region: Region, step: int) -> Mask:
    """A mask warped onto a region of the frame, one pixel for `step` of them each way."""
    left, top, right, bottom = region
    size = ((right - left) // step, (bottom - top) // step)
    # OpenCV counts from the middle of the first pixel.
    half = shift(0.5, 0.5)
    shrink = np.diag((1 / step, 1 / step, 1.0)) @ shift(-left, -top)
    local = shift(-0.5, -0.5) @ shrink @ matrix @ half
    small = np.empty((size[1], size[0]), np.uint8)
    resample(mask, local, small)
    return small


def shadow_of_pixels(pixels: Pixels, shadow: Shadow, scale: float) -> Pixels:
    """The shadow of what stands on a sheet, the same size; `scale` is pixels for each unit."""
    alpha = (pixels >> np.uint32(24)).astype(np.uint8)
    step = soft_step(min(part.blur_px for part in shadow.parts) * scale)
    height, width = alpha.shape
    size = (-(-width // step), -(-height // step))
    small = cv2.resize(alpha, size, interpolation=cv2.INTER_AREA)
    soft = _layered(np.asarray(small, np.uint8), shadow.parts, scale / step)
    large = cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR)
    return tint(np.asarray(large, np.uint8), shadow.colour, 1.0)


def _tile(
    stage: Stage, shadow: Shadow, caster: Caster, density: float, parts: Parts | None = None
) -> _Tile:
    """The shadow of a caster; of some parts at any density, or of all at one pixel a unit."""

    def make() -> _Tile:
        return _trimmed(
            _make_whole(shadow, caster) if parts is None else _make(parts, caster, density)
        )

    if caster.key is None:
        return make()
    key = ("shadow", id(shadow), caster.key, density, parts)
    return stage.tiles.get(key, make, lambda made: made.mask.nbytes)


def _make_whole(shadow: Shadow, caster: Caster) -> _Tile:
    """A shadow at one pixel a unit, worked out with as few as its softness needs."""
    step = soft_step(min(part.blur_px for part in shadow.parts))
    tile = _make(shadow.parts, caster, 1 / step)
    height, width = tile.mask.shape
    size = (width * step, height * step)
    large = cv2.resize(tile.mask, size, interpolation=cv2.INTER_LINEAR)
    return replace(tile, density=1.0, mask=np.asarray(large, np.uint8))


def _make(parts: Parts, caster: Caster, density: float) -> _Tile:
    box = grown(caster.box, parts_margin(parts) + 2)
    region = (
        math.floor(box.x * density),
        math.floor(box.y * density),
        math.ceil(box.right * density),
        math.ceil(box.bottom * density),
    )
    mask = _layered(caster.cover(region, density), parts, density)
    return _Tile(region[0] / density, region[1] / density, density, mask)


def _trimmed(tile: _Tile) -> _Tile:
    """A tile without the rows and columns at its edges in which no shadow is left but one each."""
    rows, columns = (np.flatnonzero(tile.mask.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return replace(tile, mask=tile.mask[:1, :1])
    top, left = max(0, int(rows[0]) - 1), max(0, int(columns[0]) - 1)
    mask = tile.mask[top : int(rows[-1]) + 2, left : int(columns[-1]) + 2]
    return replace(
        tile,
        x=tile.x + left / tile.density,
        y=tile.y + top / tile.density,
        mask=np.ascontiguousarray(mask),
    )


def _path_cover(path: skia.Path, region: Region, density: float) -> Mask:
    left, top, right, bottom = region
    mask = np.zeros((bottom - top, right - left), np.uint8)
    info = skia.ImageInfo.MakeA8(right - left, bottom - top)
    canvas = skia.Surface.MakeRasterDirect(info, mask).getCanvas()
    canvas.translate(-left, -top)
    canvas.scale(density, density)
    canvas.drawPath(path, skia.Paint(AntiAlias=True))
    return mask


def _content_cover(
    stage: Stage, state: LayerState, content: DrawLayer, region: Region, density: float
) -> Mask:
    with stage.scratch.lend(region) as sheet:
        content(stage, sheet, at_home(state, density), None)
        return (sheet.pixels >> np.uint32(24)).astype(np.uint8)


def _layered(mask: Mask, parts: Parts, scale: float) -> Mask:
    """All parts of a shadow as one coverage, each over the ones before."""
    rest = np.ones(mask.shape, np.float32)
    for part in parts:
        soft = soft_shadow(mask, part.blur_px * scale)
        moved = _shifted(soft, round(part.dx * scale), round(part.dy * scale))
        rest *= 1 - moved * np.float32(part.opacity / 255)
    return ((1 - rest) * 255 + 0.5).astype(np.uint8)


def _shifted(mask: Mask, dx: int, dy: int) -> Mask:
    height, width = mask.shape
    moved = np.zeros_like(mask)
    if abs(dx) >= width or abs(dy) >= height:
        return moved
    moved[max(0, dy) : height + min(0, dy), max(0, dx) : width + min(0, dx)] = mask[
        max(0, -dy) : height + min(0, -dy), max(0, -dx) : width + min(0, -dx)
    ]
    return moved
