"""Few colours for many: the palette of a film, and frames drawn with it.

A pixel becomes one of two palette colours between which it lies, by its place in a fixed pattern:
what stands still never shimmers, and a colour that the palette has stays flat. A pixel that hardly
changes keeps what it was drawn with, so that slow grounds do not have to be stored anew.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import Frame, kernel, wide_rows
from openmotion.render.pixels.oklab import oklab_of

COLOURS = 255
"""How many colours a palette holds beside transparency, which is its last entry."""

_SAMPLED = 400_000  # pixels that are looked at
_ROUNDS = 8
# A colour is kept exactly where it makes so much of what one entry stands for: flat areas stay so.
_FLAT_SHARE = 0.3
# How large areas count against small ones: of a count, this power.
_AREA_POWER = 0.55
_BITS = 6
_CELLS = 1 << (3 * _BITS)
# Mixing colours that lie far apart looks like noise: the variance of a mix counts this much.
_NOISE_WEIGHT = np.float32(0.12)
_BYTE = np.uint32(255)
# So many levels may a channel stray before a pixel is drawn anew: hardly to be seen, and a film on
# a drifting ground takes two thirds of the bytes (own measurement; with 6 levels 45 %, and smears).
_HELD = np.int32(3)

Colours = NDArray[np.float64]


def make_palette(pictures: Sequence[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """A palette for pictures, by median cut and k-means in OKLab.

    Args:
        pictures: (height, width, 4) uint8 RGBA, straight; what is less than half there is left out.

    Returns:
        (256, 4) uint8 RGBA; the last entry is transparent.
    """
    colours, counts = _count(pictures)
    weights = counts.astype(np.float64) ** _AREA_POWER
    lab = oklab_of(colours / 255)
    cells, cell_weights, where = _cells(colours, lab, weights)
    centres = _median_cut(cells, cell_weights)
    for _ in range(_ROUNDS):
        nearest = _nearest(cells, centres)
        total = np.bincount(nearest, cell_weights, len(centres))
        sums = np.stack(
            [np.bincount(nearest, cell_weights * cells[:, k], len(centres)) for k in range(3)], 1
        )
        held = total > 0
        centres[held] = sums[held] / total[held, None]
    chosen = _snap(colours, counts, weights, _nearest(cells, centres)[where], len(centres))
    palette = np.zeros((COLOURS + 1, 4), np.uint8)
    palette[: len(chosen), :3] = chosen
    palette[:COLOURS, 3] = 255
    return palette


class Quantiser:
    """Draws consecutive frames with the colours of a palette.

    Args:
        palette: (256, 4) uint8 RGBA; the last entry is transparent.
    """

    def __init__(self, palette: NDArray[np.uint8]) -> None:
        used = palette[:COLOURS, :3].astype(np.float64)
        self._lab = oklab_of(used / 255).astype(np.float32)
        self._levels = (used**2).astype(np.float32)
        side = np.arange(1 << _BITS, dtype=np.float64)
        middle = (side * (1 << (8 - _BITS)) + ((1 << (8 - _BITS)) - 1) / 2) / 255
        grid = np.stack(np.meshgrid(middle, middle, middle, indexing="ij"), -1).reshape(-1, 3)
        self._cells = oklab_of(grid).astype(np.float32)
        self._pairs = np.full(_CELLS, -1, np.int32)
        self._pattern = _bayer()
        self._held = np.zeros((0, 0), np.uint32)
        self._shown = np.zeros((0, 0), np.uint8)

    def indices(self, frame: Frame) -> NDArray[np.uint8]:
        """The palette entry of each pixel of the next frame.

        Args:
            frame: (height, width), premultiplied, of the same size as those before.

        Returns:
            (height, width) uint8, valid until the next call.
        """
        if self._shown.shape != frame.shape:
            # No pixel has an alpha below its colours: all of them are drawn at first.
            self._held = np.full(frame.shape, 0x00FFFFFF, np.uint32)
            self._shown = np.zeros(frame.shape, np.uint8)
        _dither(
            wide_rows(frame),
            self._held,
            self._shown,
            self._pairs,
            self._cells,
            self._lab,
            self._levels,
            self._pattern,
            _HELD,
        )
        return self._shown


def _count(pictures: Sequence[NDArray[np.uint8]]) -> tuple[Colours, NDArray[np.int64]]:
    """The colours of pictures, (n, 3) levels 0..255, and how many pixels have each."""
    total = sum(picture.shape[0] * picture.shape[1] for picture in pictures)
    step = max(1, round((total / _SAMPLED) ** 0.5))
    found = []
    for picture in pictures:
        flat = picture[step // 2 :: step, step // 2 :: step].reshape(-1, 4)
        seen = flat[flat[:, 3] >= 128].astype(np.uint32)
        found.append(seen[:, 0] << 16 | seen[:, 1] << 8 | seen[:, 2])
    packed, counts = np.unique(np.concatenate(found), return_counts=True)
    if not len(packed):
        packed, counts = np.zeros(1, np.uint32), np.ones(1, np.int64)
    parts = [(packed >> shift) & 255 for shift in (16, 8, 0)]
    return np.stack(parts, 1).astype(np.float64), counts


def _cells(
    colours: Colours, lab: Colours, weights: NDArray[np.float64]
) -> tuple[Colours, NDArray[np.float64], NDArray[np.int64]]:
    """Colours that hardly differ as one: its OKLab, its weight, and which one each colour is in."""
    whole = colours.astype(np.int64) >> 2
    names = whole[:, 0] << 12 | whole[:, 1] << 6 | whole[:, 2]
    kept, where = np.unique(names, return_inverse=True)
    total = np.bincount(where, weights)
    means = np.stack([np.bincount(where, weights * lab[:, k]) / total for k in range(3)], axis=1)
    return means[: len(kept)], np.asarray(total, np.float64), np.asarray(where, np.int64)


def _median_cut(lab: Colours, weights: NDArray[np.float64]) -> Colours:
    """Centres of boxes: the box that strays most is cut at its mean until there are enough."""
    boxes = [np.arange(len(lab))]
    strays = [_stray(lab, weights, boxes[0])]
    while len(boxes) < COLOURS:
        worst = int(np.argmax([stray[0] for stray in strays]))
        if strays[worst][0] <= 0:
            break
        box, (_, axis, middle) = boxes[worst], strays[worst]
        low = lab[box, axis] <= middle
        if low.all() or not low.any():
            strays[worst] = (0.0, axis, middle)
            continue
        parts = box[low], box[~low]
        boxes[worst : worst + 1] = parts
        strays[worst : worst + 1] = [_stray(lab, weights, part) for part in parts]
    return np.stack([np.average(lab[box], axis=0, weights=weights[box]) for box in boxes])


def _stray(
    lab: Colours, weights: NDArray[np.float64], box: NDArray[np.int64]
) -> tuple[float, int, float]:
    """How far the colours of a box lie apart, along which axis most, and their mean there."""
    part, share = lab[box], weights[box]
    mean = np.average(part, axis=0, weights=share)
    spread = ((part - mean) ** 2 * share[:, None]).sum(axis=0)
    axis = int(np.argmax(spread))
    return float(spread[axis]), axis, float(mean[axis])


def _nearest(lab: Colours, centres: Colours) -> NDArray[np.int64]:
    found = []
    for start in range(0, len(lab), 8192):
        part = lab[start : start + 8192]
        far = (part**2).sum(1)[:, None] - 2 * part @ centres.T + (centres**2).sum(1)[None]
        found.append(np.argmin(far, axis=1))
    return np.concatenate(found)


def _snap(
    colours: Colours,
    counts: NDArray[np.int64],
    weights: NDArray[np.float64],
    nearest: NDArray[np.int64],
    size: int,
) -> NDArray[np.uint8]:
    """What each entry is: a colour that fills it for a good part, or the mean of all its own."""
    found = []
    for entry in range(size):
        own = np.flatnonzero(nearest == entry)
        if not len(own):
            continue
        most = own[np.argmax(counts[own])]
        if counts[most] >= _FLAT_SHARE * counts[own].sum():
            found.append(colours[most])
        else:
            found.append(np.average(colours[own], axis=0, weights=weights[own]))
    return np.unique(np.rint(np.stack(found)).astype(np.uint8), axis=0)


def _bayer() -> NDArray[np.float32]:
    """(8, 8) thresholds 0..1, those side by side far apart (Bayer 1973)."""
    pattern = np.zeros((1, 1))
    for _ in range(3):
        pattern = np.block([[4 * pattern, 4 * pattern + 2], [4 * pattern + 3, 4 * pattern + 1]])
    return ((pattern + 0.5) / 64).astype(np.float32)


@kernel
def _dither(
    frame: Frame,
    held: Frame,
    out: NDArray[np.uint8],
    pairs: NDArray[np.int32],
    cells: NDArray[np.float32],
    lab: NDArray[np.float32],
    levels: NDArray[np.float32],
    pattern: NDArray[np.float32],
    tolerance: np.int32,
) -> None:
    for j in range(out.shape[0]):
        for i in range(out.shape[1]):
            pixel = frame[j, i]
            before = held[j, i]
            stray = np.int32(0)
            for shift in (0, 8, 16, 24):
                now = np.int32((pixel >> np.uint32(shift)) & _BYTE)
                stray = max(stray, abs(now - np.int32((before >> np.uint32(shift)) & _BYTE)))
            if stray <= tolerance:
                continue
            held[j, i] = pixel
            alpha = np.uint32(pixel >> np.uint32(24))
            if alpha < np.uint32(128):
                out[j, i] = np.uint8(255)
                continue
            red = np.uint32(pixel & _BYTE)
            green = np.uint32((pixel >> np.uint32(8)) & _BYTE)
            blue = np.uint32((pixel >> np.uint32(16)) & _BYTE)
            if alpha < _BYTE:
                red = min(np.uint32(red * _BYTE // alpha), _BYTE)
                green = min(np.uint32(green * _BYTE // alpha), _BYTE)
                blue = min(np.uint32(blue * _BYTE // alpha), _BYTE)
            cell = (
                np.int64(red >> np.uint32(2)) << 12
                | np.int64(green >> np.uint32(2)) << 6
                | np.int64(blue >> np.uint32(2))
            )
            pair = pairs[cell]
            if pair < 0:
                pair = _choose(cells[cell], lab)
                pairs[cell] = pair
            first, second = pair & 255, pair >> 8
            if first == second:
                out[j, i] = np.uint8(first)
                continue
            # Squares of levels are nearly linear light, in which the eye mixes.
            along = length = np.float32(0)
            for k, value in enumerate((red, green, blue)):
                level = np.float32(value) * np.float32(value)
                way = levels[second, k] - levels[first, k]
                along += (level - levels[first, k]) * way
                length += way * way
            out[j, i] = np.uint8(second if along > pattern[j & 7, i & 7] * length else first)


@kernel
def _choose(wanted: NDArray[np.float32], lab: NDArray[np.float32]) -> np.int32:
    """The palette colour nearest to one, and the one to mix it with, in the next eight bits."""
    first, least = 0, np.float32(1e9)
    for k in range(lab.shape[0]):
        a, b, c = wanted[0] - lab[k, 0], wanted[1] - lab[k, 1], wanted[2] - lab[k, 2]
        away = a * a + b * b + c * c
        if away < least:
            first, least = k, away
    second = first
    x, y, z = wanted[0] - lab[first, 0], wanted[1] - lab[first, 1], wanted[2] - lab[first, 2]
    for k in range(lab.shape[0]):
        a, b, c = lab[k, 0] - lab[first, 0], lab[k, 1] - lab[first, 1], lab[k, 2] - lab[first, 2]
        length = a * a + b * b + c * c
        if length <= np.float32(0):
            continue
        share = min(max((x * a + y * b + z * c) / length, np.float32(0)), np.float32(1))
        p, q, r = x - share * a, y - share * b, z - share * c
        rest = np.float32(1) - share
        away = p * p + q * q + r * r + _NOISE_WEIGHT * share * rest * length
        if away < least:
            second, least = k, away
    return np.int32(first | second << 8)
