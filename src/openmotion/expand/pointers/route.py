"""The way of a pointer through its stations."""

import math
from itertools import pairwise

from openmotion.model import CursorLayer, CursorStation, Keyframe, Pair, Track, ease, point_at


def leg_start(before: CursorStation, after: CursorStation) -> int:
    """The frame at which a pointer leaves a station for the next one."""
    return max(before.frame, after.frame - after.travel_frames)


def route(layer: CursorLayer) -> Track[Pair]:
    """Where the tip stands at every frame.

    Each way is a quadratic curve whose middle lies beside the straight line, by the layer's sag.
    """
    stations = layer.stations
    first = stations[0]
    places: dict[int, Pair] = {first.frame: (first.x, first.y)}
    for before, after in pairwise(stations):
        start = leg_start(before, after)
        span = after.frame - start
        for step in range(span + 1):
            share = ease(layer.easing, step / span)
            places[start + step] = _on_arc(before, after, share, layer.sag)
    return _track(places)


def trailing(way: Track[Pair], *, lag: int, reach: float) -> Track[Pair]:
    """The same way some frames later, but never further behind than `reach` pixels."""
    places: dict[int, Pair] = {}
    # The way has a keyframe at each frame of a leg; while it rests, for hours perhaps, nothing
    # trails.
    for frame in {key.frame + later for key in way.keys for later in range(lag + 1)}:
        here, behind = point_at(way, frame), point_at(way, frame - lag)
        distance = math.dist(here, behind)
        share = min(1.0, reach / distance) if distance else 0.0
        places[frame] = (
            here[0] + (behind[0] - here[0]) * share,
            here[1] + (behind[1] - here[1]) * share,
        )
    return _track(places)


def _track(places: dict[int, Pair]) -> Track[Pair]:
    kind = Keyframe[tuple[float, float]]
    return Track[tuple[float, float]](
        keys=tuple(
            kind(frame=frame, value=place, easing="linear")
            for frame, place in sorted(places.items())
        )
    )


def _on_arc(before: CursorStation, after: CursorStation, share: float, sag: float) -> Pair:
    dx, dy = after.x - before.x, after.y - before.y
    # A quadratic curve comes half as far as its handle; hands swing over the top.
    side = -2 * sag if dx >= 0 else 2 * sag
    if math.isclose(dx, 0.0) and math.isclose(dy, 0.0):
        return after.x, after.y
    handle_x = (before.x + after.x) / 2 - dy * side
    handle_y = (before.y + after.y) / 2 + dx * side
    rest = 1 - share
    return (
        rest * rest * before.x + 2 * rest * share * handle_x + share * share * after.x,
        rest * rest * before.y + 2 * rest * share * handle_y + share * share * after.y,
    )
