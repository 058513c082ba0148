"""What standing and lying bars share: who grows when, in which colour, with which number."""

from dataclasses import dataclass

from openmotion.expand.charts.labels import Label, label_layer
from openmotion.expand.charts.numbers import NumberWriter, number_writer
from openmotion.expand.charts.scale import extent, ticks
from openmotion.expand.charts.times import Times, times_of
from openmotion.expand.charts.tints import Tints, series_colours, tints_of
from openmotion.expand.context import Context
from openmotion.model import (
    BarChartLayer,
    Colour,
    Pair,
    Rect,
    ShapeLayer,
    Solid,
    TextLayer,
    track,
)

LEAST_PX = 2.0
"""Length of a bar whose value is not zero, at least: it is seen."""
_SHARES = ((24, 0.8), (12, 0.72), (0, 0.62))


@dataclass(frozen=True, slots=True)
class Bars:
    """The bars of a chart before they are laid out.

    Attributes:
        layer: of the chart.
        tint: its colours.
        times: when bars grow.
        writer: of the values.
        axis_writer: of the round values.
        low: end of the scale, at most 0.
        high: end of the scale, at least 0.
        marks: round values with thin lines; empty for none.
        colours: of the series, or of each bar where there is one series.
        ranks: the place of each group in time.
    """

    layer: BarChartLayer
    tint: Tints
    times: Times
    writer: NumberWriter
    axis_writer: NumberWriter
    low: float
    high: float
    marks: tuple[float, ...]
    colours: tuple[Colour, ...]
    ranks: tuple[int, ...]

    @classmethod
    def of(cls, layer: BarChartLayer, context: Context) -> "Bars":
        """The bars of a chart, with its scale."""
        values = [value for one in layer.series for value in one.values]
        low, high = extent((0.0, *values), layer.low, layer.high)
        marks: tuple[float, ...] = ()
        if layer.grid:
            marks = ticks(low, high, 4)
            low, high = min(low, marks[0]), max(high, marks[-1])
        count = len(layer.series[0].values)
        single = len(layer.series) == 1
        return cls(
            layer=layer,
            tint=tints_of(layer.style),
            times=times_of(
                layer, layer.timing, context, marks=count, duration_s=0.95, easing="out-expo"
            ),
            writer=number_writer(layer.number, values),
            axis_writer=number_writer(layer.number, marks),
            low=low,
            high=high,
            marks=marks,
            colours=series_colours(
                layer.style,
                tuple(one.colour for one in layer.series),
                None if single else layer.highlight,
            ),
            ranks=_ranks(count, layer.order),
        )

    @property
    def count(self) -> int:
        """How many groups there are; of one series, how many bars."""
        return len(self.layer.series[0].values)

    @property
    def settled(self) -> int:
        """The frame at which all bars stand."""
        return self.times.begins(self.count - 1) + self.times.duration

    def value(self, group: int, series: int) -> float:
        """The value of a bar."""
        return self.layer.series[series].values[group]

    def name(self, group: int, series: int) -> str:
        """The id of a bar's layer."""
        tail = f".{series}" if len(self.layer.series) > 1 else ""
        return f"{self.layer.id}/bar{group}{tail}"

    def begins(self, group: int, series: int) -> int:
        """The frame at which a bar starts to grow; series follow closely."""
        inner = series / max(1, len(self.layer.series))
        return self.times.begins(self.ranks[group] + inner * 0.8)

    def share(self) -> float:
        """How much of its step a bar or group takes."""
        if len(self.layer.series) > 1:
            return 0.78
        return next(share for least, share in _SHARES if self.count > least)

    def rises(self, value: float) -> bool:
        """Whether a bar's number stands above zero; that of zero itself where there is room."""
        return value > 0 or (value == 0 and self.high > 0)

    def drawn(self, pixels: float) -> float:
        """The length of a bar in pixels: at least a hairline unless the value is 0."""
        if pixels == 0:
            return 0.0
        return max(LEAST_PX, pixels) if pixels > 0 else min(-LEAST_PX, pixels)

    def bar(self, group: int, series: int, shape: Rect) -> ShapeLayer:
        """A bar; the highlighted one turns to the accent when all of them stand."""
        layer = self.layer
        colour, tint = self.colours[series], None
        if len(layer.series) == 1 and layer.highlight is not None:
            colour = self.tint.neutral
            if group == layer.highlight:
                turn = self.settled - round(self.times.duration * 0.55)
                accent = layer.series[0].colour or self.tint.accent
                tint = track(
                    (turn, colour), (turn + self.times.frames(0.35), accent), easing="out-cubic"
                )
        return ShapeLayer(
            id=self.name(group, series),
            start=self.begins(group, series),
            end=layer.end,
            geometry=shape,
            fill=Solid(colour=colour),
            tint=tint,
            decor=True,
        )

    def importance(self, place: tuple[int, int]) -> tuple[bool, float, int]:
        """What sorts the numbers: the highlighted, then the largest, then the rest in turn."""
        group, series = place
        lit = series if len(self.layer.series) > 1 else group
        return lit != self.layer.highlight, -abs(self.value(group, series)), group

    def put_value(
        self, label: Label, group: int, series: int, *, writer: NumberWriter, end: Pair, home: Pair
    ) -> TextLayer:
        """The number of a bar: it counts and travels with the bar's end from `home` to `end`."""
        begins = self.begins(group, series)
        value = self.value(group, series)
        moving = self.times.grow(begins, 0.0, value) if value else None
        path = track((begins, home), (begins + self.times.duration, end), easing=self.times.easing)
        return label_layer(
            label,
            f"{self.name(group, series)}.value",
            at=end if home == end else path,
            start=begins,
            end=self.layer.end,
            opacity=self.times.appear(begins),
            counter=writer.counter(value, moving),
        )


def _ranks(count: int, order: str) -> tuple[int, ...]:
    forward = tuple(range(count))
    if order == "backward":
        return forward[::-1]
    if order == "centre":
        sequence = sorted(forward, key=lambda index: abs(index - (count - 1) / 2))
        ranks = [0] * count
        for rank, index in enumerate(sequence):
            ranks[index] = rank
        return tuple(ranks)
    return forward
