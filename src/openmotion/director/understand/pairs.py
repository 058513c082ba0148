"""Series in running text: "North 41, South 33", "41% north, 33% south", a pair to a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from openmotion.director.understand.amounts import VALUE, Amount, amount_of, common_scale
from openmotion.director.understand.charts import TIMES
from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.tables import lines_of
from openmotion.director.understand.words import MONTHS, STOP, as_number, is_direction, vocabulary
from openmotion.model import Datum, PromptSpan, Series

_LABEL = (
    r"(?P<label>(?:'\d\d|(?:19|20)\d\d)(?=\s*[:=(\u2014\u2013-]|\s+[$\u20ac\u00a3]?\d)"
    r"|[^\W\d_][\w .&+/#'\u2019-]{0,38}?)"
)
_LABEL_FIRST = re.compile(
    rf"^\s*(?:[-*\u2022>]\s+)?(?:\d{{1,2}}[.)]\s+)?(?:and\s+|und\s+|et\s+|y\s+)?{_LABEL}\**\s*"
    rf"(?::|=|\u2014|\u2013|-|\(|->|\u2192|\bat\b|\bwith\b|\bis\b)?\**\s*(?<![^\W\d_]){VALUE}\)?"
    rf"(?P<tail>\s*$|\s+[^\W\d_].*$)"
)
_VALUE_FIRST = re.compile(
    rf"^(?P<lead>.*?(?<![\w.,$\u20ac\u00a3-]))??{VALUE}\s+(?:(?:in|for|from|of|by|on|during|im|en|pour)"
    rf"\s+)?(?:the\s+)?(?P<label>(?:19|20)\d\d|[^\W\d_][\w&+/'\u2019-]*(?:\s[^\W\d_][\w&'-]*){{0,2}})"
    rf"(?P<tail>\s*)$"
)
_RUN = re.compile(
    r"(?:[^,;|\n.()]|\.(?=\d)|(?<=\bMio)\.|(?<=\bMrd)\.|(?<=[\s:]\d)[.)](?=\s)"
    r"|\([^()\n]{0,20}\)|(?<=\d),(?=\d)){2,120}"
)
_OPENS = re.compile(r"\b(?:comparing|compare|showing|between|of|with|for)\s+", re.IGNORECASE)
_STATED_UNIT = re.compile(
    r"\(in (?P<unit>thousands|millions|billions|%|[\w\u20ac$%]{1,6})\)", re.IGNORECASE
)
_CHART_TALK = re.compile(
    r"\b(?:charts?|graphs?|bars?|race|pie|donut|data|plot|rank\w*|compar\w+|statistics|stats"
    r"|survey|share|csv|revenue|sales|growth|visuali[sz]\w*|infographic|diagramm\w*|\w*diagramm"
    r"|balken\w*|numbers|figures|per (?:quarter|month|year)|mix|split|breakdown|usage|traffic"
    r"|umsatz|chiffre|ventas|gr\u00e1fic\w*|graphique|wykres\w*)\b"
    r"|\u30b0\u30e9\u30d5|\u56fe\u8868",
    re.IGNORECASE,
)
_OTHER_UNITS = vocabulary(
    """
    s sec secs second seconds px fps ms deg pt am pm uhr th st nd rd min mins minutes g of in to x d
    mo month and or for with on at by the a frames frame
    """
)
"""Units of lengths, sizes, times and steps, and words that are no unit: no values of a chart."""
_PREPOSITIONS = vocabulary(
    """
    below above between under over at by than to of for in with from about around only just the
    a an every each all up down until till is are was were
    """
)
_ANSWERS = vocabulary("yes no maybe other others none both neither")
_CLOCK = re.compile(r"\d:\d\d(?!\d)")
_NO_NAMES = re.compile(
    rf"(?:{MONTHS}|q|step|scene|card|beat|line|frame|top|pier|gate|room|page|part|ul|no|phase"
    rf"|shot|slide|from|at|to|version|v|iphone|ios|chapter|episode|season|size|seed|hall|stand"
    rf"|booth|floor|apt|suite|act)",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"^(?:(?:please|can you|show|make|create|build|draw|plot|chart|animate|visuali[sz]e|compare"
    r"|data|video|clip|an?|the|our|my|of|on|for|with|as|about|from|following|this|these|bars?|lines?|pies?"
    r"|donuts?|areas?|columns?|charts?|graphs?|race|ranking|infographic|animated|short|simple|and"
    r"|then|also|in|a chart of|zeig\w*|mach\w*|erstelle|ein\w{0,2}|zeige)\b[\s:-]*)+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Row:
    start: int
    end: int
    label: str
    amount: Amount
    lead: str
    name_is: Literal["first", "last"]
    ends_run: bool = False


def inline_series(reading: Reading, covered: list[PromptSpan]) -> Iterator[Series]:
    """Runs of names with their numbers, between commas or on lines that follow one another."""
    talk = bool(_CHART_TALK.search(reading.plain))
    rows: list[_Row] = []
    for start, end in lines_of(reading.prose):
        line = reading.prose[start:end]
        if not line.strip() or any(span.start <= start < span.end for span in covered):
            yield from _series(reading, rows, talk=talk)
            rows = []
            continue
        for piece_start, piece in _pieces(reading.prose, start, end):
            row = _row(piece, piece_start, rows)
            if row is None or (rows and not _goes_on(reading.prose, rows[-1], row)):
                yield from _series(reading, rows, talk=talk)
                rows = [row] if row and not row.ends_run else []
                continue
            rows.append(row)
            if row.ends_run:
                yield from _series(reading, rows, talk=talk)
                rows = []
    yield from _series(reading, rows, talk=talk)


def _goes_on(text: str, last: _Row, row: _Row) -> bool:
    """Whether a row belongs to the run before it: same order of words, no full stop between."""
    between = text[last.end : row.start]
    return row.name_is == last.name_is and not re.search(r"[.!?](?:\s|$)", between)


def clean_label(text: str) -> str:
    """A label without the words that led up to it."""
    text = re.sub(r"^.*\b(?:with|of|for|showing|comparing)\s+(?=\S)", "", text, flags=re.IGNORECASE)
    return re.sub(r"^(?:and|with|for|the|then)\s+", "", text.strip(" \t*_'\""), flags=re.IGNORECASE)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for match in _RUN.finditer(text, start, end):
        for piece in re.finditer(r"(?:(?!\s(?:and|und|et)\s)[\s\S])+", match.group()):
            if piece.group().strip(" \t-*\u2022"):
                yield match.start() + piece.start(), piece.group()


def _row(piece: str, start: int, rows: list[_Row]) -> _Row | None:
    if _CLOCK.search(piece):
        return None
    colons = [0, *(found.end() for found in re.finditer(r":\s+", piece))][::-1]
    for offset in [*colons, *(found.end() for found in _OPENS.finditer(piece))]:
        match = _LABEL_FIRST.match(piece[offset:])
        if not match or not _is_pair(match, is_first=not rows):
            continue
        tail = match["tail"].strip()
        if tail and (not rows or rows[-1].name_is != "first"):
            continue
        end = start + len(piece) if not tail else start + offset + match.start("tail")
        lead = piece[:offset]
        return _Row(
            start + offset, end, match["label"], amount_of(match), lead, "first", bool(tail)
        )
    match = _VALUE_FIRST.match(piece)
    if match and _is_said_of(match):
        lead = match["lead"] or ""
        at = start + len(lead)
        label = match["label"].strip()
        return _Row(at, start + len(piece), label, amount_of(match), lead, "last")
    return None


def _is_pair(match: re.Match[str], *, is_first: bool) -> bool:
    label = match["label"].strip()
    unit = (match["unit"] or "").lower()
    words = label.split()
    if not words or len(words) > 4 or unit in _OTHER_UNITS:
        return False
    value = as_number(match["value"].lstrip("-"))
    if value is None:
        return False
    if re.search(rf"\b(?:{MONTHS})$", label, re.IGNORECASE):
        # "Jan 120" is a value for a month only if it cannot be a day.
        return value > 31 or bool(match["prefix"] or unit or match["magnitude"]) or not is_first
    return unit == "%" or not _NO_NAMES.fullmatch(words[-1])


def _is_said_of(match: re.Match[str]) -> bool:
    """Whether an amount in front of a name belongs to it: "40% search", "$2M in 2021"."""
    label = match["label"].strip()
    is_timed = bool(TIMES.fullmatch(label))
    is_share = match["unit"] == "%"
    if not (is_timed or is_share) or (match["unit"] or "").lower() in _OTHER_UNITS:
        return False
    return is_timed or not (
        _is_no_label(label) or label.split()[0].lower() in STOP | {"off", "more"}
    )


def _series(reading: Reading, rows: list[_Row], *, talk: bool) -> Iterator[Series]:
    if len(rows) < (2 if talk else 3):
        return
    labels = [clean_label(row.label) if row.name_is == "first" else row.label for row in rows]
    title = _title(rows[0].lead)
    if all(TIMES.fullmatch(label) for label in labels[1:]) and (
        tail := re.search(rf"\s({TIMES.pattern})$", labels[0], re.IGNORECASE)
    ):
        title, labels[0] = labels[0][: tail.start()], tail[1]
    wrong = any(is_direction(label) or _is_no_label(label) for label in labels)
    if wrong or len({label.casefold() for label in labels}) < len(labels):
        return
    years = [bool(re.fullmatch(r"'?(?:19|20)?\d\d", label)) for label in labels]
    if any(years) and not all(years):
        return
    scale = common_scale([row.amount for row in rows])
    if scale is None or (
        not talk and (scale.prefix or all(1900 < value < 2100 for value in scale.values))
    ):
        return
    suffixed = re.search(
        r"suffix(?:ed)?(?: with)?\s*[`\"'\u201c]?\s*(%|[a-zA-Z]{1,3})", reading.prose
    )
    yield Series(
        title=title[:1].upper() + title[1:],
        unit=scale.unit or (suffixed[1] if suffixed else _stated_unit(reading, rows[0].start)),
        prefix=scale.prefix,
        points=tuple(
            Datum(label=label, value=value)
            for label, value in zip(labels, scale.values, strict=True)
        ),
        span=PromptSpan(start=rows[0].start, end=rows[-1].end),
    )


def _stated_unit(reading: Reading, place: int) -> str:
    """The unit that the words before the values give in brackets: "(in thousands)"."""
    found = [*_STATED_UNIT.finditer(reading.plain[max(0, place - 120) : place])]
    if not found:
        return ""
    unit = found[-1]["unit"]
    singular = {"thousands": "k", "millions": "M", "billions": "bn"}.get(unit.lower(), unit)
    return f"\u00a0{singular}" if len(singular) > 3 else singular


def _is_no_label(label: str) -> bool:
    words = label.lower().split()
    if TIMES.fullmatch(label) or label.lower() in _ANSWERS:
        return False
    return not words or all(word in STOP for word in words) or words[-1] in _PREPOSITIONS


def _title(lead: str) -> str:
    """What the words before a list of values call it; empty if they only give orders."""
    clause = re.split(r"[.;!?,\n]|\s[\u2014\u2013-]\s", lead.strip().rstrip(":").strip())[-1]
    said = _LEADS.sub("", tidy(clause)).strip(" *_:")
    said = re.sub(r"\s+(?:as an? .*|of|was|is|were|are|in|from)$", "", said)
    if MARK in said or not said or len(said.split()) > 5 or is_direction(said):
        return ""
    return "" if _is_no_label(said) else said
