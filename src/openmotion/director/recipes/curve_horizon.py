"""A curve as a horizon: its area fills the foot of the frame from edge to edge."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    column,
    corner_label,
    keep_alive,
    line,
    place,
    tints,
)
from openmotion.director.recipes.chart_dress import chart_style, number_format
from openmotion.director.recipes.curve import written
from openmotion.director.recipes.number import count_layer, number_block
from openmotion.model import (
    Box,
    ChartSeries,
    ChartTiming,
    Cue,
    Datum,
    Figure,
    Layer,
    LineChartLayer,
    Series,
    Transform,
)


def build_horizon(stage: Stage) -> Scenery:
    """Copy on the left, the last value large on the right (below the copy), the area beneath."""
    content, u, area, tint = stage.content, stage.u, stage.area, tints(stage)
    series = content.series
    assert series is not None  # noqa: S101 - the recipe goes to bars without one
    known = [point for point in series.points if point.value is not None]
    wide, start = stage.shape == "wide", stage.at(0.35)
    whole = stage.below_mark
    last = known[-1]
    number = number_block(
        stage,
        _figure(series, last),
        width=area.width * (0.42 if wide else 1.0),
        height=whole.height * (0.34 if wide else 0.2),
        size_px=stage.size("hero") * (0.62 if wide else 0.7),
    )
    made = column(
        stage,
        Box(
            x=area.x,
            y=whole.y,
            width=area.width - number.width - 90 * u if wide else area.width,
            height=whole.height * (0.38 if wide else 0.26),
        ),
        text=content.headline or series.title,
        accent=content.accent,
        support=content.support,
        valign=0.0,
        max_lines=3,
        start=stage.at(0.1),
    )
    top = whole.y if wide or not made.layers else made.box.bottom + 60 * u
    left = area.right - number.width if wide else area.x
    names_y = area.bottom if stage.shape == "tall" else stage.height * 0.945
    high = max(made.box.bottom, top + number.height) + 90 * u
    low = stage.height
    chart = LineChartLayer(
        id="curve",
        start=start,
        end=stage.end,
        width=stage.width,
        height=max(120 * u, low - high),
        series=(ChartSeries(values=tuple(point.value or 0.0 for point in known)),),
        area=True,
        heads=False,
        values=False,
        highlight=0,
        low=_floor([point.value or 0.0 for point in known]),
        number=number_format(series),
        style=chart_style(stage).model_copy(update={"stroke_px": 9 * u}),
        timing=ChartTiming(start=start, duration=stage.frames(1.4)),
        transform=Transform(position=(0.0, high)),
        opacity=appear(stage, start, 0.3),
    )
    layers: list[Layer] = [
        chart,
        *made.layers,
        count_layer(
            stage,
            "last",
            _figure(series, last),
            number,
            x=left,
            y=top,
            start=start + 2,
            seconds=1.35,
            colour=tint.accent,
        ),
    ]
    for name, point, right in (("first", known[0], False), ("end", last, True)):
        if not point.label.strip():
            continue
        text = line(
            stage,
            point.label,
            width=area.width * 0.4,
            max_lines=1,
            size_px=stage.size("sub"),
            weight=600,
            colour=tint.text,
            align="right" if right else "left",
        )
        begins = start + stage.frames(0.2 + 0.5 * right)
        layer = place(
            text,
            f"curve.{name}",
            x=area.right if right else area.x,
            y=names_y - text.height,
            start=begins,
            end=stage.end,
        )
        layers.append(layer.model_copy(update={"opacity": appear(stage, begins, 0.4)}))
    layers += corner_label(stage, content.label)
    stop = start + stage.frames(1.4)
    cues = (Cue(kind="riser", frame=stop, gain_db=-10.0, duration_frames=stage.frames(1.3)),)
    return Scenery(layers=tuple(layers), cues=cues, camera=keep_alive(stage))


def _floor(values: list[float]) -> float:
    """The scale starts below the lowest value, so that the names stand on the area."""
    low, high = min(0.0, *values), max(values)
    return low - 0.34 * ((high - low) or 1.0)


def _figure(series: Series, point: Datum) -> Figure:
    """The value of a point as a figure."""
    value = point.value or 0.0
    digits = 0 if abs(value - round(value)) < 1e-9 else 1
    return Figure(
        text=written(series, value),
        value=value,
        prefix=series.prefix,
        suffix=series.unit,
        decimals=digits,
    )
