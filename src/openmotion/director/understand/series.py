"""Named values that belong together: in tables, in running text, as bare names of bars."""

import re
from collections.abc import Iterator

from openmotion.director.understand.charts import fitted, names_chart
from openmotion.director.understand.pairs import clean_label, inline_series
from openmotion.director.understand.reading import Reading
from openmotion.director.understand.tables import table_series
from openmotion.director.understand.words import NUMBER_WORDS, as_number, is_direction
from openmotion.model import Datum, PromptSpan, Series

_NAMES = re.compile(
    r"\b(?:bars?|columns?|slices?|lines?|entries|segments?|categories|languages|countries"
    r"|competitors|products|teams)\s*(?:for\s+)?[(:]\s*(?P<names>[^()\n:.]{5,200})[).\n]",
    re.IGNORECASE,
)
_COUNT = "|".join(NUMBER_WORDS)
_OUT_OF = re.compile(
    rf"\b(?P<part>\d{{1,3}}|{_COUNT})\s(?:out of|in|of)\s(?:every\s|the\s)?"
    rf"(?P<whole>\d{{1,3}}|{_COUNT})\s(?P<label>(?P<who>[^\W\d_]+)[^.,;!?\n\u00a4]{{0,60}})",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"people|persons?|adults|users|customers|clients|women|men|children|kids|teens|teenagers"
    r"|students|pupils|teachers|patients|parents|workers|employees|developers|engineers|designers"
    r"|marketers|managers|companies|businesses|startups|households|families|homes|drivers|voters"
    r"|shoppers|buyers|readers|teams|founders|doctors|dentists|farmers|travell?ers|cyclists|members"
    r"|respondents|americans|germans|europeans|citizens|menschen|personen|frauen|kunden|personnes"
    r"|personas|persone",
    re.IGNORECASE,
)
_POINT = re.compile(r"\(\s*(?P<across>-?\d+(?:\.\d+)?)\s*[,;/]\s*(?P<value>-?\d+(?:\.\d+)?)\s*\)")
_THEN_NOW = re.compile(
    r"(?P<prefix>[$\u20ac\u00a3])?(?P<first>\d[\d.,]*\d|\d)(?P<unit>\s?(?:%|[kKM]\b|million\b"
    r"|\w+))?\s(?:in|im|en)\s(?P<then>(?:19|20)\d\d)[,;]?\s(?:to|and|auf|\u2192|up to)"
    r"\s(?:[$\u20ac\u00a3])?"
    r"(?P<last>\d[\d.,]*\d|\d)(?P<unit2>\s?(?:%|[kKM]\b|million\b|\w+))?\s(?:in|im|en)\s"
    r"(?P<now>(?:19|20)\d\d)"
)


def read_series(reading: Reading) -> tuple[Series, ...]:
    """Series in the prompt's order, each with its chart; the first is what the chart shows."""
    found = [*table_series(reading)]
    found.extend(inline_series(reading, _places(found)))
    for find in (_pictograms, _points, _then_and_now):
        taken = _places(found)
        found.extend(
            item
            for item in find(reading)
            if item.span
            and not any(s.start < item.span.end and item.span.start < s.end for s in taken)
        )
    if not found:
        found.extend(_bare_names(reading))
    found.sort(key=lambda item: item.span.start if item.span else 0)
    return tuple(fitted(item, reading, is_alone=len(found) == 1) for item in found)


def _places(found: list[Series]) -> list[PromptSpan]:
    return [item.span for item in found if item.span]


def _pictograms(reading: Reading) -> Iterator[Series]:
    """Read "7 out of 10 people": a part of a crowd."""
    for match in _OUT_OF.finditer(reading.plain):
        part, whole = as_number(match["part"]), as_number(match["whole"])
        told = _PEOPLE.fullmatch(match["who"]) or names_chart(reading.plain, "pictogram")
        if not (told and part and whole and part < whole <= 100):
            continue
        label = re.split(r"\s(?:and|but|while|because|when|in the video)\s", match["label"])[0]
        yield Series(
            points=(Datum(label=label.strip(), value=part),),
            chart="pictogram",
            whole=whole,
            span=PromptSpan(start=match.start(), end=match.start("label") + len(label)),
        )


def _points(reading: Reading) -> Iterator[Series]:
    """Pairs of coordinates in brackets: "(160, 55), (170, 68)"."""
    found = list(_POINT.finditer(reading.prose))
    if len(found) >= 3 and names_chart(reading.plain, "scatter"):
        yield Series(
            points=tuple(
                Datum(label="", value=float(match["value"]), across=float(match["across"]))
                for match in found
            ),
            chart="scatter",
            span=PromptSpan(start=found[0].start(), end=found[-1].end()),
        )


def _then_and_now(reading: Reading) -> Iterator[Series]:
    """Read "3 people in 2020 to 42 in 2024": one value then and one now."""
    for match in _THEN_NOW.finditer(reading.plain):
        first, last = as_number(match["first"]), as_number(match["last"])
        unit = (match["unit2"] or match["unit"] or "").strip()
        if first is None or last is None or (match["unit2"] and match["unit"] != match["unit2"]):
            continue
        yield Series(
            prefix=match["prefix"] or "",
            unit=f"\u00a0{unit}" if len(unit) > 2 else unit,
            points=(Datum(label=match["then"], value=first), Datum(label=match["now"], value=last)),
            span=PromptSpan(start=match.start(), end=match.end()),
        )


def _bare_names(reading: Reading) -> Iterator[Series]:
    """Names of bars without numbers: the values are up to the picture, the words are not."""
    for match in _NAMES.finditer(reading.prose):
        names = [clean_label(name) for name in re.split(r",|\band\b", match["names"])]
        names = [name for name in names if name]
        if not 3 <= len(names) <= 12 or any(
            is_direction(name) or len(name.split()) > 4 or not name[0].isalnum() for name in names
        ):
            continue
        yield Series(
            points=tuple(Datum(label=name) for name in names),
            span=PromptSpan(start=match.start("names"), end=match.end("names")),
        )
        return
