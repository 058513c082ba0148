"""The broad row of a plan with a box to tick, and the frame that marks a row."""

from openmotion.director.kit import Stage, appear, icon, panel, tints
from openmotion.director.recipes.price import read_price
from openmotion.director.recipes.pricing_parts import (
    MOST_POINTS,
    Plan,
    broad_row,
    corner_radius,
    ink_of,
    plan_ground,
)
from openmotion.model import Box, Layer, with_alpha


def draw_bar(
    stage: Stage,
    plan: Plan,
    index: int,
    *,
    width: float,
    height: float,
    start: int,
    lit: int | None,
) -> tuple[Layer, ...]:
    """A plan as a broad row: a round box, its name and points, the price at the right end.

    From the frame `lit` on its box is ticked.
    """
    u, ink, name = stage.u, ink_of(stage, chosen=False), f"plan{index}"
    layers = plan_ground(stage, name, ink, width, height, start, chosen=False)
    pad = min(44 * u, height * 0.24)
    box = min(52 * u, height * 0.34)
    middle = height / 2
    layers.append(
        panel(
            f"{name}.box",
            Box(x=pad, y=middle - box / 2, width=box, height=box),
            start=start,
            end=stage.end,
            fill=with_alpha(ink.text, 0.04),
            radius=box / 2,
            smooth=False,
            stroke=with_alpha(ink.text, 0.35),
            stroke_px=3 * u,
        )
    )
    if lit is not None and lit < stage.end:
        layers += [
            panel(
                f"{name}.lit",
                Box(x=pad, y=middle - box / 2, width=box, height=box),
                start=lit,
                end=stage.end,
                fill=ink.mark,
                radius=box / 2,
                smooth=False,
                opacity=appear(stage, lit, 0.15),
            ),
            icon(
                stage,
                f"{name}.tick",
                "check",
                x=pad + box * 0.2,
                y=middle - box * 0.3,
                size=box * 0.6,
                colour=ink.fill,
                start=lit,
                end=stage.end,
                weight=3.0,
                draw_s=0.3,
            ),
        ]
    left = pad * 1.8 + box
    room = Box(x=left, y=0, width=width - left - pad, height=height)
    price = read_price(plan.item.detail)
    note = ", ".join(plan.item.points[:MOST_POINTS])
    layers += broad_row(stage, name, plan.item.title, price, room, ink, start, note=note)
    return tuple(layers)


def selector(stage: Stage, width: float, height: float, *, start: int) -> tuple[Layer, ...]:
    """The frame in the accent colour that marks a row."""
    u = stage.u
    line_px = 5 * u
    box = Box(x=0, y=0, width=width, height=height).inset(-line_px * 0.6)
    return (
        panel(
            "selector.frame",
            box,
            start=start,
            end=stage.end,
            fill=with_alpha(tints(stage).accent, 0.0),
            radius=corner_radius(stage) + line_px * 0.6,
            stroke=tints(stage).accent,
            stroke_px=line_px,
        ),
    )
