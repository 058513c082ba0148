"""Members named in brackets: "three scents (cedar, fig, sea salt)"."""

import re
from collections.abc import Iterator

from openmotion.director.understand.colour_names import BASES, MODIFIERS
from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.words import has_substance, is_direction, words_of
from openmotion.model import Feature, PromptSpan

_SET = re.compile(r"(?<=\w\s)\((?P<list>[^()\n:\u00a4]{5,160})\)")
_HEAD = re.compile(r"[^\W\d_][\w'\u2019-]{0,30}(?:\s[\w'\u2019-]{1,30}){0,3}\s$")
_LOOKED_BACK = 60  # letters
_SEPARATOR = re.compile(r"\s*(?:,\s*(?:and\s|or\s)?|;|\s(?:and|or|&)\s|\s/\s)\s*")
_NOT_MEMBERS = re.compile(
    r"\b(?:palettes?|colou?rs?|fonts?|styles?|moods?|tones?|looks?|backgrounds?|music|sounds?|shots?"
    r"|scenes?|beats?|formats?|sizes|resolutions?|ratios?|transitions?|animations?|effects?|shapes?"
    r"|typography|gradients?|seconds?|video|reel|clip|layout|frames?)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 4


def find_bracketed(reading: Reading) -> Iterator[Feature]:
    """The members of the first such set that is no matter of looks; none without two."""
    for match in _SET.finditer(reading.plain):
        before = reading.plain[max(0, match.start() - _LOOKED_BACK) : match.start()]
        head = _HEAD.search(before)
        if head is None:
            continue
        last = words_of(head.group())[-1]
        if not last.endswith("s") or _NOT_MEMBERS.search(head.group()) or MARK in match["list"]:
            continue
        found = list(_members(match["list"], match.start("list")))
        said = [title for title, _ in found]
        coloured = sum(title.lower() in BASES | MODIFIERS for title in said)
        if len(found) < 2 or coloured == len(found):
            continue
        if any(
            len(words_of(title)) > _MOST_WORDS
            or (is_direction(title) and title.lower() not in BASES | MODIFIERS)
            or not has_substance(title)
            or re.search(r"\d\s?(?:s|px|%|fps)\b|#|[$\u20ac\u00a3]", title)
            for title in said
        ):
            continue
        for title, start in found:
            yield Feature(
                title=title[:1].upper() + title[1:],
                span=PromptSpan(start=start, end=start + len(title)),
            )
        return


def _members(text: str, start: int) -> Iterator[tuple[str, int]]:
    place = 0
    for gap in [*_SEPARATOR.finditer(text), None]:
        end = gap.start() if gap else len(text)
        piece = text[place:end]
        title = tidy(piece).strip(" .")
        if title:
            yield title, start + place + len(piece) - len(piece.lstrip())
        place = gap.end() if gap else end
