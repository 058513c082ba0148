"""Lucide icons as outlines that can be drawn on."""

from openmotion import assets
from openmotion.director.kit.motion import grow
from openmotion.director.kit.stage import Stage
from openmotion.errors import AssetUnavailable
from openmotion.model import Colour, Number, Path, ShapeLayer, Solid, Stroke, Transform, Trim

NO_ICON = "sparkles"
"""The icon that says nothing: what a storyboard names when no icon fits."""


def icon(
    stage: Stage,
    layer_id: str,
    name: str,
    *,
    x: float,
    y: float,
    size: float,
    colour: Colour,
    start: int,
    end: int,
    weight: float = 2.0,
    draw_s: float = 0.0,
    opacity: Number = 1.0,
) -> ShapeLayer:
    """An icon in a square of `size` pixels with its top left corner at (x, y).

    With `draw_s` its lines are drawn on, in so many seconds from `start`.
    """
    trim = None
    if draw_s > 0:
        trim = Trim(end=grow(start, stage.frames(draw_s), 0.0, 1.0, "inout-cubic"), together=True)
    return ShapeLayer(
        id=layer_id,
        start=start,
        end=end,
        geometry=Path(data=icon_path(name), scale=size / 24),
        stroke=Stroke(paint=Solid(colour=colour), width_px=weight * size / 24),
        trim=trim,
        transform=Transform(position=(x, y)),
        opacity=opacity,
        decor=True,
    )


def icon_path(name: str) -> str:
    """Path data of an icon in its square of 24 units; an unknown name gives sparkles."""
    try:
        return assets.icon_path(name)
    except AssetUnavailable:
        return assets.icon_path(NO_ICON)
