"""The room in which curves are drawn: scale, places along the axis, lines and their numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

from openmotion.expand.charts.fitting import axis_row
from openmotion.expand.charts.labels import label_layer, name_style, set_label, value_style
from openmotion.expand.charts.marks import rule
from openmotion.expand.charts.numbers import NumberWriter, number_writer
from openmotion.expand.charts.scale import Scale
from openmotion.expand.charts.times import Times
from openmotion.expand.charts.tints import Tints
from openmotion.model import Box, ChartStyle, Layer, NumberFormat

_AXIS_EM = 0.82  # size of the numbers beside the plot
_AXIS_GAP_EM = 0.8


@dataclass(frozen=True, slots=True)
class Plot:
    """The room of a chart's curves.

    Attributes:
        owner: id of the chart's layer.
        end: of the chart's layer.
        box: that the curves stay in, pixels.
        outer: with the room around it for numbers and names.
        scale: from values to y.
        marks: round values with thin lines; empty for none.
        size: of names, pixels.
        style: of the chart.
        tint: its colours.
        times: when it is drawn.
    """

    owner: str
    end: int
    box: Box
    outer: Box
    scale: Scale
    marks: tuple[float, ...]
    size: float
    style: ChartStyle
    tint: Tints
    times: Times

    def places(self, count: int) -> tuple[float, ...]:
        """The x of so many values; a single one stands at the right."""
        if count == 1:
            return (self.box.right,)
        return tuple(self.box.x + self.box.width * i / (count - 1) for i in range(count))


def axis_numbers(
    marks: Sequence[float], form: NumberFormat, style: ChartStyle, size: float, room: float
) -> tuple[NumberWriter | None, float]:
    """How the numbers beside a plot are written, and the width that they take with their gap.

    Where they are wider than the room they are written shorter, then without signs and units, and
    at last not at all.
    """
    if not marks:
        return None, 0.0
    letters = value_style(style, _AXIS_EM * size, style.text, weight=480)
    short = form.model_copy(update={"compact": not form.percent})
    bare = short.model_copy(update={"prefix": "", "suffix": ""})
    for candidate in (form, short, bare):
        writer = number_writer(candidate, marks)
        width = max(set_label(writer.written(mark), letters).width for mark in marks)
        if width + _AXIS_GAP_EM * size <= room:
            return writer, width + _AXIS_GAP_EM * size
    return None, 0.0


def axis_layers(plot: Plot, writer: NumberWriter | None) -> list[Layer]:
    """Thin lines at round values with their numbers, or else one line to stand on."""
    box, size, times = plot.box, plot.size, plot.times
    made: list[Layer] = []
    letters = value_style(plot.style, _AXIS_EM * size, plot.tint.soft, weight=480)
    for index, mark in enumerate(plot.marks):
        y = plot.scale.at(mark)
        shown = times.appear(times.start, 0.4)
        if writer is not None:
            label = set_label(writer.written(mark), letters, align="right")
            made.append(
                label_layer(
                    label,
                    f"{plot.owner}/axis{index}.value",
                    at=(box.x - _AXIS_GAP_EM * size, label.baseline(y)),
                    start=times.start,
                    end=plot.end,
                    opacity=shown,
                )
            )
        if mark:
            made.append(
                rule(
                    f"{plot.owner}/axis{index}",
                    ((box.x, y), (box.right, y)),
                    colour=plot.tint.line,
                    width=max(1.0, 0.05 * size),
                    start=times.start,
                    end=plot.end,
                    opacity=shown,
                )
            )
    zero = plot.scale.low <= 0 <= plot.scale.high
    if zero or not plot.marks:
        y = plot.scale.at(0.0) if zero else box.bottom
        made.append(
            rule(
                f"{plot.owner}/base",
                ((box.x, y), (box.right, y)),
                colour=plot.tint.line,
                width=max(1.5, 0.08 * size),
                start=times.start,
                end=plot.end,
                drawn=times.grow(times.start, 0.0, 1.0, duration=times.frames(0.6)),
            )
        )
    return made


def name_layers(plot: Plot, labels: Sequence[str]) -> list[Layer]:
    """Names along the bottom, as many as fit; they come as the curve passes."""
    if not labels:
        return []
    letters = name_style(plot.style, 0.9 * plot.size, plot.tint.soft)
    found = axis_row(
        labels, plot.places(len(labels)), letters, low=plot.outer.x, high=plot.outer.right
    )
    times = plot.times
    made: list[Layer] = []
    for index, (label, x) in found.items():
        share = index / max(1, len(labels) - 1)
        begins = times.start + round(0.5 * share * times.duration)
        made.append(
            label_layer(
                label,
                f"{plot.owner}/name{index}",
                at=(x, plot.outer.bottom - 0.3 * plot.size),
                start=begins,
                end=plot.end,
                opacity=times.appear(begins, 0.4),
            )
        )
    return made
