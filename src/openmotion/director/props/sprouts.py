"""Sprouts that grow from a line of earth towards a small sun."""

from openmotion.director.kit import Stage, disc, grow, rule, tints
from openmotion.director.props.prop import Place, Prop
from openmotion.model import (
    Cue,
    Layer,
    Path,
    ShapeLayer,
    Solid,
    Transform,
    Trim,
    chance,
    track,
    with_alpha,
)

# A leaf along the x axis, one unit long, from its foot at the origin.
_LEAF = "M0 0C.22 -.34 .72 -.36 1 -.06C.74 .22 .3 .26 0 0Z"


def sprouts(stage: Stage, place: Place) -> Prop:
    """Stems rise one after the other, leaves unfold on them; the tallest carries the accent."""
    box, tint, u = place.box, tints(stage), stage.u
    count = 9 if stage.shape == "wide" else 6
    step = box.width / count
    layers: list[Layer] = [
        rule(
            "sprouts.earth",
            ((box.x, box.bottom), (box.right, box.bottom)),
            start=place.start,
            end=stage.end,
            colour=tint.line,
            width_px=3 * u,
            trim=Trim(end=grow(place.start, stage.frames(0.7), 0.0, 1.0)),
        )
    ]
    for number in range(count):
        along = number / (count - 1)
        dice = chance(stage.shot.seed, "sprout", number)
        tall = box.height * min(0.96, 0.2 + 0.62 * along + 0.16 * dice)
        x = box.x + step * (number + 0.4)
        begins = place.start + stage.frames(0.1 + 0.07 * number)
        last = number == count - 1
        layers += _sprout(stage, number, (x, box.bottom), tall, begins, lit=last)
    sun = place.start + stage.frames(0.5)
    layers.append(
        disc(
            "sprouts.sun",
            box.x + step * 0.7,
            box.y + 30 * u,
            grow(sun, stage.frames(0.8), 0.0, 40 * u, stage.look.motion.bounce),
            start=sun,
            end=stage.end,
            fill=with_alpha(tint.accent, 0.9),
        )
    )
    return Prop(tuple(layers), (Cue(kind="shimmer", frame=sun, gain_db=-9.0),))


def _sprout(
    stage: Stage, number: int, foot: tuple[float, float], tall: float, start: int, *, lit: bool
) -> list[Layer]:
    tint, u = tints(stage), stage.u
    x, y = foot
    lean = (chance(stage.shot.seed, "lean", number) - 0.5) * 44 * u
    colour = tint.accent if lit else with_alpha(tint.text, 0.42)
    points = ((x, y), (x + lean * 0.1, y - tall * 0.5), (x + lean, y - tall))
    layers: list[Layer] = [
        rule(
            f"sprout{number}.stem",
            points,
            start=start,
            end=stage.end,
            colour=colour,
            width_px=6 * u,
            trim=Trim(end=grow(start, stage.frames(0.9), 0.0, 1.0, "out-quart")),
            curved=True,
        )
    ]
    leaves = max(2, min(5, round(tall / (52 * u))))
    for leaf in range(leaves):
        share = 0.34 + 0.62 * leaf / max(1, leaves - 1)
        size = (66 - 22 * share) * u
        side = 1 if (leaf + number) % 2 else -1
        begins = start + stage.frames(0.25 + 0.6 * share * 0.8)
        layers.append(
            ShapeLayer(
                id=f"sprout{number}.leaf{leaf}",
                start=begins,
                end=stage.end,
                decor=True,
                geometry=Path(data=_LEAF, scale=size),
                fill=Solid(colour=colour),
                transform=Transform(
                    position=(x + lean * share**2, y - tall * share),
                    stretch=(float(side), 1.0),
                    rotation_deg=-24.0 * side,
                    scale=track(
                        (begins, 0.05),
                        (begins + stage.frames(0.5), 1.0),
                        easing=stage.look.motion.bounce,
                    ),
                ),
            )
        )
    return layers
