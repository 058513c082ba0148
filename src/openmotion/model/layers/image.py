"""Pictures from the asset library."""

from typing import Literal

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.layers.base import LayerBase
from openmotion.model.values import Number, Point


class NineSlice(Frozen):
    """How far the borders of a picture reach that keep their size when it is stretched.

    Attributes:
        left: pixels of the picture.
        top: pixels of the picture.
        right: pixels of the picture.
        bottom: pixels of the picture.
        scale: pixels of the layer for each of the picture in the borders.
    """

    left: float = Field(default=0.0, ge=0)
    top: float = Field(default=0.0, ge=0)
    right: float = Field(default=0.0, ge=0)
    bottom: float = Field(default=0.0, ge=0)
    scale: float = Field(default=1.0, gt=0, le=64)


class ImageLayer(LayerBase):
    """A picture from the asset library in a box at the layer's origin.

    Attributes:
        asset: id in the library.
        width: of the box, pixels.
        height: of the box, pixels.
        fit: fill the box and crop, or stand whole inside it.
        focus: the point of the picture, 0..1, that stays visible when cropped; a track pans.
        zoom: how much closer than `fit` the picture is seen, 1 or more; a track is a Ken Burns
            move inside the box.
        radius: of the box's corners, pixels.
        slices: stretch the picture to the box between borders that keep their size; fit, focus
            and zoom are then not used.
    """

    kind: Literal["image"] = "image"
    asset: str
    width: float = Field(gt=0)
    height: float = Field(gt=0)
    fit: Literal["cover", "contain"] = "cover"
    focus: Point = (0.5, 0.5)
    zoom: Number = 1.0
    radius: float = Field(default=0.0, ge=0)
    slices: NineSlice | None = None
