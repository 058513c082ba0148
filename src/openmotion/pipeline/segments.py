"""Where a video is cut into segments that are drawn apart from each other and joined."""

from itertools import pairwise

from openmotion.model import Composition, Span

# Short enough to keep all workers busy to the end, long enough that the key frame at the start of
# each costs little (own measurement, benchmarks/speed.py). At most one group of pictures each.
_SHORTEST_S = 0.9
_LONGEST_S = 2.0


def plan_segments(composition: Composition) -> tuple[Span, ...]:
    """The segments of a composition in order; they cover every frame once.

    They start where scenes and transitions start and end, since a key frame stands there anyway,
    and depend on the composition alone, never on the machine: so do the bytes of the video.
    """
    rate = composition.rate
    shortest = max(1, rate.frames(_SHORTEST_S))
    longest = max(shortest, rate.frames(_LONGEST_S))
    bounds = [0]
    for change in _changes(composition):
        is_far = change - bounds[-1] >= shortest
        if is_far and composition.duration_frames - change >= shortest:
            bounds.append(change)
    bounds.append(composition.duration_frames)
    return tuple(part for start, end in pairwise(bounds) for part in _split(start, end, longest))


def _changes(composition: Composition) -> list[int]:
    """Frames at which the picture may change at once, rising, without first and last."""
    frames = {scene.start for scene in composition.scenes}
    frames |= {scene.end for scene in composition.scenes}
    return sorted(frame for frame in frames if 0 < frame < composition.duration_frames)


def _split(start: int, end: int, longest: int) -> list[Span]:
    """A range in the fewest equal parts that are not longer than allowed."""
    count = -(-(end - start) // longest)
    edges = [start + (end - start) * part // count for part in range(count + 1)]
    return [Span(start=a, end=b) for a, b in pairwise(edges)]
