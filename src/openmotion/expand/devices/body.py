"""Metal, glass and light of devices."""

from dataclasses import dataclass

from openmotion.expand.interface import Parts, ink_on
from openmotion.model import (
    Box,
    Colour,
    DeviceLayer,
    Layer,
    LinearGradient,
    Path,
    Rect,
    ShapeLayer,
    Stop,
    from_rgba,
    oklch,
    with_alpha,
)

GLASS = "#07080a"
_WHITE = "#ffffff"
# Lightness, chroma and hue along the diagonal of the metal, light falling from the top left.
_METALS: dict[str, tuple[tuple[float, float, float, float], ...]] = {
    "light": (
        (0, 0.99, 0.002, 260),
        (0.3, 0.87, 0.004, 260),
        (0.6, 0.95, 0.003, 260),
        (1, 0.78, 0.006, 260),
    ),
    "silver": (
        (0, 0.93, 0.003, 260),
        (0.25, 0.68, 0.006, 260),
        (0.55, 0.85, 0.004, 260),
        (1, 0.56, 0.008, 260),
    ),
    "graphite": (
        (0, 0.66, 0.008, 265),
        (0.25, 0.31, 0.01, 265),
        (0.6, 0.48, 0.01, 265),
        (1, 0.25, 0.01, 265),
    ),
    "dark": (
        (0, 0.44, 0.006, 265),
        (0.25, 0.17, 0.008, 265),
        (0.6, 0.3, 0.008, 265),
        (1, 0.13, 0.008, 265),
    ),
}


@dataclass(frozen=True, slots=True)
class Built:
    """A device as layers.

    Attributes:
        layers: painted in order.
        box: that holds them all.
    """

    layers: tuple[Layer, ...]
    box: Box


def metal(theme: str, box: Box, *, upright: bool = False) -> LinearGradient:
    """The metal of a theme over a box; `upright` runs it from top to bottom."""
    end = (box.x, box.bottom) if upright else (box.right, box.bottom)
    return LinearGradient(
        start=(box.x, box.y),
        end=end,
        stops=tuple(
            Stop(offset=at, colour=oklch(light, chroma, hue))
            for at, light, chroma, hue in _METALS[theme]
        ),
    )


def metal_tone(theme: str, at: int) -> Colour:
    """One of the four tones of a theme's metal."""
    _, light, chroma, hue = _METALS[theme][at]
    return oklch(light, chroma, hue)


def is_light(layer: DeviceLayer) -> bool:
    """Whether a device's theme is a light one."""
    return layer.theme in ("light", "silver")


def screen_fill(layer: DeviceLayer) -> Colour:
    """What is behind the layers of the screen."""
    return layer.screen_fill or ("#ffffff" if is_light(layer) else "#111318")


def status_colour(layer: DeviceLayer) -> Colour:
    """The colour of what a device itself writes on its screen."""
    return layer.status or ink_on(screen_fill(layer))


def rim_light(parts: Parts, box: Box, radius: float, width: float) -> ShapeLayer:
    """The thin light along the edge of a metal body, brightest at the top left."""
    stops = ((0, 0.75), (0.22, 0.06), (0.5, 0.3), (0.78, 0.04), (1, 0.4))
    return parts.panel(
        "rim",
        box.inset(width / 2),
        None,
        radius=max(0.0, radius - width / 2),
        smooth=True,
        stroke=LinearGradient(
            start=(box.x, box.y),
            end=(box.right, box.bottom),
            stops=tuple(Stop(offset=at, colour=with_alpha(_WHITE, light)) for at, light in stops),
        ),
        stroke_px=width,
    )


def glass_light(layer: DeviceLayer, parts: Parts, glass: Box, radius: float) -> tuple[Layer, ...]:
    """A soft reflection over the upper left of the glass, and a hairline around it."""
    if layer.reflection <= 0:
        return ()
    bright = 0.1 * layer.reflection
    shine = LinearGradient(
        start=(glass.x, glass.y),
        end=(glass.x + glass.width * 0.62, glass.y + glass.width * 0.5),
        stops=(
            Stop(offset=0, colour=from_rgba(1, 1, 1, bright)),
            Stop(offset=0.7, colour=from_rgba(1, 1, 1, bright * 0.35)),
            Stop(offset=1, colour=from_rgba(1, 1, 1, 0)),
        ),
    )
    corner = Path(
        data=f"M{glass.x} {glass.y} H{glass.x + glass.width * 0.74:.2f} "
        f"L{glass.x} {glass.y + glass.width * 0.86:.2f} Z"
    )
    own = Rect(
        x=glass.x, y=glass.y, width=glass.width, height=glass.height, radius=radius, smooth=True
    )
    return (
        parts.group("shine", (parts.shape("shine.corner", corner, shine),), clip=own),
        parts.panel(
            "glass.edge",
            glass.inset(0.5),
            None,
            radius=radius,
            smooth=True,
            stroke=from_rgba(1, 1, 1, 0.1 * layer.reflection),
            stroke_px=1.5,
        ),
    )
