"""What was measured and found on a plan and on the finished file."""

from typing import Literal

from openmotion.model.frozen import Frozen
from openmotion.model.geometry import Box


class Finding(Frozen):
    """One thing that a review noticed.

    Attributes:
        check: name of the check.
        severity: "error" should not be published; "warning" deserves a look; "note" is information.
        message: a sentence that says what, and what was or can be done.
        scene: id of the scene, if it has one.
        layer: id of the layer, if it has one.
        start_s: when, seconds.
        end_s: until when.
        box: where, pixels.
        repaired: whether it was mended before rendering.
    """

    check: str
    severity: Literal["error", "warning", "note"]
    message: str
    scene: str | None = None
    layer: str | None = None
    start_s: float | None = None
    end_s: float | None = None
    box: Box | None = None
    repaired: bool = False


class Measure(Frozen):
    """One figure of the finished file, for example loudness -14.0 LUFS."""

    name: str
    value: float | str
    unit: str = ""


class Report(Frozen):
    """What was made, measured and found."""

    version: Literal[1] = 1
    measures: tuple[Measure, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def is_publishable(self) -> bool:
        """Whether no unrepaired error stands in it."""
        return not any(f.severity == "error" and not f.repaired for f in self.findings)
