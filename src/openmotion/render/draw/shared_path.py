"""Paths as keys of what was worked out from them."""

import skia


class SharedPath:
    """A path that nobody changes; equal to others by identity of its outline.

    Skia numbers each outline once in a process, so that a kept answer never meets another one's
    number.
    """

    __slots__ = ("_number", "path")

    def __init__(self, path: skia.Path) -> None:
        self.path = path
        self._number = path.getGenerationID()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SharedPath) and self._number == other._number

    def __hash__(self) -> int:
        return hash(self._number)
