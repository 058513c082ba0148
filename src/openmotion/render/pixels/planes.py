"""From RGBA pixels to the planes that video is encoded from, with film grain."""

from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import Frame, kernel, wide_rows

# BT.709 with limited range in 16.16 fixed point. Source: ITU-R BT.709-6, items 3.2 to 3.5.
_KR, _KG, _KB = 0.2126, 0.7152, 0.0722
_LUMA = 219 / 255 * 65536
_CHROMA = 224 / 255 * 65536
_YR, _YG, _YB = (np.int32(round(part * _LUMA)) for part in (_KR, _KG, _KB))
_UR = np.int32(round(-_KR / (2 * (1 - _KB)) * _CHROMA))
_UB = np.int32(round(0.5 * _CHROMA))
_UG = np.int32(-_UR - _UB)
_VB = np.int32(round(-_KB / (2 * (1 - _KR)) * _CHROMA))
_VR = _UB
_VG = np.int32(-_VR - _VB)
_Y0 = np.int32(16 * 65536 + 32768)
# Chroma is summed over four pixels: two more bits.
_C0 = np.int32((128 * 65536 + 32768) * 4)
_BYTE = np.uint32(255)
_EVEN = np.uint32(0x00FF00FF)

Row = NDArray[np.uint32]
"""(width,) pixels of a frame."""

# Noise bytes with this sigma reach four sigma at most.
_GRAIN_SIGMA = 31
_GRAIN_BITS = 20


def to_planes(
    frame: Frame,
    planes: tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]],
    grain: float,
    seed: int,
) -> None:
    """Write an opaque frame as I420, BT.709 with limited range.

    Args:
        frame: (height, width), both even.
        planes: y (height, width), u and v (height / 2, width / 2); rows may be padded.
        grain: sigma of the gaussian grain in levels of 255; it is added to luma.
        seed: of the grain; the same seed gives the same grain.
    """
    width = frame.shape[1]
    y, u, v = (wide_rows(plane) for plane in planes)
    strength = np.int32(round(max(0.0, grain) * _LUMA / _GRAIN_SIGMA))
    _convert(wide_rows(frame), y, u, v, width, _grain(), strength, np.uint64(seed & (2**64 - 1)))


@kernel
def _convert(
    frame: Frame,
    y: NDArray[np.uint8],
    u: NDArray[np.uint8],
    v: NDArray[np.uint8],
    width: int,
    noise: NDArray[np.int8],
    strength: np.int32,
    seed: np.uint64,
) -> None:
    # Both rows of a pair become all planes at once, while they are at hand.
    room = np.uint64(noise.shape[0] - width)
    for j in range(frame.shape[0]):
        pixels = frame[j, :width]
        if strength > 0:
            first = np.int64((scramble(np.uint64(seed + np.uint64(j))) >> np.uint64(16)) % room)
            _luma_row_with_grain(pixels, y[j, :width], noise[first : first + width], strength)
        else:
            _luma_row(pixels, y[j, :width])
        if j % 2 == 1:
            half = width >> 1
            _chroma_row(frame[j - 1, :width], pixels, u[j >> 1, :half], v[j >> 1, :half])


@kernel
def _luma_row(pixels: Row, out: NDArray[np.uint8]) -> None:
    for i in range(out.shape[0]):
        out[i] = np.uint8(_luma(pixels[i]) >> 16)


@kernel
def _luma_row_with_grain(
    pixels: Row, out: NDArray[np.uint8], noise: NDArray[np.int8], strength: np.int32
) -> None:
    for i in range(out.shape[0]):
        level = int(np.int32(_luma(pixels[i]) + np.int32(np.int32(noise[i]) * strength)) >> 16)
        out[i] = np.uint8(min(max(level, 16), 235))


@kernel
def _chroma_row(upper: Row, lower: Row, u: NDArray[np.uint8], v: NDArray[np.uint8]) -> None:
    for i in range(u.shape[0]):
        a, b = upper[2 * i], upper[2 * i + 1]
        c, d = lower[2 * i], lower[2 * i + 1]
        # Red and blue travel in one word.
        both = np.uint32((a & _EVEN) + (b & _EVEN) + (c & _EVEN) + (d & _EVEN))
        red, blue = np.int32(both & np.uint32(0xFFFF)), np.int32(both >> np.uint32(16))
        green = np.int32(_green(a) + _green(b) + _green(c) + _green(d))
        u[i] = np.uint8(np.int32(_UR * red + _UG * green + _UB * blue + _C0) >> 18)
        v[i] = np.uint8(np.int32(_VR * red + _VG * green + _VB * blue + _C0) >> 18)


@kernel
def _luma(pixel: np.uint32) -> np.int32:
    red = np.int32(pixel & _BYTE)
    return np.int32(_YR * red + _YG * np.int32(_green(pixel)) + _YB * np.int32(_blue(pixel)) + _Y0)


@kernel
def _green(pixel: np.uint32) -> np.uint32:
    return np.uint32((pixel >> np.uint32(8)) & _BYTE)


@kernel
def _blue(pixel: np.uint32) -> np.uint32:
    return np.uint32((pixel >> np.uint32(16)) & _BYTE)


@kernel
def scramble(state: np.uint64) -> np.uint64:
    """Mix the bits of a number."""
    # SplitMix64's mixer, as in openmotion.model.seed.
    state = np.uint64((state + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15))
    state = np.uint64((state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9))
    state = np.uint64((state ^ (state >> np.uint64(27))) * np.uint64(0x94D049BB133111EB))
    return np.uint64(state ^ (state >> np.uint64(31)))


def grain_noise() -> tuple[NDArray[np.int8], int]:
    """A long row of gaussian noise to take grain from, and its sigma."""
    return _grain(), _GRAIN_SIGMA


@lru_cache(maxsize=1)
def _grain() -> NDArray[np.int8]:
    # Each row of a frame reads a stretch of its own, so no tile's pattern can be seen.
    normal = NormalDist()
    quantiles = 4096
    levels = np.array(
        [round(_GRAIN_SIGMA * normal.inv_cdf((k + 0.5) / quantiles)) for k in range(quantiles)]
    )
    state = np.arange(1 << _GRAIN_BITS, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    state = (state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    state = (state ^ (state >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    draws = (state ^ (state >> np.uint64(31))) >> np.uint64(52)
    return np.asarray(levels.clip(-127, 127)[draws], np.int8)
