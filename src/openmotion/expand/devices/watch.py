"""A watch: a rounded case with a crown, on a strap."""

from openmotion.expand.devices.body import (
    GLASS,
    Built,
    glass_light,
    is_light,
    metal,
    metal_tone,
    rim_light,
    screen_fill,
    status_colour,
)
from openmotion.expand.devices.status import clock_text
from openmotion.expand.interface import Parts
from openmotion.model import (
    Box,
    DeviceLayer,
    GroupLayer,
    Layer,
    LinearGradient,
    Rect,
    Stop,
    oklch,
    with_alpha,
)

_CORNER = 0.3
_STRAP = 0.42  # length of each half outside the case, in shares of the width


def watch(layer: DeviceLayer, parts: Parts, screen: GroupLayer) -> Built:
    """A watch around a screen."""
    body, glass = layer.body_box, layer.screen_box
    wide = body.width
    corner, rim = wide * _CORNER, wide * 0.02
    inner = corner - (glass.x - body.x)
    shown = parts.group(
        "glass",
        (parts.panel("screen.fill", glass, screen_fill(layer)), screen),
        clip=Rect(
            x=glass.x, y=glass.y, width=glass.width, height=glass.height, radius=inner, smooth=True
        ),
    )
    layers: list[Layer] = [
        *_strap(layer, parts, body),
        *_crown(layer, parts, body),
        parts.panel("body", body, metal(layer.theme, body), radius=corner, smooth=True),
        rim_light(parts, body, corner, max(1.0, wide * 0.008)),
        parts.panel("bezel", body.inset(rim), GLASS, radius=corner - rim, smooth=True),
        shown,
        *clock_text(
            parts,
            layer.time,
            x=glass.right - wide * 0.2,
            middle=glass.y + wide * 0.085,
            size=wide * 0.075,
            width=wide * 0.26,
            colour=status_colour(layer),
            centred=True,
        ),
        *glass_light(layer, parts, glass, inner),
    ]
    out = wide * _STRAP
    box = Box(x=-wide * 0.02, y=-out, width=wide * 1.1, height=body.height + 2 * out)
    return Built(tuple(layers), box)


def _strap(layer: DeviceLayer, parts: Parts, body: Box) -> list[Layer]:
    """Both halves of the strap, fading out."""
    wide, reach = body.width, body.width * (_STRAP - 0.01)
    tone = oklch(0.86, 0.006, 260) if is_light(layer) else oklch(0.24, 0.008, 265)
    edge = oklch(0.72, 0.008, 260) if is_light(layer) else oklch(0.15, 0.008, 265)
    layers: list[Layer] = []
    for name, near, far in (
        ("top", body.y + wide * 0.2, body.y - reach),
        ("low", body.bottom - wide * 0.2, body.bottom + reach),
    ):
        x0, x1 = body.x + wide * 0.14, body.right - wide * 0.14
        n0, n1 = body.x + wide * 0.2, body.right - wide * 0.2
        data = (
            f"M{x0:.2f} {near:.2f} C{x0:.2f} {(near + far) / 2:.2f} {n0:.2f} "
            f"{(near + far) / 2:.2f} {n0:.2f} {far:.2f} H{n1:.2f} C{n1:.2f} "
            f"{(near + far) / 2:.2f} {x1:.2f} {(near + far) / 2:.2f} {x1:.2f} {near:.2f} Z"
        )
        fade = LinearGradient(
            start=(0, near),
            end=(0, far),
            stops=(
                Stop(offset=0, colour=edge),
                Stop(offset=0.45, colour=tone),
                Stop(offset=0.94, colour=with_alpha(tone, 0)),
                Stop(offset=1, colour=with_alpha(tone, 0)),
            ),
        )
        layers.append(parts.path(f"strap.{name}", data, fade))
    return layers


def _crown(layer: DeviceLayer, parts: Parts, body: Box) -> list[Layer]:
    """The crown with its ridges, and a flat key below it."""
    wide = body.width
    crown = Box(
        x=body.right - wide * 0.02,
        y=body.y + body.height * 0.26,
        width=wide * 0.07,
        height=body.height * 0.18,
    )
    key = Box(
        x=body.right - wide * 0.03,
        y=body.y + body.height * 0.56,
        width=wide * 0.045,
        height=body.height * 0.19,
    )
    step = crown.height / 9
    ridges = "".join(
        f"M{crown.right - wide * 0.03:.2f} {crown.y + step * index:.2f} H{crown.right:.2f} "
        for index in range(1, 9)
    )
    return [
        parts.panel("crown", crown, metal(layer.theme, crown, upright=True), radius=wide * 0.02),
        parts.path(
            "crown.ridges",
            ridges,
            stroke=with_alpha(metal_tone(layer.theme, 3), 0.6),
            stroke_px=max(1.0, wide * 0.004),
        ),
        parts.panel("key", key, metal(layer.theme, key, upright=True), radius=wide * 0.015),
    ]
