"""The numbers of a prompt that mean something to a viewer."""

import re
from itertools import islice

from openmotion.director.understand.counters import (
    CURRENCY,
    LOOKS_AFTER,
    NUMBER,
    SUFFIX,
    countdowns,
    counters,
    cover,
    decimals_of,
    magnitude_of,
    shown_suffix,
)
from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import (
    MONTHS,
    as_number,
    is_direction,
    vocabulary,
)
from openmotion.model import Figure, PromptSpan

Range = tuple[int, int]
_MOST = 24
_LOOKED_AT = 500
_FIGURE = re.compile(
    rf"(?<![\w.,:#/@\u00d7-])(?P<sign>[+\u2212-])?(?P<currency>{CURRENCY})?\s?"
    rf"(?P<number>{NUMBER})(?P<suffix>{SUFFIX})?\s?(?P<after_currency>\u20ac|\u00a3|z\u0142"
    rf"|kr)?(?![\w\u00d7]|[.,]\d|:\d|/\d|\s?\u00d7\s?\d)",
)
_TIME_UNITS = vocabulary(
    """
    h hrs hours days weeks months years min minutes
    """
)
_LOOKS_BEFORE = re.compile(
    r"\b(?:scal(?:e|es|ed|ing)(?: up| down| by| to| from)*|opacity|at|zoom(?:s"
    r"|ed)?(?: in)?(?: by| to)?|by about|weight|volume|in at|punch(?:es)? to|pops? to|frame"
    r"|line|step|scene|beat|card|shot|part|slide|act|chapter|phase|version|v|top|number|page"
    r"|room|pier|gate|level"
    r"|grade|rgb|size|radius|ratio|at about|width|height|rotate\w*|option|q|section|day|week"
    r"|figure|item|iphone|windows|ios|android|gpt|opus|sonnet|gemini|llama|es|port|http"
    r"|formula|boeing|airbus|route|highway|apollo|season|episode|vol|volume|article"
    r"|web)\s?[-~\u2248:.]?\s*$",
    re.IGNORECASE,
)
_SET_NOUN = re.compile(
    r"(?:[\w-]+\s){0,2}?(?:stats?|statistics|features?|steps?|metrics?|scenes?|beats?|cards?"
    r"|bars?|bullets?|tips?|reasons?|ways?|quotes?|questions?|circles?|words?|lines?|images?"
    r"|photos?|pictures?|charts?|shots?|slides?|panels?|stages?|layers?|rings?|dots?"
    r"|colou?rs?|cursors?|corners?|columns?|rows?|icons?|items?|points?|phases?|parts?"
    r"|sections?|sentences?|options?|versions?|facts?|numbers?|figures?|key|main|short"
    r"|decimal|facets?|heights?|vignettes?|testimonials?|clips?|players?|squares?|meshes"
    r"|surfaces?|bpm|d\b|units?|providers?|models?|messages?|notifications?|logos?|benefits?"
    r"|use cases?|examples?|cells?|dropdowns?|posts?|pills?|graders?)\b",
    re.IGNORECASE,
)
_COUNTABLE = re.compile(
    r"(?:[\w-]+\s){0,2}?(?:customers?|users?|clients?|people|members?|subscribers?|followers?"
    r"|downloads?|installs?|countries|cities|states|markets?|languages|teams?|companies"
    r"|businesses|employees|jobs|schools|students|partners?|brands?|stores?|shops?"
    r"|restaurants?|hotels"
    r"|reviews?|ratings?|stars?|awards?|patents?|projects?|products?|orders?|deliveries|meals"
    r"|trees?|tons?|tonnes|speakers?|talks?|sessions|attendees|guests?|tickets|seats|artists"
    r"|events?|workshops?|days?|hours?|weeks?|years?|integrations?|templates?|locations?"
    r"|offices?|investors?|deals?|goals?|points|medals"
    r"|songs?|books?|episodes?|lessons?|courses?|videos|issues|commits|contributors|releases"
    r"|repositories|requests|incidents|miles|kilomet\w+|calories|likes|views|leads|sales"
    r"|units|homes|patients|doctors|volunteers|donors|litres|liters|species|runners|riders"
    r"|kunden|nutzer|l\u00e4nder\w*|clients|pays|clientes|usuarios|pa\u00edses)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\s+(?P<label>(?:(?:of|off|in|more|less|faster|slower"
    r"|fewer)\s+)?[^\W\d_][\w'\u2019-]*(?:\s+(?!(?:and|or|in|by|with|from|to|at|on|for|since"
    r"|per|vs|while|which|that|across|over|worldwide|is|are"
    r"|was)\b)[^\W\d_][\w'\u2019-]*){0,3})"
)
_STOP_LABEL = vocabulary(
    """
    and or in by with from to at on for since vs while which that over than then is are was were
    as the a an
    """
)
_BY_WHOM = vocabulary("led raised backed funded co-led")
_TIMES_AFTER = re.compile(
    r"\s+(?:more|less|faster|better|cheaper|growth|fewer|higher|smaller|return|roi|roas"
    r"|the |longer|easier|revenue|increase|sales|speed)",
    re.IGNORECASE,
)
_TIMES_BEFORE = re.compile(
    r"\b(?:grew|grows?|growth|rose|increased?|multiplied|returns?|roas|roi|margin|multiple|improved"
    r"|faster|went up|up)\s(?:by\s|of\s|is\s)?$",
    re.IGNORECASE,
)
_YEARS_AFTER = re.compile(
    r"\s(?P<years>(?:from|between)\s(?:19|20)\d\d\s(?:to|and)\s(?:19|20)\d\d)\b"
)
_RISES = vocabulary(
    """
    grew grow grows rose rise rises went goes go hit hits reached reaches climbed climbs jumped
    jumps fell falls dropped drops increased increases decreased decreases doubled tripled topped
    passed surpassed gained lost saved saves
    """
)
_ORDERS = vocabulary("show shows display animate visualise visualize make create say says")
_OWN = vocabulary("our my your their announcing raised closed")
_BEFORE_LABEL = re.compile(
    r"(?P<label>[^\W\d_][\w'\u2019-]*(?:\s+[^\W\d_][\w'\u2019-]*){0,3})\s*(?::|=|\u2014"
    r"|\u2013|is|are|was|grew|rose|up|down|to|by|of|hit|reached|at|fell|dropped|jumped"
    r"|increased|decreased)?(?:\s+(?:to|by|at))?\s*$"
)


def read_figures(reading: Reading, taken: tuple[Range, ...]) -> tuple[Figure, ...]:
    """Figures in the prompt's order; `taken` are places that mean lengths, data or dates."""
    text = _without_quoted_directions(reading)
    covered = bytearray(len(text))
    for start, end in taken:
        cover(covered, start, end)
    found = [*countdowns(text)]
    for figure in found:
        if figure.span:
            cover(covered, figure.span.start, figure.span.end)
    found.extend(counters(text, covered))
    for figure in found:
        if figure.span:
            cover(covered, figure.span.start, figure.span.end)
    for match in islice(_FIGURE.finditer(text), _LOOKED_AT):
        if covered[match.start("number")]:
            continue
        meant = _figure(match, text)
        if meant:
            found.append(meant)
        if len(found) >= _MOST:
            break
    unique: dict[tuple[str, str], Figure] = {}
    for figure in sorted(found, key=lambda figure: figure.span.start if figure.span else 0):
        unique.setdefault((figure.text, figure.label.casefold()), figure)
    return tuple(unique.values())


def _without_quoted_directions(reading: Reading) -> str:
    """Prose with quotations, without code and addresses."""
    chars = list(reading.plain)
    for part in reading.passages:
        if part.kind == "quote" or (
            part.kind == "code" and re.match(r"[$\u20ac\u00a3]?\d", part.text)
        ):
            chars[part.start : part.end] = reading.prose[part.start : part.end]
    return "".join(chars)


def _figure(match: re.Match[str], text: str) -> Figure | None:
    raw, suffix = match["number"], match["suffix"] or ""
    value = as_number(raw)
    currency = (match["currency"] or "").strip()
    before = text[max(0, match.start() - 48) : match.start()].rsplit("\n", 1)[-1]
    after = text[match.end() : match.end() + 110].split("\n", 1)[0]
    if value is None or _is_noise(
        before, after, suffix=suffix, currency=currency, raw=raw, value=value
    ):
        return None
    kind = suffix.strip().lower().rstrip(".")
    labelled = re.match(
        r"[\"'\u201d]?[^.\n\"]{0,50}\blabel(?:l?ed)?\s+[\"\u201c']"
        r"([^\"\u201d\n]{2,50})",
        after,
    )
    label = labelled[1].strip() if labelled else _label(before, after, kind)
    if kind in {"x", "\u00d7"} and not (_TIMES_AFTER.match(after) or _TIMES_BEFORE.search(before)):
        return None
    if kind in _TIME_UNITS and not re.match(
        r"\s+(?:saved|faster|of|a (?:week|day|month)|per|less|more|free|to|until|left|without"
        r"|in)\b",
        after,
    ):
        return None
    tail = match["after_currency"] or ""
    ending = shown_suffix(suffix) + (f"\u00a0{tail}" if tail else "")
    sign = match["sign"] if match["sign"] and (suffix or currency) else ""
    if sign and text[match.end("sign")].isspace():
        # "- 96% survival" is an item of a list.
        sign = ""
    shown = text[
        match.start("currency") if currency else match.start("number") : match.end()
    ].strip()
    return Figure(
        text=f"{sign}{shown}",
        value=round(value * magnitude_of(suffix), 6) * (-1 if sign and sign != "+" else 1),
        prefix=f"{sign}{currency}",
        suffix=ending,
        decimals=decimals_of(raw),
        label=label,
        span=PromptSpan(
            start=match.start("currency") if currency else match.start("number"), end=match.end()
        ),
    )


def _is_noise(
    before: str, after: str, *, suffix: str, currency: str, raw: str, value: float
) -> bool:
    if LOOKS_AFTER.match(after) and not currency:
        return True
    if _LOOKS_BEFORE.search(before) and not currency:
        return True
    if re.search(rf"\b(?:{MONTHS})\.?\s*$", before, re.IGNORECASE) or re.match(
        rf"[\s.]*(?:[-\u2013]\s?\d+\.?\s)?(?:{MONTHS})\b", after, re.IGNORECASE
    ):
        return True
    if re.match(r"\s*(?:am|pm|uhr|o'clock)\b", after, re.IGNORECASE) or re.search(
        r"\b(?:CO|H|PM)$", before
    ):
        return True
    clause = re.split(r"[,;:.!?(\u00a4]", before)[-1] + " " + re.split(r"[,;:.!?)\u00a4]", after)[0]
    direction = any(char.isalnum() for char in clause) and is_direction(clause)
    marked = bool(suffix or currency)
    if marked:
        percent = "%" in suffix
        return (
            direction
            and (percent or not suffix.endswith("+"))
            and not currency
            and not _COUNTABLE.match(after.lstrip())
        )
    if 1900 <= value <= 2100 and "," not in raw and float(value).is_integer():
        return True
    noun = after.lstrip()
    if (
        (_SET_NOUN.match(noun) and value <= 60)
        or re.match(r"[.)]\s", after)
        or re.match(r"\s*[-\u2013/]\s*\d", after)
    ):
        return True
    if value >= 100 and re.match(r"[a-z]+(?: [a-z]+)?s(?=[,.;)]|\s*$)", noun):
        return direction
    if _COUNTABLE.match(noun):
        return direction and value < 100
    grouped = "," in raw and value >= 1000
    return not grouped or direction


def _label(before: str, after: str, kind: str) -> str:
    match = _LABEL.match(after)
    if match and match["label"].split()[0].lower() not in _STOP_LABEL | _BY_WHOM:
        words = match["label"].split()
        led = [at for at, word in enumerate(words) if word.lower() in _BY_WHOM]
        words = words[: led[0]] if led else words
        while words and words[-1].lower() in _STOP_LABEL | {"of", "off"}:
            words.pop()
        label = " ".join(words)
        if label and not is_direction(label):
            return label
    found = _BEFORE_LABEL.search(re.split(r"[,;.!?\u00a4]", before)[-1])
    if not found:
        return ""
    # A single capital behind a word belongs to it: "Series A".
    spoken = found["label"].split()
    words = [
        word
        for at, word in enumerate(spoken)
        if word.lower() not in _STOP_LABEL | _OWN or (at > 0 and word == "A")
    ]
    while words and words[-1].lower() in _RISES:
        words.pop()
    while words and words[0].lower() in _ORDERS:
        words.pop(0)
    label = " ".join(words[-3:])
    years = _YEARS_AFTER.match(after)
    if label and years:
        label = f"{label} {years['years']}"
    return "" if (kind and is_direction(label)) or not label else label
