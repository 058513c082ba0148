"""Bars that lie: names on the left, or over their bars where the box is narrow."""

from openmotion.expand.charts.bars import LEAST_PX, Bars
from openmotion.expand.charts.fitting import overlaps
from openmotion.expand.charts.labels import (
    Label,
    fit_together,
    label_layer,
    label_px,
    name_style,
    resized,
    set_label,
    shorten,
    value_px,
    value_style,
)
from openmotion.expand.charts.marks import rule
from openmotion.expand.charts.numbers import NumberWriter
from openmotion.expand.charts.scale import Scale
from openmotion.model import Box, GroupLayer, Layer, Rect, ShapeLayer, TextStyle

_NAMES = 0.36  # of the width at most
_AIR = 0.55  # between a bar and its number, in ems
_LEAST_PX = 7.0  # letters below this are left out


def rows(bars: Bars, box: Box) -> list[Layer]:
    """Lying bars over the height of a box; values below zero reach left from the line of zero."""
    layer, tint, times = bars.layer, bars.tint, bars.times
    size = label_px(layer.style, layer.width, layer.height)
    foot = 1.9 * size if bars.marks else 0.0
    pitch = (box.height - foot) / bars.count
    over = bool(layer.labels) and box.width < 1.25 * layer.height and pitch >= 3.2 * size
    names = _names(bars, box, size, pitch, over=over)
    column = max((label.width + 0.9 * size for label in names.values()), default=0.0)
    left = box.x + (0.0 if over else column)
    writer, labels = _values(bars, box.right - left, pitch)
    widest = max((label.width + _AIR * label.size for label in labels.values()), default=0.0)
    if widest:
        widest += LEAST_PX
    right = box.right - (widest if bars.high > 0 else 0.0)
    near = left + (widest + 0.8 * size if bars.low < 0 else 0.0)
    scale = Scale(bars.low, bars.high, near, max(right, near + 1))
    zero = scale.at(0.0)
    strip = pitch - (1.75 * size if over else 0.0)
    share = 0.62 if over else bars.share()
    whole = min(strip * share, 0.13 * (layer.width + layer.height) / 2 * len(layer.series))
    shapes, taken = _bars(bars, scale, box, pitch=pitch, whole=whole, over=over, size=size)
    made: list[Layer] = _grid(bars, scale, box, size=size, foot=foot)
    made += _cut_at_zero(bars, shapes, zero, box)
    if bars.low < 0 or bars.marks:
        made.append(
            rule(
                f"{layer.id}/zero",
                ((zero, box.y), (zero, box.bottom - foot)),
                colour=tint.line,
                width=max(1.5, size * 0.08),
                start=times.start,
                end=layer.end,
                drawn=times.grow(times.start, 0.0, 1.0, duration=times.frames(0.6)),
            )
        )
    for group, label in names.items():
        bar = taken[group, 0]
        middle = bar.y + whole / 2
        y = bar.y - 0.75 * size if over else label.baseline(middle)
        begins = bars.begins(group, 0)
        made.append(
            label_layer(
                label,
                f"{layer.id}/bar{group}.name",
                at=(box.x, y),
                start=begins,
                end=layer.end,
                opacity=times.appear(begins, 0.35),
            )
        )
    return made + _put_values(bars, labels, writer, taken, zero)


def _names(bars: Bars, box: Box, size: float, pitch: float, *, over: bool) -> dict[int, Label]:
    """Names in one size; where rows are too low for letters, every second, third … name only."""
    layer = bars.layer
    shown = [index for index, text in enumerate(layer.labels) if text.strip()]
    if not shown:
        return {}
    style = name_style(layer.style, size, bars.tint.text)
    room = box.width if over else box.width * _NAMES
    if over:
        lines = 1
    else:
        # Two lines need their height; one line more than its own.
        lines = 2 if pitch >= 2.5 * size else 1
        style = resized(style, min(1.0, max(0.6, pitch * 0.8 / size)))
    stride = 1
    while pitch * stride < 1.12 * style.size_px:
        stride += 1
    first = (layer.highlight or 0) % stride if len(layer.series) == 1 else 0
    kept = [index for index in shown if index % stride == first]
    labels = fit_together([layer.labels[i] for i in kept], style, width=room, lines=lines)
    if labels is None:
        small = resized(style, 0.86)
        labels = [
            _two_lines(layer.labels[i], small, room)
            if lines == 2
            else shorten(layer.labels[i], small, width=room)
            for i in kept
        ]
    return dict(zip(kept, labels, strict=True))


def _two_lines(text: str, style: TextStyle, room: float) -> Label:
    """A name on two lines if it fits so, else cut on one."""
    broken = set_label(text, style, width=room, lines=2)
    return broken if broken.fits else shorten(text, style, width=room)


def _bars(
    bars: Bars,
    scale: Scale,
    box: Box,
    *,
    pitch: float,
    whole: float,
    over: bool,
    size: float,
) -> tuple[list[tuple[bool, ShapeLayer]], dict[tuple[int, int], Box]]:
    """All bars, whether they reach to the right, and what each covers in the end."""
    layer, times = bars.layer, bars.times
    several = len(layer.series)
    inner = whole / several
    tall = inner * (1.0 if several == 1 else 0.88)
    radius = min(0.24 * tall, 0.02 * (layer.width + layer.height) / 2)
    if layer.style.radius_px is not None:
        radius = min(layer.style.radius_px, tall / 2)
    zero = scale.at(0.0)
    shapes, taken = [], {}
    for group in range(bars.count):
        top = box.y + pitch * group
        top += 1.75 * size if over else (pitch - whole) / 2
        for series in range(several):
            y = top + inner * series + (inner - tall) / 2
            length = bars.drawn(scale.at(bars.value(group, series)) - zero)
            begins = bars.begins(group, series)
            right = length >= 0
            shape = Rect(
                x=zero - radius if right else times.grow(begins, zero, zero + length),
                width=times.grow(begins, radius, abs(length) + radius),
                y=y,
                height=tall,
                radius=radius,
                smooth=True,
            )
            taken[group, series] = Box(
                x=min(zero, zero + length), y=y, width=abs(length), height=tall
            )
            if length:
                shapes.append((right, bars.bar(group, series, shape)))
    return shapes, taken


def _cut_at_zero(
    bars: Bars, shapes: list[tuple[bool, ShapeLayer]], zero: float, box: Box
) -> list[Layer]:
    """The bars in two groups that end at the line of zero."""
    layer = bars.layer
    room = box.height + box.width
    made: list[Layer] = []
    for right, name, x in ((True, "above", zero), (False, "below", zero - room)):
        held = tuple(shape for reaches, shape in shapes if reaches == right)
        if held:
            made.append(
                GroupLayer(
                    id=f"{layer.id}/{name}",
                    start=min(shape.start for shape in held),
                    end=layer.end,
                    layers=held,
                    clip=Rect(x=x, y=box.y - room, width=room, height=box.height + 2 * room),
                    decor=True,
                )
            )
    return made


def _values(
    bars: Bars, width: float, pitch: float
) -> tuple[NumberWriter, dict[tuple[int, int], Label]]:
    """The numbers of all bars in one size; compact ones where they take too much of the row."""
    layer = bars.layer
    if not layer.values:
        return bars.writer, {}
    places = [(group, one) for group in range(bars.count) for one in range(len(layer.series))]
    tall = pitch * (bars.share() if len(layer.series) > 1 else 1.0) / len(layer.series)
    size = min(value_px(layer.style, layer.width, layer.height), 0.86 * tall)
    writer = bars.writer
    # Letters too low to be read are left to the telling rows, where they may be larger.
    style = value_style(layer.style, max(size, _LEAST_PX), bars.tint.text)
    for candidate in (writer, writer.compact()):
        texts = [candidate.written(bars.value(*place)) for place in places]
        labels = fit_together(texts, style, width=0.26 * width, lines=1)
        writer = candidate
        if labels is not None:
            break
    else:
        small = resized(style, 0.74)
        labels = [set_label(writer.written(bars.value(*place)), small) for place in places]
    return writer, dict(zip(places, labels, strict=True))


def _put_values(
    bars: Bars,
    labels: dict[tuple[int, int], Label],
    writer: NumberWriter,
    taken: dict[tuple[int, int], Box],
    zero: float,
) -> list[Layer]:
    """The numbers that meet no other, the telling ones first."""
    made: list[Layer] = []
    placed: list[Box] = []
    for place in sorted(labels, key=bars.importance):
        label, bar = labels[place], taken[place]
        right = bars.rises(bars.value(*place))
        y = label.baseline(bar.y + bar.height / 2)
        air = _AIR * label.size
        x = bar.right + air if right else bar.x - air - label.width
        home = zero + air if right else zero - air - label.width
        box = label.box(x, y)
        inside = (
            box.y >= 0
            and box.bottom <= bars.layer.height
            and box.x >= 0
            and box.right <= bars.layer.width + 0.5
        )
        if not inside or overlaps(box, placed):
            continue
        placed.append(box)
        made.append(bars.put_value(label, *place, writer=writer, end=(x, y), home=(home, y)))
    return made


def _grid(bars: Bars, scale: Scale, box: Box, *, size: float, foot: float) -> list[Layer]:
    """Thin upright lines at round values, their numbers below, as far as they do not meet."""
    layer, times = bars.layer, bars.times
    style = value_style(layer.style, 0.82 * size, bars.tint.soft, weight=480)
    made: list[Layer] = []
    placed: list[Box] = []
    shown = times.appear(times.start, 0.4)
    for index, mark in enumerate(bars.marks):
        x = scale.at(mark)
        if mark:
            made.append(
                rule(
                    f"{layer.id}/grid{index}",
                    ((x, box.y), (x, box.bottom - foot)),
                    colour=bars.tint.line,
                    width=max(1.0, size * 0.05),
                    start=times.start,
                    end=layer.end,
                    opacity=shown,
                )
            )
        label = set_label(bars.axis_writer.written(mark), style, align="centre")
        half = label.width / 2
        x = min(max(x, box.x + half), box.right - half)
        covered = label.box(x, box.bottom)
        if not overlaps(covered, placed, 0.4 * size):
            placed.append(covered)
            made.append(
                label_layer(
                    label,
                    f"{layer.id}/grid{index}.value",
                    at=(x, box.bottom - 0.2 * size),
                    start=times.start,
                    end=layer.end,
                    opacity=shown,
                )
            )
    return made
