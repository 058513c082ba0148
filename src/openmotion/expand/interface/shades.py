"""Colours that follow from others, and the shadow of what is lifted."""

from openmotion.model import (
    Colour,
    Shadow,
    ShadowPart,
    contrast,
    from_oklab,
    oklch,
    to_oklab,
    to_oklch,
)


def is_dark(colour: Colour) -> bool:
    """Whether white reads better on a colour than ink."""
    return to_oklab(colour)[0] < 0.6


def ink_on(ground: Colour) -> Colour:
    """Near white or near black in the ground's own hue, whichever reads better."""
    _, chroma, hue = to_oklch(ground)
    tint = min(chroma, 0.02)
    light, dark = oklch(0.97, tint * 0.4, hue), oklch(0.2, tint, hue)
    return max((light, dark), key=lambda colour: contrast(colour, ground))


def raised(colour: Colour, by: float) -> Colour:
    """The colour with its lightness moved by so much (0..1); its chroma stays where it fits."""
    lightness, a, b = to_oklab(colour)
    return from_oklab(min(1.0, max(0.0, lightness + by)), a, b)


def soft_shadow(colour: Colour, unit: float) -> Shadow:
    """Contact, middle and ambient shadow; `unit` is a pixel of a frame with 1080 lines.

    Source: the motion guide's section on depth.
    """
    return Shadow(
        colour=colour,
        parts=(
            ShadowPart(dy=2 * unit, blur_px=max(1.0, 3 * unit), opacity=0.16),
            ShadowPart(dy=20 * unit, blur_px=max(1.0, 28 * unit), opacity=0.18),
            ShadowPart(dy=62 * unit, blur_px=max(1.0, 80 * unit), opacity=0.26),
        ),
    )
