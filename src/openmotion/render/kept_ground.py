"""Grounds that drift so slowly that several frames in a row may share one painting."""

import math

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, GroundKind
from openmotion.render.pixels import Frame, paint_ground

# Seconds, at a drift of 1, in which no pixel of a ground changes by more than about half a level
# of 255 (own measurement: from frame to frame at 30 a second flat changes by up to 0.04 levels,
# soft_sky by 0.2 and paper by 0.07). Grounds that are not named here move faster or have edges.
_SHARED_S: dict[GroundKind, float] = {"flat": 0.4, "soft_sky": 0.1, "paper": 0.2}
_LONGEST_SHARED_S = 1e6

_Key = tuple[int, float, tuple[int, ...]]


def painted_at(ground: Ground, seconds: float) -> float:
    """The moment whose painting a ground shows; a function of the ground and the time alone."""
    if ground.drift == 0:
        return 0.0
    shared = _SHARED_S.get(ground.kind)
    if shared is None:
        return seconds
    # The slowest drifts would be shared for longer than floats can count.
    shared = min(shared / abs(ground.drift), _LONGEST_SHARED_S)
    # The moment in the middle of those that share it: half of the change either way. A little is
    # added because frames seldom fall on exact fractions of a second.
    return (math.floor(seconds / shared + 1e-6) + 0.5) * shared


class KeptGrounds:
    """Paints grounds, and keeps the last two paintings (of scenes that overlap) while they last."""

    def __init__(self) -> None:
        self._kept: list[tuple[_Key, Frame]] = []

    def paint(
        self, dst: Frame, ground: Ground, seconds: float, picture: NDArray[np.float32] | None = None
    ) -> None:
        """Fill a frame with a ground, as `paint_ground` does.

        Args:
            dst: (height, width), overwritten.
            ground: of a composition that lives as long as this.
            seconds: on the scene's clock.
            picture: the ground's own picture, for kinds that show one.
        """
        moment = painted_at(ground, seconds)
        if moment == seconds:
            paint_ground(dst, ground, seconds, picture)
            return
        key = (id(ground), moment, dst.shape)
        painting = next((pixels for known, pixels in self._kept if known == key), None)
        if painting is None:
            painting = self._room(ground, dst.shape)
            paint_ground(painting, ground, moment, picture)
            self._kept = [*self._kept[-1:], (key, painting)]
        np.copyto(dst, painting)

    def _room(self, ground: Ground, shape: tuple[int, ...]) -> Frame:
        """Memory for a painting: best that of an older one of the same ground."""
        mine = [item for item in self._kept if item[0][0] == id(ground)]
        gone = mine[0] if mine else self._kept[0] if len(self._kept) > 1 else None
        self._kept = [item for item in self._kept if item is not gone]
        if gone is not None and gone[1].shape == shape:
            return gone[1]
        return np.empty(shape, np.uint32)
