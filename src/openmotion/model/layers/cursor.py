"""A pointer that travels and presses."""

from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from openmotion.model.easing import Easing
from openmotion.model.frozen import Frozen
from openmotion.model.layers.base import LayerBase
from openmotion.model.paint import Colour

Pointer = Literal["arrow", "hand", "text", "touch"]


class CursorStation(Frozen):
    """Where a pointer arrives and what it does there.

    Attributes:
        frame: of the arrival.
        x: pixels in the parent's space.
        y: pixels in the parent's space.
        travel_frames: that the way from the station before takes, at most the time between them.
        press: it presses on arrival.
        shape: from here on; None keeps what it was.
    """

    frame: int
    x: float
    y: float
    travel_frames: int = Field(default=18, ge=1, le=3000)
    press: bool = False
    shape: Pointer | None = None


class CursorLayer(LayerBase):
    """A pointer whose tip travels through stations, on arcs.

    Attributes:
        stations: in order of their frames.
        shape: at the first station.
        size_px: height of the pointer.
        fill: of the pointer.
        outline: around it.
        accent: of presses and of the label.
        label: beside the pointer, following it a little late; "" has none.
        sag: how far the way bends, as a share of its length; negative bends to the other side.
        easing: of each way.
    """

    kind: Literal["cursor"] = "cursor"
    stations: Annotated[tuple[CursorStation, ...], Field(min_length=1, max_length=200)]
    shape: Pointer = "arrow"
    size_px: float = Field(default=56.0, ge=6, le=800)
    fill: Colour = "#14171f"
    outline: Colour = "#ffffff"
    accent: Colour = "#3b6cf6"
    label: str = Field(default="", max_length=40)
    sag: float = Field(default=0.08, ge=-0.5, le=0.5)
    easing: Easing = "inout-quart"

    @model_validator(mode="after")
    def _check_order(self) -> Self:
        frames = [station.frame for station in self.stations]
        if any(after <= before for before, after in pairwise(frames)):
            raise ValueError(f"stations must rise strictly, got frames {frames}")
        return self
