"""Effects on everything that is below."""

from typing import Literal

from openmotion.model.geometry import Geometry
from openmotion.model.layers.base import LayerBase
from openmotion.model.values import Number


class AdjustmentLayer(LayerBase):
    """A layer that shows nothing itself: its effects change all that is below it.

    What is below are the layers under it in the scene and the ground, or those under it in a group
    that is drawn as one picture. Its opacity mixes the changed picture in, its blend says how; its
    masks, its matte and its geometry say where. Shadows and motion blur are left out.

    Attributes:
        geometry: where it works, in the layer's space; None is everywhere.
        feather_px: width of the geometry's soft edge.
    """

    kind: Literal["adjustment"] = "adjustment"
    geometry: Geometry | None = None
    feather_px: Number = 0.0
