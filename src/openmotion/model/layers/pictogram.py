"""A share as a crowd of icons."""

from typing import Literal, Self

from pydantic import Field, model_validator

from openmotion.model.chart import ChartStyle, ChartTiming
from openmotion.model.layers.base import LayerBase

_MOST_ICONS = 1000


class PictogramLayer(LayerBase):
    """A grid of equal icons, so many of them filled in reading order, faster and faster.

    Attributes:
        width: of the box, whose top left corner is the layer's origin, pixels.
        height: of the box, pixels.
        count: icons in all.
        filled: how many of them are filled; the last one in part if this is no whole number.
        icon: name of a Lucide icon whose outline is filled; "dot" and "square" are plain.
        columns: icons in a row; None is what makes them largest.
        style: the accent fills, neutral is for the rest.
        timing: `duration` is that of filling all.
    """

    kind: Literal["pictogram"] = "pictogram"
    width: float = Field(gt=0, le=8192)
    height: float = Field(gt=0, le=8192)
    count: int = Field(default=100, ge=1)
    filled: float = Field(ge=0)
    icon: str = Field(default="dot", min_length=1, max_length=80)
    columns: int | None = Field(default=None, ge=1, le=_MOST_ICONS)
    style: ChartStyle = ChartStyle()
    timing: ChartTiming = ChartTiming()

    @model_validator(mode="after")
    def _check_data(self) -> Self:
        if self.count > _MOST_ICONS:
            raise ValueError(
                f"a pictogram shows at most {_MOST_ICONS} icons and not {self.count}; "
                "let one icon stand for more"
            )
        if self.filled > self.count:
            raise ValueError(
                f"a pictogram of {self.count} icons cannot fill {self.filled:g} of them"
            )
        return self
