"""What every effect has."""

from openmotion.model.frozen import Frozen


class EffectBase(Frozen):
    """What every effect has.

    Lengths are pixels of the layer and grow with it; directions and patterns are those of the
    frame, and do not turn with the layer.
    """

    @property
    def is_restless(self) -> bool:
        """Whether it changes from frame to frame although no value of it does."""
        return False
