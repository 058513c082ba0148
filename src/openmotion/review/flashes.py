"""Flashes that may harm, counted as WCAG 2.2 SC 2.3.1 defines them.

Source: https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds
"""

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

# A pair of opposing changes of 10 % relative luminance whose darker image is below 0.80.
_LEVEL, _BRIGHT = 0.10, 0.80
_RED_SHARE, _RED_LEVEL = 0.8, 20.0
# It counts where a quarter of any 10-degree field changes at once; that field is a third of the
# picture's width and height (341 x 256 of 1024 x 768 pixels).
_FIELD, _AREA = 3, 0.25

_Float = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class FlashRate:
    """How often a video flashes.

    Attributes:
        most: flashes within the worst second, over the area that counts.
        frame: at which that second ends; 0 if nothing flashes.
        red: whether these are changes to and from saturated red.
    """

    most: int
    frame: int
    red: bool


def count_flashes(pictures: Iterable[NDArray[np.uint8]], fps: float) -> FlashRate:
    """The worst second of a video.

    Args:
        pictures: small copies of its frames, each (height, width, 3) uint8 RGB; at least one.
        fps: of the frames.
    """
    table = np.arange(256, dtype=np.float32) / 255
    linear = np.where(table <= 0.04045, table / 12.92, ((table + 0.055) / 1.055) ** 2.4)
    counters: tuple[_Counter, ...] = ()
    for frame, picture in enumerate(pictures):
        height, width = picture.shape[:2]
        counters = counters or (_Counter((height, width), fps), _Counter((height, width), fps))
        red, green, blue = cv2.split(linear[picture].astype(np.float32))
        luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
        counters[0].add(frame, luminance, _LEVEL, _BRIGHT)
        saturated = red >= _RED_SHARE * (red + green + blue + 1e-6)
        redness = np.where(saturated, np.maximum(0, (red - green - blue) * 320), 0)
        counters[1].add(frame, redness.astype(np.float32), _RED_LEVEL, np.inf)
    general, red_rate = (counter.worst for counter in counters)
    if red_rate[0] > general[0]:
        return FlashRate(*red_rate, red=True)
    return FlashRate(*general, red=False)


class _Counter:
    """Follows one quantity of every pixel from extreme to extreme and counts what coincides."""

    def __init__(self, shape: tuple[int, int], fps: float) -> None:
        self._second = max(1, round(fps))
        self._field = max(1, shape[1] // _FIELD), max(1, shape[0] // _FIELD)
        self._extreme: _Float | None = None
        self._rising = np.zeros(shape, np.int8)
        self._before = np.zeros(shape, bool), np.zeros(shape, bool)
        self._last_turn: NDArray[np.int8] | None = None
        self._turns: list[tuple[int, NDArray[np.bool_]]] = []
        self.worst = (0, 0)

    def add(self, frame: int, value: _Float, level: float, bright: float) -> None:
        """Take the next frame."""
        if self._extreme is None:
            self._extreme = value.copy()
            return
        change = value - self._extreme
        large = (np.abs(change) >= level) & (np.minimum(value, self._extreme) < bright)
        further = (self._rising * change > 0) & ~large
        moved = large | further
        sign = np.sign(change).astype(np.int8)
        turned = large & (sign != self._rising)
        up, down = turned & (sign > 0), turned & (sign < 0)
        self._extreme[moved] = value[moved]
        self._rising[large] = sign[large]
        if turned.any() or self._before[0].any() or self._before[1].any():
            # One change may spread over two frames; a strobe turns back in every frame.
            now = self._direction(up, down)
            both = self._direction(up | self._before[0], down | self._before[1])
            self._count(frame, np.where(now != 0, now, both))
        self._before = up, down

    def _direction(self, up: NDArray[np.bool_], down: NDArray[np.bool_]) -> NDArray[np.int8]:
        """For each field whether enough of it brightens (1) or darkens (-1) together."""
        ups, downs = self._share(up), self._share(down)
        direction = np.zeros(ups.shape, np.int8)
        direction[(ups >= _AREA) & (ups > 2 * downs)] = 1
        direction[(downs >= _AREA) & (downs > 2 * ups)] = -1
        return direction

    def _share(self, mask: NDArray[np.bool_]) -> _Float:
        """The part of each field inside the picture that is set."""
        wide, tall = self._field
        shares = cv2.blur(mask.astype(np.float32), (wide, tall))
        left, top = wide // 2, tall // 2
        inside = shares[top : top + len(mask) - tall + 1, left : left + mask.shape[1] - wide + 1]
        return np.asarray(inside, np.float32)

    def _count(self, frame: int, direction: NDArray[np.int8]) -> None:
        if self._last_turn is None:
            self._last_turn = np.zeros(direction.shape, np.int8)
        new = (direction != 0) & (direction != self._last_turn)
        if not new.any():
            return
        self._last_turn[new] = direction[new]
        self._turns = [turn for turn in self._turns if frame - turn[0] < self._second]
        self._turns.append((frame, new))
        flashes = int(np.sum([turn[1] for turn in self._turns], axis=0, dtype=np.int32).max()) // 2
        if flashes > self.worst[0]:
            self.worst = (flashes, frame)
