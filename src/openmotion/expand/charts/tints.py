"""The colours of a chart."""

from dataclasses import dataclass

from openmotion.model import ChartStyle, Colour, luminance, oklch, to_oklch, with_alpha

# Hue steps that keep any two of the first five at least 50 degrees apart.
_TURNS = (0.0, 150.0, 260.0, 60.0, 205.0)


@dataclass(frozen=True, slots=True)
class Tints:
    """The colours of a chart.

    Attributes:
        text: of values and names.
        soft: of lesser text.
        line: of base lines and grids.
        accent: of what stands out.
        neutral: of what does not.
        ground: behind the chart; None is unknown.
        is_dark: whether the ground is dark, judged by the text.
    """

    text: Colour
    soft: Colour
    line: Colour
    accent: Colour
    neutral: Colour
    ground: Colour | None
    is_dark: bool


def tints_of(style: ChartStyle) -> Tints:
    """The colours of a style; those left open follow from its text."""
    dark = luminance(style.text[:7]) > 0.3
    return Tints(
        text=style.text,
        soft=style.soft or with_alpha(style.text, 0.74),
        line=style.line or with_alpha(style.text, 0.18),
        accent=style.accent,
        neutral=style.neutral or with_alpha(style.text, 0.28 if dark else 0.26),
        ground=style.ground,
        is_dark=dark,
    )


def series_colours(
    style: ChartStyle, own: tuple[Colour | None, ...], highlight: int | None
) -> tuple[Colour, ...]:
    """A colour for each series or part.

    Their own; else, with a highlight, the accent for that one and neutral for the others; else
    those of the style; else hues about that of the accent, equally light.
    """
    tint = tints_of(style)
    found = []
    for index, colour in enumerate(own):
        if colour is not None:
            found.append(colour)
        elif highlight is not None:
            found.append(tint.accent if index == highlight else tint.neutral)
        elif style.colours:
            found.append(style.colours[index % len(style.colours)])
        else:
            found.append(_turned(style.accent, index))
    return tuple(found)


def _turned(accent: Colour, index: int) -> Colour:
    if index == 0:
        return accent
    lightness, chroma, hue = to_oklch(accent)
    # A grey accent has no hue to turn: its kin get some chroma, or all would be alike.
    chroma = max(0.11, min(chroma, 0.16))
    around, turn = divmod(index, len(_TURNS))
    return oklch(lightness - 0.13 * around, chroma, hue + _TURNS[turn] + 28 * around)
