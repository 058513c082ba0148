"""The colours that a shot's tone leaves to a recipe."""

from dataclasses import dataclass
from functools import lru_cache

from openmotion.director.kit.stage import Stage
from openmotion.director.looks import is_dark
from openmotion.model import Colour, Palette, contrast, mix_oklab, oklch, to_oklch, with_alpha


@dataclass(frozen=True, slots=True)
class Tints:
    """Colours by what they are for, on the ground of one shot.

    Attributes:
        ground: the base colour behind everything.
        text: headlines.
        soft: supporting text.
        faint: labels that may stay back.
        line: hairlines.
        accent: the one colour that stands out; on flood ground the text's own.
        on_accent: text on a surface filled with the accent.
        card: fill of cards and windows.
        card_alt: fill of parts on a card.
        card_text: text on a card.
        card_soft: lesser text on a card.
        card_line: hairlines and borders of a card.
        card_accent: the accent where it stands on a card.
        shadow: tint of shadows.
        marker: behind accent words whose own colour is too light to be read on this ground.
        second: the rare second hue.
        is_dark: whether the ground is dark.
    """

    ground: Colour
    text: Colour
    soft: Colour
    faint: Colour
    line: Colour
    accent: Colour
    on_accent: Colour
    card: Colour
    card_alt: Colour
    card_text: Colour
    card_soft: Colour
    card_line: Colour
    card_accent: Colour
    shadow: Colour
    marker: Colour | None
    second: Colour
    is_dark: bool


def tints(stage: Stage) -> Tints:
    """The colours for a shot's tone."""
    return _tints(stage.palette, stage.shot.tone)


@lru_cache(maxsize=64)
def _tints(palette: Palette, tone: str) -> Tints:
    base = {"dark": palette.dark, "light": palette.light, "flood": palette.flood}[tone][0]
    dark = is_dark(base)
    text = palette.paper if dark else palette.ink
    if contrast(text, base) < 4.5:
        text = "#fbfaf8" if dark else "#0e0f11"
    accent = palette.accent if dark else palette.accent_on_light
    if tone == "flood" or contrast(accent, base) < 2.4:
        accent = text
    hue = palette.hue_deg
    if dark and tone == "dark":
        card, card_text = mix_oklab(base, palette.paper, 0.075), text
        card_accent = palette.accent
    else:
        card, card_text = oklch(0.993, 0.004, hue), palette.ink
        card_accent = palette.accent_on_light
    if contrast(card_text, card) < 4.5:
        card_text = "#0e0f11"
    fill = accent if tone != "flood" else text
    return Tints(
        ground=base,
        text=text,
        soft=with_alpha(text, 0.82 if tone == "flood" else 0.74),
        faint=with_alpha(text, 0.70 if tone != "flood" else 0.78),
        line=with_alpha(text, 0.16),
        accent=accent,
        on_accent=palette.ink if not is_dark(fill) else palette.paper,
        card=card,
        card_alt=mix_oklab(card, card_text, 0.055),
        card_text=card_text,
        card_soft=with_alpha(card_text, 0.66),
        card_line=with_alpha(card_text, 0.10),
        card_accent=card_accent,
        shadow=oklch(0.10 if dark else 0.30, 0.03 if dark else 0.05, hue),
        marker=_marker(palette, tone, base),
        second=palette.second,
        is_dark=dark,
    )


def _marker(palette: Palette, tone: str, ground: Colour) -> Colour | None:
    """The bright accent as a marker, where light ground let only its dark kin be text."""
    bright = palette.flood[0]
    apart = abs((to_oklch(bright)[2] - to_oklch(palette.accent_on_light)[2] + 180) % 360 - 180)
    if tone != "light" or apart > 14 or contrast(bright, ground) >= 1.9:
        return None
    return bright


def readable(stage: Stage, colour: Colour) -> Colour:
    """The colour if small text in it can be read on the shot's ground, else that of text."""
    tint = tints(stage)
    return colour if contrast(colour, tint.ground) >= 4.9 else tint.text


def shade(colour: Colour, lighter: float, chroma: float = 1.0) -> Colour:
    """The colour made lighter (or darker, below 0) by so much OKLCH lightness."""
    lightness, own, hue = to_oklch(colour)
    return oklch(min(0.99, max(0.05, lightness + lighter)), own * chroma, hue)
