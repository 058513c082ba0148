"""The colours of an editor, derived from its ground where they are not given."""

from dataclasses import dataclass

from openmotion.expand.editor.tokens import Role
from openmotion.expand.interface import ink_on, is_dark
from openmotion.model import CodeColours, Colour, contrast, mix_oklab, oklch, to_oklch

# Enough to read small words. Source: WCAG 2.2, success criterion 1.4.3.
_LEAST_CONTRAST = 4.5
# Chroma and hue of words, apart from each other and from most accents.
_HUES: dict[Role, tuple[float, float]] = {
    "string": (0.12, 152.0),
    "number": (0.11, 70.0),
    "name": (0.11, 245.0),
    "kind": (0.09, 198.0),
}


@dataclass(frozen=True, slots=True)
class Scheme:
    """The colours of an editor.

    Attributes:
        roles: of words.
        ground: of the card.
        accent: of caret and lit lines.
        number: of line numbers.
        added: of added lines.
        removed: of removed lines.
    """

    roles: dict[Role, Colour]
    ground: Colour
    accent: Colour
    number: Colour
    added: Colour
    removed: Colour


def scheme_of(colours: CodeColours) -> Scheme:
    """All colours, those that are not given derived from ground and accent."""
    ground = colours.ground
    text = colours.text or ink_on(ground)
    comment = colours.comment or _readable(mix_oklab(text, ground, 0.42), ground)
    roles: dict[Role, Colour] = {
        "text": text,
        "comment": comment,
        "keyword": colours.keyword or _readable(colours.accent, ground),
        "string": colours.string or _tone("string", ground),
        "number": colours.number or _tone("number", ground),
        "name": colours.name or _tone("name", ground),
        "kind": colours.kind or _tone("kind", ground),
    }
    light = 0.78 if is_dark(ground) else 0.5
    return Scheme(
        roles=roles,
        ground=ground,
        accent=colours.accent,
        number=mix_oklab(text, ground, 0.6),
        added=colours.added or oklch(light, 0.16, 150),
        removed=colours.removed or oklch(light, 0.16, 22),
    )


def _tone(role: Role, ground: Colour) -> Colour:
    chroma, hue = _HUES[role]
    return _readable(oklch(0.84 if is_dark(ground) else 0.5, chroma, hue), ground)


def _readable(colour: Colour, ground: Colour) -> Colour:
    """The colour, lighter or darker until it can be read on the ground."""
    lightness, chroma, hue = to_oklch(colour)
    step = 0.02 if is_dark(ground) else -0.02
    while contrast(colour, ground) < _LEAST_CONTRAST and 0 <= lightness + step <= 1:
        lightness += step
        colour = oklch(lightness, chroma, hue)
    return colour
