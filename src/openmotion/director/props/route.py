"""A way over several places; a mark travels along it and stops at the last one."""

import math

from openmotion.director.kit import Stage, appear, disc, grow, icon, rule, tints
from openmotion.director.props.prop import Place, Prop
from openmotion.model import (
    Cue,
    GroupLayer,
    Keyframe,
    Layer,
    Pair,
    Path,
    ShapeLayer,
    Solid,
    Stroke,
    Track,
    Transform,
    Trim,
    chance,
    with_alpha,
)

_STEPS = 24


def route(stage: Stage, place: Place) -> Prop:
    """A dotted way stands first; the accent is drawn over it behind the travelling mark."""
    box, tint, u = place.box, tints(stage), stage.u
    turn = chance(stage.shot.seed, "route") * 2.4
    way = tuple(
        (
            box.x + 30 * u + (box.width - 60 * u) * i / _STEPS,
            box.y + box.height * (0.5 - 0.34 * math.sin(5.2 * i / _STEPS + turn)),
        )
        for i in range(_STEPS + 1)
    )
    first, run = place.start + stage.frames(0.25), stage.frames(1.5)
    layers: list[Layer] = [
        _dots(stage, place, way),
        rule(
            "route.way",
            way,
            start=first,
            end=stage.end,
            colour=tint.accent,
            width_px=7 * u,
            trim=Trim(end=grow(first, run, 0.0, 1.0, "inout-sine")),
            curved=True,
        ),
    ]
    cues: list[Cue] = []
    for stop in range(4):
        at = round(_STEPS * stop / 3)
        x, y = way[at]
        begins = first + round(run * stop / 3)
        layers.append(
            disc(
                f"route.stop{stop}",
                x,
                y,
                grow(begins, stage.frames(0.4), 0.0, 17 * u, stage.look.motion.bounce),
                start=begins,
                end=stage.end,
                fill=tint.ground,
                stroke=tint.accent,
                stroke_px=7 * u,
            )
        )
        cues.append(Cue(kind="tick", frame=begins, gain_db=-7.0, pitch=2.0 * stop))
    layers.append(_mark(stage, way, first, run))
    return Prop(tuple(layers), tuple(cues))


def _dots(stage: Stage, place: Place, way: tuple[Pair, ...]) -> ShapeLayer:
    """The whole way as dots."""
    data = "".join(f"M{x:.1f} {y:.1f}h.1" for x, y in way)
    return ShapeLayer(
        id="route.dots",
        start=place.start,
        end=stage.end,
        decor=True,
        geometry=Path(data=data),
        stroke=Stroke(paint=Solid(colour=with_alpha(tints(stage).text, 0.4)), width_px=8 * stage.u),
        trim=Trim(end=grow(place.start, stage.frames(0.7), 0.0, 1.0, "out-cubic")),
    )


def _mark(stage: Stage, way: tuple[Pair, ...], first: int, run: int) -> GroupLayer:
    """A disc with the subject's icon, carried along the way."""
    tint, u = tints(stage), stage.u
    side = 40 * u
    name = stage.content.icon if stage.content.icon != "sparkles" else "navigation"
    frames: dict[int, Pair] = {}
    for index, (x, y) in enumerate(way):
        # The inverse of inout-sine, so that the mark leads the drawn way.
        share = math.acos(1 - 2 * index / _STEPS) / math.pi
        frames[first + round(run * share)] = (x, y)
    path = Track[Pair](
        keys=tuple(
            Keyframe[Pair](frame=frame, value=spot, easing="linear")
            for frame, spot in sorted(frames.items())
        )
    )
    return GroupLayer(
        id="route.mark",
        start=first,
        end=stage.end,
        decor=True,
        transform=Transform(position=path),
        opacity=appear(stage, first, 0.2),
        layers=(
            disc("route.mark.disc", 0.0, 0.0, 40 * u, start=first, end=stage.end, fill=tint.accent),
            icon(
                stage,
                "route.mark.icon",
                name,
                x=-side / 2,
                y=-side / 2,
                size=side,
                start=first,
                end=stage.end,
                colour=tint.on_accent,
                weight=2.2,
            ),
        ),
    )
