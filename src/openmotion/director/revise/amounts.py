"""How much: seconds, percentages and the words for them in follow-ups."""

import re

_WORDS = {
    "a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0,
    "six": 6.0, "seven": 7.0, "eight": 8.0, "nine": 9.0, "ten": 10.0, "twelve": 12.0,
    "fifteen": 15.0, "twenty": 20.0, "thirty": 30.0, "half a": 0.5,
}  # fmt: skip
_COUNT = rf"(?:(\d+(?:[.,]\d+)?)[\s-]*|({'|'.join(sorted(_WORDS, key=len, reverse=True))})[\s-]+)"
_SECONDS = re.compile(
    rf"\b{_COUNT}(?:s|secs?|seconds?|sekunden?|secondes?|segundos?|secondi|sek)\b", re.IGNORECASE
)
_MINUTES = re.compile(rf"\b{_COUNT}(?:min|minutes?|minuten?|minutos?|minuti)\b", re.IGNORECASE)
_CLOCK = re.compile(r"(?<!\bat )(?<!\d)(\d{1,2}):(\d{2})(?!\d)")
_PERCENT = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:%|percent\b|prozent\b)", re.IGNORECASE)
_TIMES = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:x\b|\u00d7|times\b|mal\b)", re.IGNORECASE)

SLIGHT, USUAL, STRONG = 0.12, 0.25, 0.5


def read_seconds(text: str) -> list[float]:
    """Lengths of time that a text names, in its order, in seconds."""
    found = [(match.start(), _count(match)) for match in _SECONDS.finditer(text)]
    found += [(match.start(), 60 * _count(match)) for match in _MINUTES.finditer(text)]
    found += [
        (match.start(), 60.0 * int(match.group(1)) + int(match.group(2)))
        for match in _CLOCK.finditer(text)
    ]
    return [value for _, value in sorted(found)]


def read_degree(text: str, *, usual: float = USUAL) -> float:
    """By which share something shall change: "20 %", "twice", "a bit", "much"; else the usual.

    Returns:
        0.2 for a fifth more; 1 for twice as much.
    """
    percent = _PERCENT.search(text)
    if percent:
        return _number(percent.group(1)) / 100
    times = _TIMES.search(text)
    if times and _number(times.group(1)) > 1:
        return _number(times.group(1)) - 1
    if re.search(r"\b(?:twice|double[ds]?|doppelt|doubl\u00e9e?)\b", text, re.IGNORECASE):
        return 1.0
    if re.search(r"\b(?:half as|halve[ds]?|by half|in half)\b", text, re.IGNORECASE):
        return 1.0
    slight = r"\b(?:bit|little|slightly|tad|touch|somewhat|subtly|etwas|bisschen|un peu|un poco)\b"
    if re.search(slight, text, re.IGNORECASE):
        return SLIGHT
    if re.search(
        r"\b(?:much|lot|way|far|significantly|really|viel|beaucoup|mucho)\b", text, re.IGNORECASE
    ):
        return STRONG
    return usual


def _count(match: re.Match[str]) -> float:
    return _number(match.group(1)) if match.group(1) else _WORDS[match.group(2).lower()]


def _number(text: str) -> float:
    return float(text.replace(",", "."))
