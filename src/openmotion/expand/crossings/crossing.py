"""Two scenes and the transition between them."""

from dataclasses import dataclass

from openmotion.model import Scene, Transition


@dataclass(frozen=True, slots=True)
class Crossing:
    """Two scenes and the transition between them.

    Attributes:
        outgoing: the scene that leaves.
        incoming: the scene that enters.
        transition: joins them.
        unit: how many pixels stand for one pixel of a frame with 1080 lines.
    """

    outgoing: Scene
    incoming: Scene
    transition: Transition
    unit: float

    @property
    def frames(self) -> int:
        """How long both are seen."""
        return self.transition.end - self.transition.start

    @property
    def first(self) -> int:
        """The first frame of the transition on the outgoing scene's clock; the incoming's is 0."""
        return self.transition.start - self.outgoing.start
