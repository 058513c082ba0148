"""Where each row of a bar race stands at each frame."""

from collections.abc import Sequence
from dataclasses import dataclass

from openmotion.expand.charts.times import Times
from openmotion.model import (
    BarRaceLayer,
    Keyframe,
    Number,
    Pair,
    Point,
    Track,
    ease,
    track,
)

_STRIDE = 3  # frames between two keyframes of a bar whose scale changes
_MOST_KEYS = 1200
_OVERTAKE_S = 0.35
_OUT = 1.0  # how far below the last row the waiting ones stand, in rows


@dataclass(frozen=True, slots=True)
class Race:
    """A race; its frames count from its start.

    Attributes:
        layer: of the chart.
        times: `duration` is that of a period, `easing` that of overtaking.
        shown: rows that are seen.
        pitch: from one row to the next, pixels.
    """

    layer: BarRaceLayer
    times: Times
    shown: int
    pitch: float

    @property
    def frames(self) -> int:
        """Length of the race."""
        return (len(self.layer.periods) - 1) * self.times.duration

    def value(self, row: int, frame: float) -> float:
        """A row's value; between two periods it runs evenly."""
        values = self.layer.rows[row].values
        period = min(max(frame / self.times.duration, 0.0), len(values) - 1.0)
        before = min(int(period), max(0, len(values) - 2))
        after = min(before + 1, len(values) - 1)
        return values[before] + (values[after] - values[before]) * (period - before)

    def longest(self, frame: float) -> float:
        """The value that fills the width; never 0."""
        rows = self.layer.rows
        if self.layer.rescale:
            return max(self.value(row, frame) for row in range(len(rows))) or 1.0
        return max(max(row.values) for row in rows) or 1.0

    def orders(self) -> list[tuple[int, tuple[int, ...]]]:
        """Each frame at which ranks change, with the rank of each row from there on."""
        ranks = tuple(range(len(self.layer.rows)))
        found: list[tuple[int, tuple[int, ...]]] = []
        for frame in range(self.frames + 1):
            now = self._ranks(frame, ranks)
            if not found or now != ranks:
                ranks = now
                found.append((frame, ranks))
        return found

    def figures(self, row: int) -> Track[float]:
        """A row's value over time, from zero as the rows come in."""
        period = self.times.duration
        values = self.layer.rows[row].values
        return self._entered(
            [(self.times.start + index * period, value) for index, value in enumerate(values)]
        )

    def lengths(self, row: int, room: float) -> Track[float]:
        """The length of a row's bar over time, pixels."""
        period = self.times.duration
        stride = max(_STRIDE, self.frames // _MOST_KEYS) if self.layer.rescale else period
        frames = {*range(0, self.frames + 1, stride), *range(0, self.frames + 1, period)}
        return self._entered(
            [
                (self.times.start + frame, room * self.value(row, frame) / self.longest(frame))
                for frame in sorted(frames)
            ]
        )

    def path(self, places: Sequence[tuple[int, int]]) -> Point:
        """Where a row stands: it moves when its rank changes, from wherever it is by then.

        Args:
            places: frame and rank of each change, from the first frame on.
        """
        duration = self.times.frames(_OVERTAKE_S)
        spots = [(frame, min(rank, self.shown - 1 + _OUT) * self.pitch) for frame, rank in places]
        found = {0: spots[0][1]}
        move: tuple[int, float, float] | None = None
        for index, (frame, target) in enumerate(spots[1:], start=1):
            until = spots[index + 1][0] if index + 1 < len(spots) else frame + duration
            here = spots[index - 1][1] if move is None else self._eased(move, frame, duration)
            move = (frame, here, target)
            for at in range(frame, min(frame + duration, max(until, frame)) + 1):
                found[at] = self._eased(move, at, duration)
        keys: list[tuple[int, Pair]] = [
            (self.times.start + frame, (0.0, y)) for frame, y in sorted(found.items())
        ]
        return keys[0][1] if len(keys) == 1 else track(*keys, easing="linear")

    def opacity(self, places: Sequence[tuple[int, int]]) -> Number:
        """Whether a row is seen: it fades while it comes from below or goes there."""
        duration = self.times.frames(_OVERTAKE_S)
        seen = places[0][1] < self.shown
        found = {0: float(seen)}
        for frame, rank in places[1:]:
            if (rank < self.shown) != seen:
                seen = not seen
                begins = max(frame, *found)
                found.setdefault(begins, 1.0 - seen)
                found[begins + duration] = float(seen)
        if len(found) == 1:
            return found[0]
        keys = [(self.times.start + frame, value) for frame, value in sorted(found.items())]
        return track(*keys, easing="inout-sine")

    def _ranks(self, frame: int, before: Sequence[int]) -> tuple[int, ...]:
        """The rank of each row; rows that are equal stay as they were."""
        rows = range(len(before))
        order = sorted(rows, key=lambda row: (-self.value(row, frame), before[row]))
        ranks = [0] * len(order)
        for rank, row in enumerate(order):
            ranks[row] = rank
        return tuple(ranks)

    def _eased(self, move: tuple[int, float, float], frame: int, duration: int) -> float:
        begins, start, target = move
        return start + (target - start) * ease(self.times.easing, (frame - begins) / duration)

    def _entered(self, keys: Sequence[tuple[int, float]]) -> Track[float]:
        """A track that rises from zero before the race starts, if there is time for that."""
        made = [Keyframe[float](frame=frame, value=value, easing="linear") for frame, value in keys]
        if keys[0][0] > self.layer.start:
            made.insert(0, Keyframe[float](frame=self.layer.start, value=0.0, easing="out-expo"))
        return Track[float](keys=tuple(made))
