"""The paper of one map: what it shows, where, and how that moves."""

from dataclasses import dataclass

from openmotion.assets import Country, find_country, world
from openmotion.expand.cartography.moves import Moves, moves_of
from openmotion.expand.cartography.regions import (
    Bounds,
    Frame,
    bounds_of,
    country_bounds,
    frame_of,
)
from openmotion.model import Box, Colour, MapLayer, mix_oklab

_FADE = 0.07  # of the shorter side
_STEPS = 12  # shades between the lowest and the highest value
_ANTARCTICA, _ICE_LAT = "ATA", -60.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper of one map.

    Attributes:
        frame: where the map lies before the camera moves.
        moves: of the camera.
        view: all that comes into view at some time, pixels of the frame.
        countries: that are drawn.
        colours: of their land, by code.
        mark: colour of markers and arcs.
        grid: pixels to which outlines are rounded.
        fade: how softly the map ends at its box, pixels; None leaves it uncut.
    """

    frame: Frame
    moves: Moves
    view: Box
    countries: tuple[Country, ...]
    colours: dict[str, Colour]
    mark: Colour
    grid: float
    fade: float | None


def sheet_of(layer: MapLayer) -> Sheet:
    """The paper of a map.

    Raises:
        InvalidComposition: a country or region is not known.
    """
    bounds = _bounds(layer)
    fade = _fade(layer)
    frame = frame_of(
        bounds,
        width=layer.width,
        height=layer.height,
        margin=fade or 0.0,
        centre_lon=(bounds[0] + bounds[2]) / 2,
    )
    moves = moves_of(layer, frame, margin=fade or 0.0)
    countries = _countries(layer, bounds)
    return Sheet(
        frame=frame,
        moves=moves,
        view=_view(layer, moves),
        countries=countries,
        colours=_colours(layer, countries),
        mark=_mark(layer),
        grid=0.5 / max(1.0, moves.closest),
        fade=fade,
    )


def _fade(layer: MapLayer) -> float | None:
    if layer.region == "world" and not layer.countries and not layer.views:
        return None  # it lies inside its box: cutting it would only cost time
    short = min(layer.width, layer.height)
    fade = layer.fade_px
    if fade is None:
        fade = 0.0 if layer.water else _FADE * short
    return min(fade, short / 4)


def _bounds(layer: MapLayer) -> Bounds:
    """The region that is asked for, or what holds the countries that are."""
    if layer.region != "world" or not layer.countries:
        return bounds_of(layer.region, owner=layer.id)
    parts = [country_bounds(name, owner=layer.id) for name in layer.countries]
    west, south, east, north = zip(*parts, strict=True)
    return min(west), min(south), max(east), max(north)


def _countries(layer: MapLayer, bounds: Bounds) -> tuple[Country, ...]:
    if layer.countries:
        chosen = {find_country(name, owner=layer.id).code3 for name in layer.countries}
        return tuple(item for code, item in world().countries.items() if code in chosen)
    icy = bounds[1] < _ICE_LAT
    return tuple(item for code, item in world().countries.items() if icy or code != _ANTARCTICA)


def _colours(layer: MapLayer, countries: tuple[Country, ...]) -> dict[str, Colour]:
    colours = {country.code3: layer.land for country in countries}
    values = {find_country(item.country, owner=layer.id).code3: item.value for item in layer.values}
    if values:
        low, high = min(values.values()), max(values.values())
        for code, value in values.items():
            share = (value - low) / (high - low) if high > low else 1.0
            colours[code] = mix_oklab(layer.low, layer.high, round(share * _STEPS) / _STEPS)
    for name in layer.highlight:
        colours[find_country(name, owner=layer.id).code3] = layer.accent
    return colours


def _mark(layer: MapLayer) -> Colour:
    covered = layer.style != "dot" and bool(layer.highlight)
    return layer.mark or (layer.chip if covered else layer.accent)


def _view(layer: MapLayer, moves: Moves) -> Box:
    """What the box shows over all frames, in pixels of the first one."""
    corners = [
        ((x - look.offset[0]) / look.scale, (y - look.offset[1]) / look.scale)
        for _, look in moves.looks
        for x, y in ((0.0, 0.0), (layer.width, layer.height))
    ]
    xs, ys = zip(*corners, strict=True)
    return Box(x=min(xs), y=min(ys), width=max(xs) - min(xs), height=max(ys) - min(ys))
