"""The colours of one video: a scheme, bent to what the prompt asks for."""

from openmotion.director.looks.look import Look
from openmotion.director.looks.scheme import SCHEMES, Scheme
from openmotion.model import (
    Brief,
    Colour,
    ColourWish,
    Palette,
    chance,
    contrast,
    mix_oklab,
    oklch,
    to_oklch,
)

_NEUTRAL = 0.035  # chroma below which a colour has no hue of its own


def make_palette(look: Look, brief: Brief, seed: int) -> Palette:
    """The palette of a video: what the prompt names is taken as it stands, the rest fits it."""
    scheme = _choose_scheme(look, brief, seed)
    ground, accent, others = _wishes(brief)
    hue, chroma = scheme.hue_deg, scheme.chroma
    if ground is not None:
        _, own_chroma, own_hue = to_oklch(ground)
        if own_chroma >= _NEUTRAL / 2:
            hue, chroma = own_hue, min(0.13, own_chroma)
        elif accent is not None:
            hue, chroma = to_oklch(accent)[2], 0.012
        else:
            chroma = 0.012
    elif accent is not None:
        hue, chroma = to_oklch(accent)[2], 0.03
    dark_wish = ground if ground is not None and is_dark(ground) else None
    light_wish = ground if ground is not None and not is_dark(ground) else None
    shine = accent or oklch(*scheme.accent)
    dark_base = dark_wish or (oklch(*scheme.dark) if scheme.dark else None)
    light_base = light_wish or (oklch(*scheme.light) if scheme.light else None)
    dark = _flatter(_dark_ground(hue, chroma, shine, dark_base), scheme.colourful)
    light = _flatter(_light_ground(hue, shine, light_base), scheme.colourful)
    ink, paper = oklch(0.17, min(0.022, chroma), hue), oklch(0.972, 0.009, (hue + 30) % 360)
    ink, paper = _stated_text(brief, ink, paper)
    flood = accent if accent is not None and _is_chromatic(accent) else oklch(*scheme.flood)
    second = others[0] if others else oklch(*scheme.second)
    return Palette(
        hue_deg=hue,
        ink=ink,
        paper=paper,
        accent=_readable(shine, dark[0], 4.5, lighter=True),
        accent_on_light=_accent_on_light(scheme, accent, light[0]),
        flood=_flatter(_flood_ground(flood), scheme.colourful),
        second=second,
        dark=dark,
        light=light,
    )


def is_dark(colour: Colour) -> bool:
    """Whether light text reads better on a colour than dark text."""
    return contrast(colour, "#ffffff") > contrast(colour, "#101010")


def stated_ground(brief: Brief) -> Colour | None:
    """The ground that the prompt asks for, by role or because it names a dark and a bright one."""
    return _wishes(brief)[0]


def _wishes(brief: Brief) -> tuple[Colour | None, Colour | None, tuple[Colour, ...]]:
    """Ground, accent and the rest of the colours that the prompt names."""
    grounds = [wish for wish in brief.colours if wish.role == "ground"]
    accents = [wish for wish in brief.colours if wish.role == "accent"]
    free = [wish for wish in brief.colours if wish.role in {"any", "second"}]
    ground = grounds[0] if grounds else _calmest(free, bool(accents))
    free = [wish for wish in free if wish is not ground]
    accent = accents[0] if accents else _brightest(free)
    spare = [*grounds[1:], *accents[1:], *(wish for wish in free if wish is not accent)]
    return (
        ground.colour if ground else None,
        accent.colour if accent else None,
        tuple(wish.colour for wish in spare if _is_chromatic(wish.colour)),
    )


def _calmest(wishes: list[ColourWish], has_accent: bool) -> ColourWish | None:
    """Of colours without a role, the one that can be a ground: very dark, or very light."""
    if len(wishes) + has_accent < 2:
        return next((wish for wish in wishes if not _is_chromatic(wish.colour)), None)
    deep = [wish for wish in wishes if to_oklch(wish.colour)[0] < 0.36]
    pale = [wish for wish in wishes if to_oklch(wish.colour)[0] > 0.93]
    return next(iter(deep or pale), None)


def _brightest(wishes: list[ColourWish]) -> ColourWish | None:
    """Of colours without a role, the most chromatic one."""
    chromatic = [wish for wish in wishes if _is_chromatic(wish.colour)]
    return max(chromatic, key=lambda wish: to_oklch(wish.colour)[1], default=None)


def _is_chromatic(colour: Colour) -> bool:
    return to_oklch(colour)[1] >= _NEUTRAL


def _choose_scheme(look: Look, brief: Brief, seed: int) -> Scheme:
    """The scheme that fits subject and mood best; equals are told apart by the seed."""
    words = f"{brief.subject.value} {brief.product.value} {' '.join(brief.keywords)}".lower()

    def fit(scheme: Scheme) -> float:
        told = 3.0 * any(word in words for word in scheme.words)
        mood = 2.0 * (brief.mood.value in scheme.moods) + 1.0 * (look.mood in scheme.moods)
        return told + mood + 1.9 * chance(seed, "scheme", scheme.name, brief.prompt)

    return max(look.schemes or SCHEMES, key=fit)


def _flatter(colours: tuple[Colour, ...], colourful: float) -> tuple[Colour, ...]:
    """The colours of a ground with all but the first drawn towards it."""
    if colourful >= 1:
        return colours
    base = colours[0]
    return (base, *(mix_oklab(base, colour, colourful) for colour in colours[1:]))


def _dark_ground(
    hue: float, chroma: float, accent: Colour, wish: Colour | None
) -> tuple[Colour, ...]:
    if wish is not None:
        lightness, own, own_hue = to_oklch(wish)
        lift = max(own, 0.02)
        return (
            wish,
            oklch(min(0.5, lightness + 0.10), min(0.12, lift * 1.3), own_hue),
            oklch(max(0.08, lightness - 0.04), lift * 0.8, own_hue + 14),
            oklch(min(0.5, lightness + 0.06), min(0.12, lift * 1.2), own_hue - 16),
        )
    bright = to_oklch(accent)
    return (
        oklch(0.165, min(0.045, chroma * 0.8), hue),
        oklch(min(0.40, 0.26 + 2.6 * chroma), min(0.11, chroma * 1.9), hue - 8),
        oklch(min(0.27, 0.20 + 1.3 * chroma), min(0.08, chroma * 1.2), hue + 24),
        oklch(0.43, min(0.10, bright[1] * 0.6), bright[2]),
    )


def _light_ground(hue: float, accent: Colour, wish: Colour | None) -> tuple[Colour, ...]:
    bright = to_oklch(accent)
    if wish is not None:
        lightness, own, own_hue = to_oklch(wish)
        return (
            wish,
            oklch(lightness - 0.015, own + 0.012, own_hue if own > 0.01 else bright[2]),
            oklch(min(1.0, lightness + 0.02), own * 0.7, own_hue),
            oklch(lightness - 0.03, own + 0.01, own_hue if own > 0.01 else bright[2]),
        )
    return (
        oklch(0.968, 0.010, hue + 30),
        oklch(0.935, min(0.065, bright[1] * 0.4), bright[2]),
        oklch(0.945, 0.025, hue + 10),
        oklch(0.90, 0.05, hue),
    )


def _flood_ground(base: Colour) -> tuple[Colour, ...]:
    lightness, chroma, hue = to_oklch(base)
    return (
        base,
        oklch(min(0.97, lightness + 0.04), chroma * 0.8, hue - 14),
        oklch(lightness - 0.05, chroma, hue + 10),
        oklch(lightness - 0.03, chroma * 0.9, hue + 24),
    )


def _accent_on_light(scheme: Scheme, wish: Colour | None, ground: Colour) -> Colour:
    if wish is None:
        return _readable(oklch(*scheme.accent_on_light), ground, 4.5, lighter=False)
    return _readable(wish, ground, 3.0, lighter=False)


def _readable(colour: Colour, ground: Colour, least: float, *, lighter: bool) -> Colour:
    """The colour itself where it stands out from the ground, else moved until it does."""
    lightness, chroma, hue = to_oklch(colour)
    shown = colour
    for _ in range(40):
        if contrast(shown, ground) >= least:
            return shown
        lightness += 0.02 if lighter else -0.02
        if not 0.05 <= lightness <= 0.99:
            break
        shown = oklch(lightness, chroma, hue)
    return shown


def _stated_text(brief: Brief, ink: Colour, paper: Colour) -> tuple[Colour, Colour]:
    """Ink and paper, replaced where the prompt names the colour of the text."""
    for wish in brief.colours:
        if wish.role == "text":
            if is_dark(wish.colour):
                ink = wish.colour
            else:
                paper = wish.colour
    return ink, paper
