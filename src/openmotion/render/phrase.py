"""A text layer's lines set in its own space, and the units that its animators move."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from openmotion.model import (
    Box,
    TextAnimator,
    TextLayer,
    TextLine,
    TextModulator,
    TextRun,
    Track,
    Typing,
    derive_seed,
    ease,
)
from openmotion.render.matrix import Bounds, union
from openmotion.typeset import ShapedLine, counter_text, glyph_units, line_left, shape_line

UnitName = Literal["line", "word", "glyph", "cluster"]
_FINENESS: dict[UnitName, int] = {"line": 0, "word": 1, "glyph": 2, "cluster": 3}
_OPACITY_SHARE = 0.6  # of a unit's time that its opacity takes


@dataclass(frozen=True, slots=True)
class SetLine:
    """A shaped line at its place.

    Attributes:
        shaped: the glyphs.
        left: x of its left edge in the layer's space.
        y: of its baseline.
        first: index of its first character over all lines.
    """

    shaped: ShapedLine
    left: float
    y: float
    first: int


@dataclass(frozen=True, slots=True)
class Piece:
    """What moves as one: a line, a word, a letter, or a letter even where letters hang together.

    Attributes:
        line: index of its line.
        members: (run index, glyph index) of its glyphs.
        box: in the layer's space.
        size_px: em size of its own style.
        start: left end of its advances, in the layer's space.
        end: right end of them.
        base: y of its baseline.
    """

    line: int
    members: tuple[tuple[int, int], ...]
    box: Bounds
    size_px: float
    start: float
    end: float
    base: float


@dataclass(frozen=True, slots=True)
class Phrase:
    """All lines of a text layer, settled.

    Attributes:
        lines: in order.
        ink: around all that is drawn; None for spaces only.
    """

    lines: tuple[SetLine, ...]
    ink: Bounds | None


def set_text(layer: TextLayer, frame: float) -> Phrase:
    """The lines of a text layer at a frame, without animators; only a counter changes them."""
    return set_lines(lines_at(layer, frame), layer.align)


def lines_at(layer: TextLayer, frame: float) -> tuple[TextLine, ...]:
    """The lines of a text layer at a frame; a counter writes its number in the first run's style.

    The style stays the one of the layer's first run.
    """
    if layer.counter is None:
        return layer.lines
    line = layer.lines[0]
    text = counter_text(layer.counter, frame)
    return (TextLine(runs=(TextRun(text=text, style=line.runs[0].style),), y=line.y),)


def set_lines(lines: tuple[TextLine, ...], align: Literal["left", "centre", "right"]) -> Phrase:
    """Lines shaped and aligned."""
    placed = []
    first = 0
    for line in lines:
        shaped = shape_line(line)
        placed.append(SetLine(shaped, line_left(shaped.width_px, align), line.y, first))
        first += len(line.text)
    ink = union(
        None if line.shaped.ink is None else _moved(line.shaped.ink, line) for line in placed
    )
    return Phrase(tuple(placed), ink)


def blinks_from(layer: TextLayer, typing: Typing) -> int:
    """The frame from which a caret blinks, because nothing more is typed."""
    return typing.shown.keys[-1].frame if isinstance(typing.shown, Track) else layer.start


def pieces(phrase: Phrase, unit: UnitName) -> tuple[Piece, ...]:
    """The units of a text in reading order."""
    found = []
    for index, line in enumerate(phrase.lines):
        for part in glyph_units(line.shaped, unit):
            run, _ = part.members[0]
            size = line.shaped.runs[run].style.size_px
            start, end = _advances(line.shaped, part.members)
            found.append(
                Piece(
                    index,
                    part.members,
                    _moved(part.box, line),
                    size,
                    line.left + start,
                    line.left + end,
                    line.y,
                )
            )
    return tuple(found)


def finest(animators: Iterable[TextAnimator | TextModulator]) -> UnitName:
    """The finest unit among animators; text whose letters move apart moves by letter."""
    names: list[UnitName] = [
        "glyph" if animator.tracking_em or animator.width is not None else animator.unit
        for animator in animators
    ]
    return max(names, key=_FINENESS.__getitem__, default="line")


def ranks(animator: TextAnimator, count: int, seed: int) -> tuple[float, ...]:
    """When each of `count` units starts, in steps of the stagger."""
    seed = derive_seed(seed, "order", animator.start)
    return _ranks(animator.order, count, animator.gap_ratio, seed)


@lru_cache(maxsize=1024)
def _ranks(order: str, count: int, gap_ratio: float, seed: int) -> tuple[float, ...]:
    places = turns(order, count, seed)
    if gap_ratio == 1:
        return places
    # The sum of the gaps before a unit, each a share of the one before.
    return tuple((1 - gap_ratio**place) / (1 - gap_ratio) for place in places)


def turns(order: str, count: int, seed: int) -> tuple[float, ...]:
    """When each of `count` units has its turn, the first at 0."""
    if order == "backward":
        return tuple(float(count - 1 - index) for index in range(count))
    if order == "centre":
        middle = (count - 1) / 2
        least = middle % 1
        return tuple(abs(index - middle) - least for index in range(count))
    if order == "edges":
        return tuple(float(min(index, count - 1 - index)) for index in range(count))
    if order == "random":
        shuffled = sorted(range(count), key=lambda index: derive_seed(seed, index))
        turn = {index: float(rank) for rank, index in enumerate(shuffled)}
        return tuple(turn[index] for index in range(count))
    return tuple(float(index) for index in range(count))


def span_of(animator: TextAnimator, count: int, seed: int) -> tuple[float, float]:
    """The frames between which an animator moves anything."""
    last = max(ranks(animator, count, seed), default=0.0)
    return animator.start, animator.start + last * animator.stagger + animator.duration


def progress(animator: TextAnimator, rank: float, frame: float) -> float:
    """How far a unit's time has run, 0..1."""
    begin = animator.start + rank * animator.stagger
    return min(1.0, max(0.0, (frame - begin) / animator.duration))


def offset_share(animator: TextAnimator, time: float) -> float:
    """How much of the offset a unit has at a share of its time: 1 is all, 0 is settled.

    An exit speeds up: a curve that slows down is played backwards, one that speeds up is played
    as it is.
    """
    if not animator.exit:
        return 1.0 - ease(animator.easing, time)
    if ease(animator.easing, 0.5) < 0.5:
        return ease(animator.easing, time)
    return 1.0 - ease(animator.easing, 1.0 - time)


def opacity_at(animator: TextAnimator, time: float) -> float:
    """A unit's opacity at a share of its time; an exit is an entrance played backwards."""
    shown = ease("out-cubic", (1.0 - time if animator.exit else time) / _OPACITY_SHARE)
    return animator.opacity + (1.0 - animator.opacity) * shown


def _advances(shaped: ShapedLine, members: tuple[tuple[int, int], ...]) -> tuple[float, float]:
    """Both ends of the pen's way over some glyphs, from the line's left edge."""
    starts = [float(shaped.runs[run].xs[glyph]) for run, glyph in members]
    ends = [
        x + max(0.0, float(shaped.runs[run].advances[glyph]))
        for x, (run, glyph) in zip(starts, members, strict=True)
    ]
    return min(starts), max(ends)


def _moved(box: Box, line: SetLine) -> Bounds:
    """A box of a line in the layer's space."""
    return Bounds(box.x + line.left, box.y + line.y, box.right + line.left, box.bottom + line.y)
