"""The `.motion` document: everything that is needed to revise a video."""

from typing import Literal

from openmotion.model.brief import Brief
from openmotion.model.composition import Composition
from openmotion.model.frozen import Frozen
from openmotion.model.report import Report
from openmotion.model.request import Request
from openmotion.model.revision import Lineage, Revision
from openmotion.model.storyboard import Storyboard


class Versions(Frozen):
    """The versions of what made a video, since other versions may draw other pixels."""

    openmotion: str
    python: str
    libraries: dict[str, str]


class MotionDocument(Frozen):
    """One revision of a video, whole.

    Attributes:
        format: names the document's kind.
        version: of its form; `upgrade` brings older ones up.
        request: what was asked.
        brief: how it was understood.
        storyboard: what was planned.
        composition: what was drawn.
        report: what was found.
        versions: what made it.
        lineage: which revision it is, and what it changes.
        history: the revisions before it, the oldest first.
    """

    format: Literal["openmotion"] = "openmotion"
    version: Literal[1] = 1
    request: Request
    brief: Brief
    storyboard: Storyboard
    composition: Composition
    report: Report = Report()
    versions: Versions
    lineage: Lineage = Lineage()
    history: tuple[Revision, ...] = ()
