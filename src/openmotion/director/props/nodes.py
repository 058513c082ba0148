"""A net of nodes in which one thought travels from left to right."""

from itertools import pairwise

from openmotion.director.kit import Stage, appear, disc, grow, rule, tints
from openmotion.director.props.prop import Place, Prop
from openmotion.model import (
    Cue,
    Layer,
    Path,
    ShapeLayer,
    Solid,
    Stroke,
    Trim,
    chance,
    with_alpha,
)


def nodes(stage: Stage, place: Place) -> Prop:
    """Columns of nodes joined by fine lines; a way through them lights up."""
    box, tint, u, seed = place.box, tints(stage), stage.u, stage.shot.seed
    sizes = (2, 3, 4, 4, 3, 2, 1) if stage.shape == "wide" else (2, 3, 3, 2, 1)
    columns = [
        tuple(
            (
                box.x + 16 * u + (box.width - 32 * u) * i / (len(sizes) - 1),
                box.y + box.height * (row + 0.5) / size,
            )
            for row in range(size)
        )
        for i, size in enumerate(sizes)
    ]
    way = tuple(
        column[int(chance(seed, "way", i) * len(column))] for i, column in enumerate(columns)
    )
    lines = "".join(
        f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}"
        for left, right in pairwise(columns)
        for x0, y0 in left
        for x1, y1 in right
    )
    start = place.start
    layers: list[Layer] = [
        ShapeLayer(
            id="nodes.lines",
            start=start,
            end=stage.end,
            decor=True,
            geometry=Path(data=lines),
            stroke=Stroke(paint=Solid(colour=with_alpha(tint.text, 0.13)), width_px=2.5 * u),
            trim=Trim(end=grow(start, stage.frames(0.9), 0.0, 1.0, "inout-cubic"), together=True),
        )
    ]
    for index, column in enumerate(columns):
        begins = start + stage.frames(0.06 * index)
        layers += [
            disc(
                f"node{index}.{row}",
                x,
                y,
                grow(begins, stage.frames(0.5), 0.0, 11 * u, stage.look.motion.bounce),
                start=begins,
                end=stage.end,
                fill=with_alpha(tint.text, 0.42),
            )
            for row, (x, y) in enumerate(column)
        ]
    travel, first = stage.frames(1.1), start + stage.frames(0.6)
    layers.append(
        rule(
            "nodes.way",
            way,
            start=first,
            end=stage.end,
            colour=tint.accent,
            width_px=6 * u,
            trim=Trim(end=grow(first, travel, 0.0, 1.0, "inout-sine")),
        )
    )
    for index, (x, y) in enumerate(way):
        lights = first + round(travel * index / (len(way) - 1))
        last = index == len(way) - 1
        if last:
            layers.append(
                disc(
                    "nodes.halo",
                    x,
                    y,
                    grow(lights, stage.frames(0.6), 10 * u, 44 * u),
                    start=lights,
                    end=stage.end,
                    fill=with_alpha(tint.accent, 0.18),
                    opacity=appear(stage, lights, 0.2),
                )
            )
        layers.append(
            disc(
                f"nodes.lit{index}",
                x,
                y,
                grow(lights, 8, 4 * u, (22 if last else 15) * u, stage.look.motion.bounce),
                start=lights,
                end=stage.end,
                fill=tint.accent,
            )
        )
    return Prop(tuple(layers), (Cue(kind="chime", frame=first + travel, gain_db=-8.0),))
