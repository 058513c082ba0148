"""Line charts as shapes and texts."""

from collections.abc import Sequence

from openmotion.expand.charts.curve import Curve, curve_through
from openmotion.expand.charts.ends import Ends, end_layers, set_ends
from openmotion.expand.charts.heads import HALO, Sweep, head
from openmotion.expand.charts.labels import (
    Label,
    label_layer,
    label_px,
    name_style,
    set_label,
    shorten,
    told,
    value_px,
    value_style,
)
from openmotion.expand.charts.notes import note_layers
from openmotion.expand.charts.numbers import NumberWriter, number_writer
from openmotion.expand.charts.plot import Plot, axis_layers, axis_numbers, name_layers
from openmotion.expand.charts.scale import Scale, extent, ticks
from openmotion.expand.charts.times import times_of
from openmotion.expand.charts.tints import series_colours, tints_of
from openmotion.expand.context import Context, group_of
from openmotion.model import (
    Box,
    Colour,
    GroupLayer,
    Layer,
    LinearGradient,
    LineChartLayer,
    Path,
    ShapeLayer,
    Solid,
    Stop,
    Stroke,
    Track,
    with_alpha,
)

_FAR = 0.6  # a lowest value over this share of the highest is far from zero
_NAME_EM = 0.5  # between a value and the name above it
_AIR = 0.08  # of the span, under a line that is far from zero


def expand_line_chart(layer: LineChartLayer, context: Context) -> GroupLayer:
    """The lines of a chart with dots, names, values, axis and annotations.

    Raises:
        InvalidComposition: the film gets too many layers.
        FontUnavailable: the style names a family that is not installed.
    """
    times = times_of(
        layer,
        layer.timing,
        context,
        marks=len(layer.series),
        duration_s=1.4,
        easing="inout-cubic",
        cascade_s=0.3,
    )
    values = [value for one in layer.series for value in one.values]
    writer = number_writer(layer.number, values)
    tint = tints_of(layer.style)
    size = label_px(layer.style, layer.width, layer.height)
    radius = _stroke(layer, size) * (1.7 if layer.heads else 0.5)
    single = len(layer.series) == 1
    low, high = _ends(layer, values)
    marks: tuple[float, ...] = ()
    if layer.axis:
        marks = ticks(low, high, 4)
        low, high = min(low, marks[0]), max(high, marks[-1])
    axis_writer, numbers = axis_numbers(marks, layer.number, layer.style, size, 0.3 * layer.width)
    reach = HALO * radius if layer.heads else radius
    foot = (
        2.1 * size
        if layer.labels
        else max((0.6 if marks else 0.3) * size, reach if low == min(values) else 0)
    )
    top = max(reach, 0.5 * size if marks else 0.0, 2.6 * size if layer.annotations else 0.0)
    room = 0.38 * layer.width
    live = _live(layer, writer, size, room) if single else ()
    top = max(top, _rise(live, size))
    left = max(radius, numbers)
    gap = reach + 0.35 * size
    bottom = max(layer.height - foot, top + 1)
    ends = Ends({}, {}, size, 0.0)
    if not single:
        ends = set_ends(
            [one.name for one in layer.series],
            [one.values[-1] for one in layer.series],
            writer if layer.values else None,
            style=layer.style,
            tint=tint,
            size=size,
            room=room,
            height=min(layer.height, bottom + 0.75 * size),
            first=layer.highlight,
        )
    column = max([ends.width, *(label.width for label in live)])
    right = max(left + 1, layer.width - (gap + column if column else reach))
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
    places = plot.places(len(layer.series[0].values))
    curves = [
        curve_through(
            [(x, plot.scale.at(value)) for x, value in zip(places, one.values, strict=True)],
            smooth=layer.smooth,
        )
        for one in layer.series
    ]
    sweeps = [
        Sweep(left=places[0], right=places[-1], begins=times.begins(rank), times=times)
        for rank in range(len(curves))
    ]
    made = [*axis_layers(plot, axis_writer), *name_layers(plot, layer.labels)]
    made += _lines(layer, plot, curves, sweeps, colours, radius)
    taken: list[Box] = []
    if live:
        made += _live_layers(layer, plot, writer, curves[0], sweeps[0], live, gap)
        point = curves[0].points[-1]
        taken = [
            Box(
                x=point[0] - reach,
                y=point[1] - _rise(live, size) - 0.3 * size,
                width=reach + gap + column,
                height=_rise(live, size) + size,
            )
        ]
    if ends.width:
        taken.append(Box(x=right + 0.5 * gap, y=0, width=layer.width, height=layer.height))
    made += note_layers(plot, layer.annotations, curves, sweeps, colours, taken)
    made += end_layers(
        ends,
        [curve.points[-1] for curve in curves],
        owner=layer.id,
        colours=colours,
        x=right + gap,
        low=0.0,
        high=min(layer.height, bottom + 0.75 * size),
        begins=sweeps[-1].ends - round(0.2 * times.duration),
        times=times,
        end=layer.end,
    )
    return group_of(layer, told(made))


def _stroke(layer: LineChartLayer, size: float) -> float:
    share = 0.2 if len(layer.series) == 1 else 0.15
    return layer.style.stroke_px or max(1.5, share * size)


def _ends(layer: LineChartLayer, values: Sequence[float]) -> tuple[float, float]:
    """The ends of the scale: from zero unless the values are far from it."""
    low, high = extent(values, layer.low, layer.high)
    if layer.low is not None:
        return low, high
    if layer.area or 0 <= low <= _FAR * high or min(values) == max(values) >= 0:
        return extent((0.0, low, high), None, None)
    if low > 0:
        return max(0.0, low - _AIR * (high - low)), high
    if high < 0:
        return extent((0.0, low), None, None) if high >= _FAR * low else (low, high)
    return low, high


def _live(
    layer: LineChartLayer, writer: NumberWriter, size: float, room: float
) -> tuple[Label, ...]:
    """The value and the name of a lone line, that ride beside its head."""
    one = layer.series[0]
    made: list[Label] = []
    if layer.values:
        figures = value_style(
            layer.style, value_px(layer.style, layer.width, layer.height) * 1.15, layer.style.text
        )
        # The widest number on the way decides, not the last one.
        texts = {writer.written(value) for value in one.values}
        widest = max(set_label(text, figures).width for text in texts)
        if widest > room:
            scale = max(0.4, room / widest)
            figures = figures.model_copy(update={"size_px": figures.size_px * scale})
        label = set_label(writer.written(one.values[-1]), figures)
        made.append(label)
    if one.name.strip():
        letters = name_style(layer.style, 0.9 * size, tints_of(layer.style).soft)
        made.append(shorten(one.name, letters, width=room))
    return tuple(made)


def _rise(live: Sequence[Label], size: float) -> float:
    """How far a value with its name above it stands over the head, pixels."""
    if not live:
        return 0.0
    return live[0].cap / 2 + (_NAME_EM * size + live[-1].cap if len(live) > 1 else 0.0)


def _live_layers(
    layer: LineChartLayer,
    plot: Plot,
    writer: NumberWriter,
    curve: Curve,
    sweep: Sweep,
    live: tuple[Label, ...],
    gap: float,
) -> list[Layer]:
    made: list[Layer] = []
    shown = plot.times.appear(sweep.begins, 0.3)
    for place, label in enumerate(live):
        counts = place == 0 and layer.values
        counter = None
        if counts:
            scale = plot.scale
            figure = sweep.figure(
                curve,
                lambda y, scale=scale: (  # type: ignore[misc]
                    scale.low
                    + (y - scale.near) / (scale.far - scale.near) * (scale.high - scale.low)
                ),
                layer.series[0].values[-1],
            )
            moving = figure if isinstance(figure, Track) else None
            counter = writer.counter(layer.series[0].values[-1], moving)
        # The name stands above the value, so that it never meets the names below the axis.
        above = -live[0].cap / 2 - _NAME_EM * plot.size
        dy = label.baseline(0.0) if place == 0 else above
        made.append(
            label_layer(
                label,
                f"{layer.id}/{'value' if counts else 'name'}",
                at=sweep.along(curve, dx=gap, dy=dy),
                start=sweep.begins,
                end=layer.end,
                opacity=shown,
                counter=counter,
            )
        )
    return made


def _lines(
    layer: LineChartLayer,
    plot: Plot,
    curves: Sequence[Curve],
    sweeps: Sequence[Sweep],
    colours: Sequence[Colour],
    radius: float,
) -> list[Layer]:
    """All lines, the highlighted one on top, each in a window that opens to the right."""
    made: list[Layer] = []
    order = sorted(range(len(curves)), key=lambda index: index == layer.highlight)
    stroke = _stroke(layer, plot.size)
    for index in order:
        curve, sweep, colour = curves[index], sweeps[index], colours[index]
        name = f"{layer.id}/series{index}"
        lit = layer.highlight is None or index == layer.highlight
        inside: list[ShapeLayer] = []
        if curve.data and layer.area and len(curves) == 1:
            inside.append(_area(layer, plot, curve, sweep, colour, name))
        if curve.data:
            inside.append(
                ShapeLayer(
                    id=f"{name}.line",
                    start=sweep.begins,
                    end=layer.end,
                    geometry=Path(data=curve.data),
                    stroke=Stroke(
                        paint=Solid(colour=colour), width_px=stroke if lit else 0.75 * stroke
                    ),
                    decor=True,
                )
            )
            made.append(
                GroupLayer(
                    id=name,
                    start=sweep.begins,
                    end=layer.end,
                    layers=tuple(inside),
                    clip=sweep.window(
                        top=-layer.height, bottom=2 * layer.height, margin=0.5 * stroke
                    ),
                    decor=True,
                )
            )
        if layer.heads:
            made += head(
                sweep,
                curve,
                layer_id=name,
                radius=radius if lit else 0.7 * radius,
                colour=colour,
                core=plot.tint.ground if lit else None,
                end=layer.end,
            )
    return made


def _area(
    layer: LineChartLayer, plot: Plot, curve: Curve, sweep: Sweep, colour: Colour, name: str
) -> ShapeLayer:
    """What lies between a line and zero, fading out downwards."""
    zero = plot.scale.at(0.0)
    floor = Curve(tuple((x, zero) for x, _ in curve.points), None)
    highest = min(y for _, y in curve.points)
    return ShapeLayer(
        id=f"{name}.area",
        start=sweep.begins,
        end=layer.end,
        geometry=Path(data=curve.data_down_to(floor)),
        fill=LinearGradient(
            start=(0, min(highest, zero - 1)),
            end=(0, zero),
            stops=(
                Stop(offset=0, colour=with_alpha(colour, 0.32)),
                Stop(offset=1, colour=with_alpha(colour, 0.02)),
            ),
        ),
        opacity=plot.times.appear(sweep.begins + round(0.25 * plot.times.duration), 0.6),
        decor=True,
    )
