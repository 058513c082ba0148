"""CSS colours, lengths and shares."""

import re
from functools import lru_cache

from coloraide import Color

from openmotion.assets.svg.limits import LARGEST_NUMBER, refused
from openmotion.assets.svg.matrix import NUMBER
from openmotion.model import Colour, from_rgba

_LENGTH = re.compile(rf"^\s*({NUMBER})\s*([a-zA-Z%]*)\s*$")
_PIXELS = {
    "": 1.0,
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "mm": 96 / 25.4,
    "cm": 96 / 2.54,
    "in": 96.0,
    "em": 16.0,
    "rem": 16.0,
    "ex": 8.0,
}
_LONGEST_COLOUR = 80


@lru_cache(maxsize=1024)
def parse_colour(text: str) -> Colour | None:
    """A CSS colour as ours; None if it is none.

    Source: CSS Color Module 4, read by coloraide.
    """
    wanted = text.strip().lower()
    if wanted == "transparent":
        return "#00000000"
    if not wanted or len(wanted) > _LONGEST_COLOUR:
        return None
    try:
        colour = Color(wanted).convert("srgb").clip()
    except ValueError:
        return None
    red, green, blue = (0.0 if part != part else part for part in colour.coords())  # noqa: PLR0124
    alpha = colour.alpha(nans=False)
    return from_rgba(red, green, blue, alpha)


def length(text: str | None, default: float = 0.0, *, whole: float = 100.0) -> float:
    """A length in user units; percents are of `whole`; what is none gives the default.

    Raises:
        UnreadableMedia: it is larger than any picture needs.
    """
    found = _LENGTH.match(text or "")
    if found is None:
        return default
    unit = found[2].lower()
    factor = whole / 100 if unit == "%" else _PIXELS.get(unit)
    if factor is None:
        return default
    value = float(found[1]) * factor
    if not abs(value) <= LARGEST_NUMBER:
        raise refused(f"has the length {text}; {LARGEST_NUMBER:,.0f} is the most")
    return value


def share(text: str | None, default: float = 1.0) -> float:
    """A number or percent, cut to 0..1."""
    return min(1.0, max(0.0, length(text, default, whole=1.0)))
