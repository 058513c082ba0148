"""Colours and what fills a shape.

A colour is written "#rrggbb" or "#rrggbbaa" in sRGB; it is mixed in OKLab.
Source: OKLab and its matrices, Björn Ottosson, https://bottosson.github.io/posts/oklab/
(public domain).
"""

import math
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import Field

from openmotion.model.frozen import Frozen

Colour = Annotated[str, Field(pattern=r"^#[0-9a-f]{6}([0-9a-f]{2})?$")]


class Solid(Frozen):
    """One colour, or a colour that changes over time (a track is allowed in `ShapeLayer.tint`)."""

    kind: Literal["solid"] = "solid"
    colour: Colour


class Stop(Frozen):
    """A colour at a place along a gradient, 0..1."""

    offset: float = Field(ge=0, le=1)
    colour: Colour


class LinearGradient(Frozen):
    """Colours along the line between two points, pixels in the layer's own space."""

    kind: Literal["linear"] = "linear"
    start: tuple[float, float]
    end: tuple[float, float]
    stops: tuple[Stop, ...] = Field(min_length=2)


class RadialGradient(Frozen):
    """Colours from a centre outwards, pixels in the layer's own space."""

    kind: Literal["radial"] = "radial"
    centre: tuple[float, float]
    radius: float = Field(gt=0)
    stops: tuple[Stop, ...] = Field(min_length=2)


Paint = Annotated[Solid | LinearGradient | RadialGradient, Field(discriminator="kind")]


@lru_cache(maxsize=8192)
def rgba(colour: Colour) -> tuple[float, float, float, float]:
    """Red, green, blue and alpha, 0..1, sRGB, not premultiplied."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue, int(colour[7:9], 16) / 255 if len(colour) == 9 else 1.0


def from_rgba(red: float, green: float, blue: float, alpha: float = 1.0) -> Colour:
    """The written form of a colour; parts are clamped to 0..1."""
    parts = [round(min(1.0, max(0.0, part)) * 255) for part in (red, green, blue, alpha)]
    text = "#" + "".join(f"{part:02x}" for part in parts[:3])
    return text if parts[3] == 255 else f"{text}{parts[3]:02x}"


def with_alpha(colour: Colour, alpha: float) -> Colour:
    """The colour with its alpha replaced, 0..1."""
    red, green, blue, _ = rgba(colour)
    return from_rgba(red, green, blue, alpha)


@lru_cache(maxsize=8192)
def to_oklab(colour: Colour) -> tuple[float, float, float]:
    """Lightness 0..1 and the two opponent axes a, b."""
    red, green, blue = (_to_linear(part) for part in rgba(colour)[:3])
    l_ = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    m_ = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    s_ = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * l_ + 0.7936177850 * m_ - 0.0040720468 * s_,
        1.9779984951 * l_ - 2.4285922050 * m_ + 0.4505937099 * s_,
        0.0259040371 * l_ + 0.7827717662 * m_ - 0.8086757660 * s_,
    )


def from_oklab(lightness: float, a: float, b: float, alpha: float = 1.0) -> Colour:
    """A colour from OKLab; outside sRGB its chroma is lowered until it fits."""
    low, high = 0.0, 1.0
    if _fits(_linear_srgb(lightness, a, b)):
        low = 1.0
    else:
        for _ in range(20):
            middle = (low + high) / 2
            if _fits(_linear_srgb(lightness, a * middle, b * middle)):
                low = middle
            else:
                high = middle
    red, green, blue = (_to_srgb(part) for part in _linear_srgb(lightness, a * low, b * low))
    return from_rgba(red, green, blue, alpha)


def oklch(lightness: float, chroma: float, hue_deg: float, alpha: float = 1.0) -> Colour:
    """A colour from OKLCH, its chroma lowered until it fits sRGB."""
    hue = math.radians(hue_deg)
    return from_oklab(lightness, chroma * math.cos(hue), chroma * math.sin(hue), alpha)


def to_oklch(colour: Colour) -> tuple[float, float, float]:
    """Lightness 0..1, chroma, and hue in degrees 0..360."""
    lightness, a, b = to_oklab(colour)
    return lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


@lru_cache(maxsize=8192)
def mix_oklab(first: Colour, second: Colour, progress: float) -> Colour:
    """The colour at 0..1 between two, mixed in OKLab; alpha is mixed straight."""
    a, b = to_oklab(first), to_oklab(second)
    mixed = [x + (y - x) * progress for x, y in zip(a, b, strict=True)]
    alpha = rgba(first)[3] + (rgba(second)[3] - rgba(first)[3]) * progress
    return from_oklab(mixed[0], mixed[1], mixed[2], alpha)


def luminance(colour: Colour) -> float:
    """Relative luminance 0..1. Source: WCAG 2.2, definition of relative luminance."""
    red, green, blue = (_to_linear(part) for part in rgba(colour)[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: Colour, second: Colour) -> float:
    """Contrast ratio 1..21 of two opaque colours. Source: WCAG 2.2, SC 1.4.3."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def over(top: Colour, ground: Colour) -> Colour:
    """The opaque colour seen where a translucent one lies on an opaque one."""
    alpha = rgba(top)[3]
    mixed = [a * alpha + b * (1 - alpha) for a, b in zip(rgba(top), rgba(ground), strict=True)]
    return from_rgba(mixed[0], mixed[1], mixed[2])


def _to_linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _to_srgb(part: float) -> float:
    part = min(1.0, max(0.0, part))
    return 12.92 * part if part <= 0.0031308 else float(1.055 * part ** (1 / 2.4) - 0.055)


def _linear_srgb(lightness: float, a: float, b: float) -> tuple[float, float, float]:
    l_ = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    m_ = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s_ = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * l_ - 3.3077115913 * m_ + 0.2309699292 * s_,
        -1.2684380046 * l_ + 2.6097574011 * m_ - 0.3413193965 * s_,
        -0.0041960863 * l_ - 0.7034186147 * m_ + 1.7076147010 * s_,
    )


def _fits(parts: tuple[float, float, float]) -> bool:
    return all(-1e-4 <= part <= 1.0001 for part in parts)
