"""Lines that stream across; one of them carries the accent and a head that leads it."""

import math

from openmotion.director.kit import Stage, disc, grow, rule, tints
from openmotion.director.props.prop import Place, Prop
from openmotion.model import Cue, Layer, Trim, chance, with_alpha

_LINES = 7


def flow(stage: Stage, place: Place) -> Prop:
    """Seven curves drawn from the left, bundled on the way and spread at their ends."""
    box, tint, u, seed = place.box, tints(stage), stage.u, stage.shot.seed
    chosen = 2 + int(chance(seed, "flow") * 3)
    turn = chance(seed, "flow turn") * math.pi
    layers: list[Layer] = []
    head = (box.right, box.y)
    for number in range(_LINES):
        lane = number / (_LINES - 1) - 0.5
        points = []
        for step in range(9):
            along = step / 8
            tight = 1.0 - 0.82 * math.exp(-(((along - 0.42) / 0.2) ** 2))
            wave = 0.16 * math.sin(along * 4.6 + turn) + lane * 0.8 * tight
            points.append((box.x + box.width * along, box.y + box.height * (0.5 + wave)))
        lit = number == chosen
        begins = place.start + stage.frames(0.05 * abs(number - chosen))
        layers.append(
            rule(
                f"flow{number}",
                tuple(points),
                start=begins,
                end=stage.end,
                colour=tint.accent
                if lit
                else with_alpha(tint.text, 0.12 + 0.1 * (0.5 - abs(lane))),
                width_px=(6 if lit else 3) * u,
                trim=Trim(end=grow(begins, stage.frames(1.3), 0.0, 1.0, "inout-cubic")),
                curved=True,
            )
        )
        if lit:
            head = points[-1]
    land = place.start + stage.frames(1.15)
    layers.append(
        disc(
            "flow.head",
            head[0] - 12 * u,
            head[1],
            grow(land, stage.frames(0.4), 0.0, 15 * u, stage.look.motion.bounce),
            start=land,
            end=stage.end,
            fill=tint.accent,
        )
    )
    return Prop(tuple(layers), (Cue(kind="pop", frame=land, gain_db=-5.0),))
