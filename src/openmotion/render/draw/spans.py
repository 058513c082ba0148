"""Where ranges of characters lie on their lines."""

from typing import NamedTuple

from openmotion.render.phrase import SetLine


class Stretch(NamedTuple):
    """A line's part of a range, from `left` to `right` in the layer's space.

    `backwards` tells that it is read from right to left.
    """

    left: float
    right: float
    backwards: bool


def stretch_of(line: SetLine, first: int, last: int) -> Stretch | None:
    """A line's part of the characters from `first` to before `last`; None if it has none."""
    edges = [
        (float(x), float(x + advance), cluster)
        for run in line.shaped.runs
        for x, advance, cluster in zip(
            run.xs.tolist(), run.advances.tolist(), run.clusters.tolist(), strict=True
        )
        if first <= line.first + cluster < last and not line.shaped.text[cluster].isspace()
    ]
    if not edges:
        return None
    leftmost, rightmost = min(edges), max(edges, key=lambda edge: edge[1])
    return Stretch(
        line.left + leftmost[0], line.left + rightmost[1], backwards=leftmost[2] > rightmost[2]
    )


def grown_part(stretch: Stretch, share_px: float) -> tuple[float, float]:
    """The part of a stretch that has grown to so many pixels from where reading starts."""
    if stretch.backwards:
        return stretch.right - share_px, stretch.right
    return stretch.left, stretch.left + share_px
