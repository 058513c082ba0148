"""Letters that the prompt asks for, in place of a look's own."""

from collections.abc import Iterable
from dataclasses import dataclass

from openmotion.director.looks.look import Look, Voice
from openmotion.model import Brief, FontChoice, FontWish
from openmotion.typeset import families

_SHORT_NAMES = {
    "playfair": "playfair-display",
    "bebas": "bebas-neue",
    "plus-jakarta": "plus-jakarta-sans",
    "bricolage": "bricolage-grotesque",
    "geist-sans": "geist",
    "inter-tight": "inter",
    "inter-display": "inter",
}


@dataclass(frozen=True, slots=True)
class _Face:
    """A bundled family as it looks best for one sort of letters."""

    family: str
    weight: float
    heavy: float
    tracking_em: float = -0.02
    scale: float = 1.0
    leading: float = 1.06
    caps: bool | None = False


_FACES: dict[str, _Face] = {
    "serif": _Face("playfair-display", 560, 800, -0.018, leading=1.08),
    "sans": _Face("inter", 620, 780, -0.032),
    "slab": _Face("bricolage-grotesque", 640, 780, -0.02),
    "condensed": _Face("anton", 400, 400, 0.0, caps=None),
    "wide": _Face("unbounded", 560, 760, -0.03, 0.82, 1.12),
    "mono": _Face("geist-mono", 560, 760, -0.03, 0.88, 1.12),
    "rounded": _Face("outfit", 620, 780, -0.028),
    "handwritten": _Face("caveat", 640, 700, 0.0, 1.22, 1.0),
}
_BODY_WEIGHT = {"serif": 440.0, "handwritten": 520.0, "condensed": 500.0}
# Sorts that cannot be read in small sizes take a calm face of the same world.
_BODY_FAMILY = {
    "condensed": "archivo",
    "wide": "onest",
    "handwritten": "figtree",
    "slab": "figtree",
}


def choose_fonts(brief: Brief, look: Look) -> tuple[tuple[FontChoice, ...], tuple[str, ...]]:
    """The letters of the video in place of the look's, and a note where a family is not here."""
    choices: dict[str, FontChoice] = {}
    notes: list[str] = []
    for wish in brief.fonts:
        family, missing = _family(wish)
        if missing:
            notes.append(f"the font {wish.name!r} is not bundled; {family} stands in for it")
        if wish.part in {"all", "headline"}:
            for choice in _large(wish, family, look):
                choices[choice.voice] = choice
        if wish.part == "body" or (wish.part == "all" and not _has_body(brief)):
            for choice in _small(wish, family):
                choices[choice.voice] = choice
    if "caps" in brief.excluded and look.display.caps:
        choices.setdefault("display", _uncapped(look.display, "display"))
        choices.setdefault("accent", _uncapped(look.accent, "accent"))
    return tuple(choices.values()), tuple(notes)


def with_fonts(look: Look, choices: Iterable[FontChoice]) -> Look:
    """The look with its voices in the chosen letters; pure."""
    update: dict[str, Voice] = {}
    for choice in choices:
        voice: Voice = getattr(look, choice.voice)
        changed: dict[str, object] = {
            "family": choice.family,
            "weight": choice.weight,
            "italic": choice.italic,
            "tracking_em": choice.tracking_em,
            "scale": choice.scale,
            "width": None,
        }
        if choice.caps is not None:
            changed["caps"] = choice.caps
        if choice.leading is not None:
            changed["leading"] = choice.leading
        update[choice.voice] = voice.model_copy(update=changed)
    return look.model_copy(update=update) if update else look


def _family(wish: FontWish) -> tuple[str, bool]:
    """The bundled family for a wish, and whether another one was asked for."""
    asked = _SHORT_NAMES.get(wish.family, wish.family)
    if asked and asked in families():
        return asked, False
    return _FACES[wish.kind or "sans"].family, bool(asked)


def _large(wish: FontWish, family: str, look: Look) -> tuple[FontChoice, ...]:
    face = _FACES[wish.kind or "sans"]
    weight = face.heavy if wish.bold or look.display.weight >= 700 else face.weight
    parts = {
        "family": family,
        "weight": weight,
        "tracking_em": face.tracking_em,
        "scale": face.scale,
        "leading": face.leading,
        "caps": face.caps,
    }
    italic = look.accent.italic and wish.kind == "serif"
    return (
        FontChoice.model_validate({"voice": "display", **parts}),
        FontChoice.model_validate({"voice": "accent", "italic": italic, **parts}),
    )


def _small(wish: FontWish, family: str) -> tuple[FontChoice, ...]:
    kind = wish.kind or "sans"
    shown = _BODY_FAMILY.get(kind, family)
    weight = _BODY_WEIGHT.get(kind, 450.0)
    scale = 0.94 if kind == "mono" else 1.0
    return (
        FontChoice(voice="body", family=shown, weight=weight, scale=scale),
        FontChoice(voice="label", family=shown, weight=min(900.0, weight + 100), scale=scale),
    )


def _has_body(brief: Brief) -> bool:
    return any(wish.part == "body" for wish in brief.fonts)


def _uncapped(voice: Voice, name: str) -> FontChoice:
    return FontChoice.model_validate(
        {
            "voice": name,
            "family": voice.family,
            "weight": voice.weight,
            "caps": False,
            "italic": voice.italic,
            "tracking_em": voice.tracking_em,
            "scale": voice.scale,
        }
    )
