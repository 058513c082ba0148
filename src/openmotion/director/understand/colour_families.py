"""Families of colours that people name as one: "pastel", "earth tones", "jewel tones"."""

import re

from openmotion.director.understand.reading import Reading
from openmotion.model import ColourWish, PromptSpan

_TONES = (
    r"(?:colou?rs?|tones?|shades?|palette|hues?|farben|t\u00f6ne\w?|couleurs|tons?|colores|tonos"
    r"|cores|colori|toni|kleuren|kolory|\u0446\u0432\u0435\u0442\u0430|\u043a\u043e\u043b\u044c\u043e\u0440\u0438)"
)
# Name, words, then ground, accent and a second colour: chosen by eye on our looks.
_FAMILIES: tuple[tuple[str, str, tuple[str, str, str]], ...] = (
    (
        "pastel",
        r"pastell?s?(?:farben|t\u00f6ne\w?)?\b(?! de\b| del\b)|pastelow\w+"
        r"|\u043f\u0430\u0441\u0442\u0435\u043b\u044c\u043d\w+",
        ("#fbf3ee", "#f3a6b8", "#a9d3e8"),
    ),
    (
        "earth tones",
        rf"earth(?:y|en)?[- ](?:\w+[- ])?{_TONES}|erdt\u00f6ne|erdfarben|tons? terreux|tonos tierra"
        r"|tons terrosos|toni della terra|aardetinten",
        ("#f3eadb", "#b4552d", "#6d7a3c"),
    ),
    ("jewel tones", rf"jewel[- ]{_TONES}|edelsteint\u00f6ne", ("#10162f", "#13a57f", "#c02a68")),
    (
        "neon colours",
        rf"neon (?:\w+ )?{_TONES}|neonfarben|couleurs n\u00e9on|colores ne\u00f3n|colori neon",
        ("#08080d", "#2dff7a", "#ff2d9b"),
    ),
    (
        "autumn colours",
        rf"(?:autumn(?:al)?|fall) {_TONES}|herbstfarben",
        ("#2b1a12", "#e07b2a", "#b8332a"),
    ),
    (
        "sunset colours",
        rf"sunset(?:[- ]\w+)? {_TONES}|sonnenuntergangsfarben",
        ("#2a1433", "#ff7a4d", "#ffc36b"),
    ),
    (
        "ocean colours",
        rf"(?:ocean|sea|marine) {_TONES}|meeresfarben",
        ("#072a3a", "#35c4c8", "#f2e3c0"),
    ),
    (
        "forest colours",
        rf"(?:forest|woodland) {_TONES}|waldfarben",
        ("#12281c", "#9cc26a", "#d9a441"),
    ),
    (
        "candy colours",
        rf"(?:candy|bubble-?gum|sweet) {_TONES}|bonbonfarben",
        ("#fff1f6", "#ff5c9e", "#4cc9f0"),
    ),
    (
        "warm colours",
        rf"warm(?:e|en)? {_TONES}|couleurs chaudes|colores c\u00e1lidos|cores quentes"
        rf"|colori caldi|warme kleuren|ciep\u0142e kolory",
        ("#fbf1e4", "#d9622b", "#e2a33d"),
    ),
    (
        "cool colours",
        rf"(?:cool|cold|icy) {_TONES}|k\u00fchle farben|couleurs froides|colores fr\u00edos"
        rf"|cores frias|colori freddi",
        ("#eef4f8", "#1f7fb5", "#4fb8a8"),
    ),
    ("sepia", r"sepia(?: tones?| tint)?\b|s\u00e9pia", ("#f1e4cd", "#7a4a22", "#b98a52")),
)
_FAMILY_WORDS = tuple(
    (name, re.compile(rf"(?<![\w-])(?:{words})(?!\w)", re.IGNORECASE), colours)
    for name, words, colours in _FAMILIES
)
_NO_COLOUR = re.compile(
    r"(?<!\w)(?:gr[ae]y-?scale|monochrom(?:e|atic)?\b(?! (?:blue|red|green|pink|purple|orange"
    r"|yellow))"
    r"|black[- ]and[- ]white(?: only| film| look| style| video| palette)|b&w\b|b/w\b|no colou?rs?"
    r"|without (?:any )?colou?r|colou?rless|schwarz-?wei\u00df(?: film|-?look)?\b|einfarbig"
    r"|noir et blanc|blanco y negro|preto e branco|bianco e nero|zwart-?wit|czarno-bia\u0142\w+"
    r"|\u0447[\u0435\u0451]\u0440\u043d\u043e-\u0431\u0435\u043b\w+"
    r"|\u0447\u043e\u0440\u043d\u043e-\u0431\u0456\u043b\w+)(?!\w)",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"(?<!\w)(?:no|not|avoid|without|never|kein\w{0,2}|ohne|sans|sin)\s(?:\w+\s)?$", re.IGNORECASE
)


def read_family(reading: Reading) -> tuple[ColourWish, ...]:
    """Ground, accent and second colour of the family that the prompt names; none without one."""
    for name, pattern, colours in _FAMILY_WORDS:
        match = pattern.search(reading.plain)
        if not match or _REFUSED.search(reading.plain[max(0, match.start() - 16) : match.start()]):
            continue
        span = PromptSpan(start=match.start(), end=match.end())
        roles = ("ground", "accent", "second")
        return tuple(
            ColourWish.model_validate({"colour": colour, "name": name, "role": role, "span": span})
            for colour, role in zip(colours, roles, strict=True)
        )
    return ()


def has_no_colour(reading: Reading) -> bool:
    """Whether the prompt wants black, white and greys only."""
    return _NO_COLOUR.search(reading.plain) is not None
