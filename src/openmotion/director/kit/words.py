"""Words set, fitted and placed: the blocks that recipes lay out."""

import re
from dataclasses import dataclass
from typing import Literal

from openmotion.director.kit.stage import Role, Stage
from openmotion.director.kit.tint import tints
from openmotion.director.looks import Voice
from openmotion.model import (
    Box,
    Colour,
    Highlight,
    TextAnimator,
    TextLayer,
    TextRun,
    TextStyle,
    Transform,
    track,
    with_alpha,
)
from openmotion.typeset import FittedText, fit_text

Align = Literal["left", "centre", "right"]
# A number and the short unit behind it stay on one line.
_UNIT = re.compile(
    r"(?<=\d) (?=(?:[kmc]?g|[kmc]?m|m?l|m?s|h|min|hrs?|px|[kMG]Wh?|[KMGT]B|fps|bpm|am|pm|AM|PM|"
    r"Uhr|bn|[kKMB]|[%\u20ac\u00a3$\u00d7]|\u00b0[CF]?)(?!\w))"
)
_HOLD = "\u00a0"


# How much larger than its role a headline may be, largest first.
_GROWTH = (2.4, 2.1, 1.8, 1.6, 1.42, 1.27, 1.13)


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Text that is set and measured, but not yet placed.

    Attributes:
        fitted: its lines.
        align: of the lines.
        marked: words that stand on a marker, and its colour.
        width: of the ink, pixels.
        height: of the ink, pixels.
    """

    fitted: FittedText
    align: Align
    marked: tuple[str, Colour] | None = None

    @property
    def width(self) -> float:
        """Of the ink, pixels."""
        return self.fitted.ink.width

    @property
    def height(self) -> float:
        """Of the ink, pixels."""
        return self.fitted.ink.height

    def on_middle(self, middle: float) -> float:
        """The top of the ink for which a single line's capitals stand about `middle`."""
        return middle + self.fitted.cap_px / 2 + self.fitted.ink.y

    def on_baseline(self, y: float) -> float:
        """The top of the ink for which the first line stands on baseline `y`."""
        return y + self.fitted.ink.y

    @property
    def depth(self) -> float:
        """From the top of the ink to the last line's baseline, pixels."""
        return self.fitted.lines[-1].y - self.fitted.ink.y

    @property
    def rise(self) -> float:
        """Height of the first line's capitals, pixels."""
        return self.fitted.cap_px

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return len(self.fitted.lines)

    @property
    def words(self) -> int:
        """How many words it has."""
        return sum(len(line.text.split()) for line in self.fitted.lines)


def style_of(voice: Voice, size_px: float, colour: Colour, *, tabular: bool = False) -> TextStyle:
    """The text style of a voice at a size."""
    return TextStyle(
        family=voice.family,
        size_px=max(4.0, size_px * voice.scale),
        weight=voice.weight,
        italic=voice.italic,
        tracking_em=voice.tracking_em,
        width=voice.width,
        caps=voice.caps,
        tabular=tabular,
        colour=colour,
    )


def headline(
    stage: Stage,
    text: str,
    accent: str = "",
    *,
    width: float,
    height: float | None = None,
    role: Role = "headline",
    max_lines: int = 3,
    align: Align = "left",
    size_px: float | None = None,
    colour: Colour | None = None,
    accent_colour: Colour | None = None,
) -> TextBlock:
    """Set a headline in the look's display voice, its accent words in the accent voice."""
    look, tint = stage.look, tints(stage)
    size = size_px or stage.size(role)
    plain = style_of(look.display, size, colour or tint.text)
    relative = 1.0 if look.accent.family == look.display.family else look.display.scale
    marker = tint.marker if accent and accent_colour is None and colour is None else None
    voiced = tint.on_marker if marker else tint.accent
    special = style_of(look.accent, size * relative, accent_colour or colour or voiced)
    before, marked, after = _split(held(text), held(accent))
    runs = [
        TextRun(text=part, style=style)
        for part, style in ((before, plain), (marked, special), (after, plain))
        if part
    ]
    fitted = fit_text(
        runs,
        width=width,
        height=height,
        max_lines=max_lines,
        min_size_px=min(size, 30 * stage.u),
        leading=look.display.leading,
        align=align,
    )
    return TextBlock(fitted, align, (accent, marker) if marker else None)


def largest_headline(
    stage: Stage,
    text: str,
    accent: str = "",
    *,
    width: float,
    height: float,
    size_px: float,
    max_lines: int = 3,
    align: Align = "left",
    colour: Colour | None = None,
    accent_colour: Colour | None = None,
    most: float = 1.8,
) -> TextBlock:
    """A headline as much larger than `size_px` as fits into its box, up to `most` times."""

    def at(factor: float) -> TextBlock:
        return headline(
            stage,
            text,
            accent,
            width=width,
            height=height,
            max_lines=max_lines,
            align=align,
            size_px=size_px * factor,
            colour=colour,
            accent_colour=accent_colour,
        )

    for factor in _GROWTH:
        if factor <= most:
            block = at(factor)
            wanted = size_px * factor * stage.look.display.scale
            if block.fitted.size_px >= 0.985 * wanted and block.height <= 0.9 * height:
                return block
    return at(1.0)


def line(
    stage: Stage,
    text: str,
    *,
    width: float,
    role: Role = "sub",
    voice: Voice | None = None,
    colour: Colour | None = None,
    weight: float | None = None,
    max_lines: int = 2,
    align: Align = "left",
    size_px: float | None = None,
    height: float | None = None,
    tabular: bool = False,
    least: float = 26,
) -> TextBlock:
    """Set supporting text in the look's body voice, or in another one.

    Where room is short it shrinks to `least` pixels (where the short side has 1080).
    """
    chosen = voice or (stage.look.label if role == "label" else stage.look.body)
    style = style_of(
        chosen, size_px or stage.size(role), colour or tints(stage).soft, tabular=tabular
    )
    if weight is not None:
        style = style.model_copy(update={"weight": weight})
    fitted = fit_text(
        [TextRun(text=held(text), style=style)],
        width=width,
        height=height,
        max_lines=max_lines,
        min_size_px=min(style.size_px, least * stage.u),
        leading=chosen.leading,
        align=align,
    )
    return TextBlock(fitted, align)


def place(
    block: TextBlock,
    layer_id: str,
    *,
    x: float,
    y: float,
    start: int,
    end: int,
    animators: tuple[TextAnimator, ...] = (),
    decor: bool = False,
) -> TextLayer:
    """Put a block on the stage: `x` is its aligned edge and `y` the top of its ink."""
    ink = block.fitted.ink
    left = {"left": x - ink.x, "centre": x, "right": x - (ink.x + ink.width)}[block.align]
    return TextLayer(
        id=layer_id,
        start=start,
        end=end,
        lines=block.fitted.lines,
        align=block.align,
        transform=Transform(position=(round(left, 2), round(y - ink.y, 2))),
        animators=animators,
        highlights=_highlights(block, start),
        decor=decor,
    )


def _highlights(block: TextBlock, start: int) -> tuple[Highlight, ...]:
    """A marker that grows behind the marked words once they have come."""
    if block.marked is None:
        return ()
    words, colour = block.marked
    said = "".join(row.text for row in block.fitted.lines)
    found = re.search(r"\s?".join(re.escape(word) for word in words.split()), said)
    if found is None:
        return ()
    grown = track((start + 10, 0.0), (start + 26, 1.0), easing="inout-cubic")
    return (Highlight(first=found.start(), last=found.end(), colour=colour, grown=grown),)


def box_of(block: TextBlock, x: float, y: float) -> Box:
    """Where a block's ink lies when it is placed at (x, y)."""
    left = {"left": x, "centre": x - block.width / 2, "right": x - block.width}[block.align]
    return Box(x=left, y=y, width=block.width, height=block.height)


def dim(colour: Colour, share: float) -> Colour:
    """A colour with its alpha multiplied."""
    return with_alpha(colour, share)


def held(text: str) -> str:
    """The text with spaces that do not break between a number and its unit."""
    return _UNIT.sub(_HOLD, text)


def _split(text: str, accent: str) -> tuple[str, str, str]:
    """A headline around the last place where its accent stands."""
    place_of = text.rfind(accent) if accent else -1
    if place_of < 0:
        return text, "", ""
    return text[:place_of], accent, text[place_of + len(accent) :]
