"""Where a rendering process was last: memory that it shares with the one that started it."""

import mmap
import os
import struct
import tempfile
from typing import Self

_SIZE = 512
_HEAD = struct.Struct("<QqH")  # marks so far, frame, bytes of the name


class Trail:
    """What was drawn last, readable after the process has died.

    Args:
        descriptor: of a file of the right size, as `descriptor` of another trail gives it.
    """

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self._memory = mmap.mmap(descriptor, _SIZE)

    @classmethod
    def create(cls) -> Self:
        """An empty trail that a child process can be given."""
        with tempfile.TemporaryFile(prefix="openmotion-trail-") as file:
            file.truncate(_SIZE)
            return cls(os.dup(file.fileno()))

    def close(self) -> None:
        """Give the memory back."""
        if not self._memory.closed:
            self._memory.close()
            os.close(self.descriptor)

    def mark(self, frame: int, layer: str) -> None:
        """Note that a layer of a frame is about to be drawn."""
        name = layer.encode(errors="replace")[: _SIZE - _HEAD.size]
        count = self.marks + 1
        self._memory[_HEAD.size : _HEAD.size + len(name)] = name
        self._memory[: _HEAD.size] = _HEAD.pack(count, frame, len(name))

    @property
    def marks(self) -> int:
        """How often something was noted; it stands while a process hangs."""
        return int(_HEAD.unpack_from(self._memory)[0])

    def describe(self) -> str:
        """What was noted last, in words; empty if nothing was."""
        count, frame, length = _HEAD.unpack_from(self._memory)
        if count == 0:
            return ""
        name = self._memory[_HEAD.size : _HEAD.size + length].decode(errors="replace")
        if not name:
            return f"frame {frame}"
        # Grounds are no layers: "the ground of s1".
        return f"frame {frame}, {name if name.startswith('the ground') else f'layer {name}'}"
