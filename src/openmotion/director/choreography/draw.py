"""The layers of a choreography: one shape a figure, its middle on its own origin."""

import itertools
from collections.abc import Callable, Sequence

from openmotion.director.choreography.appearance import colour_of, opacity_of, squash_of
from openmotion.director.choreography.outlines import became_box, outline_of
from openmotion.director.choreography.runs import Run
from openmotion.director.choreography.timeline import Timeline
from openmotion.model import (
    Colour,
    Easing,
    Geometry,
    Keyframe,
    Morph,
    Pair,
    ShapeLayer,
    Solid,
    Stroke,
    Track,
    Transform,
)
from openmotion.model.choreography import Actor

_CLOSE = 1e-6
_MOST_MORPHS = 5  # outlines within outlines that a layer may hold
_LINE_PX = 8.0


def draw_actor(timeline: Timeline, actor: Actor, colour: Colour) -> ShapeLayer:
    """The layer of one object; its id is the actor's."""
    key, end = actor.id, timeline.total
    breaks = timeline.breaks(key)

    def run_of(*actions: str) -> list[Run]:
        return timeline.runs_of(key, *actions)

    moving = run_of(
        "move", "turn", "scale", "swap", "orbit", "follow", "bounce", "shake", "appear", "disappear"
    )
    position = _keyed(breaks, lambda frame: timeline.place(key, frame), moving)
    angle = _keyed(breaks, lambda frame: timeline.angle(key, frame), run_of("turn"))
    sizes = run_of("scale", "pulse", "squash", "appear", "disappear")
    factors = _keyed(breaks, lambda frame: _size(timeline, key, frame), sizes)
    opacity = _keyed(
        breaks,
        lambda frame: opacity_of(timeline, key, frame),
        run_of("appear", "disappear", "fade", "blink"),
    )
    tint = _tint(timeline, key, colour)
    even = all(abs(value[0] - value[1]) < _CLOSE for _, value, _ in factors)
    shows = [frame for frame in range(end) if opacity_of(timeline, key, frame) > 0]
    return ShapeLayer(
        id=key,
        start=shows[0] if shows else 0,
        end=end,
        geometry=_geometry(timeline, actor),
        fill=None if actor.outlined else Solid(colour=colour),
        stroke=Stroke(paint=Solid(colour=colour), width_px=_LINE_PX * timeline.u, join="miter")
        if actor.outlined
        else None,
        tint=tint,
        transform=Transform(
            position=_pairs(position),
            rotation_deg=_numbers(angle),
            scale=_numbers([(frame, value[0], easing) for frame, value, easing in factors])
            if even
            else 1.0,
            stretch=(1.0, 1.0) if even else _pairs(factors),
        ),
        opacity=_numbers(opacity),
        decor=True,
    )


def _size(timeline: Timeline, actor: str, frame: float) -> Pair:
    factors, squash = timeline.factors(actor, frame), squash_of(timeline, actor, frame)
    return factors[0] * squash[0], factors[1] * squash[1]


Keys = list[tuple[int, object, Easing]]


def _keyed(
    breaks: Sequence[int],
    read: Callable[[float], object],
    runs: list[Run],
) -> list:  # type: ignore[type-arg]
    """Keyframes that give a value at every frame.

    An easing where one plain run says all of it, else a keyframe a frame.
    """
    keys: Keys = []
    for start, end in itertools.pairwise(breaks):
        values = [read(frame) for frame in range(start, end + 1)]
        held = values[:-1]
        if all(_near(value, held[0]) for value in held):
            steady = _near(values[-1], held[0])
            keys.append((start, held[0], "linear" if steady else "hold"))
            continue
        acting = [run for run in runs if run.start < end and run.end > start]
        plain = (
            len(acting) == 1
            and acting[0].is_plain
            and (acting[0].start, acting[0].end) == (start, end)
        )
        if plain and _follows(values, acting[0]):
            keys.append((start, values[0], acting[0].clause.easing))
            continue
        keys.extend((start + index, value, "linear") for index, value in enumerate(held))
    keys.append((breaks[-1], read(breaks[-1]), "linear"))
    return _thinned(keys)


def _follows(values: list, run: Run) -> bool:  # type: ignore[type-arg]
    """Whether the values lie between the first and the last as the easing says."""
    first, last = values[0], values[-1]
    for index in range(1, len(values) - 1):
        progress = run.progress(run.start + index)
        if isinstance(first, tuple):
            between: object = tuple(
                a + (b - a) * progress for a, b in zip(first, last, strict=True)
            )
        else:
            between = first + (last - first) * progress
        if not _near(values[index], between):
            return False
    return True


def _near(one: object, other: object) -> bool:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return all(abs(a - b) < _CLOSE for a, b in zip(one, other, strict=True))
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) < _CLOSE
    return one == other


def _thinned(keys: Keys) -> Keys:
    """Without keyframes between equal values."""
    out: Keys = []
    for index, key in enumerate(keys):
        inner = 0 < index < len(keys) - 1
        if inner and out and _near(out[-1][1], key[1]) and _near(key[1], keys[index + 1][1]):
            continue
        out.append(key)
    if len(out) == 2 and _near(out[0][1], out[1][1]):
        return out[:1]
    return out


def _numbers(keys: Keys) -> float | Track[float]:
    if len(keys) == 1:
        return float(keys[0][1])  # type: ignore[arg-type]
    return Track[float](
        keys=tuple(
            Keyframe[float](frame=frame, value=value, easing=easing)
            for frame, value, easing in keys
        )
    )


def _pairs(keys: Keys) -> Pair | Track[Pair]:
    if len(keys) == 1:
        return keys[0][1]  # type: ignore[return-value]
    kind = tuple[float, float]
    return Track[kind](
        keys=tuple(
            Keyframe[kind](frame=frame, value=value, easing=easing) for frame, value, easing in keys
        )
    )


def _tint(timeline: Timeline, actor: str, colour: Colour) -> Colour | Track[Colour] | None:
    runs = timeline.runs_of(actor, "recolour")
    if not runs:
        return None
    breaks = sorted(
        {0, timeline.total - 1, *(frame for run in runs for frame in (run.start, run.end))}
    )
    keys = _keyed(breaks, lambda frame: colour_of(timeline, actor, frame, colour), [])
    return Track[Colour](
        keys=tuple(
            Keyframe[Colour](frame=frame, value=value, easing=easing)
            for frame, value, easing in keys
        )
    )


def _geometry(timeline: Timeline, actor: Actor) -> Geometry:
    outline: Geometry = outline_of(actor.shape, actor.sides, actor.width, actor.height)
    for run in timeline.runs_of(actor.id, "morph")[:_MOST_MORPHS]:
        clause = run.clause
        if clause.shape is None:
            continue
        box = (actor.width, actor.height)
        if (clause.shape, clause.sides) != (actor.shape, actor.sides):
            box = became_box(clause.shape, clause.sides, *box)
        after = outline_of(clause.shape, clause.sides, *box)
        first, last = run.start, max(run.end, run.start + 1)
        if run.end <= run.start:
            first = run.start - 1
        track = Track[float](
            keys=(
                Keyframe[float](
                    frame=first, value=0.0, easing=clause.easing if run.end > run.start else "hold"
                ),
                Keyframe[float](frame=last if run.end > run.start else run.start, value=1.0),
            )
        )
        outline = Morph(before=outline, after=after, progress=track)
    return outline
