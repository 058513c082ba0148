"""What a colour is for, told by the words before and behind its name."""

import re
from typing import Literal

ColourRole = Literal["ground", "accent", "text", "second", "any"]

_GROUND = (
    r"backgrounds?|bg|backdrop|ground|field|canvas|night sky|sky|wall|base|theme|paper|scrim"
    r"|hintergr\u00fcnde?|hintergrund|untergrund|grund|fond|fondo|fundo|sfondo|achtergrond"
    r"|ondergrond"
    r"|t\u0142o|t\u0142em|tle|\u0444\u043e\u043d\w{0,2}|\u0442\u043b[\u043e\u0456\u043e\u043c]\w?"
    r"|\u03c6\u03cc\u03bd\u03c4\u03bf|n\u1ec1n"
)
_GROUND_EAST = r"\u80cc\u666f|\ubc30\uacbd|\u062e\u0644\u0641\u064a\u0629"
_GROUND_AFTER = re.compile(
    rf"[\s()\w#%-]{{0,26}}?(?<!\w)(?:{_GROUND})(?!\w)|\s?(?:\u306e|\u7684)?(?:{_GROUND_EAST})",
    re.IGNORECASE,
)
_GROUND_BEFORE = re.compile(
    r"(?:(?<!\w)(?:background|bg|backdrop|ground|canvas|hintergrund|grund|fond|fondo|fundo|sfondo"
    r"|achtergrond|t\u0142o|\u0444\u043e\u043d|\u0442\u043b\u043e|\u03c6\u03cc\u03bd\u03c4\u03bf"
    r"|n\u1ec1n)"
    r"[\s:=*|\u2014(]{0,6}(?:(?:is|in|of|color|colour|should be|ist|in|m\u00e0u"
    r"|de color)[\s:=]{0,3})?"
    r"(?:an?\s+)?[`*(\"]*"
    r"|(?:\u80cc\u666f|\u5e95|\u5e95\u8272|\ubc30\uacbd)[\s:=\uff1a\u8272\u306f\uc740\ub294]{0,4}"
    r"|\bon (?:an? |the )?(?:solid |flat |clean |plain |minimal )?|\bover (?:an? )?"
    r"|\bauf (?:einem )?"
    r"|\bsur (?:un )?|\bsobre (?:un )?|\bna |\bop (?:een )?|\bsu (?:uno? )?|(?<!\w)\u043d\u0430 "
    r"|(?<!\w)\u03c3\u03b5 |\btr\u00ean n\u1ec1n )$",
    re.IGNORECASE,
)
_ACCENT_AFTER = re.compile(
    r"[\s()\w#%-]{0,18}?(?<!\w)(?:accents?|highlights?|highlighting|glow|glows|cta|buttons?"
    r"|details|pops?|light[- ]thread|akzente?n?|acentos?|akcent\w*"
    r"|\u0430\u043a\u0446\u0435\u043d\u0442\w{0,3}"
    r"|d\u00e9tails|detalles|dettagli)(?!\w)",
    re.IGNORECASE,
)
_ACCENT_BEFORE = re.compile(
    r"(?<!\w)(?:accents?(?: color| colour)?|primary(?: colou?r)?|highlight(?:s|ed)?(?: in)?"
    r"|brand colou?r|akzent\w*|accent of|accents (?:in|of)|acentos?|acento|akcent\w*|key colou?r"
    r"|main colou?r|leitfarbe|hauptfarbe|couleur principale|color principal|cor principal"
    r"|\u0430\u043a\u0446\u0435\u043d\u0442\w{0,2}|\u0111i\u1ec3m nh\u1ea5n)[\s:=*"
    r"|\u2014(`\"]{0,6}(?:(?:is|in|of|the|en|m\u00e0u)[\s:]{0,3})?[`*(\"]*$",
    re.IGNORECASE,
)
_ACCENT_LINKED = re.compile(r"\b(?:acentos?|akzente|accents?|akcenty) $", re.IGNORECASE)
_SECOND_BEFORE = re.compile(
    r"\b(?:secondary|zweitfarbe|secondaire|secundario)(?: colou?r)?\W{0,6}[`*(\"]*$", re.IGNORECASE
)
_TEXT_WORDS = (
    r"text|type|typography|letter(?:s|ing)?|serif|sans|ink|headlines?|title|words?|font|caps"
    r"|numbers?|numerals?|copy|schrift\w{0,4}|buchstaben|texte|lettres|texto|letras|testo|scritte"
    r"|tekst|napis\w{0,2}|litery|\u0442\u0435\u043a\u0441\u0442\w{0,2}|\u0431\u0443\u043a\u0432\w"
    r"|\u043d\u0430\u0434\u043f\u0438\u0441\w|\u03ba\u03b5\u03af\u03bc\u03b5\u03bd\w"
    r"|\u03b3\u03c1\u03ac\u03bc\u03bc\u03b1\u03c4\u03b1"
    r"|ch\u1eef"
)
_TEXT_AFTER = re.compile(
    r"\s?(?:\u306e|\u7684)?(?:\u6587\u5b57|\u5b57|\uae00\uc528|\uae00\uc790"
    r"|\u30c6\u30ad\u30b9\u30c8)"
    rf"|[\s()\w#%-]{{0,18}}?(?<!\w)(?:{_TEXT_WORDS})(?!\w)",
    re.IGNORECASE,
)
_TEXT_BEFORE = re.compile(
    r"(?<!\w)(?:text|type|letters|ink|typography|font|in bold|headline|schrift\w{0,4}|buchstaben"
    r"|texte|lettres|texto|letras|testo|tekst|\u0442\u0435\u043a\u0441\u0442|ch\u1eef"
    r"|\u03ba\u03b5\u03af\u03bc\u03b5\u03bd\u03bf)[\s:=*(`\"\u2014-]{0,4}(?:(?:is|in|colou?r|en"
    r"|m\u00e0u)[\s:=]{0,3})?$",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r",|\band\b|\bwith\b|\bon\b|\bund\b|\bauf\b|\bmit\b|\bet\b|\bavec\b|\bcon\b|\u2192|/|\u3001"
    r"|\uff0c"
)
_UPON = re.compile(
    r"(?:\s(?:text|type|serif|sans|letters|lettering|typography|bold|accents?))?\s+(?:on|auf|sur"
    r"|sobre|op|\u043d\u0430)\s+(?!top|each|one|it\b|every|hover|screen)"
)


def role_of(before: str, after: str) -> ColourRole:
    """What a colour is for.

    Args:
        before: the words of its line before its name.
        after: the words of its sentence behind its name.
    """
    if _SECOND_BEFORE.search(before):
        return "second"
    if _ACCENT_BEFORE.search(before):
        return "accent"
    if _GROUND_BEFORE.search(before):
        return "ground"
    near: ColourRole | None = None
    best = 99
    patterns: tuple[tuple[ColourRole, re.Pattern[str]], ...] = (
        ("ground", _GROUND_AFTER),
        ("accent", _ACCENT_AFTER),
        ("text", _TEXT_AFTER),
    )
    head = "" if after.lstrip().startswith(",") else _NEXT.split(after, maxsplit=1)[0]
    for role, pattern in patterns:
        match = pattern.match(head)
        if match and match.end() < best:
            near, best = role, match.end()
    if near:
        return near
    if _UPON.match(after):
        return "text"
    return "text" if _TEXT_BEFORE.search(before) else "any"
