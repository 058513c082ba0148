"""Patterns of lengths of time and moments, and how many seconds they are."""

import re

from openmotion.director.choreography.quantities import (
    FRACTION,
    NUMBER,
    number_of,
)

_SECOND = r"(?:seconds?|secs?|s)(?![\w])"


UNIT_S = rf"(?:{_SECOND}|ms\b|milliseconds?|msecs?|frames?\b|beats?\b|minutes?|mins?\b)"


TIME = (
    rf"(?:{NUMBER}[ -]?|(?:half a|a quarter of a|a|one)[ -]){UNIT_S}(?: and (?:a half|a quarter)"
    rf"| and {NUMBER} ?(?:ms|milliseconds))?"
    rf"|{FRACTION}(?: of)?(?: an?)?[ -]{UNIT_S}"
)


_CLOCK = rf"(?:\d{{1,2}}:\d{{2}}(?:\.\d+)?|{NUMBER})"


WINDOW = (
    rf"(?:from |between )?(?:(?:t ?= ?|second |seconds |frames? )?)(?P<from>{_CLOCK}) ?(?:s|secs?"
    rf"|seconds?|ms|frames?)?"
    rf" ?(?:-|\u2013|\u2014|\u2192|->|to|until|and|through) ?(?:t ?= ?|second "
    rf"|frame )?(?P<upto>{_CLOCK}) ?(?P<unit>s|secs?|seconds?|ms|frames?)(?![\w])"
    r"|(?P<clock>(?P<c1>\d{1,2}:\d{2}) ?(?:-|\u2013|\u2014|to) ?(?P<c2>\d{1,2}:\d{2}))"
)


def seconds_of(text: str, fps: float) -> float:
    """Seconds that a phrase such as "half a second" or "12 frames" means."""
    text = text.replace("-", " ") if not text.startswith("-") else text
    tail = re.search(r" and (?:a (half|quarter)|(.+?) ?(?:ms|milliseconds))$", text)
    more = 0.0
    unit_of = re.search(rf"({UNIT_S})", text)
    unit = unit_of.group(1) if unit_of else "s"
    scale = 1.0
    if unit.startswith(("ms", "milli")):
        scale = 0.001
    elif unit.startswith("frame"):
        scale = 1 / fps
    elif unit.startswith("beat"):
        scale = 0.5
    elif unit.startswith("min"):
        scale = 60.0
    if tail and unit_of and tail.start() > unit_of.start():
        more = (
            {"half": 0.5, "quarter": 0.25}.get(tail[1], 0.0) * scale
            if tail[1]
            else number_of(tail[2]) / 1000
        )
        text = text[: tail.start()]
    head = text[: unit_of.start()].strip() if unit_of else text
    head = re.sub(r"(?<=\w)(?: of)? an?$", "", head).strip() or "1"
    if head in {"a", "an", "the"}:
        return scale + more
    if head == "half":
        return 0.5 * scale + more
    if head == "a quarter":
        return 0.25 * scale + more
    return abs(number_of(head)) * scale + more


def window_of(match: re.Match[str], fps: float) -> tuple[float, float]:
    """From when to when a phrase such as "from 1 s to 2 s" lasts, seconds."""
    first, second, unit = match["from"], match["upto"], match["unit"] or "s"
    scale = 1 / fps if unit.startswith("frame") else 0.001 if unit.startswith("m") else 1.0

    def moment(text: str) -> float:
        if ":" in text:
            minutes, _, seconds = text.partition(":")
            return int(minutes) * 60 + float(seconds)
        return number_of(text) * scale

    return moment(first), moment(second)
