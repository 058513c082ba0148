"""How our own loops over pixels are compiled, and the views of memory that they take.

Floating point is strict: no reassociation and no fused multiply-add, so that the same numbers come
out on every x86-64 machine. Square roots and the four operations are exact; sines and exponentials
are kept out of loops and are taken in double precision where a table is made.
"""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar, cast

import cv2
import numba
import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")
Item = TypeVar("Item", bound=np.generic)

Frame = NDArray[np.uint32]
"""(height, width) premultiplied RGBA, red in the lowest byte."""

Mask = NDArray[np.uint8]
"""(height, width) coverage, 0..255."""

# One thread: segments are drawn in parallel by processes, and OpenCV's own pool would fight them.
cv2.setNumThreads(1)


def kernel(function: Callable[Arguments, Result]) -> Callable[Arguments, Result]:
    """Compile a loop to machine code on first use; it is kept on disk and releases the GIL."""
    compiled = numba.njit(cache=True, nogil=True, error_model="numpy")(function)
    return cast("Callable[Arguments, Result]", compiled)


def wide_rows(array: NDArray[Item]) -> NDArray[Item]:
    """The same memory as whole rows, C-contiguous; columns past the array's width are foreign.

    Kernels are compiled for contiguous rows only, which is twice as fast and one version each.
    The array's pixels must lie side by side in a row, as in any upright crop of a frame.
    """
    if array.flags.c_contiguous:
        return array
    pitch = array.strides[0] // array.itemsize
    return as_strided(array, (array.shape[0], pitch), (array.strides[0], array.itemsize))


def as_bytes(frame: Frame) -> NDArray[np.uint8]:
    """The same pixels as (height, width, 4) uint8, which OpenCV reads."""
    return frame.view(np.uint8).reshape(*frame.shape, 4)


def as_frame(pixels: NDArray[Any]) -> Frame:
    """(height, width, 4) uint8 pixels as (height, width) uint32, the same memory."""
    return np.ascontiguousarray(pixels).view(np.uint32)[..., 0]
