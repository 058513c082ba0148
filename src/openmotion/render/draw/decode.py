"""Text whose random glyphs settle from left to right."""

import skia

from openmotion.model import Decode, TextLine, TextRun, choose
from openmotion.render.draw.glyphs import Members, draw_marks, line_marks
from openmotion.render.draw.stage import Stage
from openmotion.render.phrase import Phrase, Piece
from openmotion.typeset import shape_line

_HOLD_FRAMES = 2  # how long a random glyph stands


def draw_decoded(
    stage: Stage,
    canvas: skia.Canvas,
    phrase: Phrase,
    glyphs: tuple[Piece, ...],
    decode: Decode,
    *,
    frame: float,
    seed: int,
    opacity: float,
) -> None:
    """Draw settled glyphs as they are and random ones in the places of the others."""
    settled: dict[int, list[tuple[int, int]]] = {}
    for index, piece in enumerate(glyphs):
        if frame >= decode.start + (index + 1) * decode.frames_per_glyph:
            settled.setdefault(piece.line, []).extend(piece.members)
            continue
        line = phrase.lines[piece.line]
        run_index, glyph_index = piece.members[0]
        run = line.shaped.runs[run_index]
        char = choose(seed, tuple(decode.alphabet), "decode", index, int(frame) // _HOLD_FRAMES)
        shaped = shape_line(TextLine(runs=(TextRun(text=char, style=run.style),)))
        x = line.left + float(run.xs[glyph_index])
        x += (float(run.advances[glyph_index]) - shaped.width_px) / 2
        canvas.save()
        canvas.translate(x, line.y)
        draw_marks(canvas, line_marks(stage, shaped), opacity)
        canvas.restore()
    for index, members in settled.items():
        line = phrase.lines[index]
        _draw_line(stage, canvas, phrase, index, tuple(members), opacity)


def is_decoding(decode: Decode, count: int, frame: float) -> bool:
    """Whether any of `count` glyphs is still random."""
    return frame < decode.start + count * decode.frames_per_glyph


def _draw_line(
    stage: Stage,
    canvas: skia.Canvas,
    phrase: Phrase,
    index: int,
    members: Members,
    opacity: float,
) -> None:
    line = phrase.lines[index]
    canvas.save()
    canvas.translate(line.left, line.y)
    draw_marks(canvas, line_marks(stage, line.shaped, members), opacity)
    canvas.restore()
