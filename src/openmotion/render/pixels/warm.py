"""Getting every kernel ready before the first frame."""

import numpy as np

from openmotion.model import GROUND_KINDS, TRANSITION_KINDS, Blend, Ground, Transition
from openmotion.render.pixels.blend import blend
from openmotion.render.pixels.blur import blur, soft_shadow, tint
from openmotion.render.pixels.compiled import as_bytes
from openmotion.render.pixels.effects.warm import warm_effects
from openmotion.render.pixels.finish import apply_finish
from openmotion.render.pixels.grounds import paint_ground
from openmotion.render.pixels.lines import lay_lines
from openmotion.render.pixels.palette import Quantiser, make_palette
from openmotion.render.pixels.planes import to_planes
from openmotion.render.pixels.straight import to_alpha_planes, to_deep_planes, to_straight
from openmotion.render.pixels.transitions import draw_transition
from openmotion.render.pixels.warp import warp

# One of each kind: the others share their kernels.
_MODES: tuple[Blend, ...] = ("normal", "screen", "multiply", "plus", "overlay", "hue")


def warm_kernels() -> None:
    """Compile every kernel, or load it if the disk cache has it; later calls are quick."""
    width, height = 32, 18
    frame = np.full((height, width), 0xFF804020, np.uint32)
    other = frame.copy()
    dst = np.empty_like(frame)
    for kind in GROUND_KINDS:
        known = {"kind": kind, "colours": ("#04100d", "#0d5b46"), "text": "A"}
        ground = Ground.model_validate(known)
        paint_ground(frame, ground, 0.5)
    for kind in TRANSITION_KINDS:
        for progress in (0.3, 0.5, 0.7):
            join = {"outgoing": "a", "incoming": "b", "start": 0, "end": 1}
            part = {"kind": kind, "window": (0.1, 0.1, 0.4, 0.4)}
            made = Transition.model_validate({**join, **part})
            draw_transition(made, frame, other, dst, progress, 1)
    for mode in _MODES:
        blend(
            dst, tint(soft_shadow(np.full((8, 8), 255, np.uint8), 2), "#000000", 0.5), 1, 1, 1, mode
        )
    warp(dst, blur(frame, 6), np.diag([1.1, 1.1, 1.0]))
    warm_effects()
    line = np.zeros((1, 4), np.float32)
    lay_lines(dst, width, line, np.float32(1), np.ones(1, np.float32), np.uint32(1))
    apply_finish(dst, 0.3, 0.1)
    y = np.empty((height, width), np.uint8)
    u, v = np.empty((2, height // 2, width // 2), np.uint8)
    for grain in (0.0, 2.0):
        to_planes(dst, (y, u, v), grain, 1)
    to_straight(dst)
    to_alpha_planes(dst, (y, u, v, y.copy()))
    deep = np.empty((4, height, width), np.uint16)
    to_deep_planes(dst, tuple(deep), 1.0, 1)
    Quantiser(make_palette([as_bytes(dst)])).indices(dst)
