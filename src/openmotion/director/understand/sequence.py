"""Scenes that a prompt tells in one breath: "first a sunrise, then a runner, finally the logo"."""

import re
from collections.abc import Iterator

from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.words import words_of
from openmotion.model import Copy, PromptSpan, ScriptBeat

_ORDER = re.compile(
    r"\b(?P<word>first(?:ly)?|then|next|after that|finally|at the end|last(?:ly)?)\b,?\s+"
    r"(?:(?:show|comes?|you see|we see|add|display)\s+)?"
    r"(?P<what>(?:(?!\s(?:then|finally|after that)\b)[^,;.\n]){2,60})",
    re.IGNORECASE,
)
_EDGE = re.compile(r"^(?:an?|the|our|my)\s+", re.IGNORECASE)
_MARK_OF = re.compile(r"^(?:logo|wordmark|name)(?: of| for)?:? (?=[A-Z])")
_MOST_WORDS = 5


def read_sequence(reading: Reading) -> tuple[ScriptBeat, ...]:
    """The scenes of such a sentence, with the words that name each; none without three."""
    found = list(_ORDER.finditer(reading.plain))
    starts = [match for match in found if match["word"].lower().startswith("first")]
    if not starts or len(found) < 3 or MARK in "".join(match["what"] for match in found):
        return ()
    beats = tuple(_beats(found[found.index(starts[0]) :]))
    return beats if len(beats) >= 3 else ()


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
