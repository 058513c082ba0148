"""What video layers take their pictures from."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray


class Clip(Protocol):
    """A clip that gives its picture at any time; the same one whatever was asked before."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels, upright."""

    @property
    def duration_s(self) -> float:
        """From its first picture to the end of its last one."""

    def frame_at(self, seconds: float) -> NDArray[np.uint8]:
        """The picture at a time: (h, w, 4) uint8 premultiplied RGBA, never to be changed.

        Times before the start give the first picture, those behind the end the last one.
        """
