"""A still life: an arch, a plinth and an emblem on it."""

from openmotion.director.kit import Stage, disc, icon, panel
from openmotion.director.recipes.illustration_parts import emblem_colour, form, motif_of, sky
from openmotion.director.recipes.illustration_tones import Tones, tones_of
from openmotion.model import (
    Box,
    Ellipse,
    Layer,
    LinearGradient,
    ShapeLayer,
    Solid,
    Stop,
    with_alpha,
)


def still_life(
    stage: Stage, name: str, index: int, width: float, height: float, start: int
) -> tuple[Layer, ...]:
    """An arch, a plinth and the subject's emblem on it."""
    tones, end = tones_of(stage, index), stage.end
    unit = min(width, height)
    middle, floor = width * 0.5, height * 0.80
    wide = unit * 0.60
    arch = Box(x=middle - wide / 2, y=floor - unit * 0.70, width=wide, height=unit * 0.70)
    ball = unit * 0.20
    top = floor - unit * 0.10
    glyph = ball * 1.08
    return (
        sky(stage, name, tones, width, height, start),
        form(
            f"{name}.arch",
            f"M{arch.x:.1f} {arch.bottom:.1f} V{arch.y + wide / 2:.1f}"
            f" A{wide / 2:.1f} {wide / 2:.1f} 0 0 1 {arch.right:.1f} {arch.y + wide / 2:.1f}"
            f" V{arch.bottom:.1f} Z",
            LinearGradient(
                start=(0, arch.y),
                end=(0, arch.bottom),
                stops=(Stop(offset=0, colour=tones.middle), Stop(offset=1, colour=tones.far)),
            ),
            start=start,
            end=end,
        ),
        panel(
            f"{name}.floor",
            Box(x=-2, y=floor, width=width + 4, height=height - floor + 2),
            start=start,
            end=end,
            fill=tones.middle,
            smooth=False,
        ),
        *plinth(name, tones, (middle, top), unit, start=start, end=end),
        disc(
            f"{name}.ball", middle, top - ball * 0.92, ball, start=start, end=end, fill=tones.spark
        ),
        icon(
            stage,
            f"{name}.motif",
            motif_of(stage, index),
            x=middle - glyph / 2,
            y=top - ball * 0.92 - glyph / 2,
            size=glyph,
            colour=emblem_colour(stage, tones.spark),
            start=start,
            end=end,
            weight=1.9,
        ),
    )


def plinth(
    name: str, tones: Tones, top: tuple[float, float], unit: float, *, start: int, end: int
) -> tuple[Layer, ...]:
    """A round plinth whose top has its middle at `top`; `unit` is twice its width."""
    x, y = top
    half, flat, tall = unit * 0.25, unit * 0.045, unit * 0.17
    side = (
        f"M{x - half:.1f} {y:.1f} V{y + tall:.1f}"
        f" A{half:.1f} {flat:.1f} 0 0 0 {x + half:.1f} {y + tall:.1f} V{y:.1f} Z"
    )
    body = LinearGradient(
        start=(x - half, y),
        end=(x + half, y),
        stops=(Stop(offset=0, colour=tones.high), Stop(offset=1, colour=tones.near)),
    )
    shade = with_alpha(tones.near, 0.55)
    return (
        ShapeLayer(
            id=f"{name}.shade",
            start=start,
            end=end,
            decor=True,
            geometry=Ellipse(
                cx=x + half * 0.5, cy=y + tall + flat * 0.4, rx=half * 1.6, ry=flat * 1.3
            ),
            fill=Solid(colour=shade),
        ),
        form(f"{name}.side", side, body, start=start, end=end),
        ShapeLayer(
            id=f"{name}.top",
            start=start,
            end=end,
            decor=True,
            geometry=Ellipse(cx=x, cy=y, rx=half, ry=flat),
            fill=Solid(colour=tones.high),
        ),
    )
