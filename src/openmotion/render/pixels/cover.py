"""Coverages, 0..255: put together, and laid on pixels."""

import numpy as np

from openmotion.render.pixels.compiled import Frame, Mask, kernel, wide_rows
from openmotion.render.pixels.packed import mix_pixel, scale_pixel

_FULL = np.uint32(255)
# Shares of red, green and blue in brightness, 16 bits. Source: ITU-R BT.709-6, item 3.2.
_RED, _GREEN, _BLUE = np.uint32(13933), np.uint32(46871), np.uint32(4732)


def cut(pixels: Frame, cover: Mask) -> None:
    """Keep of premultiplied pixels what a coverage says, in place."""
    _cut(wide_rows(pixels), wide_rows(cover), pixels.shape[1])


def mix(pixels: Frame, others: Frame, cover: Mask) -> None:
    """Put other pixels in the place of some, as far as a coverage says."""
    _mix(wide_rows(pixels), wide_rows(others), wide_rows(cover), pixels.shape[1])


def join_cover(total: Mask, cover: Mask, share: int) -> None:
    """Add a coverage times share / 255 to another, in place."""
    _join(total, cover, np.uint32(share))


def take_cover(total: Mask, cover: Mask, share: int) -> None:
    """Take a coverage times share / 255 away from another, in place."""
    _take(total, cover, np.uint32(share))


def cut_cover(total: Mask, cover: Mask, share: int = 255) -> None:
    """Keep of a coverage what another one times share / 255 covers, in place."""
    _keep(total, cover, np.uint32(share))


def brightness(pixels: Frame, cover: Mask) -> None:
    """The brightness of premultiplied pixels as a coverage."""
    _brightness(wide_rows(pixels), cover)


@kernel
def _product(one: np.uint32, other: np.uint32) -> np.uint32:
    product = np.uint32(one * other + np.uint32(128))
    return np.uint32((product + (product >> np.uint32(8))) >> np.uint32(8))


@kernel
def _cut(pixels: Frame, cover: Mask, width: int) -> None:
    for j in range(pixels.shape[0]):
        row, share = pixels[j, :width], cover[j, :width]
        for i in range(width):
            row[i] = scale_pixel(row[i], np.uint32(share[i]))


@kernel
def _mix(pixels: Frame, others: Frame, cover: Mask, width: int) -> None:
    for j in range(pixels.shape[0]):
        row, other, share = pixels[j, :width], others[j, :width], cover[j, :width]
        for i in range(width):
            row[i] = mix_pixel(row[i], other[i], np.uint32(share[i]))


@kernel
def _join(total: Mask, cover: Mask, share: np.uint32) -> None:
    for j in range(total.shape[0]):
        row, more = total[j], cover[j]
        for i in range(row.shape[0]):
            part = _product(np.uint32(more[i]), share)
            row[i] = np.uint8(np.uint32(row[i]) + _product(_FULL - np.uint32(row[i]), part))


@kernel
def _take(total: Mask, cover: Mask, share: np.uint32) -> None:
    for j in range(total.shape[0]):
        row, less = total[j], cover[j]
        for i in range(row.shape[0]):
            rest = np.uint32(_FULL - _product(np.uint32(less[i]), share))
            row[i] = np.uint8(_product(np.uint32(row[i]), rest))


@kernel
def _keep(total: Mask, cover: Mask, share: np.uint32) -> None:
    for j in range(total.shape[0]):
        row, held = total[j], cover[j]
        for i in range(row.shape[0]):
            part = _product(np.uint32(held[i]), share)
            row[i] = np.uint8(_product(np.uint32(row[i]), part))


@kernel
def _brightness(pixels: Frame, cover: Mask) -> None:
    for j in range(cover.shape[0]):
        row, out = pixels[j], cover[j]
        for i in range(out.shape[0]):
            pixel = row[i]
            red, green = pixel & _FULL, (pixel >> np.uint32(8)) & _FULL
            blue = (pixel >> np.uint32(16)) & _FULL
            total = red * _RED + green * _GREEN + blue * _BLUE + np.uint32(32768)
            out[i] = np.uint8(total >> np.uint32(16))
