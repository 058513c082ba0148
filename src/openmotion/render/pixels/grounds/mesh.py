"""The house ground: soft lights of the palette that lean on the edges of the frame."""

import math

from openmotion.model import Ground, chance, choose
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.grounds.field import Grid, plain_light, pour
from openmotion.render.pixels.grounds.light import (
    glow,
    linear,
    palette,
    shade_corners,
    sway,
    waves,
)

# Turn from the first light in degrees, distance from the middle (1 is the edge), size, strength.
# They leave a quarter of the circle to the base, so that the frame has a calm, deep side.
_PLACES = (
    (0, 0.94, 1.0, 0.97),
    (84, 1.08, 0.88, 0.92),
    (-98, 1.2, 0.84, 0.8),
    (158, 1.24, 0.66, 0.62),
)


def paint_mesh(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """The base with up to four glows around it, bent out of round, in linear light."""
    colours = palette(ground.colours)
    light = plain_light(grid, linear(colours[0]))
    bend = (
        0.27 * waves(grid.y, seconds, ground.seed, "bend x", length=1.3 * ground.scale),
        0.2 * waves(grid.x, seconds, ground.seed, "bend y", length=1.5 * ground.scale),
    )
    first = _first_angle(ground)
    turn = 1 if chance(ground.seed, "turn") < 0.5 else -1
    count = min(4, max(3, len(ground.colours) - 1))
    for k, (degrees, distance, size, strength) in reversed(list(enumerate(_PLACES[:count]))):
        angle = first + turn * math.radians(degrees + 24 * (chance(ground.seed, "place", k) - 0.5))
        angle += 0.16 * sway(seconds * 1.2, ground.seed, f"angle {k}")
        reach = distance * (1 + 0.1 * sway(seconds * 1.5, ground.seed, f"reach {k}"))
        centre = (
            grid.right * (0.5 + 0.5 * reach * math.cos(angle)),
            grid.bottom * (0.5 + 0.5 * reach * math.sin(angle)),
        )
        radii = (0.29 * grid.right * size * ground.scale, 0.37 * grid.bottom * size * ground.scale)
        colour = colours[k + 1]
        glow(light, grid, colour, centre=centre, radii=radii, strength=strength, bend=bend)
    shade_corners(light, grid, ground.vignette)
    pour(dst, light, grid.width)


def _first_angle(ground: Ground) -> float:
    x, y = ground.focus[0] - 0.5, ground.focus[1] - 0.5
    if abs(x) + abs(y) > 0.08:
        return math.atan2(y, x)
    return math.radians(choose(ground.seed, (-48, -20, 26, 44), "first"))
