"""What is drawn: one kind of layer a file.

Space: pixels, y down; a scene's origin is its top left corner. Time: frames from the start of the
scene; a layer is visible from `start` to before `end`.
"""

from typing import Annotated, Union

from pydantic import Field

from openmotion.model.layers.base import LayerBase, Matte
from openmotion.model.layers.component import ComponentLayer
from openmotion.model.layers.group import GroupLayer
from openmotion.model.layers.image import ImageLayer
from openmotion.model.layers.shape import ShapeLayer, Stroke, Trim
from openmotion.model.layers.text import TextLayer

Layer = Annotated[
    Union[  # noqa: UP007  (one line a kind)
        TextLayer,
        ShapeLayer,
        ImageLayer,
        GroupLayer,
        ComponentLayer,
    ],
    Field(discriminator="kind"),
]

# Layers hold layers: their classes are finished once all kinds are known.
for _kind in (Matte, LayerBase, *Layer.__origin__.__args__):  # type: ignore[attr-defined]
    _kind.model_rebuild(force=True, _types_namespace={"Layer": Layer})

__all__ = [
    "ComponentLayer",
    "GroupLayer",
    "ImageLayer",
    "Layer",
    "LayerBase",
    "Matte",
    "ShapeLayer",
    "Stroke",
    "TextLayer",
    "Trim",
]
