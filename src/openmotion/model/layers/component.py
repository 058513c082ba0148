"""A nested composition, used by name."""

from typing import Literal

from openmotion.model.clock import Clock
from openmotion.model.layers.base import LayerBase


class ComponentLayer(LayerBase):
    """One of the composition's components, its top left corner at the layer's origin.

    Attributes:
        component: id of the component.
        clock: its time; None starts it at the layer's own start.
    """

    kind: Literal["component"] = "component"
    component: str
    clock: Clock | None = None
