"""Concentric ticks that breathe outwards: the air around marks and end cards."""

import math

from openmotion.director.kit import Stage, appear, tints
from openmotion.model import (
    Layer,
    Pair,
    Path,
    ShapeLayer,
    Solid,
    Stroke,
    Transform,
    track,
    with_alpha,
)


def rings(
    stage: Stage, centre: Pair, *, start: int, first: float, count: int = 6
) -> tuple[Layer, ...]:
    """Rings of short radial ticks, fading outwards, each turning a little."""
    u, tint = stage.u, tints(stage)
    layers: list[Layer] = []
    for ring in range(count):
        radius = first + ring * 96 * u
        number = int(2 * math.pi * radius / (17 * u))
        parts = []
        for index in range(number):
            angle = 2 * math.pi * index / number
            swell = 0.5 + 0.5 * math.sin(angle * 3 + ring * 1.1) * math.cos(angle * 2 - ring * 0.7)
            tall = (5 + 17 * swell * math.exp(-ring * 0.16)) * u
            cos, sin = math.cos(angle), math.sin(angle)
            parts.append(
                f"M{radius * cos:.1f} {radius * sin:.1f}"
                f"L{(radius + tall) * cos:.1f} {(radius + tall) * sin:.1f}"
            )
        begins = start + 3 * ring
        strength = 0.34 * math.exp(-ring * 0.42)
        turn = 5.0 if ring % 2 else -5.0
        layers.append(
            ShapeLayer(
                id=f"ring{ring}",
                start=begins,
                end=stage.end,
                decor=True,
                geometry=Path(data="".join(parts)),
                stroke=Stroke(
                    paint=Solid(colour=with_alpha(tint.accent, strength)), width_px=3.2 * u
                ),
                transform=Transform(
                    position=centre,
                    rotation_deg=track(
                        (begins, -turn), (max(stage.end, begins + 1), turn), easing="linear"
                    ),
                    scale=track(
                        (begins, 0.86), (begins + stage.frames(1.2), 1.0), easing="out-expo"
                    ),
                ),
                opacity=appear(stage, begins, 0.9),
            )
        )
    return tuple(layers)
