"""Bars that grow in the order of the prompt and then sort themselves."""

from openmotion.director.kit import Stage, grow, line, place, tints
from openmotion.director.recipes.chart_dress import best_of
from openmotion.director.recipes.curve import written
from openmotion.model import (
    Box,
    Counter,
    Datum,
    GroupLayer,
    Layer,
    Point,
    Rect,
    Series,
    ShapeLayer,
    Solid,
    Transform,
    track,
    with_alpha,
)

_MOST = 8


def sorting_rows(
    stage: Stage, series: Series, box: Box, start: int, *, split: bool
) -> tuple[list[Layer], int]:
    """The rows and the frame at which they begin to sort themselves.

    With `split`, the names stand over their bars.
    """
    points = _kept(series)
    count = len(points)
    values = [point.value or 0.0 for point in points]
    order = sorted(range(count), key=lambda index: (-values[index], index))
    best = points.index(series.points[best_of(series)])
    pitch = min(box.height / count, (190 if split else 150) * stage.u)
    top = box.y + (box.height - pitch * count) * 0.35
    turn = start + stage.frames(1.35)
    layers: list[Layer] = []
    for rank, index in enumerate(order):
        begins = start + round(min(0.07, 0.5 / count) * stage.squeeze * stage.rate.fps * index)
        goes = turn + round(0.05 * stage.squeeze * stage.rate.fps * rank)
        here, there = (box.x, top + pitch * index), (box.x, top + pitch * rank)
        position: Point = there
        if rank != index:
            position = track((goes, here), (goes + stage.frames(0.7), there), easing="inout-quart")
        layers.append(
            GroupLayer(
                id=f"row{index}",
                start=begins,
                end=stage.end,
                transform=Transform(position=position),
                layers=_row(
                    stage,
                    series,
                    points[index],
                    Box(x=0, y=0, width=box.width, height=pitch),
                    begins,
                    name=f"row{index}",
                    share=values[index] / (max(values) or 1.0),
                    best=index == best,
                    turn=turn,
                    names=[point.label for point in points],
                    split=split,
                ),
            )
        )
    return layers, turn


def _kept(series: Series) -> list[Datum]:
    """The largest points, in the prompt's order."""
    points = series.points
    order = sorted(range(len(points)), key=lambda index: (-(points[index].value or 0.0), index))
    chosen = set(order[: _MOST - 1]) | {best_of(series)}
    if len(points) >= _MOST:
        chosen |= {next(index for index in order if index not in chosen)}
    return [point for index, point in enumerate(points) if index in chosen]


def _row(
    stage: Stage,
    series: Series,
    point: Datum,
    box: Box,
    begins: int,
    *,
    name: str,
    share: float,
    best: bool,
    turn: int,
    names: list[str],
    split: bool,
) -> tuple[Layer, ...]:
    u, tint, end = stage.u, tints(stage), stage.end
    tall = min(box.height * (0.4 if split else 0.62), 96 * u)
    size = min(
        stage.size("sub") * 1.1, box.height * 0.3 if split else tall * 0.72, stage.size("title")
    )
    room = box.width if split else box.width * 0.3
    sizes = [line(stage, text or " ", width=room, max_lines=1, size_px=size) for text in names]
    left = 0.0 if split else max(block.width for block in sizes) + 34 * u
    title = line(
        stage,
        point.label or " ",
        width=room,
        max_lines=1,
        size_px=size,
        weight=600,
        colour=tint.text,
    )
    final = written(series, point.value or 0.0)
    widest = max(
        line(stage, written(series, other.value or 0.0), width=box.width * 0.4, size_px=size).width
        for other in series.points
    )
    reach = max(box.width * 0.24, box.width - left - widest * 1.1 - 34 * u)
    long = max(5 * u, reach * share)
    plain = with_alpha(tint.text, 0.26 if tint.is_dark else 0.2)
    y = box.height * 0.46 if split else (box.height - tall) / 2
    middle = y + tall / 2
    frames = stage.frames(0.95)
    value = line(
        stage,
        final,
        width=box.width * 0.4,
        max_lines=1,
        size_px=size,
        weight=660,
        colour=tint.text,
        tabular=True,
    )
    number = point.value or 0.0
    whole = abs(number - round(number)) < 1e-9
    spot = place(
        value,
        f"{name}.value",
        x=left + long + 22 * u,
        y=value.on_middle(middle),
        start=begins,
        end=end,
    )
    at = spot.transform.position
    stands = at if isinstance(at, tuple) else (left + long, middle)
    return (
        place(
            title,
            f"{name}.name",
            x=0,
            y=title.on_middle(y * 0.5 if split else middle),
            start=begins,
            end=end,
        ),
        ShapeLayer(
            id=f"{name}.bar",
            start=begins,
            end=end,
            decor=True,
            geometry=Rect(
                x=left,
                y=y,
                width=grow(begins, frames, 0.0, long),
                height=tall,
                radius=min(14 * u, tall * 0.24) * stage.look.roundness,
                smooth=True,
            ),
            fill=Solid(colour=plain),
            tint=track((turn + stage.frames(0.6), plain), (turn + stage.frames(0.9), tint.accent))
            if best
            else None,
        ),
        spot.model_copy(
            update={
                "transform": Transform(
                    position=track(
                        (begins, (stands[0] - long, stands[1])),
                        (begins + frames, stands),
                        easing="out-expo",
                    )
                ),
                "counter": Counter(
                    value=grow(begins, frames, 0.0, number),
                    decimals=0 if whole else 1,
                    prefix=series.prefix,
                    suffix=series.unit,
                ),
            }
        ),
    )
