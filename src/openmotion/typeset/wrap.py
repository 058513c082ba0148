"""Break one paragraph into lines: as few as possible, as even as possible."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from openmotion.model import TextLine, TextRun
from openmotion.typeset.breaks import Break, break_places, hyphen_places, is_space, seam_places
from openmotion.typeset.graphemes import graphemes
from openmotion.typeset.shape import shape_line

# A last line of one word under this share of the mean line looks like a mistake.
_ORPHAN_SHARE = 0.55
_ORPHAN_COST = 1.0
_SEAM_COST = 0.5
_SPLIT_COST = 2.0


class Ruler:
    """Measures stretches of a paragraph from the advances of its characters."""

    def __init__(self, runs: tuple[TextRun, ...]) -> None:
        shaped = shape_line(TextLine(runs=runs))
        self.text = shaped.text
        advances = np.zeros(len(self.text), dtype=np.float64)
        for run in shaped.runs:
            np.add.at(advances, run.clusters, run.advances)
        self._edges: NDArray[np.float64] = np.concatenate(([0.0], np.cumsum(advances)))
        self._tracking = [
            run.style.tracking_em * run.style.size_px for run in runs for _ in run.text
        ]

    def trim(self, start: int, end: int) -> tuple[int, int]:
        """A stretch without the spaces at its ends."""
        while start < end and is_space(self.text[start]):
            start += 1
        while end > start and is_space(self.text[end - 1]):
            end -= 1
        return start, end

    def width(self, start: int, end: int) -> float:
        """The advance width in pixels of a stretch, without the spaces at its ends."""
        start, end = self.trim(start, end)
        if start == end:
            return 0.0
        return float(self._edges[end] - self._edges[start]) - self._tracking[end - 1]


def wrap_paragraph(
    ruler: Ruler, width: float, *, balanced: bool, split: bool
) -> tuple[tuple[int, int], ...] | None:
    """The (start, end) ranges of the lines of a paragraph, trimmed, in order.

    Args:
        ruler: measures the paragraph.
        width: of the column in pixels.
        balanced: make lines even instead of filling each one.
        split: break inside words that are wider than the column.

    Returns:
        None if a word is wider than the column and must not be split.
    """
    width = max(width, 1.0)
    breaks = break_places(ruler.text)
    edges = [0, *(item.place for item in breaks), len(ruler.text)]
    for start, end in [part for part in pairwise(edges) if ruler.width(*part) > width]:
        places = _splits(ruler, start, end, width) if split else _hyphens(ruler, start, end, width)
        if not places and not split:
            return None
        breaks = tuple(sorted({*breaks, *places}))
    filled = _fill(ruler, breaks, width)
    lines = _balance(ruler, breaks, width, len(filled)) if balanced and len(filled) > 1 else filled
    return tuple(ruler.trim(start, end) for start, end in lines)


def _hyphens(ruler: Ruler, start: int, end: int, width: float) -> list[Break]:
    """Places to split a wide compound at its hyphens; none if a part is still too wide."""
    places = [start + place for place in hyphen_places(ruler.text[start:end])]
    parts = pairwise([start, *places, end])
    if any(ruler.width(*part) > width for part in parts):
        return []
    return [Break(place, _SEAM_COST) for place in places]


def _splits(ruler: Ruler, start: int, end: int, width: float) -> list[Break]:
    """Places to split a word that is wider than the column: at its seams, else anywhere."""
    word = ruler.text[start:end]
    seams = [start + place for place in seam_places(word)]
    places = [Break(place, _SEAM_COST) for place in seams]
    for left, right in pairwise([start, *seams, end]):
        if ruler.width(left, right) > width:
            letters = graphemes(ruler.text[left:right])[1:]
            places += [Break(left + first, _SPLIT_COST) for first, _ in letters]
    return places


def _fill(ruler: Ruler, breaks: Sequence[Break], width: float) -> list[tuple[int, int]]:
    """Lines that each take as much as they can."""
    lines: list[tuple[int, int]] = []
    start = 0
    last: int | None = None
    for place in [*(item.place for item in breaks), len(ruler.text)]:
        if last is not None and ruler.width(start, place) > width:
            lines.append((start, last))
            start = last
        last = place
    lines.append((start, len(ruler.text)))
    return lines


def _balance(
    ruler: Ruler, breaks: Sequence[Break], width: float, count: int
) -> list[tuple[int, int]]:
    """So many lines with the least sum of squared gaps and break costs (dynamic programme)."""
    edges = [0, *(item.place for item in breaks), len(ruler.text)]
    costs = [0.0, *(item.cost for item in breaks), 0.0]
    mean = ruler.width(0, len(ruler.text)) / count
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for row in range(1, count + 1):
        reached: dict[int, tuple[float, int]] = {}
        for before, (spent, _) in best[-1].items():
            for after in range(before + 1, len(edges)):
                taken = ruler.width(edges[before], edges[after])
                if taken > width and after > before + 1:
                    break
                ends = after == len(edges) - 1
                if ends != (row == count):
                    continue
                cost = spent + (1 - taken / width) ** 2 + costs[after]
                if ends and after == before + 1 and taken < _ORPHAN_SHARE * mean:
                    cost += _ORPHAN_COST
                if after not in reached or cost < reached[after][0]:
                    reached[after] = (cost, before)
        best.append(reached)
    lines: list[tuple[int, int]] = []
    after = len(edges) - 1
    for row in range(count, 0, -1):
        before = best[row][after][1]
        lines.append((edges[before], edges[after]))
        after = before
    return lines[::-1]
