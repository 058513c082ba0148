"""Facts to show whole: date, time, place, price, address; the call to action and the link."""

import re
from collections.abc import Iterator

from openmotion.director.understand.addresses import Address
from openmotion.director.understand.event_places import find_event_places
from openmotion.director.understand.origins import find_origins
from openmotion.director.understand.reading import Reading, tidy
from openmotion.director.understand.words import MONTHS, words_of
from openmotion.model import Copy, PromptSpan, Stated

_DATE = re.compile(
    rf"\b\d{{1,2}}\.?(?:st|nd|rd|th)?(?:\s?(?:-|\u2013|\u2014|to|and|&)\s?\d{{1,2}}\.?(?:st"
    rf"|nd|rd|th)?)?\s(?:of\s)?(?:{MONTHS})\b\.?(?:,?\s\d{{4}})?"
    rf"|\b(?:{MONTHS})\b\.?\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d|%|:)(?:\s?(?:-|\u2013|\u2014|to"
    rf"|and|&)\s?(?:(?:{MONTHS})\s)?\d{{1,2}}(?:st|nd|rd|th)?)?(?:,?\s\d{{4}})?"
    r"|\b\d{1,2}[./]\d{1,2}[./](?:20)?\d\d\b|\b20\d\d-\d\d-\d\d\b"
    r"|\d{4}\u5e74\d{1,2}\u6708\d{1,2}\u65e5|\d{1,2}\u6708\d{1,2}\u65e5"
    r"|\b(?:this|next|every)\s(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:(?P<lead>doors(?: open)?(?: at)?|starts?(?: at)?|from|at|um|ab|\u00e0"
    r"|a las)\s)?(?P<time>\d{1,2}[:.h]\d{2}(?:\s?[-\u2013]\s?\d{1,2}[:.h]\d{2})?(?:\s?(?:am"
    r"|pm|uhr|h)\b)?|\d{1,2}(?:\s?[-\u2013]\s?\d{1,2})?\s?(?:am|pm|uhr)\b)",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"(?:\b(?P<lead>tickets?(?: from)?|from|only|just|price[sd]?(?: at| from)?|ab|d\u00e8s"
    r"|desde|entry|admission|starting at|for only"
    r"|at only)\s+:?\s?)?(?P<price>(?:[\u20ac$\u00a3\u00a5]|CHF\s?"
    r"|US\$)\s?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+(?=,\d\d)"
    r"|\d{1,6})(?:[.,]\d{2})?(?![\d,.]*\s?(?:k|m|b|bn|million"
    r"|billion)\b|\d|[.,]\d)"
    r"|\b\d{1,5}(?:[.,]\d{2})?\s?(?:\u20ac|\u00a3|z\u0142|kr|CHF|EUR"
    r"|USD)(?!\w))(?P<per>\s?/\s?(?:mo|month|year|yr|user|seat|night|person|week|day)\b"
    r"|\s(?:per|a)\s(?:month|year|user|seat|night|person|week|day)\b)?",
    re.IGNORECASE,
)
_FREE = re.compile(
    r"\b(?:free (?:entry|admission|entrance|shipping|trial)|entry free|eintritt frei"
    r"|entr\u00e9e (?:libre|gratuite)|entrada (?:libre|gratuita)|wst\u0119p wolny)\b",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"\b(?:(?:ul|al|pl|os)\.\s?[A-Z\u0141\u015a\u017b\u0106][\w\u00c0-\u017f-]+"
    r"(?:\s[A-Z\u0141\u015a\u017b][\w\u00c0-\u017f-]+){0,2}\s\d{1,4}[a-z]?(?:/\d{1,3})?"
    r"|\d{1,5}\s(?:[NSEW]\.?\s)?(?:[A-Z][\w'-]+\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane"
    r"|Ln|Boulevard|Blvd|Square|Sq|Drive|Dr|Place|Quay|Row|Terrace|Court|Way)\b\.?"
    r"|[A-Z\u00c4\u00d6\u00dc][\w\u00e4\u00f6\u00fc\u00df-]+(?:stra\u00dfe|strasse|str\."
    r"|platz|allee|gasse|weg|ufer|damm)\s\d{1,4}[a-z]?"
    r"|(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|quai|[Cc]alle|[Pp]laza|[Aa]venida|[Vv]ia|[Pp]iazza"
    r"|rua)\s(?:d[eu'\u2019](?:\s?la|s)?\s?)?[A-Z\u00c0-\u00de][\w\u00c0-\u017f'-]+"
    r"(?:\s[A-Z\u00c0-\u00de][\w\u00c0-\u017f-]+){0,2},?\s\d{1,4}"
    r"|\d{1,4},?\s(?:rue|avenue|boulevard|place|quai)\s(?:d[eu'\u2019](?:\s?la"
    r"|s)?\s?)?[A-Z\u00c0-\u00de][\w\u00c0-\u017f'-]+"
    r"(?:\s[A-Z\u00c0-\u00de][\w\u00c0-\u017f-]+){0,2})"
    r"(?:,\s(?:\d{4,5}\s)?[A-Z\u00c0-\u017d][\w\u00c0-\u017f-]+(?:\s[A-Z][\w-]+)?)?"
)
_LED_BY = re.compile(
    r"\b(?:[Ll]ed|[Bb]acked|[Pp]resented|[Hh]osted) by [A-Z][\w&'-]+"
    r"(?:\s(?:&\s)?[A-Z][\w&'-]+){0,3}"
)
_VENUE = re.compile(
    r"\b(?:Pier|Hall|Gate|Room|Stage|Dock|Terminal|Studio|Building|Halle|Saal"
    r"|Salle)\s(?:\d{1,3}[A-Z]?|[A-Z])\b"
    r"|\b(?:Villa|Hotel|Casa|Palazzo|Ch\u00e2teau|Schloss)\s[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?"
    r"|\b(?:[A-Z\u00c0-\u00de][\w\u00c0-\u017f'\u2019&-]+\s){1,3}(?:Hall|Theatre|Theater"
    r"|Arena|Stadium|Park|Garden|Gardens|Centre|Center|Museum|Gallery|Club|House|Hotel"
    r"|Library|University|Convention Center|Pavilion|Auditorium|Church|Square|Bar|Caf\u00e9"
    r"|Plaza|Beach|Harbour|Harbor|Market)\b"
)
_PLACE_AFTER = re.compile(
    r"\b(?:at|in|venue|location|place|ort|lieu"
    r"|where)\s*:?\s+(?:the\s)?(?P<place>[A-Z\u00c0-\u017d][\w\u00c0-\u017f'\u2019-]+"
    r"(?:\s[A-Z\u00c0-\u017d][\w\u00c0-\u017f'\u2019-]+){0,3}"
    r"(?:,\s[A-Z\u00c0-\u017d][\w\u00c0-\u017f-]+)?)"
)
_SPEAKER = re.compile(
    r"\b(?:with|by|guests?|speakers?|featuring|hosted by"
    r"|host)\s:?\s?(?P<who>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){1,2})"
)
_PHONE = re.compile(
    r"(?<![\w#.])(?:\+\d{1,3}[\s-]?)?(?:\(\d{2,4}\)[\s-]?)?\d{2,4}[\s-]\d{3,4}[\s-]\d{2,4}"
    r"(?:[\s-]\d{2,4})?(?![\w-])|(?<!\w)\+\d{1,3}(?:[\s-]\d{1,4}){2,5}(?![\w-])"
)
_HASHTAG = re.compile(r"(?<![\w&/#])#(?![0-9a-fA-F]{3,8}\b)(?=\w*[^\W\d_])\w{2,40}")
_CODE = re.compile(
    r"\b(?:code|coupon|promo code|gutscheincode"
    r"|voucher)\s*:?\s*[\"'`\u201c]?(?P<code>[A-Z][A-Z0-9]{3,15})\b"
)
_CTA_PLAIN = re.compile(
    r"\b(?:cta|call to action|end(?:s|ing)? (?:with|on)|close(?:s)? with|finish(?:es)? with"
    r"|invite\w* (?:people|viewers|users) to|encourag\w+ (?:people|viewers"
    r"|users) to)\s*:?\s+(?:a |an |the )?(?:cta |call to action |button )?(?:to "
    r"|saying )?(?P<cta>(?:try|get started|start|sign up|join|book|buy|shop|order|download"
    r"|subscribe|follow|learn more|register|visit|request|install|star|apply|reserve|claim"
    r"|pre-?order|donate|rsvp)\b[^.,;\n\u00a4]{0,40})",
    re.IGNORECASE,
)
_CTA_AT = re.compile(
    r"\b(?P<cta>(?:apply|register|join|book|shop|order|sign up|get tickets|try it(?: free)?"
    r"|learn more|download|subscribe|donate|visit us|read more|rsvp|buy"
    r"|pre-?order)(?:\s[\w'\u2019]{1,12}){0,2}?)\s(?:at|on|via)\s(?=[\w-]{1,40}\.[a-z]{2,})",
    re.IGNORECASE,
)
_ADDRESS_TAIL = re.compile(
    r"\s*(?:(?:at|on|via|bei|auf|sur|en|na|\u2014|\u2013|-|:|\u2192"
    r"|\|)\s*)?(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?\s*[.!]?$",
    re.IGNORECASE,
)
_DATED_KINDS = frozenset(
    {"event", "announcement", "countdown", "hiring", "social_ad", "product_launch", "other"}
)


def read_details(
    reading: Reading, kind: str, taken: tuple[tuple[int, int], ...]
) -> tuple[Copy, ...]:
    """Date, time, place, price, address, telephone number and code, in the prompt's order."""
    text = reading.plain
    found = [*_times(text, kind)]
    for pattern in (_DATE, _FREE, _STREET, _VENUE, _PHONE, _LED_BY, _HASHTAG):
        found.extend((*match.span(), match.group()) for match in pattern.finditer(text))
    for match in _PRICE.finditer(text):
        if kind in _DATED_KINDS or match["lead"] or match["per"]:
            start = match.start("lead") if match["lead"] else match.start("price")
            found.append((start, match.end(), text[start : match.end()]))
    if kind == "event":
        found.extend((*match.span("who"), match["who"]) for match in _SPEAKER.finditer(text))
        found.extend(
            (*match.span("place"), match["place"]) for match in _PLACE_AFTER.finditer(text)
        )
        found.extend(find_event_places(reading, _DATE))
    found.extend(find_origins(reading))
    found.extend((*match.span("code"), match["code"]) for match in _CODE.finditer(reading.prose))
    free = [item for item in found if not any(start <= item[0] < end for start, end in taken)]
    return tuple(_apart(free, text))[:16]


def read_cta(copies: tuple[Copy, ...], reading: Reading) -> Stated[str]:
    """The call to action as a button would say it; empty if the prompt has none."""
    asked = [copy for copy in copies if copy.role == "cta"]
    for copy in sorted(asked, key=lambda copy: len(copy.text) > 40):
        text = _ADDRESS_TAIL.sub("", copy.text).strip(" -\u2014:") or copy.text
        return Stated[str](value=text, origin="stated", spans=(copy.span,) if copy.span else ())
    match = _CTA_PLAIN.search(reading.plain)
    if match:
        said = tidy(re.sub(r"\s(?:at|on)$|\s(?:button|cta|link)\b.*$", "", match["cta"].strip()))
        span = PromptSpan(start=match.start("cta"), end=match.end("cta"))
        return Stated[str](value=said[:1].upper() + said[1:], origin="stated", spans=(span,))
    match = _CTA_AT.search(reading.plain)
    if match:
        said = tidy(match["cta"])
        span = PromptSpan(start=match.start("cta"), end=match.end("cta"))
        return Stated[str](value=said[:1].upper() + said[1:], origin="stated", spans=(span,))
    return Stated[str](value="")


def read_link(addresses: tuple[Address, ...]) -> Stated[str]:
    """The address to show: the last on the web, else a handle, else empty."""
    for handles in (False, True):
        fitting = [address for address in addresses if address.handle is handles]
        if fitting:
            chosen = fitting[-1]
            return Stated[str](
                value=chosen.text,
                origin="stated",
                spans=(PromptSpan(start=chosen.start, end=chosen.end),),
            )
    return Stated[str](value="")


def _times(text: str, kind: str) -> Iterator[tuple[int, int, str]]:
    for match in _TIME.finditer(text):
        around = text[max(0, match.start() - 12) : match.end() + 10]
        if (
            re.search(
                r"\d\d:\d\d\s?(?:to|\u2192|->|-)\s?$",
                text[max(0, match.start() - 9) : match.start("time")],
            )
            and kind != "event"
        ):
            yield match.start("time"), match.end(), match["time"]
            continue
        if re.search(r"(?<!\d)(?:16:09|9:16|16:9|21:9)", match["time"]) or (
            "." in match["time"] and not re.search(r"am|pm|uhr", match["time"], re.IGNORECASE)
        ):
            continue
        if re.search(r"contrast|ratio|aspect|scene|beat|\[", around, re.IGNORECASE):
            continue
        start = match.start("time")
        if match["lead"] and match["lead"].lower().startswith("door"):
            start = match.start("lead")
        yield start, match.end(), text[start : match.end()]


def _apart(found: list[tuple[int, int, str]], text: str) -> Iterator[Copy]:
    """Longest first where places overlap; then in order, each once."""
    kept: list[tuple[int, int, str]] = []
    first = sorted(found)[:48]
    for start, end, said in sorted(first, key=lambda item: (item[0] - item[1], item[0])):
        if not any(start < other[1] and other[0] < end for other in kept):
            kept.append((start, end, said))
    seen: set[str] = set()
    for start, end, said in sorted(kept):
        shown = tidy(said).rstrip(",;.")
        if shown.lower() in seen or not words_of(shown) or end > len(text):
            continue
        seen.add(shown.lower())
        yield Copy(text=shown, role="label", span=PromptSpan(start=start, end=end))
