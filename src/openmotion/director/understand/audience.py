"""For whom a video is and what it shall do."""

import re

from openmotion.director.understand.reading import Reading, tidy
from openmotion.director.understand.words import VIDEO, is_direction
from openmotion.model import PromptSpan, Stated

PEOPLE = (
    r"(?:office |shift |remote |key |care |social )?workers|adults|staff|pupils|newcomers"
    r"|commuters|residents|drivers"
    r"|students?|developers?|engineers?|teams?|founders?|kids|children|graders?|parents?"
    r"|beginners?|audiences?|customers?|marketers?|designers|investors?|professionals?"
    r"|freelancers?|creators?|gamers?|runners?|teachers?|owners?|managers|leaders?"
    r"|executives?|businesses|startups|companies|seniors|teens?|teenagers|women|men"
    r"|people|millennials|users|shoppers|travell?ers|employees|recruiters|buyers"
    r"|patients|doctors|nurses|musicians|artists|writers|lovers|enthusiasts|fans"
    r"|families|agencies|brands|schools|classrooms"
)
_AUDIENCE = (
    re.compile(
        r"\b(?:target audience|audience|zielgruppe|public cible)\s*(?:is|are|:|="
        r"|\uff1a)\s*(?P<who>[^.;\n]{3,60})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:aimed at|targeting|targeted at|geared towards?"
        r"|intended for)\s+(?P<who>[^.,;\n\u2014]{3,60})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bfor\s+(?P<who>(?:(?:a|an|the|our|my|busy|young|small|non-technical|middle|high"
        rf"|school|\d+th|\d+rd|(?!for\b)[\w-]{{1,30}})\s{{1,3}}){{0,4}}(?:{PEOPLE}))\b(?!\s+(?:tool"
        rf"|startup|platform|app|brand|compan|software|product|conference|meetup|website"
        rf"|portal|kit|api|agency)|-|['\u2019]s)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:helps?|lets|gives|allows?|enables?)\s+(?P<who>"
        rf"(?:[\w-]{{1,30}}\s{{1,3}}){{0,2}}(?:{PEOPLE}))\b",
        re.IGNORECASE,
    ),
)
_GOAL = (
    re.compile(
        r"\b(?:the )?(?:takeaway|key message|core message|message|goal|purpose|aim|objective"
        r"|ziel|objectif|objetivo)\s*(?:of (?:this|the) (?:video|clip)\s*)?(?:is|:|=|\u2014"
        r"|\uff1a)\s*(?:to\s+)?(?P<goal>[^.\n;]{4,120})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:{VIDEO})\s+to\s+(?P<goal>(?:announce|promote|explain|show|drive|celebrate"
        rf"|recruit|hire|attract|get|raise|convince|teach|introduce|welcome"
        rf"|invite)\b[^.\n;,]{{3,90}})",
        re.IGNORECASE,
    ),
)


def read_audience(reading: Reading) -> Stated[str]:
    """For whom; empty if unknown."""
    for pattern in _AUDIENCE:
        for match in pattern.finditer(reading.plain):
            who = tidy(re.sub(r"^(?:a|an|the|our|my)\s+", "", match["who"], flags=re.IGNORECASE))
            if who and not is_direction(who):
                return Stated[str](
                    value=who,
                    origin="stated",
                    spans=(PromptSpan(start=match.start("who"), end=match.end("who")),),
                )
    return Stated[str](value="")


def read_goal(reading: Reading) -> Stated[str]:
    """What the video shall do; empty if the prompt does not say."""
    for pattern in _GOAL:
        match = pattern.search(reading.plain)
        if match and not is_direction(match["goal"]):
            return Stated[str](
                value=tidy(match["goal"]),
                origin="stated",
                spans=(PromptSpan(start=match.start("goal"), end=match.end("goal")),),
            )
    return Stated[str](value="")
