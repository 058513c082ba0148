"""Cuts pixels by a mask."""

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Matte
from openmotion.render.draw.sheet import Pixels

# Shares of red, green and blue in brightness. Source: ITU-R BT.709-6, item 3.2.
_RED, _GREEN, _BLUE = 0.2126, 0.7152, 0.0722


def matte_mask(pixels: Pixels, mode: str) -> NDArray[np.uint8]:
    """The coverage, 0..255, that drawn matte layers give."""
    channels = pixels.view(np.uint8).reshape(*pixels.shape, 4)
    if mode.startswith("alpha"):
        mask = channels[..., 3]
    else:
        shares = np.array([[_RED, _GREEN, _BLUE, 0.0]], np.float32)
        mask = np.asarray(cv2.transform(channels, shares), np.uint8)
    if mode.endswith("inverted"):
        return np.asarray(255 - mask, np.uint8)
    return np.ascontiguousarray(mask, np.uint8)


def cut_pixels(pixels: Pixels, mask: NDArray[np.uint8]) -> None:
    """Multiply premultiplied pixels by a coverage, in place."""
    channels = pixels.view(np.uint8).reshape(*pixels.shape, 4)
    cv2.multiply(channels, cv2.merge((mask, mask, mask, mask)), dst=channels, scale=1 / 255)


def apply_matte(pixels: Pixels, matte: Matte, drawn: Pixels) -> None:
    """Cut a layer's pixels by its matte's layers, drawn over the same region."""
    cut_pixels(pixels, matte_mask(drawn, matte.mode))
