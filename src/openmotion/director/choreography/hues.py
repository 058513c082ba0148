"""Colours of objects that the prompt leaves without one, and the ground that lets all be seen."""

from collections.abc import Sequence

from openmotion.model import Colour, Palette, contrast, oklch, to_oklch
from openmotion.model.choreography import Choreography

_STEPS = (0, 150, 60, 220, 300, 110)  # degrees of hue from one free object to the next
_LEAST = 1.35  # contrast below which an object is lost on its ground


def ground_for(plan: Choreography, palette: Palette, *, light: bool) -> Colour:
    """The stated ground, else that of the look on which the stated colours show best."""
    if plan.ground is not None:
        return plan.ground
    told = [actor.colour for actor in plan.actors if actor.colour] + [
        clause.colour for clause in plan.clauses if clause.colour
    ]
    wished, other = (
        (palette.light[0], palette.dark[0]) if light else (palette.dark[0], palette.light[0])
    )
    if not told:
        return wished
    seen = min(contrast(colour, wished) for colour in told)
    return (
        wished if seen >= 1.8 or seen >= min(contrast(colour, other) for colour in told) else other
    )


def colours_for(plan: Choreography, palette: Palette, ground: Colour) -> tuple[Colour, ...]:
    """A colour for each actor, in their order; those without one harmonise with the palette."""
    bright = to_oklch(ground)[0] > 0.6
    base = palette.accent_on_light if bright else palette.accent
    lightness, chroma, hue = to_oklch(base)
    told = [actor.colour for actor in plan.actors if actor.colour]
    made: list[Colour] = []
    free = 0
    for actor in plan.actors:
        if actor.colour is not None:
            made.append(actor.colour)
            continue
        made.append(_free(base, (lightness, max(chroma, 0.1), hue), free, [*told, *made], ground))
        free += 1
    return tuple(made)


def _free(
    base: Colour,
    parts: tuple[float, float, float],
    number: int,
    taken: Sequence[Colour],
    ground: Colour,
) -> Colour:
    lightness, chroma, hue = parts
    for step in range(number, number + len(_STEPS)):
        colour = (
            base
            if step == 0
            else oklch(lightness, chroma, (hue + _STEPS[step % len(_STEPS)]) % 360)
        )
        if contrast(colour, ground) >= _LEAST and all(_unlike(colour, other) for other in taken):
            return colour
    return oklch(lightness, chroma, (hue + 40 * number) % 360)


def _unlike(one: Colour, other: Colour) -> bool:
    (light, chroma, hue), (other_light, other_chroma, other_hue) = to_oklch(one), to_oklch(other)
    turned = abs((hue - other_hue + 180) % 360 - 180)
    return turned > 28 or abs(light - other_light) > 0.18 or min(chroma, other_chroma) < 0.05
