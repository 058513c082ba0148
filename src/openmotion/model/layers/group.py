"""Layers that move as one."""

from typing import TYPE_CHECKING, Literal

from openmotion.model.clock import Clock
from openmotion.model.geometry import Box, Geometry
from openmotion.model.layers.base import LayerBase

if TYPE_CHECKING:
    from openmotion.model.layers import Layer


class GroupLayer(LayerBase):
    """Layers that share a transform, opacity, effects and matte.

    Attributes:
        layers: painted in order, first at the bottom; their frames count from the scene's start.
        box: what the group covers in its own space. With a box the group is drawn as one picture
            (needed for opacity, effects and perspective over all of it) and cut to it.
        clip: an outline in the group's space that cuts its layers.
        clock: the group's layers have a time of their own; None shares the scene's.
    """

    kind: Literal["group"] = "group"
    layers: tuple["Layer", ...]
    box: Box | None = None
    clip: Geometry | None = None
    clock: Clock | None = None

    @property
    def children(self) -> tuple["Layer", ...]:
        """The layers in the group."""
        return self.layers
