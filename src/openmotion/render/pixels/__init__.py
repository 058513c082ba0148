"""Full-frame pixel work: kernels, numpy and OpenCV; the only letters are those of a ground."""

from openmotion.render.pixels.blend import blend
from openmotion.render.pixels.blur import blur, soft_shadow, tint
from openmotion.render.pixels.compiled import Frame, Mask
from openmotion.render.pixels.finish import apply_finish
from openmotion.render.pixels.grounds import Light, paint_ground, soft_picture
from openmotion.render.pixels.planes import to_planes
from openmotion.render.pixels.transitions import draw_transition
from openmotion.render.pixels.warm import warm_kernels
from openmotion.render.pixels.warp import warp

__all__ = [
    "Frame",
    "Light",
    "Mask",
    "apply_finish",
    "blend",
    "blur",
    "draw_transition",
    "paint_ground",
    "soft_picture",
    "soft_shadow",
    "tint",
    "to_planes",
    "warm_kernels",
    "warp",
]
