"""The letters that a prompt asks for: a family by name, or a sort such as "condensed"."""

import re
from typing import Literal

from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import vocabulary
from openmotion.model import FontWish, PromptSpan

Kind = Literal["", "serif", "sans", "slab", "condensed", "wide", "mono", "rounded", "handwritten"]

_FAMILIES: tuple[tuple[str, str], ...] = (
    (
        "serif",
        "playfair(?: display)?|fraunces|instrument serif|times(?: new roman)?|georgia|garamond"
        "|eb garamond|cormorant(?: garamond)?|didot|bodoni|baskerville|lora|merriweather|canela"
        "|tiempos"
        "|dm serif(?: display)?|crimson(?: text| pro)?|libre baskerville|source serif|noto serif"
        "|caslon",
    ),
    (
        "mono",
        "geist mono|jetbrains mono|fira (?:code|mono)|ibm plex mono|space mono|courier(?: new)?"
        "|roboto mono|source code pro|menlo|monaco|consolas|sf mono|dm mono|inconsolata",
    ),
    (
        "condensed",
        "anton|bebas(?: neue)?|oswald|impact|league gothic|barlow condensed|roboto condensed"
        "|fjalla one|teko|druk",
    ),
    ("slab", "roboto slab|rockwell|zilla slab|arvo|bitter|clarendon"),
    ("wide", "unbounded|archivo expanded|monument extended|syne|michroma|syncopate"),
    ("rounded", "nunito|quicksand|varela round|comfortaa|baloo(?: 2)?|fredoka|poppins|outfit"),
    (
        "handwritten",
        "caveat|pacifico|dancing script|kalam|permanent marker|patrick hand|indie flower"
        "|shadows into light|amatic(?: sc)?|comic sans",
    ),
    (
        "sans",
        "inter(?: tight| display)?|geist(?: sans)?|helvetica(?: neue)?|arial|roboto|open sans"
        "|lato|montserrat|futura|gotham|avenir(?: next)?|proxima nova|sf pro(?: display)?"
        "|san francisco"
        "|dm sans|space grotesk|manrope|sora|figtree|onest|plus jakarta(?: sans)?|work sans|archivo"
        "|bricolage(?: grotesque)?|noto sans|ibm plex sans|raleway|rubik|public sans|satoshi|sohne"
        "|neue haas(?: grotesk)?|akzidenz(?:[- ]grotesk)?|gill sans|univers|circular|euclid",
    ),
)
_FAMILY_WORDS = tuple(
    (kind, re.compile(rf"(?<![\w-])(?:{names})(?![\w-])", re.IGNORECASE))
    for kind, names in _FAMILIES
)
# Names that are words too; they need talk of letters beside them.
_COMMON = vocabulary(
    "inter impact futura times georgia roboto rubik circular univers gotham lato sora anton archivo"
    " avenir canela syne oswald menlo monaco caveat teko satoshi arial geist outfit bitter lora"
    " courier pacifico druk"
)
_TALK = (
    r"fonts?|type(?:face|s|d|setting)?|typograph\w+|letter(?:s|ing)?|text|headlines?|titles?"
    r"|heading"
    r"|set in|body|copy|weight|bold|semibold|medium|black|regular|light|schrift\w*|police"
    r"|tipograf\w+"
    r"|fuente|fonte|carattere|lettertype|czcionk\w+|\u0448\u0440\u0438\u0444\u0442\w*"
    r"|\u03b3\u03c1\u03b1\u03bc\u03bc\u03b1\u03c4\u03bf\u03c3\u03b5\u03b9\u03c1\u03ac|ph\u00f4ng"
)
_TALKED = re.compile(rf"(?<!\w)(?:{_TALK})(?!\w)", re.IGNORECASE)
_USED = re.compile(
    r"\b(?:use|using|in|with|font|fonts|typeface|auf|mit|en|con|schrift)\W{1,3}$", re.IGNORECASE
)
_NOUN = (
    r"(?: (?:[\w-]+ ){0,2}?(?:fonts?|type(?:face|s)?|typography|letter(?:s|ing)?|text|headlines?"
    r"|titles?"
    r"|headings?|caps|numerals|numbers|wordmark|display|schrift\w*))"
)
_SORTS: tuple[tuple[Kind, str], ...] = (
    (
        "sans",
        r"sans[- ]?serif|grotes[kq]u?e?|\bsans\b(?= (?:font|type|headline|text|letters|display))"
        r"|(?:bold|clean|geometric|modern|heavy|thin|light|humanist|neo-?grotesque) sans\b"
        r"|serifenlos\w*"
        r"|sans empattements?|sin serifa|sem serifa|senza grazie|schreefloos|bezszeryfow\w+"
        r"|\u0431\u0435\u0437 \u0437\u0430\u0441\u0435\u0447\u0435\u043a"
        r"|\u0440\u0443\u0431\u043b\u0435\u043d\w+",
    ),
    ("slab", r"slab(?:[- ]serif)?" + _NOUN + r"?"),
    (
        "mono",
        r"mono-?spaced?"
        + _NOUN
        + r"?|\bmono"
        + _NOUN
        + r"|typewriter (?:font|type|face|text|lettering)"
        r"|(?:terminal|code)[- ](?:font|type|style font)|dicktengleich\w*|schreibmaschinen?schrift"
        r"|police monospace|\u043c\u043e\u043d\u043e\u0448\u0438\u0440\u0438\u043d\w+",
    ),
    (
        "condensed",
        r"(?:ultra[- ]|extra[- ])?(?:condensed|compressed)(?:"
        + _NOUN
        + r")?|(?:narrow|tall)"
        + _NOUN
        + r"|schmale schrift\w*|police condens\u00e9e|condensad[oa]|poster type",
    ),
    (
        "wide",
        r"(?:extended|expanded)"
        + _NOUN
        + r"|wide"
        + _NOUN.replace("text|", "").replace("titles?", "titling")
        + r"|breite schrift\w*|breite lettern",
    ),
    (
        "rounded",
        r"round(?:ed)?"
        + _NOUN
        + r"|bubble (?:letters|type|font)|soft round(?:ed)? (?:font|type|sans)"
        r"|runde schrift\w*|police arrondie|redondead[oa]",
    ),
    (
        "handwritten",
        r"hand-?writ(?:ten|ing)(?:" + _NOUN + r")?|hand-?letter(?:ed|ing)|(?:brush )?script"
        r" (?:font|type|typeface|lettering)|brush (?:lettering|type|font)|cursive(?:"
        + _NOUN
        + r")?"
        r"|handschrift\w*|manuscrite?|manuscrit[ao]|escrit[oa] a mano|caligraf\w+|scritt[oa] a mano"
        r"|handgeschreven|odr\u0119czn\w+ pism\w+"
        r"|\u0440\u0443\u043a\u043e\u043f\u0438\u0441\u043d\w+"
        r"|\u0440\u0443\u043a\u043e\u043f\u0438\u0441\u043d\w+|calligraph\w+",
    ),
    (
        "serif",
        r"(?<!sans )(?<!sans-)(?<!slab )(?<!slab-)serifs?(?!los)\b|serifenschrift\w*|antiqua"
        r"|\b(?:police|typo\w*) (?:\u00e0|avec) empattements?|con serifa|com serifa|con grazie"
        r"|szeryfow\w+"
        r"|\u0441 \u0437\u0430\u0441\u0435\u0447\u043a\u0430\u043c\u0438|didone|old-?style type",
    ),
)
_SORT_WORDS = tuple(
    (kind, re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE)) for kind, words in _SORTS
)
_HEADLINE = re.compile(
    r"(?<!\w)(?:headlines?|titles?|headings?|display|wordmark|\u00fcberschrift\w*|titres?"
    r"|t\u00edtulos?|titoli|titolo|koppen)(?!\w)",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?<!\w)(?:body(?: copy| text)?|supporting|sub(?:heads?|lines?|titles?)|small text"
    r"|captions?|labels?|flie\u00dftext)(?!\w)",
    re.IGNORECASE,
)
_BOLD = re.compile(
    r"(?<!\w)(?:bold|heavy|black weight|extra-?bold|semi-?bold|thick|fett\w*|gras|grasse|negrita"
    r"|negrito|grassetto|vet|\u0436\u0438\u0440\u043d\w+)(?!\w)",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"(?<!\w)(?:no|not|avoid|without|never|don['\u2019]t use|kein\w{0,2}|ohne|sans"
    r"|sin)\s(?:\w+\s)?$",
    re.IGNORECASE,
)


def read_fonts(reading: Reading) -> tuple[FontWish, ...]:
    """The letters that are asked for: one wish for headlines and one for the rest at most."""
    text = reading.plain[:6000]
    found: list[FontWish] = []
    for kind, pattern in _FAMILY_WORDS:
        for match in pattern.finditer(text):
            before, after = (
                text[max(0, match.start() - 34) : match.start()],
                text[match.end() :][:34],
            )
            name = match.group()
            near = _TALKED.search(before) or _TALKED.search(after)
            if not near and not _USED.search(before):
                continue
            if name.lower() in _COMMON and (not near or not name[:1].isupper()):
                continue
            if not _REFUSED.search(before):
                found.append(_wish(match, text, kind=kind, family=_slug(name)))
    for kind, pattern in _SORT_WORDS:
        for match in pattern.finditer(text):
            before = text[max(0, match.start() - 24) : match.start()]
            inside = any(w.span and w.span.start <= match.start() < w.span.end for w in found)
            if not inside and not _REFUSED.search(before):
                found.append(_wish(match, text, kind=kind, family=""))
    found.sort(key=lambda wish: (wish.span.start if wish.span else 0, not wish.family))
    parts: dict[str, FontWish] = {}
    for wish in found:
        if "all" in parts and wish.part == "all":
            # A second pair of letters without a part is for the smaller words.
            parts.setdefault("body", wish.model_copy(update={"part": "body"}))
        parts.setdefault(wish.part, wish)
    return tuple(parts.values())


def _wish(match: re.Match[str], text: str, *, kind: str, family: str) -> FontWish:
    clause_end = re.search(r"[,.;\n]|\band\b|\bwith\b", text[match.end() :])
    after = text[match.end() : match.end() + min(26, clause_end.start() if clause_end else 26)]
    before = re.split(
        r"[,.;\n]|\band\b|\bwith\b", text[max(0, match.start() - 26) : match.start()]
    )[-1]
    around = before + match.group() + after
    part = "headline" if _HEADLINE.search(around) else "body" if _BODY.search(around) else "all"
    return FontWish.model_validate(
        {
            "kind": kind,
            "family": family,
            "name": " ".join(match.group().split()),
            "part": part,
            "bold": bool(_BOLD.search(around)),
            "span": PromptSpan(start=match.start(), end=match.end()),
        }
    )


def _slug(name: str) -> str:
    return re.sub(r"[\s]+", "-", name.strip().lower())
