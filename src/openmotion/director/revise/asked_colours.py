"""Follow-ups about colours: other colours by role, dark and light, brighter and darker."""

import re

from openmotion.director.revise.amounts import read_degree
from openmotion.director.revise.clause import Clause
from openmotion.director.understand.colours import read_colours
from openmotion.director.understand.reading import read_prompt
from openmotion.model import Colour, ColourWish, oklch, to_oklch
from openmotion.model.edit import Edit, SetColour, SetTone

_GROUND = r"\b(?:backgrounds?|backdrop|bg|ground|hintergrund|fond|fondo|sfondo)\b"
_TEXT = r"\b(?:text|headlines?|titles?|type|letters|words|font colou?r|schrift|texte|texto)\b"
_SECOND = r"\b(?:second(?:ary)? colou?r|second accent)\b"
_DARK = r"\b(?:dark mode|dark theme|darker|make (?:it|everything) dark|dunkler|dark version)\b"
_LIGHT = (
    r"\b(?:light mode|light theme|lighter|brighter|make (?:it|everything) light|heller|"
    r"light version|white version)\b"
)
_INSTEAD = re.compile(r"\b(?:instead of|rather than|statt|not)\b", re.IGNORECASE)
_WORSE = re.compile(
    r"\btoo (?:bright|dark|loud|strong|dull|saturated)\b|\bmore contrast\b|\bless saturated\b",
    re.IGNORECASE,
)


def asked_colours(clause: Clause) -> list[Edit] | None:
    """Edits of the palette, or None if the clause is not about colours."""
    if clause.has(r"\b(?:interpolat\w+|transitions?|between|gradient|across)\b"):
        return None
    wishes = _wanted(clause)
    if wishes:
        return [
            SetColour(role=_role(clause, wish), colour=wish.colour, words=clause.text)
            for wish in wishes[:3]
        ]
    shot = clause.named.shot
    if clause.has(r"\bdark (?:mode|theme|version)\b") or clause.has(_DARK):
        return [SetTone(shot=shot, tone="dark", words=clause.text)]
    if clause.has(_LIGHT) and not clause.has(r"\bfont|weight|colou?r|accent\b"):
        return [SetTone(shot=shot, tone="light", words=clause.text)]
    if clause.has(r"\baccent\b|\bcolou?rs?\b") and (_WORSE.search(clause.plain) or _shaded(clause)):
        return [SetColour(role="accent", colour=_shifted(clause), words=clause.text)]
    return None


def _wanted(clause: Clause) -> list[ColourWish]:
    """The colours that shall be there: what stands behind 'instead of' is what was."""
    new, *old = _INSTEAD.split(clause.text, maxsplit=1)
    wishes, _ = read_colours(read_prompt(new))
    if not wishes and old:
        wishes, _ = read_colours(read_prompt(old[0]))
        return []
    # "The blue is too bright, move it to #1A2B8C": the colour that it is now is named first.
    exact = [wish for wish in wishes if wish.name.startswith("#")]
    moved = re.search(r"\b(?:to|into|auf|zu)\b", new, re.IGNORECASE) is not None
    if len(wishes) > 1 and moved and not any(wish.role != "any" for wish in wishes):
        return exact[-1:] or list(wishes[-1:])
    return list(wishes)


def _role(clause: Clause, wish: ColourWish) -> str:
    if wish.role in {"ground", "text", "second", "accent"}:
        return wish.role
    if clause.has(_SECOND):
        return "second"
    if clause.has(_GROUND):
        return "ground"
    if clause.has(_TEXT) and not clause.has(r"\baccent\b"):
        return "text"
    return "accent"


def _shaded(clause: Clause) -> bool:
    return clause.has(
        r"\b(?:brighter|darker|lighter|deeper|softer|more muted|more vivid|stronger)\b"
    )


def _shifted(clause: Clause) -> Colour:
    """The accent, lighter, darker, more or less colourful."""
    lightness, chroma, hue = to_oklch(clause.storyboard.palette.accent)
    share = read_degree(clause.plain)
    if clause.has(r"\btoo bright\b|\bdarker\b|\bdeeper\b"):
        lightness *= 1 - 0.6 * share
    elif clause.has(r"\btoo dark\b|\bbrighter\b|\blighter\b"):
        lightness = min(0.95, lightness * (1 + 0.6 * share))
    if clause.has(r"\bsofter\b|\bmuted\b|\btoo (?:loud|strong|saturated)\b|\bless saturated\b"):
        chroma *= 1 - share
    elif clause.has(r"\bvivid\b|\bstronger\b|\btoo dull\b"):
        chroma = min(0.3, chroma * (1 + share))
    return oklch(lightness, chroma, hue)
