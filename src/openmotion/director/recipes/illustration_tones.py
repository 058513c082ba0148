"""The colours of drawn pictures: a few of the video's own hues, from deep to light."""

from dataclasses import dataclass

from openmotion.director.kit import Stage, tints
from openmotion.model import Colour, LinearGradient, Stop, mix_oklab, oklch, to_oklch


@dataclass(frozen=True, slots=True)
class Tones:
    """Colours of one drawn picture.

    Attributes:
        high: where its air is lightest.
        low: where its air is deepest.
        far: of what stands far away.
        middle: of what stands between.
        near: of what stands in front.
        spark: the one thing that shines.
        line: of thin lines on the air.
    """

    high: Colour
    low: Colour
    far: Colour
    middle: Colour
    near: Colour
    spark: Colour
    line: Colour


def tones_of(stage: Stage, index: int) -> Tones:
    """The tones of a shot's picture; pictures beside each other have different hues."""
    palette = stage.palette
    bright = to_oklch(palette.accent)
    second = to_oklch(palette.second)
    families = (
        (palette.hue_deg, max(0.025, min(0.10, 1.3 * to_oklch(palette.dark[1])[1]))),
        (bright[2], min(0.13, bright[1] * 0.8)),
        (second[2], min(0.11, second[1])),
    )
    hue, chroma = families[index % 3]
    spark = palette.paper if index % 3 == 1 else palette.accent
    if tints(stage).is_dark and stage.shot.tone == "dark":
        steps = (0.58, 0.43, 0.50, 0.39, 0.28) if index % 3 == 1 else (0.48, 0.31, 0.41, 0.31, 0.22)
    else:
        steps = (0.90, 0.79, 0.72, 0.60, 0.46)
        spark = palette.paper if index % 3 == 1 else palette.flood[0]
    tinted = [
        oklch(step, chroma * factor, hue + turn)
        for step, factor, turn in zip(
            steps, (0.9, 1.0, 0.95, 1.0, 0.9), (18, 0, 4, -6, -14), strict=True
        )
    ]
    line = mix_oklab(tinted[0], palette.paper if steps[0] < 0.6 else palette.ink, 0.55)
    high, low, far, middle, near = tinted
    return Tones(high, low, far, middle, near, spark, line)


def air(tones: Tones, width: float, height: float) -> LinearGradient:
    """The light behind a picture of a size: light at the lower left, deep at the upper right."""
    return LinearGradient(
        start=(width * 0.2, height),
        end=(width * 0.8, 0),
        stops=(Stop(offset=0, colour=tones.high), Stop(offset=1, colour=tones.low)),
    )
