"""A horizon with orbits above it, on which small bodies travel; stars stand behind."""

import math

from openmotion.director.kit import Stage, appear, disc, grow, tints
from openmotion.director.props.prop import Place, Prop
from openmotion.model import (
    Cue,
    GroupLayer,
    Layer,
    Path,
    ShapeLayer,
    Solid,
    Stroke,
    Transform,
    Trim,
    chance,
    track,
    with_alpha,
)


def orbit(stage: Stage, place: Place) -> Prop:
    """Three orbits about a centre below the frame; the accent's body leads on the outer one."""
    box, tint, u = place.box, tints(stage), stage.u
    radius = box.width * 0.62
    centre = (box.x + box.width / 2, box.y + radius + box.height * 0.06)
    layers: list[Layer] = [_stars(stage, place)]
    spread = math.degrees(math.asin(min(0.98, box.width / 2 / radius)))
    for ring in range(3):
        size = radius - ring * box.height * 0.34
        begins = place.start + stage.frames(0.12 * ring)
        reach = math.radians(min(88.0, spread * 1.25))
        layers.append(
            ShapeLayer(
                id=f"orbit.path{ring}",
                start=begins,
                end=stage.end,
                decor=True,
                geometry=Path(data=_arc(centre, size, reach)),
                stroke=Stroke(
                    paint=Solid(colour=with_alpha(tint.text, 0.26 - 0.06 * ring)), width_px=3 * u
                ),
                trim=Trim(end=grow(begins, stage.frames(1.1), 0.0, 1.0, "inout-cubic")),
            )
        )
        layers.append(_body(stage, ring, centre, size, spread, begins))
    land = place.start + stage.frames(0.9)
    return Prop(tuple(layers), (Cue(kind="shimmer", frame=land, gain_db=-10.0),))


def _body(
    stage: Stage,
    ring: int,
    centre: tuple[float, float],
    size: float,
    spread: float,
    begins: int,
) -> GroupLayer:
    """A body that swings in from the left and then goes on slowly."""
    tint, u = tints(stage), stage.u
    goal = spread * (0.42, -0.16, 0.1)[ring]
    stop = begins + stage.frames(1.3)
    end = max(stage.end, stop + 1)
    large = (24, 13, 9)[ring] * u
    parts: list[Layer] = [
        disc(
            f"orbit.body{ring}.disc",
            0.0,
            -size,
            large,
            start=begins,
            end=stage.end,
            fill=tint.accent if ring == 0 else with_alpha(tint.text, 0.55),
        )
    ]
    if ring == 0:
        parts.insert(
            0,
            disc(
                "orbit.halo",
                0.0,
                -size,
                large * 2.1,
                start=begins,
                end=stage.end,
                fill=with_alpha(tint.accent, 0.18),
            ),
        )
    turn = track((begins, -spread * 1.2), (stop, goal), (end, goal + 2.2), easing="out-quart")
    return GroupLayer(
        id=f"orbit.body{ring}",
        start=begins,
        end=stage.end,
        decor=True,
        layers=tuple(parts),
        transform=Transform(position=centre, rotation_deg=turn),
        opacity=appear(stage, begins, 0.3),
    )


def _arc(centre: tuple[float, float], radius: float, reach: float) -> str:
    """Path data of an arc over the top of a circle, `reach` radians to each side."""
    left = (centre[0] - radius * math.sin(reach), centre[1] - radius * math.cos(reach))
    right = 2 * (centre[0] - left[0])
    return f"M{left[0]:.1f} {left[1]:.1f}a{radius:.1f} {radius:.1f} 0 0 1 {right:.1f} 0"


def _stars(stage: Stage, place: Place) -> ShapeLayer:
    box, seed = place.box, stage.shot.seed
    dots = "".join(
        f"M{box.x + box.width * chance(seed, 'star x', i):.1f} "
        f"{box.y + box.height * (chance(seed, 'star y', i) - 0.25):.1f}h.1"
        for i in range(34)
    )
    return ShapeLayer(
        id="orbit.stars",
        start=place.start,
        end=stage.end,
        decor=True,
        geometry=Path(data=dots),
        stroke=Stroke(paint=Solid(colour=with_alpha(tints(stage).text, 0.3)), width_px=4 * stage.u),
        opacity=appear(stage, place.start, 1.2),
    )
