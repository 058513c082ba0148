"""Draws particle layers: one kernel call for all particles of a layer."""

from dataclasses import fields

import numpy as np
from numpy.typing import NDArray

from openmotion.model import FrameRate, ParticlesLayer
from openmotion.render.draw.particle_looks import colour_pixels, covers
from openmotion.render.draw.sheet import Sheet, region_of
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, Matrix, grown, identity, map_box
from openmotion.render.particles import Swarm, swarm_at
from openmotion.render.pixels.compiled import wide_rows
from openmotion.render.pixels.particles import lay_discs, lay_plates, lay_streaks

_NEAREST = 1e-3  # what lies behind the eye is left out
_MOST_COVERED_PX = 6e8  # of one frame; what a zoom makes larger than that is left out
_DIAGONAL = 0.75  # half a square's diagonal as a share of its side, and a little

_Values = NDArray[np.float64]


def draw_particles(
    stage: Stage, sheet: Sheet, state: LayerState, layer: ParticlesLayer, opacity: float
) -> None:
    """Draw the particles of a layer as they are at its frame, without effects."""
    swarm = _swarm(stage, state, layer)
    if not len(swarm):
        return
    if not sheet.cuts:
        _lay(sheet, state.matrix, layer, swarm, opacity)
        return
    box = particles_box(stage, state, layer)
    region = None if box is None else region_of(grown(map_box(state.matrix, box), 1), sheet.region)
    if region is not None:
        with stage.scratch.lend(region) as loan:
            _lay(loan, state.matrix, layer, swarm, opacity)
            sheet.put(loan.pixels, loan.x, loan.y, 1.0, "plus" if layer.additive else "normal")


def particles_box(stage: Stage, state: LayerState, layer: ParticlesLayer) -> Bounds | None:
    """A box in the layer's space that holds all particles at a frame; None if there are none."""
    swarm = _swarm(stage, state, layer)
    if not len(swarm):
        return None
    reach = _DIAGONAL * float(swarm.size.max()) + 1
    xs, ys = [swarm.x], [swarm.y]
    if layer.shape == "streak":
        tail_x, tail_y = _tails(layer, swarm)
        xs.append(swarm.x + tail_x)
        ys.append(swarm.y + tail_y)
    return Bounds(
        float(min(part.min() for part in xs)) - reach,
        float(min(part.min() for part in ys)) - reach,
        float(max(part.max() for part in xs)) + reach,
        float(max(part.max() for part in ys)) + reach,
    )


def particles_count(stage: Stage, state: LayerState, layer: ParticlesLayer) -> int:
    """How many particles live at a frame."""
    return len(_swarm(stage, state, layer))


def warm_particles(sheet: Sheet) -> None:
    """Compile the kernels that particles are drawn with."""
    for shape in ("dot", "square", "streak"):
        known = {"id": shape, "start": 0, "end": 1, "burst": 1, "shape": shape}
        layer = ParticlesLayer.model_validate(known)
        _lay(sheet, identity(), layer, swarm_at(layer, FrameRate(num=30), 0), 1.0)


def _swarm(stage: Stage, state: LayerState, layer: ParticlesLayer) -> Swarm:
    key = ("particles", id(layer), state.frame)
    rate = stage.composition.rate
    return stage.tiles.get(
        key, lambda: swarm_at(layer, rate, state.frame), lambda swarm: swarm.nbytes
    )


class _Placed:
    """Particles on a sheet: places in its pixels, and what one unit of the layer is there.

    Args:
        matrix: the layer's own space to the sheet's pixels.
        swarm: the particles.
    """

    def __init__(self, matrix: Matrix, swarm: Swarm) -> None:
        (a, b, c), (d, e, f), (g, h, i) = matrix.tolist()
        depth = g * swarm.x + h * swarm.y + i
        seen = depth > _NEAREST
        if not seen.all():
            swarm = Swarm(*(getattr(swarm, field.name)[seen] for field in fields(Swarm)))
            depth = depth[seen]
        self.swarm = swarm
        self.x: _Values = (a * swarm.x + b * swarm.y + c) / depth
        self.y: _Values = (d * swarm.x + e * swarm.y + f) / depth
        self._right = (a - self.x * g) / depth, (d - self.y * g) / depth
        self._down = (b - self.x * h) / depth, (e - self.y * h) / depth

    @property
    def scale(self) -> _Values:
        """Pixels of a unit, averaged over directions."""
        area = self._right[0] * self._down[1] - self._right[1] * self._down[0]
        return np.asarray(np.sqrt(np.abs(area)))

    def vectors(self, x: _Values, y: _Values) -> NDArray[np.float32]:
        """(n, 2) float32, small steps in the layer's space as pixels."""
        across = self._right[0] * x + self._down[0] * y
        down = self._right[1] * x + self._down[1] * y
        return np.stack([across, down], axis=1).astype(np.float32)


def _lay(sheet: Sheet, matrix: Matrix, layer: ParticlesLayer, swarm: Swarm, opacity: float) -> None:
    placed = _Placed(sheet.local(matrix), swarm)
    swarm = placed.swarm
    height, width = sheet.pixels.shape
    scale = placed.scale
    level = _affordable(255 * opacity * swarm.opacity, swarm.size * scale, width * height)
    place = placed.x.astype(np.float32), placed.y.astype(np.float32)
    half = swarm.size / 2
    front, back = colour_pixels(layer.colours, layer.colour_by)
    index = np.minimum((swarm.colour * len(front)).astype(np.intp), len(front) - 1)
    pixel = front[index]
    target = wide_rows(sheet.pixels)
    if layer.shape == "dot":
        radius = (half * scale).astype(np.float32)
        soft = np.float32(layer.softness)
        lay_discs(target, width, *place, radius, soft, level, pixel, layer.additive)
        return
    if layer.shape == "streak":
        tail = placed.vectors(*_tails(layer, swarm))
        radius = (half * scale).astype(np.float32)
        lay_streaks(target, width, *place, tail, radius, level, pixel, layer.additive)
        return
    cos, sin = np.cos(swarm.turn) * half, np.sin(swarm.turn) * half
    narrow: _Values | float = 1.0
    shapes = np.zeros(0, np.uint8), np.zeros(0, np.int64)
    if layer.shape == "strip":
        facing = np.cos(swarm.tumble)
        narrow = layer.aspect * np.abs(facing)
        pixel = np.where(facing < 0, back[index], pixel)
    elif layer.shape != "square":
        shapes = covers(layer.shape, layer.path or "")
    across = placed.vectors(cos, sin)
    down = placed.vectors(-sin * narrow, cos * narrow)
    lay_plates(target, width, *place, across, down, *shapes, level, pixel, layer.additive)


def _tails(layer: ParticlesLayer, swarm: Swarm) -> tuple[_Values, _Values]:
    """From each particle to the end of its streak, which never reaches back over its birth."""
    seconds = np.minimum(layer.streak_s, swarm.age)
    return -swarm.vx * seconds, -swarm.vy * seconds


def _affordable(level: _Values, size: _Values, frame_px: int) -> NDArray[np.float32]:
    """The opacities, 0 for all particles from where they would cover too many pixels in all."""
    covered = np.cumsum(np.minimum(size * size, frame_px))
    return np.where(covered <= _MOST_COVERED_PX, level, 0).astype(np.float32)
