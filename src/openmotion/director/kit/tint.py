"""The colours that a shot's tone leaves to a recipe."""

from dataclasses import dataclass
from functools import lru_cache

from openmotion.director.kit.stage import Stage
from openmotion.director.looks import CardKind, is_dark
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
        marker: bar behind accent words: where the look sets them so, or where their own colour is
            too light to be read on this ground.
        on_marker: accent words on that bar.
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
    on_marker: Colour
    second: Colour
    is_dark: bool


def tints(stage: Stage) -> Tints:
    """The colours for a shot's tone."""
    return _tints(stage.palette, stage.shot.tone, stage.look.surface.card, stage.look.marker)


@lru_cache(maxsize=64)
def _tints(palette: Palette, tone: str, made: CardKind, marks: bool) -> Tints:
    base = {"dark": palette.dark, "light": palette.light, "flood": palette.flood}[tone][0]
    dark = is_dark(base)
    text = palette.paper if dark else palette.ink
    if contrast(text, base) < 4.5:
        text = "#fbfaf8" if dark else "#0e0f11"
    accent = palette.accent if dark else palette.accent_on_light
    if tone == "flood" or contrast(accent, base) < 2.4:
        accent = text
    hue = palette.hue_deg
    card, card_text = _card(palette, made, base, text, on_dark=dark and tone == "dark")
    card_accent = palette.accent if is_dark(card) else palette.accent_on_light
    if contrast(card_text, card) < 4.5:
        card_text = "#0e0f11"
    if contrast(card_accent, card) < 2.4:
        card_accent = card_text
    marker = _marker(palette, tone, base, always=marks)
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
        marker=marker,
        on_marker=(palette.paper if is_dark(marker) else palette.ink) if marker else text,
        second=palette.second,
        is_dark=dark,
    )


def _card(
    palette: Palette, made: CardKind, ground: Colour, text: Colour, *, on_dark: bool
) -> tuple[Colour, Colour]:
    """Fill of cards and the text on them."""
    if made == "clear":
        return mix_oklab(ground, text, 0.045), text
    if on_dark and made == "raised":
        return mix_oklab(ground, palette.paper, 0.075), text
    return oklch(0.993, 0.004, palette.hue_deg), palette.ink


def _marker(palette: Palette, tone: str, ground: Colour, *, always: bool) -> Colour | None:
    """The bright accent as a marker, where light ground let only its dark kin be text."""
    bright = palette.flood[0]
    if always:
        return {"dark": palette.accent, "light": bright, "flood": palette.ink}[tone]
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
