"""The scenes that a prompt spells out: headings, time ranges, tables, cards."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.words import as_number, has_substance, is_direction, words_of
from openmotion.model import Copy, PromptSpan, ScriptBeat

_KIND = (
    r"scene|beat|shot|card|part|section|act|slide|segment|panel|chapter|szene|sc\u00e8ne"
    r"|escena|scena|cena|\u573a\u666f|\u5834\u9762|\u30b7\u30fc\u30f3|\u5361\u7247"
    r"|\u955c\u5934|\uc7a5\uba74"
)
_HEADING = re.compile(
    rf"(?P<lead>^[ \t>*#|-]{{0,16}}|(?<=[.;!?:)]\s)|(?<=\s\s))\**"
    rf"(?P<name>(?:the\s)?(?:final|last|next|first|opening|closing|end"
    rf"|title)\s(?:{_KIND})(?=\*{{0,2}}\s?[:(\u2014\u2013-])"
    rf"|(?:{_KIND})\s?#?(?:\d{{1,2}}|[A-F]|one|two|three|four|five|six)(?=\W))"
    r"\**(?!\s?(?:\u2192|->))(?=\s*(?P<rest>[^\n]{0,90}))",
    re.IGNORECASE | re.MULTILINE,
)
_TIME = r"\d{1,3}(?:\.\d{1,3})?"
_RANGE = re.compile(
    rf"(?P<start>\d{{1,2}}:\d\d|{_TIME})\s?(?:s|sec|seconds?)?\s?(?:-|\u2013|\u2014|\bto\b|~"
    rf"|\u2192|\.\.)\s?(?P<end>\d{{1,2}}:\d\d|{_TIME})\s?(?P<unit>s\b|sec\b|seconds?\b|\u79d2"
    rf"|\u2033|\")?",
    re.IGNORECASE,
)
_RANGE_LINE = re.compile(
    rf"^[ \t>*#-]{{0,16}}\(?\[?\**(?:(?:from|at)\s+)?(?P<range>(?:\d{{1,2}}:\d\d"
    rf"|{_TIME})\s?(?:s|sec|seconds?)?\s?(?:-|\u2013|\u2014|to)\s?(?:\d{{1,2}}:\d\d"
    rf"|{_TIME}\s?(?:s|sec|seconds?|\u79d2)))\b\**\]?\)?\**\s*(?::|\u2014|\u2013|-|\|"
    rf"|\uff1a)?(?=\s*(?P<rest>[^\n]{{0,90}}))",
    re.IGNORECASE | re.MULTILINE,
)
_RANGE_INLINE = re.compile(
    rf"(?<=\s)(?P<range>{_TIME}\s?(?:s|sec|seconds?)?\s?(?:-|\u2013|\u2014)\s?{_TIME}\s?(?:s"
    rf"|sec|seconds?))\s*(?::|\u2014|\u2013)(?=\s*(?P<rest>[^\n]{{0,90}}))",
    re.IGNORECASE,
)
_FRAMES = re.compile(
    r"^[ \t>*-]{0,16}frames?\s+(?P<start>\d{1,5})\s?(?:\.\.|-|\u2013"
    r"|to)\s?(?P<end>\d{1,5})\s*[:\u2014-]\s*(?P<rest>[^\n]{1,90})",
    re.IGNORECASE | re.MULTILINE,
)
_BARE_WORDS = 6
_SCENE_WORDS = re.compile(
    r"[^:\n]{3,40}?(?:\([^)\n]{1,24}\))?\s*:\s*(?P<text>[^.:\n\u00a4(]{1,60})[.!]?\s*$"
)
_OWN_LENGTH = re.compile(
    rf"\((?:[^()\n]{{0,24}}?[/,;]\s?)?(?P<seconds>{_TIME})\s?(?:s|sec|seconds?)\)", re.IGNORECASE
)
_EACH = re.compile(
    rf"\b(?:each|every|per) (?:{_KIND})\b[^.\n]{{0,24}}?({_TIME})\s?(?:s|sec|seconds?)\b"
    rf"|({_TIME})\s?(?:s|sec|seconds?) (?:each|per (?:{_KIND}))\b",
    re.IGNORECASE,
)
_FPS = re.compile(r"\b(\d{2,3})\s?fps\b", re.IGNORECASE)
_STATE = re.compile(r"[A-Z][A-Z0-9]+(?:[ &-][A-Z0-9]+){0,4}(?![a-z])")
_HINTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "end_card",
        re.compile(
            r"\bend card\b|\bcta\b|call to action|\boutro\b|\bclosing\b|\bend (?:on|with)\b"
            r"|\bfinal card\b|\u6536\u675f",
            re.IGNORECASE,
        ),
    ),
    (
        "code_editor",
        re.compile(
            r"\bterminal\b|\bcode (?:editor|snippet|block)\b|\bsnippet\b|\bcli\b", re.IGNORECASE
        ),
    ),
    ("quote", re.compile(r"\bquote|testimonial", re.IGNORECASE)),
    ("line_chart", re.compile(r"\bline (?:chart|graph)|sparkline|growth curve", re.IGNORECASE)),
    ("bar_chart", re.compile(r"\bbar chart|\bbars\b|\bchart\b", re.IGNORECASE)),
    ("stat_counter", re.compile(r"\bcount(?:er|s|ing)?\b|\bstat\b|\bbig number", re.IGNORECASE)),
    (
        "comparison",
        re.compile(r"\bversus\b|\bvs\.?\b|side by side|before and after|comparison", re.IGNORECASE),
    ),
    ("logo_reveal", re.compile(r"\blogo\b|wordmark|lockup", re.IGNORECASE)),
    (
        "phone",
        re.compile(r"\bphone\b|\bnotification|\bmobile (?:screen|app)|iphone", re.IGNORECASE),
    ),
    ("prompt_to_result", re.compile(r"\bprompt bar\b|types? a prompt|search bar", re.IGNORECASE)),
    (
        "app_window",
        re.compile(
            r"\bapp window\b|\bdashboard\b|\bbrowser\b|\bui\b|desktop app|interface"
            r"|screen(?:shot)?\b|modal",
            re.IGNORECASE,
        ),
    ),
    ("process_steps", re.compile(r"\bsteps?\b|\bhow it works\b|\bprocess\b", re.IGNORECASE)),
    ("feature_list", re.compile(r"\bfeatures?\b|\bbullet", re.IGNORECASE)),
    ("hook", re.compile(r"\bhook\b|\bproblem\b|\bquestion\b", re.IGNORECASE)),
    ("title_card", re.compile(r"\btitle\b|\bheadline\b", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class Script:
    """Scenes, where the last one ends, and the copy that their words name in capitals."""

    beats: tuple[ScriptBeat, ...]
    end_s: float | None
    copies: tuple[Copy, ...]
    ranges: tuple[tuple[int, int], ...]


def read_script(reading: Reading, copies: tuple[Copy, ...]) -> Script:
    """The scenes of a prompt in order; none if it spells out fewer than two."""
    starts = _starts(reading)
    if len(starts) < 2:
        return Script((), None, (), ())
    timed = _with_lengths(starts, _length_of_each(reading))
    ends = [item.place for item in timed[1:]] + [_tail(reading, timed[-1].place)]
    states: list[Copy] = []
    beats = []
    ranges = []
    for item, end in zip(timed, ends, strict=True):
        inside = [copy for copy in copies if copy.span and item.place <= copy.span.start < end]
        text = reading.prose[item.place : end]
        beats.append(
            ScriptBeat(
                title=item.title,
                start_s=item.start_s,
                end_s=item.end_s,
                texts=tuple(inside),
                recipe_hint=_hint(text),
                text=tidy(text).strip(" |-*"),
            )
        )
        ranges.append((item.place, end))
    known = [beat.end_s for beat in beats if beat.end_s is not None]
    return Script(tuple(beats), max(known) if known else None, tuple(states), tuple(ranges))


def read_scene_words(reading: Reading, copies: tuple[Copy, ...]) -> tuple[Copy, ...]:
    """Bare words of scenes that say nothing else: "Scene 1 (0-3s): Hello."."""
    starts = _starts(reading)
    if len(starts) < 2:
        return ()
    ends = [item.place for item in starts[1:]] + [_tail(reading, starts[-1].place)]
    found: list[Copy] = []
    for item, end in zip(starts, ends, strict=True):
        if any(copy.span and item.place <= copy.span.start < end for copy in copies):
            return ()
        words = _SCENE_WORDS.match(reading.plain, item.place, end)
        shown = tidy(words["text"]) if words else ""
        is_bare = 1 <= len(words_of(shown)) <= _BARE_WORDS and has_substance(shown)
        if not words or not is_bare or is_direction(shown) or MARK in shown:
            return ()
        start = words.start("text")
        span = PromptSpan(start=start, end=start + len(words["text"].rstrip()))
        found.append(Copy(text=shown, role="line", span=span))
    return tuple(found)


def find_states(reading: Reading) -> tuple[tuple[int, str], ...]:
    """Names in capitals that frame ranges give: "Frame 0..60: IDLE"."""
    found = []
    for match in _FRAMES.finditer(reading.prose):
        state = _STATE.match(match["rest"])
        if state:
            found.append((match.start("rest"), state.group()))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Start:
    place: int
    title: str
    start_s: float | None
    end_s: float | None
    length_s: float | None


def _starts(reading: Reading) -> list[_Start]:
    text = reading.plain
    found = [*_table_rows(reading)]
    if not found:
        found = [_from_heading(match) for match in _HEADING.finditer(text)]
    if len(found) < 2:
        ranged = [
            _from_range(match)
            for pattern in (_RANGE_LINE, _RANGE_INLINE)
            for match in pattern.finditer(text)
        ]
        found = ranged if len(ranged) >= 2 else found
    if len(found) < 2:
        fps = _FPS.search(text)
        rate = float(fps[1]) if fps else 30.0
        found = [
            _Start(
                match.start(),
                tidy(match["rest"]),
                float(match["start"]) / rate,
                float(match["end"]) / rate,
                None,
            )
            for match in _FRAMES.finditer(text)
        ]
    found.sort(key=lambda item: item.place)
    rising: list[_Start] = []
    for item in found:
        if rising and item.place - rising[-1].place < 4:
            continue
        rising.append(item)
    return rising[:24]


def _from_heading(match: re.Match[str]) -> _Start:
    rest = match["rest"]
    head = re.split(r"(?<=\))\s|(?<=\))$|:\s|\uff1a|(?<=\w)\.\s", rest, maxsplit=1)[0]
    ranged = _RANGE.search(head) if re.search(r"\d", head) else None
    own = _OWN_LENGTH.search(head)
    title = re.sub(r"[(\uff08][^()\uff09]*[)\uff09]?", "", head).strip(" \t:\u2014\u2013-*|\uff1a")
    if len(title.split()) > 6:
        title = ""
    start = end = None
    if ranged and ranged["unit"] and not own:
        start, end = _seconds(ranged["start"]), _seconds(ranged["end"])
    return _Start(
        match.start("name"),
        tidy(title) or tidy(match["name"]),
        start,
        end,
        float(own["seconds"]) if own else None,
    )


def _from_range(match: re.Match[str]) -> _Start:
    ranged = _RANGE.match(match["range"])
    start = _seconds(ranged["start"]) if ranged else None
    end = _seconds(ranged["end"]) if ranged else None
    return _Start(match.start("range"), "", start, end, None)


def _table_rows(reading: Reading) -> Iterator[_Start]:
    """Rows of a table that has a column of times."""
    place = 0
    column: int | None = None
    for line in reading.plain.split("\n"):
        cells = (
            [cell.strip(" *`") for cell in line.strip().strip("|").split("|")]
            if "|" in line
            else []
        )
        if cells and column is None:
            times = [
                i
                for i, cell in enumerate(cells)
                if re.fullmatch(
                    r"time|timing|timecode|seconds|when|zeit|\u65f6\u95f4", cell, re.IGNORECASE
                )
            ]
            column = times[0] if times else None
        elif cells and column is not None and column < len(cells):
            ranged = _RANGE.search(cells[column])
            if ranged:
                yield _Start(
                    place,
                    cells[0] if not cells[0].isdigit() else "",
                    _seconds(ranged["start"]),
                    _seconds(ranged["end"]),
                    None,
                )
        elif not cells:
            column = None
        place += len(line) + 1


def _length_of_each(reading: Reading) -> float | None:
    """Seconds that every scene lasts, if the prompt says so once for all."""
    match = _EACH.search(reading.plain)
    return as_number(match[1] or match[2]) if match else None


def _with_lengths(starts: list[_Start], each_s: float | None) -> list[_Start]:
    """Scenes that give only their length follow one another."""
    timed = []
    clock: float | None = 0.0
    for item in starts:
        if item.end_s is not None:
            clock = item.end_s
            timed.append(item)
        elif (length := item.length_s or each_s) is not None and clock is not None:
            timed.append(
                _Start(
                    item.place,
                    item.title,
                    round(clock, 3),
                    round(clock + length, 3),
                    length,
                )
            )
            clock += length
        else:
            clock = None
            timed.append(item)
    return timed


def _tail(reading: Reading, place: int) -> int:
    """Where the last scene's words end: at a blank line or at the next heading."""
    stop = re.compile(r"\n[ \t]*\n|\n#+\s|\n[A-Z][\w ]{2,24}:").search(reading.plain, place)
    return stop.start() if stop else len(reading.plain)


def _seconds(text: str) -> float:
    if ":" in text:
        minutes, seconds = text.split(":")
        return int(minutes) * 60.0 + int(seconds)
    return as_number(text) or 0.0


def _hint(text: str) -> str | None:
    for name, pattern in _HINTS:
        if pattern.search(text):
            return name
    return None
