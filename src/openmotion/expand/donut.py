"""Donuts and pies as shapes and texts."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

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
from openmotion.expand.charts.marks import disc
from openmotion.expand.charts.numbers import NumberWriter, number_writer
from openmotion.expand.charts.times import Times, times_of
from openmotion.expand.charts.tints import Tints, series_colours, tints_of
from openmotion.expand.context import Context, group_of
from openmotion.model import (
    Colour,
    DonutLayer,
    Ellipse,
    GroupLayer,
    Layer,
    NumberFormat,
    Pair,
    ShapeLayer,
    Solid,
    Stroke,
    Track,
    Transform,
    Trim,
    ease,
    track,
    with_alpha,
)

_PITCH_EM = 1.9
_GAP_SHARE = 0.016  # of the ring's radius, between parts
_MOST_KEYS = 120


@dataclass(frozen=True, slots=True)
class _Names:
    """The list of names and values, set."""

    names: tuple[Label, ...]
    values: tuple[Label, ...]
    size: float
    width: float

    @property
    def height(self) -> float:
        return len(self.names) * _PITCH_EM * self.size


def expand_donut(layer: DonutLayer, context: Context) -> GroupLayer:
    """The ring of a chart, the number in it and the list beside it.

    Raises:
        InvalidComposition: the film gets too many layers.
        FontUnavailable: the style names a family that is not installed.
    """
    times = times_of(
        layer,
        layer.timing,
        context,
        marks=len(layer.parts),
        duration_s=1.2,
        easing="inout-cubic",
    )
    tint = tints_of(layer.style)
    writer = number_writer(layer.number, [part.value for part in layer.parts])
    colours = _colours(layer, tint)
    centre, radius, listed, left, top = _lay_out(layer, tint, writer)
    made: list[Layer] = _ring(layer, times, colours, centre, radius, tint)
    made += _number(layer, times, writer, tint, centre, radius * layer.inner)
    if listed is not None:
        made += _list(layer, times, listed, colours, left, top)
    return group_of(layer, told(made))


def _colours(layer: DonutLayer, tint: Tints) -> tuple[Colour, ...]:
    """With a highlight the others are neutral, each a little fainter than the one before."""
    found = list(
        series_colours(layer.style, tuple(part.colour for part in layer.parts), layer.highlight)
    )
    if layer.highlight is None or layer.style.neutral is not None:
        return tuple(found)
    rank = 0
    for index, part in enumerate(layer.parts):
        if index != layer.highlight and part.colour is None:
            found[index] = with_alpha(tint.text, max(0.14, 0.46 - 0.1 * rank))
            rank += 1
    return tuple(found)


def _lay_out(
    layer: DonutLayer, tint: Tints, writer: NumberWriter
) -> tuple[Pair, float, _Names | None, float, float]:
    """Centre and radius of the ring, and the list with its left and top edge."""
    width, height = layer.width, layer.height
    size = label_px(layer.style, width, height)
    named = layer.names and any(part.name.strip() for part in layer.parts)
    if not named:
        return (width / 2, height / 2), min(width, height) / 2, None, 0.0, 0.0
    gap = 2.2 * size
    if width >= 1.3 * height:
        wide = min(height, 0.52 * width)
        listed = _names(
            layer,
            tint,
            writer,
            min(1.15 * size, 0.9 * height / (len(layer.parts) * _PITCH_EM)),
            width - wide - gap,
        )
        # Ring and list stand in the middle together.
        left = max(0.0, (width - wide - gap - listed.width) / 2)
        top = (height - listed.height) / 2
        return (left + wide / 2, height / 2), wide / 2, listed, left + wide + gap, top
    size = min(1.3 * size, 0.5 * height / (len(layer.parts) * _PITCH_EM))
    listed = _names(layer, tint, writer, size, width)
    wide = max(1.0, min(width, height - listed.height - gap))
    top = max(0.0, (height - wide - gap - listed.height) / 2)
    return (
        (width / 2, top + wide / 2),
        wide / 2,
        listed,
        (width - listed.width) / 2,
        top + wide + gap,
    )


def _names(
    layer: DonutLayer, tint: Tints, writer: NumberWriter, size: float, room: float
) -> _Names:
    """Names and values in one size, names cut where the room is short."""
    size = max(1.0, size)
    figures = value_style(layer.style, size, tint.text)
    mark = 1.3 * size
    longest = max(
        set_label(part.name, name_style(layer.style, size, tint.text)).width for part in layer.parts
    )
    # Where names would have to be cut, values are written shorter.
    values: list[Label] = []
    widest = 0.0
    for candidate in (writer, writer.compact()):
        values = [
            set_label(candidate.written(part.value), figures, align="right") for part in layer.parts
        ]
        widest = max(label.width for label in values)
        if mark + longest + 1.4 * size + widest <= room:
            break
    if mark + 3 * size + widest > room:
        # There is room for one of the two only, and colours have no meaning without names.
        values, widest = [], 0.0
    between = 1.4 * size if values else 0.0
    most = max(0.0, room - mark - widest - between)
    names = tuple(
        shorten(
            part.name,
            name_style(
                layer.style,
                size,
                tint.text if layer.highlight in (None, index) else tint.soft,
                weight=640 if index == layer.highlight else 500,
            ),
            width=most,
        )
        for index, part in enumerate(layer.parts)
    )
    longest = max(label.width for label in names)
    return _Names(names, tuple(values), size, min(room, mark + longest + between + widest))


def _ring(
    layer: DonutLayer,
    times: Times,
    colours: Sequence[Colour],
    centre: Pair,
    radius: float,
    tint: Tints,
) -> list[Layer]:
    """A faint whole ring, and the parts as strokes along its middle that are swept in turn."""
    thick = radius * (1 - layer.inner)
    middle = radius - thick / 2
    circle = Ellipse(rx=middle, ry=middle)
    # The outline starts at the right; the first part starts at the top.
    place = Transform(position=centre, rotation_deg=-90)
    shown = times.appear(times.start, 0.4)
    made: list[Layer] = [
        ShapeLayer(
            id=f"{layer.id}/ring",
            start=times.start,
            end=layer.end,
            geometry=circle,
            stroke=Stroke(
                paint=Solid(colour=with_alpha(tint.text, 0.08)), width_px=thick, cap="butt"
            ),
            transform=place,
            opacity=shown,
            decor=True,
        )
    ]
    whole = layer.total or sum(part.value for part in layer.parts) or 1.0
    filled = [index for index, part in enumerate(layer.parts) if part.value > 0]
    parted = len(filled) > 1 and middle > 0
    gap = _GAP_SHARE * radius / (2 * math.pi * middle) if parted else 0.0
    passed = 0.0
    for index in filled:
        share = layer.parts[index].value / whole
        # Half a gap at each side; a part too small for that keeps half of itself.
        cut = min(gap, share / 2) / 2
        low, high = passed + cut, passed + share - cut
        passed += share
        swept = _swept(times, low, high)
        made.append(
            ShapeLayer(
                id=f"{layer.id}/part{index}",
                start=swept.keys[0].frame,
                end=layer.end,
                geometry=circle,
                stroke=Stroke(paint=Solid(colour=colours[index]), width_px=thick, cap="butt"),
                trim=Trim(start=low, end=swept),
                transform=place,
                decor=True,
            )
        )
    return made


def _swept(times: Times, low: float, high: float) -> Track[float]:
    """The end of a part while one sweep passes over the whole ring."""
    frames = times.duration
    stride = math.ceil(frames / _MOST_KEYS)
    steps = [*range(0, frames, stride), frames]
    way = [(times.start + step, ease(times.easing, step / frames)) for step in steps]
    before = [frame for frame, at in way if at <= low]
    after = [frame for frame, at in way if at >= high]
    first = max(before, default=times.start)
    last = min((frame for frame in after if frame > first), default=first + 1)
    inner = [(frame, at) for frame, at in way if first < frame < last]
    return track(
        (first, low),
        *((frame, min(max(at, low), high)) for frame, at in inner),
        (last, high),
        easing="linear",
    )


def _number(
    layer: DonutLayer,
    times: Times,
    writer: NumberWriter,
    tint: Tints,
    centre: Pair,
    hole: float,
) -> list[Layer]:
    """The one number in the hole and its caption."""
    if layer.shown == "none" or layer.inner < 0.3:
        return []
    values = [part.value for part in layer.parts]
    index = layer.highlight if layer.highlight is not None else values.index(max(values))
    whole = layer.total or sum(values) or 1.0
    value = {"share": values[index] / whole, "value": values[index], "total": sum(values)}[
        layer.shown
    ]
    if layer.shown == "share":
        writer = NumberWriter(NumberFormat(percent=True, decimals=0), 0)
    letters = value_style(layer.style, 0.72 * hole, tint.text, weight=680).model_copy(
        update={"tracking_em": -0.03}
    )
    label = set_label(writer.written(value), letters, align="centre")
    room = 1.5 * hole
    if label.width > room:
        letters = letters.model_copy(update={"size_px": letters.size_px * room / label.width})
        label = set_label(writer.written(value), letters, align="centre")
    caption = None
    if layer.caption.strip():
        style = name_style(layer.style, 0.19 * hole, tint.soft)
        caption = set_label(layer.caption, style, align="centre", width=1.35 * hole, lines=2)
        if not caption.fits:
            caption = shorten(layer.caption, style, width=1.35 * hole, align="centre")
    below = 0.0 if caption is None else 0.17 * hole + caption.height
    middle = centre[1] - below / 2
    shown = times.appear(times.start, 0.4)
    moving = times.grow(times.start, 0.0, value) if value else None
    made: list[Layer] = [
        label_layer(
            label,
            f"{layer.id}/number",
            at=(centre[0], label.baseline(middle)),
            start=times.start,
            end=layer.end,
            opacity=shown,
            counter=writer.counter(value, moving),
        )
    ]
    if caption is not None:
        late = times.start + round(0.4 * times.duration)
        top = middle + label.height / 2 + 0.17 * hole
        made.append(
            label_layer(
                caption,
                f"{layer.id}/caption",
                at=(centre[0], top + caption.cap),
                start=late,
                end=layer.end,
                opacity=times.appear(late, 0.4),
            )
        )
    return made


def _list(
    layer: DonutLayer,
    times: Times,
    listed: _Names,
    colours: Sequence[Colour],
    left: float,
    top: float,
) -> list[Layer]:
    """A dot, a name and a value for each part, as the sweep comes to it."""
    made: list[Layer] = []
    size, pitch = listed.size, _PITCH_EM * listed.size
    whole = layer.total or sum(part.value for part in layer.parts) or 1.0
    passed = 0.0
    for index, name in enumerate(listed.names):
        part = layer.parts[index]
        y = top + pitch * (index + 0.5)
        begins = times.start + round(times.duration * (0.2 + 0.6 * passed))
        passed += part.value / whole
        shown = times.appear(begins, 0.4)
        made.append(
            disc(
                f"{layer.id}/name{index}.dot",
                at=(left + 0.38 * size, y),
                radius=0.36 * size,
                colour=colours[index],
                start=begins,
                end=layer.end,
                opacity=shown,
            )
        )
        x = left + 1.3 * size
        if name.text.strip():
            made.append(
                label_layer(
                    name,
                    f"{layer.id}/name{index}",
                    at=(x, name.baseline(y)),
                    start=begins,
                    end=layer.end,
                    opacity=shown,
                )
            )
        if listed.values:
            value = listed.values[index]
            made.append(
                label_layer(
                    value,
                    f"{layer.id}/name{index}.value",
                    at=(left + listed.width, value.baseline(y)),
                    start=begins,
                    end=layer.end,
                    opacity=shown,
                )
            )
    return made
