"""Getting everything compiled ready before the first frame."""

import numpy as np

from openmotion.render import pixels
from openmotion.render.draw.shade import shade
from openmotion.render.draw.sheet import Sheet


def warm_kernels() -> None:
    """Compile every kernel, or load it if the disk cache has it; later calls are quick."""
    pixels.warm_kernels()
    sheet = Sheet(np.zeros((8, 8), np.uint32))
    shade(sheet, np.zeros((8, 8), np.uint8), "#000000", 0, 0)
