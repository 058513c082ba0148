"""Area charts as shapes and texts."""

from collections.abc import Sequence
from itertools import pairwise

from openmotion.expand.charts.curve import Curve, curve_through
from openmotion.expand.charts.ends import end_layers, set_ends
from openmotion.expand.charts.heads import Sweep
from openmotion.expand.charts.labels import label_px, told
from openmotion.expand.charts.numbers import NumberWriter, number_writer
from openmotion.expand.charts.plot import Plot, axis_layers, axis_numbers, name_layers
from openmotion.expand.charts.scale import Scale, extent, ticks
from openmotion.expand.charts.times import times_of
from openmotion.expand.charts.tints import series_colours, tints_of
from openmotion.expand.context import Context, group_of
from openmotion.model import (
    AreaChartLayer,
    Box,
    Colour,
    GroupLayer,
    Layer,
    LinearGradient,
    NumberFormat,
    Paint,
    Path,
    ShapeLayer,
    Solid,
    Stop,
    Stroke,
    with_alpha,
)


def expand_area_chart(layer: AreaChartLayer, context: Context) -> GroupLayer:
    """The areas of a chart with names, values and axis.

    Raises:
        InvalidComposition: the film gets too many layers.
        FontUnavailable: the style names a family that is not installed.
    """
    times = times_of(layer, layer.timing, context, marks=1, duration_s=1.3, easing="inout-cubic")
    tint = tints_of(layer.style)
    size = label_px(layer.style, layer.width, layer.height)
    heights = _heights(layer)
    writer = _writer(layer, heights)
    tops = _stacked(heights)
    low, high = extent((0.0, *(value for row in tops for value in row)), 0.0, layer.high)
    marks: tuple[float, ...] = ()
    if layer.axis:
        marks = ticks(low, high, 4)
        low, high = min(low, marks[0]), max(high, marks[-1])
    axis_writer, numbers = axis_numbers(marks, writer.form, layer.style, size, 0.3 * layer.width)
    foot = 2.1 * size if layer.labels else (0.6 if marks else 0.3) * size
    left = numbers
    top = 0.5 * size
    bottom = max(layer.height - foot, top + 1)
    ends = set_ends(
        [one.name for one in layer.series],
        [row[-1] for row in heights],
        writer if layer.values else None,
        style=layer.style,
        tint=tint,
        size=size,
        room=0.38 * layer.width,
        height=min(layer.height, bottom + 0.75 * size),
        first=layer.highlight,
    )
    gap = 0.7 * size
    right = max(left + 1, layer.width - (ends.width + gap if ends.width else 0.0))
    plot = Plot(
        owner=layer.id,
        end=layer.end,
        box=Box(x=left, y=top, width=right - left, height=bottom - top),
        outer=Box(x=0, y=0, width=layer.width, height=layer.height),
        scale=Scale(low, high, bottom, top),
        marks=marks,
        size=size,
        style=layer.style,
        tint=tint,
        times=times,
    )
    colours = series_colours(
        layer.style, tuple(one.colour for one in layer.series), layer.highlight
    )
    curves = _curves(layer, plot, tops)
    sweep = Sweep(left=left, right=right, begins=times.start, times=times)
    points = [
        (right, (lower.points[-1][1] + upper.points[-1][1]) / 2)
        if len(tops) > 2
        else upper.points[-1]
        for lower, upper in pairwise(curves)
    ]
    return group_of(
        layer,
        told(
            [
                *axis_layers(plot, axis_writer),
                *name_layers(plot, layer.labels),
                _areas(layer, plot, curves, sweep, colours),
                *end_layers(
                    ends,
                    points,
                    owner=layer.id,
                    colours=colours,
                    x=right + gap,
                    low=0.0,
                    high=min(layer.height, bottom + 0.75 * size),
                    begins=sweep.ends - round(0.25 * times.duration),
                    times=times,
                    end=layer.end,
                ),
            ]
        ),
    )


def _heights(layer: AreaChartLayer) -> list[tuple[float, ...]]:
    """The height of each area at each moment, values or shares of 1."""
    rows = [one.values for one in layer.series]
    if not layer.share:
        return rows
    sums = [sum(column) or 1.0 for column in zip(*rows, strict=True)]
    return [tuple(value / whole for value, whole in zip(row, sums, strict=True)) for row in rows]


def _writer(layer: AreaChartLayer, heights: Sequence[Sequence[float]]) -> NumberWriter:
    if layer.share:
        form = NumberFormat(percent=True, decimals=layer.number.decimals or 0)
        return NumberWriter(form, form.decimals or 0)
    return number_writer(layer.number, [value for row in heights for value in row])


def _stacked(heights: Sequence[Sequence[float]]) -> list[tuple[float, ...]]:
    """The floor of zero, then the top of each area on those below."""
    tops: list[tuple[float, ...]] = [(0.0,) * len(heights[0])]
    for row in heights:
        tops.append(tuple(a + b for a, b in zip(tops[-1], row, strict=True)))
    return tops


def _curves(layer: AreaChartLayer, plot: Plot, tops: Sequence[Sequence[float]]) -> list[Curve]:
    """The floor and the top of each area; a single moment is a level line over the whole width."""
    rows = [row if len(row) > 1 else (row[0], row[0]) for row in tops]
    places = plot.places(len(rows[0]))
    return [
        curve_through(
            [(x, plot.scale.at(value)) for x, value in zip(places, row, strict=True)],
            smooth=layer.smooth,
        )
        for row in rows
    ]


def _areas(
    layer: AreaChartLayer,
    plot: Plot,
    curves: Sequence[Curve],
    sweep: Sweep,
    colours: Sequence[Colour],
) -> GroupLayer:
    """All areas in a window that opens to the right, their fill a little after their lines."""
    made: list[Layer] = []
    single = len(layer.series) == 1
    stroke = layer.style.stroke_px or max(1.5, (0.2 if single else 0.1) * plot.size)
    behind = plot.times.appear(sweep.begins + round(0.2 * plot.times.duration), 0.6)
    # From the top down: each line lies over the area above it.
    for index in reversed(range(len(layer.series))):
        lower, upper, colour = curves[index], curves[index + 1], colours[index]
        line = colour if single or plot.tint.ground is None else plot.tint.ground
        made.append(
            ShapeLayer(
                id=f"{layer.id}/area{index}",
                start=sweep.begins,
                end=layer.end,
                geometry=Path(data=upper.data_down_to(lower)),
                fill=_fade(upper, plot, colour) if single else Solid(colour=colour),
                opacity=behind if single else plot.times.appear(sweep.begins, 0.5),
                decor=True,
            )
        )
        made.append(
            ShapeLayer(
                id=f"{layer.id}/area{index}.line",
                start=sweep.begins,
                end=layer.end,
                geometry=Path(data=upper.data),
                stroke=Stroke(paint=Solid(colour=line), width_px=stroke),
                decor=True,
            )
        )
    return GroupLayer(
        id=f"{layer.id}/areas",
        start=sweep.begins,
        end=layer.end,
        layers=tuple(made),
        clip=sweep.window(top=-layer.height, bottom=2 * layer.height, margin=0.5 * stroke),
        decor=True,
    )


def _fade(upper: Curve, plot: Plot, colour: Colour) -> Paint:
    """Strong at the top, faint at zero."""
    top = min(y for _, y in upper.points)
    zero = plot.scale.at(0.0)
    return LinearGradient(
        start=(0, min(top, zero - 1)),
        end=(0, zero),
        stops=(
            Stop(offset=0, colour=with_alpha(colour, 0.42)),
            Stop(offset=1, colour=with_alpha(colour, 0.04)),
        ),
    )
