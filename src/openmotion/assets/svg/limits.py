"""How large SVG art may be: it comes from strangers."""

from openmotion.errors import UnreadableMedia

MOST_CHARACTERS = 1_000_000
MOST_ELEMENTS = 10_000
DEEPEST_NESTING = 64
DEEPEST_SHOWN = 80
"""Of what is shown, uses and all."""
DEEPEST_GROUPS = 16
"""Of groups that cannot be left out."""
MOST_USES = 2_000
DEEPEST_USES = 12
MOST_RULES = 2_000
MOST_PATH_NUMBERS = 40_000
"""In one path; what a shape layer may hold."""
MOST_NUMBERS = 200_000
"""In all paths together."""
LARGEST_NUMBER = 1e7
LARGEST_FACTOR = 1e12
"""Of transforms in transforms."""
FARTHEST_PX = 1e6
"""A shape that reaches further is left out."""
MOST_STOPS = 64
MOST_DASHES = 32


def refused(what: str) -> UnreadableMedia:
    """The error for art that breaks a limit."""
    return UnreadableMedia(f"the SVG {what}")
