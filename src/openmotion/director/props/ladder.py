"""Bars that climb, for growth, money and anything that is measured."""

from openmotion.director.kit import Stage, grow, panel, rule, tints
from openmotion.director.props.prop import Place, Prop
from openmotion.model import Box, Cue, Layer, Rect, ShapeLayer, Solid, chance, with_alpha


def ladder(stage: Stage, place: Place) -> Prop:
    """A row of columns rising unevenly to the right; the last one is the accent."""
    box, tint, u = place.box, tints(stage), stage.u
    count = 26 if stage.shape == "wide" else 16
    step = box.width / count
    layers: list[Layer] = []
    for index in range(count):
        along = index / (count - 1)
        level = 0.12 + 0.66 * along**1.5 + 0.2 * chance(stage.shot.seed, "ladder", index)
        tall = box.height * min(1.0, level)
        begins = place.start + round(index * 0.8)
        frames = stage.frames(0.8)
        fill = tint.accent if index >= count - 1 else with_alpha(tint.text, 0.12 + 0.22 * along)
        layers.append(
            ShapeLayer(
                id=f"ladder{index}",
                start=begins,
                end=stage.end,
                decor=True,
                fill=Solid(colour=fill),
                geometry=Rect(
                    x=box.x + step * index,
                    width=step * 0.62,
                    radius=6 * u,
                    y=grow(begins, frames, box.bottom, box.bottom - tall),
                    height=grow(begins, frames, 0.0, tall),
                ),
            )
        )
    base = rule(
        "ladder.base",
        ((box.x, box.bottom + 2 * u), (box.right, box.bottom + 2 * u)),
        start=place.start,
        end=stage.end,
        colour=tint.line,
        width_px=2.5 * u,
    )
    top = panel(
        "ladder.dot",
        Box(x=box.x + step * (count - 1), y=box.y - 24 * u, width=step * 0.62, height=4 * u),
        start=place.start + stage.frames(1.0),
        end=stage.end,
        fill=tint.accent,
        smooth=False,
        opacity=grow(place.start + stage.frames(1.0), 6, 0.0, 1.0, "out-cubic"),
    )
    land = place.start + stage.frames(1.0)
    return Prop((base, *layers, top), (Cue(kind="pop", frame=land, gain_db=-5.0),))
