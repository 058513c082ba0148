"""The small chart of a bento's tile, and the colours that a tile leaves to it."""

from dataclasses import dataclass

from openmotion.director.kit import Stage, grow, line, place, rule, smooth_path
from openmotion.model import (
    Box,
    Colour,
    Layer,
    Path,
    Rect,
    Series,
    ShapeLayer,
    Solid,
    Stroke,
    Trim,
    with_alpha,
)


@dataclass(frozen=True, slots=True)
class TileInk:
    """Colours of a tile: its fill and what stands on it."""

    fill: Colour
    text: Colour
    soft: Colour
    accent: Colour


def draw_chart(
    stage: Stage, name: str, series: Series, box: Box, ink: TileInk, start: int, *, pad: float
) -> list[Layer]:
    """A drawn curve for what runs through time, bars for the rest, under the chart's title."""
    u = stage.u
    layers: list[Layer] = []
    top = pad
    if series.title:
        title = line(
            stage,
            series.title,
            width=box.width - 2 * pad,
            max_lines=2,
            colour=ink.soft,
            height=box.height * 0.3,
        )
        layers.append(place(title, f"{name}.title", x=pad, y=top, start=start, end=stage.end))
        top += title.height + 34 * u
    room = Box(x=pad, y=top, width=box.width - 2 * pad, height=max(1.0, box.height - pad - top))
    values = [p.value for p in series.points if p.value is not None][-12:]
    low, high = min(0.0, *values), max(0.0, *values)
    span = (high - low) or 1.0
    heights = [room.height * (value - low) / span for value in values]
    if series.chart in {"line", "area"}:
        points = tuple(
            (room.x + room.width * i / (len(heights) - 1), room.bottom - tall * 0.96)
            for i, tall in enumerate(heights)
        )
        return [*layers, *_curve(stage, name, points, room, ink, start)]
    return [*layers, *_columns(stage, name, heights, room, ink, start)]


def _curve(
    stage: Stage,
    name: str,
    points: tuple[tuple[float, float], ...],
    room: Box,
    ink: TileInk,
    start: int,
) -> list[Layer]:
    return [
        rule(
            f"{name}.base",
            ((room.x, room.bottom), (room.right, room.bottom)),
            start=start,
            end=stage.end,
            colour=with_alpha(ink.text, 0.2),
            width_px=2.5 * stage.u,
        ),
        ShapeLayer(
            id=f"{name}.curve",
            start=start,
            end=stage.end,
            geometry=Path(data=smooth_path(points)),
            stroke=Stroke(paint=Solid(colour=ink.accent), width_px=7 * stage.u),
            trim=Trim(end=grow(start, stage.frames(1.2), 0.0, 1.0, "inout-cubic")),
            decor=True,
        ),
    ]


def _columns(
    stage: Stage, name: str, heights: list[float], room: Box, ink: TileInk, start: int
) -> list[Layer]:
    step = room.width / len(heights)
    best = max(range(len(heights)), key=heights.__getitem__)
    layers: list[Layer] = []
    for index, tall in enumerate(heights):
        begins = start + round(index * 0.06 * stage.squeeze * stage.rate.fps)
        height = max(4 * stage.u, tall)
        frames = stage.frames(0.7)
        layers.append(
            ShapeLayer(
                id=f"{name}.bar{index}",
                start=begins,
                end=stage.end,
                geometry=Rect(
                    x=room.x + step * (index + 0.12),
                    y=grow(begins, frames, room.bottom - 1, room.bottom - height),
                    width=step * 0.76,
                    height=grow(begins, frames, 1.0, height),
                    radius=min(10 * stage.u * stage.look.roundness, step * 0.2),
                ),
                fill=Solid(colour=ink.accent if index == best else with_alpha(ink.text, 0.26)),
                decor=True,
            )
        )
    return layers
