"""The card of an editor or terminal, with or without a title bar."""

from dataclasses import dataclass
from typing import Literal

from openmotion.expand.interface.lettering import label
from openmotion.expand.interface.parts import Parts
from openmotion.expand.interface.shades import ink_on, is_dark, raised
from openmotion.model import (
    Box,
    Colour,
    Layer,
    LinearGradient,
    Rect,
    Stop,
    oklch,
    with_alpha,
)

Chrome = Literal["window", "card", "none"]
LIGHTS = ((0.70, 0.17, 25), (0.83, 0.15, 82), (0.74, 0.17, 145))


@dataclass(frozen=True, slots=True)
class Window:
    """A card and the room in it.

    Attributes:
        back: painted below the content.
        front: painted above it.
        room: that the content has.
        box: of the whole card.
        clip: its outline.
    """

    back: tuple[Layer, ...]
    front: tuple[Layer, ...]
    room: Box
    box: Box
    clip: Rect


def window(
    parts: Parts,
    *,
    width: float,
    height: float,
    size: float,
    ground: Colour,
    chrome: Chrome,
    title: str,
    radius: float,
    family: str,
) -> Window:
    """The card for text of a size; its top left corner is the origin."""
    box = Box(x=0, y=0, width=width, height=height)
    radius = min(radius, width / 2, height / 2)
    clip = Rect(width=width, height=height, radius=radius if chrome != "none" else 0, smooth=True)
    if chrome == "none":
        return Window((), (), box, box, clip)
    ink = ink_on(ground)
    back: list[Layer] = [parts.panel("card", box, ground, radius=radius, smooth=True)]
    bar = 0.0
    if chrome == "window":
        bar = min(height / 3, size * 2.05)
        back += _bar(parts, Box(x=0, y=0, width=width, height=bar), ground, title, family, size)
    pad = size * 0.75
    front = (_edge(parts, box, ink, radius, dark=is_dark(ground)),)
    room = Box(
        x=size * 1.15,
        y=bar + pad,
        width=max(1.0, width - 2.3 * size),
        height=max(1.0, height - bar - 2 * pad),
    )
    return Window(tuple(back), front, room, box, clip)


def _bar(
    parts: Parts, bar: Box, ground: Colour, title: str, family: str, size: float
) -> list[Layer]:
    """The title bar with three lights."""
    ink = ink_on(ground)
    layers: list[Layer] = [
        parts.panel("bar", bar, raised(ground, 0.03 if is_dark(ground) else -0.035)),
        parts.panel(
            "bar.line", Box(x=0, y=bar.height - 1, width=bar.width, height=2), with_alpha(ink, 0.1)
        ),
    ]
    radius = size * 0.21
    layers += [
        parts.disc(
            f"light{index}",
            (size * (1.15 + 0.72 * index) + radius, bar.height / 2),
            radius,
            oklch(*light),
        )
        for index, light in enumerate(LIGHTS)
    ]
    lights_end = size * (1.15 + 0.72 * 2) + 2 * radius
    room = bar.width - 2 * (lights_end + size)
    if title.strip() and room > size * 2:
        written = label(
            title,
            size=size * 0.74,
            colour=with_alpha(ink, 0.72),
            width=room,
            least=size * 0.6,
            family=family,
            weight=500,
        )
        layers.append(
            parts.text(
                "title",
                (written.line,),
                at=(bar.width / 2, written.baseline(bar.height / 2)),
                align="centre",
                decor=True,
            )
        )
    return layers


def _edge(parts: Parts, box: Box, ink: Colour, radius: float, *, dark: bool) -> Layer:
    """A hairline that catches the light from above."""
    top, low = (0.24, 0.07) if dark else (0.08, 0.14)
    return parts.panel(
        "edge",
        box.inset(1),
        None,
        radius=max(0.0, radius - 1),
        smooth=True,
        stroke=LinearGradient(
            start=(0, 0),
            end=(0, box.height),
            stops=(
                Stop(offset=0, colour=with_alpha(ink, top)),
                Stop(offset=0.6, colour=with_alpha(ink, low)),
            ),
        ),
        stroke_px=2,
    )
