"""Areas from values."""

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


class AreaChartLayer(LayerBase):
    """Areas between zero and values, alone or on top of one another.

    Attributes:
        width: of the box, whose top left corner is the layer's origin, pixels.
        height: of the box, pixels.
        labels: along the horizontal axis, one for each value; thinned out where room is short.
        series: several lie on top of one another, the first at the bottom; their values must not
            be negative.
        highlight: index of the series that takes the accent while the others are neutral.
        share: each moment is 100 %, so that only the shares are seen.
        smooth: curves that never overshoot their values instead of straight lines.
        axis: thin lines at round values, with their numbers.
        high: the scale ends here or higher.
        values: write the last value of each area.
        number: how values are written.
        style: colours and letters.
        timing: when areas are uncovered.
    """

    kind: Literal["area_chart"] = "area_chart"
    width: float = Field(gt=0, le=8192)
    height: float = Field(gt=0, le=8192)
    labels: tuple[Annotated[str, Field(max_length=200)], ...] = ()
    series: tuple[ChartSeries, ...] = Field(min_length=1, max_length=8)
    highlight: int | None = None
    share: bool = False
    smooth: bool = True
    axis: bool = False
    high: float | None = Field(default=None, ge=0, le=1e15)
    values: bool = True
    number: NumberFormat = NumberFormat()
    style: ChartStyle = ChartStyle()
    timing: ChartTiming = ChartTiming()

    @model_validator(mode="after")
    def _check_data(self) -> Self:
        check_series(self.series, self.labels, "area chart")
        check_index(self.highlight, len(self.series), "the highlighted series")
        stacked = len(self.series) > 1 or self.share
        lowest = min(min(one.values) for one in self.series)
        if stacked and lowest < 0:
            raise ValueError(
                f"areas on top of one another cannot show the negative value {lowest:g}; "
                "use a line chart"
            )
        return self
