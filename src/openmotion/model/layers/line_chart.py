"""Lines from values."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from openmotion.model.chart import (
    ChartSeries,
    ChartStyle,
    ChartTiming,
    NumberFormat,
    check_index,
    check_series,
)
from openmotion.model.frozen import Frozen
from openmotion.model.layers.base import LayerBase


class Annotation(Frozen):
    """Words at a point of a line; they pop as the line passes.

    Attributes:
        index: of the value.
        series: index of the series.
        text: what is said there.
    """

    index: int = Field(ge=0)
    series: int = Field(default=0, ge=0)
    text: str = Field(min_length=1, max_length=120)


class LineChartLayer(LayerBase):
    """Lines that draw themselves, a dot at each head; names and last values stand beside the ends.

    Attributes:
        width: of the box, whose top left corner is the layer's origin, pixels.
        height: of the box, pixels.
        labels: along the horizontal axis, one for each value; thinned out where room is short.
        series: one line each.
        highlight: index of the series that takes the accent while the others are neutral.
        smooth: curves that never overshoot their values instead of straight lines.
        area: fills what is under the line; only of a single series.
        axis: thin lines at round values, with their numbers.
        low: the scale starts here or lower; None starts at zero unless the values are far from it.
        high: the scale ends here or higher.
        heads: dots with a halo at the ends.
        values: write the last value of each line.
        annotations: words at points.
        number: how values are written.
        style: colours and letters.
        timing: when lines are drawn.
    """

    kind: Literal["line_chart"] = "line_chart"
    width: float = Field(gt=0, le=8192)
    height: float = Field(gt=0, le=8192)
    labels: tuple[Annotated[str, Field(max_length=200)], ...] = ()
    series: tuple[ChartSeries, ...] = Field(min_length=1, max_length=12)
    highlight: int | None = None
    smooth: bool = True
    area: bool = False
    axis: bool = False
    low: float | None = Field(default=None, ge=-1e15, le=1e15)
    high: float | None = Field(default=None, ge=-1e15, le=1e15)
    heads: bool = True
    values: bool = True
    annotations: tuple[Annotation, ...] = Field(default=(), max_length=12)
    number: NumberFormat = NumberFormat()
    style: ChartStyle = ChartStyle()
    timing: ChartTiming = ChartTiming()

    @model_validator(mode="after")
    def _check_data(self) -> Self:
        check_series(self.series, self.labels, "line chart")
        check_index(self.highlight, len(self.series), "the highlighted series")
        for note in self.annotations:
            check_index(note.series, len(self.series), "the annotated series")
            check_index(note.index, len(self.series[0].values), "the annotated value")
        return self
