"""The scenes that a prompt spells out, with the copy that stands in each."""

import re
from dataclasses import dataclass

from openmotion.director.understand.headings import SceneStart, body_of, find_starts
from openmotion.director.understand.reading import Reading, tidy
from openmotion.director.understand.scene_words import words_of_scenes
from openmotion.model import Copy, ScriptBeat

_TAIL = re.compile(
    r"\n[ \t]*\n|\n#+\s|\n(?!(?:on[- ]?screen|text|title|headline|sub\w+|caption|cta|tagline"
    r"|visuals?|camera|vo\b|voice|narrator|music|sfx|audio|copy|super)\b)[A-Z][\w ]{2,24}:",
    re.IGNORECASE,
)
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
            r"|(?<!on[- ])(?<!full[- ])(?<!black )screen(?:shot)?\b(?! text)|modal",
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
    """Scenes, where the last one ends in seconds, and the places of them and of their headings."""

    beats: tuple[ScriptBeat, ...]
    end_s: float | None
    ranges: tuple[tuple[int, int], ...]
    headings: tuple[tuple[int, int], ...] = ()


def read_script(reading: Reading, copies: tuple[Copy, ...]) -> Script:
    """The scenes of a prompt in order; none if it spells out fewer than two."""
    starts = find_starts(reading)
    ends = _ends(reading, starts)
    beats = []
    for item, end in zip(starts, ends, strict=True):
        inside = [copy for copy in copies if copy.span and item.place <= copy.span.start < end]
        if item.words:
            first, last = item.words
            inside = [c for c in inside if c.span and first - 1 <= c.span.start <= last] or inside
        text = reading.prose[item.place : end]
        beats.append(
            ScriptBeat(
                title=item.title,
                start_s=item.start_s,
                end_s=item.end_s,
                texts=tuple(inside),
                recipe_hint=_hint(text, inside),
                text=tidy(text).strip(" |-*"),
            )
        )
    known = [beat.end_s for beat in beats if beat.end_s is not None]
    ranges = tuple((item.place, end) for item, end in zip(starts, ends, strict=True))
    headings = tuple(
        (item.place, body_of(reading.plain, item.place, end))
        for item, end in zip(starts, ends, strict=True)
    )
    return Script(tuple(beats), max(known) if known else None, ranges, headings)


def read_scene_words(reading: Reading, copies: tuple[Copy, ...]) -> tuple[Copy, ...]:
    """Bare words of scenes that say nothing else: "Scene 1 (0-3s): Hello."."""
    starts = find_starts(reading)
    return words_of_scenes(reading, starts, _ends(reading, starts), copies) if starts else ()


def _ends(reading: Reading, starts: list[SceneStart]) -> list[int]:
    if not starts:
        return []
    return [item.place for item in starts[1:]] + [_tail(reading, starts[-1].place)]


def _tail(reading: Reading, place: int) -> int:
    """Where the last scene's words end: at a blank line or at the next heading."""
    opening = re.compile(r"[^\n]*\n\s*").match(reading.plain, place)
    is_heading = reading.plain[:place].rsplit("\n", 1)[-1].startswith("#")
    start = opening.end() if opening and is_heading else place
    stop = _TAIL.search(reading.plain, start)
    return stop.start() if stop else len(reading.plain)


def _hint(text: str, copies: list[Copy]) -> str | None:
    """The archetype that the words around the copy ask for; the copy asks for none."""
    described = text
    for copy in copies:
        described = described.replace(copy.text, " ")
    for name, pattern in _HINTS:
        if pattern.search(described):
            return name
    return None
