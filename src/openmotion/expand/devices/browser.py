"""A browser window: lights, arrows and an address bar over the page."""

from openmotion.expand.devices.body import Built, is_light, screen_fill
from openmotion.expand.interface import Parts, ink_on, label
from openmotion.expand.interface.window import LIGHTS
from openmotion.model import (
    Box,
    Colour,
    DeviceLayer,
    GroupLayer,
    Layer,
    LinearGradient,
    Rect,
    Stop,
    oklch,
    with_alpha,
)


def browser(layer: DeviceLayer, parts: Parts, screen: GroupLayer) -> Built:
    """A browser window around a page."""
    body, page = layer.body_box, layer.screen_box
    radius = min(body.width * 0.016, body.height / 3)
    bar = Box(x=0, y=0, width=body.width, height=page.y)
    fill = _bar_fill(layer)
    ink = ink_on(fill)
    inside = parts.group(
        "window",
        (
            parts.panel("screen.fill", page, screen_fill(layer)),
            screen,
            parts.panel("bar", bar, fill),
            parts.panel(
                "bar.line",
                Box(x=0, y=bar.height - 1, width=body.width, height=2),
                with_alpha(ink, 0.12),
            ),
            *_lights(parts, bar),
            *_arrows(parts, bar, ink),
            *_address(layer, parts, bar, ink),
        ),
        clip=Rect(width=body.width, height=body.height, radius=radius, smooth=True),
    )
    return Built((inside, _edge(parts, body, radius, light=is_light(layer))), body)


def _bar_fill(layer: DeviceLayer) -> Colour:
    tones = {
        "light": oklch(0.972, 0.003, 265),
        "silver": oklch(0.9, 0.006, 265),
        "graphite": oklch(0.29, 0.01, 265),
        "dark": oklch(0.2, 0.01, 265),
    }
    return tones[layer.theme]


def _lights(parts: Parts, bar: Box) -> list[Layer]:
    size = bar.height
    return [
        parts.disc(
            f"light{index}",
            (size * (0.55 + 0.36 * index), size / 2),
            size * 0.118,
            oklch(*tone),
        )
        for index, tone in enumerate(LIGHTS)
    ]


def _arrows(parts: Parts, bar: Box, ink: Colour) -> list[Layer]:
    """Back, forward and reload."""
    size, middle = bar.height, bar.height / 2
    half, x = size * 0.115, size * 2.05
    line = max(1.5, size * 0.035)
    step = size * 0.52
    turn = x + 2 * step
    around = size * 0.125
    return [
        parts.path(
            "back",
            f"M{x + half:.2f} {middle - half * 1.2:.2f} l{-half * 1.2:.2f} {half * 1.2:.2f} "
            f"l{half * 1.2:.2f} {half * 1.2:.2f}",
            stroke=with_alpha(ink, 0.66),
            stroke_px=line,
        ),
        parts.path(
            "forward",
            f"M{x + step - half:.2f} {middle - half * 1.2:.2f} l{half * 1.2:.2f} "
            f"{half * 1.2:.2f} l{-half * 1.2:.2f} {half * 1.2:.2f}",
            stroke=with_alpha(ink, 0.3),
            stroke_px=line,
        ),
        parts.path(
            "reload",
            f"M{turn + around * 0.94:.2f} {middle - around * 0.34:.2f} "
            f"A{around:.2f} {around:.2f} 0 1 0 {turn + around:.2f} {middle + around * 0.1:.2f} "
            f"M{turn + around * 1.02:.2f} {middle - around * 1.1:.2f} v{around * 0.8:.2f} "
            f"h{-around * 0.8:.2f}",
            stroke=with_alpha(ink, 0.66),
            stroke_px=line,
        ),
    ]


def _address(layer: DeviceLayer, parts: Parts, bar: Box, ink: Colour) -> list[Layer]:
    """The address in a pill in the middle of the bar."""
    size = bar.height
    wide = min(bar.width * 0.46, bar.width - size * 7.4)
    if wide < size * 2:
        return []
    pill = Box(x=(bar.width - wide) / 2, y=size * 0.19, width=wide, height=size * 0.62)
    light = is_light(layer)
    layers: list[Layer] = [
        parts.panel(
            "address",
            pill,
            "#ffffff" if light else with_alpha("#000000", 0.28),
            radius=pill.height / 2,
            stroke=with_alpha(ink, 0.1),
            stroke_px=1.5,
        )
    ]
    if not layer.url.strip():
        return layers
    lock = size * 0.19
    written = label(
        layer.url,
        size=size * 0.34,
        colour=with_alpha(ink, 0.82),
        width=pill.width - size * 1.2,
        least=size * 0.3,
        weight=480,
    )
    left = pill.x + (pill.width - written.width_px - lock * 1.7) / 2
    middle = bar.height / 2
    layers += [
        parts.path("lock", _lock(left, middle, lock), with_alpha(ink, 0.6)),
        parts.text(
            "url", (written.line,), at=(left + lock * 1.7, written.baseline(middle)), decor=True
        ),
    ]
    return layers


def _lock(x: float, middle: float, size: float) -> str:
    """A closed padlock `size` wide, filled."""
    body_y, tall, half = middle - size * 0.1, size * 0.78, size / 2
    outer, inner = size * 0.36, size * 0.22
    centre = x + half
    return (
        f"M{x:.2f} {body_y:.2f} h{size:.2f} v{tall:.2f} h{-size:.2f} Z "
        f"M{centre - outer:.2f} {body_y:.2f} v{-size * 0.2:.2f} a{outer:.2f} {outer:.2f} 0 0 1 "
        f"{2 * outer:.2f} 0 v{size * 0.2:.2f} h{inner - outer:.2f} v{-size * 0.2:.2f} "
        f"a{inner:.2f} {inner:.2f} 0 0 0 {-2 * inner:.2f} 0 v{size * 0.2:.2f} Z"
    )


def _edge(parts: Parts, body: Box, radius: float, *, light: bool) -> Layer:
    top, low = (
        (with_alpha("#10131a", 0.1), with_alpha("#10131a", 0.16))
        if light
        else (
            with_alpha("#ffffff", 0.26),
            with_alpha("#ffffff", 0.08),
        )
    )
    return parts.panel(
        "edge",
        body.inset(1),
        None,
        radius=max(0.0, radius - 1),
        smooth=True,
        stroke=LinearGradient(
            start=(0, 0),
            end=(0, body.height),
            stops=(Stop(offset=0, colour=top), Stop(offset=0.5, colour=low)),
        ),
        stroke_px=2,
    )
