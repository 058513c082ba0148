"""Outlines of any form."""

from typing import Literal

from pydantic import Field

from openmotion.model.frozen import Frozen


class Path(Frozen):
    """An outline in the notation of SVG path data (all commands, absolute and relative).

    Attributes:
        data: the `d` attribute.
        scale: pixels per unit of the data, so that a 24-unit icon can be any size.
        even_odd: fill rule; the default is non-zero.
    """

    kind: Literal["path"] = "path"
    data: str = Field(min_length=1)
    scale: float = Field(default=1.0, gt=0)
    even_odd: bool = False
