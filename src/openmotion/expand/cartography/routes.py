"""Lines between places: drawn on from their origin, with a bright head."""

import bisect
import math
from itertools import pairwise

import numpy as np

from openmotion.expand.cartography.ball import great_circle
from openmotion.expand.cartography.projection import Points
from openmotion.expand.cartography.regions import Frame, place_of
from openmotion.expand.cartography.sheet import Sheet
from openmotion.expand.interface import Parts, faded
from openmotion.model import (
    EasingName,
    Keyframe,
    Layer,
    MapArc,
    MapLayer,
    Pair,
    Point,
    RadialGradient,
    Stop,
    Track,
    Transform,
    Trim,
    ease,
    mix_oklab,
    track,
    with_alpha,
)

_EASING: EasingName = "inout-cubic"
_SAMPLES = 64
_RING_FRAMES = 18


def route_lines(layer: MapLayer, parts: Parts, sheet: Sheet) -> tuple[Layer, ...]:
    """The lines, in pixels of the map's first frame.

    Raises:
        InvalidComposition: an arc starts or ends in a country that is not known.
    """
    layers: list[Layer] = []
    for index, arc in enumerate(layer.arcs):
        start = layer.start if arc.at is None else arc.at
        if start >= layer.end:
            continue
        own = parts.during(start)
        data = _data(_way(layer, sheet.frame, arc))
        trim = Trim(end=_progress(arc)) if arc.at is not None else None
        colour = arc.colour or sheet.mark
        layers += [
            own.path(
                f"arc{index}.glow",
                data,
                stroke=with_alpha(colour, 0.16),
                stroke_px=sheet.moves.thickness(arc.width_px * 3.6),
                trim=trim,
            ),
            own.path(
                f"arc{index}.line",
                data,
                stroke=colour,
                stroke_px=sheet.moves.thickness(arc.width_px),
                trim=trim,
            ),
        ]
    return tuple(layers)


def route_heads(layer: MapLayer, parts: Parts, sheet: Sheet) -> tuple[Layer, ...]:
    """Dots at both ends and the bright heads, in pixels of the box."""
    layers: list[Layer] = []
    for index, arc in enumerate(layer.arcs):
        start = layer.start if arc.at is None else arc.at
        colour = arc.colour or sheet.mark
        way = _way(layer, sheet.frame, arc)
        first, last = (_pair(way[0][0]), _pair(way[-1][-1]))
        arrives = start if arc.at is None else start + arc.frames
        for name, place, frame in (("start", first, start), ("end", last, arrives - 2)):
            if frame < layer.end:
                layers.append(
                    parts.during(frame).disc(
                        f"arc{index}.{name}",
                        (0, 0),
                        arc.width_px * 1.5,
                        colour,
                        transform=Transform(position=sheet.moves.point(place)),
                    )
                )
        if arc.at is None or start >= layer.end:
            continue
        layers.append(_head(parts, sheet, arc, way, index, colour))
        if arrives < layer.end:
            layers.append(_ring(parts, sheet, arc, last, index, colour, arrives))
    return tuple(layers)


def route_points(layer: MapLayer, sheet: Sheet) -> list[Points]:
    """The points of all lines, in pixels of the map's first frame."""
    return [part for arc in layer.arcs for part in _way(layer, sheet.frame, arc)]


def _progress(arc: MapArc) -> Track[float]:
    at = arc.at or 0
    return track((at, 0.0), (at + arc.frames, 1.0), easing=_EASING)


def _head(
    parts: Parts, sheet: Sheet, arc: MapArc, way: list[Points], index: int, colour: str
) -> Layer:
    """A light that runs ahead of the line and goes out where it arrives."""
    start, size = arc.at or 0, arc.width_px
    last = start + arc.frames
    own = parts.during(start, last + 8)
    halo = RadialGradient(
        centre=(0, 0),
        radius=size * 5,
        stops=(
            Stop(offset=0, colour=with_alpha(colour, 0.75)),
            Stop(offset=0.4, colour=with_alpha(colour, 0.22)),
            Stop(offset=1, colour=with_alpha(colour, 0)),
        ),
    )
    return own.group(
        f"arc{index}.head",
        (
            own.disc(f"arc{index}.head.halo", (0, 0), size * 5, halo),
            own.disc(
                f"arc{index}.head.core", (0, 0), size * 1.15, mix_oklab(colour, "#ffffff", 0.85)
            ),
        ),
        transform=Transform(position=_running(sheet, way, start, arc.frames)),
        opacity=faded(last, 8, low=1.0, high=0.0),
    )


def _ring(
    parts: Parts, sheet: Sheet, arc: MapArc, place: Pair, index: int, colour: str, frame: int
) -> Layer:
    """A ring that spreads where a line arrives."""
    own = parts.during(frame, frame + _RING_FRAMES)
    return own.disc(
        f"arc{index}.ring",
        (0, 0),
        track(
            (frame, arc.width_px * 1.5),
            (frame + _RING_FRAMES, arc.width_px * 8),
            easing="out-quart",
        ),
        None,
        stroke=colour,
        stroke_px=max(1.0, arc.width_px * 0.7),
        opacity=faded(frame, _RING_FRAMES, low=0.9, high=0.0),
        transform=Transform(position=sheet.moves.point(place)),
    )


def _running(sheet: Sheet, way: list[Points], start: int, frames: int) -> Point:
    """Where the end of the trimmed line is, for every frame."""
    points = [_pair(point) for part in way for point in part]
    reached = [0.0]
    for part in way:
        steps = np.hypot(*np.diff(part, axis=0).T).tolist()
        # From one part to the next nothing is drawn.
        if len(reached) > 1:
            reached.append(reached[-1])
        for step in steps:
            reached.append(reached[-1] + step)
    kind = Keyframe[tuple[float, float]]
    keys = []
    for step in range(frames + 9):
        length = ease(_EASING, min(1.0, step / frames)) * reached[-1]
        place = _along(points, reached, length)
        keys.append(
            kind(
                frame=start + step,
                value=sheet.moves.at(start + step).at(place),
                easing="linear",
            )
        )
    return Track[tuple[float, float]](keys=tuple(keys))


def _along(points: list[Pair], reached: list[float], length: float) -> Pair:
    index = min(len(points) - 2, max(0, bisect.bisect_right(reached, length) - 1))
    span = reached[index + 1] - reached[index]
    share = (length - reached[index]) / span if span > 0 else 0.0
    (ax, ay), (bx, by) = points[index], points[index + 1]
    share = min(1.0, max(0.0, share))
    return ax + (bx - ax) * share, ay + (by - ay) * share


def _way(layer: MapLayer, frame: Frame, arc: MapArc) -> list[Points]:
    """The points of a line, in one part, or two where it leaves the map and comes back."""
    first = place_of(arc.start, owner=layer.id)
    last = place_of(arc.end, owner=layer.id)
    if arc.great_circle:
        return _great_circle(frame, first, last)
    (ax, ay), (bx, by) = frame.pixel(first), frame.pixel(last)
    length = math.hypot(bx - ax, by - ay)
    # The side that is up; of a line that stands upright, the one away from the middle.
    side_x, side_y = (by - ay, ax - bx) if length else (0.0, -1.0)
    outwards = (ax + bx) / 2 - layer.width / 2
    if side_y > 1e-9 or (abs(side_y) <= 0.2 * length and side_x * outwards < 0):
        side_x, side_y = -side_x, -side_y
    handle_x = (ax + bx) / 2 + side_x * 2 * arc.lift
    handle_y = (ay + by) / 2 + side_y * 2 * arc.lift
    t = np.linspace(0.0, 1.0, _SAMPLES + 1)[:, None]
    curve = (
        (1 - t) ** 2 * np.array([ax, ay])
        + 2 * t * (1 - t) * np.array([handle_x, handle_y])
        + t**2 * np.array([bx, by])
    )
    return [curve]


def _great_circle(frame: Frame, first: Pair, last: Pair) -> list[Points]:
    places = [(frame.wrapped(lon), lat) for lon, lat in great_circle(first, last, _SAMPLES)]
    cuts = [
        index
        for index in range(1, len(places))
        if abs(places[index][0] - places[index - 1][0]) > 180.0
    ]
    edges = [0, *cuts, len(places)]
    parts = [
        frame.pixels(np.array(places[low:high])) for low, high in pairwise(edges) if high - low > 1
    ]
    # Between two places on both sides of the map's edge nothing may be left.
    return parts or [np.array([frame.pixel(first), frame.pixel(last)])]


def _data(way: list[Points]) -> str:
    return " ".join("M" + " ".join(f"{x:.2f} {y:.2f}" for x, y in part.tolist()) for part in way)


def _pair(point: Points) -> Pair:
    return float(point[0]), float(point[1])
