"""Text whose parts are on their way: each piece is drawn through a matrix of its own."""

import math
from dataclasses import dataclass, replace

import numpy as np
import skia

from openmotion.model import TextAnimator, TextLayer
from openmotion.render.draw.glyphs import Mark, draw_marks, glyph_path, line_marks
from openmotion.render.draw.sheet import Sheet, region_of, to_skia, widened
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Matrix, grown, identity, map_box, mean_scale
from openmotion.render.phrase import (
    Phrase,
    Piece,
    SetLine,
    finest,
    offset_share,
    opacity_at,
    progress,
    ranks,
)
from openmotion.render.pixels.blur import blur

_WEIGHT_STEP = 10.0  # a variable font's weights are drawn in steps of so many units
_LEAST_BLUR_PX = 0.3
_WIDE = 1e5  # a mask has no sides


@dataclass(frozen=True, slots=True)
class Motion:
    """How a piece stands away from its place.

    Attributes:
        matrix: in the layer's space, settled place to present place.
        opacity: 0..1.
        blur_px: sigma.
        masked: cut to its line's box.
        weight: that the font goes towards; None is the style's own.
        weight_share: how far it goes, 0..1.
    """

    matrix: Matrix
    opacity: float = 1.0
    blur_px: float = 0.0
    masked: bool = False
    weight: float | None = None
    weight_share: float = 0.0


def draw_moved(
    stage: Stage,
    sheet: Sheet,
    state: LayerState,
    layer: TextLayer,
    phrase: Phrase,
    animators: tuple[TextAnimator, ...],
    *,
    frame: float,
    opacity: float,
) -> None:
    """Draw a text layer whose animators are at work; `sheet` is placed in the layer's space."""
    for piece, motion in motions(stage, layer, phrase, animators, frame):
        shown = motion.opacity * opacity
        if shown <= 0.002:
            continue
        line = phrase.lines[piece.line]
        marks = _marks(stage, line, piece, motion)
        if motion.blur_px * mean_scale(state.matrix) >= _LEAST_BLUR_PX:
            _draw_blurred(stage, sheet, state, line, piece, motion, marks, shown)
            continue
        _draw_piece(sheet.canvas, line, motion, marks, shown)


def motions(
    stage: Stage,
    layer: TextLayer,
    phrase: Phrase,
    animators: tuple[TextAnimator, ...],
    frame: float,
) -> list[tuple[Piece, Motion]]:
    """Every piece with how it stands at a frame."""
    seed = stage.plan(layer).seed
    parts = stage.pieces(layer, phrase, finest(animators))
    found = [Motion(identity()) for _ in parts]
    for animator in animators:
        units = stage.pieces(layer, phrase, animator.unit)
        order = ranks(animator, len(units), seed)
        unit_of = {
            (unit.line, *member): index
            for index, unit in enumerate(units)
            for member in unit.members
        }
        for index, piece in enumerate(parts):
            unit = unit_of.get((piece.line, *piece.members[0]))
            if unit is None:
                continue
            time = progress(animator, order[unit], frame)
            shift_px = 0.0
            if animator.tracking_em:
                shift_px = _tracked(layer, parts, index, animator)
            found[index] = _moved(found[index], animator, time, units[unit], shift_px)
    return list(zip(parts, found, strict=True))


def _tracked(
    layer: TextLayer, parts: tuple[Piece, ...], index: int, animator: TextAnimator
) -> float:
    """How far extra tracking pushes a piece from its line's alignment edge, pixels."""
    piece = parts[index]
    peers = [at for at, other in enumerate(parts) if other.line == piece.line]
    place = index - peers[0]
    share = {"left": 0.0, "centre": 0.5, "right": 1.0}[layer.align]
    return (place - share * (len(peers) - 1)) * animator.tracking_em * piece.size_px


def _moved(
    motion: Motion, animator: TextAnimator, time: float, unit: Piece, tracked_px: float
) -> Motion:
    away = offset_share(animator, time)
    opacity = opacity_at(animator, time)
    if away == 0 and opacity == 1:
        return motion
    cx, cy = unit.box.centre
    scale = animator.scale**away
    turn = math.radians(animator.rotation_deg * away)
    cos, sin = math.cos(turn) * scale, math.sin(turn) * scale
    dx = animator.x * unit.size_px * away + tracked_px * away
    dy = animator.y * unit.size_px * away
    own = np.array(
        (
            (cos, -sin, cx - cos * cx + sin * cy + dx),
            (sin, cos, cy - sin * cx - cos * cy + dy),
            (0.0, 0.0, 1.0),
        )
    )
    weight, share = motion.weight, motion.weight_share
    if animator.weight is not None and away > share:
        weight, share = animator.weight, min(1.0, away)
    return replace(
        motion,
        matrix=own @ motion.matrix,
        opacity=motion.opacity * opacity,
        blur_px=motion.blur_px + animator.blur_px * max(0.0, away),
        masked=motion.masked or animator.masked,
        weight=weight,
        weight_share=share,
    )


def _marks(stage: Stage, line: SetLine, piece: Piece, motion: Motion) -> tuple[Mark, ...]:
    if motion.weight is None or motion.weight_share <= 0:
        return line_marks(stage, line.shaped, piece.members)
    run_index, _ = piece.members[0]
    own = line.shaped.runs[run_index].style.weight
    wanted = own + (motion.weight - own) * motion.weight_share
    weight = min(1000.0, max(100.0, round(wanted / _WEIGHT_STEP) * _WEIGHT_STEP))
    return _weighted(line, piece, weight)


def _weighted(line: SetLine, piece: Piece, weight: float) -> tuple[Mark, ...]:
    """A piece's glyphs in another weight, each in the middle of its settled advance."""
    marks = []
    for run_index, glyph_index in piece.members:
        run = line.shaped.runs[run_index]
        font = run.font_at(weight)
        path = glyph_path(font, int(run.glyphs[glyph_index]))
        if path is None:
            continue
        width = font.getWidths([int(run.glyphs[glyph_index])])[0]
        settled = run.font.getWidths([int(run.glyphs[glyph_index])])[0]
        placed = skia.Path(path)
        placed.offset(
            float(run.xs[glyph_index]) + (settled - width) / 2, float(run.ys[glyph_index])
        )
        marks.append(Mark(run.style.colour, (placed,)))
    return tuple(marks)


def _draw_piece(
    canvas: skia.Canvas, line: SetLine, motion: Motion, marks: tuple[Mark, ...], opacity: float
) -> None:
    canvas.save()
    if motion.masked:
        top, bottom = _mask(line)
        canvas.clipRect(skia.Rect.MakeLTRB(-_WIDE, top, _WIDE, bottom), doAntiAlias=True)
    canvas.concat(to_skia(motion.matrix))
    canvas.translate(line.left, line.y)
    draw_marks(canvas, marks, opacity)
    canvas.restore()


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
    line: SetLine,
    piece: Piece,
    motion: Motion,
    marks: tuple[Mark, ...],
    opacity: float,
) -> None:
    sigma = motion.blur_px * mean_scale(state.matrix)
    box = map_box(state.matrix, map_box(motion.matrix, grown(piece.box, 2)))
    region = region_of(grown(box, 3 * sigma + 1), widened(sheet.region, 3 * sigma))
    if region is None:
        return
    with stage.scratch.lend(region) as loan:
        loan.place(state.matrix)
        _draw_piece(loan.canvas, line, motion, marks, 1.0)
        soft = blur(loan.pixels, sigma)
        sheet.put(soft, loan.x, loan.y, opacity)
        sheet.place(state.matrix)
