"""The colours that a prompt names, and what each is for."""

import colorsys
import re
from collections.abc import Iterator
from typing import Literal

from openmotion.director.understand.colour_names import BASES, MODIFIERS, colour_of
from openmotion.director.understand.colour_roles import role_of
from openmotion.director.understand.colour_words import (
    DOUBTFUL,
    FOREIGN_JOINED,
    FOREIGN_SPACED,
    english_of,
)
from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import vocabulary
from openmotion.model import ColourWish, PromptSpan, Stated
from openmotion.model.paint import to_oklab

Tone = Literal["dark", "light"]
_SCREEN = ("green screen", "chroma green", "chroma key green")

_HEX = re.compile(r"#([0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z])")
_RGB = re.compile(
    r"\brgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/][^)]{0,8})?\)"
)
_HSL = re.compile(
    r"\bhsla?\(\s*(\d{1,3})(?:deg|\u00b0)?\s*[, ]\s*(\d{1,3})%?\s*[, ]\s*(\d{1,3})%?"
    r"\s*(?:[,/][^)]{0,8})?\)"
)
_ENGLISH = "|".join(
    sorted((re.escape(name).replace(r"\ ", r"[ -]") for name in BASES), key=len, reverse=True)
)
_MODIFIER = "|".join(sorted((re.escape(name) for name in MODIFIERS), key=len, reverse=True))
_NAME = re.compile(
    rf"(?<![\w#-])(?P<modifiers>(?:(?:{_MODIFIER})[ -]){{0,3}})(?P<base>{_ENGLISH})(?:ish"
    rf"|s)?(?![\w']|-(?:collar|list|board|paper|box|eyed|house))"
    rf"|(?<![\w-])(?P<foreign>{FOREIGN_SPACED})(?![\w]|-\w{{8,}})|(?P<joined>{FOREIGN_JOINED})",
    re.IGNORECASE,
)
_PAIR = re.compile(rf"(?<=\w-)(?P<foreign>{FOREIGN_SPACED})(?![\w-])", re.IGNORECASE)
_NOT_A_COLOUR_AFTER = re.compile(
    r"\s+(?:house|origin|medal|rush|hour|bullet|juice|flags?|label|market|friday|noise|space\b"
    r"|paper\b(?! (?:background|ground|texture|look))|box|list|board|belt|carpet|sea"
    r"|card\b(?=\s+game)|bean|tea|wine|bull|hat|mode|plan|tier|sponsor|standard|roast|beans|brand"
    r"|shop|brew|screen(?= (?:footage|video|effect))|chain|filter|machine|maker|latte|consumption"
    r"|types|types? of|reefs?|retriever|whale shark|gate|party|energy|county|lake|garden(?=\W*ad)"
    r"|bay|hills?|valley|street|river)\b",
    re.IGNORECASE,
)
_AMBIGUOUS = vocabulary(
    """
    chocolate wine sand rose mint gold silver copper bronze lemon lime peach plum olive salmon
    caramel espresso brick rust slate midnight pine moss jade blush tan coral ivory orange
    violet apricot raspberry sage cream amber indigo charcoal emerald azure
    """
)
_COLOUR_TALK = re.compile(
    r"(?<!\w)(?:auf|sur|en|sobre|background|bg|backdrop|ground|accents?|palette|colou?rs?|colored"
    r"|coloured|theme|gradients?|text|type|glow|tones?|on|ink|letters?|highlights?|dots?|card|brand"
    r"|serif|badge|border|panel|stars?|confetti|foil|ribbon|trim|frame|each|wear|circle|square|icon"
    r"|folder|outline|logo|orbs?|light|threads?|hintergrund|farb\w*|schrift|akzent\w*|fond"
    r"|couleurs?|texte|fondo|fundo|sfondo|colores|color|cores|cor|colori|colore|testo|texto"
    r"|kleur\w*"
    r"|achtergrond|tekst\w*|kolor\w*|barw\w*|t\u0142\w{1,2}|akcent\w*|\u0446\u0432\u0435\u0442\w*"
    r"|\u0444\u043e\u043d\w{0,2}|\u0442\u043b\w{1,2}|\u0442\u0435\u043a\u0441\u0442\w{0,2}"
    r"|\u043a\u043e\u043b[\u044c\u0456]\w*|\u03c7\u03c1\u03ce\u03bc\u03b1\w*"
    r"|\u03c6\u03cc\u03bd\u03c4\u03bf"
    r"|m\u00e0u|n\u1ec1n|ch\u1eef)(?!\w)|\u80cc\u666f|\u8272|\u6587\u5b57|\ubc30\uacbd|\uc0c9"
    r"|\uae00\uc528"
    r"|\u30ab\u30e9\u30fc|\u0644\u0648\u0646|\u062e\u0644\u0641\u064a\u0629|\u0930\u0902\u0917",
    re.IGNORECASE,
)
_REFUSED_BEFORE = re.compile(
    r"(?<!\w)(?:no|not|never(?: use)?|avoid(?:ing)?|without|don['\u2019]?t use|do not use"
    r"|don['\u2019]t want|anything but|stay away from|except(?: for)?|instead of|rather than"
    r"|kein\w{0,2}"
    r"|nicht|ohne|vermeide|sans|pas de|pas d['\u2019]|sin|nada de|evita\w?|sem|senza|niente|zonder"
    r"|geen|bez|\u0431\u0435\u0437|\u03c7\u03c9\u03c1\u03af\u03c2|kh\u00f4ng(?: d\u00f9ng"
    r"| c\u00f3)?"
    r"|\u4e0d\u8981|\u4e0d\u7528)\s*(?:(?:any|the|use|too much|m\u00e0u|colou?rs?|farbe|couleur"
    r"|color"
    r"|cor|colore|use of)\s+)*(?:an?\s+)?$",
    re.IGNORECASE,
)
_REFUSED_AFTER = re.compile(
    r"\s(?:is|are) (?:forbidden|banned|not allowed|off[- ]limits|a no-go|out\b)", re.IGNORECASE
)
_ALSO_REFUSED = re.compile(
    r"\s*(?:,|/|-|\bor\b|\band\b|\bnor\b|\bund\b|\boder\b|\bni\b|\bet\b|\bou\b|\by\b|\bo\b"
    r"|\bof\b|\bi\b|\u0438\u043b\u0438|\u0438|\u0442\u0430|\bno\b|\bkein\w{0,2}\b|\bany\b|\s)*\s*"
)
_DARK = re.compile(
    r"\b(?:dark|darker|night|moody|noir|black)[ -]?(?:\w+\s)?(?:mode|themed?|background|ui"
    r"|editor|look|backdrop|bg|aesthetic|room|scene|style|tone)\b|\bdark\b(?=\s*[,.;)]|$)"
    r"|\bdunkle\w?\b|\bfond sombre\b|\bfondo oscuro\b|\bfundo escuro\b|\bsfondo scuro\b"
    r"|\bdonkere?\b|\bciemn\w{1,3}\b|\u0442[\u0435\u0451]\u043c\u043d\w{1,3}"
    r"|\u03c3\u03ba\u03bf\u03cd\u03c1\u03bf|n\u1ec1n t\u1ed1i|\u6697\u8272|\u30c0\u30fc\u30af",
    re.IGNORECASE,
)
_LIGHT = re.compile(
    r"\b(?:light|bright|white|airy|clean white)[ -]?(?:\w+\s)?(?:mode|themed?|background|ui"
    r"|backdrop|bg)\b|\bwhite (?:minimal )?background\b|\bheller?\b|\bhelle[mn]\b|\bfond clair\b"
    r"|\bfondo claro\b|\bfundo claro\b|\bsfondo chiaro\b|\blichte achtergrond\b"
    r"|\bjasn\w{1,3} t\u0142\w+"
    r"|\u0441\u0432\u0435\u0442\u043b\w{1,3} \u0444\u043e\u043d"
    r"|\u0441\u0432\u0456\u0442\u043b\w{1,3} (?:\u0442\u043b|\u0444\u043e\u043d)"
    r"|\u03b1\u03bd\u03bf\u03b9\u03c7\u03c4\u03cc \u03c6\u03cc\u03bd\u03c4\u03bf"
    r"|n\u1ec1n s\u00e1ng|\u6d45\u8272|\u660e\u4eae",
    re.IGNORECASE,
)


def read_colours(reading: Reading) -> tuple[tuple[ColourWish, ...], tuple[str, ...]]:
    """Wished colours in order, each once, and the names of colours that must not appear."""
    wishes: list[ColourWish] = []
    refused: dict[str, tuple[int, int]] = {}
    text = reading.prose
    for start, end, colour, name in sorted(_mentions(text)):
        is_quoted = reading.plain[start] != text[start]
        if is_quoted and english_of(text[start:end].lower()):
            continue  # a name such as a shop's
        before = text[max(0, start - 44) : start].rsplit("\n", 1)[-1]
        last = max((place for _, place in refused.values()), default=-1)
        chained = 0 <= last <= start and _ALSO_REFUSED.fullmatch(text[last:start])
        if _REFUSED_BEFORE.search(before) or chained or _REFUSED_AFTER.match(text[end : end + 24]):
            refused[name] = (start, end)
            continue
        after = re.split(r"[.;\n]", text[end : end + 44], maxsplit=1)[0]
        role = "ground" if name in _SCREEN else role_of(before, after)
        wish = ColourWish(
            colour=colour,
            name=name,
            role=role,
            span=PromptSpan(start=start, end=end),
        )
        _add(wishes, wish)
    kept = [wish for wish in _merged(wishes, text) if wish.name not in refused]
    return tuple(_one_ground(kept)), tuple(refused)


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
    for match in _HSL.finditer(text):
        hue, saturation, lightness = (int(match[i]) for i in (1, 2, 3))
        light, full = min(1.0, lightness / 100), min(1.0, saturation / 100)
        parts = [round(255 * part) for part in colorsys.hls_to_rgb(hue % 360 / 360, light, full)]
        colour = "#{:02x}{:02x}{:02x}".format(*parts)
        yield match.start(), match.end(), colour, colour
    for pattern in (_NAME, _PAIR):
        for match in pattern.finditer(text):
            named = _named(match, text)
            if named:
                yield match.start(), match.end(), *named


def _named(match: re.Match[str], text: str) -> tuple[str, str] | None:
    found = match.groupdict()
    if not found.get("base"):
        return _named_abroad(match, text)
    base = match["base"].lower()
    modifiers = tuple(_split_modifiers((match["modifiers"] or "").lower()))
    if base:
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
        and not (_begins(match, text) and not re.match(r" [A-Z]", text[match.end() :]))
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
        and not _REFUSED_BEFORE.search(text[max(0, match.start() - 30) : match.start()])
        and not _beside_colour(match, text)
        and not (lone and base not in {"rose", "chocolate", "wine"})
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


def _named_abroad(match: re.Match[str], text: str) -> tuple[str, str] | None:
    """Colour and English name of a word in another language; doubtful ones need company."""
    said = match.group().lower()
    english = english_of(said)
    if english is None:
        return None
    before, after = text[max(0, match.start() - 60) : match.start()], text[match.end() :][:40]
    if DOUBTFUL.fullmatch(said) and not _COLOUR_TALK.search(before + " \u00b7 " + after):
        near = rf"(?:{FOREIGN_SPACED}|{FOREIGN_JOINED})"
        linked = re.search(rf"(?<!\w){near}(?:\s?[,/-]\s?|\s\w{{1,3}}\s)$", before, re.IGNORECASE)
        linked = linked or re.match(
            rf"(?:\s?[,/-]\s?|\s\w{{1,3}}\s){near}(?!\w)", after, re.IGNORECASE
        )
        if not (linked or _REFUSED_BEFORE.search(before)):
            return None
    return colour_of((), english), english


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
