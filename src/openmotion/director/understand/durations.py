"""Every length of time that a text names, in any of a dozen languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from openmotion.director.understand.number_words import NUMBER, number_of

Unit = Literal["second", "minute", "hour", "frame", "clock"]

SECOND = (
    r"seconds?|secs?|s|sekunden?|sek|sek\u00fcndig\w{0,2}|secondes?|segundos?|seg|secondi|secondo"
    r"|sekund\w{0,5}|seconden|sekunder|sekunnin|sekuntia|vte\u0159in\w{0,2}|m\u00e1sodperc\w{0,3}"
    r"|saniye\w{0,3}|detik|gi\u00e2y|\u0441\u0435\u043a\u0443\u043d\u0434\w{0,6}|\u0441\u0435\u043a"
    r"|\u03b4\u03b5\u03c5\u03c4\w{0,10}|\u79d2\u949f?|\u79d2\u9418|\u79d2\u9593?|\ucd08"
    r"|\u062b\u0648\u0627\u0646\u064d?|\u062b\u0627\u0646\u064a\u0629"
    r"|\u05e9\u05e0\u05d9\u05d5\u05ea|\u0935\u093f\u0928\u093e\u091f|\u0938\u0947\u0915\u0902\u0921"
    r"|\u0e27\u0e34\u0e19\u0e32\u0e17\u0e35"
)
MINUTE = (
    r"minutes?|mins?|m(?=\s?\d{1,2}\s?s)|minuten?|min\u00fctig\w{0,2}|minutos?|minuti|minuto"
    r"|minuut|minut\w{0,4}|dakika\w{0,3}|menit|ph\u00fat|\u043c\u0438\u043d\u0443\u0442\w{0,4}"
    r"|\u043c\u0438\u043d|\u0445\u0432\u0438\u043b\u0438\u043d\w{0,3}|\u0445\u0432"
    r"|\u03bb\u03b5\u03c0\u03c4\w{1,3}|\u5206\u949f?|\u5206\u9418|\u5206\u9593?|\ubd84"
    r"|\u062f\u0642\u064a\u0642\u0629|\u062f\u0642\u0627\u0626\u0642|\u05d3\u05e7\u05d5\u05ea"
    r"|\u092e\u093f\u0928\u091f|\u0e19\u0e32\u0e17\u0e35"
)
HOUR = (
    r"hours?|hrs?|h|stunden?|heures?|horas?|ore|godzin\w{0,3}|timmar|uur"
    r"|\u0447\u0430\u0441\w{0,3}|\u5c0f\u65f6|\u6642\u9593|\uc2dc\uac04"
)
_DIGITS = r"\d{1,6}(?:[.,]\d{1,3})?"
_TIME = re.compile(
    rf"(?<![A-Za-z0-9_.,#:])(?P<sign>-(?=\d))?"
    rf"(?:(?P<number>{_DIGITS})(?:[\s\u00a0]?(?:-|\u2013|\u2014|to|and|or|bis|oder|\u00e0|ou|a|o|y"
    rf"|do|tot|\u0434\u043e|~|\u301c)[\s\u00a0]?(?P<high>{_DIGITS}))?"
    rf"|(?<!\w)(?P<word>(?:{NUMBER})|a|an)(?![a-z]))"
    rf"(?P<join>[\s\u00a0]?[-\u2010\u2011]?[\s\u00a0]?)"
    rf"(?:(?P<second>{SECOND})|(?P<minute>{MINUTE})|(?P<hour>{HOUR}))"
    rf"(?P<dot>\.(?=\s(?-i:[a-z(])))?(?:(?=\d{{1,2}}\s?(?:s|\u79d2|\ucd08))"
    rf"|(?![^\W\u3040-\u9fff\uac00-\ud7af\u0e00-\u0e7f]))"
    rf"(?:[\s\u00a0]?(?:and|und|et|y|e|en|i|\u0438|\u0456|\u03ba\u03b1\u03b9)?[\s\u00a0]?"
    rf"(?P<rest>\d{{1,2}})[\s\u00a0]?(?:{SECOND})(?![^\W\u3040-\u9fff\uac00-\ud7af]))?",
    re.IGNORECASE,
)
_HALVES = (
    (
        90.0,
        r"(?:an?|one) minute and a half|(?:one|1) and a half minutes?|1\u00bd min\w*"
        r"|anderthalb(?:e)? minuten?|eineinhalb minuten?|une minute et demie"
        r"|un minuto y medio|minuto y medio|um minuto e meio|un minuto e mezzo"
        r"|anderhalve minuut|p\u00f3\u0142torej minuty|\u043f\u043e\u043b\u0442\u043e\u0440\u044b"
        r" \u043c\u0438\u043d\u0443\u0442\u044b|\u043f\u0456\u0432\u0442\u043e\u0440\u0438"
        r" \u0445\u0432\u0438\u043b\u0438\u043d\u0438|\u03b5\u03bd\u03ac\u03bc\u03b9\u03c3\u03b9"
        r" \u03bb\u03b5\u03c0\u03c4\u03cc|m\u1ed9t ph\u00fat r\u01b0\u1ee1i|\u4e00\u5206\u534a"
        r"|\u4e00\u5206\u949f\u534a",
    ),
    (
        30.0,
        r"half[ -]an?[ -]minute|half[- ]minute|(?:eine )?halbe minute|halbmin\u00fctig\w{0,2}"
        r"|(?:une )?demi[- ]minute|medio minuto|meio minuto|mezzo minuto|(?:een )?halve minuut"
        r"|p\u00f3\u0142 minuty|\u043f\u043e\u043b[- ]?\u043c\u0438\u043d\u0443\u0442\u044b"
        r"|\u043f\u0456\u0432 ?\u0445\u0432\u0438\u043b\u0438\u043d\u0438"
        r"|\u03bc\u03b9\u03c3\u03cc \u03bb\u03b5\u03c0\u03c4\u03cc|n\u1eeda ph\u00fat"
        r"|\u534a\u5206\u949f|\u534a\u5206\u9418|\u534a\u5206|\ubc18 ?\ubd84",
    ),
    (150.0, r"two and a half minutes|zweieinhalb minuten|deux minutes et demie"),
    (45.0, r"three quarters of a minute|three-quarters of a minute"),
)
_HALF = tuple(
    (seconds, re.compile(rf"(?<!\w)(?:{words})(?![^\W\u3040-\u9fff\uac00-\ud7af])", re.IGNORECASE))
    for seconds, words in _HALVES
)
_WORDED = re.compile(
    rf"(?<!\w)(?P<word>{NUMBER})(?P<unit>sek\u00fcndig|min\u00fctig|sekundow)\w{{0,3}}(?!\w)",
    re.IGNORECASE,
)
_FRAMES = re.compile(
    r"(?<![\w.,#-])(?P<count>\d{2,5})[\s-]?(?:frames?|bilder|images|fotogramas"
    r"|\u043a\u0430\u0434\u0440\w{0,3}"
    r"|\u5e27|\u30d5\u30ec\u30fc\u30e0)(?![\w/])(?!\s(?:per|a|each|delay|apart|later|offset)\b)"
    r"|(?:duration|length)[_ ]?(?:in[_ ]?)?frames\W{1,4}(?P<count2>\d{2,5})(?!\d)",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\d:.\w])(?P<minutes>\d{1,2}):(?P<seconds>[0-5]\d)(?![\d:])(?:[\s-](?:min(?:utes?)?"
    r"|sec(?:onds?)?|long)\b)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in a text.

    Attributes:
        seconds: the upper end of a range; below 0 for what is no length.
        start: its first character.
        end: behind its last.
        unit: what it is told in.
        said: the unit's own letters.
        joined: whether a hyphen binds number and unit, as in "15-second".
        ranged: whether two numbers are given.
    """

    seconds: float
    start: int
    end: int
    unit: Unit
    said: str = ""
    joined: bool = False
    ranged: bool = False


def find_durations(text: str, fps: float) -> tuple[Duration, ...]:
    """Every length of time, in order; where two overlap, the longer wording.

    Args:
        text: prose of a prompt.
        fps: what frames are counted at.
    """
    found = sorted(_found(text, fps), key=lambda item: (item.start, -item.end))
    kept: list[Duration] = []
    for item in found:
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
        elif item.end - item.start > kept[-1].end - kept[-1].start:
            kept[-1] = item
    return tuple(kept)


def _found(text: str, fps: float) -> Iterator[Duration]:
    for match in _TIME.finditer(text):
        time = _time(match)
        if time:
            yield time
    for seconds, pattern in _HALF:
        for match in pattern.finditer(text):
            joined = "-" in match.group()
            yield Duration(seconds, *match.span(), "minute", match.group(), joined=joined)
    for match in _WORDED.finditer(text):
        number = number_of(match["word"]) or 0.0
        minute = match["unit"].lower().startswith("min")
        seconds = number * (60 if minute else 1)
        yield Duration(seconds, *match.span(), "second", match["unit"], joined=True)
    for match in _FRAMES.finditer(text):
        count = int(match["count"] or match["count2"])
        yield Duration(count / fps, *match.span(), "frame", "frames")
    for match in _CLOCK.finditer(text):
        seconds = int(match["minutes"]) * 60.0 + int(match["seconds"])
        yield Duration(seconds, *match.span(), "clock", match.group())


def _time(match: re.Match[str]) -> Duration | None:
    raw = match["high"] or match["number"] or match["word"]
    lowered = raw.lower()
    if lowered in {"a", "an"} and match["second"]:
        return None
    number = 1.0 if lowered in {"a", "an"} else number_of(raw)
    if number is None:
        return None
    scale = 1 if match["second"] else 60 if match["minute"] else 3600
    seconds = number * scale + (float(match["rest"]) if match["rest"] and scale > 1 else 0.0)
    end = match.end()
    if match["rest"] and scale == 1:
        end = match.end("second")
    if match["dot"] and end == match.end() and not match["rest"]:
        end = match.end("dot")
    unit: Unit = "second" if match["second"] else "minute" if match["minute"] else "hour"
    return Duration(
        seconds=-seconds if match["sign"] else seconds,
        start=match.start(),
        end=end,
        unit=unit,
        said=match["second"] or match["minute"] or match["hour"],
        joined="-" in match["join"] or "\u2011" in match["join"],
        ranged=bool(match["high"]),
    )
