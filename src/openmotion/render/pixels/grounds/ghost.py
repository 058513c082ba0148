"""A key word, huge and barely lighter than the base, passing by."""

import math
from functools import lru_cache

import numpy as np
import skia

from openmotion.model import Ground, TextLine, TextRun, TextStyle, chance
from openmotion.render.pixels.compiled import Frame, Mask, kernel
from openmotion.render.pixels.grounds.field import Grid, pour, pour_bands
from openmotion.render.pixels.grounds.light import is_dark, mark_colour
from openmotion.render.pixels.grounds.marks import quiet_share
from openmotion.render.pixels.grounds.plain import still_light
from openmotion.render.pixels.packed import mix_pixel, pack
from openmotion.typeset import ShapedLine, shape_line
from openmotion.typeset.outline import glyph_outline

_EM = 1180 / 1080  # of the shorter side
_LARGEST_PX = 2600.0  # of an em, and of the whole word: it is kept as pixels
_LONGEST_PX = 12_000.0
_SPEED = 10 / 1080
_LEADING = 0.86
_GAP = 0.28  # between a word and its next coming, in ems
_ON_DARK, _ON_LIGHT = 1.14, 1.07  # contrast of the letters to the base


def paint_ghost_type(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """The word in endless rows, each moving against the one above; they bleed off the frame."""
    light = still_light(ground, grid, seconds, 0.7)
    word = (ground.text or "").strip()
    if not word:
        pour(dst, light, grid.width)
        return
    em = min(_LARGEST_PX, _EM * grid.side * ground.scale)
    mask, period, em = _word(word, ground.family, ground.weight, em)
    rows = max(1, round(grid.height / (_LEADING * em)))
    colour = mark_colour(ground)
    ratio = _ON_DARK if is_dark(ground) else _ON_LIGHT
    share = np.float32(quiet_share(ground.colours[0], colour, ratio))
    first = (grid.height - (rows - 1) * _LEADING * em - mask.shape[0]) / 2
    places: list[tuple[int, float]] = []
    for row in range(rows):
        turn = -1 if row % 2 == 0 else 1
        start = 0.1 * em - 0.4 * period * row + 0.2 * em * chance(ground.seed, row, "start")
        start += turn * seconds * _SPEED * grid.side
        places.append((round(first + row * _LEADING * em), start % period - period))
    for top, bottom in pour_bands(dst, light, grid.width):
        for y, x in places:
            band = dst[top:bottom]
            _print(band, grid.width, mask, y - top, x, period, share, pack(colour))


@lru_cache(maxsize=2)
def _word(text: str, family: str, weight: float, em: float) -> tuple[Mask, float, float]:
    # Cover of the word's ink with an empty column on each side, pixels from one word to the next,
    # and the size that it has become.
    line = _shaped(text, family, weight, em)
    if line.width_px > _LONGEST_PX:
        em *= _LONGEST_PX / line.width_px
        line = _shaped(text, family, weight, em)
    period = line.width_px + _GAP * em
    if line.ink is None:
        return np.zeros((1, 3), np.uint8), max(1.0, period), em
    left, top = math.floor(line.ink.x) - 1, math.floor(line.ink.y) - 1
    width = math.ceil(line.ink.x + line.ink.width) + 1 - left
    height = math.ceil(line.ink.y + line.ink.height) + 1 - top
    mask = np.zeros((height, width), np.uint8)
    info = skia.ImageInfo.MakeA8(width, height)
    canvas = skia.Surface.MakeRasterDirect(info, mask, width).getCanvas()
    paint = skia.Paint(AntiAlias=True)
    canvas.translate(-left, -top)
    for run in line.runs:
        size = run.style.size_px / run.face.units_per_em
        for glyph, x, y in zip(run.glyphs, run.xs, run.ys, strict=True):
            path = glyph_outline(run.face, int(glyph))
            path.transform(skia.Matrix.MakeAll(size, 0, float(x), 0, size, float(y), 0, 0, 1))
            canvas.drawPath(path, paint)
    return mask, max(period, width * 0.5), em


def _shaped(text: str, family: str, weight: float, em: float) -> ShapedLine:
    style = TextStyle(
        family=family,
        size_px=em,
        weight=weight,
        tracking_em=-0.04,
        colour="#000000",
    )
    return shape_line(TextLine(runs=(TextRun(text=text, style=style),)))


@kernel
def _print(
    dst: Frame,
    width: int,
    mask: Mask,
    top: int,
    start: float,
    period: float,
    share: np.float32,
    pixel: np.uint32,
) -> None:
    columns = mask.shape[1]
    x = start
    while x < width:
        whole = int(np.floor(x))
        part = np.float32(x - whole)
        near, far = (np.float32(1) - part) * share, part * share
        left, right = max(0, whole + 1), min(width, whole + columns)
        x += period
        if left >= right:
            continue
        for j in range(max(0, top), min(dst.shape[0], top + mask.shape[0])):
            row = dst[j, left:right]
            here = mask[j - top, left - whole : right - whole]
            before = mask[j - top, left - whole - 1 : right - whole - 1]
            for i in range(row.shape[0]):
                weight = np.float32(here[i]) * near + np.float32(before[i]) * far
                row[i] = mix_pixel(row[i], pixel, np.uint32(np.int32(weight + np.float32(0.5))))
