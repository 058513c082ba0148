"""Points from pairs of values."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from openmotion.model.chart import (
    MOST_VALUES,
    ChartStyle,
    ChartTiming,
    Figure,
    NumberFormat,
    check_index,
)
from openmotion.model.frozen import Frozen
from openmotion.model.layers.base import LayerBase
from openmotion.model.paint import Colour


class ScatterPoint(Frozen):
    """A point of a scatter chart.

    Attributes:
        at: its values along the horizontal and the vertical axis.
        amount: a third value, shown as the area of its disc; None is the size of a plain point.
        name: written beside it where there is room; empty for none.
        colour: None takes the accent, or neutral beside a highlighted one.
    """

    at: tuple[Figure, Figure]
    amount: float | None = Field(default=None, ge=0, le=1e15)
    name: str = Field(default="", max_length=120)
    colour: Colour | None = None


class ScatterLayer(LayerBase):
    """Points that pop in one after the other, with axes and a line through them.

    Attributes:
        width: of the box, whose top left corner is the layer's origin, pixels.
        height: of the box, pixels.
        points: in the order in which they come.
        highlight: index of the point that takes the accent while the others are neutral.
        trend: the straight line of least squares, drawn once the points stand.
        across: name of the horizontal axis.
        up: name of the vertical axis.
        grid: thin lines at round values.
        number: how values along the vertical axis are written.
        across_number: how values along the horizontal axis are written.
        style: colours and letters.
        timing: when points come.
    """

    kind: Literal["scatter"] = "scatter"
    width: float = Field(gt=0, le=8192)
    height: float = Field(gt=0, le=8192)
    points: Annotated[tuple[ScatterPoint, ...], Field(min_length=1)]
    highlight: int | None = None
    trend: bool = False
    across: str = Field(default="", max_length=80)
    up: str = Field(default="", max_length=80)
    grid: bool = True
    number: NumberFormat = NumberFormat()
    across_number: NumberFormat = NumberFormat()
    style: ChartStyle = ChartStyle()
    timing: ChartTiming = ChartTiming()

    @model_validator(mode="after")
    def _check_data(self) -> Self:
        if len(self.points) > MOST_VALUES:
            raise ValueError(
                f"a scatter chart shows at most {MOST_VALUES} points and this one has "
                f"{len(self.points)}; leave some out"
            )
        check_index(self.highlight, len(self.points), "the highlighted point")
        return self
