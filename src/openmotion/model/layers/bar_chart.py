"""Bars from values."""

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
from openmotion.model.layers.base import LayerBase


class BarChartLayer(LayerBase):
    """Bars that grow from zero, their values counting on them.

    Attributes:
        width: of the box, whose top left corner is the layer's origin, pixels.
        height: of the box, pixels.
        labels: the name of each bar or group of bars; empty for none.
        series: one gives single bars, several give groups of bars side by side.
        direction: bars stand or lie.
        highlight: index of the bar that turns to the accent once all stand; with several series
            the index of the series that keeps its colour while the others are neutral.
        values: write the value of each bar at its end.
        grid: thin lines at round values, with their numbers.
        low: the scale starts here or lower; it always holds zero.
        high: the scale ends here or higher.
        order: which bar grows first.
        number: how values are written.
        style: colours and letters.
        timing: when bars grow.
    """

    kind: Literal["bar_chart"] = "bar_chart"
    width: float = Field(gt=0, le=8192)
    height: float = Field(gt=0, le=8192)
    labels: tuple[Annotated[str, Field(max_length=200)], ...] = ()
    series: tuple[ChartSeries, ...] = Field(min_length=1, max_length=8)
    direction: Literal["vertical", "horizontal"] = "vertical"
    highlight: int | None = None
    values: bool = True
    grid: bool = False
    low: float | None = Field(default=None, le=0, ge=-1e15)
    high: float | None = Field(default=None, ge=0, le=1e15)
    order: Literal["forward", "backward", "centre"] = "forward"
    number: NumberFormat = NumberFormat()
    style: ChartStyle = ChartStyle()
    timing: ChartTiming = ChartTiming()

    @model_validator(mode="after")
    def _check_data(self) -> Self:
        check_series(self.series, self.labels, "bar chart")
        count = len(self.series) if len(self.series) > 1 else len(self.series[0].values)
        check_index(self.highlight, count, "the highlighted bar or series")
        return self
