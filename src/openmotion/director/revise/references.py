"""What a follow-up means by "the second scene", "at 0:07", "the chart" or "it"."""

import re
from dataclasses import dataclass

from openmotion.model import Shot, Storyboard

_ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            ("first", "1st", "opening", "erste", "ersten", "première", "primera", "prima"),
            ("second", "2nd", "zweite", "zweiten", "deuxième", "segunda", "seconda"),
            ("third", "3rd", "dritte", "dritten", "troisième", "tercera", "terza"),
            ("fourth", "4th", "vierte", "vierten", "quatrième", "cuarta", "quarta"),
            ("fifth", "5th", "fünfte", "fünften", "cinquième", "quinta"),
            ("sixth", "6th", "sechste"),
            ("seventh", "7th"),
            ("eighth", "8th"),
        ),
        start=1,
    )
    for word in words
}
_NUMBERS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=1
    )
}
_SCENE = (
    r"(?:scenes?|shots?|slides?|screens?|frames?|sections?|parts?|szenen?|scènes?|escenas?|scena)"
)
_NUMBERED = re.compile(
    rf"\b{_SCENE}\s+(?:number\s+|no\.?\s*|#)?(\d+|{'|'.join(_NUMBERS)})\b", re.IGNORECASE
)
_ORDINAL = re.compile(rf"\b({'|'.join(_ORDINALS)})\s+(?:\w+\s+)?{_SCENE}\b", re.IGNORECASE)
_LAST = re.compile(
    rf"\b(?:last|final|closing|letzten?|dernière|última|ultima)\s+(?:\w+\s+)?{_SCENE}\b|"
    r"\bthe last one\b|"
    r"\b(?:end ?card|outro|ending|closing)\b|\bat the (?:very )?end\b|\bam ende\b",
    re.IGNORECASE,
)
_BEFORE_LAST = re.compile(
    rf"\b(?:second[- ]to[- ]last|penultimate|last but one)\s*(?:{_SCENE})?\b", re.IGNORECASE
)
_FIRST = re.compile(
    r"\b(?:intro|opening|opener|hook|beginning|start of the video|title card)\b", re.IGNORECASE
)
_CLOCK = re.compile(
    r"\b(?:at|@|around|from|bei)\s+(?:(\d+):(\d{2})(?:\.\d+)?|"
    r"(\d+(?:\.\d+)?)\s*(?:s|sec|secs|seconds?|sekunden?)\b)",
    re.IGNORECASE,
)
_THIS = re.compile(rf"\b(?:this|that|it|its|same)\s*(?:{_SCENE})?\b", re.IGNORECASE)
# What people call a shot by, and the recipes that show such a thing.
_SHOWN: tuple[tuple[str, str], ...] = (
    (r"chart|graph|diagram|bars?|donut|pie|curve", r"bar_|line_|donut|scatter|pictogram|race"),
    (r"quote|quotation|testimonials?", r"quote|testimonial"),
    (r"phone|mobile", r"phone"),
    (r"laptop", r"laptop"),
    (r"browser|app window|screenshot|dashboard|app screen", r"app_window|laptop|cursor_demo|bento"),
    (r"map", r"map"),
    (r"globe", r"globe"),
    (r"countdown", r"countdown"),
    (r"code|editor", r"code_editor"),
    (r"terminal", r"terminal"),
    (r"chat|conversation", r"chat"),
    (r"logo|wordmark", r"logo_reveal"),
    (r"timeline", r"timeline|process_steps"),
    (r"steps|process", r"process_steps"),
    (r"list|bullets?|features?", r"feature_|bento"),
    (r"stats?|numbers?|counter|figures?", r"stat_|number"),
    (r"comparison", r"comparison|before_after"),
    (r"pricing|prices|plans", r"pricing"),
    (r"team", r"team"),
    (r"offer|sale", r"offer"),
    (r"cta|call[- ]to[- ]action|button", r"end_card"),
    (r"map|route", r"map|globe"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """What a clause speaks of.

    Attributes:
        shots: ids, in the order of the video; empty where it names none.
        time_s: a moment that it names.
        missing: words that name a shot which the video does not have.
    """

    shots: tuple[str, ...] = ()
    time_s: float | None = None
    missing: str = ""

    @property
    def shot(self) -> str | None:
        """The one shot that is meant, the first of several."""
        return self.shots[0] if self.shots else None


def find_named(clause: str, storyboard: Storyboard, last: tuple[str, ...] = ()) -> Named:
    """The shots and the moment that a clause names.

    Args:
        clause: of a follow-up.
        storyboard: what it speaks of.
        last: ids of the shots that were spoken of before, for "it" and "that scene".
    """
    shots, count = storyboard.shots, len(storyboard.shots)
    time_s = _time(clause)
    found: list[str] = []
    wanted = [
        *(
            int(match) if match.isdigit() else _NUMBERS[match.lower()]
            for match in _NUMBERED.findall(clause)
        ),
        *(_ORDINALS[match.lower()] for match in _ORDINAL.findall(clause)),
    ]
    for number in wanted:
        if number > count:
            return Named(time_s=time_s, missing=f"scene {number}")
        found.append(shots[number - 1].id)
    if _BEFORE_LAST.search(clause) and count > 1:
        found.append(shots[-2].id)
    elif _LAST.search(clause):
        found.append(shots[-1].id)
    if not found and _FIRST.search(clause):
        found.append(shots[0].id)
    if not found and time_s is not None:
        found += [shot.id for shot in shots if shot.start_s <= time_s < _end(shot)]
    if not found:
        found += _shown(clause, shots)
    if not found and _THIS.search(clause):
        found += [name for name in last if name in {shot.id for shot in shots}]
    order = [shot.id for shot in shots]
    return Named(tuple(sorted(dict.fromkeys(found), key=order.index)), time_s)


def _time(clause: str) -> float | None:
    match = _CLOCK.search(clause)
    if not match:
        return None
    if match.group(1):
        return int(match.group(1)) * 60.0 + int(match.group(2))
    return float(match.group(3))


def _end(shot: Shot) -> float:
    return shot.start_s + shot.duration_s


def _shown(clause: str, shots: tuple[Shot, ...]) -> list[str]:
    """The shots that show what a clause calls by its kind, or whose words it repeats."""
    for words, recipes in _SHOWN:
        if re.search(
            rf"\bthe (?:\w+ )?(?:{words})\b|\b(?:{words}) (?:scene|shot|slide)\b",
            clause,
            re.IGNORECASE,
        ):
            found = [shot.id for shot in shots if re.match(recipes, shot.recipe)]
            if found:
                return found[:1]
    lower = clause.lower()
    for shot in shots:
        headline = shot.content.headline.lower().strip(" .!?")
        if len(headline) > 3 and re.search(rf"(?<!\w){re.escape(headline)}(?!\w)", lower):
            return [shot.id]
    return []
