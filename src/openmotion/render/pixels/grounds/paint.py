"""Which ground is painted by what."""

from collections.abc import Callable

from openmotion.model import Ground, GroundKind
from openmotion.render.pixels.compiled import Frame, wide_rows
from openmotion.render.pixels.grounds.aurora import paint_aurora
from openmotion.render.pixels.grounds.blobs import paint_blobs
from openmotion.render.pixels.grounds.contours import paint_topographic
from openmotion.render.pixels.grounds.field import Grid, make_grid
from openmotion.render.pixels.grounds.grids import paint_dot_grid, paint_line_grid
from openmotion.render.pixels.grounds.mesh import paint_mesh
from openmotion.render.pixels.grounds.paper import paint_paper
from openmotion.render.pixels.grounds.plain import paint_flat, paint_soft_sky
from openmotion.render.pixels.grounds.rays import paint_rays
from openmotion.render.pixels.grounds.stripes import paint_stripes
from openmotion.render.pixels.grounds.window import paint_window_light

_PAINTERS: dict[GroundKind, Callable[[Frame, Ground, Grid, float], None]] = {
    "flat": paint_flat,
    "mesh": paint_mesh,
    "aurora": paint_aurora,
    "soft_sky": paint_soft_sky,
    "paper": paint_paper,
    "dot_grid": paint_dot_grid,
    "line_grid": paint_line_grid,
    "topographic": paint_topographic,
    "rays": paint_rays,
    "stripes": paint_stripes,
    "blobs": paint_blobs,
    "window_light": paint_window_light,
}


def paint_ground(dst: Frame, ground: Ground, seconds: float) -> None:
    """Fill a frame with a ground, opaque and dithered.

    Args:
        dst: (height, width), overwritten.
        ground: which kind, its colours and its movement.
        seconds: on the scene's clock; the ground drifts by `seconds` times `ground.drift`.
    """
    height, width = dst.shape
    grid = make_grid(width, height)
    _PAINTERS[ground.kind](wide_rows(dst), ground, grid, seconds * ground.drift)
