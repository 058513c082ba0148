"""Pictures from the asset library."""

from typing import Literal

from pydantic import Field

from openmotion.model.layers.base import LayerBase


class ImageLayer(LayerBase):
    """A picture from the asset library in a box at the layer's origin.

    Attributes:
        asset: id in the library.
        width: of the box, pixels.
        height: of the box, pixels.
        fit: fill the box and crop, or stand whole inside it.
        focus: the point of the picture, 0..1, that stays visible when cropped.
        radius: of the box's corners, pixels.
    """

    kind: Literal["image"] = "image"
    asset: str
    width: float = Field(gt=0)
    height: float = Field(gt=0)
    fit: Literal["cover", "contain"] = "cover"
    focus: tuple[float, float] = (0.5, 0.5)
    radius: float = Field(default=0.0, ge=0)
