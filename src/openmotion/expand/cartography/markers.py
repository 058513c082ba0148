"""Dots on places, with rings that spread and labels that keep clear of each other."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from openmotion.expand.cartography.projection import Points
from openmotion.expand.cartography.regions import place_of
from openmotion.expand.cartography.sheet import Sheet
from openmotion.expand.interface import Label, Parts, faded, label
from openmotion.model import (
    Box,
    Layer,
    Loop,
    MapLayer,
    MapMarker,
    Pair,
    RadialGradient,
    Shadow,
    ShadowPart,
    Stop,
    Track,
    Transform,
    track,
    with_alpha,
)

_POP_FRAMES, _PULSE_FRAMES = 14, 54
_POINT_COST = 12.0  # of a point of a line under a chip, in pixels of area
# Where a label may stand: the side of it that is turned to the dot, best first.
_SIDES = (
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.0, -1.0),
    (0.0, 1.0),
    (0.8, -0.8),
    (-0.8, -0.8),
    (0.8, 0.8),
    (-0.8, 0.8),
)


@dataclass(frozen=True, slots=True)
class _Spot:
    marker: MapMarker
    pixel: Pair
    at: int


def marker_layers(
    layer: MapLayer, parts: Parts, sheet: Sheet, lines: list[Points]
) -> tuple[Layer, ...]:
    """All markers and, above them, all labels, in pixels of the box.

    Args:
        layer: the map.
        parts: makes the layers.
        sheet: the map's paper.
        lines: that labels should leave free, in pixels of the map's first frame.

    Raises:
        InvalidComposition: a marker stands in a country that is not known.
    """
    spots = []
    for marker in layer.markers:
        pixel = sheet.frame.pixel(place_of(marker.place, owner=layer.id))
        spot = _Spot(marker, pixel, layer.start if marker.at is None else marker.at)
        if _comes_into_view(layer, sheet, spot):
            spots.append(spot)
    dots = [
        _marker(parts, sheet, spot, index)
        for index, spot in enumerate(spots)
        if spot.at < layer.end
    ]
    return (*dots, *_labels(layer, parts, sheet, spots, lines))


def _comes_into_view(layer: MapLayer, sheet: Sheet, spot: _Spot) -> bool:
    """Whether a place lies in the box when its marker comes or in the end."""
    places = (sheet.moves.at(spot.at).at(spot.pixel), sheet.moves.last.at(spot.pixel))
    return any(0 <= x <= layer.width and 0 <= y <= layer.height for x, y in places)


def _marker(parts: Parts, sheet: Sheet, spot: _Spot, index: int) -> Layer:
    marker, own = spot.marker, parts.during(spot.at)
    colour, radius = marker.colour or sheet.mark, spot.marker.size_px / 2
    name = f"marker{index}"
    halo = RadialGradient(
        centre=(0, 0),
        radius=radius * 2.8,
        stops=(
            Stop(offset=0, colour=with_alpha(colour, 0.55)),
            Stop(offset=1, colour=with_alpha(colour, 0)),
        ),
    )
    layers: list[Layer] = [own.disc(f"{name}.halo", (0, 0), radius * 2.8, halo)]
    if marker.pulse:
        first = spot.at + _POP_FRAMES // 2
        # Not all at once.
        span = _PULSE_FRAMES + index * 7 % 13
        layers.append(
            own.during(first).disc(
                f"{name}.pulse",
                (0, 0),
                Loop[float](
                    track=track((first, radius), (first + span, radius * 4), easing="out-quart")
                ),
                None,
                stroke=colour,
                stroke_px=max(1.0, radius * 0.28),
                opacity=Loop[float](
                    track=track((first, 0.8), (first + span, 0.0), easing="out-cubic")
                ),
            )
        )
    layers += [
        own.disc(f"{name}.dot", (0, 0), radius, colour),
        own.disc(f"{name}.core", (0, 0), radius * 0.36, with_alpha("#ffffff", 0.9)),
    ]
    scale = 1.0 if marker.at is None else _pop(spot.at)
    return own.group(
        name,
        tuple(layers),
        transform=Transform(position=sheet.moves.point(spot.pixel), scale=scale),
    )


def _labels(
    layer: MapLayer, parts: Parts, sheet: Sheet, spots: list[_Spot], lines: list[Points]
) -> Iterator[Layer]:
    """Chips beside the dots, each where it covers least of the others and of the edge."""
    taken: list[tuple[Box, Box]] = []
    dots = [_dot_boxes(sheet, spot) for spot in spots]
    covered = np.concatenate([np.zeros((0, 2)), *lines]) * sheet.moves.last.scale
    covered += np.array(sheet.moves.last.offset)
    for index, spot in enumerate(spots):
        if not spot.marker.label.strip() or spot.at >= layer.end:
            continue
        written = label(
            spot.marker.label,
            size=layer.label_px,
            colour=layer.chip_text,
            width=layer.width * 0.5,
            least=layer.label_px * 0.7,
            family=layer.family,
            weight=560,
        )
        size = (written.width_px + layer.label_px * 1.1, layer.label_px * 1.7)
        others = [*taken, *(boxes for place, boxes in enumerate(dots) if place != index)]
        offset = min(
            _offsets(spot, size, layer.label_px),
            key=lambda place: (
                _cost(layer, sheet, spot, place, size, others)
                + _crossed(sheet, spot, place, size, covered)
            ),
        )
        taken.append(_boxes(sheet, spot, offset, size))
        yield _chip(layer, parts, sheet, spot, written, offset, size, index)


def _chip(
    layer: MapLayer,
    parts: Parts,
    sheet: Sheet,
    spot: _Spot,
    written: Label,
    offset: Pair,
    size: Pair,
    index: int,
) -> Layer:
    begins = spot.at + (0 if spot.marker.at is None else 5)
    own = parts.during(begins)
    box = Box(x=0, y=0, width=size[0], height=size[1])
    fill = own.panel(
        f"label{index}.chip", box, layer.chip, radius=size[1] * 0.3, smooth=True
    ).model_copy(update={"effects": (_shadow(size[1]),)})
    text = own.text(
        f"label{index}.text",
        (written.line,),
        at=(size[0] / 2, written.baseline(size[1] / 2)),
        align="centre",
    )
    # It grows out of its dot.
    anchor = (-offset[0], -offset[1])
    comes = spot.marker.at is not None
    return own.group(
        f"label{index}",
        (fill, text),
        transform=Transform(
            anchor=anchor,
            position=sheet.moves.point(spot.pixel),
            scale=_pop(begins, low=0.7) if comes else 1.0,
        ),
        opacity=faded(begins, 6) if comes else 1.0,
    )


def _offsets(spot: _Spot, size: Pair, label_px: float) -> Iterator[Pair]:
    """Places of a chip's corner from the dot: eight sides, three distances."""
    for gap in (0.42, 1.1, 2.0):
        reach = spot.marker.size_px / 2 + label_px * gap
        for dx, dy in _SIDES:
            x = dx * reach - size[0] / 2 + (0 if dx == 0 else size[0] / 2 * (1 if dx > 0 else -1))
            y = dy * reach - size[1] / 2 + (0 if dy == 0 else size[1] / 2 * (1 if dy > 0 else -1))
            yield x, y


def _cost(
    layer: MapLayer,
    sheet: Sheet,
    spot: _Spot,
    offset: Pair,
    size: Pair,
    others: list[tuple[Box, Box]],
) -> float:
    """What a chip covers, in pixels, when it comes and in the end."""
    cost = 0.0
    for index, box in enumerate(_boxes(sheet, spot, offset, size)):
        cost += sum(_overlap(box, pair[index]) for pair in others)
        inside = _overlap(box, Box(x=0, y=0, width=layer.width, height=layer.height))
        cost += box.width * box.height - inside
    return round(cost, 3)


def _crossed(sheet: Sheet, spot: _Spot, offset: Pair, size: Pair, points: Points) -> float:
    """How much of the lines a chip would cover in the end."""
    box = _boxes(sheet, spot, offset, size)[1]
    x, y = points[:, 0], points[:, 1]
    inside = (x > box.x) & (x < box.right) & (y > box.y) & (y < box.bottom)
    return _POINT_COST * int(inside.sum())


def _boxes(sheet: Sheet, spot: _Spot, offset: Pair, size: Pair) -> tuple[Box, Box]:
    """Where a chip stands when its marker comes and in the end."""
    places = (sheet.moves.at(spot.at).at(spot.pixel), sheet.moves.last.at(spot.pixel))
    first, last = (
        Box(x=x + offset[0], y=y + offset[1], width=size[0], height=size[1]) for x, y in places
    )
    return first, last


def _dot_boxes(sheet: Sheet, spot: _Spot) -> tuple[Box, Box]:
    side = spot.marker.size_px * 1.3
    return _boxes(sheet, spot, (-side / 2, -side / 2), (side, side))


def _overlap(one: Box, other: Box) -> float:
    wide = min(one.right, other.right) - max(one.x, other.x)
    tall = min(one.bottom, other.bottom) - max(one.y, other.y)
    return max(0.0, wide) * max(0.0, tall)


def _pop(frame: int, *, low: float = 0.01) -> Track[float]:
    return track((frame, low), (frame + _POP_FRAMES, 1.0), easing="spring-alive")


def _shadow(size: float) -> Shadow:
    return Shadow(
        colour="#0b1220",
        parts=(
            ShadowPart(dy=size * 0.05, blur_px=max(0.5, size * 0.06), opacity=0.2),
            ShadowPart(dy=size * 0.22, blur_px=max(0.5, size * 0.3), opacity=0.22),
        ),
    )
