"""Scatter charts as shapes and texts."""

import math
from collections.abc import Sequence

from openmotion.expand.charts.fitting import overlaps
from openmotion.expand.charts.labels import (
    Label,
    label_layer,
    label_px,
    name_style,
    set_label,
    shorten,
    told,
    value_style,
)
from openmotion.expand.charts.marks import disc, rule
from openmotion.expand.charts.numbers import number_writer
from openmotion.expand.charts.plot import Plot, axis_layers, axis_numbers
from openmotion.expand.charts.scale import Scale, extent, ticks
from openmotion.expand.charts.times import times_of
from openmotion.expand.charts.tints import tints_of
from openmotion.expand.context import Context, group_of
from openmotion.model import (
    Box,
    GroupLayer,
    Layer,
    Pair,
    ScatterLayer,
    track,
    with_alpha,
)

_PLAIN = 0.34  # radius of a plain point in ems of the names
_LARGEST = 1.7
_SMALLEST = 0.2
_STEPS = 32  # parts of a line that names keep away from
# Where a name is tried beside its point: across and down, -1..1.
_SIDES = ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1))


def expand_scatter(layer: ScatterLayer, context: Context) -> GroupLayer:
    """The points of a chart with axes, names and a line through them.

    Raises:
        InvalidComposition: the film gets too many layers.
        FontUnavailable: the style names a family that is not installed.
    """
    times = times_of(
        layer,
        layer.timing,
        context,
        marks=len(layer.points),
        duration_s=0.45,
        easing="spring-alive",
        cascade_s=0.8,
    )
    tint = tints_of(layer.style)
    size = label_px(layer.style, layer.width, layer.height)
    xs, ys = ([point.at[axis] for point in layer.points] for axis in (0, 1))
    marks_x, marks_y = (ticks(*_roomy(values), 5) for values in (xs, ys))
    writer, left = axis_numbers(
        marks_y if layer.grid else (), layer.number, layer.style, size, 0.3 * layer.width
    )
    across = number_writer(layer.across_number, marks_x)
    head = 1.7 * size if layer.up.strip() else 0.6 * size
    foot = (2.0 if layer.grid else 0.4) * size + (1.5 * size if layer.across.strip() else 0.0)
    right = max(left + 1, layer.width - 0.6 * size)
    bottom = max(head + 1, layer.height - foot)
    plot = Plot(
        owner=layer.id,
        end=layer.end,
        box=Box(x=left, y=head, width=right - left, height=bottom - head),
        outer=Box(x=0, y=0, width=layer.width, height=layer.height),
        scale=Scale(marks_y[0], marks_y[-1], bottom, head),
        marks=marks_y if layer.grid else (),
        size=size,
        style=layer.style,
        tint=tint,
        times=times,
    )
    scale = Scale(marks_x[0], marks_x[-1], left, right)
    places = [(scale.at(x), plot.scale.at(y)) for x, y in zip(xs, ys, strict=True)]
    radii = _radii(layer, size)
    texts = {mark: across.written(mark) for mark in marks_x} if layer.grid else {}
    made = [*axis_layers(plot, writer), *_across(layer, plot, scale, texts)]
    ends = _trend(plot, places) if layer.trend else None
    if ends is not None:
        made.append(_trend_line(plot, len(places), ends))
    made += _points(layer, plot, places, radii)
    made += _names(layer, plot, places, radii, [] if ends is None else _along(*ends))
    return group_of(layer, told(made))


def _roomy(values: Sequence[float]) -> Pair:
    """The ends of an axis: from zero if that is near, and a little further than the values."""
    low, high = extent(values, None, None)
    air = 0.04 * (high - low)
    if 0 <= low <= 0.4 * high:
        return 0.0, high + air
    return low - air, high + air


def _radii(layer: ScatterLayer, size: float) -> list[float]:
    """Radii whose areas are as the amounts; plain points in the middle."""
    largest = max((point.amount or 0.0 for point in layer.points), default=0.0)
    # Many points are smaller, or they would hide each other.
    crowd = min(1.0, math.sqrt(60 / len(layer.points)))
    found = []
    for point in layer.points:
        if point.amount is None or largest <= 0:
            found.append(max(_SMALLEST, _PLAIN * crowd) * size)
        else:
            share = math.sqrt(point.amount / largest)
            found.append(_LARGEST * max(0.6, crowd) * size * share)
    return found


def _across(layer: ScatterLayer, plot: Plot, scale: Scale, texts: dict[float, str]) -> list[Layer]:
    """Numbers under the plot as far as they do not meet, and the names of both axes."""
    size, tint, times = plot.size, plot.tint, plot.times
    figures = value_style(layer.style, 0.82 * size, tint.soft, weight=480)
    shown = times.appear(times.start, 0.4)
    made: list[Layer] = []
    placed: list[Box] = []

    def put(label: Label, name: str, at: Pair) -> None:
        made.append(
            label_layer(
                label,
                f"{layer.id}/{name}",
                at=at,
                start=times.start,
                end=layer.end,
                opacity=shown,
            )
        )

    for index, (mark, text) in enumerate(texts.items()):
        label = set_label(text, figures, align="centre")
        half = label.width / 2
        x = min(max(scale.at(mark), half), plot.outer.right - half)
        y = plot.box.bottom + 1.5 * size
        if not overlaps(label.box(x, y), placed, 0.4 * size):
            placed.append(label.box(x, y))
            put(label, f"across{index}", (x, y))
    words = name_style(layer.style, 0.88 * size, tint.soft, weight=600)
    if layer.across.strip():
        label = shorten(layer.across, words, width=plot.box.width, align="right")
        put(label, "across.name", (plot.box.right, plot.outer.bottom - 0.25 * size))
    if layer.up.strip():
        label = shorten(layer.up, words, width=plot.outer.width)
        put(label, "up.name", (0.0 if layer.grid else plot.box.x, 0.75 * size))
    return made


def _points(
    layer: ScatterLayer, plot: Plot, places: Sequence[Pair], radii: Sequence[float]
) -> list[Layer]:
    """All points, the large ones first, so that small ones are not hidden."""
    times, tint = plot.times, plot.tint
    made: list[Layer] = []
    for index in sorted(range(len(places)), key=lambda i: (i == layer.highlight, -radii[i])):
        point = layer.points[index]
        lit = layer.highlight is None or index == layer.highlight
        colour = point.colour or (tint.accent if lit else tint.neutral)
        sized = point.amount is not None
        begins = times.begins(index)
        made.append(
            disc(
                f"{layer.id}/point{index}",
                at=places[index],
                radius=times.grow(begins, 0.0, radii[index]),
                colour=with_alpha(colour, 0.82) if sized and lit else colour,
                start=begins,
                end=layer.end,
            )
        )
    return made


def _names(
    layer: ScatterLayer,
    plot: Plot,
    places: Sequence[Pair],
    radii: Sequence[float],
    lines: Sequence[Box],
) -> list[Layer]:
    """Names beside their points where they cover nothing; the highlighted and large ones first."""
    size, times = plot.size, plot.times
    dots = [
        Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)
        for (x, y), radius in zip(places, radii, strict=True)
    ]
    placed: list[Box] = []
    made: list[Layer] = []
    named = [index for index, point in enumerate(layer.points) if point.name.strip()]
    for index in sorted(named, key=lambda i: (i != layer.highlight, -radii[i], i)):
        lit = index == layer.highlight
        letters = name_style(
            layer.style,
            0.9 * size,
            plot.tint.text if lit or layer.highlight is None else plot.tint.soft,
            weight=660 if lit else 520,
        )
        label = shorten(layer.points[index].name, letters, width=0.4 * plot.box.width)
        others = [dot for other, dot in enumerate(dots) if other != index]
        # The highlighted point is named in any case: over the line, at last over other points.
        rooms = ([*placed, *others, *lines], [*placed, *others], placed)
        spots = (
            _free_spot(label, places[index], radii[index], plot, room)
            for room in (rooms if lit else rooms[:1])
        )
        spot = next((one for one in spots if one is not None), None)
        if spot is None:
            continue
        placed.append(label.box(*spot))
        begins = times.begins(index) + times.frames(0.15)
        made.append(
            label_layer(
                label,
                f"{layer.id}/point{index}.name",
                at=spot,
                start=begins,
                end=layer.end,
                opacity=times.appear(begins, 0.3),
            )
        )
    return made


def _free_spot(
    label: Label, place: Pair, radius: float, plot: Plot, taken: Sequence[Box]
) -> Pair | None:
    """Where a name stands beside its point and covers nothing; None if there is no such place."""
    gap = radius + 0.35 * plot.size
    for across, down in _SIDES:
        reach = gap if not (across and down) else 0.75 * gap
        x = place[0] + across * reach - (1 - across) / 2 * label.width
        middle = place[1] + down * (reach + 0.5 * label.height)
        at = (x, label.baseline(middle))
        box = label.box(*at)
        inside = (
            box.x >= plot.box.x
            and box.right <= plot.outer.right
            and box.y >= 0
            and box.bottom <= plot.box.bottom
        )
        if inside and not overlaps(box, taken, 0.12 * plot.size):
            return at
    return None


def _trend(plot: Plot, places: Sequence[Pair]) -> tuple[Pair, Pair] | None:
    """The ends of the line of least squares through the points; None if there is no such line."""
    box = plot.box
    count = len(places)
    mean_x, mean_y = (sum(place[axis] for place in places) / count for axis in (0, 1))
    spread = sum((x - mean_x) ** 2 for x, _ in places)
    if spread <= 1e-9:
        return None
    slope = sum((x - mean_x) * (y - mean_y) for x, y in places) / spread
    left = min(x for x, _ in places)
    right = max(x for x, _ in places)
    ends = [(x, mean_y + slope * (x - mean_x)) for x in (left, right)]
    if any(not box.y - 1 <= y <= box.bottom + 1 for _, y in ends):
        ends = _cut(ends, box, slope, (mean_x, mean_y))
    return ends[0], ends[1]


def _along(start: Pair, end: Pair) -> list[Box]:
    """Small boxes along a straight line, that names keep away from."""
    boxes = []
    for step in range(_STEPS):
        (x0, y0), (x1, y1) = (
            (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
            for part in (step / _STEPS, (step + 1) / _STEPS)
        )
        boxes.append(
            Box(x=min(x0, x1), y=min(y0, y1), width=abs(x1 - x0), height=max(1.0, abs(y1 - y0)))
        )
    return boxes


def _trend_line(plot: Plot, count: int, ends: tuple[Pair, Pair]) -> Layer:
    """The line, drawn on once all points stand."""
    times = plot.times
    begins = times.begins(count - 1) + round(0.3 * times.duration)
    drawn = track((begins, 0.0), (begins + times.frames(0.9), 1.0), easing="inout-cubic")
    return rule(
        f"{plot.owner}/trend",
        ends,
        colour=plot.tint.soft,
        width=plot.style.stroke_px or max(1.5, 0.09 * plot.size),
        start=begins,
        end=plot.end,
        drawn=drawn,
    )


def _cut(ends: Sequence[Pair], box: Box, slope: float, mean: Pair) -> list[Pair]:
    """The ends of a steep line where it leaves the plot."""
    cut = []
    for x, y in ends:
        level = min(max(y, box.y), box.bottom)
        cut.append((x, y) if level == y else (mean[0] + (level - mean[1]) / slope, level))
    return cut
