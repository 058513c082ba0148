"""Patterns of curved ways and of comparatives."""

from typing import Any

PATHS: tuple[tuple[str, str], ...] = (
    (
        "arc",
        r"(?:along|in|on|following|with) (?:an? )?(?:smooth |gentle |wide |big )?(?:arc|curve"
        r"|curved (?:path|line)|arch|arcing (?:path|motion)|half[ -]?circle|semicircle|parabola"
        r"|bow)",
    ),
    (
        "zigzag",
        r"(?:along|in|on|following|with) (?:an? )?zig-?zag(?: (?:path|line|pattern|motion))?"
        r"|zig-?zag(?:s|ging|ged)?",
    ),
    (
        "spiral",
        r"(?:along|in|on|following|with) (?:an? )?spiral(?: (?:path|line|pattern|motion))?"
        r"|spiral(?:s|ling|ing|led)?",
    ),
    (
        "wave",
        r"(?:along|in|on|following|with) (?:an? )?(?:wave|sine(?: wave)?|wavy"
        r"|sinusoidal)(?: (?:path|line|pattern|motion))?",
    ),
    (
        "square",
        r"(?:along|in|on|following|around) (?:an? |the )?(?:square"
        r"|rectangular)(?: shaped)? (?:path|loop|pattern|route)|in a square",
    ),
    (
        "circle",
        r"(?:along|in|on|following|with|around) (?:an? )?(?:full |complete |small |big "
        r"|large )?(?:circular (?:path|orbit|motion|loop)|circle(?! with)|orbit)(?! around)"
        r"|in circles",
    ),
    (
        "line",
        r"(?:along|in|on) (?:an? )?(?:straight )?(?:line|straight (?:path|line))(?! with)|straight",
    ),
)


ADJECTIVES: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("grow", {}, r"(?:a (?:bit|little) |much )?(?:bigger|larger|taller and wider)"),
    ("grow", {"axis": "x"}, r"(?:a (?:bit|little) |much )?wider"),
    ("grow", {"axis": "y"}, r"(?:a (?:bit|little) |much )?(?:taller|higher in size)"),
    ("shrink", {}, r"(?:a (?:bit|little) |much )?(?:smaller|tinier)"),
    ("shrink", {}, r"small(?! \w*(?:circle|square|star|triangle))|tiny"),
    ("shrink", {"axis": "x"}, r"narrower|thinner"),
    ("shrink", {"axis": "y"}, r"(?:a (?:bit|little) |much )?(?:shorter|flatter)"),
    ("disappear", {}, r"invisible|fully transparent|completely transparent"),
    ("fade", {"opacity": 0.5}, r"(?:semi-?|half[ -]?)transparent|translucent"),
    ("fade", {"opacity": 1.0}, r"(?:fully |completely )?(?:opaque|visible)(?: again)?"),
    ("fade", {"opacity": 0.3}, r"transparent"),
)
