"""Bar races as shapes and texts."""

from openmotion.expand.charts.labels import (
    Label,
    label_layer,
    label_px,
    name_style,
    set_label,
    shorten,
    value_style,
)
from openmotion.expand.charts.numbers import NumberWriter, number_writer
from openmotion.expand.charts.race import Race
from openmotion.expand.charts.times import times_of
from openmotion.expand.charts.tints import Tints, series_colours, tints_of
from openmotion.expand.context import Context, group_of
from openmotion.model import (
    BarRaceLayer,
    Box,
    ChartTiming,
    Colour,
    GroupLayer,
    Keyframe,
    Layer,
    Number,
    Pair,
    Rect,
    ShapeLayer,
    Solid,
    TextStyle,
    Track,
    Transform,
)

_PERIOD_S = 1.2
_ENTRANCE_S = 0.9
_NAMES = 0.3  # of the width at most
_VALUES = 0.26
_BAR_SHARE = 0.72  # of a row
_TALLEST_EM = 2.8
_GHOST = 0.24  # opacity of the period's name


def expand_bar_race(layer: BarRaceLayer, context: Context) -> GroupLayer:
    """The rows of a race with names, running values and the name of the period.

    Raises:
        InvalidComposition: the film gets too many layers.
        FontUnavailable: the style names a family that is not installed.
    """
    timing = layer.timing
    if timing.start is None:
        # The rows come in before they race.
        start = layer.start + context.rate.frames(_ENTRANCE_S)
        timing = ChartTiming(
            start=start, duration=timing.duration, stagger=timing.stagger, easing=timing.easing
        )
    times = times_of(layer, timing, context, marks=1, duration_s=_PERIOD_S, easing="inout-quart")
    tint = tints_of(layer.style)
    shown = min(layer.shown, len(layer.rows))
    race = Race(layer=layer, times=times, shown=shown, pitch=layer.height / shown)
    size = min(1.1 * label_px(layer.style, layer.width, layer.height), 0.5 * race.pitch)
    letters = name_style(layer.style, size, tint.text, weight=600)
    names = [
        shorten(row.name or " ", letters, align="right", width=_NAMES * layer.width)
        for row in layer.rows
    ]
    figures = value_style(layer.style, size, tint.text)
    writer, widest = _writer(layer, figures)
    gap = 0.7 * size
    left = max(label.width for label in names) + gap
    box = Box(x=left, y=0, width=max(1.0, layer.width - left - widest - gap), height=race.pitch)
    colours = series_colours(layer.style, tuple(row.colour for row in layer.rows), layer.highlight)
    orders = race.orders()
    made: list[Layer] = _periods(race, tint)
    for row, name in enumerate(names):
        places = [(frame, ranks[row]) for frame, ranks in orders]
        kept = [
            place
            for index, place in enumerate(places)
            if not index or place[1] != places[index - 1][1]
        ]
        if min(rank for _, rank in kept) >= shown:
            continue
        value = set_label(writer.written(layer.rows[row].values[-1]), figures)
        inner = _row(race, row, box=box, name=name, value=value, colour=colours[row], writer=writer)
        made.append(
            GroupLayer(
                id=f"{layer.id}/row{row}",
                start=layer.start,
                end=layer.end,
                layers=inner,
                transform=Transform(position=race.path(kept)),
                opacity=race.opacity(kept),
            )
        )
    return group_of(layer, tuple(made))


def _writer(layer: BarRaceLayer, figures: TextStyle) -> tuple[NumberWriter, float]:
    """How values are written, and the width of the widest one."""
    values = [value for row in layer.rows for value in row.values]
    writer = number_writer(layer.number, values)
    for candidate in (writer, writer.compact()):
        writer = candidate
        widest = max(set_label(writer.written(value), figures).width for value in values)
        if widest <= _VALUES * layer.width:
            return writer, widest
    return writer, _VALUES * layer.width


def _row(
    race: Race,
    row: int,
    *,
    box: Box,
    name: Label,
    value: Label,
    colour: Colour,
    writer: NumberWriter,
) -> tuple[Layer, ...]:
    """The name, bar and number of a row in its own space."""
    layer = race.layer
    owner = f"{layer.id}/row{row}"
    middle, tall = race.pitch / 2, min(_BAR_SHARE * race.pitch, _TALLEST_EM * name.size)
    radius = min(0.2 * tall, 0.012 * (layer.width + layer.height) / 2)
    if layer.style.radius_px is not None:
        radius = min(layer.style.radius_px, tall / 2)
    lengths = race.lengths(row, box.width)
    bar = ShapeLayer(
        id=f"{owner}.shape",
        start=layer.start,
        end=layer.end,
        # The end at zero reaches past its line and is cut there: only the free end is round.
        geometry=Rect(
            x=box.x - radius,
            y=middle - tall / 2,
            width=_longer(lengths, radius),
            height=tall,
            radius=radius,
            smooth=True,
        ),
        fill=Solid(colour=colour),
        decor=True,
    )
    return (
        label_layer(
            name,
            f"{owner}.name",
            at=(box.x - 0.7 * name.size, name.baseline(middle)),
            start=layer.start,
            end=layer.end,
        ),
        GroupLayer(
            id=f"{owner}.bar",
            start=layer.start,
            end=layer.end,
            layers=(bar,),
            clip=Rect(x=box.x, y=0, width=layer.width, height=race.pitch),
            decor=True,
        ),
        label_layer(
            value,
            f"{owner}.value",
            at=_beside(lengths, box.x + 0.5 * value.size, value.baseline(middle)),
            start=layer.start,
            end=layer.end,
            counter=writer.counter(max(layer.rows[row].values), race.figures(row)),
        ),
    )


def _longer(lengths: Track[float], by: float) -> Number:
    keys = tuple(key.model_copy(update={"value": key.value + by}) for key in lengths.keys)
    return Track[float](keys=keys)


def _beside(lengths: Track[float], x: float, y: float) -> Track[Pair]:
    """A place that keeps behind the end of a bar."""
    return Track[Pair](
        keys=tuple(
            Keyframe[Pair](frame=key.frame, value=(x + key.value, y), easing=key.easing)
            for key in lengths.keys
        )
    )


def _periods(race: Race, tint: Tints) -> list[Layer]:
    """The name of each period, large, at the bottom right, behind the rows."""
    layer, times = race.layer, race.times
    size = min(0.18 * layer.height, 0.12 * layer.width)
    style = value_style(layer.style, size, tint.text, weight=700).model_copy(
        update={"tracking_em": -0.02}
    )
    last = len(layer.periods) - 1
    made: list[Layer] = []
    for index, text in enumerate(layer.periods):
        # The name of a period is that of its middle: it changes halfway to the next one.
        begins = layer.start if index == 0 else times.start + round((index - 0.5) * times.duration)
        ends = layer.end if index == last else times.start + round((index + 0.5) * times.duration)
        if not text.strip() or ends <= begins:
            continue
        label = shorten(text, style, width=0.6 * layer.width, align="right")
        made.append(
            label_layer(
                label,
                f"{layer.id}/period{index}",
                at=(layer.width, layer.height - 0.06 * size),
                start=begins,
                end=ends,
                opacity=_GHOST,
            )
        )
    return made
