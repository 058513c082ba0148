"""Patterns of relations, links and moments."""

from openmotion.director.choreography.tokens.joints import LINKS, RELATIONS
from openmotion.director.choreography.tokens.moments import TIME

RULES: tuple[tuple[str, str], ...] = (
    *(("link", rf"(?P<link_{name}>{pattern})(?![\w'])") for name, pattern in LINKS),
    *(("relation", rf"(?P<relation_{name}>{pattern})(?![\w'-])") for name, pattern in RELATIONS),
    (
        "later",
        rf"(?P<later>{TIME}) (?:later|afterwards?|after (?:that|this)|after the (?:start"
        rf"|beginning)|in(?=,)|into)|(?:another|further) (?P<later2>{TIME})(?: later)?",
    ),
    (
        "mark",
        rf"(?:at|from|starting at|starting from|beginning at|by|on|in) (?:t ?= ?|time "
        rf"|the )?(?P<mark>{TIME})(?:[ -](?:mark|point))?(?! (?:apart|between|each))|(?:at|from"
        rf"|starting at|starting from|beginning at) (?:the )?(?:second|sec"
        rf"|t ?=) ?(?P<second>\d+(?:\.\d+)?)|(?:at|from|starting at|on) frame (?P<frame>\d+)"
        rf"|(?:at|from) (?:the )?(?P<ordinal>first|second|third|fourth|fifth"
        rf"|sixth)[ -]second(?:[ -]mark)?|(?:at|from) (?P<clock>\d{1, 2}:\d{2})"
        rf"|at the (?P<zero>(?:very )?(?:start|beginning))|from the (?P<zero2>start|beginning)",
    ),
    ("negation", r"without|does(?:n't| not)|do(?:n't| not)|never|no|not"),
    (
        "aux",
        r"(?:is|are|was|were|be|being|been|has|have|will|shall|should|must|can|does|do|starts? to"
        r"|begins? to|start|starts|begins|continues to|continues|keeps|keep|proceeds to"
        r"|to)(?= (?:be )?(?:\w+ly )?(?:\w+(?:ing|ed|e|ow|n|nk|in|t|d|k|p|ve)\b))",
    ),
)
