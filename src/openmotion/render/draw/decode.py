"""Text whose random glyphs settle one after the other."""

from typing import NamedTuple

from openmotion.model import Decode, TextLine, TextRun, choose, derive_seed
from openmotion.render.phrase import Phrase, Piece, turns
from openmotion.typeset import ShapedLine, shape_line

_HOLD_FRAMES = 2  # how long a random glyph stands


class Stand(NamedTuple):
    """A random glyph in the place of another one, `x` from its line's left edge."""

    shaped: ShapedLine
    x: float


def stand_ins(
    phrase: Phrase, glyphs: tuple[Piece, ...], decode: Decode, *, frame: float, seed: int
) -> dict[int, Stand]:
    """The random glyphs of those that have not settled, by their index."""
    found = {}
    places = turns(decode.order, len(glyphs), derive_seed(seed, "decode order"))
    for index, piece in enumerate(glyphs):
        if frame >= decode.start + (places[index] + 1) * decode.frames_per_glyph:
            continue
        run_index, glyph_index = piece.members[0]
        run = phrase.lines[piece.line].shaped.runs[run_index]
        char = choose(seed, tuple(decode.alphabet), "decode", index, int(frame) // _HOLD_FRAMES)
        shaped = shape_line(TextLine(runs=(TextRun(text=char, style=run.style),)))
        x = float(run.xs[glyph_index])
        x += (float(run.advances[glyph_index]) - shaped.width_px) / 2
        found[index] = Stand(shaped, x)
    return found


def is_decoding(decode: Decode, count: int, frame: float) -> bool:
    """Whether any of `count` glyphs is still random."""
    return frame < decode.start + count * decode.frames_per_glyph
