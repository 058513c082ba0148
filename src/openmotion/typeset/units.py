"""The parts of a line that move as one: the line, its words, its letters."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from openmotion.model import Box
from openmotion.typeset.ink import Extent, box_of, run_ink, unite
from openmotion.typeset.line import ShapedLine

Member = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Unit:
    """Glyphs that move together.

    Attributes:
        members: (run index, glyph index) of each glyph, from left to right.
        box: their ink, from the line's left edge and baseline; where they leave no ink, their
            advances at the baseline.
        first: index in the line's text of the first character.
        last: index behind the last one.
    """

    members: tuple[Member, ...]
    box: Box
    first: int
    last: int


@lru_cache(maxsize=2048)
def glyph_units(
    shaped: ShapedLine, unit: Literal["line", "word", "glyph", "cluster"]
) -> tuple[Unit, ...]:
    """The parts of a line in reading order; spaces belong to no word and no letter.

    A letter keeps its marks. Letters of scripts that hang together (Arabic, Devanagari) stay
    together as words, but for the unit "cluster".
    """
    groups: dict[int, list[Member]] = {}
    ends = _ends(shaped, unit)
    for run_index, run in enumerate(shaped.runs):
        for glyph_index, cluster in enumerate(run.clusters.tolist()):
            if unit != "line" and shaped.text[cluster].isspace():
                continue
            start = ends[cluster][0]
            groups.setdefault(start, []).append((run_index, glyph_index))
    return tuple(
        Unit(tuple(groups[start]), _box(shaped, groups[start]), start, ends[start][1])
        for start in sorted(groups)
    )


def _ends(shaped: ShapedLine, unit: str) -> list[tuple[int, int]]:
    """For each character of the text the (start, end) of the part that it belongs to."""
    length = len(shaped.text)
    if unit == "line":
        return [(0, length)] * length
    starts = {0, *_word_starts(shaped.text)}
    if unit in ("glyph", "cluster"):
        for run in shaped.runs:
            if unit == "cluster" or not run.joined:
                starts.update(run.clusters.tolist())
    parts: list[tuple[int, int]] = []
    edges = [*sorted(starts), length]
    for start, end in pairwise(edges):
        parts.extend([(start, end)] * (end - start))
    return parts


def _word_starts(text: str) -> Iterator[int]:
    """Where words and spaces start."""
    for index in range(1, len(text)):
        if text[index].isspace() != text[index - 1].isspace():
            yield index


def _box(shaped: ShapedLine, members: list[Member]) -> Box:
    by_run: dict[int, list[int]] = {}
    for run_index, glyph_index in members:
        by_run.setdefault(run_index, []).append(glyph_index)
    ink = unite(run_ink(shaped.runs[index], glyphs) for index, glyphs in by_run.items())
    if ink is not None:
        return box_of(ink)
    return box_of(
        Extent(
            min(float(shaped.runs[run].xs[glyph]) for run, glyph in members),
            0.0,
            max(
                float(shaped.runs[run].xs[glyph] + max(0.0, shaped.runs[run].advances[glyph]))
                for run, glyph in members
            ),
            0.0,
        )
    )
