"""Text whose parts are on their way: each is drawn through a matrix of its own."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import skia

from openmotion.model import TextLayer
from openmotion.render.draw.decode import Stand, stand_ins
from openmotion.render.draw.glyphs import (
    Mark,
    glyph_path,
    line_marks,
    part_marks,
    piece_marks,
    without_overlaps,
)
from openmotion.render.draw.lettering import Lettering, draw_fills, draw_strokes
from openmotion.render.draw.motion import Motion, Moved, motions, part_name
from openmotion.render.draw.sheet import Sheet, region_of, widened
from openmotion.render.draw.stage import Stage
from openmotion.render.draw.typed import typed_clusters
from openmotion.render.draw.varied import varied_outline
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Matrix, grown, map_box, mean_scale
from openmotion.render.phrase import Phrase, Piece, SetLine
from openmotion.render.pixels.blur import blur
from openmotion.render.placing import Placing, placed_box, shifted, then
from openmotion.typeset import ShapedRun

_LEAST_BLUR_PX = 0.3
_WIDE = 1e5  # a mask has no sides
_UNSEEN = 0.002
_STROKES, _FILLS = "strokes", "fills"


class _Part(NamedTuple):
    """A part of a text, ready to be drawn; `placing` takes its marks to where they stand."""

    piece: Piece
    motion: Motion
    marks: tuple[Mark, ...]
    placing: Placing
    opacity: float


def draw_moved(
    stage: Stage,
    sheet: Sheet,
    state: LayerState,
    layer: TextLayer,
    phrase: Phrase,
    lettering: Lettering,
    opacity: float,
) -> Moved:
    """Draw a text layer part by part; what was typed or decoded so far is all that shows.

    Returns:
        All parts, with how they stand.
    """
    moved = motions(stage, layer, phrase, state.frame)
    parts = _parts(stage, layer, phrase, moved, lettering, state.frame, opacity)
    base = _whole(sheet.local(state.matrix))
    sigma_scale = mean_scale(state.matrix)
    # Lines around letters lie below all letters, not only below their own.
    for step in (_STROKES, _FILLS) if lettering.is_stroked else (_FILLS,):
        for part in parts:
            if part.motion.blur_px * sigma_scale >= _LEAST_BLUR_PX:
                if step == _FILLS:
                    _draw_blurred(stage, sheet, state, phrase, part, lettering)
                continue
            _draw_part(sheet.canvas, base, phrase, part, lettering, (step,), part.opacity)
    sheet.place(state.matrix)
    return moved


def _parts(
    stage: Stage,
    layer: TextLayer,
    phrase: Phrase,
    moved: Moved,
    lettering: Lettering,
    frame: float,
    opacity: float,
) -> list[_Part]:
    """The parts that are seen."""
    whole = lettering.is_stroked
    pieces = stage.pieces(layer, phrase, part_name(layer, stage, frame))
    # The pieces of a number are new in each frame and not worth keeping.
    settled = None if layer.counter else part_marks(stage, phrase, pieces, whole=whole)
    stands: dict[int, Stand] = {}
    typed = None
    if layer.decode is not None:
        stands = stand_ins(phrase, pieces, layer.decode, frame=frame, seed=stage.plan(layer).seed)
    elif layer.typing is not None:
        typed = typed_clusters(phrase, layer.typing, frame, stage.plan(layer).seed)
    found = []
    for index, (piece, motion) in enumerate(moved):
        shown = motion.opacity * opacity
        if shown <= _UNSEEN or (typed and piece.members[0] not in typed[piece.line]):
            continue
        line = phrase.lines[piece.line]
        placing = motion.placing
        if index in stands:
            stand = stands[index]
            marks = line_marks(stage, stand.shaped, whole=whole)
            placing = then(shifted(line.left + stand.x, line.y), placing)
        elif motion.glyphs:
            marks = tuple(_varied(line, piece, motion, whole=whole))
        else:
            marks = piece_marks(line, piece, whole=whole) if settled is None else settled[index]
        found.append(_Part(piece, motion, marks, placing, shown))
    return found


def _varied(line: SetLine, piece: Piece, motion: Motion, *, whole: bool) -> Iterator[Mark]:
    """A part's glyphs on another place of their font's axes.

    They make room for each other if they are to; else each stands in the middle of its settled
    advance.
    """
    pen = 0.0
    for member, (axes, more) in zip(piece.members, motion.glyphs, strict=True):
        run: ShapedRun = line.shaped.runs[member[0]]
        glyph = int(run.glyphs[member[1]])
        outline = varied_outline(run.face, glyph, run.style.size_px, axes)
        if outline.isEmpty():
            if glyph_path(run.font, glyph) is None:
                # Pictures have no weight.
                yield from piece_marks(line, replace(piece, members=(member,)))
            pen += more
            continue
        if whole:
            outline = without_overlaps(outline)
        x = line.left + float(run.xs[member[1]]) + (pen if motion.roomy else -more / 2)
        pen += more
        placed = skia.Path(outline)
        placed.offset(x, line.y + float(run.ys[member[1]]))
        yield Mark(run.style.colour, (placed,))


def _draw_part(
    canvas: skia.Canvas,
    base: Placing,
    phrase: Phrase,
    part: _Part,
    lettering: Lettering,
    steps: tuple[str, ...],
    opacity: float,
) -> None:
    """Draw a part; `base` takes the layer's space to the canvas's pixels."""
    masked = part.motion.masked
    if masked:
        canvas.save()
        canvas.setMatrix(skia.Matrix.MakeAll(*base))
        top, bottom = _mask(phrase.lines[part.piece.line])
        canvas.clipRect(skia.Rect.MakeLTRB(-_WIDE, top, _WIDE, bottom), doAntiAlias=True)
    canvas.setMatrix(skia.Matrix.MakeAll(*then(part.placing, base)))
    if _STROKES in steps:
        draw_strokes(canvas, part.marks, lettering, opacity)
    if _FILLS in steps:
        tints = part.motion.colours
        draw_fills(canvas, part.marks, lettering, opacity, line=part.piece.line, tints=tints)
    if masked:
        canvas.restore()


def _whole(matrix: Matrix) -> Placing:
    (a, b, c), (d, e, f), (g, h, i) = matrix.tolist()
    return a, b, c, d, e, f, g, h, i


def _mask(line: SetLine) -> tuple[float, float]:
    """Top and bottom of the box that a line's parts rise from."""
    shaped = line.shaped
    top, bottom = -shaped.ascent_px, shaped.descent_px
    if shaped.ink is not None:
        top, bottom = min(top, shaped.ink.y), max(bottom, shaped.ink.bottom)
    return line.y + top, line.y + bottom


def _draw_blurred(
    stage: Stage,
    sheet: Sheet,
    state: LayerState,
    phrase: Phrase,
    part: _Part,
    lettering: Lettering,
) -> None:
    sigma = part.motion.blur_px * mean_scale(state.matrix)
    own = placed_box(part.motion.placing, grown(part.piece.box, 2 + part.piece.size_px * 0.2))
    box = map_box(state.matrix, own)
    region = region_of(grown(box, 3 * sigma + 1), widened(sheet.region, 3 * sigma))
    if region is None:
        return
    with stage.scratch.lend(region) as loan:
        steps = (_STROKES, _FILLS)
        base = _whole(loan.local(state.matrix))
        _draw_part(loan.canvas, base, phrase, part, lettering, steps, 1.0)
        soft = blur(loan.pixels, sigma)
        sheet.put(soft, loan.x, loan.y, part.opacity)
