"""Follow-ups about the look: another art direction, other letters, other transitions."""

import re

from openmotion.director.looks import LOOKS
from openmotion.director.revise.clause import Clause
from openmotion.model import TRANSITION_FACTS, TransitionKind
from openmotion.model.edit import Edit, SetFont, SetLook, SetTransition
from openmotion.model.storyboard import FontChoice

_FONTS: tuple[tuple[str, str, float], ...] = (
    (r"geometric", "outfit", 680),
    (r"serif(?!-)(?<!sans serif)(?<!sans-serif)", "playfair-display", 520),
    (r"sans[- ]?serif|sans|cleaner|simple[r]?|modern", "inter", 640),
    (r"mono(?:space[d]?)?|code|typewriter", "geist-mono", 560),
    (r"condensed|narrow|tall", "anton", 400),
    (r"rounded?|friendl\w+|softer", "outfit", 640),
    (r"hand ?written|script|handwriting", "caveat", 600),
    (r"bold(?:er)?|heav(?:y|ier)", "", 780),
    (r"thin(?:ner)?|light(?:er)?", "", 420),
)
_TRANSITIONS: tuple[tuple[str, TransitionKind | None], ...] = (
    (r"hard(?:er)? cuts?|straight cuts?|just cut|simple cuts?", None),
    (r"cross ?fades?|dissolves?|fades? between|fade", "crossfade"),
    (r"blur", "blur_crossfade"),
    (r"pushe?s?|slides?", "push"),
    (r"wipes?", "angled_wipe"),
    (r"whip ?pans?", "whip_pan"),
    (r"zooms?", "zoom_through"),
    (r"iris|circle", "circle_iris"),
    (r"glitch\w*", "glitch"),
    (r"flip\w*", "card_flip"),
    (r"smooth\w*", "blur_crossfade"),
    (r"cub\w+", "cube"),
    (r"flash\w*", "flash"),
    (r"morph\w*|match cuts?", "match_cut"),
)


def asked_look(clause: Clause) -> list[Edit] | None:
    """Edits of the art direction, or None if the clause is not about it."""
    return _transition(clause) or _font(clause) or _look(clause)


def _transition(clause: Clause) -> list[Edit] | None:
    if not clause.has(r"\btransitions?\b|\bcuts?\b|\bcross ?fades?\b|\bbetween (?:the )?scenes\b"):
        return None
    shots = clause.storyboard.shots
    wanted: list[TransitionKind | None] = [
        kind for kind in TRANSITION_FACTS if kind.replace("_", " ") in clause.plain.lower()
    ]
    wanted += [kind for words, kind in _TRANSITIONS if clause.has(rf"\b(?:{words})\b")]
    if not wanted:
        return None
    kind = wanted[0]
    shot = clause.named.shot
    if shot == shots[0].id and len(shots) > 1:
        shot = shots[1].id if len(clause.named.shots) < 2 else clause.named.shots[1]
    seconds = 0.0 if kind is None else sum(TRANSITION_FACTS[kind].seconds) / 2
    return [SetTransition(shot=shot, transition=kind, seconds=seconds, words=clause.text)]


def _font(clause: Clause) -> list[Edit] | None:
    if not clause.has(r"\b(?:fonts?|typefaces?|lettering|type|schrift(?:art)?|police|weight)\b"):
        return None
    look = LOOKS[clause.storyboard.look]
    for words, family, weight in _FONTS:
        if clause.has(rf"\b(?:{words})\b"):
            held = next((f for f in clause.storyboard.fonts if f.voice == "display"), None)
            slug = family or (held.family if held else look.display.family)
            font = FontChoice(voice="display", family=slug, weight=weight)
            accent = FontChoice(voice="accent", family=slug, weight=weight)
            return [
                SetFont(font=font, words=clause.text),
                SetFont(font=accent, words=clause.text),
            ]
    return None


def _look(clause: Clause) -> list[Edit] | None:
    asks = clause.has(r"\b(?:look|style|theme|design|vibe|feel|aesthetic|make it|art direction)\b")
    for name in LOOKS:
        if asks and re.search(rf"\b{re.escape(name)}\b", clause.plain, re.IGNORECASE):
            return [SetLook(look=name, words=clause.text)]
    return None
