"""Maps become land, lines, dots and labels."""

from openmotion.expand.cartography.land import land_layers
from openmotion.expand.cartography.markers import marker_layers
from openmotion.expand.cartography.routes import route_heads, route_lines, route_points
from openmotion.expand.cartography.sheet import sheet_of
from openmotion.expand.context import Context, group_of
from openmotion.expand.interface import Parts
from openmotion.model import Blur, Box, GroupLayer, Layer, MapLayer, Matte, Rect, Transform


def expand_map(layer: MapLayer, context: Context) -> GroupLayer:
    """The group that shows a map.

    Raises:
        InvalidComposition: a country or region is not known.
    """
    del context
    parts = Parts.of(layer)
    sheet = sheet_of(layer)
    moved = Transform(position=sheet.moves.offset(), scale=sheet.moves.scale())
    box = Box(x=0, y=0, width=layer.width, height=layer.height)
    land: tuple[Layer, ...] = (
        parts.group("land", land_layers(layer, parts, sheet), transform=moved),
        parts.group("arcs", route_lines(layer, parts, sheet), transform=moved),
    )
    if sheet.fade is not None:
        land = (_cut(parts, box, land, sheet.fade),)
    marks: tuple[Layer, ...] = (
        *route_heads(layer, parts, sheet),
        *marker_layers(layer, parts, sheet, route_points(layer, sheet)),
    )
    if sheet.fade is not None:
        marks = (parts.group("marks", marks, clip=Rect(width=box.width, height=box.height)),)
    water = () if layer.water is None else (parts.panel("water", box, layer.water),)
    return group_of(layer, (*water, *land, *marks))


def _cut(parts: Parts, box: Box, land: tuple[Layer, ...], fade: float) -> Layer:
    """The land cut to the box, its edges soft."""
    if fade < 1:
        return parts.group("cut", land, clip=Rect(width=box.width, height=box.height))
    soft = parts.panel("fade", box.inset(fade), "#ffffff", radius=fade / 2)
    soft = soft.model_copy(update={"effects": (Blur(sigma_px=fade * 0.4),)})
    return parts.group("cut", land, box=box, matte=Matte(layers=(soft,)))
