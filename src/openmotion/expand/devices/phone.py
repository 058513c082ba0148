"""Phones and tablets: a metal rim, black glass, a screen with a status bar."""

from openmotion.expand.devices.body import (
    GLASS,
    Built,
    glass_light,
    metal,
    metal_tone,
    rim_light,
    screen_fill,
    status_colour,
)
from openmotion.expand.devices.status import clock_text, signs
from openmotion.expand.interface import Parts
from openmotion.model import Box, Colour, DeviceLayer, GroupLayer, Layer, Rect, with_alpha

# In shares of the short side. Source: the motion guide's section on devices.
_PHONE_CORNER, _TABLET_CORNER = 0.165, 0.06
_ISLAND = (0.27, 0.078)
_BUTTON = 0.008


def phone(layer: DeviceLayer, parts: Parts, screen: GroupLayer) -> Built:
    """A phone or tablet around a screen."""
    body, glass = layer.body_box, layer.screen_box
    short = min(body.width, body.height)
    tablet = layer.device == "tablet"
    corner = short * (_TABLET_CORNER if tablet else _PHONE_CORNER)
    bezel = glass.x - body.x
    inner = max(corner - bezel, short * 0.02)
    rim = max(1.0, short * 0.011)
    fill = parts.panel("screen.fill", glass, screen_fill(layer))
    shown = parts.group(
        "glass",
        (fill, screen),
        clip=Rect(
            x=glass.x, y=glass.y, width=glass.width, height=glass.height, radius=inner, smooth=True
        ),
    )
    layers: list[Layer] = [
        *_buttons(layer, parts, body, short),
        parts.panel("body", body, metal(layer.theme, body), radius=corner, smooth=True),
        rim_light(parts, body, corner, max(1.0, short * 0.004)),
        parts.panel("bezel", body.inset(rim), GLASS, radius=corner - rim, smooth=True),
        parts.panel(
            "seam",
            body.inset(rim),
            None,
            radius=corner - rim,
            smooth=True,
            stroke=with_alpha(metal_tone(layer.theme, 3), 0.55),
            stroke_px=max(1.0, short * 0.003),
        ),
        shown,
    ]
    colour = status_colour(layer)
    layers += (
        _tablet_bar(layer, parts, glass, colour)
        if tablet
        else _phone_bar(layer, parts, glass, colour)
    )
    layers.append(_home(parts, glass, short, colour))
    layers += glass_light(layer, parts, glass, inner)
    if tablet:
        layers.append(_camera(parts, body, glass, short))
    return Built(tuple(layers), body.inset(-short * _BUTTON * 1.5))


def _phone_bar(layer: DeviceLayer, parts: Parts, glass: Box, colour: Colour) -> list[Layer]:
    """The island and, on an upright phone, time and signs beside it."""
    short = min(glass.width, glass.height) / (1 - 2 * 0.042)
    wide, tall = short * _ISLAND[0], short * _ISLAND[1]
    gap = short * 0.03
    lies = layer.landscape
    island = (
        Box(x=glass.x + gap, y=glass.y + (glass.height - wide) / 2, width=tall, height=wide)
        if lies
        else Box(x=glass.x + (glass.width - wide) / 2, y=glass.y + gap, width=wide, height=tall)
    )
    lens = (
        (island.x + tall / 2, island.y + tall / 2)
        if lies
        else (island.right - tall / 2, island.y + tall / 2)
    )
    layers: list[Layer] = [
        parts.panel("island", island, "#030304", radius=tall / 2),
        parts.disc("lens", lens, tall * 0.2, "#0d1220"),
        parts.disc(
            "lens.glint", (lens[0] - tall * 0.06, lens[1] - tall * 0.06), tall * 0.06, "#28365e"
        ),
    ]
    if lies or not layer.time.strip():
        return layers
    middle, room = island.y + tall / 2, island.x - glass.x
    return [
        *layers,
        *clock_text(
            parts,
            layer.time,
            x=glass.x + room * 0.53,
            middle=middle,
            size=short * 0.047,
            width=room * 0.7,
            colour=colour,
            centred=True,
        ),
        *signs(
            parts, right=glass.right - room * 0.2, middle=middle, size=short * 0.033, colour=colour
        ),
    ]


def _tablet_bar(layer: DeviceLayer, parts: Parts, glass: Box, colour: Colour) -> list[Layer]:
    short = min(glass.width, glass.height)
    if not layer.time.strip():
        return []
    middle, edge = glass.y + short * 0.028, short * 0.045
    return [
        *clock_text(
            parts,
            layer.time,
            x=glass.x + edge,
            middle=middle,
            size=short * 0.024,
            width=short * 0.3,
            colour=colour,
            centred=False,
        ),
        *signs(
            parts, right=glass.right - edge * 0.8, middle=middle, size=short * 0.017, colour=colour
        ),
    ]


def _home(parts: Parts, glass: Box, short: float, colour: Colour) -> Layer:
    """The bar at the lower edge of the screen."""
    wide, tall = min(glass.width * 0.36, short * 0.36), max(2.0, short * 0.012)
    bar = Box(
        x=glass.x + (glass.width - wide) / 2,
        y=glass.bottom - short * 0.02 - tall,
        width=wide,
        height=tall,
    )
    return parts.panel("home", bar, with_alpha(colour, 0.85), radius=tall / 2)


def _camera(parts: Parts, body: Box, glass: Box, short: float) -> Layer:
    """The camera in the bezel, in the middle of a tablet's upper or left edge."""
    half = (glass.x - body.x) / 2
    at = (body.x + body.width / 2, body.y + half)
    return parts.disc("lens", at, short * 0.008, "#131a2c", stroke="#1d2436", stroke_px=1)


def _buttons(layer: DeviceLayer, parts: Parts, body: Box, short: float) -> list[Layer]:
    """Keys on both sides, drawn under the body and reaching out of it."""
    out, deep = short * _BUTTON, short * 0.03
    tablet = layer.device == "tablet"
    # Side, distance from the top and length, in shares of the body's long side.
    keys = (
        (("right", 0.075, 0.05), ("right", 0.135, 0.05))
        if tablet
        else (
            ("left", 0.165, 0.035),
            ("left", 0.235, 0.065),
            ("left", 0.315, 0.065),
            ("right", 0.26, 0.105),
        )
    )
    long = max(body.width, body.height)
    layers: list[Layer] = []
    for index, (side, at, length) in enumerate(keys):
        before = side == "left"
        if layer.landscape:
            # Turned a quarter to the left: the left side lies below.
            y = body.bottom - deep + out if before else body.y - out
            box = Box(x=body.x + long * at, y=y, width=long * length, height=deep)
        else:
            x = body.x - out if before else body.right - deep + out
            box = Box(x=x, y=body.y + long * at, width=deep, height=long * length)
        layers.append(
            parts.panel(f"key{index}", box, metal(layer.theme, box), radius=short * 0.006)
        )
    return layers
