"""One thing that the subjects of a segment do."""

from dataclasses import dataclass, field, replace
from typing import Any

from openmotion.model import Easing


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that each subject of a segment does.

    Attributes:
        action: of the clause.
        says: fields of the clause.
        named: the name of a colour that it takes.
        counted: whether repeats are in it already.
        after: how many of its lengths later than the segment it begins.
        share: of the segment's length that it takes; None is all.
        only: the one subject that does it; None is all of them.
        usual: factor of the usual length.
    """

    action: str
    says: dict[str, Any] = field(default_factory=dict)
    named: str = ""
    counted: bool = False
    after: float = 0.0
    share: float | None = None
    only: str | None = None
    usual: float = 1.0

    def eased(self, easing: Easing) -> "Deed":
        """The same with another way to get there."""
        return replace(self, says={**self.says, "easing": easing})

    def mirrored(self) -> "Deed":
        """The same the other way round."""
        says = dict(self.says)
        if says.get("offset"):
            says["offset"] = (-says["offset"][0], -says["offset"][1])
        if says.get("angle_deg") is not None:
            says["angle_deg"] = -says["angle_deg"]
        if says.get("factor"):
            says["factor"] = (1 / says["factor"][0], 1 / says["factor"][1])
        return replace(self, says=says)
