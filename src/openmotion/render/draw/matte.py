"""Cuts pixels by other layers."""

import numpy as np

from openmotion.model import Matte
from openmotion.render.draw.sheet import Pixels
from openmotion.render.pixels.compiled import Mask
from openmotion.render.pixels.cover import brightness, cut


def matte_mask(pixels: Pixels, mode: str) -> Mask:
    """The coverage, 0..255, that drawn matte layers give."""
    if mode.startswith("alpha"):
        mask = np.asarray(pixels >> np.uint32(24), np.uint8)
    else:
        mask = np.empty(pixels.shape, np.uint8)
        brightness(pixels, mask)
    return np.asarray(255 - mask, np.uint8) if mode.endswith("inverted") else mask


def apply_matte(pixels: Pixels, matte: Matte, drawn: Pixels) -> None:
    """Cut a layer's pixels by its matte's layers, drawn over the same region."""
    cut(pixels, matte_mask(drawn, matte.mode))
