"""Two tints that meet at a hairline."""

import math

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance, mix_oklab, to_oklab
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.grounds.field import Grid, pour
from openmotion.render.pixels.grounds.light import is_dark, mark_colour, palette, sway
from openmotion.render.pixels.grounds.plain import still_light
from openmotion.render.pixels.packed import mix_pixel, pack

_SHARE = 0.382  # of the frame: the smaller side
_LEAN = 0.06  # of the shorter side, from one end of the edge to the other
# Distance of the tints in OKLab.
_APART = 0.065
_LINE, _GLINT = 0.4, 0.8


def paint_split_panel(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Upright in wide frames, level in tall ones; the smaller side is the focus's."""
    pour(dst, still_light(ground, grid, seconds, 0.6), grid.width)
    tall = grid.height > grid.width
    length = grid.height if tall else grid.width
    ends = grid.width if tall else grid.height
    place = ground.focus[1] if tall else ground.focus[0]
    late = place > 0.5 if abs(place - 0.5) > 0.04 else chance(ground.seed, "side") < 0.5
    share = min(0.7, _SHARE * ground.scale)
    edge = length * ((1 - share) if late else share)
    edge += 0.012 * grid.side * sway(seconds * 2, ground.seed, "edge")
    lean = _LEAN * grid.side * (1 if chance(ground.seed, "lean") < 0.5 else -1)
    base, second = palette(ground.colours)[:2]
    tint = mix_oklab(
        base, second, min(1.0, _APART / max(0.01, math.dist(to_oklab(base), to_oklab(second))))
    )
    # Where a light glides along the hairline; it passes the frame in about 20 seconds.
    glint = ((seconds * 0.05 + chance(ground.seed, "glint")) % 1.0) * 1.6 - 0.3
    line = np.arange(ends) / ends - glint
    shine = _LINE + (_GLINT - _LINE) * (1 - np.abs(line) / 0.25).clip(0, 1) ** 2
    shine *= 255 * (1 if is_dark(ground) else 0.8)
    _draw(
        dst,
        grid.width,
        tall,
        late,
        np.float32(edge - lean / 2),
        np.float32(lean / ends),
        np.float32(0.5 * max(1.0, grid.side / 1080) + 0.5),
        shine.astype(np.float32),
        np.float32(255 * 0.8),
        pack(tint),
        pack(mark_colour(ground)),
    )


@kernel
def _draw(
    dst: Frame,
    width: int,
    tall: bool,
    late: bool,
    edge: np.float32,
    slope: np.float32,
    reach: np.float32,
    shine: NDArray[np.float32],
    strength: np.float32,
    tint: np.uint32,
    hairline: np.uint32,
) -> None:
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    sign = one if late else -one
    for j in range(dst.shape[0]):
        row = dst[j, :width]
        y = np.float32(j) + half
        if not tall:
            border = edge + slope * y
            first = min(max(int(border - reach), 0), width)
            last = min(max(int(border + reach + one), 0), width)
            start, end = (last, width) if late else (0, first)
            side = row[start:end]
            full = np.uint32(np.int32(strength + half))
            for i in range(side.shape[0]):
                side[i] = mix_pixel(side[i], tint, full)
            for i in range(first, last):
                away = np.float32(i) + half - border
                cover = min(max(half + sign * away, zero), one)
                row[i] = mix_pixel(row[i], tint, np.uint32(np.int32(cover * strength + half)))
                cover = min(max(reach - abs(away), zero), one)
                row[i] = mix_pixel(row[i], hairline, np.uint32(np.int32(cover * shine[j] + half)))
            continue
        for i in range(width):
            away = y - edge - slope * (np.float32(i) + half)
            cover = min(max(half + sign * away, zero), one)
            row[i] = mix_pixel(row[i], tint, np.uint32(np.int32(cover * strength + half)))
        if abs(y - edge - slope * np.float32(width) * half) > reach + abs(slope) * np.float32(
            width
        ):
            continue
        for i in range(width):
            away = y - edge - slope * (np.float32(i) + half)
            cover = min(max(reach - abs(away), zero), one)
            row[i] = mix_pixel(row[i], hairline, np.uint32(np.int32(cover * shine[i] + half)))
