"""Names of places as a list or as chips, beside a map."""

from collections.abc import Sequence

from openmotion.director.kit import (
    Stage,
    appear,
    arrive,
    disc,
    line,
    panel,
    place,
    rule,
    tints,
)
from openmotion.model import Box, Feature, GroupLayer, Layer, with_alpha


def chips_height(stage: Stage, items: Sequence[Feature], width: float) -> float:
    """How much height chips take in a width, pixels; 0 for none."""
    return _flow(stage, items, width)[1]


def place_chips(
    stage: Stage, items: Sequence[Feature], box: Box, starts: Sequence[int]
) -> list[Layer]:
    """A chip for each item, in rows from the top left of the box."""
    tint, u = tints(stage), stage.u
    spots, _ = _flow(stage, items, box.width)
    size, tall = _sizes(stage)
    layers: list[Layer] = []
    for index, (item, (x, y, width)) in enumerate(zip(items, spots, strict=True)):
        begins = starts[index]
        text = line(
            stage,
            item.title,
            width=width - size * 1.5,
            max_lines=1,
            size_px=size,
            weight=560,
            colour=tint.text,
            align="centre",
        )
        layers.append(
            GroupLayer(
                id=f"chip{index}",
                start=begins,
                end=stage.end,
                transform=arrive(stage, begins, position=(box.x + x, box.y + y), dy=26 * u),
                opacity=appear(stage, begins, 0.3),
                layers=(
                    panel(
                        f"chip{index}.fill",
                        Box(x=0, y=0, width=width, height=tall),
                        start=begins,
                        end=stage.end,
                        fill=with_alpha(tint.text, 0.08),
                        stroke=tint.line,
                        radius=tall * 0.5 * min(1.0, stage.look.roundness),
                    ),
                    place(
                        text,
                        f"chip{index}.name",
                        x=width / 2,
                        y=text.on_middle(tall / 2),
                        start=begins,
                        end=stage.end,
                    ),
                ),
            )
        )
    return layers


def place_list(
    stage: Stage,
    items: Sequence[Feature],
    box: Box,
    starts: Sequence[int],
    *,
    marked: Sequence[bool],
) -> list[Layer]:
    """Rows with a dot, the name and what is said of it; those on the map have a filled dot."""
    u, tint = stage.u, tints(stage)
    pitch = min(box.height / max(1, len(items)), (150 if stage.shape == "tall" else 132) * u)
    size = min(stage.size("sub") * 1.12, pitch * 0.36)
    layers: list[Layer] = []
    for index, item in enumerate(items):
        begins, top = starts[index], box.y + pitch * index
        name = line(
            stage,
            item.title,
            width=box.width - size * 1.5,
            max_lines=1,
            size_px=size,
            weight=640,
            colour=tint.text,
        )
        detail = item.detail and line(
            stage, item.detail, width=box.width - size * 1.5, max_lines=1, size_px=size * 0.82
        )
        middle = top + pitch * (0.34 if detail else 0.5)
        parts: list[Layer] = [
            disc(
                f"place{index}.dot",
                box.x + size * 0.36,
                middle,
                size * 0.3,
                start=begins,
                end=stage.end,
                fill=tint.accent if marked[index] else None,
                stroke=None if marked[index] else tint.faint,
                stroke_px=3 * u,
            ),
            place(
                name,
                f"place{index}.name",
                x=box.x + size * 1.4,
                y=name.on_middle(middle),
                start=begins,
                end=stage.end,
            ),
        ]
        if detail:
            parts.append(
                place(
                    detail,
                    f"place{index}.detail",
                    x=box.x + size * 1.4,
                    y=detail.on_middle(top + pitch * 0.72),
                    start=begins,
                    end=stage.end,
                )
            )
        if index:
            parts.append(
                rule(
                    f"place{index}.line",
                    ((box.x, top), (box.right, top)),
                    start=begins,
                    end=stage.end,
                    colour=tint.line,
                    width_px=2 * u,
                )
            )
        layers.append(
            GroupLayer(
                id=f"place{index}",
                start=begins,
                end=stage.end,
                transform=arrive(stage, begins, position=(0.0, 0.0), dx=-40 * u),
                opacity=appear(stage, begins, 0.3),
                layers=tuple(parts),
            )
        )
    return layers


def _sizes(stage: Stage) -> tuple[float, float]:
    size = stage.size("sub") * (0.94 if stage.shape == "wide" else 0.84)
    return size, size * 2.0


def _flow(
    stage: Stage, items: Sequence[Feature], width: float
) -> tuple[list[tuple[float, float, float]], float]:
    """Left, top and width of each chip, and the height of them all."""
    size, tall = _sizes(stage)
    gap = size * 0.5
    spots: list[tuple[float, float, float]] = []
    x = y = 0.0
    for item in items:
        text = line(
            stage, item.title, width=width - size * 1.6, max_lines=1, size_px=size, weight=560
        )
        wide = min(width, text.width + size * 1.7)
        if x > 0 and x + wide > width:
            x, y = 0.0, y + tall + gap
        spots.append((x, y, wide))
        x += wide + gap
    return spots, (y + tall if items else 0.0)
