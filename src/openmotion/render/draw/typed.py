"""Which glyphs of typed text are shown, and its caret."""

import skia

from openmotion.model import TextLayer, Track, Typing, number_at
from openmotion.render.draw.glyphs import Members
from openmotion.render.draw.paint import solid_paint
from openmotion.render.phrase import Phrase, SetLine, blinks_from
from openmotion.typeset.graphemes import graphemes


def shown_members(phrase: Phrase, typing: Typing, frame: float) -> list[Members]:
    """The glyphs of each line that have been typed."""
    left = int(number_at(typing.shown, frame) + 1e-6)
    members = []
    for line in phrase.lines:
        ranges = graphemes(line.shaped.text)
        count = min(len(ranges), max(0, left))
        left -= len(ranges)
        limit = ranges[count - 1][1] if count else 0
        members.append(
            tuple(
                (run_index, glyph_index)
                for run_index, run in enumerate(line.shaped.runs)
                for glyph_index, cluster in enumerate(run.clusters.tolist())
                if cluster < limit
            )
        )
    return members


def draw_caret(
    canvas: skia.Canvas,
    layer: TextLayer,
    phrase: Phrase,
    shown: list[Members],
    frame: float,
    *,
    blink_frames: int,
    opacity: float,
) -> None:
    """Draw the caret behind the last typed glyph; it blinks while nothing is typed."""
    typing = layer.typing
    if typing is None or not _is_lit(layer, typing, frame, blink_frames):
        return
    index = max((index for index, members in enumerate(shown) if members), default=0)
    line = phrase.lines[index]
    x = line.left + _end(line, shown[index])
    cap = line.shaped.cap_px
    width = max(2.0, cap * 0.09)
    bar = skia.Rect.MakeXYWH(x + cap * 0.08, line.y - cap * 1.2, width, cap * 1.48)
    canvas.drawRect(bar, solid_paint(typing.caret_colour, opacity))


def caret_margin(phrase: Phrase) -> float:
    """How far a caret reaches out of the ink at most, pixels."""
    return max((line.shaped.cap_px for line in phrase.lines), default=0.0) * 0.6


def _is_lit(layer: TextLayer, typing: Typing, frame: float, blink_frames: int) -> bool:
    if not typing.caret or (typing.caret_until is not None and frame > typing.caret_until):
        return False
    shown = typing.shown
    if isinstance(shown, Track) and shown.keys[0].frame <= frame < shown.keys[-1].frame:
        return True
    return ((frame - blinks_from(layer, typing)) // blink_frames) % 2 == 0


def _end(line: SetLine, members: Members) -> float:
    if not members:
        return 0.0
    run_index, glyph_index = max(
        members, key=lambda member: line.shaped.runs[member[0]].clusters[member[1]]
    )
    run = line.shaped.runs[run_index]
    return float(run.xs[glyph_index] + run.advances[glyph_index])
