"""From premultiplied pixels to what files with alpha hold: straight colours beside their alpha.

Where nothing is, the straight colour is black.
"""

import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import Frame, kernel, wide_rows
from openmotion.render.pixels.planes import grain_noise, scramble

# BT.709 for levels 0..1. Source: ITU-R BT.709-6, items 3.2 to 3.5.
_KR, _KB = np.float32(0.2126), np.float32(0.0722)
_KG = np.float32(1) - _KR - _KB
_U, _V = np.float32(0.5 / (1 - 0.0722)), np.float32(0.5 / (1 - 0.2126))
_BYTE = np.uint32(255)
_HALF = np.float32(0.5)

Plane8 = NDArray[np.uint8]
Plane16 = NDArray[np.uint16]


def to_straight(frame: Frame) -> NDArray[np.uint8]:
    """The pixels as (height, width, 4) uint8 RGBA with straight colours, in memory of their own."""
    out = np.empty(frame.shape, np.uint32)
    _straighten(wide_rows(frame), out, frame.shape[1])
    return out.view(np.uint8).reshape(*frame.shape, 4)


def to_alpha_planes(frame: Frame, planes: tuple[Plane8, Plane8, Plane8, Plane8]) -> None:
    """Write a frame as I420 of straight colours, BT.709 with limited range, and full-range alpha.

    Args:
        frame: (height, width), both even.
        planes: y (height, width), u and v (height / 2, width / 2), alpha (height, width).
    """
    y, u, v, alpha = (wide_rows(plane) for plane in planes)
    _write_quads(wide_rows(frame), y, u, v, alpha, frame.shape[1])


def to_deep_planes(frame: Frame, planes: tuple[Plane16, ...], grain: float, seed: int) -> None:
    """Write a frame as 4:4:4 of ten bits, straight colours, BT.709 with limited range.

    Args:
        frame: (height, width).
        planes: y, u and v, or with full-range alpha as a fourth; all (height, width).
        grain: sigma of the gaussian grain in levels of 255; it is added to luma.
        seed: of the grain.
    """
    y, u, v = (wide_rows(plane) for plane in planes[:3])
    width = frame.shape[1]
    noise, sigma = grain_noise()
    # Noise levels of eight bits become luma levels of ten.
    strength = np.float32(grain / sigma * 219 / 255 * 4)
    seed_64 = np.uint64(seed & (2**64 - 1))
    _write_deep(wide_rows(frame), y, u, v, width, noise, strength, seed_64)
    if len(planes) > 3:
        _write_deep_alpha(wide_rows(frame), wide_rows(planes[3]), width)


@kernel
def _straighten(frame: Frame, out: Frame, width: int) -> None:
    for j in range(out.shape[0]):
        row, target = frame[j, :width], out[j, :width]
        for i in range(width):
            pixel = row[i]
            alpha = np.uint32(pixel >> np.uint32(24))
            if alpha == np.uint32(255) or alpha == np.uint32(0):
                target[i] = pixel
            else:
                half = alpha >> np.uint32(1)
                red = min(((pixel & _BYTE) * _BYTE + half) // alpha, _BYTE)
                green = min((((pixel >> np.uint32(8)) & _BYTE) * _BYTE + half) // alpha, _BYTE)
                blue = min((((pixel >> np.uint32(16)) & _BYTE) * _BYTE + half) // alpha, _BYTE)
                target[i] = np.uint32(
                    red
                    | (green << np.uint32(8))
                    | (blue << np.uint32(16))
                    | (alpha << np.uint32(24))
                )


@kernel
def _write_quads(frame: Frame, y: Plane8, u: Plane8, v: Plane8, alpha: Plane8, width: int) -> None:
    for j in range(frame.shape[0] >> 1):
        for i in range(width >> 1):
            red = green = blue = cover = np.float32(0)
            for k in range(4):
                row, column = 2 * j + (k >> 1), 2 * i + (k & 1)
                pixel = frame[row, column]
                a = np.float32(pixel >> np.uint32(24))
                r = np.float32(pixel & _BYTE)
                g = np.float32((pixel >> np.uint32(8)) & _BYTE)
                b = np.float32((pixel >> np.uint32(16)) & _BYTE)
                # Sums of premultiplied colours weigh each pixel by how much of it is there.
                red += r
                green += g
                blue += b
                cover += a
                luma = (_KR * r + _KG * g + _KB * b) / max(a, np.float32(1))
                y[row, column] = np.uint8(
                    np.float32(16) + np.float32(219) * min(luma, np.float32(1)) + _HALF
                )
                alpha[row, column] = np.uint8(pixel >> np.uint32(24))
            whole = max(cover, np.float32(1))
            red, green, blue = red / whole, green / whole, blue / whole
            luma = _KR * red + _KG * green + _KB * blue
            blue_part = np.float32(128) + np.float32(224) * (blue - luma) * _U
            red_part = np.float32(128) + np.float32(224) * (red - luma) * _V
            u[j, i] = np.uint8(blue_part + _HALF)
            v[j, i] = np.uint8(red_part + _HALF)


@kernel
def _write_deep(
    frame: Frame,
    y: Plane16,
    u: Plane16,
    v: Plane16,
    width: int,
    noise: NDArray[np.int8],
    strength: np.float32,
    seed: np.uint64,
) -> None:
    room = np.uint64(noise.shape[0] - width)
    for j in range(frame.shape[0]):
        first = np.int64((scramble(np.uint64(seed + np.uint64(j))) >> np.uint64(16)) % room)
        grain = noise[first : first + width]
        row = frame[j, :width]
        y_row, u_row, v_row = y[j, :width], u[j, :width], v[j, :width]
        for i in range(width):
            pixel = row[i]
            scale = np.float32(1) / np.float32(max(pixel >> np.uint32(24), np.uint32(1)))
            red = np.float32(pixel & _BYTE) * scale
            green = np.float32((pixel >> np.uint32(8)) & _BYTE) * scale
            blue = np.float32((pixel >> np.uint32(16)) & _BYTE) * scale
            luma = _KR * red + _KG * green + _KB * blue
            level = np.float32(64) + np.float32(876) * luma + np.float32(grain[i]) * strength
            y_row[i] = np.uint16(min(max(level, np.float32(64)), np.float32(940)) + _HALF)
            u_row[i] = np.uint16(np.float32(512) + np.float32(896) * (blue - luma) * _U + _HALF)
            v_row[i] = np.uint16(np.float32(512) + np.float32(896) * (red - luma) * _V + _HALF)


@kernel
def _write_deep_alpha(frame: Frame, alpha: Plane16, width: int) -> None:
    for j in range(frame.shape[0]):
        row, out = frame[j, :width], alpha[j, :width]
        for i in range(width):
            level = np.uint32(row[i] >> np.uint32(24))
            # 0..255 to 0..1023, both ends exact.
            out[i] = np.uint16((level << np.uint32(2)) | (level >> np.uint32(6)))
