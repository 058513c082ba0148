"""A laptop seen from the front: a lid that opens about its hinge, on a flat base."""

from openmotion.expand.devices.body import (
    GLASS,
    Built,
    glass_light,
    metal,
    metal_tone,
    rim_light,
    screen_fill,
)
from openmotion.expand.interface import Parts, affine
from openmotion.model import (
    Box,
    DeviceLayer,
    GroupLayer,
    Layer,
    LinearGradient,
    Rect,
    Stop,
    Transform,
    is_constant,
    with_alpha,
)

_BASE_TALL = 0.03
# While the lid lies towards the viewer it looks wider and darker.
_OPENING_MARGIN, _DARKEST = 0.3, 0.85


def laptop(layer: DeviceLayer, parts: Parts, screen: GroupLayer) -> Built:
    """A laptop around a screen."""
    body, glass = layer.body_box, layer.screen_box
    wide = body.width
    hinge = body.bottom - wide * _BASE_TALL
    bezel = glass.y
    lid = Box(x=glass.x - bezel, y=0, width=glass.width + 2 * bezel, height=hinge)
    lid_layers = _lid(layer, parts, lid, screen)
    moves = not is_constant(layer.lid_deg) or layer.lid_deg != 90
    transform = Transform()
    if moves:
        pivot = (wide / 2, hinge)
        transform = Transform(
            anchor=pivot,
            position=pivot,
            tilt_x_deg=affine(layer.lid_deg, 1.0, -90.0),
            distance_px=max(1.0, wide * 2.4),
        )
        lid_layers.append(
            parts.panel(
                "lid.shade",
                lid,
                GLASS,
                radius=wide * 0.02,
                smooth=True,
                opacity=affine(layer.lid_deg, -_DARKEST / 90, _DARKEST),
            )
        )
    turned = parts.group("lid", tuple(lid_layers), transform=transform)
    margin = wide * _OPENING_MARGIN if moves else 0.0
    box = Box(
        x=-margin, y=-margin, width=wide + 2 * margin, height=body.height + margin + wide * 0.01
    )
    return Built((turned, *_base(layer, parts, body, hinge)), box)


def _lid(layer: DeviceLayer, parts: Parts, lid: Box, screen: GroupLayer) -> list[Layer]:
    glass = layer.screen_box
    wide = layer.width
    corner, rim = wide * 0.022, max(1.0, wide * 0.0022)
    inner = max(1.0, corner - (glass.x - lid.x))
    shown = parts.group(
        "glass",
        (parts.panel("screen.fill", glass, screen_fill(layer)), screen),
        clip=Rect(
            x=glass.x, y=glass.y, width=glass.width, height=glass.height, radius=inner, smooth=True
        ),
    )
    return [
        parts.panel("lid.back", lid, metal(layer.theme, lid), radius=corner, smooth=True),
        rim_light(parts, lid, corner, max(1.0, wide * 0.0012)),
        parts.panel("lid.bezel", lid.inset(rim), GLASS, radius=corner - rim, smooth=True),
        shown,
        parts.disc("lens", (lid.x + lid.width / 2, lid.y + glass.y / 2), wide * 0.002, "#1b2438"),
        *glass_light(layer, parts, glass, inner),
    ]


def _base(layer: DeviceLayer, parts: Parts, body: Box, hinge: float) -> list[Layer]:
    """The base seen from the front: its upper edge with a notch, and its lower side."""
    wide, tall = body.width, body.bottom - hinge
    light, mid, dark = (metal_tone(layer.theme, at) for at in (0, 2, 3))
    front = tall * 0.62
    side = LinearGradient(
        start=(0, 0),
        end=(wide, 0),
        stops=(
            Stop(offset=0, colour=dark),
            Stop(offset=0.035, colour=light),
            Stop(offset=0.12, colour=mid),
            Stop(offset=0.88, colour=mid),
            Stop(offset=0.965, colour=light),
            Stop(offset=1, colour=dark),
        ),
    )
    edge = tall * 0.2
    upper = (
        f"M0 {hinge:.2f} H{wide:.2f} V{hinge + front - edge:.2f} "
        f"q0 {edge:.2f} {-edge:.2f} {edge:.2f} H{edge:.2f} q{-edge:.2f} 0 {-edge:.2f} {-edge:.2f} Z"
    )
    low, inset = hinge + front, wide * 0.012
    lower = (
        f"M{inset * 0.35:.2f} {low:.2f} H{wide - inset * 0.35:.2f} "
        f"C{wide - inset:.2f} {low + tall * 0.3:.2f} {wide - inset * 2.4:.2f} {body.bottom:.2f} "
        f"{wide - inset * 5:.2f} {body.bottom:.2f} H{inset * 5:.2f} "
        f"C{inset * 2.4:.2f} {body.bottom:.2f} {inset:.2f} {low + tall * 0.3:.2f} "
        f"{inset * 0.35:.2f} {low:.2f} Z"
    )
    under = LinearGradient(
        start=(0, low),
        end=(0, body.bottom),
        stops=(Stop(offset=0, colour=dark), Stop(offset=1, colour=GLASS)),
    )
    notch, deep = wide * 0.066, front * 0.5
    cut = (
        f"M{wide / 2 - notch:.2f} {hinge:.2f} h{2 * notch:.2f} "
        f"q{-deep * 0.1:.2f} {deep:.2f} {-deep * 1.3:.2f} {deep:.2f} "
        f"h{-2 * (notch - deep * 1.3):.2f} q{-deep * 1.2:.2f} 0 {-deep * 1.3:.2f} {-deep:.2f} Z"
    )
    shine = Box(x=0, y=hinge, width=wide, height=max(1.0, tall * 0.06))
    return [
        parts.path("base.under", lower, under),
        parts.path("base", upper, side),
        parts.panel("base.light", shine, with_alpha("#ffffff", 0.35)),
        parts.path("notch", cut, with_alpha(GLASS, 0.32)),
    ]
