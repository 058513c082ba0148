"""SVG path data as a Skia path.

Source: the grammar and the arc rules of https://www.w3.org/TR/SVG2/paths.html.
"""

import re
from collections.abc import Callable

import skia

from openmotion.errors import InvalidComposition

_FLAG = re.compile(r"[\s,]*([01])")
_NUMBER = re.compile(r"[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_COMMAND = re.compile(r"[\s,]*([MmZzLlHhVvCcSsQqTtAa])")
_REST = re.compile(r"[\s,]*$")


def parse_path(data: str) -> skia.Path:
    """The outline that path data draws.

    Raises:
        InvalidComposition: the data breaks the grammar; the message says where.
    """
    return _Reader(data).read()


class _Reader:
    """Walks through path data, drawing as it goes."""

    def __init__(self, data: str) -> None:
        self._data = data
        self._at = 0
        self._path = skia.Path()
        self._x = self._y = 0.0
        self._start = (0.0, 0.0)
        self._handle: tuple[float, float] | None = None
        self._handle_kind = ""
        self._open = False

    def read(self) -> skia.Path:
        draw: dict[str, Callable[[bool], None]] = {
            "l": self._line,
            "h": self._horizontal,
            "v": self._vertical,
            "c": self._cubic,
            "s": self._smooth_cubic,
            "q": self._quad,
            "t": self._smooth_quad,
            "a": self._arc,
        }
        first = True
        while not _REST.match(self._data, self._at):
            found = _COMMAND.match(self._data, self._at)
            if found is None or (first and found[1] not in "Mm"):
                raise self._broken("a command" if not first else "M or m")
            first = False
            self._at = found.end()
            letter, relative = found[1].lower(), found[1].islower()
            if letter == "z":
                self._close()
                continue
            if letter == "m":
                self._move(relative)
                letter = "l"
                if not self._more():
                    continue
            draw[letter](relative)
            while self._more():
                draw[letter](relative)
        return self._path

    def _more(self) -> bool:
        return _NUMBER.match(self._data, self._at) is not None

    def _number(self) -> float:
        found = _NUMBER.match(self._data, self._at)
        if found is None:
            raise self._broken("a number")
        self._at = found.end()
        return float(found[1])

    def _flag(self) -> bool:
        found = _FLAG.match(self._data, self._at)
        if found is None:
            raise self._broken("a flag, 0 or 1")
        self._at = found.end()
        return found[1] == "1"

    def _point(self, relative: bool) -> tuple[float, float]:
        x, y = self._number(), self._number()
        return (self._x + x, self._y + y) if relative else (x, y)

    def _broken(self, wanted: str) -> InvalidComposition:
        return InvalidComposition(
            f"path data is broken at character {self._at}: expected {wanted}, "
            f"found {self._data[self._at : self._at + 12]!r}"
        )

    def _begin(self) -> None:
        """After a close, drawing goes on in a new contour from its start."""
        if not self._open:
            self._path.moveTo(self._x, self._y)
            self._open = True

    def _go(self, x: float, y: float, handle: tuple[float, float] | None, kind: str) -> None:
        self._x, self._y = x, y
        self._handle, self._handle_kind = handle, kind

    def _move(self, relative: bool) -> None:
        x, y = self._point(relative)
        self._path.moveTo(x, y)
        self._open = True
        self._start = (x, y)
        self._go(x, y, None, "")

    def _close(self) -> None:
        if self._open:
            self._path.close()
            self._open = False
        self._go(*self._start, None, "")

    def _line_to(self, x: float, y: float) -> None:
        self._begin()
        self._path.lineTo(x, y)
        self._go(x, y, None, "")

    def _line(self, relative: bool) -> None:
        self._line_to(*self._point(relative))

    def _horizontal(self, relative: bool) -> None:
        x = self._number()
        self._line_to(self._x + x if relative else x, self._y)

    def _vertical(self, relative: bool) -> None:
        y = self._number()
        self._line_to(self._x, self._y + y if relative else y)

    def _cubic(self, relative: bool) -> None:
        first = self._point(relative)
        self._cubic_to(first, self._point(relative), self._point(relative))

    def _smooth_cubic(self, relative: bool) -> None:
        first = self._mirrored("c")
        self._cubic_to(first, self._point(relative), self._point(relative))

    def _cubic_to(
        self, one: tuple[float, float], two: tuple[float, float], end: tuple[float, float]
    ) -> None:
        self._begin()
        self._path.cubicTo(*one, *two, *end)
        self._go(*end, two, "c")

    def _quad(self, relative: bool) -> None:
        handle = self._point(relative)
        self._quad_to(handle, self._point(relative))

    def _smooth_quad(self, relative: bool) -> None:
        handle = self._mirrored("q")
        self._quad_to(handle, self._point(relative))

    def _quad_to(self, handle: tuple[float, float], end: tuple[float, float]) -> None:
        self._begin()
        self._path.quadTo(*handle, *end)
        self._go(*end, handle, "q")

    def _mirrored(self, kind: str) -> tuple[float, float]:
        """The last handle seen from the other side, or the place itself after other commands."""
        if self._handle is None or self._handle_kind != kind:
            return self._x, self._y
        return 2 * self._x - self._handle[0], 2 * self._y - self._handle[1]

    def _arc(self, relative: bool) -> None:
        rx, ry, turn = abs(self._number()), abs(self._number()), self._number()
        large, sweep = self._flag(), self._flag()
        x, y = self._point(relative)
        if (x, y) == (self._x, self._y):
            return
        if rx == 0 or ry == 0:
            self._line_to(x, y)
            return
        self._begin()
        size = skia.Path.ArcSize.kLarge_ArcSize if large else skia.Path.ArcSize.kSmall_ArcSize
        direction = skia.PathDirection.kCW if sweep else skia.PathDirection.kCCW
        self._path.arcTo(rx, ry, turn, size, direction, x, y)
        self._go(x, y, None, "")
