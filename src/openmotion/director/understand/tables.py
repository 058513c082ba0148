"""Series in the columns of tables: Markdown, CSV, tabs."""

import re
from collections.abc import Iterator

from openmotion.director.understand.amounts import VALUE, amount_of, common_scale
from openmotion.director.understand.reading import Reading
from openmotion.model import Datum, PromptSpan, Series

_MOST_COLUMNS = 4
_NO_DATA = re.compile(
    r"time|timing|timecode|duration|length|seconds|secs?|start|end|scene|shot|beat|#|no\.?|id|frame"
    r"|dauer|zeit",
    re.IGNORECASE,
)


def table_series(reading: Reading) -> Iterator[Series]:
    """A series for each column of numbers, at most four of a table."""
    yield from _markdown(reading)
    spans = [(part.span.start, part.span.end) for part in reading.passages if part.kind == "fence"]
    for start, end in [*spans, *_open_rows(reading)]:
        rows = [
            re.split(r"\s*[,;\t]\s*", line.strip())
            for line in reading.prose[start:end].splitlines()
            if line.strip()
        ]
        if len(rows) < 3 or any(len(row) < 2 for row in rows) or len({len(r) for r in rows}) > 1:
            continue
        headed = re.fullmatch(VALUE, rows[0][1].strip()) is None
        header, body = (rows[0], rows[1:]) if headed else ([""] * len(rows[0]), rows)
        yield from _columns(header, body, start=start, end=end)


def _markdown(reading: Reading) -> Iterator[Series]:
    lines = list(lines_of(reading.prose))
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
        yield from _columns(header, body, start=lines[i - 1][0], end=last)


def _columns(header: list[str], body: list[list[str]], *, start: int, end: int) -> Iterator[Series]:
    found = 0
    for column in range(1, len(header)):
        cells = [row[column] if column < len(row) else "" for row in body]
        parsed = [re.fullmatch(VALUE, cell.strip()) for cell in cells]
        if len(body) < 2 or not all(parsed) or _NO_DATA.fullmatch(header[column].strip()):
            continue
        scale = common_scale([amount_of(match) for match in parsed if match])
        if scale is None or scale.unit in {"s", "sec", "px"} or found == _MOST_COLUMNS:
            continue
        found += 1
        title, unit = _title_and_unit(header[column])
        yield Series(
            title=title,
            unit=scale.unit or unit,
            prefix=scale.prefix,
            points=tuple(
                Datum(label=row[0], value=value)
                for row, value in zip(body, scale.values, strict=True)
            ),
            span=PromptSpan(start=start, end=end),
        )


def _title_and_unit(header: str) -> tuple[str, str]:
    """The name of a column and the unit that it gives in brackets: "Share (%)"."""
    match = re.fullmatch(
        r"(?P<title>.{1,60}?)\s*[(\[](?:in )?(?P<unit>[^()\[\]]{1,12})[)\]]", header
    )
    if not match:
        return header, ""
    unit = match["unit"].strip()
    return match["title"], f"\u00a0{unit}" if len(unit) > 2 else unit


def _cells(line: str) -> list[str]:
    return [cell.strip(" *`_") for cell in line.strip().strip("|").split("|")]


def _open_rows(reading: Reading) -> Iterator[tuple[int, int]]:
    block: list[tuple[int, int]] = []
    for start, end in [*lines_of(reading.plain), (len(reading.plain), len(reading.plain))]:
        line = reading.plain[start:end].strip()
        if re.fullmatch(
            r"[^,;\t:]{1,40}(?:[,;\t]\s?[^,;\t]{1,24}){1,5}", line
        ) and not line.endswith("."):
            block.append((start, end))
            continue
        if len(block) >= 3:
            yield block[0][0], block[-1][1]
        block = []


def lines_of(text: str) -> Iterator[tuple[int, int]]:
    """The start and end of each line, without its break."""
    place = 0
    for line in text.split("\n"):
        yield place, place + len(line)
        place += len(line) + 1
