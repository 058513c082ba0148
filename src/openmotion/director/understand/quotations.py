"""Quotations: which are copy, what each is for and who said it."""

import re

from openmotion.director.understand.addresses import is_address
from openmotion.director.understand.keyed import Role, is_key, key_of, role_of_key
from openmotion.director.understand.reading import MARK, Passage, Reading, tidy
from openmotion.director.understand.words import is_direction, words_of
from openmotion.model import Copy

_ROLE_BEFORE: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        "subtitle",
        re.compile(
            r"\b(?:sub-?\s?titled?|sub-?\s?lines?|sub-?\s?head(?:line|ing)?|supporting line"
            r"|support line"
            r"|secondary line|untertitel|sous-titre|subt\u00edtulo)\b[^.]{0,24}$",
            re.IGNORECASE,
        ),
    ),
    (
        "cta",
        re.compile(
            r"\b(?:cta|call[- ]to[- ]action|button"
            r"|star us"
            r"|handlungsaufforderung|appel \u00e0 l'action|llamada a la acci\u00f3n)\b[^.]{0,24}$",
            re.IGNORECASE,
        ),
    ),
    (
        "tagline",
        re.compile(
            r"\b(?:tag-?\s?line|slogan|motto|strapline|claim|accroche|eslogan"
            r"|has\u0142o)\b[^.]{0,24}$",
            re.IGNORECASE,
        ),
    ),
    ("hook", re.compile(r"\bhook\b[^.]{0,30}$", re.IGNORECASE)),
    (
        "quote",
        re.compile(
            r"\b(?:quotes?|quotation|testimonials?|reviews?|zitat|citation|cita"
            r"|cytat)\b[^.]{0,30}$",
            re.IGNORECASE,
        ),
    ),
    (
        "title",
        re.compile(
            r"\b(?:title[ds]?|head(?:line|ing)|titel|titre|t\u00edtulo|titolo"
            r"|tytu\u0142)\b[^.]{0,24}$|(?:\u30bf\u30a4\u30c8\u30eb|\u6807\u9898|\u6a19\u984c"
            r"|\uc81c\ubaa9|\u0627\u0644\u0639\u0646\u0648\u0627\u0646).{0,6}$",
            re.IGNORECASE,
        ),
    ),
    (
        "label",
        re.compile(
            r"\b(?:labell?(?:ed|s)?(?: it)?|eyebrow|badges?|chips?|pills?|tags?|kicker|legend"
            r"|status|alert)\b[^.]{0,24}$",
            re.IGNORECASE,
        ),
    ),
)
_ROLE_AFTER: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("subtitle", re.compile(r"\s*(?:sub-?titles?|sub-?line)\b", re.IGNORECASE)),
    ("cta", re.compile(r"\s*(?:cta|button|call[- ]to[- ]action)\b", re.IGNORECASE)),
    ("tagline", re.compile(r"\s*(?:tag-?line|slogan)\b", re.IGNORECASE)),
    ("label", re.compile(r"\s*(?:labels?|eyebrow|badges?|chips?|pills?|tags?)\b", re.IGNORECASE)),
    ("title", re.compile(r"\s*(?:titles?|head(?:line|ing)s?)\b", re.IGNORECASE)),
)
_NEVER_AFTER = re.compile(
    r"\s*(?:[\w-]{1,16}\s)?(?:effects?|fonts?|typefaces?|styles?|aesthetics?|animations?"
    r"|transitions?|looks?|feel|vibes?|mode|skills?"
    r"|shaders?|hooks?\b(?!:)|themes?|tracks?|songs?|components?|recipes?|presets?|entrance"
    r"|entry|moment|energy|principle|family)\b",
    re.IGNORECASE,
)
_NEVER_BEFORE = re.compile(
    r"\b(?:fonts?|typefaces?|music|song|track|soundtrack|bgm|style of|inspired by|feels? like"
    r"|effect(?: called)?|animation called"
    r"|preset|shader|skill|folder|file|class|prop|variable|component|composition|id"
    r"|don't (?:use|say|show|write)|do not (?:use|say|show|write)"
    r"|never (?:say|show|write|use)|without the words?|avoid(?: the words?)?|instead of|as in"
    r"|so-called)\s*:?\s*$",
    re.IGNORECASE,
)
_SHOWN_BEFORE = re.compile(
    r"(?::|\b(?:say(?:s|ing)?|reads?|reading|text|texts|words?|lines?|titled?|headlines?"
    r"|tag-?line|slogan|label(?:l?ed)?|called|named|name"
    r"|card|cta|button|caption|message|types?|typed|typing|hook|quote|handle|display(?:s"
    r"|ing)?|shows?|write|alert|and|or|then|to|with"
    r"|channel|brand|logo|wordmark|\d+))\s*$|[,(/\u2014\u2013]\s*(?:and\s+|or\s+|then\s+)?$",
    re.IGNORECASE,
)
_A_KIND = re.compile(r"\b(?:an?|some|any)\s+(?:[\w-]+\s+){0,2}$", re.IGNORECASE)
_SHOWN_NOUN = re.compile(
    r"\b(?:text|words?|titled?|headlines?|tag-?line|slogan|label(?:l?ed)?|button|caption"
    r"|badge|chip|card|line|message|quote|cta|sign"
    r"|note|alert|bubble|sticker|banner|heading|eyebrow|handle|counter|stamp|called|named"
    r"|reading|saying|ending)\b",
    re.IGNORECASE,
)
_CTA_WORDS = re.compile(
    r"(?:try|get|start|sign up|join|book|buy|shop|order|download|subscribe|follow|learn more"
    r"|register|visit|request|watch|install"
    r"|star us|explore|contact|apply|reserve|claim|grab|tap|swipe|link in bio|schedule"
    r"|read more|pre-?order|donate|vote|rsvp|see"
    r"|jetzt|hol dir|essayez|d\u00e9couvrez|prueba|descarga|spr\u00f3buj|zam\u00f3w|prova"
    r"|scarica)\b",
    re.IGNORECASE,
)
PERSON = (
    r"[A-Z\u00c0-\u017d\u0400-\u042f][\w'\u2019.-]*(?:(?<![\w'\u2019]{4}\.)\s+(?:(?:de|van|von|der|la|da|del"
    r"|of|the|&)\s+)*[A-Z\u00c0-\u017d\u0400-\u042f][\w'\u2019.-]*){0,4}"
)
_BY_DASH = re.compile(
    rf"[\s.,*_]*(?:\u2014|\u2013|--?|~)\s*({PERSON}(?:,\s*[^\n.;\u00a4]{{2,60}})?)"
    rf"(?=[.;\n\u00a4]|\s*$|\s-|\))"
)
_BY_BRACKET = re.compile(rf"\s*\(({PERSON}(?:\s*[,\u2014\u2013-]\s*[^()\n]{{1,60}})?)\)")
_BY_WORD = re.compile(
    rf"[\s,.]*(?:\()?(?:by|said|says|from|von|par|por"
    rf"|di)\s+({PERSON}(?:,\s*[^\n.;\u00a4]{{2,60}})?)"
)
_BY_BEFORE = re.compile(rf"({PERSON}(?:,\s*[^:\n.]{{2,50}})?)(?:\s+(?:says|said|writes))?:\s*$")
_BY_NEXT = re.compile(
    r"\s{0,2}(?:\n\s*)?(?P<name>[A-Z\u00c0-\u017d][\w'\u2019-]+(?:\s(?:[A-Z]\.|(?:de|van|von|der|da)"
    r"|[A-Z\u00c0-\u017d][\w'\u2019-]+)){0,2}\s[A-Z\u00c0-\u017d][\w'\u2019-]+)(?=[.;\n\u00a4]|\s*$)"
)
_QUOTE_TALK = re.compile(
    r"\b(?:quotes?|testimonials?|customer|reviews?|said|says|zitat|citation|cita|cytat)\b",
    re.IGNORECASE,
)


def is_shown(part: Passage, reading: Reading) -> bool:
    """Whether a quotation is meant for the screen and names no effect, font or file."""
    before = reading.plain[max(0, part.start - 60) : part.start].split("\n\n")[-1]
    before = before.rsplit(MARK, 1)[-1] if MARK in before else before
    after = reading.plain[part.end : part.end + 40]
    text = part.text
    key = key_of(part, reading)
    if is_key(part, reading) or (key and role_of_key(key) is None):
        return False
    if not any(char.isalnum() or ord(char) > 0x2190 for char in text) or is_address(text):
        return False
    if re.fullmatch(r"#[0-9a-fA-F]{3,8}", text) or _NEVER_BEFORE.search(before):
        return False
    if re.match(r"\s*(?:fonts?|typefaces?)\b", after):
        return False
    if _NEVER_AFTER.match(after) and not _SHOWN_NOUN.search(before):
        return False
    said = words_of(text)
    plain_word = len(said) == 1 and text.islower() and text.isascii() and text[-1].isalnum()
    if plain_word and not _SHOWN_BEFORE.search(before) and before.strip():
        return False
    return not (
        _A_KIND.search(before)
        and len(said) <= 3
        and not _SHOWN_NOUN.search(before[-40:])
        and not re.match(
            r"\s*(?:[\w-]+\s)?(?:text|label|button|badge|title|headline|caption|sign|card"
            r"|chip|stamp|banner|heading)",
            after,
            re.IGNORECASE,
        )
    )


def copy_of(part: Passage, reading: Reading) -> Copy:
    """A quotation as copy, with its role and author."""
    role = role_of(part, reading)
    by = _author(part, reading, role)
    if by:
        role = "quote"
    elif role in {"line", "cta"} and len(words_of(part.text)) <= 6 and _CTA_WORDS.match(part.text):
        role = "cta"
    elif role == "cta" and len(words_of(part.text)) > 9:
        role = "line"
    return Copy(text=part.text, role=role, by=by, span=part.span)


def role_of(part: Passage, reading: Reading) -> Role:
    """What a piece of copy is for, from the words around it; "line" if they do not say."""
    before = reading.plain[max(0, part.start - 60) : part.start].split("\n\n")[-1]
    before = before.rsplit(MARK, 1)[-1]
    after = reading.plain[part.end : part.end + 30].split("\n")[0]
    keyed = role_of_key(key_of(part, reading)) if key_of(part, reading) else None
    if keyed:
        return keyed
    for role, pattern in _ROLE_AFTER:
        if pattern.match(after):
            return role
    best: tuple[int, Role] | None = None
    for role, pattern in _ROLE_BEFORE:
        match = pattern.search(before)
        if match and (best is None or match.start() > best[0]):
            best = (match.start(), role)
    return best[1] if best else "line"


def _author(part: Passage, reading: Reading, role: Role) -> str | None:
    after = reading.plain[part.end : part.end + 120]
    talk = role == "quote" or bool(_QUOTE_TALK.search(reading.plain[:400]))
    long_enough = len(words_of(part.text)) >= 3
    match = _BY_DASH.match(after)
    if match and long_enough:
        return _clean_author(match[1])
    for pattern in (_BY_BRACKET, _BY_WORD):
        match = pattern.match(after)
        if match and talk:
            return _clean_author(match[1])
    match = _BY_NEXT.match(after)
    if match and talk and long_enough and not is_direction(match["name"]):
        return _clean_author(match["name"])
    before = reading.plain[max(0, part.start - 70) : part.start].split("\n")[-1].rsplit(MARK, 1)[-1]
    match = _BY_BEFORE.search(before)
    guest = (
        re.search(
            r"\b(?:guest|host|author|coach|ceo|founder|by|from)\s$",
            before[: match.start()][-9:],
            re.IGNORECASE,
        )
        if match
        else None
    )
    if match and (talk or guest) and long_enough and " " in match[1] and not is_direction(match[1]):
        named = re.sub(r"^(?:Quote|Testimonial|Review)s?\s+(?:by|from)\s+", "", match[1])
        return (
            None
            if re.match(r"(?:Quote|Testimonial|Review|Event|Text|Title)\b", named)
            else _clean_author(named)
        )
    return None


def _clean_author(text: str) -> str:
    return tidy(
        re.split(r"\s+(?:in|on|with|over|set in)\s+(?:a|an|the|white|black|\d)", text)[0]
    ).rstrip(" ,.-")
