"""Grounds: what lies behind all layers of a scene, and what is known about each kind."""

from typing import Literal, get_args

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour

GroundKind = Literal[
    "flat",
    "mesh",
    "aurora",
    "soft_sky",
    "paper",
    "dot_grid",
    "line_grid",
    "topographic",
    "rays",
    "stripes",
    "blobs",
    "window_light",
    "halftone",
    "rings",
    "caustics",
    "bokeh",
    "flow_lines",
    "blurred_media",
    "ghost_type",
    "split_panel",
    "none",
]
GROUND_KINDS: tuple[str, ...] = get_args(GroundKind)


class Ground(Frozen):
    """What lies behind all layers of a scene; it drifts slowly and never competes.

    Attributes:
        kind: which family.
        colours: base first, then up to four others, opaque.
        seed: of its shapes; the same through a video keeps one world.
        drift: speed of its movement, 1 is normal, 0 stands still.
        scale: size of its features, 1 is normal.
        vignette: 0..1, how much the corners darken.
        focus: the place that it leads to, as shares of the frame.
        asset: id of the picture that `blurred_media` shows out of focus; without one it shows
            blurred shapes in its colours. Other kinds take no notice of it.
        text: the word that `ghost_type` shows; without one it is only lit. Other kinds take no
            notice of it.
        family: font family of that word.
        weight: of its letters.
    """

    kind: GroundKind
    colours: tuple[Colour, ...] = Field(min_length=1, max_length=5)
    seed: int = 0
    drift: float = Field(default=1.0, ge=0, le=8)
    scale: float = Field(default=1.0, gt=0, le=8)
    vignette: float = Field(default=0.0, ge=0, le=1)
    focus: tuple[float, float] = (0.5, 0.5)
    asset: str | None = None
    text: str | None = Field(default=None, max_length=40)
    family: str = "Inter"
    weight: float = Field(default=700.0, ge=1, le=1000)
