"""Patterns of how something happens, and of colours."""

from openmotion.director.choreography.lexicon import EASINGS, PACES
from openmotion.director.choreography.mentions import COLOUR
from openmotion.director.choreography.tokens.looks import ADJECTIVES, PATHS
from openmotion.director.choreography.tokens.moments import TIME

RULES: tuple[tuple[str, str], ...] = (
    (
        "stagger",
        rf"one (?:by one|after (?:the other|another)|at a time)|in (?:turn|sequence|succession"
        rf"|order)|each in turn|(?:with )?(?:an? )?(?:(?P<gap>{TIME}) )?(?:stagger(?:ed)?|delay"
        rf"|offset|interval|gap|apart)(?:(?: of| by)? (?P<gap2>{TIME}))?(?: (?:between"
        rf"|apart)(?: (?:each(?: other)?|them|one|the two|each of them))?)?"
        rf"|(?P<gap3>{TIME}) (?:apart|between(?: (?:each(?: other)?|them|one|starts"
        rf"|each of them))?|after (?:the previous(?: one)?|the one before|each other|one another"
        rf"|the last))|(?:with )?(?:an? )?(?:pause|break"
        rf"|rest)s?(?: of)? (?P<pause>{TIME})(?: between(?: (?:each|them))?)?"
        rf"|every (?P<gap4>{TIME})",
    ),
    (
        "easing",
        "|".join(f"(?P<e{index}>{pattern})" for index, (pattern, _) in enumerate(EASINGS)),
    ),
    ("pace", "|".join(f"(?P<p{index}>{pattern})" for index, (pattern, _) in enumerate(PACES))),
    ("path", "|".join(f"(?P<{name}>{pattern})" for name, pattern in PATHS)),
    (
        "adjective",
        "|".join(f"(?P<a{index}>{pattern})" for index, (_, _, pattern) in enumerate(ADJECTIVES)),
    ),
    (
        "ground",
        rf"(?:(?:on|over|with|against|in front of) )?(?:an? |the )?(?:plain |solid |flat |simple "
        rf"|clean |pure |completely )*(?P<colour>{COLOUR}) (?:back-?ground|back-?drop|canvas"
        rf"|ground|bg)\b|(?:back-?ground|back-?drop|canvas|ground|bg)(?: colou?r)?(?: (?:is|in"
        rf"|should be|of|colou?r|=|to))*[ :]*(?P<colour2>{COLOUR})"
        rf"|on (?P<colour3>{COLOUR})(?= *(?:[.,;]|$))",
    ),
    ("recolour_from", rf"from (?P<from>{COLOUR}) to (?P<to>{COLOUR})"),
    (
        "colour",
        rf"(?:(?:to|into|in|of|with) )?(?:the )?(?:colou?r )?(?:an? |one )?(?P<colour>{COLOUR})(?: "
        rf"colou?r)?",
    ),
)
