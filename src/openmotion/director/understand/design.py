"""A design document: brand colours with their roles, letters, corners, voice and what to avoid."""

import re
from dataclasses import dataclass
from typing import Literal

from openmotion.director.understand.colours import read_colours
from openmotion.director.understand.fonts import read_fonts
from openmotion.director.understand.reading import read_prompt
from openmotion.director.understand.refusals import read_excluded
from openmotion.model import ColourWish, FontWish

Role = Literal["ground", "accent", "text", "second", "any"]
Part = Literal["all", "headline", "body"]

_MOST_CHARACTERS = 200_000
# Roles by the names that design systems give their tokens; the first that fits counts.
_ROLES: tuple[tuple[Role | None, str], ...] = (
    (
        None,
        r"on[-_ ]?\w+|error|success|warning|danger|info|border|divider|hover|disabled|shadow|focus",
    ),
    ("ground", r"back ?ground|bg|surface|canvas|paper|page|base"),
    ("text", r"text|foreground|ink|body|type|headings?"),
    ("second", r"second(?:ary)?|tertiary|support(?:ing)?|accent[-_ ]?2"),
    ("accent", r"primary|accent|brand|cta|action|highlight|link|key|main"),
)
_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|oklch)\([^)]*\)", re.IGNORECASE)
_FONT = re.compile(
    r"(?P<label>(?i:[\w /-]*(?:font|typeface|typography|headings?|headlines?|titles?|display|body|"
    r"text|ui|mono(?:space)?|family)[\w /-]*))\W{1,6}"
    r"(?P<name>[A-Z][A-Za-z0-9]*(?: [A-Z0-9][A-Za-z0-9]*){0,3})"
)
_RADIUS = re.compile(
    r"(?:radius|rounded|corners?)[^\d\n]{0,40}?(\d+(?:\.\d+)?)\s*(px|rem|em|pt)?", re.IGNORECASE
)
_SQUARE = re.compile(
    r"\b(?:sharp|square|no rounded) corners\b|\bno (?:border )?radius\b", re.IGNORECASE
)
_VOICE = re.compile(
    r"^\W*(?:voice|tone(?: of voice)?|mood|personality|feel(?:ing)?|style|vibe|brand values?)\b"
    r"(?!.*#[0-9a-f]{3})",
    re.IGNORECASE,
)
_NEVER = re.compile(r"^\W*(?:do(?:n'|\u2019| no)t|never|avoid|no)\b", re.IGNORECASE)
_OTHER_MODE = re.compile(
    r"^#{1,6}\s.*\b(?:dark|light|alternate|inverted) (?:mode|theme)\b", re.IGNORECASE
)
_HEADING = re.compile(r"^#{1,6}\s+(.*)$")
_PX: dict[str, float] = {"px": 1.0, "pt": 4 / 3, "rem": 16.0, "em": 16.0}


@dataclass(frozen=True, slots=True)
class Design:
    """What a design document asks for.

    Attributes:
        colours: with their roles, each role once.
        fonts: letters, headline before body.
        radius_px: of cards as on a web page; None where nothing is said.
        voice: the lines about mood and style, for reading moods and looks from.
        excluded: what shall not appear.
    """

    colours: tuple[ColourWish, ...] = ()
    fonts: tuple[FontWish, ...] = ()
    radius_px: float | None = None
    voice: str = ""
    excluded: tuple[str, ...] = ()


def read_design(text: str) -> Design:
    """Read a design document: Markdown, front matter, tables, CSS or JSON tokens alike.

    What stands under the heading of another mode ("Dark mode") is left out.
    """
    colours: dict[Role, ColourWish] = {}
    fonts: list[FontWish] = []
    voice: list[str] = []
    excluded: list[str] = []
    radius: float | None = None
    heading, skipped = "", False
    for line in text[:_MOST_CHARACTERS].splitlines():
        title = _HEADING.match(line)
        if title:
            heading, skipped = title.group(1), _OTHER_MODE.match(line) is not None
        if skipped or not line.strip():
            continue
        if _NEVER.match(line) or (_NEVER.match(heading) and not title):
            excluded += _refused(line)
            continue
        for wish in _colours(line):
            colours.setdefault(wish.role, wish)
        font = _font(line)
        if font is not None and all(font.part != other.part for other in fonts):
            fonts.append(font)
        radius = _radius(line) if radius is None else radius
        if _VOICE.match(line) or (_VOICE.match(heading) and not title):
            voice.append(line.strip(" -*|#"))
    return Design(
        tuple(colours.values()),
        tuple(sorted(fonts, key=lambda font: font.part == "body")),
        radius,
        ". ".join(voice),
        tuple(dict.fromkeys(excluded)),
    )


def _refused(line: str) -> tuple[str, ...]:
    """What a line forbids, whether it says so itself or its heading does."""
    plain = re.sub(r"^\W*", "", line)
    words = plain if _NEVER.match(plain) else f"Avoid {plain}"
    reading = read_prompt(words)
    return (*read_excluded(reading), *read_colours(reading)[1])


def _colours(line: str) -> list[ColourWish]:
    """The colours of a line, each with the role that the words before it name."""
    found = []
    before = 0
    for match in _COLOUR.finditer(line):
        label = line[before : match.start()]
        before = match.end()
        role = _role(label)
        wishes, _ = read_colours(read_prompt(f"accent {match.group()}"))
        if role is None or not wishes:
            continue
        wish = wishes[0]
        found.append(wish.model_copy(update={"role": role, "name": match.group(), "span": None}))
    if found or _COLOUR.search(line):
        return found
    # Named colours: "Primary: navy".
    label, separator, value = line.partition(":")
    role = _role(label) if separator else None
    if role is None:
        return []
    wishes, _ = read_colours(read_prompt(f"accent {value.strip()}"))
    return [wish.model_copy(update={"role": role, "span": None}) for wish in wishes[:1]]


def _role(label: str) -> Role | None:
    """The role that a token's name stands for; None for states such as errors and borders."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", label).replace("_", " ").replace("-", " ")
    if not re.search(r"[A-Za-z]", words):
        return "any"
    for role, names in _ROLES:
        if re.search(rf"(?<![A-Za-z])(?:{names})(?![A-Za-z])", words, re.IGNORECASE):
            return role
    return "any"


def _font(line: str) -> FontWish | None:
    match = _FONT.search(line)
    if match is None or _COLOUR.search(line):
        return None
    label, name = match.group("label").lower(), match.group("name")
    found = read_fonts(read_prompt(f"Use the font {name} for the headline"))
    if not found:
        return None
    part: Part = "all"
    if re.search(r"head|title|display", label):
        part = "headline"
    elif re.search(r"body|text|ui|paragraph", label):
        part = "body"
    elif re.search(r"mono|code", label):
        return None
    return found[0].model_copy(update={"part": part, "span": None})


def _radius(line: str) -> float | None:
    if _SQUARE.search(line):
        return 0.0
    match = _RADIUS.search(line)
    if match is None:
        return None
    return float(match.group(1)) * _PX[(match.group(2) or "px").lower()]
