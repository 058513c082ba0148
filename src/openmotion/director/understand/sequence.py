"""Scenes that a prompt tells in one breath: "first a sunrise, then a runner, finally the logo"."""

import re
from collections.abc import Iterator

from openmotion.director.understand.quotations import copy_of, is_shown
from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.words import words_of
from openmotion.model import Copy, PromptSpan, ScriptBeat

_ORDER = re.compile(
    r"\b(?P<word>first(?:ly)?|then|next|after that|finally|at the end|last(?:ly)?|zuerst|dann"
    r"|danach"
    r"|zum schluss|d'abord|ensuite|puis|enfin|primero|luego|despu\u00e9s|finalmente|prima|poi"
    r"|infine"
    r"|najpierw|potem|na ko\u0144cu)\b,?:?\s+"
    r"(?:(?:show|shows|comes?|you see|we see|add|display|zeige?|kommt|montre|muestra)\s+)?"
    r"(?P<what>(?:(?!\s(?:then|finally|after that|dann|danach|puis|ensuite|luego|poi|potem)\b)"
    r"[^,;.\n]){1,60})",
    re.IGNORECASE,
)
_EDGE = re.compile(r"^\s*(?:[^:]{2,30}:\s+)?(?:(?:an?|the|my)\s+)?", re.IGNORECASE)
_MARK_OF = re.compile(r"^(?:logo|wordmark|name)(?: of| for)?:? (?=[A-Z])")
_OPENS = re.compile(r"first|zuerst|d'abord|primero|prima|najpierw", re.IGNORECASE)
_MOST_WORDS = 5


def read_sequence(reading: Reading) -> tuple[ScriptBeat, ...]:
    """The scenes of such a sentence, with the words that name or stand in each; none without three.

    Where one of them is a quotation, all must be: the others only say what is seen.
    """
    found = list(_ORDER.finditer(reading.plain))
    starts = [match for match in found if _OPENS.match(match["word"])]
    if not starts or len(found) < 3:
        return ()
    told = found[found.index(starts[0]) :]
    quoted = [MARK in match["what"] for match in told]
    if any(quoted):
        beats = tuple(_quoted(reading, told)) if all(quoted) else ()
    else:
        beats = tuple(_beats(told))
    return beats if len(beats) >= 3 else ()


def ranges_of(beats: tuple[ScriptBeat, ...]) -> tuple[tuple[int, int], ...]:
    """From the first to the last of the words of such scenes."""
    spans = [copy.span for beat in beats for copy in beat.texts if copy.span]
    if not spans:
        return ()
    return ((min(span.start for span in spans), max(span.end for span in spans)),)


def _quoted(reading: Reading, told: list[re.Match[str]]) -> Iterator[ScriptBeat]:
    for match in told:
        inside = [
            copy_of(part, reading)
            for part in reading.passages
            if part.kind == "quote"
            and match.start("what") <= part.start < match.end("what")
            and is_shown(part, reading)
        ]
        if inside:
            yield ScriptBeat(title=inside[0].text, texts=tuple(inside), text=tidy(match["word"]))


def _beats(found: list[re.Match[str]]) -> Iterator[ScriptBeat]:
    for match in found:
        bare = _MARK_OF.sub("", _EDGE.sub("", tidy(match["what"])))
        if not 1 <= len(words_of(bare)) <= _MOST_WORDS:
            continue
        start = match.start("what") + match["what"].rfind(bare)
        span = PromptSpan(start=start, end=start + len(bare))
        words = bare[:1].upper() + bare[1:]
        copy = Copy(text=words, role="line", span=span)
        yield ScriptBeat(title=words, texts=(copy,), text=tidy(match.group()))
