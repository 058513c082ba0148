"""The outlines of shapes, in pixels of the layer's own space, y down: one kind a file."""

from typing import Annotated, Union

from pydantic import Field

from openmotion.model.frozen import teach_name
from openmotion.model.geometry.boolean import Boolean, BooleanPart
from openmotion.model.geometry.box import Box
from openmotion.model.geometry.ellipse import Ellipse, Superellipse
from openmotion.model.geometry.morph import Morph
from openmotion.model.geometry.offset import Offset
from openmotion.model.geometry.path import Path
from openmotion.model.geometry.polygon import Polygon, Star
from openmotion.model.geometry.rect import Rect

Geometry = Annotated[
    Union[  # noqa: UP007  (one line a kind)
        Rect,
        Ellipse,
        Superellipse,
        Polygon,
        Star,
        Path,
        Morph,
        Boolean,
        Offset,
    ],
    Field(discriminator="kind"),
]

# Outlines are made of outlines: their modules learn the name once all kinds are known.
teach_name((BooleanPart, Morph, Boolean, Offset), "Geometry", Geometry)

__all__ = [
    "Boolean",
    "BooleanPart",
    "Box",
    "Ellipse",
    "Geometry",
    "Morph",
    "Offset",
    "Path",
    "Polygon",
    "Rect",
    "Star",
    "Superellipse",
]
