"""An earlier state of a video."""

from pydantic import Field

from openmotion.model.brief import Brief
from openmotion.model.composition import Composition
from openmotion.model.edit import Edit
from openmotion.model.frozen import Frozen
from openmotion.model.storyboard import Storyboard


class Lineage(Frozen):
    """How a revision came about.

    Attributes:
        number: 1 for the first video; later ones count on, whatever they branch from.
        parent: the revision that it changes; None for the first.
        words: the follow-up that asked for it; empty for the first.
        edits: what was changed in the parent's storyboard.
        notes: what the follow-up asked for and was not done, and why.
    """

    number: int = Field(default=1, ge=1)
    parent: int | None = Field(default=None, ge=1)
    words: str = ""
    edits: tuple[Edit, ...] = ()
    notes: tuple[str, ...] = ()


class Revision(Frozen):
    """An earlier state of a video, whole.

    Attributes:
        lineage: how it came about.
        brief: how the prompt was understood.
        storyboard: what was planned.
        composition: what was drawn.
    """

    lineage: Lineage
    brief: Brief
    storyboard: Storyboard
    composition: Composition
