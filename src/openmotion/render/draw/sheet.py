"""Pixels that can be drawn on: the frame itself, or a loan for one layer's picture."""

import math
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import skia
from numpy.typing import NDArray

from openmotion.model import Blend, Box
from openmotion.render.matrix import Bounds, Matrix, grown, map_box, shift
from openmotion.render.pixels.blend import blend
from openmotion.render.pixels.warp import resample, warp

Pixels = NDArray[np.uint32]
Region = tuple[int, int, int, int]
"""Left, top, right and bottom in whole frame pixels, half-open."""


class Sheet:
    """A canvas over premultiplied RGBA memory that covers a region of the frame.

    Attributes:
        pixels: (height, width) uint32, red in the lowest byte.
        canvas: draws on the same memory.
        x: frame x of the left column.
        y: frame y of the top row.
        cuts: the outlines that all drawing is kept inside, with the matrices of their spaces;
            kernels know nothing of the canvas's clip.
    """

    __slots__ = ("_surface", "canvas", "cuts", "pixels", "x", "y")

    def __init__(self, pixels: Pixels, x: int = 0, y: int = 0) -> None:
        self.pixels = pixels
        self.x, self.y = x, y
        height, width = pixels.shape
        # Skia's own default order is BGRA; ours is the encoder's and the kernels'.
        info = skia.ImageInfo.Make(width, height, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
        self._surface = skia.Surface.MakeRasterDirect(info, pixels)
        self.canvas: skia.Canvas = self._surface.getCanvas()
        self.cuts: list[tuple[skia.Path, Matrix]] = []

    @property
    def region(self) -> Region:
        """What it covers of the frame."""
        height, width = self.pixels.shape
        return self.x, self.y, self.x + width, self.y + height

    def place(self, matrix: Matrix) -> None:
        """Let the canvas draw in the space that `matrix` takes to frame pixels."""
        self.canvas.setMatrix(to_skia(matrix, self.x, self.y))

    @contextmanager
    def cut(self, path: skia.Path, matrix: Matrix) -> Iterator[None]:
        """Keep all drawing inside an outline that `matrix` takes to frame pixels."""
        depth = self.canvas.save()
        self.place(matrix)
        self.canvas.clipPath(path, doAntiAlias=True)
        self.cuts.append((path, matrix))
        try:
            yield
        finally:
            self.cuts.pop()
            self.canvas.restoreToCount(depth)

    def put(self, pixels: Pixels, x: int, y: int, opacity: float, mode: Blend = "normal") -> None:
        """Lay pixels onto this sheet, their corner at a frame pixel."""
        if not self.cuts:
            blend(self.pixels, pixels, x - self.x, y - self.y, opacity, mode)
            return
        bounds = self.canvas.getDeviceClipBounds()
        height, width = pixels.shape
        left, top = max(x, self.x + bounds.left()), max(y, self.y + bounds.top())
        right = min(x + width, self.x + bounds.right())
        bottom = min(y + height, self.y + bounds.bottom())
        if left >= right or top >= bottom:
            return
        part = Sheet(pixels[top - y : bottom - y, left - x : right - x].copy(), left, top)
        for path, matrix in self.cuts:
            part.place(matrix)
            part.clear_outside(path)
        blend(self.pixels, part.pixels, left - self.x, top - self.y, opacity, mode)

    def clear_outside(self, path: skia.Path) -> None:
        """Clear what lies outside an outline in the canvas's present space."""
        outside = skia.Path(path)
        outside.toggleInverseFillType()
        self.canvas.drawPath(outside, skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kClear))

    def put_warped(
        self,
        scratch: "Scratch",
        pixels: Pixels,
        matrix: Matrix,
        opacity: float,
        mode: Blend = "normal",
    ) -> None:
        """Lay pixels onto this sheet through a matrix from their own to frame pixels."""
        if not self.cuts:
            warp(self.pixels, pixels, self.local(matrix), opacity, mode)
            return
        height, width = pixels.shape
        box = map_box(matrix, Bounds(0, 0, width, height))
        region = region_of(grown(box, 1), self.region)
        if region is not None:
            with scratch.lend(region) as loan:
                warp(loan.pixels, pixels, loan.local(matrix), 1.0, "normal")
                self.put(loan.pixels, loan.x, loan.y, opacity, mode)

    def put_fine(self, scratch: "Scratch", pixels: Pixels, matrix: Matrix) -> None:
        """Lay pixels that are finer than the frame's onto this sheet through a matrix."""
        height, width = pixels.shape
        box = map_box(matrix, Bounds(0, 0, width, height))
        region = region_of(grown(box, 1), self.region)
        if region is None:
            return
        with scratch.lend(region, clear=False) as loan:
            # OpenCV counts from the middle of the first pixel.
            local = shift(-0.5, -0.5) @ loan.local(matrix) @ shift(0.5, 0.5)
            source = pixels.view(np.uint8).reshape(height, width, 4)
            target = loan.pixels.view(np.uint8).reshape(*loan.pixels.shape, 4)
            resample(source, local, target)
            self.put(loan.pixels, loan.x, loan.y, 1.0)

    def local(self, matrix: Matrix) -> Matrix:
        """The matrix with its target moved to this sheet's own pixels."""
        if not self.x and not self.y:
            return matrix
        return np.asarray(shift(-self.x, -self.y) @ matrix)


def to_skia(matrix: Matrix, x: float = 0.0, y: float = 0.0) -> skia.Matrix:
    """A Skia matrix whose target lies (x, y) further left and up."""
    (a, b, c), (d, e, f), (g, h, i) = matrix.tolist()
    return skia.Matrix.MakeAll(
        a - x * g, b - x * h, c - x * i, d - y * g, e - y * h, f - y * i, g, h, i
    )


class Scratch:
    """Memory that is lent for the time of one drawing and used again.

    At most `keep` buffers stay; the rest is given back to the system.
    """

    def __init__(self, keep: int = 6) -> None:
        self._free: list[Pixels] = []
        self._keep = keep

    @contextmanager
    def lend(self, region: Region, *, clear: bool = True) -> Iterator[Sheet]:
        """A sheet over a region of the frame; its pixels are taken back afterwards."""
        left, top, right, bottom = region
        width, height = right - left, bottom - top
        buffer = self._take(width * height)
        pixels = buffer[: width * height].reshape(height, width)
        if clear:
            pixels.fill(0)
        try:
            yield Sheet(pixels, left, top)
        finally:
            self._free.append(buffer)
            self._free.sort(key=len)
            del self._free[: -self._keep]

    def _take(self, size: int) -> Pixels:
        for index, buffer in enumerate(self._free):
            if len(buffer) >= size:
                return self._free.pop(index)
        # Steps of 64 Ki pixels, so that growing layers do not ask for new memory each frame.
        return np.zeros(-(-size // 65536) * 65536, np.uint32)


def region_of(box: Box | Bounds, within: Region) -> Region | None:
    """The whole pixels around a box that lie within a region; None if there are none."""
    # Cut before it is rounded: what is far away may be infinitely far.
    left = math.floor(min(max(within[0], box.x), within[2]))
    top = math.floor(min(max(within[1], box.y), within[3]))
    right = math.ceil(max(min(within[2], box.right), within[0]))
    bottom = math.ceil(max(min(within[3], box.bottom), within[1]))
    if left >= right or top >= bottom:
        return None
    return left, top, right, bottom


def widened(region: Region, by: float) -> Region:
    """A region with so many pixels more on every side."""
    more = math.ceil(by)
    return region[0] - more, region[1] - more, region[2] + more, region[3] + more


def soft_step(sigma_px: float) -> int:
    """How many pixels one may stand for, each way, in something as soft as that: 1, 2 or 4."""
    if sigma_px >= 8:
        return 4
    return 2 if sigma_px >= 2.5 else 1


def coarse_region(box: Box | Bounds, within: Region, step: int) -> Region | None:
    """The region of a box in whole steps from the frame's corner, a step more on every side."""
    found = region_of(box, widened(within, 2 * step))
    if found is None:
        return None
    left, top = (found[0] // step - 1) * step, (found[1] // step - 1) * step
    right, bottom = (-(-found[2] // step) + 1) * step, (-(-found[3] // step) + 1) * step
    return left, top, right, bottom
