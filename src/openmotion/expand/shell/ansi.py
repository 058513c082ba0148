"""Colours and weights in the output of programs.

Source: select graphic rendition, ECMA-48 section 8.3.117; the 256 colours as xterm has them.
"""

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from openmotion.expand.interface import is_dark
from openmotion.model import Colour, from_rgba, oklch

_CODES = re.compile(
    r"\x1b\[(?P<graphics>[\d;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b."
)
_HUES = (0.0, 25.0, 150.0, 85.0, 255.0, 325.0, 200.0, 0.0)
_CUBE = (0, 95, 135, 175, 215, 255)


@dataclass(frozen=True, slots=True)
class Ink:
    """How characters look.

    Attributes:
        colour: None is the terminal's own.
        bold: heavier.
        dim: fainter.
        italic: slanted.
    """

    colour: Colour | None = None
    bold: bool = False
    dim: bool = False
    italic: bool = False


class Span(NamedTuple):
    """Consecutive characters that look alike."""

    text: str
    ink: Ink


def ansi_lines(text: str, ground: Colour) -> tuple[tuple[Span, ...], ...]:
    """The lines of an output; codes that change no letters are left out.

    Args:
        text: with ANSI escape codes.
        ground: the colours are made to stand out from.
    """
    lines: list[list[Span]] = [[]]
    ink, at = Ink(), 0
    for found in _CODES.finditer(text):
        _add(lines, text[at : found.start()], ink)
        at = found.end()
        if found["graphics"] is not None:
            ink = _changed(ink, found["graphics"], ground)
    _add(lines, text[at:], ink)
    return tuple(tuple(line) for line in lines)


def _add(lines: list[list[Span]], text: str, ink: Ink) -> None:
    clean = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(8)
    for index, piece in enumerate(clean.split("\n")):
        if index:
            lines.append([])
        shown = "".join(char for char in piece if char.isprintable())
        if shown:
            lines[-1].append(Span(shown, ink))


def _changed(ink: Ink, codes: str, ground: Colour) -> Ink:
    """The ink after a list of codes; what is not known changes nothing."""
    numbers = [int(code) if code else 0 for code in re.split("[;:]", codes[:80])]
    while numbers:
        code = numbers.pop(0)
        if code in (38, 48):
            colour = _extended(numbers, ground)
            ink = replace(ink, colour=colour) if code == 38 and colour else ink
        elif 30 <= code <= 37 or 90 <= code <= 97:
            ink = replace(ink, colour=_named(code % 10, ground, bright=code >= 90))
        else:
            ink = _plain(ink, code)
    return ink


def _plain(ink: Ink, code: int) -> Ink:
    changes: dict[int, dict[str, object]] = {
        1: {"bold": True},
        2: {"dim": True},
        3: {"italic": True},
        22: {"bold": False, "dim": False},
        23: {"italic": False},
        39: {"colour": None},
    }
    if code == 0:
        return Ink()
    return replace(ink, **changes.get(code, {}))  # type: ignore[arg-type]  # by name


def _extended(numbers: list[int], ground: Colour) -> Colour | None:
    """One of 256 colours, or red, green and blue; takes its numbers off the list."""
    mode = numbers.pop(0) if numbers else 0
    if mode == 5 and numbers:
        return _indexed(min(255, numbers.pop(0)), ground)
    if mode == 2 and len(numbers) >= 3:
        parts = [min(255, numbers.pop(0)) / 255 for _ in range(3)]
        return from_rgba(*parts)
    return None


def _indexed(index: int, ground: Colour) -> Colour:
    if index < 16:
        return _named(index % 8, ground, bright=index >= 8)
    if index >= 232:
        return from_rgba(*((8 + 10 * (index - 232)) / 255,) * 3)
    red, rest = divmod(index - 16, 36)
    green, blue = divmod(rest, 6)
    return from_rgba(*(_CUBE[part] / 255 for part in (red, green, blue)))


def _named(index: int, ground: Colour, *, bright: bool) -> Colour:
    """One of eight colours, light on dark grounds and dark on light ones."""
    dark = is_dark(ground)
    if index in (0, 7):
        black = index == 0
        tones = (0.55, 0.9) if dark else (0.25, 0.55)
        return oklch(tones[0] if black else tones[1], 0.01, 260)
    lightness = (0.8 if dark else 0.5) + (0.06 if bright else 0.0)
    return oklch(lightness, 0.145, _HUES[index])
