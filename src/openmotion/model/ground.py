"""Grounds: what lies behind all layers of a scene, and what is known about each kind."""

import math
from typing import Annotated, Literal, get_args

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour

_LEAST_CYCLE_S = 1e-3
Share = Annotated[float, Field(ge=-1, le=2)]
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
        family: slug of that word's font family.
        weight: of its letters.
        phase_s: how far its drift is ahead, seconds.
        cycle_s: seconds in which it drifts there and back, without a jump; 0 drifts on.
    """

    kind: GroundKind
    colours: tuple[Colour, ...] = Field(min_length=1, max_length=5)
    seed: int = 0
    drift: float = Field(default=1.0, ge=0, le=8)
    scale: float = Field(default=1.0, ge=0.05, le=8)
    vignette: float = Field(default=0.0, ge=0, le=1)
    focus: tuple[Share, Share] = (0.5, 0.5)
    asset: str | None = None
    text: str | None = Field(default=None, max_length=40)
    family: str = "inter"
    weight: float = Field(default=700.0, ge=100, le=1000)
    phase_s: float = Field(default=0.0, ge=-100_000, le=100_000)
    cycle_s: float = Field(default=0.0, ge=0, le=100_000)


def drift_time(ground: Ground, seconds: float) -> float:
    """The time at which a ground is painted, for one on the scene's clock; both in seconds.

    A ground with a cycle swings along a sine: at the end of it place and speed are those of the
    start.
    """
    time = seconds + ground.phase_s
    if ground.cycle_s <= 0:
        return time
    turn = math.tau / max(ground.cycle_s, _LEAST_CYCLE_S)
    return math.sin(time * turn) / turn
