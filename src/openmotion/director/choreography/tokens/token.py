"""A piece of a prompt."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a prompt.

    Attributes:
        kind: "mention", "verb", "length", "angle", "time", "window", "total", "factor", "point",
            "place", "relation", "direction", "spin", "size", "colour", "link", "easing", "pace",
            "repeat", "word" or "stop" and some rarer ones.
        start: of its characters in the prompt.
        end: behind them.
        text: in small letters.
        value: what it means.
    """

    kind: str
    start: int
    end: int
    text: str
    value: Any = None
