"""Landscapes that can move under words: ridges under a sun, waves under a moon."""

import math

from openmotion.director.kit import Stage, disc, smooth_path
from openmotion.director.recipes.illustration_parts import form, sky
from openmotion.director.recipes.illustration_tones import tones_of
from openmotion.model import Layer, Solid, Transform, chance, track


def horizon(
    stage: Stage,
    name: str,
    index: int,
    width: float,
    height: float,
    start: int,
    *,
    moving: bool = False,
) -> tuple[Layer, ...]:
    """A sun over three ridges; near ridges move more than far ones."""
    tones, end = tones_of(stage, index), stage.end
    unit = min(width, height)
    layers: list[Layer] = [
        sky(stage, name, tones, width, height, start),
        disc(
            f"{name}.sun",
            width * (0.62 + 0.1 * chance(index, "sun")),
            height * 0.36,
            unit * 0.17,
            start=start,
            end=end,
            fill=tones.spark,
        ),
    ]
    ridges = ((0.56, 0.12, tones.far), (0.67, 0.10, tones.middle), (0.80, 0.08, tones.near))
    for number, (level, swing, colour) in enumerate(ridges):
        points = tuple(
            (
                width * (step / 6 * 1.3 - 0.15),
                height * (level - swing * (2 * chance(index, "ridge", number, step) - 1)),
            )
            for step in range(7)
        )
        outline = (
            f"{smooth_path(points)} L{width * 1.2:.1f} {height * 1.1:.1f}"
            f" L{-width * 0.2:.1f} {height * 1.1:.1f} Z"
        )
        away = width * 0.02 * (number + 1)
        layers.append(
            form(
                f"{name}.ridge{number}",
                outline,
                Solid(colour=colour),
                start=start,
                end=end,
                move=_sideways(start, end, away) if moving else None,
            )
        )
    return tuple(layers)


def waves(
    stage: Stage,
    name: str,
    index: int,
    width: float,
    height: float,
    start: int,
    *,
    moving: bool = False,
) -> tuple[Layer, ...]:
    """Five long waves one below the other under a small moon."""
    tones, end = tones_of(stage, index), stage.end
    unit = min(width, height)
    layers: list[Layer] = [
        sky(stage, name, tones, width, height, start),
        disc(
            f"{name}.moon",
            width * 0.28,
            height * 0.24,
            unit * 0.11,
            start=start,
            end=end,
            fill=tones.spark,
        ),
    ]
    for number, colour in enumerate((tones.far, tones.high, tones.middle, tones.far, tones.near)):
        level, swing = 0.42 + 0.125 * number, 0.045
        points = tuple(
            (
                width * (step / 8 * 1.4 - 0.2),
                height * (level + swing * math.sin(step * 1.5 + number * 1.3 + index)),
            )
            for step in range(9)
        )
        away = width * 0.02 * (1 if number % 2 else -1)
        layers.append(
            form(
                f"{name}.wave{number}",
                f"{smooth_path(points)} L{width * 1.3:.1f} {height * 1.1:.1f}"
                f" L{-width * 0.3:.1f} {height * 1.1:.1f} Z",
                Solid(colour=colour),
                start=start,
                end=end,
                move=_sideways(start, end, away) if moving else None,
            )
        )
    return tuple(layers)


def _sideways(start: int, end: int, away: float) -> Transform:
    """A slow way through the picture, from `away` pixels right of its place to as many left."""
    return Transform(
        position=track((start, (away, 0.0)), (max(end, start + 1), (-away, 0.0)), easing="linear")
    )
