"""Which labels of a row stay where room is short, so that none meets another."""

import math
from collections.abc import Iterable, Sequence

from openmotion.expand.charts.labels import Label, fit_together, set_label, shorten, smallest
from openmotion.model import Box, TextStyle

_TAKEN = 0.94  # of the room between two places


def fit_row(
    texts: Sequence[str],
    style: TextStyle,
    *,
    first: float,
    step: float,
    low: float,
    high: float,
    keep: int | None = None,
) -> dict[int, tuple[Label, float]]:
    """Labels for places that stand evenly apart, with the x of their middles; one size for all.

    They shrink, then wrap, then every second, third … only is left, and what is still too wide
    is cut with an ellipsis. Labels at the ends are moved inwards.

    Args:
        texts: one for each place; empty ones get none.
        style: letters at their full size.
        first: middle of the first place, pixels.
        step: pixels from one place to the next.
        low: no label reaches further to the left.
        high: no label reaches further to the right.
        keep: index that stays in any case.
    """
    shown = [index for index, text in enumerate(texts) if text.strip()]
    if not shown:
        return {}
    count = len(texts)
    for stride in range(1, count + 1):
        first_kept = shown[0] if keep is None else keep
        kept = [index for index in shown if index % stride == first_kept % stride]
        room = min(stride * step * _TAKEN, high - low)
        if not kept:
            continue
        # Words are broken if that keeps them all, or if there is no other way left.
        last = stride * 3 > count
        labels = fit_together(
            [texts[i] for i in kept],
            style,
            width=room,
            align="centre",
            lines=2 if stride == 1 or last else 1,
        )
        if labels is None and last:
            small = smallest(style)
            labels = [shorten(texts[i], small, width=room, align="centre") for i in kept]
        if labels is not None:
            placed = {
                index: (label, _within(first + index * step, label, low, high))
                for index, label in zip(kept, labels, strict=True)
            }
            if _apart(placed.values(), 0.0):
                return placed
    return {}


def spread(count: int, most: int) -> list[int]:
    """Indices of at most so many labels along an axis: evenly apart, the last one in any case.

    The first one too, if that costs few of the others.
    """
    if count <= most:
        return list(range(count))
    for shown in range(most, max(2, most // 2), -1):
        if (count - 1) % (shown - 1) == 0:
            return list(range(0, count, (count - 1) // (shown - 1)))
    return sorted(range(count - 1, -1, -math.ceil(count / most)))


def axis_row(
    texts: Sequence[str], places: Sequence[float], style: TextStyle, *, low: float, high: float
) -> dict[int, tuple[Label, float]]:
    """Labels under the places of an axis with the x of their middles, as many as fit.

    Those at the ends are moved inwards until they stand between `low` and `high`.
    """
    count = len(texts)
    for most in range(min(count, 12), 0, -1):
        found: dict[int, tuple[Label, float]] = {}
        for index in spread(count, most):
            if not texts[index].strip():
                continue
            label = set_label(texts[index], style, align="centre")
            if label.width > high - low:
                label = shorten(texts[index], style, width=high - low, align="centre")
            found[index] = label, _within(places[index], label, low, high)
        if _apart(found.values(), style.size_px * 0.9):
            return found
    return {}


def _within(x: float, label: Label, low: float, high: float) -> float:
    """The middle of a label moved inwards as far as it must be."""
    half = label.width / 2
    return min(max(x, low + half), max(high - half, low + half))


def _apart(placed: Iterable[tuple[Label, float]], gap: float) -> bool:
    right = float("-inf")
    for label, x in placed:
        if x - label.width / 2 < right + gap:
            return False
        right = x + label.width / 2
    return True


def overlaps(box: Box, others: Iterable[Box], gap: float = 0.0) -> bool:
    """Whether a box with a gap around it meets any of the others."""
    wide = Box(x=box.x - gap, y=box.y - gap, width=box.width + 2 * gap, height=box.height + 2 * gap)
    return any(wide.intersects(other) for other in others)
