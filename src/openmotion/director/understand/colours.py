"""The colours that a prompt names, and what each is for."""

import re
from collections.abc import Iterator
from typing import Literal

from openmotion.director.understand.colour_names import BASES, FOREIGN, MODIFIERS, colour_of
from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import vocabulary
from openmotion.model import ColourWish, PromptSpan, Stated
from openmotion.model.paint import to_oklab

ColourRole = Literal["ground", "accent", "text", "second", "any"]
Tone = Literal["dark", "light"]

_HEX = re.compile(r"#([0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z])")
_RGB = re.compile(r"\brgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,[^)]{0,8})?\)")
_ENGLISH = "|".join(
    sorted((re.escape(name).replace(r"\ ", r"[ -]") for name in BASES), key=len, reverse=True)
)
_LATIN = "|".join(
    sorted(
        (name for name in FOREIGN if name[0].isalpha() and ord(name[0]) < 0x3000),
        key=len,
        reverse=True,
    )
)
_IDEOGRAMS = "|".join(
    sorted((name for name in FOREIGN if ord(name[0]) >= 0x3000), key=len, reverse=True)
)
_MODIFIER = "|".join(sorted((re.escape(name) for name in MODIFIERS), key=len, reverse=True))
_NAME = re.compile(
    rf"(?<![\w#-])(?P<modifiers>(?:(?:{_MODIFIER})[ -]){{0,3}})(?P<base>{_ENGLISH})(?:ish"
    rf"|s)?(?![\w']|-(?:collar|list|board|paper|box|eyed|house))"
    rf"|(?<![\w-])(?P<foreign>{_LATIN})(?:e[rsnm]?)?(?![\w-])|(?P<ideogram>{_IDEOGRAMS})",
    re.IGNORECASE,
)
_NOT_A_COLOUR_AFTER = re.compile(
    r"\s+(?:house|origin|medal|rush|hour|bullet|juice|flags?|label|market|friday|noise"
    r"|space\b|paper|box|list|board|belt|carpet|sea|card\b(?=\s+game)|bean|tea|wine|bull|hat"
    r"|mode"
    r"|plan|tier|sponsor|standard|roast|beans|brand|shop|brew|screen(?= (?:footage|video"
    r"|effect))|chain|filter|machine|maker|latte|consumption|types?)\b",
    re.IGNORECASE,
)
_AMBIGUOUS = vocabulary(
    """
    chocolate wine sand rose mint gold silver copper bronze lemon lime peach plum olive salmon
    caramel espresso brick rust slate midnight pine moss jade blush tan coral ivory orange
    violet apricot raspberry sage cream amber indigo charcoal emerald rot blu vert rosa azure
    """
)
_COLOUR_TALK = re.compile(
    r"\b(?:auf|sur|en|sobre|background|bg|backdrop|accents?|palette|colou?rs?|theme"
    r"|gradients?|text|type|glow"
    r"|tones?|on|ink|letters?|highlights?|dots?|card|brand|serif|badge|border|panel|stars?"
    r"|confetti|foil|ribbon|trim|frame|each|wear|hintergrund|farben?|fond"
    r"|fondo|kolory?|t\u0142o|circle|square|icon|folder|outline|logo|orbs?|light|threads?)\b",
    re.IGNORECASE,
)
_GROUND_AFTER = re.compile(
    r"[\s()\w#%-]{0,26}?\b(?:background|backgrounds|bg|backdrop|ground|field|canvas|night sky"
    r"|sky|wall|base|theme|paper|scrim|hintergrund|fond|fondo|t\u0142o|t\u0142em"
    r"|\u80cc\u666f)\b|\s?(?:\u306e)?\u80cc\u666f",
    re.IGNORECASE,
)
_GROUND_BEFORE = re.compile(
    r"(?:\b(?:background|bg|backdrop|ground|canvas|hintergrund|fond|fondo|t\u0142o)[\s:=*"
    r"|\u2014(]{0,6}(?:(?:is|in|of|color|colour|should be)[\s:=]{0,3})?(?:an?\s+)?[`*(\"]*"
    r"|(?:\u80cc\u666f|\u5e95|\u5e95\u8272)[\s:=\uff1a\u8272]{0,4}|\bon (?:an? "
    r"|the )?(?:solid |flat |clean |plain |minimal )?|\bover (?:an? )?|\bauf |\bsur |\bsobre "
    r"|\bna )$",
    re.IGNORECASE,
)
_ACCENT_AFTER = re.compile(
    r"[\s()\w#%-]{0,18}?\b(?:accents?|highlights?|highlighting|glow|glows|cta|buttons?"
    r"|details|pops?|light[- ]thread|akzente?n?|acentos?|akcent\w*)\b",
    re.IGNORECASE,
)
_ACCENT_BEFORE = re.compile(
    r"\b(?:accents?(?: color| colour)?|primary|highlight(?:s|ed)?(?: in)?|brand colou?r"
    r"|akzent\w*|accent of|accents (?:in|of)|key colou?r|main colou?r)[\s:=*"
    r"|\u2014(`\"]{0,6}(?:(?:is|in|of|the)[\s:]{0,3})?[`*(\"]*$",
    re.IGNORECASE,
)
_SECOND_BEFORE = re.compile(r"\bsecondary(?: colou?r)?\W{0,6}[`*(\"]*$", re.IGNORECASE)
_TEXT_AFTER = re.compile(
    r"(?:\u6587\u5b57|\u5b57)|[\s()\w#%-]{0,18}?\b(?:text|type|typography|letter(?:s|ing)?"
    r"|serif|sans|ink|headline"
    r"|title|words?|font|caps|numbers?|numerals?|copy|schrift|texte?|texto)\b",
    re.IGNORECASE,
)
_TEXT_BEFORE = re.compile(
    r"\b(?:text|type|letters|ink|schrift|typography|font|in bold|headline)\W{0,4}(?:(?:is|in"
    r"|colou?r)\W{0,3})?$",
    re.IGNORECASE,
)
_REFUSED_BEFORE = re.compile(
    r"\b(?:no|not|never|avoid|without|don't use|do not use|don\u2019t use|except|instead of"
    r"|kein\w{0,2}|ohne|sans|sin|bez)\s+(?:any\s+)?$",
    re.IGNORECASE,
)
_DARK = re.compile(
    r"\b(?:dark|darker|night|moody|noir|black)[ -]?(?:\w+\s)?(?:mode|themed?|background|ui"
    r"|editor|look|backdrop|bg|aesthetic|room|scene|style|tone)\b|\bdark\b(?=\s*[,.;)]|$)"
    r"|\bdunkle\w?\b|\bfond sombre\b|\u6697\u8272|\u30c0\u30fc\u30af",
    re.IGNORECASE,
)
_LIGHT = re.compile(
    r"\b(?:light|bright|white|airy|clean white)[ -]?(?:\w+\s)?(?:mode|themed?|background|ui"
    r"|backdrop|bg)\b|\bwhite (?:minimal )?background\b|\bheller?\b|\bfond clair\b"
    r"|\u6d45\u8272|\u660e\u4eae",
    re.IGNORECASE,
)


def read_colours(reading: Reading) -> tuple[tuple[ColourWish, ...], tuple[str, ...]]:
    """Wished colours in order, each once, and the names of colours that must not appear."""
    wishes: list[ColourWish] = []
    refused: list[str] = []
    text = reading.prose
    for start, end, colour, name in sorted(_mentions(text)):
        before = text[max(0, start - 44) : start].rsplit("\n", 1)[-1]
        if _REFUSED_BEFORE.search(before):
            refused.append(name)
            continue
        after = re.split(r"[.;\n]", text[end : end + 44], maxsplit=1)[0]
        wish = ColourWish(
            colour=colour,
            name=name,
            role=_role(before, after),
            span=PromptSpan(start=start, end=end),
        )
        _add(wishes, wish)
    kept = [wish for wish in _merged(wishes, text) if wish.name not in refused]
    return tuple(_one_ground(kept)), tuple(dict.fromkeys(refused))


def read_tone(
    reading: Reading, colours: tuple[ColourWish, ...], taken: tuple[tuple[int, int], ...] = ()
) -> Stated[Tone | None]:
    """Dark or light ground: said outright, or what the ground's colour is."""
    grounds = [wish for wish in colours if wish.role == "ground" and wish.span]
    if grounds:
        tone: Tone = "dark" if to_oklab(grounds[0].colour)[0] < 0.66 else "light"
        spans = (grounds[0].span,) if grounds[0].span else ()
        return Stated[Tone | None](value=tone, origin="inferred", spans=spans)
    found = [
        (match.start(), match.end(), tone)
        for tone, pattern in (("dark", _DARK), ("light", _LIGHT))
        for match in pattern.finditer(reading.plain)
        if not any(start <= match.start() < end for start, end in taken)
    ]
    if found:
        start, end, name = min(found)
        return Stated[Tone | None].model_validate(
            {"value": name, "origin": "stated", "spans": (PromptSpan(start=start, end=end),)}
        )
    return Stated[Tone | None](value=None)


def _mentions(text: str) -> Iterator[tuple[int, int, str, str]]:
    for match in _HEX.finditer(text):
        digits = match[1].lower()
        if len(digits) == 3:
            if digits.isdigit() and not re.search(
                r"colou?r|background|bg|accent|palette",
                text[max(0, match.start() - 20) : match.start()],
                re.IGNORECASE,
            ):
                continue
            digits = "".join(digit * 2 for digit in digits)
        yield match.start(), match.end(), f"#{digits[:6]}", f"#{digits[:6]}"
    for match in _RGB.finditer(text):
        parts = [min(255, int(match[i])) for i in (1, 2, 3)]
        colour = "#{:02x}{:02x}{:02x}".format(*parts)
        yield match.start(), match.end(), colour, colour
    for match in _NAME.finditer(text):
        named = _named(match, text)
        if named:
            yield match.start(), match.end(), *named


def _named(match: re.Match[str], text: str) -> tuple[str, str] | None:
    base = (match["base"] or match["foreign"] or match["ideogram"]).lower()
    modifiers = tuple(_split_modifiers((match["modifiers"] or "").lower()))
    if match["base"]:
        base = (
            base
            if base in BASES
            else base.replace(" ", "-")
            if base.replace(" ", "-") in BASES
            else base.replace("-", " ")
        )
    around = text[max(0, match.start() - 90) : match.end() + 60]
    if re.search(
        r"\b(?!background|text|type|theme|colou?r|accent|bg|ink|it|card)\w+ (?:is|are|was"
        r"|turns)\s+$",
        text[max(0, match.start() - 30) : match.start()],
        re.IGNORECASE,
    ):
        return None
    if _NOT_A_COLOUR_AFTER.match(text[match.end() : match.end() + 20]) and not modifiers:
        return None
    if (
        match.group().strip()[:1].isupper()
        and not _COLOUR_TALK.search(around)
        and not _begins(match, text)
    ):
        return None
    lone = re.search(
        r"(?:^|[,;.(]\s*|\band\s+|\bon\s+|\bin\s+)$",
        text[max(0, match.start() - 8) : match.start()],
    )
    if (
        base in _AMBIGUOUS
        and not modifiers
        and not _COLOUR_TALK.search(around)
        and not _beside_colour(match, text)
        and not (lone and base not in {"rose", "chocolate", "wine", "rot", "vert"})
    ):
        return None
    if (
        re.match(
            r"\s+(?:to the|up|above|from the|and fell)\b", text[match.end() : match.end() + 12]
        )
        and base == "rose"
    ):
        return None
    name = " ".join((*modifiers, base))
    hyphenated = name.replace(" ", "-")
    return colour_of(modifiers, base), hyphenated if hyphenated in BASES else name


def _split_modifiers(text: str) -> Iterator[str]:
    rest = text.replace("-", " ").strip()
    while rest:
        two = " ".join(rest.split()[:2])
        word = two if two in MODIFIERS else rest.split()[0]
        yield word
        rest = rest[len(word) :].strip()


def _begins(match: re.Match[str], text: str) -> bool:
    before = text[max(0, match.start() - 3) : match.start()].rstrip(" ")
    return not before or before[-1] in ".!?\n:-*|\u2014\u2013("


def _beside_colour(match: re.Match[str], text: str) -> bool:
    before, after = (
        text[max(0, match.start() - 20) : match.start()],
        text[match.end() : match.end() + 20],
    )
    other = rf"(?:(?:{_MODIFIER})[ -])?(?:{_ENGLISH})"
    return bool(
        re.match(rf"\s*(?:,|and|&|/|\+|on)\s*{other}\b", after, re.IGNORECASE)
        or re.search(rf"\b{other}\s*(?:,|and|&|/|\+|on)\s*$", before, re.IGNORECASE)
    )


def _role(before: str, after: str) -> ColourRole:
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
    head = (
        re.split(r",|\band\b|\bwith\b|\bon\b|\u2192|/", after, maxsplit=1)[0]
        if not after.lstrip().startswith(",")
        else ""
    )
    for role, pattern in patterns:
        match = pattern.match(head)
        if match and match.end() < best:
            near, best = role, match.end()
    if near:
        return near
    if re.match(
        r"(?:\s(?:text|type|serif|sans|letters|lettering|typography|bold"
        r"|accents?))?\s+on\s+(?!top|each|one|it\b|every|hover|screen)",
        after,
    ):
        return "text"
    return "text" if _TEXT_BEFORE.search(before) else "any"


def _merged(wishes: list[ColourWish], text: str) -> Iterator[ColourWish]:
    """A name and the hex digits beside it, "navy (#0b1f44)", are one wish with both."""
    skip = False
    for i, wish in enumerate(wishes):
        following = wishes[i + 1] if i + 1 < len(wishes) else None
        if skip:
            skip = False
            continue
        if following and wish.span and following.span:
            between = text[wish.span.end : following.span.start]
            hexes = wish.name.startswith("#") + following.name.startswith("#")
            if hexes == 1 and re.fullmatch(
                r"[`*\s]{0,4}(?:(?:[\w-]+\s){0,2}\(`?|:\s?`?|=\s?)?", between
            ):
                named, coded = (following, wish) if wish.name.startswith("#") else (wish, following)
                role = coded.role if coded.role != "any" else named.role
                span = PromptSpan(start=wish.span.start, end=following.span.end)
                yield ColourWish(colour=coded.colour, name=named.name, role=role, span=span)
                skip = True
                continue
        yield wish


def _add(wishes: list[ColourWish], wish: ColourWish) -> None:
    for i, other in enumerate(wishes):
        if other.colour == wish.colour or other.name == wish.name:
            if other.role == "any" and wish.role != "any":
                wishes[i] = other.model_copy(update={"role": wish.role})
            return
    wishes.append(wish)


def _one_ground(wishes: list[ColourWish]) -> Iterator[ColourWish]:
    """A second ground becomes any colour: a picture stands on one."""
    seen = False
    for wish in wishes:
        if wish.role == "ground" and seen:
            yield wish.model_copy(update={"role": "any"})
        else:
            seen = seen or wish.role == "ground"
            yield wish
