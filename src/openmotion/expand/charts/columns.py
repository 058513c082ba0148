"""Bars that stand: values at their ends, names below."""

from openmotion.expand.charts.bars import LEAST_PX, Bars
from openmotion.expand.charts.fitting import fit_row, overlaps
from openmotion.expand.charts.labels import (
    Label,
    fit_together,
    label_layer,
    label_px,
    name_style,
    set_label,
    smallest,
    value_px,
    value_style,
)
from openmotion.expand.charts.marks import rule
from openmotion.expand.charts.numbers import NumberWriter
from openmotion.expand.charts.plot import axis_numbers
from openmotion.expand.charts.scale import Scale
from openmotion.model import Box, GroupLayer, Layer, Rect, ShapeLayer

_AIR = 0.75  # between a bar and its number, in capital heights


def columns(bars: Bars, box: Box) -> list[Layer]:
    """Standing bars over the width of a box; values below zero hang from the line of zero."""
    layer, tint, times = bars.layer, bars.tint, bars.times
    size = label_px(layer.style, layer.width, layer.height)
    axis = _axis_labels(bars, size)
    left = box.x + max((label.width + 0.8 * size for label in axis.values()), default=0.0)
    step = min((box.right - left) / bars.count, 0.9 * max(box.height, 0.3 * box.width))
    first = left + (box.right - left - step * bars.count) / 2
    names = fit_row(
        layer.labels,
        name_style(layer.style, size, tint.soft),
        first=first + step / 2,
        step=step,
        low=box.x,
        high=box.right,
        keep=layer.highlight if len(layer.series) == 1 else None,
    )
    foot = max((label.height for label, _ in names.values()), default=0.0)
    foot = foot + 1.5 * size if foot else (0.5 if axis else 0.2) * size
    writer, labels = _values(bars, step)
    cap = max((label.cap for label in labels.values()), default=0.0)
    head = LEAST_PX + cap * (1 + 2 * _AIR) if labels and bars.high > 0 else 0.0
    under = LEAST_PX + cap * (1 + 2 * _AIR) if labels and bars.low < 0 else 0.0
    top, bottom = box.y + max(head, 0.5 * size if axis else 0.0), box.bottom - foot - under
    scale = Scale(bars.low, bars.high, max(bottom, top + 1), top)
    zero = scale.at(0.0)
    shapes, taken = _bars(bars, scale, first, step)
    made: list[Layer] = []
    for index, mark in enumerate(bars.marks):
        y = scale.at(mark)
        shown = times.appear(times.start, 0.4)
        if mark:
            made.append(
                rule(
                    f"{layer.id}/grid{index}",
                    ((left, y), (box.right, y)),
                    colour=tint.line,
                    width=max(1.0, size * 0.05),
                    start=times.start,
                    end=layer.end,
                    opacity=shown,
                )
            )
        label = axis.get(mark)
        if label is not None:
            made.append(
                label_layer(
                    label,
                    f"{layer.id}/grid{index}.value",
                    at=(left - 0.8 * size, label.baseline(y)),
                    start=times.start,
                    end=layer.end,
                    opacity=shown,
                )
            )
    made += _cut_at_zero(bars, shapes, zero, box)
    made.append(
        rule(
            f"{layer.id}/zero",
            ((left, zero), (box.right, zero)),
            colour=tint.line,
            width=max(1.5, size * 0.08),
            start=times.start,
            end=layer.end,
            drawn=times.grow(times.start, 0.0, 1.0, duration=times.frames(0.6)),
        )
    )
    for index, (label, middle) in names.items():
        begins = bars.begins(index, 0)
        made.append(
            label_layer(
                label,
                f"{layer.id}/bar{index}.name",
                at=(middle, box.bottom - foot + 1.0 * size + label.cap),
                start=begins,
                end=layer.end,
                opacity=times.appear(begins, 0.35),
            )
        )
    return made + _put_values(bars, labels, writer, taken, zero=zero, left=left)


def _axis_labels(bars: Bars, size: float) -> dict[float, Label]:
    """The numbers of the round values; none where they would take too much of the width."""
    layer = bars.layer
    writer, _ = axis_numbers(bars.marks, layer.number, layer.style, size, 0.3 * layer.width)
    if writer is None:
        return {}
    style = value_style(layer.style, 0.82 * size, bars.tint.soft, weight=480)
    return {mark: set_label(writer.written(mark), style, align="right") for mark in bars.marks}


def _bars(
    bars: Bars, scale: Scale, first: float, step: float
) -> tuple[list[tuple[bool, ShapeLayer]], dict[tuple[int, int], Box]]:
    """All bars, whether they rise, and what each covers in the end."""
    layer, times = bars.layer, bars.times
    several = len(layer.series)
    whole = min(step * bars.share(), 0.22 * min(layer.width, 2 * layer.height) * several)
    pitch = whole / several
    wide = pitch * (1.0 if several == 1 else 0.9)
    radius = 0.16 * wide if layer.style.radius_px is None else layer.style.radius_px
    radius = min(radius, 0.02 * (layer.width + layer.height) / 2, wide / 2)
    if layer.style.radius_px is not None:
        radius = min(layer.style.radius_px, wide / 2)
    zero = scale.at(0.0)
    shapes, taken = [], {}
    for group in range(bars.count):
        for series in range(several):
            x = first + step * (group + 0.5) - whole / 2 + pitch * series + (pitch - wide) / 2
            tall = bars.drawn(zero - scale.at(bars.value(group, series)))
            begins = bars.begins(group, series)
            up = tall >= 0
            # The end at zero reaches past the line and is cut there: only the free end is round.
            shape = Rect(
                x=x,
                width=wide,
                y=times.grow(begins, zero, zero - tall) if up else zero - radius,
                height=times.grow(begins, radius, abs(tall) + radius),
                radius=radius,
                smooth=True,
            )
            taken[group, series] = Box(x=x, y=min(zero, zero - tall), width=wide, height=abs(tall))
            if tall:
                shapes.append((up, bars.bar(group, series, shape)))
    return shapes, taken


def _cut_at_zero(
    bars: Bars, shapes: list[tuple[bool, ShapeLayer]], zero: float, box: Box
) -> list[Layer]:
    """The bars in two groups that end at the line of zero."""
    layer = bars.layer
    room = box.height + box.width
    made: list[Layer] = []
    for up, name, y in ((True, "above", zero - room), (False, "below", zero)):
        held = tuple(shape for rises, shape in shapes if rises == up)
        if held:
            made.append(
                GroupLayer(
                    id=f"{layer.id}/{name}",
                    start=min(shape.start for shape in held),
                    end=layer.end,
                    layers=held,
                    clip=Rect(x=box.x - room, y=y, width=box.width + 2 * room, height=room),
                    decor=True,
                )
            )
    return made


def _values(bars: Bars, step: float) -> tuple[NumberWriter, dict[tuple[int, int], Label]]:
    """The numbers of all bars in one size: smaller, then compact, then as small as they get."""
    layer = bars.layer
    if not layer.values:
        return bars.writer, {}
    places = [(group, one) for group in range(bars.count) for one in range(len(layer.series))]
    style = value_style(
        layer.style, value_px(layer.style, layer.width, layer.height), bars.tint.text
    )
    room = step * 0.95 if len(layer.series) == 1 else step * bars.share() / len(layer.series)
    for writer in (bars.writer, bars.writer.compact()):
        texts = [writer.written(bars.value(*place)) for place in places]
        labels = fit_together(texts, style, width=room, align="centre", lines=1)
        if labels is not None:
            return writer, dict(zip(places, labels, strict=True))
    # A number on every third bar says less than the two that matter.
    small = smallest(style)
    writer = bars.writer.compact()
    places = sorted(places, key=bars.importance)
    lit = sum(not bars.importance(place)[0] for place in places)
    return writer, {
        place: set_label(writer.written(bars.value(*place)), small, align="centre")
        for place in places[: max(lit, 1) + 1]
    }


def _put_values(
    bars: Bars,
    labels: dict[tuple[int, int], Label],
    writer: NumberWriter,
    taken: dict[tuple[int, int], Box],
    *,
    zero: float,
    left: float,
) -> list[Layer]:
    """The numbers that meet neither each other nor a bar, the telling ones first."""
    made: list[Layer] = []
    placed: list[Box] = []
    for place in sorted(labels, key=bars.importance):
        label, bar = labels[place], taken[place]
        up = bars.rises(bars.value(*place))
        middle = bar.x + bar.width / 2
        air = label.cap * _AIR
        y = bar.y - air if up else bar.bottom + air + label.cap
        home = zero - air if up else zero + air + label.cap
        box = label.box(middle, y)
        others = [bar for other, bar in taken.items() if other != place and bar.height]
        near = 0.12 * label.size
        inside = box.x >= left and box.right <= bars.layer.width
        if not inside or overlaps(box, placed, near) or overlaps(box, others):
            continue
        placed.append(box)
        made.append(
            bars.put_value(label, *place, writer=writer, end=(middle, y), home=(middle, home))
        )
    return made
