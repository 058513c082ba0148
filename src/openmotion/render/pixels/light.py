"""What of a picture is bright enough to shine."""

import numpy as np

from openmotion.model import Colour
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.packed import pack, scale_pixel

# Levels below the first do not shine, those above the second do fully.
_FROM, _TO = np.int32(round(0.5 * 255)), np.int32(round(0.85 * 255))
_COLOURS, _FULL = np.uint32(0x00FFFFFF), np.uint32(255)


def keep_bright(frame: Frame, colour: Colour | None) -> Frame:
    """The light of what is bright, in its own colours or in one; alpha is 0, for screening."""
    out = np.empty_like(frame)
    _keep(frame, out, np.uint32(0) if colour is None else pack(colour))
    return out


@kernel
def _keep(frame: Frame, out: Frame, colour: np.uint32) -> None:
    for j in range(frame.shape[0]):
        row, light = frame[j], out[j]
        for i in range(row.shape[0]):
            pixel = row[i]
            # The strongest channel decides, so that a saturated accent glows as white does.
            red, green = pixel & _FULL, (pixel >> np.uint32(8)) & _FULL
            level = np.int32(max(red, green, (pixel >> np.uint32(16)) & _FULL))
            share = (level - _FROM) * np.int32(255) // (_TO - _FROM)
            share = min(max(share, np.int32(0)), np.int32(255))
            light[i] = scale_pixel(pixel if colour == 0 else colour, np.uint32(share)) & _COLOURS
