"""How long, large and fast a video becomes, as far as its price must be known before it is planned.

The director reads prompts with care; this errs on the long side instead, because what is held and
not used goes back.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

from openmotion.wire import CreateRequest

DEFAULT_S = Fraction(15)
"""The length of a video when nothing says another."""

_SHORTEST_S = Fraction(1)
_LONGEST_S = Fraction(300)
_RANGE_ENDS_S = {"<10s": 10, "10-30s": 30, "30s-1min": 60, "1-5min": 300}
_SIDES_PX = {
    "16:9": (1920, 1080),
    "9:16": (1080, 1920),
    "1:1": (1080, 1080),
    "4:5": (1080, 1350),
    "21:9": (2520, 1080),
}
_SCALES = {"1440": Fraction(4, 3), "2k": Fraction(4, 3)}  # of each side; all else named is 4K
_WORDS = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "sixty": 60,
    "ninety": 90,
}
_LENGTH = re.compile(
    rf"(?<![\w.,:])(?P<number>\d{{1,5}}(?:[.,]\d{{1,3}})?|{'|'.join(_WORDS)})[\s-]{{0,2}}"
    r"(?:(?P<second>seconds?|secs?|sekunden?|secondes?|segundos?|secondi|s)"
    r"|(?P<minute>minutes?|mins?|minuten?|minutos?|minuti))(?!\w)",
    re.IGNORECASE,
)
_FPS = re.compile(r"(?<![\w.])(\d{2,3})\s?(?:fps|frames? (?:per|a) second)(?!\w)", re.IGNORECASE)
_LINES = re.compile(r"(?<![\w.])(?:(1440|2160)p|(2k|4k|8k|uhd))(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Extent:
    """What a video is reckoned to become.

    Attributes:
        seconds: its length.
        is_said: whether the request says the length.
        width: pixels.
        height: pixels.
        fps: frames a second.
    """

    seconds: Fraction
    is_said: bool
    width: int
    height: int
    fps: int


def reckon(request: CreateRequest) -> Extent:
    """The extent that a request asks for: its fields, else the most that its prompt names."""
    seconds = _asked_seconds(request) or named_seconds(request.prompt)
    width, height = _SIDES_PX[request.aspect_ratio or "16:9"]
    lines = _LINES.search(request.prompt)
    if lines:
        scale = _SCALES.get((lines[1] or lines[2]).lower(), Fraction(2))
        width, height = int(width * scale), int(height * scale)
    return Extent(
        seconds=seconds or DEFAULT_S,
        is_said=seconds is not None,
        width=width,
        height=height,
        fps=max([int(fps) for fps in _FPS.findall(request.prompt)], default=30),
    )


def named_seconds(prompt: str) -> Fraction | None:
    """The longest length that a prompt names in plain words, 1 to 300 s; None if it names none."""
    found = [_seconds(match) for match in _LENGTH.finditer(prompt) if not _is_moment(match)]
    if not found:
        return None
    return min(max(*found, _SHORTEST_S), _LONGEST_S)


def _asked_seconds(request: CreateRequest) -> Fraction | None:
    if request.duration is None:
        return None
    if isinstance(request.duration, str):
        return Fraction(_RANGE_ENDS_S[request.duration])
    return Fraction(str(request.duration))


def _is_moment(match: re.Match[str]) -> bool:
    """Whether it is "a second", which says soon and not how long."""
    return match["number"].lower() in {"a", "one"} and match["second"] is not None


def _seconds(match: re.Match[str]) -> Fraction:
    said = match["number"].lower()
    number = Fraction(_WORDS[said]) if said in _WORDS else Fraction(said.replace(",", "."))
    return number * (60 if match["minute"] else 1)
