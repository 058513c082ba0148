"""Shares of a whole as a ring."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from openmotion.model.chart import ChartStyle, ChartTiming, NumberFormat, check_index
from openmotion.model.frozen import Frozen
from openmotion.model.layers.base import LayerBase
from openmotion.model.paint import Colour


class DonutPart(Frozen):
    """A part of a ring.

    Attributes:
        name: written in the list beside the ring.
        value: its size; the angle follows from its share of the sum.
        colour: None takes one of the style's.
    """

    name: str = Field(default="", max_length=200)
    value: float = Field(ge=0, le=1e15)
    colour: Colour | None = None


class DonutLayer(LayerBase):
    """A ring whose parts are swept in turn, with one number in it and a list of names beside it.

    Attributes:
        width: of the box, whose top left corner is the layer's origin, pixels.
        height: of the box, pixels.
        parts: clockwise from the top.
        highlight: index of the part that takes the accent while the others are neutral.
        inner: radius of the hole as a share of the ring's; 0 is a pie.
        shown: the number in the hole: the highlighted (or else the largest) part's share or
            value, the sum, or none; a pie has none.
        caption: under the number.
        names: the list of names and values.
        total: what the whole ring stands for; None is the sum of the parts. More leaves the rest
            of the ring empty.
        number: how values are written.
        style: colours and letters.
        timing: when parts are swept; `duration` is that of the whole ring.
    """

    kind: Literal["donut"] = "donut"
    width: float = Field(gt=0, le=8192)
    height: float = Field(gt=0, le=8192)
    parts: Annotated[tuple[DonutPart, ...], Field(min_length=1)]
    highlight: int | None = None
    inner: float = Field(default=0.68, ge=0, le=0.95)
    shown: Literal["share", "value", "total", "none"] = "share"
    caption: str = Field(default="", max_length=80)
    names: bool = True
    total: float | None = Field(default=None, gt=0, le=1e16)
    number: NumberFormat = NumberFormat()
    style: ChartStyle = ChartStyle()
    timing: ChartTiming = ChartTiming()

    @model_validator(mode="after")
    def _check_data(self) -> Self:
        if len(self.parts) > _MOST_PARTS:
            raise ValueError(
                f"a donut shows at most {_MOST_PARTS} parts and this one has {len(self.parts)}; "
                "sum up the small ones as one, or use a bar chart"
            )
        check_index(self.highlight, len(self.parts), "the highlighted part")
        whole = sum(part.value for part in self.parts)
        if self.total is not None and whole > self.total * (1 + 1e-9):
            raise ValueError(f"the parts of a donut sum up to {whole:g}, over {self.total:g}")
        return self


_MOST_PARTS = 8
