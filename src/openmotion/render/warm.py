"""Getting everything compiled ready before the first frame."""

import numpy as np

from openmotion.model import Path, ShapeLayer, Solid, Stroke
from openmotion.render import pixels
from openmotion.render.draw.islands import split
from openmotion.render.draw.particles import warm_particles
from openmotion.render.draw.shade import shade, shade_soft
from openmotion.render.draw.sheet import Sheet
from openmotion.render.draw.ticks import draw_ticks


def warm_kernels() -> None:
    """Compile every kernel, or load it if the disk cache has it; later calls are quick."""
    pixels.warm_kernels()
    sheet = Sheet(np.zeros((8, 8), np.uint32))
    shade(sheet, np.zeros((8, 8), np.uint8), "#000000", 0, 0)
    shade_soft(sheet, np.zeros((2, 2), np.uint8), "#000000", 0, 0, step=4)
    split(sheet.pixels)
    tick = Stroke(paint=Solid(colour="#000000"))
    dial = ShapeLayer(id="dial", start=0, end=1, geometry=Path(data="M0 0L1 1"), stroke=tick)
    draw_ticks(sheet, dial, np.ones((1, 4)), np.eye(3), 1.0)
    warm_particles(sheet)
