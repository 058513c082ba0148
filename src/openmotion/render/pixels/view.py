"""A picture seen through a matrix, its border carried on outwards."""

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import Frame, as_bytes

_BACK = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
_BLOCK_PX = 128
_WHOLE_PX = 1 / 64  # closer to whole pixels than this a copy is as good, and sharp


def fill_view(source: NDArray[np.uint8], matrix: NDArray[np.float64], out: Frame) -> None:
    """Fill a frame with a picture, bilinearly; beyond its edges its border goes on.

    Args:
        source: (height, width, 4) uint8, premultiplied.
        matrix: (3, 3), from pixels of the picture to those of the frame, both counted from the
            corner of the first one.
        out: (height, width), overwritten.
    """
    height, width = out.shape
    if _copied(source, matrix, out):
        return
    half = np.array(((1.0, 0.0, 0.5), (0.0, 1.0, 0.5), (0.0, 0.0, 1.0)))
    back = np.linalg.inv(np.linalg.inv(half) @ matrix @ half)
    target = as_bytes(out)
    flat = bool(matrix[2, 0] == 0 and matrix[2, 1] == 0)
    if flat:
        back /= back[2, 2]
    upright = flat and abs(back[0, 1]) + abs(back[1, 0]) < 1e-12
    # Slanted rows cross many rows of the picture: in blocks these stay at hand.
    block_px = max(height, width) if upright else _BLOCK_PX
    for top in range(0, height, block_px):
        for left in range(0, width, block_px):
            block = target[top : top + block_px, left : left + block_px]
            local = back @ ((1, 0, left), (0, 1, top), (0, 0, 1))
            size = (block.shape[1], block.shape[0])
            if flat:
                cv2.warpAffine(
                    source, local[:2], size, block, _BACK, borderMode=cv2.BORDER_REPLICATE
                )
            else:
                cv2.warpPerspective(
                    source, local, size, block, _BACK, borderMode=cv2.BORDER_REPLICATE
                )


def _copied(source: NDArray[np.uint8], matrix: NDArray[np.float64], out: Frame) -> bool:
    """Copy a picture that is only moved by whole pixels, if it covers all of the frame."""
    moved = matrix - np.eye(3)
    x, y = round(matrix[0, 2]), round(matrix[1, 2])
    moved[0, 2] -= x
    moved[1, 2] -= y
    # A scale is off by its share of the whole width.
    if np.abs(moved[:2, 2]).max() > _WHOLE_PX:
        return False
    if np.abs(moved[:, :2]).max() * max(source.shape[:2]) > _WHOLE_PX:
        return False
    height, width = out.shape
    if x > 0 or y > 0 or source.shape[1] + x < width or source.shape[0] + y < height:
        return False
    as_bytes(out)[...] = source[-y : height - y, -x : width - x]
    return True
