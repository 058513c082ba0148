"""Rows that overtake each other."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from openmotion.model.chart import (
    ChartSeries,
    ChartStyle,
    ChartTiming,
    NumberFormat,
    check_series,
)
from openmotion.model.layers.base import LayerBase


class BarRaceLayer(LayerBase):
    """Rows in the order of their values, over periods: values run on, rows overtake each other.

    Attributes:
        width: of the box, whose top left corner is the layer's origin, pixels.
        height: of the box, pixels.
        periods: the name of each moment, for example "2019"; written large at the bottom right.
        rows: a name and one value, not negative, for each period.
        shown: so many rows at most; the others wait below.
        rescale: the longest bar always fills the width; else the largest of all values does.
        highlight: index of the row that takes the accent while the others are neutral.
        number: how values are written.
        style: colours and letters.
        timing: `duration` is that of one period to the next; `easing` is that of overtaking.
    """

    kind: Literal["bar_race"] = "bar_race"
    width: float = Field(gt=0, le=8192)
    height: float = Field(gt=0, le=8192)
    periods: tuple[Annotated[str, Field(max_length=40)], ...] = Field(min_length=1)
    rows: tuple[ChartSeries, ...] = Field(min_length=1)
    shown: int = Field(default=8, ge=1, le=20)
    rescale: bool = True
    highlight: int | None = None
    number: NumberFormat = NumberFormat()
    style: ChartStyle = ChartStyle()
    timing: ChartTiming = ChartTiming()

    @model_validator(mode="after")
    def _check_data(self) -> Self:
        check_series(self.rows, self.periods, "bar race")
        if self.highlight is not None and not 0 <= self.highlight < len(self.rows):
            raise ValueError(f"the highlighted row {self.highlight} does not exist")
        for row in self.rows:
            if min(row.values) < 0:
                raise ValueError(
                    f"row {row.name!r} of a bar race has the negative value {min(row.values):g}; "
                    "use a line chart"
                )
        return self
