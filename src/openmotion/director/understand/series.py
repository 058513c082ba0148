"""Named values that belong together: inline pairs, CSV, tables, bare names of bars."""

import re
from collections.abc import Iterator
from typing import Literal

from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import MONTHS, STOP, as_number, is_direction, vocabulary
from openmotion.model import Datum, PromptSpan, Series

Chart = Literal["bar", "line", "donut", "race", "ranking"]

_VALUE = (
    r"(?P<prefix>[$\u20ac\u00a3\u00a5])?\s?(?P<value>-?\d{1,3}(?:,\d{3})+(?:\.\d+)?"
    r"|-?\d{1,9}(?:\.\d{1,4})?)\s?(?P<unit>%|k|K|M|bn|B|\u20ac|x|[a-zA-Z\u00b0]{1,4})?"
)
_PAIR = re.compile(
    rf"^\s*(?:and\s+|und\s+|et\s+|y\s+)?(?P<label>(?:19|20)\d\d(?=\s*[:=])"
    rf"|[^\W\d_][\w .&+/#'\u2019-]{{0,38}}?)\s*(?::"
    rf"|=|\u2014|\u2013|\(|->|\u2192|\bat\b|\bwith\b)?\s*{_VALUE}\)?\s*$"
)
_YEAR_LINE = re.compile(rf"^[ \t*-]{{0,6}}(?P<label>(?:19|20)\d\d)\s*[:=]\s*{_VALUE}\s*$")
_RUN = re.compile(r"(?:[^,;|\n.()]|\.(?=\d)|\([^()\n]{0,20}\)|(?<=\d),(?=\d{3})){2,60}")
_NAMES = re.compile(
    r"\b(?:bars?|columns?|slices?|lines?|entries|segments?|categories|languages|countries"
    r"|competitors|products|teams)\s*(?:for\s+)?[(:]\s*(?P<names>[^()\n:.]{5,200})[).\n]",
    re.IGNORECASE,
)
_CHARTS: tuple[tuple[Chart, re.Pattern[str]], ...] = (
    ("race", re.compile(r"\b(?:bar[- ]chart[- ])?race\b|\bovertak", re.IGNORECASE)),
    ("donut", re.compile(r"\b(?:pie|donut|doughnut)\b", re.IGNORECASE)),
    ("ranking", re.compile(r"\brank(?:ing|ed)|leaderboard|\btop \d+\b", re.IGNORECASE)),
    (
        "line",
        re.compile(
            r"\bline (?:chart|graph)|\bcurve\b|\bover time\b|\btrend line|\bsparkline\b"
            r"|\bmonthly\b|\bmonth by month",
            re.IGNORECASE,
        ),
    ),
)
_CHART_TALK = re.compile(
    r"\b(?:chart|graph|bars?|race|pie|donut|data|plot|ranking|compare|comparison|statistics"
    r"|survey|share|csv|revenue|sales|growth|visuali[sz]\w*|infographic|diagramm|balken\w*"
    r"|gr\u00e1fic\w*|graphique|wykres\w*|\u30b0\u30e9\u30d5|\u56fe\u8868)\b"
    r"|\u30b0\u30e9\u30d5|\u56fe\u8868",
    re.IGNORECASE,
)
_OTHER_UNITS = vocabulary(
    """
    s sec px fps ms deg pt am pm th st min g of in to x d
    """
)
"""Units of lengths, sizes and steps: no values of a chart."""
_PREPOSITIONS = vocabulary(
    """
    below above between under over at by than to of for in with from about around only just the
    a an every each all up down
    """
)
_TIMES = re.compile(
    rf"(?:{MONTHS}|q[1-4]|h[12]|\d{{4}}|mon|tue|wed|thu|fri|sat|sun|week \d+"
    rf"|day \d+)(?:\s?'?\d{{2,4}})?",
    re.IGNORECASE,
)


def read_series(reading: Reading) -> tuple[Series, ...]:
    """Series in the prompt's order; the first is what the chart shows."""
    found = [*_tables(reading), *_fences(reading)]
    covered = [item.span for item in found if item.span]
    found.extend(_line_pairs(reading, covered))
    covered = [item.span for item in found if item.span]
    found.extend(_inline(reading, covered))
    if not found:
        found.extend(_bare_names(reading))
    return tuple(sorted(found, key=lambda item: item.span.start if item.span else 0))


def _made(
    reading: Reading,
    rows: list[tuple[str, float | None]],
    *,
    prefix: str,
    unit: str,
    start: int,
    end: int,
    title: str = "",
) -> Series:
    suffixed = re.search(
        r"suffix(?:ed)?(?: with)?\s*[`\"'\u201c]?\s*(%|[a-zA-Z]{1,3})", reading.prose
    )
    return Series(
        title=title,
        unit=unit or (suffixed[1] if suffixed else ""),
        prefix=prefix,
        points=tuple(Datum(label=label, value=value) for label, value in rows),
        chart=_chart(reading, rows),
        span=PromptSpan(start=start, end=end),
    )


def _chart(reading: Reading, rows: list[tuple[str, float | None]]) -> Chart:
    for chart, pattern in _CHARTS:
        if pattern.search(reading.plain):
            return chart
    if re.search(r"\bbars?\b", reading.plain, re.IGNORECASE):
        return "bar"
    dated = sum(bool(_TIMES.fullmatch(label.strip())) for label, _ in rows)
    return "line" if len(rows) >= 4 and dated == len(rows) else "bar"


def _line_pairs(reading: Reading, covered: list[PromptSpan]) -> Iterator[Series]:
    """Years with their values, each on a line of its own: "2022: 12"."""
    rows: list[tuple[int, int, re.Match[str]]] = []
    for start, end in _lines(reading.prose):
        if any(span.start <= start < span.end for span in covered):
            continue
        pair = _YEAR_LINE.match(reading.prose[start:end])
        if pair:
            rows.append((start, end, pair))
    if len(rows) >= 2:
        yield from _inline_series(reading, rows, talk=True)


def _inline(reading: Reading, covered: list[PromptSpan]) -> Iterator[Series]:
    """Runs of "Name 41, Name 33" between commas."""
    text = reading.prose
    talk = bool(_CHART_TALK.search(reading.plain))
    for start, end in _lines(text):
        if any(span.start <= start < span.end for span in covered):
            continue
        rows: list[tuple[int, int, re.Match[str]]] = []
        for match in _RUN.finditer(text, start, end):
            pieces = list(re.finditer(r"(?:(?!\s(?:and|und|et)\s)[\s\S])+", match.group()))
            for piece in pieces:
                pair = _pair(piece.group())
                stop = match.start() + piece.end()
                if pair and not re.match(r"[.)]\s+[A-Z]", text[stop : stop + 3]):
                    rows.append((match.start() + piece.start(), match.start() + piece.end(), pair))
                    continue
                yield from _inline_series(reading, rows, talk)
                rows = []
        yield from _inline_series(reading, rows, talk)


def _pair(text: str) -> re.Match[str] | None:
    after_colon = text.rsplit(": ", 1)
    pair = _PAIR.match(text)
    if len(after_colon) == 2 and (not pair or len(pair["label"].split()) > 3):
        pair = _PAIR.match(after_colon[1]) or pair
    if not pair or len(pair["label"].split()) > 4:
        return None
    unit = (pair["unit"] or "").lower()
    if unit in _OTHER_UNITS:
        return None
    return (
        None
        if re.fullmatch(
            rf"(?:{MONTHS}|q|step|scene|card|beat|line|frame|top|pier|gate|room|page|part|ul"
            rf"|no|phase|shot|slide|from|at|to)",
            pair["label"].strip().split()[-1],
            re.IGNORECASE,
        )
        and as_number(pair["value"]) is not None
        and not _is_dated(pair)
        else pair
    )


def _is_dated(pair: re.Match[str]) -> bool:
    """Read "Jan 120" is a value for a month only if it cannot be a day."""
    value = as_number(pair["value"].lstrip("-")) or 0.0
    return bool(re.search(rf"\b(?:{MONTHS})$", pair["label"], re.IGNORECASE)) and (
        value > 31 or bool(pair["prefix"] or pair["unit"])
    )


def _inline_series(
    reading: Reading, rows: list[tuple[int, int, re.Match[str]]], talk: bool
) -> Iterator[Series]:
    if len(rows) < (2 if talk else 3):
        return
    labels = [_label(row[2]["label"]) for row in rows]
    title = ""
    if all(_TIMES.fullmatch(label) for label in labels[1:]) and (
        tail := re.search(rf"\s({_TIMES.pattern})$", labels[0], re.IGNORECASE)
    ):
        title, labels[0] = labels[0][: tail.start()], tail[1]
    if any(is_direction(label) or _is_no_label(label) for label in labels) or len(
        set(labels)
    ) < len(labels):
        return
    values = [
        (as_number(row[2]["value"].lstrip("-")) or 0.0)
        * (-1 if row[2]["value"].startswith("-") else 1)
        for row in rows
    ]
    if not talk and (rows[0][2]["prefix"] or all(1900 < value < 2100 for value in values)):
        return
    yield _made(
        reading,
        list(zip(labels, values, strict=True)),
        prefix=rows[0][2]["prefix"] or "",
        unit=rows[0][2]["unit"] or "",
        start=rows[0][0],
        end=rows[-1][1],
        title=title[:1].upper() + title[1:],
    )


def _is_no_label(label: str) -> bool:
    words = label.lower().split()
    if _TIMES.fullmatch(label):
        return False
    return not words or all(word in STOP for word in words) or words[-1] in _PREPOSITIONS


def _label(text: str) -> str:
    text = re.sub(r"^.*\b(?:with|of|for|showing|comparing)\s+(?=\S)", "", text, flags=re.IGNORECASE)
    return re.sub(r"^(?:and|with|for|the|then)\s+", "", text.strip(" \t*_'\""), flags=re.IGNORECASE)


def _tables(reading: Reading) -> Iterator[Series]:
    """Markdown tables whose second column or later holds numbers."""
    lines = list(_lines(reading.prose))
    for i, (start, end) in enumerate(lines):
        line = reading.prose[start:end]
        if i == 0 or "|" not in line or "--" not in line or not set(line) <= set(" \t|:-"):
            continue
        header = _cells(reading.prose[slice(*lines[i - 1])])
        body = []
        last = end
        for row_start, row_end in lines[i + 1 :]:
            if "|" not in reading.prose[row_start:row_end]:
                break
            body.append(_cells(reading.prose[row_start:row_end]))
            last = row_end
        yield from _columns(reading, header, body, start=lines[i - 1][0], end=last)


def _columns(
    reading: Reading, header: list[str], body: list[list[str]], *, start: int, end: int
) -> Iterator[Series]:
    for column in range(1, len(header)):
        cells = [row[column] if column < len(row) else "" for row in body]
        parsed = [re.fullmatch(_VALUE, cell.strip()) for cell in cells]
        if len(body) < 2 or not all(parsed):
            continue
        values = [match for match in parsed if match]
        rows = [
            (row[0], as_number(match["value"].lstrip("-")))
            for row, match in zip(body, values, strict=True)
        ]
        yield _made(
            reading,
            [(label, value) for label, value in rows],
            prefix=values[0]["prefix"] or "",
            unit=values[0]["unit"] or "",
            start=start,
            end=end,
            title=header[column],
        )
        return


def _cells(line: str) -> list[str]:
    return [cell.strip(" *`_") for cell in line.strip().strip("|").split("|")]


def _fences(reading: Reading) -> Iterator[Series]:
    """CSV blocks: in a fence, or as three or more lines of equal columns in the open."""
    spans = [(part.span.start, part.span.end) for part in reading.passages if part.kind == "fence"]
    spans.extend(_open_csv(reading))
    for start, end in spans:
        rows = [
            re.split(r"\s*[,;\t]\s*", line.strip())
            for line in reading.prose[start:end].splitlines()
            if line.strip()
        ]
        if (
            len(rows) < 3
            or any(len(row) < 2 for row in rows)
            or len({len(row) for row in rows}) > 1
        ):
            continue
        headed = as_number(rows[0][1].strip("$\u20ac% ")) is None
        header, body = (rows[0], rows[1:]) if headed else ([""] * len(rows[0]), rows)
        yield from _columns(reading, header, body, start=start, end=end)


def _open_csv(reading: Reading) -> Iterator[tuple[int, int]]:
    block: list[tuple[int, int]] = []
    for start, end in [*_lines(reading.plain), (len(reading.plain), len(reading.plain))]:
        line = reading.plain[start:end].strip()
        if re.fullmatch(
            r"[^,;\t:]{1,40}(?:[,;\t]\s?[^,;\t]{1,24}){1,5}", line
        ) and not line.endswith("."):
            block.append((start, end))
            continue
        if len(block) >= 3:
            yield block[0][0], block[-1][1]
        block = []


def _bare_names(reading: Reading) -> Iterator[Series]:
    """Names of bars without numbers: the values are up to the picture, the words are not."""
    for match in _NAMES.finditer(reading.prose):
        names = [_label(name) for name in re.split(r",|\band\b", match["names"])]
        names = [name for name in names if name]
        if not 3 <= len(names) <= 12 or any(
            is_direction(name) or len(name.split()) > 4 or not name[0].isalnum() for name in names
        ):
            continue
        yield _made(
            reading,
            [(name, None) for name in names],
            prefix="",
            unit="",
            start=match.start("names"),
            end=match.end("names"),
        )
        return


def _lines(text: str) -> Iterator[tuple[int, int]]:
    place = 0
    for line in text.split("\n"):
        yield place, place + len(line)
        place += len(line) + 1
