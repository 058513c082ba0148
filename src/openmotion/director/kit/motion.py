"""How layers come, stay and grow: transforms and opacities over time."""

from dataclasses import dataclass

from openmotion.director.kit.stage import Stage
from openmotion.director.looks import Way
from openmotion.model import Easing, Number, Pair, Point, Track, Transform, choose, track


@dataclass(frozen=True, slots=True)
class _Coming:
    """How a row or card comes: offset in pixels (where the short side has 1080), scale, turn."""

    dx: float = 0.0
    dy: float = 0.0
    scale: float | None = None
    turn_deg: float = 0.0
    seconds: float = 0.6


_WAYS: dict[Way, _Coming] = {
    "lift": _Coming(dy=46.0),
    "slide": _Coming(dx=70.0),
    "grow": _Coming(dy=26.0, scale=0.9),
    "settle": _Coming(scale=1.16, seconds=0.42),
    "drop": _Coming(dy=-90.0),
    "tip": _Coming(dy=40.0, scale=0.94, turn_deg=7.0),
    "snap": _Coming(dx=28.0, seconds=0.14),
}


def arrive(
    stage: Stage,
    start: int,
    *,
    position: Pair,
    anchor: Pair = (0.0, 0.0),
    dx: float = 0.0,
    dy: float = 0.0,
    scale: float | None = None,
    seconds: float = 0.6,
    easing: Easing | None = None,
    rotation_deg: Number = 0.0,
    tilt_x_deg: Number = 0.0,
    tilt_y_deg: Number = 0.0,
    distance_px: float = 2600.0,
) -> Transform:
    """A transform that comes from an offset (dx, dy) and a scale to its place."""
    ease = easing or stage.look.motion.arrive
    stop = start + stage.frames(seconds)
    moved: Point = position
    if dx or dy:
        moved = track((start, (position[0] + dx, position[1] + dy)), (stop, position), easing=ease)
    return Transform(
        anchor=anchor,
        position=moved,
        scale=1.0 if scale is None else track((start, scale), (stop, 1.0), easing=ease, mode="log"),
        rotation_deg=rotation_deg,
        tilt_x_deg=tilt_x_deg,
        tilt_y_deg=tilt_y_deg,
        distance_px=distance_px,
    )


def come_in(stage: Stage, start: int, *, position: Pair, centre: Pair = (0.0, 0.0)) -> Transform:
    """How a row or card comes to its place: from below, from the side or growing.

    All of a shot come the same way; shots take turns by their seed. `centre` is the point of the
    part's own space about which it grows.
    """
    motion = stage.look.motion
    coming = _WAYS[choose(stage.shot.seed, motion.ways, "way in")]
    begun = arrive(
        stage,
        start,
        position=(position[0] + centre[0], position[1] + centre[1]),
        anchor=centre,
        dx=coming.dx * stage.u,
        dy=coming.dy * stage.u,
        scale=coming.scale,
        seconds=coming.seconds,
    )
    if not coming.turn_deg:
        return begun
    turned = grow(start, stage.frames(coming.seconds), coming.turn_deg, 0.0, motion.arrive)
    return begun.model_copy(update={"rotation_deg": turned})


def appear(stage: Stage, start: int, seconds: float = 0.3, *, full: float = 1.0) -> Track[float]:
    """Opacity from nothing to full, decelerating."""
    return track((start, 0.0), (start + stage.frames(seconds), full), easing="out-cubic")


def blink(start: int, end: int, period: int) -> Track[float]:
    """Opacity of a caret: on and off in equal halves."""
    half = max(1, period // 2)
    keys = [(frame, float(number % 2 == 0)) for number, frame in enumerate(range(start, end, half))]
    return track(*(keys or [(start, 1.0)]), easing="hold")


def grow(
    start: int, frames: int, first: float, last: float, easing: Easing = "out-expo"
) -> Track[float]:
    """A number that travels once."""
    return track((start, first), (start + max(1, frames), last), easing=easing)


def stagger(stage: Stage, count: int, *, each_s: float = 0.08, whole_s: float = 0.6) -> float:
    """Frames between the starts of parts: a cascade never lasts longer than `whole_s`."""
    return min(each_s, whole_s / max(1, count)) * stage.squeeze * stage.rate.fps


def row_gap(stage: Stage, start: int, texts: list[str]) -> float:
    """Frames between the rows of a list: a beat where there is time to read the last row.

    Every row but the last is read while the next ones come.
    """
    count = max(1, len(texts) - 1)
    last = stage.by(stage.leave, texts[-1] if texts else "")
    beat = float(stage.beat if stage.squeeze > 0.8 else stage.beat / 2)
    settled = stage.enter + round((stage.leave - stage.enter) * 0.42)
    room = min(last, settled) - start
    return max(0.0, min(beat, room / count))
