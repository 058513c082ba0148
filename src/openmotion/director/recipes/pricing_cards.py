"""The card of a plan: its name, its price and what it includes."""

from openmotion.director.kit import Stage, appear, icon, line, place
from openmotion.director.recipes.price import read_price
from openmotion.director.recipes.pricing_parts import (
    MOST_POINTS,
    Ink,
    Plan,
    broad_row,
    ink_of,
    plan_ground,
    plan_title,
    price_layers,
    title_size,
)
from openmotion.model import Box, Feature, Layer


def lines_of(stage: Stage, item: Feature, width: float, *, beside: bool = False) -> float:
    """How tall a plan's card would like to be, pixels."""
    u = stage.u
    points = min(MOST_POINTS, len(item.points))
    rows = -(-points // 2) if beside else points
    body = (160 if beside else 330) * u + (rows * 62 * u + 46 * u if points else 0.0)
    return max(body, 170 * u if beside else min(width * 0.92, 480 * u))


def draw_card(
    stage: Stage, plan: Plan, index: int, *, width: float, height: float, start: int
) -> tuple[Layer, ...]:
    """A plan as a card in a space that begins at its corner; broad cards have the price right."""
    u, ink, name = stage.u, ink_of(stage, chosen=plan.chosen), f"plan{index}"
    layers = plan_ground(stage, name, ink, width, height, start, chosen=plan.chosen)
    broad = width > height * 1.5
    pad = min(48 * u, width * 0.12, height * 0.16)
    late = start + stage.frames(0.25)
    price = read_price(plan.item.detail)
    points = plan.item.points[:MOST_POINTS]
    if broad:
        foot = min(height * 0.5, (-(-len(points) // 2) * 54 + 30) * u) if points else 0.0
        head = Box(
            x=pad, y=pad * 0.4, width=width - 2 * pad, height=max(1.0, height - foot - pad * 0.5)
        )
        layers += broad_row(stage, name, plan.item.title, price, head, ink, late)
        body = Box(
            x=pad, y=height - foot, width=width - 2 * pad, height=max(foot - pad * 0.7, foot * 0.5)
        )
        if points:
            layers += _points(stage, name, points, body, ink, late, across=2)
        return tuple(layers)
    title = plan_title(
        stage, plan.item.title, ink, width=width - 2 * pad, size_px=title_size(stage)
    )
    top = pad
    layers.append(place(title, f"{name}.title", x=pad, y=top, start=start, end=stage.end))
    top += title.height + 40 * u
    foot = (len(points) * 62 * u + 30 * u) if points else 0.0
    room = Box(
        x=pad,
        y=top,
        width=width - 2 * pad,
        height=max(60 * u, min(height - top - pad - foot, 230 * u)),
    )
    if not points:
        room = room.model_copy(update={"y": height - pad - room.height})
    layers += price_layers(stage, name, price, room, ink, late, valign=0.0 if points else 1.0)
    if points:
        y = room.bottom + 26 * u
        body = Box(x=pad, y=y, width=width - 2 * pad, height=max(1.0, height - y - pad * 0.8))
        layers += _points(stage, name, points, body, ink, late, across=1)
    return tuple(layers)


def _points(
    stage: Stage,
    name: str,
    points: tuple[str, ...],
    room: Box,
    ink: Ink,
    start: int,
    *,
    across: int,
) -> list[Layer]:
    """What a plan includes: ticked lines."""
    u = stage.u
    rows = -(-len(points) // across)
    pitch = min(62 * u, room.height / rows)
    cell = room.width / across
    glyph = min(32 * u, pitch * 0.6)
    layers: list[Layer] = []
    for index, text in enumerate(points):
        x = room.x + cell * (index % across)
        middle = room.y + pitch * (index // across + 0.5)
        begins = start + stage.frames(0.12) + 3 * index
        words = line(
            stage,
            text,
            width=cell - glyph * 1.7,
            max_lines=1,
            size_px=min(stage.size("ui") * 1.06, pitch * 0.55),
            colour=ink.text,
            least=22,
        )
        layers += [
            icon(
                stage,
                f"{name}.tick{index}",
                "check",
                x=x,
                y=middle - glyph / 2,
                size=glyph,
                colour=ink.mark,
                start=begins,
                end=stage.end,
                weight=2.8,
                draw_s=0.35,
            ),
            place(
                words,
                f"{name}.point{index}",
                x=x + glyph * 1.5,
                y=words.on_middle(middle),
                start=begins,
                end=stage.end,
            ).model_copy(update={"opacity": appear(stage, begins, 0.3)}),
        ]
    return layers
