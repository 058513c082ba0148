"""An outline moved outwards or inwards."""

from typing import TYPE_CHECKING, Literal, Self

from pydantic import model_validator

from openmotion.model.frozen import Frozen
from openmotion.model.geometry.depth import check_depth
from openmotion.model.values import Number

if TYPE_CHECKING:
    from openmotion.model.geometry import Geometry


class Offset(Frozen):
    """An outline grown or shrunk by the same distance everywhere.

    Attributes:
        geometry: the outline; what is open counts as closed.
        by_px: outwards; negative is inwards, until nothing is left. Held in -2000..2000.
        join: how grown corners look.
    """

    kind: Literal["offset"] = "offset"
    geometry: "Geometry"
    by_px: Number
    join: Literal["miter", "round", "bevel"] = "miter"

    @model_validator(mode="after")
    def _check_depth(self) -> Self:
        check_depth(self)
        return self
