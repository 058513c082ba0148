"""An outline on its way to another one."""

from typing import TYPE_CHECKING, Literal, Self

from pydantic import model_validator

from openmotion.model.frozen import Frozen
from openmotion.model.geometry.depth import check_depth
from openmotion.model.values import Number

if TYPE_CHECKING:
    from openmotion.model.geometry import Geometry


class Morph(Frozen):
    """An outline between two others, whatever their segments and contours.

    Points correspond by their share of the contours' lengths, from the start that turns least.
    Contours that have no partner grow from their middle, or shrink into it.

    Attributes:
        before: at progress 0, exactly.
        after: at progress 1, exactly.
        progress: values beyond 0..1 overshoot; held in -0.5..1.5.
    """

    kind: Literal["morph"] = "morph"
    before: "Geometry"
    after: "Geometry"
    progress: Number

    @model_validator(mode="after")
    def _check_depth(self) -> Self:
        check_depth(self)
        return self
