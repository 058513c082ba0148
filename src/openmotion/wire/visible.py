"""Whether a text shows anything at all."""

import re

# White space, control and format characters (the categories Z, Cc, Cf), and what Unicode calls
# Default_Ignorable_Code_Point (UAX #44): fillers, variation selectors, tags. The empty Braille
# pattern beside them. Written out, since OpenAPI is told the same and knows no categories.
INVISIBLE = (
    r"\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2"
    r"\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800"
    r"\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
"""Characters that show nothing, as the inside of a class of a regular expression."""

_VISIBLE = re.compile(f"[^{INVISIBLE}]")


def is_visible(text: str) -> bool:
    """Whether a text holds a character that is neither white space, control nor zero-width."""
    return _VISIBLE.search(text) is not None
