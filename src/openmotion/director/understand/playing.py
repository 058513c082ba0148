"""How the video plays: in a loop, over other pictures, slowly or fast."""

import re
from typing import Literal

from openmotion.director.understand.reading import Reading
from openmotion.model import PromptSpan, Stated

Pace = Literal["slow", "normal", "fast"]

_LOOP = re.compile(
    r"(?<![\w-])(?:(?:seamless(?:ly)?|endless(?:ly)?|infinite(?:ly)?|perfect(?:ly)?"
    r"|continuous(?:ly)?)"
    r"[ -]+(?:\w+[ -]){0,2}?loop(?:s|ed|ing|able)?"
    r"|loop(?:s|ing|able|ed)? (?:seamlessly|endlessly|forever|perfectly|infinitely|continuously"
    r"|without (?:a |any )?(?:jump|seam|cut))"
    r"|loop(?:ing|able|ed)(?= (?:\w+ ){0,3}?(?:video|gif|animation|clip|background|hero|banner|film"
    r"|sting|ident|ad|card|screen|sticker|emblem|logo|motion|piece|webm|mp4|ambient|visual)s?\b)"
    r"|(?:video|gif|animation|clip|background|film|banner|\d{1,3}\s?s(?:ec(?:onds?)?)?"
    r"|seconds?),? loop\b"
    r"|(?:should|must|can|has to|needs to|to) loop\b|(?:make|let) (?:it|this) loop\b"
    r"|on (?:a )?loop\b"
    r"|(?:as|into|is|be|want|need|make|create|build|design) an? (?:[\w-]+ ){0,3}?loop\b"
    r"|last frame (?:matches|meets|equals|leads (?:back )?(?:in)?to) the first"
    r"|ends? (?:where|as) it (?:starts?|began|begins)|boomerang"
    r"|endlosschleife|als schleife|nahtlos\w* (?:loop|schleife|wiederhol\w+)|in schleife"
    r"|en boucle|boucle (?:parfaite|infinie|sans fin)|en bucle|bucle (?:infinito|perfecto)"
    r"|em loop|in loop|ad anello|in een lus|naadloze? loop|zap\u0119tlon\w+|w p\u0119tli"
    r"|\u0437\u0430\u0446\u0438\u043a\u043b\u0435\u043d\w+|\u0437\u0430\u0446\u0438\u043a\u043b\w+"
    r"|\u0432 \u0446\u0438\u043a\u043b\u0435"
    r"|\u0431\u0435\u0441\u043a\u043e\u043d\u0435\u0447\u043d\w+ \u0446\u0438\u043a\u043b"
    r"|\u043f\u043e \u043a\u0440\u0443\u0433\u0443|l\u1eb7p l\u1ea1i|v\u00f2ng l\u1eb7p)(?!\w)"
    r"|\u30eb\u30fc\u30d7|\u5faa\u73af|\u5faa\u74b0|\ubc18\ubcf5 \uc7ac\uc0dd|\ub8e8\ud504",
    re.IGNORECASE,
)
_NO_LOOP = re.compile(
    r"\b(?:no|not|without|don['\u2019]t|doesn['\u2019]t|should not|must not"
    r"|never)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
_LOOP_OF_PART = re.compile(
    r"\b(?:feedback|music|drum|event|while|for|code|closed|game|habit|growth)\s$", re.IGNORECASE
)
_CLEAR = re.compile(
    r"\b(?:transparent (?:\w+ ){0,2}?(?:background|bg|ground|overlay|video|webm|mov|gif|png|export"
    r"|layer|lower[- ]third|animation|logo)|(?:on|over|with) transparen(?:t|cy)\b"
    r"|transparency (?:channel|layer)?|background\s?(?:must be |should be |is |: ?|= ?)?transparent"
    r"|alpha channel|with (?:an )?alpha\b|alpha (?:background|matte|video|webm|mov)|prores 4444"
    r"|no background(?! (?:music|noise|sound|voice|audio|track|image|photo|pattern|texture))"
    r"|without (?:a |any )?background\b(?! (?:music|noise|sound|voice|audio|track|image|photo))"
    r"|(?:as|for) (?:an? )?(?:video |obs |stream )?overlay\b|keyable overlay|see-through background"
    r"|transparente[mnr]? hintergrund|hintergrund transparent|ohne hintergrund|freigestellt"
    r"|fond transparent|sans fond|fondo transparente|sin fondo|fundo transparente|sem fundo"
    r"|sfondo trasparente|senza sfondo|transparante achtergrond|przezroczyst\w+ t\u0142\w+"
    r"|\u043f\u0440\u043e\u0437\u0440\u0430\u0447\u043d\w+ \u0444\u043e\u043d\w{0,2}"
    r"|\u043f\u0440\u043e\u0437\u043e\u0440\w+ (?:\u0444\u043e\u043d|\u0442\u043b\w)\w{0,2}"
    r"|\u03b4\u03b9\u03b1\u03c6\u03b1\u03bd\u03ad\u03c2 \u03c6\u03cc\u03bd\u03c4\u03bf"
    r"|n\u1ec1n trong su\u1ed1t)(?!\w)"
    r"|\u900f\u660e\u80cc\u666f|\u80cc\u666f\u900f\u660e|\u80cc\u666f\u900f\u904e"
    r"|\ud22c\uba85 \ubc30\uacbd",
    re.IGNORECASE,
)
_NOT_CLEAR = re.compile(
    r"\b(?:no|not|non-?|without|avoid|instead of|opaque)\s(?:an?\s)?$|\bprice\s$", re.IGNORECASE
)
_PACES: tuple[tuple[Pace, re.Pattern[str]], ...] = (
    (
        "slow",
        re.compile(
            r"\b(?:slow(?:ly)?(?:[- ](?:paced?|moving|burn|motion|cuts|moves|tempo|and \w+|, \w+))?"
            r"(?=\s*(?:[,.;)]|$|pace|tempo|moves?|motion|video|film|clip|animation|and|transitions?"
            r"|fades?|camera|intro|reveal|zoom|build))|slow[- ]paced|unhurried|leisurely"
            r"|take its time"
            r"|gentle pac\w+|calm pac\w+|lots of (?:breathing room|air)|lingering|langsam\w{0,2}"
            r"|gem\u00e4chlich|ruhiges tempo|lent(?:e|ement)?|lento|lenta|despacio|devagar|langzaam"
            r"|woln[yae]|powoli|\u043c\u0435\u0434\u043b\u0435\u043d\u043d\w{0,2}"
            r"|\u043f\u043e\u0432\u0456\u043b\u044c\u043d\w{0,2}|ch\u1eadm r\u00e3i)(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        "fast",
        re.compile(
            r"\b(?:fast[- ](?:paced?|cuts?|cutting|moving|tempo|edit\w*)|quick(?:[- ]fire|[- ]cuts?"
            r"|[- ]paced)|rapid(?:[- ](?:fire|cuts?))?|snappy|zippy|high[- ]tempo|breakneck|punchy"
            r"|staccato|frenetic|fast and \w+|\w+ and fast|make it fast|fast,? (?:energetic|upbeat"
            r"|dynamic)|schnell(?:e[rnms]?)? (?:schnitte|tempo|geschnitten)|schnell geschnitten"
            r"|rasant\w{0,2}"
            r"|rythm\u00e9e?|rapide|r\u00e1pid[oa]|veloce|ritmo serrato|snelle (?:cuts|montage)"
            r"|dynamiczn\w{1,3}"
            r"|\u0431\u044b\u0441\u0442\u0440\w{1,2} (?:\u043c\u043e\u043d\u0442\u0430\u0436"
            r"|\u0442\u0435\u043c\u043f)"
            r"|\u0448\u0432\u0438\u0434\u043a\w{1,2} (?:\u043c\u043e\u043d\u0442\u0430\u0436"
            r"|\u0442\u0435\u043c\u043f))(?!\w)",
            re.IGNORECASE,
        ),
    ),
)
_NOT_PACE = re.compile(
    r"\b(?:no|not|never|avoid|without|nothing|isn['\u2019]t|too|nicht|keine?)\s(?:too\s)?$",
    re.IGNORECASE,
)


def read_loop(reading: Reading) -> Stated[bool]:
    """Whether the video shall start again where it ends."""
    plain = reading.plain
    for match in _LOOP.finditer(plain):
        before = plain[max(0, match.start() - 30) : match.start()]
        if not _NO_LOOP.search(before) and not _LOOP_OF_PART.search(before):
            return _said(match)
    return Stated[bool](value=False)


def read_transparent(reading: Reading) -> Stated[bool]:
    """Whether the video shall have no ground, to lie over other pictures."""
    plain = reading.plain
    for match in _CLEAR.finditer(plain):
        if not _NOT_CLEAR.search(plain[max(0, match.start() - 24) : match.start()]):
            return _said(match)
    return Stated[bool](value=False)


def read_pace(reading: Reading) -> Stated[Pace]:
    """How fast the video is told, where the prompt says so; the first word counts."""
    plain = reading.plain[:6000]
    found = [
        (match.start(), match.end(), pace)
        for pace, pattern in _PACES
        for match in pattern.finditer(plain)
        if not _NOT_PACE.search(plain[max(0, match.start() - 16) : match.start()])
    ]
    if not found:
        return Stated[Pace](value="normal")
    start, end, pace = min(found)
    return Stated[Pace](value=pace, origin="stated", spans=(PromptSpan(start=start, end=end),))


def _said(match: re.Match[str]) -> Stated[bool]:
    span = PromptSpan(start=match.start(), end=match.end())
    return Stated[bool](value=True, origin="stated", spans=(span,))
