"""How many parts of an outline lie over each other: what decides how long joining it takes.

Joining outlines takes Skia 0.3 s for 50,000 such pairs and 20 s for 800,000 (own measurement,
random lines in a square); moving one outwards takes ten times as long.
"""

import numpy as np
import skia

from openmotion.errors import InvalidComposition

_FEW = 64  # segments that are never too many
_MOST = 6000  # segments; icons have a hundred, a country's coast some thousands
_ROWS = 512


def check_tangle(paths: list[skia.Path], most_pairs: int) -> None:
    """Refuse outlines that would take seconds to join.

    Raises:
        InvalidComposition: too many of their segments lie over each other.
    """
    count = sum(path.countVerbs() for path in paths)
    if count <= _FEW:
        return
    if count > _MOST:
        raise InvalidComposition(
            f"an outline of {count} segments is too long to be joined or moved outwards; "
            f"{_MOST} is the most"
        )
    boxes = np.array([box for path in paths for box in _boxes(path)]).reshape(-1, 4)
    pairs = 0
    for start in range(0, len(boxes), _ROWS):
        rows = boxes[start : start + _ROWS, None]
        over = (rows[..., :2] <= boxes[None, :, 2:]) & (rows[..., 2:] >= boxes[None, :, :2])
        pairs += int(over.all(axis=2).sum())
    pairs = (pairs - len(boxes)) // 2
    if pairs > most_pairs:
        raise InvalidComposition(
            f"an outline crosses itself too often to be joined or moved outwards: {pairs} pairs of "
            f"its segments lie over each other, {most_pairs} is the most; use a simpler one"
        )


def _boxes(path: skia.Path) -> list[tuple[float, float, float, float]]:
    """Left, top, right and bottom of each segment."""
    found: list[tuple[float, float, float, float]] = []
    walk = skia.Path.Iter(path, forceClose=True)
    while True:
        verb, points = walk.next()
        if verb == skia.Path.kDone_Verb:
            return found
        if len(points) > 1:
            xs, ys = [point.x() for point in points], [point.y() for point in points]
            found.append((min(xs), min(ys), max(xs), max(ys)))
