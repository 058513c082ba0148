"""Drawn pictures that stand in where nobody gave one: plain shapes in the video's own colours.

They show what the subject is about by its icon and by mood; none of them claims to be a photo.
"""

import math
from collections.abc import Callable

from openmotion.director.kit import Field, Stage, disc, icon
from openmotion.director.recipes.illustration_landscapes import horizon, waves
from openmotion.director.recipes.illustration_parts import emblem_colour, form, motif_of, sky
from openmotion.director.recipes.illustration_still_life import still_life
from openmotion.director.recipes.illustration_tones import tones_of
from openmotion.director.screens import subject_field
from openmotion.model import Colour, Layer, Solid, chance, choose

_OUTDOORS: frozenset[Field] = frozenset({"travel", "fitness"})
_Draw = Callable[[Stage, str, int, float, float, int], tuple[Layer, ...]]


def illustration(
    stage: Stage, layer_id: str, index: int, *, width: float, height: float, start: int
) -> tuple[Layer, ...]:
    """The picture with a number in a space of a size; neighbours differ in kind and hue."""
    first = 1 if subject_field(stage) in _OUTDOORS else 0
    draw = _SCENES[(index + first) % len(_SCENES)]
    return draw(stage, layer_id, index, width, height, start)


def backdrop(
    stage: Stage, layer_id: str, index: int, *, width: float, height: float, start: int
) -> tuple[Layer, ...]:
    """A picture without an object, so calm that words can stand on it."""
    draw = choose(stage.shot.seed, (horizon, waves), "backdrop", index)
    return draw(stage, layer_id, index, width, height, start, moving=True)


def _emblem(
    stage: Stage, name: str, index: int, width: float, height: float, start: int
) -> tuple[Layer, ...]:
    """The subject's icon, large, before a disc that leaves the frame."""
    tones, end = tones_of(stage, index), stage.end
    unit = min(width, height)
    glyph = unit * 0.62
    return (
        sky(stage, name, tones, width, height, start),
        disc(
            f"{name}.disc",
            width * 0.70,
            height * 0.64,
            unit * 0.60,
            start=start,
            end=end,
            fill=tones.middle,
        ),
        disc(
            f"{name}.moon",
            width * 0.70,
            height * 0.64,
            unit * 0.40,
            start=start,
            end=end,
            fill=tones.near,
        ),
        icon(
            stage,
            f"{name}.motif",
            motif_of(stage, index),
            x=width * 0.48 - glyph / 2,
            y=height * 0.52 - glyph / 2,
            size=glyph,
            colour=tones.spark,
            start=start,
            end=end,
            weight=1.3,
        ),
    )


def _arcs(
    stage: Stage, name: str, index: int, width: float, height: float, start: int
) -> tuple[Layer, ...]:
    """Broad arcs that rise from the lower edge, like a sun with rings."""
    tones, end = tones_of(stage, index), stage.end
    unit = max(width, height)
    bands: tuple[Colour, ...] = (tones.far, tones.middle, tones.near, tones.low)
    layers: list[Layer] = [sky(stage, name, tones, width, height, start)]
    for number, colour in enumerate(bands):
        layers.append(
            disc(
                f"{name}.arc{number}",
                width * 0.5,
                height * 1.02,
                unit * (0.60 - 0.115 * number),
                start=start,
                end=end,
                fill=colour,
            )
        )
    layers.append(
        disc(
            f"{name}.core",
            width * 0.5,
            height * 1.02,
            unit * 0.13,
            start=start,
            end=end,
            fill=tones.spark,
        )
    )
    return tuple(layers)


def _mosaic(
    stage: Stage, name: str, index: int, width: float, height: float, start: int
) -> tuple[Layer, ...]:
    """Tiles of quarter rounds and discs, one of them with the subject's icon."""
    tones, end = tones_of(stage, index), stage.end
    across = 3 if width >= height * 0.8 else 2
    size = width / across
    down = math.ceil(height / size)
    colours = (tones.far, tones.near, tones.middle, tones.high)
    layers: list[Layer] = [sky(stage, name, tones, width, height, start)]
    own = (down // 2) * across + across // 2
    top = (height - down * size) / 2
    for cell in range(across * down):
        x, y = size * (cell % across), top + size * (cell // across)
        colour = colours[(cell * 3 + cell // across + index) % 4]
        part = f"{name}.tile{cell}"
        if cell == own:
            glyph = size * 0.5
            layers += [
                disc(
                    part,
                    x + size / 2,
                    y + size / 2,
                    size / 2,
                    start=start,
                    end=end,
                    fill=tones.spark,
                ),
                icon(
                    stage,
                    f"{name}.motif",
                    motif_of(stage, index),
                    x=x + (size - glyph) / 2,
                    y=y + (size - glyph) / 2,
                    size=glyph,
                    colour=emblem_colour(stage, tones.spark),
                    start=start,
                    end=end,
                    weight=1.9,
                ),
            ]
            continue
        corner = int(chance(index, "corner", cell) * 4)
        layers.append(
            form(part, _quarter(x, y, size, corner), Solid(colour=colour), start=start, end=end)
        )
    return tuple(layers)


def _quarter(x: float, y: float, size: float, corner: int) -> str:
    """A quarter of a disc that fills a square, its centre in one of the corners."""
    a, b = (x, y), (x + size, y + size)
    cx, cy = (a[0], b[0], b[0], a[0])[corner], (a[1], a[1], b[1], b[1])[corner]
    dx, dy = (size if cx == a[0] else -size), (size if cy == a[1] else -size)
    sweep = 1 if dx * dy > 0 else 0
    return (
        f"M{cx:.1f} {cy:.1f} H{cx + dx:.1f}"
        f" A{size:.1f} {size:.1f} 0 0 {sweep} {cx:.1f} {cy + dy:.1f} Z"
    )


_SCENES: tuple[_Draw, ...] = (still_life, horizon, _emblem, _mosaic, waves, _arcs)
