"""Which ground is painted by what."""

from collections.abc import Callable

from openmotion.model import Ground, GroundKind, derive_seed
from openmotion.render.pixels.compiled import Frame, wide_rows
from openmotion.render.pixels.grounds.aurora import paint_aurora
from openmotion.render.pixels.grounds.blobs import paint_blobs
from openmotion.render.pixels.grounds.bokeh import paint_bokeh
from openmotion.render.pixels.grounds.caustics import paint_caustics
from openmotion.render.pixels.grounds.contours import paint_topographic
from openmotion.render.pixels.grounds.field import Grid, Light, make_grid
from openmotion.render.pixels.grounds.flow import paint_flow_lines
from openmotion.render.pixels.grounds.ghost import paint_ghost_type
from openmotion.render.pixels.grounds.grids import paint_dot_grid, paint_line_grid
from openmotion.render.pixels.grounds.halftone import paint_halftone
from openmotion.render.pixels.grounds.media import paint_blurred_media
from openmotion.render.pixels.grounds.mesh import paint_mesh
from openmotion.render.pixels.grounds.paper import paint_paper
from openmotion.render.pixels.grounds.plain import paint_flat, paint_none, paint_soft_sky
from openmotion.render.pixels.grounds.rays import paint_rays
from openmotion.render.pixels.grounds.rings import paint_rings
from openmotion.render.pixels.grounds.split import paint_split_panel
from openmotion.render.pixels.grounds.stripes import paint_stripes
from openmotion.render.pixels.grounds.window import paint_window_light

_LARGEST_SEED = (1 << 63) - 16  # kernels count in 64 bits

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
    "halftone": paint_halftone,
    "rings": paint_rings,
    "caustics": paint_caustics,
    "bokeh": paint_bokeh,
    "flow_lines": paint_flow_lines,
    "blurred_media": paint_blurred_media,
    "ghost_type": paint_ghost_type,
    "split_panel": paint_split_panel,
    "none": paint_none,
}


def paint_ground(dst: Frame, ground: Ground, seconds: float, picture: Light | None = None) -> None:
    """Fill a frame with a ground, dithered, opaque but for the kind `none`.

    The picture is a pure function of the ground, the size, the picture and `seconds`, and a
    continuous one of `seconds`, which may be any number, below 0 too: nothing jumps, nothing
    counts frames. Whoever feeds a periodic time gets a loop without a seam.

    Args:
        dst: (height, width), overwritten.
        ground: which kind, its colours and its movement.
        seconds: on the scene's clock; the ground drifts by `seconds` times `ground.drift`.
        picture: the ground's own picture from `soft_picture`, for kinds that show one.
    """
    if abs(ground.seed) > _LARGEST_SEED:
        ground = ground.model_copy(update={"seed": derive_seed(ground.seed) % _LARGEST_SEED})
    if any(len(colour) > len("#rrggbb") for colour in ground.colours):
        # There is nothing behind a ground that a colour could let through.
        solid = tuple(colour[: len("#rrggbb")] for colour in ground.colours)
        ground = ground.model_copy(update={"colours": solid})
    height, width = dst.shape
    grid = make_grid(width, height)
    rows, drifted = wide_rows(dst), seconds * ground.drift
    if picture is not None and ground.kind == "blurred_media":
        paint_blurred_media(rows, ground, grid, drifted, picture)
    else:
        _PAINTERS[ground.kind](rows, ground, grid, drifted)
