"""Phrases that name geometric objects: "the small red circle", "three squares", "it"."""

import re
from dataclasses import dataclass

from openmotion.director.choreography.lexicon import ANY_SHAPE, SHAPES, SIZES
from openmotion.director.choreography.quantities import NUMBER, number_of
from openmotion.director.understand.colour_names import BASES, MODIFIERS, colour_of
from openmotion.model import Colour
from openmotion.model.choreography import FigureKind

_MODIFIER = "|".join(sorted(map(re.escape, MODIFIERS), key=len, reverse=True))
_BASE = "|".join(
    sorted((re.escape(name).replace(r"\ ", "[ -]") for name in BASES), key=len, reverse=True)
)
HEX = (
    r"#[0-9a-f]{8}\b|#[0-9a-f]{6}\b|#[0-9a-f]{3}\b"
    r"|rgba?\(\s*\d{1,3}\s*,\s*\d{1,3}\s*,\s*\d{1,3}[^)]{0,8}\)"
)
COLOUR = rf"(?:(?:(?:{_MODIFIER})[ -]){{0,2}}(?:{_BASE})(?![\w-])|{HEX})"
"""A colour, named or in numbers."""
_SIDED = {
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
}
_SIZE = "|".join(sorted(SIZES, key=len, reverse=True))
DIMENSIONS = (
    r"\d+(?:\.\d+)? ?(?:px|pixels?)?(?: ?[x\u00d7] ?| by )\d+(?:\.\d+)? ?(?:px|pixels?)?"
    r"|\d+(?:\.\d+)?[ -]?(?:px|pixels?)(?:[ -](?:wide|tall|high|large|big|long|diameter))?"
)
_LOOSE = (
    "solid|filled|outlined|hollow|empty|plain|simple|flat|equilateral|regular|rounded|horizontal"
    "|vertical|upright|perfect|thin|thick|long|short|identical|equal|single|geometric|glowing|new"
    "|basic|nice|coloured|colored|stationary|static|moving|still|fixed|own"
)
_NUMBERED = rf"(?:\d{{1,2}}|{'|'.join(_SIDED)})[ -](?:sided|pointed|point|gon)"
_ADJECTIVE = rf"(?:(?:{COLOUR}|{_SIZE}|{_NUMBERED}|{DIMENSIONS}|{_LOOSE})(?:-?colou?red)?)"
_NOUN = "|".join(sorted((*SHAPES, "plus signs", *ANY_SHAPE), key=len, reverse=True)).replace(
    " ", "[ -]"
)
_ORDINALS = {
    "first": 0,
    "1st": 0,
    "second": 1,
    "2nd": 1,
    "third": 2,
    "3rd": 2,
    "fourth": 3,
    "4th": 3,
    "fifth": 4,
    "5th": 4,
    "sixth": 5,
    "last": -1,
    "final": -1,
}
_ORDINAL = "|".join(_ORDINALS)
_WHERE = {
    "leftmost": "left",
    "left": "left",
    "left-hand": "left",
    "rightmost": "right",
    "right": "right",
    "right-hand": "right",
    "topmost": "top",
    "top": "top",
    "upper": "top",
    "bottom": "bottom",
    "bottommost": "bottom",
    "lower": "bottom",
    "middle": "middle",
    "central": "middle",
    "center": "middle",
    "centre": "middle",
}
_PLACED = "|".join(sorted(_WHERE, key=len, reverse=True))
_DETERMINER = (
    r"all(?: of)?(?: the| these| those)?|both(?: of)?(?: the| these)?|each(?: of)?(?: the)?|every"
    r"|the same|the"
    r"|another|one more|an|a|these|those|this|that|its|their|some|any"
)
_COUNT = (
    rf"(?:{NUMBER}|a pair of|a couple of|a row of {NUMBER}|a column of {NUMBER}|a line of {NUMBER}"
    rf"|a grid of {NUMBER})"
)
MENTION = re.compile(
    rf"(?:(?P<determiner>{_DETERMINER}) )?"
    rf"(?:(?P<ordinal>{_ORDINAL}|other(?: two| three)?|remaining|next) )?"
    rf"(?:(?P<count>{_COUNT}) )?"
    rf"(?:(?P<where>(?:{_PLACED})(?:[ -](?:left|right))?) )?"
    rf"(?P<adjectives>(?:{_ADJECTIVE}(?:,? and (?!one\b)|, | |-))*)"
    rf"(?P<noun>(?:{_NOUN}|(?:\d{{1,2}}|n)-gon))(?P<plural>e?s(?![a-z]))?(?![\w]|-gon|\.\d)"
)
"""An object with what describes it; all of a text in small letters."""
_PRONOUNS = (
    (r"it|this one|that one|the former|itself|that shape|this shape", "it"),
    (
        r"they(?: all| both)?|them(?: all| both)?|all of them|each of them|both of them|everything"
        r"|both|all(?: of it)?|each"
        r"|these|those|every one|all shapes together|themselves|each other|one another|everyone"
        r"|each one",
        "they",
    ),
    (r"the other one|the other|the latter|another one", "other"),
    (r"the others|the rest|the remaining ones|the other ones|all others|all the others", "others"),
)
PRONOUN = re.compile("|".join(f"(?P<{name}>(?:{words})(?![\\w'-]))" for words, name in _PRONOUNS))
"""Words that stand for objects named before."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An object, or several, as a phrase describes them.

    Attributes:
        pronoun: "it", "they", "other" or "others"; empty for nouns.
        determiner: "a", "the", "all", "both", "each", "another" and the like; may be empty.
        ordinal: which of several, from 0; -1 is the last.
        count: how many, if a number says so.
        where: "left", "right", "top", "bottom", "middle", or two of them for corners.
        size: factor of the usual size, if a word says so.
        dimensions: width and height in pixels; None where not said.
        colours: named ones; several share a plural noun.
        shape: None for "shape", "one".
        sides: of the shape.
        plural: whether there are several.
        outlined: whether only a line is meant.
        upright: a line or bar that stands.
        in_row: how several stand: "row", "column", "grid" or nothing.
        rest: "the other circles": all but those who did something last.
    """

    pronoun: str = ""
    determiner: str = ""
    ordinal: int | None = None
    count: int | None = None
    where: str = ""
    size: float | None = None
    dimensions: tuple[float | None, float | None] | None = None
    colours: tuple[tuple[str, Colour], ...] = ()
    shape: FigureKind | None = None
    sides: int = 0
    plural: bool = False
    outlined: bool = False
    upright: bool = False
    in_row: str = ""
    rest: bool = False


def mention_of(match: re.Match[str]) -> Mention:
    """What a phrase that `MENTION` found describes."""
    noun = re.sub(r"-(?=sign)", " ", match["noun"])
    adjectives = match["adjectives"] or ""
    shape, sides = SHAPES.get(noun, (None, 0))
    gon = re.fullmatch(r"(\d{1,2}|n)-gon", noun)
    if gon:
        shape, sides = "polygon", max(3, int(gon[1])) if gon[1] != "n" else 6
    numbered = re.search(_NUMBERED, adjectives)
    if numbered:
        head = re.split(r"[ -]", numbered.group())[0]
        told = int(head) if head.isdigit() else _SIDED[head]
        sides = max(3, told)
        shape = shape or "polygon"
        adjectives = adjectives.replace(numbered.group(), "")
    count_text = match["count"] or ""
    in_row = next((name for name in ("row", "column", "grid") if f" {name} " in count_text), "")
    if "line of" in count_text:
        in_row = "row"
    number = re.search(rf"{NUMBER}$", count_text) if in_row else None
    count = None
    if count_text:
        count = (
            2
            if "pair" in count_text or "couple" in count_text
            else int(number_of(number.group() if number else count_text))
        )
    ordinal = match["ordinal"] or ""
    size = re.search(rf"(?<![\w-])(?:{_SIZE})(?![\w-])", adjectives)
    spoken = re.sub(DIMENSIONS, "", adjectives)
    where = match["where"] or ""
    return Mention(
        determiner=match["determiner"] or "",
        ordinal=_ORDINALS.get(ordinal),
        count=count,
        where=" ".join(dict.fromkeys(_WHERE.get(part, part) for part in where.split())),
        size=SIZES[size.group()] if size else None,
        dimensions=dimensions_of(adjectives),
        colours=colours_in(spoken),
        shape=shape,
        sides=sides,
        plural=bool(match["plural"]) or bool(count and count > 1),
        outlined=bool(re.search(r"\b(?:outlined|hollow|empty)\b", adjectives)),
        upright=bool(re.search(r"\b(?:vertical|upright|tall)\b", adjectives)),
        in_row=in_row,
        rest=ordinal.startswith(("other", "remaining")),
    )


def colours_in(text: str) -> tuple[tuple[str, Colour], ...]:
    """The colours of a phrase by name, in order."""
    return tuple(
        (found.group(), colour_named(found.group()))
        for found in re.finditer(rf"(?<![\w-]){COLOUR}|{HEX}", text)
    )


def colour_named(name: str) -> Colour:
    """The colour behind a name or number that `COLOUR` found."""
    if name.startswith("#"):
        digits = name[1:]
        return "#" + ("".join(digit * 2 for digit in digits) if len(digits) == 3 else digits[:6])
    if name.startswith("rgb"):
        parts = [min(255, int(part)) for part in re.findall(r"\d+", name)[:3]]
        return "#{:02x}{:02x}{:02x}".format(*parts)
    for base in sorted(BASES, key=len, reverse=True):
        if re.search(rf"(?:^|[ -]){re.escape(base)}$", name.replace("-", " ")) or name.endswith(
            base
        ):
            front = name[: len(name) - len(base)].replace("-", " ").split()
            return colour_of(tuple(front), base)
    return "#808791"


def dimensions_of(text: str) -> tuple[float | None, float | None] | None:
    """Width and height in pixels that a phrase states."""
    both = re.search(r"(\d+(?:\.\d+)?) ?(?:px|pixels?)?(?: ?[x\u00d7] ?| by )(\d+(?:\.\d+)?)", text)
    if both:
        return float(both[1]), float(both[2])
    one = re.search(r"(\d+(?:\.\d+)?)[ -]?(?:px|pixels?)(?:[ -](wide|tall|high))?", text)
    if not one:
        return None
    value = float(one[1])
    if one[2] in {"tall", "high"}:
        return None, value
    return value, None
