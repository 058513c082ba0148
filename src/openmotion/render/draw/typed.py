"""Which glyphs of typed text are shown, and its caret."""

import skia

from openmotion.model import TextLayer, Track, Typing, chance, number_at
from openmotion.render.draw.glyphs import Members
from openmotion.render.draw.motion import Moved
from openmotion.render.draw.paint import solid_paint
from openmotion.render.phrase import Phrase, SetLine, blinks_from
from openmotion.render.placing import STILL, Placing
from openmotion.typeset.graphemes import graphemes

_EVEN = 1e-6


def typed_count(typing: Typing, frame: float, seed: int, most: int) -> int:
    """How many characters have been typed at a frame, at most so many."""
    shown = number_at(typing.shown, frame) + _EVEN
    whole = int(min(float(most), max(0.0, shown)))
    if typing.jitter == 0:
        return whole
    # Each character comes up to half a character's time too early or too late; never out of turn,
    # and the last one in time.
    count = max(0, whole - 1)
    while count < most and _due(typing, seed, count, most) <= shown:
        count += 1
    return count


def shown_members(phrase: Phrase, typing: Typing, frame: float, seed: int) -> list[Members]:
    """The glyphs of each line that have been typed."""
    ranges = [graphemes(line.shaped.text) for line in phrase.lines]
    left = typed_count(typing, frame, seed, sum(len(part) for part in ranges))
    members = []
    for line, parts in zip(phrase.lines, ranges, strict=True):
        count = min(len(parts), max(0, left))
        left -= len(parts)
        limit = parts[count - 1][1] if count else 0
        members.append(
            tuple(
                (run_index, glyph_index)
                for run_index, run in enumerate(line.shaped.runs)
                for glyph_index, cluster in enumerate(run.clusters.tolist())
                if cluster < limit
            )
        )
    return members


def typed_clusters(
    phrase: Phrase, typing: Typing, frame: float, seed: int
) -> list[frozenset[tuple[int, int]]]:
    """The same as sets, for asking."""
    return [frozenset(members) for members in shown_members(phrase, typing, frame, seed)]


def draw_caret(
    canvas: skia.Canvas,
    layer: TextLayer,
    phrase: Phrase,
    shown: list[Members],
    frame: float,
    *,
    blink_frames: int,
    opacity: float,
    moved: Moved | None = None,
) -> None:
    """Draw the caret behind the last typed glyph; it blinks while nothing is typed.

    Args:
        canvas: drawn on, in the layer's space.
        layer: the text.
        phrase: its lines.
        shown: the glyphs of each line that have been typed.
        frame: on the layer's clock.
        blink_frames: how long it is lit, and how long it is not.
        opacity: 0..1.
        moved: how the parts of the text stand, if they do not stand in their places.
    """
    typing = layer.typing
    if typing is None or not _is_lit(layer, typing, frame, blink_frames):
        return
    index = max((index for index, members in enumerate(shown) if members), default=0)
    line = phrase.lines[index]
    last = _last(line, shown[index])
    x = line.left + (0.0 if last is None else _end(line, last))
    cap = line.shaped.cap_px
    width = max(2.0, cap * 0.09)
    bar = skia.Rect.MakeXYWH(x + cap * 0.08, line.y - cap * 1.2, width, cap * 1.48)
    canvas.save()
    canvas.concat(skia.Matrix.MakeAll(*_placing_of(moved or [], index, last)))
    canvas.drawRect(bar, solid_paint(typing.caret_colour, opacity))
    canvas.restore()


def caret_margin(phrase: Phrase) -> float:
    """How far a caret reaches out of the ink at most, pixels."""
    return max((line.shaped.cap_px for line in phrase.lines), default=0.0) * 0.6


def _due(typing: Typing, seed: int, index: int, most: int) -> float:
    """When a character comes, in characters typed at an even pace."""
    late = typing.jitter * (chance(seed, "typing", index) - 0.5)
    return min(float(most), index + 1 + late)


def _is_lit(layer: TextLayer, typing: Typing, frame: float, blink_frames: int) -> bool:
    if not typing.caret or (typing.caret_until is not None and frame > typing.caret_until):
        return False
    shown = typing.shown
    if isinstance(shown, Track) and shown.keys[0].frame <= frame < shown.keys[-1].frame:
        return True
    return ((frame - blinks_from(layer, typing)) // blink_frames) % 2 == 0


def _last(line: SetLine, members: Members) -> tuple[int, int] | None:
    """The glyph that was typed last."""
    return max(
        members,
        key=lambda member: line.shaped.runs[member[0]].clusters[member[1]],
        default=None,
    )


def _end(line: SetLine, member: tuple[int, int]) -> float:
    run = line.shaped.runs[member[0]]
    return float(run.xs[member[1]] + run.advances[member[1]])


def _placing_of(moved: Moved, line: int, member: tuple[int, int] | None) -> Placing:
    for piece, motion in moved:
        if piece.line == line and (member is None or member in piece.members):
            return motion.placing
    return STILL
