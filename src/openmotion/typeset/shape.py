"""Turn a line of styled characters into placed glyphs."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

import numpy as np
import uharfbuzz as hb
from numpy.typing import NDArray

from openmotion.model import TextLine, TextRun, TextStyle
from openmotion.typeset.bidi import bidi_levels, visual_order
from openmotion.typeset.fallback import assign_faces
from openmotion.typeset.fonts import Face, find_face
from openmotion.typeset.graphemes import is_ignorable
from openmotion.typeset.ink import box_of, run_ink, unite
from openmotion.typeset.letters import Letter, script_of, spell
from openmotion.typeset.line import ShapedLine, ShapedRun
from openmotion.typeset.metrics import figure_advance, heights

# Scripts whose letters hang together: tracking would tear them.
_JOINED = frozenset(
    {"ARABIC", "SYRIAC", "NKO", "MONGOLIAN", "DEVANAGARI", "BENGALI", "GURMUKHI", "TIBETAN"}
)
# Scripts whose letters stand in squares: tracking made for Latin would push them together.
_SQUARE = frozenset({"CJK", "KANGXI", "HIRAGANA", "KATAKANA", "BOPOMOFO", "HANGUL"})


@dataclass(frozen=True, slots=True)
class _Item:
    """Letters `start` to `end` that are shaped at once."""

    start: int
    end: int
    style: TextStyle
    face: Face
    level: int
    script: str


def shape_line(line: TextLine) -> ShapedLine:
    """The glyphs of a line in their places; the same line is shaped only once.

    Letters that the style's font lacks are drawn in another installed font; letters that none
    has are left out and named in `missing`.

    Raises:
        FontUnavailable: a style names a family that is not installed.
    """
    return _shape(line.runs)


@lru_cache(maxsize=4096)
def _shape(runs: tuple[TextRun, ...]) -> ShapedLine:
    letters = spell(runs)
    faces = _faces(letters, runs)
    items = _itemise(letters, faces, runs)
    order = visual_order([item.level for item in items])
    shaped: list[ShapedRun] = []
    pen = tracking = 0.0
    codes = [ord(letter.char) for letter in letters]
    for index in order:
        run = _shape_item(items[index], letters, codes, pen)
        if run.glyphs.size:
            shaped.append(run)
            pen += float(run.advances.sum(dtype=np.float64))
            tracking = _tracking(items[index])
    ink = unite(run_ink(run, range(run.glyphs.size)) for run in shaped)
    drawn = [(run.face, run.style.size_px) for run in shaped]
    drawn += [(find_face(run.style), run.style.size_px) for run in runs]
    return ShapedLine(
        text="".join(run.text for run in runs),
        runs=tuple(shaped),
        width_px=max(0.0, pen - tracking),
        ink=box_of(ink) if ink else None,
        ascent_px=max(heights(face).ascent * size for face, size in drawn),
        descent_px=max(heights(face).descent * size for face, size in drawn),
        cap_px=max(heights(find_face(run.style)).cap * run.style.size_px for run in runs),
        missing=_missing(letters, faces),
    )


def _faces(letters: tuple[Letter, ...], runs: tuple[TextRun, ...]) -> list[Face | None]:
    faces: list[Face | None] = []
    line = "".join(letter.char for letter in letters)
    for index, group in groupby(letters, key=lambda letter: letter.run):
        text = "".join(letter.char for letter in group)
        faces.extend(assign_faces(text, runs[index].style, line))
    return faces


def _missing(letters: tuple[Letter, ...], faces: list[Face | None]) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(
            letter.char
            for letter, face in zip(letters, faces, strict=True)
            if face is None and not is_ignorable(letter.char)
        )
    )


def _itemise(
    letters: tuple[Letter, ...], faces: list[Face | None], runs: tuple[TextRun, ...]
) -> list[_Item]:
    """Stretches of one style, font, direction and script, in reading order."""
    levels = bidi_levels("".join(letter.char for letter in letters))
    scripts = _scripts(letters)
    keys = [
        (letter.run, face, level, script)
        for letter, face, level, script in zip(letters, faces, levels, scripts, strict=True)
    ]
    items: list[_Item] = []
    for (run, face, level, script), group in groupby(range(len(keys)), key=keys.__getitem__):
        indexes = list(group)
        if face is not None:
            style = runs[run].style
            items.append(_Item(indexes[0], indexes[-1] + 1, style, face, level, script))
    return items


def _scripts(letters: tuple[Letter, ...]) -> list[str]:
    """The script of each letter; signs and figures go with the letter before them."""
    scripts: list[str] = []
    current = next((name for letter in letters if (name := script_of(letter.char))), "")
    for letter in letters:
        current = script_of(letter.char) or current
        scripts.append(current)
    return scripts


def _tracking(item: _Item) -> float:
    """Pixels behind each letter of an item."""
    if item.script in _JOINED | _SQUARE:
        return 0.0
    return item.style.tracking_em * item.style.size_px


def _shape_item(
    item: _Item, letters: tuple[Letter, ...], codes: list[int], pen: float
) -> ShapedRun:
    """The glyphs of an item, set from the pen's place on."""
    buffer = hb.Buffer()
    buffer.add_codepoints(codes, item.start, item.end - item.start)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if item.level % 2 else "ltr"
    tracking = _tracking(item)
    features = {"tnum": True, "lnum": True} if item.style.tabular else {}
    if tracking:
        features |= {"liga": False, "clig": False}
    hb.shape(item.face.shaper, buffer, features)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    count = len(infos)
    scale = item.style.size_px / item.face.units_per_em
    clusters = [info.cluster for info in infos]
    placed = np.array(
        [(place.x_advance, place.x_offset, place.y_offset) for place in positions],
        dtype=np.float64,
    ).reshape(count, 3)
    if item.style.tabular:
        _even_figures(placed, clusters, letters, figure_advance(item.face))
    placed *= scale
    if tracking:
        last = [
            not is_ignorable(letters[cluster].char) and [cluster] != clusters[index + 1 : index + 2]
            for index, cluster in enumerate(clusters)
        ]
        placed[:, 0] += np.array(last, dtype=np.float64) * tracking
    advances = placed[:, 0]
    pens = pen + np.concatenate(([0.0], np.cumsum(advances)[:-1])) if count else advances
    # Glyph 0 is the box for "no glyph"; a letter that slipped through is better not drawn.
    seen = np.array([info.codepoint != 0 for info in infos], dtype=bool)
    return ShapedRun(
        style=item.style,
        glyphs=np.array([info.codepoint for info in infos], dtype=np.uint16)[seen],
        xs=(pens + placed[:, 1]).astype(np.float32)[seen],
        ys=(-placed[:, 2]).astype(np.float32)[seen],
        advances=advances.astype(np.float32)[seen],
        clusters=np.array([letters[cluster].source for cluster in clusters], np.int32)[seen],
        face=item.face,
        joined=item.script in _JOINED,
    )


def _even_figures(
    placed: NDArray[np.float64], clusters: list[int], letters: tuple[Letter, ...], advance: int
) -> None:
    """Centre each figure in the same width, for fonts without tabular figures of their own."""
    for index, cluster in enumerate(clusters):
        if letters[cluster].char in "0123456789":
            placed[index, 1] += (advance - placed[index, 0]) / 2
            placed[index, 0] = advance
