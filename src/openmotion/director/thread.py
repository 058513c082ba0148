"""The motif goes through all scenes: it rests in each, and moves while the picture cuts."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from openmotion.director.kit import (
    RING,
    Stage,
    bleeds,
    draw_motif,
    half_size,
    radius_scale,
    turn_at,
)
from openmotion.model import (
    Box,
    Easing,
    Keyframe,
    Layer,
    MotifKind,
    MotifSpot,
    Pair,
    ShapeLayer,
    Track,
)

_TRAVEL_S = 0.36  # before and after a cut
_SMALL = 26.0  # radius on the way and where no more fits; pixels where the short side has 1080
_GAP = 18.0
_SIZES = (1.0, 0.78, 0.6, 0.44)
_BLEEDS = 60.0  # from this radius on it hangs over the edge
_INSIDE = 0.5  # how large lines and marks are, that stay inside
_EDGE = 22.0  # from the frame's edge to a shape inside it
_MIDDLE = 0.5
_LEAST_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Rest:
    """Where the motif rests in a scene.

    Attributes:
        anchor: index on the ring of places.
        radius: pixels.
        rotation_deg: clockwise.
        middle: pixels.
    """

    anchor: int
    radius: float
    rotation_deg: float
    middle: Pair


@dataclass(frozen=True, slots=True)
class Span:
    """A scene on the video's clock, in frames.

    Attributes:
        start: its first frame.
        entered: from here on it is alone.
        left: from here on the next one covers it.
        end: the first frame after its last.
    """

    start: int
    entered: int
    left: int
    end: int


def thread_motif(
    kind: MotifKind,
    stages: Sequence[Stage],
    obstacles: Sequence[Sequence[Box]],
    spans: Sequence[Span],
) -> list[Layer]:
    """The motif's layer for each scene; at every frame all copies stand in one place."""
    rests: list[Rest] = []
    for stage, boxes in zip(stages, obstacles, strict=True):
        rests.append(_rest(stage, kind, boxes, before=rests[-1].anchor if rests else None))
    clock = _Clock(stages[0], kind, rests, spans)
    layers: list[Layer] = []
    for index, (stage, span) in enumerate(zip(stages, spans, strict=True)):
        layer: ShapeLayer = draw_motif(
            stage,
            kind,
            position=_shifted(clock.places, span),
            scale=_shifted(clock.scales, span),
            rotation_deg=_shifted(clock.turns, span),
            opacity=_shifted(clock.opacities, span) if index == 0 else 1.0,
        )
        layers.append(layer)
    return layers


class _Clock:
    """Keyframes on the video's clock."""

    def __init__(
        self, stage: Stage, kind: MotifKind, rests: Sequence[Rest], spans: Sequence[Span]
    ) -> None:
        self.kind = kind
        reach = round(_TRAVEL_S * stage.rate.fps)
        small = radius_scale(_SMALL * stage.u)
        first = rests[0]
        begin = stage.at(0.2)
        self.opacities = [_key(begin, 0.0, "out-cubic"), _key(begin + reach, 1.0, "linear")]
        self.scales = [_key(begin, small, "out-expo")]
        self.places: list[Keyframe[Pair]] = [_key(begin, first.middle, "linear")]
        self.turns = [_key(begin, first.rotation_deg - 45.0, "out-expo")]
        settled = begin + 2 * reach
        for index, rest in enumerate(rests):
            if index:
                before, cut = rests[index - 1], (spans[index].start + spans[index].entered) // 2
                room = (spans[index - 1].left - settled, spans[index].left - spans[index].entered)
                reach_in = max(2, min(reach, int(0.4 * room[1])))
                leave = max(settled + 1, min(spans[index].start, cut - reach))
                cut = max(leave + 1, cut)
                settled = max(cut + 1, spans[index].entered, cut + reach_in)
                self._travel(stage, before, rest, (leave, cut, settled), small)
            else:
                self.scales.append(_key(settled, radius_scale(rest.radius), "linear"))
                self.turns.append(_key(settled, rest.rotation_deg, "linear"))

    def _travel(
        self,
        stage: Stage,
        before: Rest,
        after: Rest,
        times: tuple[int, int, int],
        small: float,
    ) -> None:
        leave, cut, settled = times
        self.places.append(_key(leave, before.middle, "in-cubic"))
        self.places.append(_key(cut, _half_way(stage, self.kind, before, after), "out-cubic"))
        self.places.append(_key(settled, after.middle, "linear"))
        self.scales.append(_key(leave, radius_scale(before.radius), "in-cubic"))
        self.scales.append(_key(cut, small, "out-cubic"))
        self.scales.append(_key(settled, radius_scale(after.radius), "linear"))
        # It turns while it is small, so that long ones stay out of the picture.
        begin, done = (leave + 2 * cut) // 3, (settled + 2 * cut) // 3 + 1
        self.turns.append(_key(begin, before.rotation_deg, "inout-cubic"))
        self.turns.append(_key(max(done, begin + 1), after.rotation_deg, "linear"))


def _key(frame: int, value: object, easing: Easing) -> Keyframe:  # type: ignore[type-arg]
    kind = tuple[float, float] if isinstance(value, tuple) else float
    return Keyframe[kind](frame=frame, value=value, easing=easing)  # type: ignore[valid-type]


def _shifted(keys: Sequence[Keyframe], span: Span) -> Track:  # type: ignore[type-arg]
    """The keys that matter in a scene, on the scene's clock."""
    first = max((i for i, key in enumerate(keys) if key.frame <= span.start), default=0)
    last = min((i for i, key in enumerate(keys) if key.frame >= span.end), default=len(keys) - 1)
    kept = [key.model_copy(update={"frame": key.frame - span.start}) for key in keys]
    kind = tuple[float, float] if isinstance(kept[0].value, tuple) else float
    chosen = tuple(kept[min(first, last) : last + 1])
    return Track[kind](keys=chosen)  # type: ignore[valid-type]


def _half_way(stage: Stage, kind: MotifKind, before: Rest, after: Rest) -> Pair:
    """Along the edge of the frame: around the corner where one lies between."""
    count = len(RING)
    forward = (after.anchor - before.anchor) % count
    step = forward if forward <= count // 2 else forward - count
    small = _SMALL * stage.u
    if abs(step) >= 2:
        return _middle(stage, kind, (before.anchor + step // 2) % count, small)
    first = _middle(stage, kind, before.anchor, small)
    second = _middle(stage, kind, after.anchor, small)
    return ((first[0] + second[0]) / 2, (first[1] + second[1]) / 2)


def _rest(stage: Stage, kind: MotifKind, boxes: Sequence[Box], *, before: int | None) -> Rest:
    """The wished place if it is free, else a smaller shape or the next place around the frame.

    Where it has rested just before comes last: it shall go somewhere.
    """
    spot = stage.shot.motif or MotifSpot(x=1.0, y=1.0, size=_LEAST_SHARE)
    wished = min(range(len(RING)), key=lambda i: hypot(RING[i][0] - spot.x, RING[i][1] - spot.y))
    near = [(wished + turn) % len(RING) for turn in (0, 1, -1, 2, -2)]
    elsewhere = [anchor for anchor in near if anchor != before]
    whole = spot.size * min(stage.width, stage.height) * (1.0 if bleeds(kind) else _INSIDE)
    tries = [(whole * share, anchor) for share in _SIZES for anchor in elsewhere]
    tries += [(_SMALL * stage.u, anchor) for anchor in (*elsewhere, *near)]
    for radius, anchor in tries:
        middle = _middle(stage, kind, anchor, radius)
        half = half_size(kind, radius, upright=_is_upright(anchor))
        if _is_free(middle, half, _GAP * stage.u, boxes):
            return Rest(anchor, radius, turn_at(kind, anchor, spot.rotation_deg), middle)
    radius = 0.4 * _SMALL * stage.u
    middle = _middle(stage, kind, wished, radius)
    return Rest(wished, radius, turn_at(kind, wished, spot.rotation_deg), middle)


def _middle(stage: Stage, kind: MotifKind, anchor: int, radius: float) -> Pair:
    """The place of an anchor: on the edge itself for large shapes, inside it for small ones."""
    x, y = RING[anchor]
    if bleeds(kind) and radius >= _BLEEDS * stage.u:
        return (x * stage.width, y * stage.height)
    across, down = half_size(kind, radius, upright=_is_upright(anchor))
    edge = _EDGE * stage.u
    return (
        x * stage.width + (edge + across) * (1 - 2 * x),
        y * stage.height + (edge + down) * (1 - 2 * y),
    )


def _is_upright(anchor: int) -> bool:
    return RING[anchor][1] == _MIDDLE


def _is_free(middle: Pair, half: Pair, gap: float, boxes: Sequence[Box]) -> bool:
    left, right = middle[0] - half[0] - gap, middle[0] + half[0] + gap
    top, bottom = middle[1] - half[1] - gap, middle[1] + half[1] + gap
    return not any(
        box.x < right and left < box.right and box.y < bottom and top < box.bottom for box in boxes
    )
