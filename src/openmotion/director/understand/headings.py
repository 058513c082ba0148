"""Where the scenes of a script begin: headings, names of parts, times, frames, rows of tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.words import as_number

_KIND = (
    r"scene|beat|shot|card|part|section|act|slide|segment|panel|chapter|frame|clip|screen|page"
    r"|szene|bild|sc\u00e8ne"
    r"|escena|scena|cena|\u0441\u0446\u0435\u043d\u0430|\u043a\u0430\u0434\u0440"
    r"|\u573a\u666f|\u5834\u9762|\u30b7\u30fc\u30f3|\u5361\u7247|\u955c\u5934|\uc7a5\uba74"
)
_NUMBER = (
    r"(?:\d{1,2}(?!\s?(?:\.\.|[-\u2013]\s?\d{2,}))|one|two|three|four|five|six|eins|zwei|drei"
    r"|un|deux|trois)(?=\W|$)"
    r"|(?:[A-F]|I{1,3}|IV|VI{0,3}|IX|X)(?=\*{0,3}\s?[:.)(\u2014\u2013-])"
)
_HEADING = re.compile(
    rf"(?P<lead>^[ \t>*#|\[-]{{0,16}}|(?<=[.;!?:)\u00a4\"\u201d]\s)|(?<=\s\s))\*{{0,3}}"
    rf"(?P<name>(?:in\s)?(?:the\s)?(?:final|last|next|first|second|third|fourth|fifth|opening"
    rf"|closing|end|title)\s(?:{_KIND})(?=\*{{0,3}}\s?[:(\u2014\u2013,-]|\s(?:shows?|says?|reads?"
    rf"|displays?|reveals?)\b)"
    rf"|(?:{_KIND})\s?#?(?:{_NUMBER}))"
    r"\]?\*{0,3}(?!\s?(?:\u2192|->))(?=[ \t]*(?P<rest>[^\n]{0,90}))",
    re.IGNORECASE | re.MULTILINE,
)
_PART = (
    r"intro(?:duction)?|opening|opener|hook|problem|pain(?: point)?|solution|middle|build[- ]?up"
    r"|climax|turn|twist|reveal|proof|pay-?off|outro|ending|end|closing|close|conclusion|finale"
    r"|cta|call to action|end card|start|beginning|then|finally|setup|demo|question|answer"
    r"|einstieg|mitte|schluss|l\u00f6sung|d\u00e9but|milieu|fin|probl\u00e8me|inicio|medio|final"
    r"|problema|inizio|fine|soluzione|soluci\u00f3n|pocz\u0105tek|\u015brodek|koniec"
)
_NAMED_PART = re.compile(
    rf"(?:^[ \t>*\[-]{{0,12}}(?:\d{{1,2}}[.)]\s)?|(?<=[.;!?)\u00a4]\s))\*{{0,3}}"
    rf"(?P<name>{_PART})\]?\*{{0,3}}(?:\s?[(\[][^"
    rf"()\[\]\n]{{1,30}}[)\]])?\*{{0,3}}\s?[:\u2014\u2013-]"
    rf"(?=\*{{0,3}}[ \t]*(?P<rest>[^\n]{{0,90}}))",
    re.IGNORECASE | re.MULTILINE,
)
_MARKDOWN_PART = re.compile(
    rf"^#{{1,4}}[ \t]*(?:\d{{1,2}}[.)]\s?)?\*{{0,3}}(?P<name>{_PART})\b(?P<rest>[^\n]{{0,40}})$",
    re.IGNORECASE | re.MULTILINE,
)
_OPENS = re.compile(
    r"intro|open|hook|problem|start|begin|d\u00e9but|inicio|einstieg|setup|question"
)
_TIME = r"\d{1,3}(?:\.\d{1,3})?"
_RANGE = re.compile(
    rf"(?P<start>\d{{1,2}}:\d\d|{_TIME})\s?(?:s|sec|seconds?)?\s?(?:-|\u2013|\u2014|\bto\b|~"
    rf"|\u2192|\.\.)\s?(?P<end>\d{{1,2}}:\d\d|{_TIME})\s?(?P<unit>s\b|sec\b|seconds?\b|\u79d2"
    rf"|\u2033|\")?",
    re.IGNORECASE,
)
_RANGE_LINE = re.compile(
    rf"^[ \t>*#-]{{0,16}}\(?\[?\*{{0,3}}(?:(?:from|at)\s+)?(?P<range>(?:\d{{1,2}}:\d\d"
    rf"|{_TIME})\s?(?:s|sec|seconds?)?\s?(?:-|\u2013|\u2014|to)\s?(?:\d{{1,2}}:\d\d"
    rf"|{_TIME}\s?(?:s|sec|seconds?|\u79d2)))(?!\w|:\d)\*{{0,3}}\]?\)?\*{{0,3}}\s*(?::|\u2014"
    rf"|\u2013|-|\|"
    rf"|\uff1a)?(?=[ \t]*(?P<rest>[^\n]{{0,90}}))",
    re.IGNORECASE | re.MULTILINE,
)
_RANGE_INLINE = re.compile(
    rf"(?<=[\s(\[])(?P<range>(?:{_TIME}\s?(?:s|sec|seconds?)?\s?(?:-|\u2013|\u2014)\s?{_TIME}"
    rf"\s?(?:s|sec|seconds?))|\d{{1,2}}:\d\d\s?(?:-|\u2013|\u2014)\s?\d{{1,2}}:\d\d)"
    rf"[)\]]?\s*(?::|\u2014|\u2013|(?<=[)\]])\s|(?=\u00a4))(?=[ \t]*(?P<rest>[^\n]{{0,90}}))",
    re.IGNORECASE,
)
_MOMENT_LINE = re.compile(
    rf"^[ \t>*#-]{{0,12}}\[?\(?\*{{0,3}}(?:at\s)?(?P<at>\d{{1,2}}:\d\d"
    rf"|{_TIME}\s?s(?:ec)?)\*{{0,3}}[\])]?\*{{0,3}}"
    rf"\s*[:\u2014\u2013|-]?(?=\s*(?P<rest>[^\n]{{1,90}}))(?!\s*[-\u2013\u2014]\s?\d)",
    re.IGNORECASE | re.MULTILINE,
)
_MOMENT_INLINE = re.compile(
    rf"\bat\s(?:(?P<second>second\s)?(?P<at>\d{{1,2}}:\d\d|{_TIME}\s?(?:s|sec|seconds?)\b"
    rf"|(?<=second\s){_TIME})),?:?(?=\s)",
    re.IGNORECASE,
)
_FRAMES = re.compile(
    r"^[ \t>*-]{0,16}frames?\s+(?P<start>\d{1,5})\s?(?:\.\.|-|\u2013"
    r"|to)\s?(?P<end>\d{1,5})\s*[:\u2014-]\s*(?P<rest>[^\n]{1,90})",
    re.IGNORECASE | re.MULTILINE,
)
_OWN_LENGTH = re.compile(
    rf"\((?:[^()\n]{{0,24}}?[/,;]\s?)?(?P<seconds>{_TIME})\s?(?:s|sec|seconds?)\)", re.IGNORECASE
)
_TOLD_KIND = r"(?:scene|beat|shot|card|part|section|act|slide|segment|panel|chapter|szene)"
_EACH = re.compile(
    rf"\b(?:each|every|per) {_TOLD_KIND}\b[^.\n]{{0,24}}?({_TIME})\s?(?:s|sec|seconds?)\b"
    rf"|({_TIME})\s?(?:s|sec|seconds?) (?:each|per {_TOLD_KIND})\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:in )?(?:the )?", re.IGNORECASE)
_FPS = re.compile(r"\b(\d{2,3})\s?fps\b", re.IGNORECASE)
_STATE = re.compile(r"[A-Z][A-Z0-9]+(?:[ &-][A-Z0-9]+){0,4}(?![a-z])")
_TIME_COLUMN = re.compile(
    r"time(?:s|code| ?range)?|timing|seconds|secs?|when|zeit|temps|tiempo|\u65f6\u95f4"
    r"|\u6642\u9593",
    re.IGNORECASE,
)
_SCENE_COLUMN = re.compile(
    r"scene|shot|beat|slide|frame|#|no\.?|szene|sc\u00e8ne|escena|part", re.IGNORECASE
)
_WORDS_COLUMN = re.compile(
    r"on[- ]?screen.*|.*\btext\b.*|copy|caption|title|headline|super|words|texte|texto"
    r"|what (?:it|we) (?:says?|reads?)|\u5b57\u5e55|\u6587\u5b57",
    re.IGNORECASE,
)
_LENGTH_COLUMN = re.compile(r"duration|length|dur\.?|dauer|dur\u00e9e|duraci\u00f3n", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SceneStart:
    """Where a scene begins in the prompt.

    Attributes:
        place: of its heading.
        title: what the script calls it.
        start_s: when it starts, if stated.
        end_s: when it ends, if stated.
        length_s: how long it lasts, if only that is stated.
        words: the place of its words for the screen, where a table has a column for them.
    """

    place: int
    title: str
    start_s: float | None = None
    end_s: float | None = None
    length_s: float | None = None
    words: tuple[int, int] | None = None


def find_starts(reading: Reading) -> list[SceneStart]:
    """The starts of all scenes in order; fewer than two are no script."""
    text = reading.plain
    found = [*_table_rows(reading)]
    for find in (_numbered, _ranged, _parts, _moments, _framed):
        if len(found) >= 2:
            break
        found = [*find(text)]
    found.sort(key=lambda item: item.place)
    rising: list[SceneStart] = []
    for item in found:
        if rising and item.place - rising[-1].place < 4:
            continue
        rising.append(item)
    return _with_lengths(rising[:24], _length_of_each(reading)) if len(rising) >= 2 else []


def find_states(reading: Reading) -> tuple[tuple[int, str], ...]:
    """Names in capitals that frame ranges give: "Frame 0..60: IDLE"."""
    found = []
    for match in _FRAMES.finditer(reading.prose):
        state = _STATE.match(match["rest"])
        if state:
            found.append((match.start("rest"), state.group()))
    return tuple(found)


def body_of(text: str, start: int, end: int) -> int:
    """Where the words of a scene begin, behind its heading, name and time."""
    place = start
    for pattern in _SKIPPED:
        match = pattern.match(text, place, end)
        place = match.end() if match else place
    return place


_SKIPPED = (
    re.compile(r"[ \t>*#|\[(-]*"),
    re.compile(
        rf"(?:(?:in\s)?(?:the\s)?(?:final|last|next|first|second|third|fourth|fifth|opening"
        rf"|closing|end"
        rf"|title)\s(?:{_KIND})|(?:{_KIND})\s?#?(?:{_NUMBER}))(?:\s(?:shows?|says?|reads?|displays?"
        rf"|reveals?)\b)?[\]*]*\s?[,:.)|\u2014\u2013-]?[ *]*",
        re.IGNORECASE,
    ),
    re.compile(
        rf"[(\[]?(?:at\s|from\s)?(?:\d{{1,2}}:\d\d|{_TIME})\s?(?:s|sec|seconds?|\u79d2)?"
        rf"(?:\s?(?:-|\u2013|\u2014|to|~)\s?(?:\d{{1,2}}:\d\d|{_TIME})\s?"
        rf"(?:s|sec|seconds?|\u79d2)?)?[)\]]?(?![\w%])[*]*\s?[,:|\u2014\u2013-]?[ *]*",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:{_PART})\b[\]*]*(?:\s?[(\[][^()\[\]\n]{{1,30}}[)\]])?[*]*\s?"
        rf"(?:[:\u2014\u2013-]|(?=\n))[ *]*",
        re.IGNORECASE,
    ),
    re.compile(r"\([^()\n]{1,40}\)\s?[:\u2014\u2013-]?[ ]*"),
)


def _numbered(text: str) -> Iterator[SceneStart]:
    for match in _HEADING.finditer(text):
        yield _from_heading(match)


def _parts(text: str) -> Iterator[SceneStart]:
    """Parts that go by a name: "Intro: …", "## Hook"."""
    found = [*_MARKDOWN_PART.finditer(text)]
    found = found if len(found) >= 2 else [*_NAMED_PART.finditer(text)]
    names = [match["name"].lower() for match in found]
    if len(set(names)) >= 3 or (len(set(names)) == 2 and _OPENS.match(names[0])):
        for match in found:
            start = _from_heading(match)
            yield replace(start, title=tidy(match["name"]).strip("* "))


def _ranged(text: str) -> Iterator[SceneStart]:
    for pattern in (_RANGE_LINE, _RANGE_INLINE):
        for match in pattern.finditer(text):
            ranged = _RANGE.match(match["range"])
            start = _seconds(ranged["start"]) if ranged else None
            end = _seconds(ranged["end"]) if ranged else None
            yield SceneStart(match.start("range"), "", start, end)


def _moments(text: str) -> Iterator[SceneStart]:
    """Moments that follow one another from the very start: "at 0s …, at 2s …"."""
    for pattern in (_MOMENT_LINE, _MOMENT_INLINE):
        found = [*pattern.finditer(text)]
        times = [_seconds(re.sub(r"[^\d:.]", "", match["at"])) for match in found]
        if len(times) < 2 or times[0] > 0 or any(b <= a for a, b in pairwise(times)):
            continue
        for match, start, end in zip(found, times, [*times[1:], None], strict=True):
            yield SceneStart(match.start(), "", start, end)
        return


def _framed(text: str) -> Iterator[SceneStart]:
    fps = _FPS.search(text)
    rate = float(fps[1]) if fps else 30.0
    for match in _FRAMES.finditer(text):
        yield SceneStart(
            match.start(),
            tidy(match["rest"]),
            float(match["start"]) / rate,
            float(match["end"]) / rate,
        )


def _from_heading(match: re.Match[str]) -> SceneStart:
    rest = match["rest"]
    head = re.split(r"(?<=\))\s|(?<=\))$|:\s|\uff1a|(?<=\w)\.\s", rest, maxsplit=1)[0]
    ranged = _RANGE.search(head) if re.search(r"\d", head) else None
    own = _OWN_LENGTH.search(head)
    title = re.sub(r"[(\uff08][^()\uff09]*[)\uff09]?", "", head).strip(" \t:\u2014\u2013-*|\uff1a")
    if len(title.split()) > 6 or MARK in title:
        title = ""
    start = end = None
    if ranged and ranged["unit"] and not own:
        start, end = _seconds(ranged["start"]), _seconds(ranged["end"])
    return SceneStart(
        match.start("name"),
        tidy(title) or _ARTICLE.sub("", tidy(match["name"])),
        start,
        end,
        float(own["seconds"]) if own else None,
    )


def _table_rows(reading: Reading) -> Iterator[SceneStart]:
    """Rows of a table that has a column of times, or of scenes and of words for the screen."""
    place = 0
    columns: dict[str, int] = {}
    for line in reading.plain.split("\n"):
        cells = [*_cells(line, place)] if "|" in line else []
        if not cells:
            columns = {}
        elif not columns:
            columns = _columns([text for text, _, _ in cells])
        elif not set(line) <= set(" \t|:-"):
            yield from _row(cells, columns, place)
        place += len(line) + 1


def _columns(names: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for i, name in enumerate(names):
        for key, pattern in (
            ("time", _TIME_COLUMN),
            ("length", _LENGTH_COLUMN),
            ("scene", _SCENE_COLUMN),
            ("words", _WORDS_COLUMN),
        ):
            if pattern.fullmatch(name) and key not in found:
                found[key] = i
                break
    is_script = "time" in found or ("scene" in found and ("words" in found or "length" in found))
    return found if is_script else {"none": 0}


def _row(
    cells: list[tuple[str, int, int]], columns: dict[str, int], place: int
) -> Iterator[SceneStart]:
    if "none" in columns or max(columns.values()) >= len(cells):
        return
    ranged = _RANGE.search(cells[columns["time"]][0]) if "time" in columns else None
    if "time" in columns and not ranged:
        return
    length = re.search(_TIME, cells[columns["length"]][0]) if "length" in columns else None
    title = next((text for text, _, _ in cells if text and not text.isdigit()), "")
    words = cells[columns["words"]] if "words" in columns else None
    yield SceneStart(
        place,
        "" if _RANGE.fullmatch(title) else title,
        _seconds(ranged["start"]) if ranged else None,
        _seconds(ranged["end"]) if ranged else None,
        as_number(length.group()) if length and not ranged else None,
        (words[1], words[2]) if words else None,
    )


def _cells(line: str, place: int) -> Iterator[tuple[str, int, int]]:
    """The cells of a row with the places where their words stand."""
    body = line.strip().strip("|")
    start = place + line.index(body) if body else place
    for cell in body.split("|"):
        shown = cell.strip(" *`\t")
        lead = cell.index(shown) if shown else 0
        yield shown, start + lead, start + lead + len(shown)
        start += len(cell) + 1


def _length_of_each(reading: Reading) -> float | None:
    """Seconds that every scene lasts, if the prompt says so once for all."""
    match = _EACH.search(reading.plain)
    return as_number(match[1] or match[2]) if match else None


def _with_lengths(starts: list[SceneStart], each_s: float | None) -> list[SceneStart]:
    """Scenes that give only their length follow one another."""
    timed = []
    clock: float | None = 0.0
    for item in starts:
        if item.end_s is not None:
            clock = item.end_s
            timed.append(item)
        elif (length := item.length_s or each_s) is not None and clock is not None:
            begins, ends = round(clock, 3), round(clock + length, 3)
            timed.append(replace(item, start_s=begins, end_s=ends, length_s=length))
            clock += length
        else:
            clock = None
            timed.append(item)
    return timed


def _seconds(text: str) -> float:
    if ":" in text:
        minutes, seconds = text.split(":")
        return int(minutes) * 60.0 + int(seconds)
    return as_number(text) or 0.0
