"""Where a video will be seen, and what shape it has there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Destination:
    """A place where the video shall be shown.

    Attributes:
        name: for notes.
        ratio: its usual shape, width to height.
        start: where the prompt names it.
        end: behind its name.
    """

    name: str
    ratio: str
    start: int
    end: int


_SQUARE = r"\b(?:square|1:1|quadratisch\w*|carr\u00e9e?|cuadrad[oa]|quadrad[oa])\b"
# What a network is named for when it is not where the video goes.
_NOT_A_PLACE = re.compile(
    r"\b(?:follow(?: us)?|find us|(?:that|which|it|auto|and|you) posts?|publish\w*|schedul\w+"
    r"|shares?|auto\w*|integrat\w+ with"
    r"|connects?|like|download\w*|from|scrap\w+|log ?in with|replac\w+|beyond|quit|leav\w+"
    r"|posting)\s(?:(?:us|me|it|to|on|your|with|my|the|for)\s){0,3}$",
    re.IGNORECASE,
)
_NOT_A_PLACE_AFTER = re.compile(
    r"\s(?:posts? for you|scheduler|analytics|api|clone|alternative|followers|likes|handle|page:"
    r"|account|profile|@|channel\b(?!.{0,12}(?:trailer|intro))|growth|ads manager|views"
    r"|creators?\b|algorithm|comments|users|subscribers)",
    re.IGNORECASE,
)
_FOR = r"(?:for|on|as an?|to|f\u00fcr|pour|para|per|voor|dla|\u0434\u043b\u044f|cho|na)"
_TABLE: tuple[tuple[str, str, str], ...] = (
    ("TikTok", "9:16", r"\btik[ -]?tok\b|\u6296\u97f3"),
    (
        "Reels",
        "9:16",
        r"\b(?:instagram|ig|insta|facebook|fb|linkedin) reels?\b|\breels\b"
        rf"|\b{_FOR} reels?\b|\b(?<!launch )(?<!show )(?<!demo )(?<!sizzle )(?<!highlight )"
        r"(?<!highlights )(?<!product )reel\b(?! (?:of (?:film|thread|tape)|to[- ]reel|turns))",
    ),
    (
        "Shorts",
        "9:16",
        rf"\b(?:youtube|yt) shorts?\b|\b{_FOR} shorts\b(?! (?:and|weather))|#shorts\b",
    ),
    (
        "Stories",
        "9:16",
        r"\b(?:instagram|ig|insta|facebook|fb|whatsapp|snapchat|linkedin) stor(?:y|ies)\b"
        rf"|\b{_FOR} (?:an? )?stories\b|(?<!\btell )(?<!\btells )(?<!\bthat )\bstories\b"
        r"(?= (?:ad|format|size|placement))|\b\d{1,2}\s?s(?:ec(?:ond)?s?)?[- ]story\b"
        r"|\bstory (?:ad|format|size|placement)s?\b|\b(?:ig|insta)[- ]?story\b",
    ),
    ("Snapchat", "9:16", r"\bsnapchat\b|\b(?:for|on) snap\b"),
    ("WhatsApp", "9:16", r"\bwhatsapp (?:status|channel)\b"),
    ("Pinterest", "2:3", r"\bpinterest\b|\b(?:idea|video) pin\b"),
    ("LinkedIn banner", "16:9", r"\blinkedin (?:banner|cover)\b"),
    ("LinkedIn", "4:5", r"\blinkedin\b"),
    ("Instagram", "4:5", r"\binstagram\b|\binsta\b|\b(?:for|on) ig\b"),
    ("Threads", "4:5", r"\b(?:for|on) threads\b"),
    ("Facebook", "4:5", r"\bfacebook\b|\bfb (?:feed|post|ad)s?\b"),
    (
        "an upright screen",
        "9:16",
        r"\b(?:kiosk|totem|elevator (?:screen|display)|lift screen|bus shelter|phone screens?"
        r"|lock ?screen|mobile[- ]first|mobile (?:video|ad|screen)|smartphones?(?: screen)?"
        r"(?= (?:video|ad|format)))\b(?! (?:app|software|startup|company|maker))",
    ),
    (
        "a cinema screen",
        "2.39:1",
        r"\b(?:cinema ?scope|cinema[- ]scope|scope format|anamorphic(?: format)?"
        r"|(?:for|in) the cinema|cinemascope)\b",
    ),
    ("an ultra-wide screen", "21:9", r"\bultra-?\s?wide(?:screen)?\b"),
    ("an LED wall", "2:1", r"\b(?:led (?:wall|screen|board)|video ?wall)s?\b"),
    ("YouTube", "16:9", r"\byou ?tube\b"),
    ("X", "16:9", r"\btwitter\b|\b(?:for|on) x\b(?=\s?(?:[.,;:!(/&]|and\b|feed|ads?\b|$))"),
    ("Twitch", "16:9", r"\btwitch\b"),
    ("Vimeo", "16:9", r"\bvimeo\b"),
    (
        "a wide screen",
        "16:9",
        r"\btv (?:spot|ad|commercial|screen)s?\b|\b(?:web ?site|landing[- ]page|home ?page) hero\b"
        r"|\bhero (?:background )?(?:video|section|banner|loop)\b|\bbillboards?\b|\bdooh\b"
        r"|\bdigital signage\b|\bconference (?:screen|opener)\b|\bprojector\b|\bweb banner\b"
        r"|\bdesktop (?:video|screen|version)\b|\b(?:email|blog) header\b",
    ),
)
_PLACES = tuple(
    (name, ratio, re.compile(pattern, re.IGNORECASE)) for name, ratio, pattern in _TABLE
)


def find_destinations(plain: str) -> tuple[Destination, ...]:
    """The places that a prompt names for its video, in its order, each once."""
    found: dict[str, Destination] = {}
    taken: list[tuple[int, int]] = []
    for place in _found(plain):
        if any(start < place.end and place.start < end for start, end in taken):
            continue
        taken.append((place.start, place.end))
        found.setdefault(place.name, place)
    return tuple(sorted(found.values(), key=lambda place: place.start))


def _found(plain: str) -> Iterator[Destination]:
    for name, ratio, pattern in _PLACES:
        for match in pattern.finditer(plain):
            before, after = plain[max(0, match.start() - 40) : match.start()], plain[match.end() :]
            if _NOT_A_PLACE.search(before) or _NOT_A_PLACE_AFTER.match(after[:40]):
                continue
            around = plain[max(0, match.start() - 30) : match.end() + 30]
            square = ratio == "4:5" and re.search(_SQUARE, around, re.IGNORECASE)
            yield Destination(name, "1:1" if square else ratio, *match.span())
