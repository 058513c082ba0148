"""Bars with direct labels: they grow, values count on them, the best one takes the accent."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    column,
    corner_label,
    grow,
    line,
    place,
    tints,
)
from openmotion.director.recipes.curve import written
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import (
    Box,
    Counter,
    Cue,
    Datum,
    Layer,
    Rect,
    Series,
    ShapeLayer,
    Solid,
    TextLayer,
    track,
    with_alpha,
)


def build(stage: Stage) -> Scenery:
    """Rows where there are names to read or little width, columns where values are few."""
    content, u, area = stage.content, stage.u, stage.area
    series = content.series or Series(points=(Datum(label="", value=1),))
    points = series.points[:8]
    wide = stage.shape == "wide"
    rows = series.chart in {"race", "ranking"} or not wide or len(points) > 6
    rows = rows or max(len(point.label) for point in points) > 12
    top = stage.below_mark.y
    headline_box = Box(
        x=area.x,
        y=top,
        width=area.width * (0.72 if wide else 1.0),
        height=area.height * (0.30 if wide else 0.28),
    )
    copy = column(
        stage,
        headline_box,
        text=content.headline or series.title or " ",
        accent=content.accent,
        support=content.support,
        valign=0.0,
        max_lines=1 if wide else 3,
        start=stage.at(0.1),
        role="headline" if not wide else "title" if len(points) > 5 else "headline",
    )
    high = copy.box.bottom + (70 if wide else 80) * u
    box = Box(x=area.x, y=high, width=area.width, height=area.bottom - high)
    start = stage.at(0.45)
    draw = _rows if rows else _columns
    layers: list[Layer] = [*copy.layers, *draw(stage, series, points, box, start)]
    layers += corner_label(stage, content.label)
    cues = tuple(
        Cue(kind="pop", frame=start + _gap(stage, len(points)) * i + 6, gain_db=-6.0, pitch=1.5 * i)
        for i in range(len(points))
    )
    return Scenery(layers=tuple(layers), cues=cues)


def _gap(stage: Stage, count: int) -> int:
    return max(1, stage.frames(min(0.12, 0.7 / max(1, count))))


def _values(points: tuple[Datum, ...]) -> list[float]:
    """The values, or an even fall where the prompt names none."""
    known = [point.value for point in points]
    if any(value is None for value in known):
        return [1.0 - 0.55 * i / max(1, len(points) - 1) for i in range(len(points))]
    return [value or 0.0 for value in known]


def _best(values: list[float]) -> int:
    return max(range(len(values)), key=lambda i: values[i])


def _rows(
    stage: Stage, series: Series, points: tuple[Datum, ...], box: Box, start: int
) -> list[Layer]:
    tint, u = tints(stage), stage.u
    values = _values(points)
    named = all(point.value is not None for point in points)
    most = max(*values, 1e-9)
    pitch = min(box.height / len(points), 150 * u)
    tall = pitch * 0.62
    size = min(stage.size("sub") * 1.15, tall * 0.72)
    names = [
        line(
            stage,
            point.label,
            width=box.width * 0.34,
            max_lines=1,
            size_px=size,
            weight=560,
            colour=tint.text,
        )
        for point in points
    ]
    left = box.x + max(block.width for block in names) + 36 * u
    reach = box.right - left - (210 * u if named else 0)
    layers: list[Layer] = []
    for index, (point, value) in enumerate(zip(points, values, strict=True)):
        begins = start + index * _gap(stage, len(points))
        y = box.y + pitch * index
        frames = stage.frames(0.95)
        length = max(tall * 0.3, reach * value / most)
        layers.append(
            place(
                names[index],
                f"bar{index}.name",
                x=box.x,
                start=begins,
                end=stage.end,
                y=y + tall / 2 - names[index].height / 2,
            ).model_copy(update={"opacity": appear(stage, begins, 0.35)})
        )
        layers.append(
            _bar(
                stage,
                index,
                begins,
                index == _best(values),
                Rect(
                    x=left,
                    y=y,
                    height=tall,
                    radius=min(12 * u, tall * 0.24) * stage.look.roundness,
                    width=grow(begins, frames, 0.0, length, "out-expo"),
                    smooth=True,
                ),
            )
        )
        if named:
            layers.append(
                _value(
                    stage,
                    series,
                    index,
                    point.value or 0.0,
                    begins,
                    frames,
                    size,
                    (left + length + 24 * u, y + tall / 2),
                    "left",
                )
            )
    return layers


def _columns(
    stage: Stage, series: Series, points: tuple[Datum, ...], box: Box, start: int
) -> list[Layer]:
    tint, u = tints(stage), stage.u
    values = _values(points)
    named = all(point.value is not None for point in points)
    most = max(*values, 1e-9)
    step = box.width / len(points)
    wide = min(step * 0.62, 260 * u)
    size = stage.size("sub") * 1.1
    foot = size * 2.1
    reach = box.height - foot - size * 2.2
    layers: list[Layer] = []
    for index, (point, value) in enumerate(zip(points, values, strict=True)):
        begins = start + index * _gap(stage, len(points))
        middle = box.x + step * (index + 0.5)
        frames = stage.frames(0.95)
        tall = max(8 * u, reach * value / most)
        low = box.bottom - foot
        name = line(
            stage,
            point.label,
            width=step * 0.94,
            max_lines=1,
            align="centre",
            size_px=size,
            colour=tint.soft,
        )
        layers.append(
            _bar(
                stage,
                index,
                begins,
                index == _best(values),
                Rect(
                    x=middle - wide / 2,
                    width=wide,
                    radius=16 * u * stage.look.roundness,
                    smooth=True,
                    y=grow(begins, frames, low, low - tall, "out-expo"),
                    height=grow(begins, frames, 0.0, tall, "out-expo"),
                ),
            )
        )
        layers.append(
            place(
                name, f"bar{index}.name", x=middle, y=low + 26 * u, start=begins, end=stage.end
            ).model_copy(update={"opacity": appear(stage, begins, 0.35)})
        )
        if named:
            layers.append(
                _value(
                    stage,
                    series,
                    index,
                    point.value or 0.0,
                    begins,
                    frames,
                    size * 1.15,
                    (middle, low - tall - size * 0.95),
                    "centre",
                )
            )
    return layers


def _bar(stage: Stage, index: int, begins: int, best: bool, shape: Rect) -> ShapeLayer:
    """A bar; the best one turns to the accent when all of them stand."""
    tint = tints(stage)
    plain = with_alpha(tint.text, 0.26 if tint.is_dark else 0.2)
    turn = begins + stage.frames(1.0)
    return ShapeLayer(
        id=f"bar{index}",
        start=begins,
        end=stage.end,
        geometry=shape,
        decor=True,
        fill=Solid(colour=plain),
        tint=track((turn, plain), (turn + stage.frames(0.35), tint.accent)) if best else None,
    )


def _value(
    stage: Stage,
    series: Series,
    index: int,
    value: float,
    begins: int,
    frames: int,
    size: float,
    at: tuple[float, float],
    align: str,
) -> TextLayer:
    """The value counts with its bar."""
    block = line(
        stage,
        written(series, value),
        width=420 * stage.u,
        max_lines=1,
        size_px=size,
        weight=660,
        colour=tints(stage).text,
        align="centre" if align == "centre" else "left",
        tabular=True,
    )
    whole = abs(value - round(value)) < 1e-9
    layer = place(
        block, f"bar{index}.value", x=at[0], y=at[1] - block.height / 2, start=begins, end=stage.end
    )
    return layer.model_copy(
        update={
            "opacity": appear(stage, begins, 0.3),
            "counter": Counter(
                value=grow(begins, frames, 0.0, value, "out-expo"),
                decimals=0 if whole else 1,
                prefix=series.prefix,
                suffix=series.unit,
            ),
        }
    )


RECIPE = Recipe(
    name="bar_chart",
    summary="Bars with direct labels grow and count; the best one takes the accent.",
    build=build,
    min_s=2.0,
    natural_s=3.8,
)
