"""Lists of places that no way joins: "our offices in Oslo, São Paulo and Nairobi"."""

import re
from itertools import takewhile

from openmotion.director.understand.group_parts import item, split_list
from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import MONTHS, is_direction
from openmotion.model import Feature

_MOST = 12
_UPPER = r"[^\W\d_a-z\u00df-\u00f6\u00f8-\u00ff]"
_NAME = (
    rf"(?:St\.\s|the\s)?{_UPPER}[\w'\u2019-]*(?:\s(?:(?:de|del|do|da|la|am|an der|of|upon)\s)?"
    rf"{_UPPER}[\w'\u2019-]*){{0,3}}"
)
_JOINT = r"(?:\s?[,;/&\u00b7]\s?(?:(?:and|und|et|y|e|i|or)\s)?|\s(?:and|und|et|y|e|i)\s)"
_LIST = re.compile(
    rf"(?:\b(?:in|at|of|across|between|for|cover(?:s|ing)?|show(?:s|ing)?|mark(?:s|ing)?|are|is"
    rf"|like|including|visit(?:s|ing)?|with|bei|\u00e0|en|mit|zeig\w*)\s|:\s)"
    rf"(?P<list>{_NAME}(?:{_JOINT}{_NAME})+)"
)
_NO_PLACE = re.compile(
    rf"(?:{MONTHS}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[A-Z]|\d.*|UI|AI|3D|2D|GPS|Q[1-4]"
    r"|Instagram|TikTok|YouTube|LinkedIn|English|German|French|Spanish)",
    re.IGNORECASE,
)


def read_place_list(reading: Reading) -> tuple[Feature, ...]:
    """The longest list of two or more names in a prompt for a map, all of them kept."""
    lists = [_names(match) for match in _LIST.finditer(reading.plain)]
    longest = max(lists, key=len, default=())
    return longest[:_MOST] if len(longest) >= 2 else ()


def _names(match: re.Match[str]) -> tuple[Feature, ...]:
    text = re.sub(r"[/;\u00b7]", ",", match["list"]).rstrip(".")
    parts = list(takewhile(lambda part: _is_place(part[0]), split_list(text, match.start("list"))))
    return tuple(item(name, start=start, end=start + len(name)) for name, start in parts)


def _is_place(name: str) -> bool:
    return not (_NO_PLACE.fullmatch(name) or is_direction(name)) and len(name) > 1
