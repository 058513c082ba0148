"""Outlines as absolute lines and curves: read from path data, mapped, measured, written."""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openmotion.assets.svg.limits import LARGEST_NUMBER, refused
from openmotion.assets.svg.matrix import NUMBER, Affine, mapped
from openmotion.model import Box, Pair

_FLAG = re.compile(r"[\s,]*([01])")
_NUMBER = re.compile(rf"[\s,]*({NUMBER})")
_COMMAND = re.compile(r"[\s,]*([MmZzLlHhVvCcSsQqTtAa])")
_REST = re.compile(r"[\s,]*$")
_FLAT_ARC = 1e-9  # a radius that draws a line
_KAPPA = 4 / 3 * math.tan(math.pi / 8)
"""Length of the handles of a cubic that draws a quarter of a circle of radius 1."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A step of an outline.

    Attributes:
        command: M, L, Q, C or Z.
        points: absolute; the last one is where it ends.
    """

    command: str
    points: tuple[Pair, ...] = ()


Outline = tuple[Piece, ...]


def parse_outline(data: str, most: int) -> tuple[Outline, bool]:
    """The outline that path data draws, and whether all of it was understood.

    As SVG wants it, broken data draws what stands before the break.

    Args:
        data: all commands, absolute and relative.
        most: so many numbers at most.

    Raises:
        UnreadableMedia: there are more numbers, or one is larger than any picture needs.
    """
    reader = _Reader(data, most)
    try:
        reader.read()
    except _BrokenData:
        return tuple(reader.pieces), False
    return tuple(reader.pieces), True


def transformed(outline: Outline, matrix: Affine) -> Outline:
    """The outline under a map."""
    return tuple(
        Piece(piece.command, tuple(mapped(matrix, point) for point in piece.points))
        for piece in outline
    )


def written(outlines: Iterable[Outline], decimals: int = 2) -> str:
    """Path data of outlines, one after the other; rounded."""
    return "".join(
        piece.command
        + " ".join(f"{_short(x, decimals)} {_short(y, decimals)}" for x, y in piece.points)
        for outline in outlines
        for piece in outline
    )


def bounds(outline: Outline) -> Box | None:
    """The upright box around an outline's points and handles; None if it has none."""
    points = [point for piece in outline for point in piece.points]
    if not points:
        return None
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(x=min(xs), y=min(ys), width=max(xs) - min(xs), height=max(ys) - min(ys))


def size_of(outline: Outline) -> int:
    """How many numbers it takes to write an outline."""
    return sum(2 * len(piece.points) for piece in outline)


def ellipse(cx: float, cy: float, rx: float, ry: float) -> Outline:
    """A whole ellipse, clockwise from its right."""
    hx, hy = rx * _KAPPA, ry * _KAPPA
    return (
        Piece("M", ((cx + rx, cy),)),
        Piece("C", ((cx + rx, cy + hy), (cx + hx, cy + ry), (cx, cy + ry))),
        Piece("C", ((cx - hx, cy + ry), (cx - rx, cy + hy), (cx - rx, cy))),
        Piece("C", ((cx - rx, cy - hy), (cx - hx, cy - ry), (cx, cy - ry))),
        Piece("C", ((cx + hx, cy - ry), (cx + rx, cy - hy), (cx + rx, cy))),
        Piece("Z"),
    )


def rectangle(box: Box, rx: float = 0.0, ry: float = 0.0) -> Outline:
    """A rectangle, its corners quarters of ellipses."""
    x, y, right, bottom = box.x, box.y, box.right, box.bottom
    rx, ry = min(rx, box.width / 2), min(ry, box.height / 2)
    if rx <= 0 or ry <= 0:
        return polygon([(x, y), (right, y), (right, bottom), (x, bottom)], closed=True)
    nx, ny = rx * (1 - _KAPPA), ry * (1 - _KAPPA)
    return (
        Piece("M", ((x + rx, y),)),
        Piece("L", ((right - rx, y),)),
        Piece("C", ((right - nx, y), (right, y + ny), (right, y + ry))),
        Piece("L", ((right, bottom - ry),)),
        Piece("C", ((right, bottom - ny), (right - nx, bottom), (right - rx, bottom))),
        Piece("L", ((x + rx, bottom),)),
        Piece("C", ((x + nx, bottom), (x, bottom - ny), (x, bottom - ry))),
        Piece("L", ((x, y + ry),)),
        Piece("C", ((x, y + ny), (x + nx, y), (x + rx, y))),
        Piece("Z"),
    )


def polygon(points: Sequence[Pair], *, closed: bool) -> Outline:
    """Straight lines through points."""
    if not points:
        return ()
    lines = (Piece("M", (points[0],)), *(Piece("L", (point,)) for point in points[1:]))
    return (*lines, Piece("Z")) if closed else lines


def _short(value: float, decimals: int) -> str:
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0", "-") else text


class _BrokenData(Exception):
    """Path data breaks the grammar."""


class _Reader:
    """Walks through path data.

    Source: the grammar and the arc rules of https://www.w3.org/TR/SVG2/paths.html.
    """

    def __init__(self, data: str, most: int) -> None:
        self.pieces: list[Piece] = []
        self._data = data
        self._most = most
        self._at = 0
        self._count = 0
        self._here: Pair = (0.0, 0.0)
        self._start: Pair = (0.0, 0.0)
        self._handle: Pair | None = None
        self._handle_kind = ""
        self._closed = True

    def read(self) -> None:
        while not _REST.match(self._data, self._at):
            found = _COMMAND.match(self._data, self._at)
            if found is None or (not self.pieces and found[1] not in "Mm"):
                raise _BrokenData
            self._at = found.end()
            letter, relative = found[1].lower(), found[1].islower()
            if letter == "z":
                self._close()
                continue
            self._draw(letter, relative)
            while _NUMBER.match(self._data, self._at):
                # Pairs behind a move are lines.
                self._draw("l" if letter == "m" else letter, relative)

    def _draw(self, letter: str, relative: bool) -> None:
        here = self._here
        if letter == "m":
            self._start = self._point(relative)
            self._add("M", self._start)
            self._closed = False
        elif letter == "l":
            self._add("L", self._point(relative))
        elif letter == "h":
            x = self._number()
            self._add("L", (here[0] + x if relative else x, here[1]))
        elif letter == "v":
            y = self._number()
            self._add("L", (here[0], here[1] + y if relative else y))
        elif letter in "cs":
            one = self._point(relative) if letter == "c" else self._mirrored("c")
            two, end = self._point(relative), self._point(relative)
            self._add("C", one, two, end)
            self._handle, self._handle_kind = two, "c"
        elif letter in "qt":
            one = self._point(relative) if letter == "q" else self._mirrored("q")
            self._add("Q", one, self._point(relative))
            self._handle, self._handle_kind = one, "q"
        else:
            self._arc(relative)

    def _add(self, command: str, *points: Pair) -> None:
        if command != "M" and self._closed:
            # After a close, drawing goes on in a new contour from its start.
            self.pieces.append(Piece("M", (self._here,)))
            self._closed = False
        self.pieces.append(Piece(command, points))
        self._here = points[-1]
        self._handle, self._handle_kind = None, ""

    def _close(self) -> None:
        if not self._closed:
            self.pieces.append(Piece("Z"))
            self._closed = True
        self._here = self._start
        self._handle, self._handle_kind = None, ""

    def _number(self) -> float:
        found = _NUMBER.match(self._data, self._at)
        if found is None:
            raise _BrokenData
        self._at = found.end()
        self._count += 1
        if self._count > self._most:
            raise refused(f"has a path of more than {self._most} numbers; simplify it")
        value = float(found[1])
        if not abs(value) <= LARGEST_NUMBER:
            raise refused(
                f"has a path with the number {value:g}; {LARGEST_NUMBER:,.0f} is the most"
            )
        return value

    def _flag(self) -> bool:
        found = _FLAG.match(self._data, self._at)
        if found is None:
            raise _BrokenData
        self._at = found.end()
        return found[1] == "1"

    def _point(self, relative: bool) -> Pair:
        x, y = self._number(), self._number()
        if relative:
            x, y = self._here[0] + x, self._here[1] + y
        if not (abs(x) <= LARGEST_NUMBER and abs(y) <= LARGEST_NUMBER):
            raise refused(f"has a path that leads further than {LARGEST_NUMBER:,.0f}")
        return x, y

    def _mirrored(self, kind: str) -> Pair:
        """The last handle seen from the other side, or the place itself after other commands."""
        if self._handle is None or self._handle_kind != kind:
            return self._here
        return 2 * self._here[0] - self._handle[0], 2 * self._here[1] - self._handle[1]

    def _arc(self, relative: bool) -> None:
        rx, ry, turn = abs(self._number()), abs(self._number()), self._number()
        large, sweep = self._flag(), self._flag()
        end = self._point(relative)
        if end == self._here:
            return
        if min(rx, ry) < _FLAT_ARC:
            self._add("L", end)
            return
        for points in _arc_curves(self._here, end, (rx, ry), turn, large=large, sweep=sweep):
            self._add("C", *points)


def _arc_curves(
    start: Pair, end: Pair, radii: Pair, turn_deg: float, *, large: bool, sweep: bool
) -> list[tuple[Pair, Pair, Pair]]:
    """An elliptical arc as cubics of at most a quarter turn each.

    Source: https://www.w3.org/TR/SVG2/implnote.html#ArcImplementationNotes.
    """
    turn = math.radians(turn_deg)
    sine, cosine = math.sin(turn), math.cos(turn)
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cosine * dx + sine * dy, -sine * dx + cosine * dy
    rx, ry = radii
    reach = (x / rx) ** 2 + (y / ry) ** 2
    if reach > 1:
        rx, ry = rx * math.sqrt(reach), ry * math.sqrt(reach)
    under = (x / rx) ** 2 + (y / ry) ** 2
    factor = math.sqrt(max(0.0, 1 / under - 1)) if under > 0 else 0.0
    if large == sweep:
        factor = -factor
    ux, uy = factor * rx * y / ry, -factor * ry * x / rx
    cx = cosine * ux - sine * uy + (start[0] + end[0]) / 2
    cy = sine * ux + cosine * uy + (start[1] + end[1]) / 2
    first = math.atan2((y - uy) / ry, (x - ux) / rx)
    span = math.atan2((-y - uy) / ry, (-x - ux) / rx) - first
    if sweep and span < 0:
        span += 2 * math.pi
    elif not sweep and span > 0:
        span -= 2 * math.pi
    count = max(1, math.ceil(abs(span) / (math.pi / 2) - 1e-9))
    step = span / count
    handle = 4 / 3 * math.tan(step / 4)

    def at(px: float, py: float) -> Pair:
        return cosine * rx * px - sine * ry * py + cx, sine * rx * px + cosine * ry * py + cy

    curves = []
    for index in range(count):
        a, b = first + index * step, first + (index + 1) * step
        one = at(math.cos(a) - handle * math.sin(a), math.sin(a) + handle * math.cos(a))
        two = at(math.cos(b) + handle * math.sin(b), math.sin(b) - handle * math.cos(b))
        last = end if index == count - 1 else at(math.cos(b), math.sin(b))
        curves.append((one, two, last))
    return curves
