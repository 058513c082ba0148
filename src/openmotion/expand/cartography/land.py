"""Land as dots, outlines or filled countries."""

from collections.abc import Callable
from itertools import groupby

from openmotion.assets import world
from openmotion.expand.cartography.dots import dots_data, land_dots
from openmotion.expand.cartography.outlines import country_rings, line_paths, path_data
from openmotion.expand.cartography.projection import Points
from openmotion.expand.cartography.sheet import Sheet
from openmotion.expand.interface import Parts, faded
from openmotion.model import (
    Colour,
    Layer,
    MapLayer,
    Number,
    Pair,
    Trim,
    track,
    with_alpha,
)

# Diameter of dots in distances of dots.
_DOT = 0.56
_BANDS, _BAND_FRAMES, _FADE_FRAMES, _DRAW_FRAMES = 20, 1.5, 10, 42


def land_layers(layer: MapLayer, parts: Parts, sheet: Sheet) -> tuple[Layer, ...]:
    """The land in a map's style, in pixels of its first frame."""
    rings = {
        country.code3: country_rings(country, sheet.frame, sheet.view, sheet.grid)
        for country in sheet.countries
    }
    return _STYLES[layer.style](layer, parts, sheet, rings)


Rings = dict[str, list[Points]]


def _dots(layer: MapLayer, parts: Parts, sheet: Sheet, rings: Rings) -> tuple[Layer, ...]:
    """Dots in bands from left to right, so that they can come one after the other."""
    found = land_dots(rings, sheet.view, layer.dot_px)
    band = sheet.view.width / _BANDS
    groups: dict[tuple[int, Colour], list[Pair]] = {}
    for code, dots in found.items():
        for dot in dots:
            index = min(_BANDS - 1, int((dot[0] - sheet.view.x) / band))
            groups.setdefault((index, sheet.colours[code]), []).append(dot)
    return tuple(
        parts.path(
            f"land{index}.{colour[1:]}",
            dots_data(sorted(dots)),
            stroke=colour,
            stroke_px=layer.dot_px * _DOT,
            opacity=_coming(layer, round(index * _BAND_FRAMES)),
        )
        for (index, colour), dots in sorted(groups.items())
    )


def _outline(layer: MapLayer, parts: Parts, sheet: Sheet, rings: Rings) -> tuple[Layer, ...]:
    """Coasts drawn on, borders between countries fainter; highlighted countries filled."""
    coasts, borders = _lines(sheet)
    trim = None
    if layer.reveal_start is not None:
        start = layer.reveal_start
        end = track((start, 0.0), (start + _DRAW_FRAMES, 1.0), easing="inout-cubic")
        trim = Trim(end=end, together=True)
    layers: list[Layer] = [
        *_fills(layer, parts, sheet, rings, skipped=layer.land),
    ]
    if borders:
        layers.append(
            parts.path(
                "borders",
                path_data(borders, closed=False),
                stroke=with_alpha(layer.land, 0.45),
                stroke_px=sheet.moves.thickness(max(0.1, layer.line_px * 0.8)),
                opacity=_coming(layer, _DRAW_FRAMES // 2),
            )
        )
    if coasts:
        layers.append(
            parts.path(
                "coasts",
                path_data(coasts, closed=False),
                stroke=layer.land,
                stroke_px=sheet.moves.thickness(max(0.1, layer.line_px)),
                trim=trim,
            )
        )
    return tuple(layers)


def _filled(layer: MapLayer, parts: Parts, sheet: Sheet, rings: Rings) -> tuple[Layer, ...]:
    """Countries filled in their colours, with borders between them."""
    layers = _fills(layer, parts, sheet, rings, skipped=None)
    _, borders = _lines(sheet)
    if not borders or layer.line_px <= 0:
        return tuple(layers)
    lines = parts.path(
        "borders",
        path_data(borders, closed=False),
        stroke=layer.border,
        stroke_px=sheet.moves.thickness(layer.line_px),
        opacity=_coming(layer, 0),
    )
    return (*layers, lines)


_STYLES: dict[str, Callable[[MapLayer, Parts, Sheet, Rings], tuple[Layer, ...]]] = {
    "dot": _dots,
    "outline": _outline,
    "filled": _filled,
}


def _fills(
    layer: MapLayer, parts: Parts, sheet: Sheet, rings: Rings, *, skipped: Colour | None
) -> list[Layer]:
    """One path for each colour, so that neighbours of one colour have no seam."""

    def colour_of(code: str) -> Colour:
        return sheet.colours[code]

    codes = sorted(
        (code for code, found in rings.items() if found and colour_of(code) != skipped),
        key=lambda code: (colour_of(code) != layer.land, colour_of(code), code),
    )
    layers: list[Layer] = []
    for index, (colour, members) in enumerate(groupby(codes, key=colour_of)):
        outlines = [ring for code in members for ring in rings[code]]
        layers.append(
            parts.path(
                f"land.{colour[1:]}",
                path_data(outlines, closed=True),
                colour,
                opacity=_coming(layer, index * 3),
            )
        )
    return layers


def _lines(sheet: Sheet) -> tuple[list[Points], list[Points]]:
    """Coasts and the borders between countries that are drawn."""
    uses: dict[int, int] = {}
    for country in sheet.countries:
        for index in {max(i, ~i) for ring in country.rings for i in ring}:
            uses[index] = uses.get(index, 0) + 1
    coast = world().coast
    sea = [index for index in uses if coast[index]]
    inner = [index for index in uses if not coast[index]]
    return (
        list(line_paths(sheet.frame, sheet.view, sheet.grid, arcs=sea)),
        list(line_paths(sheet.frame, sheet.view, sheet.grid, arcs=inner)),
    )


def _coming(layer: MapLayer, after: int) -> Number:
    if layer.reveal_start is None:
        return 1.0
    return faded(layer.reveal_start + after, _FADE_FRAMES)
