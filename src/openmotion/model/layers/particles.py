"""Many small things that fly: confetti, sparks, snow, dust, bubbles."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from openmotion.model.emitter import Emitter, PointEmitter
from openmotion.model.layers.base import LayerBase
from openmotion.model.paint import Colour
from openmotion.model.values import Point

MOST_PARTICLES = 20_000
_MOST_COVERED_PX = 4e8

Range = tuple[float, float]
"""From and to; each particle takes a number of its own between them."""
_Life = tuple[
    Annotated[float, Field(ge=0.02, le=600)],
    Annotated[float, Field(ge=0.02, le=600)],
]
_Size = tuple[Annotated[float, Field(ge=0, le=2000)], Annotated[float, Field(ge=0, le=2000)]]
_Curve = tuple[Annotated[float, Field(ge=0, le=100)], ...]


class ParticlesLayer(LayerBase):
    """A swarm; where each particle is follows from its number and its age alone.

    Pairs of numbers are ranges: each particle takes one of its own between them. Curves are values
    at even steps of a particle's life, with straight lines between them.

    Attributes:
        seed: of all chance.
        emitter: where particles are born.
        at: the emitter's origin at the moment of a birth, pixels; a track leaves a trail.
        burst: how many are born at once, at `emit_start`.
        per_second: how many are born one after the other, from `emit_start` on.
        emit_start: frame of the first births; before `start`, and the air is full from the start.
        emit_end: frame at which births end; None is the layer's end.
        life_s: seconds that a particle lives.
        direction_deg: way that it sets out, 0 is to the right, 90 down.
        outward: count the direction from the emitter's own outward direction instead.
        spread_deg: full angle of the fan around the direction; 360 is all around.
        speed: when it sets out, pixels a second.
        gravity: pixels a second, each second, across and down.
        drag: share of its own speed that air takes, a second; 0 is none, 5 stops it at once.
        wind: movement of the air, pixels a second.
        turbulence_px: how far it is blown off its way, to each side.
        turbulence_s: seconds from one gust to the next.
        size_px: its larger side, pixels.
        size_curve: factors of the size over life.
        opacity_curve: opacity over life, 0..1.
        turn_deg: its turn at birth, clockwise.
        spin_deg: degrees that it turns in a second.
        aligned: turn it along its way; `turn_deg` is added.
        shape: what it is; a streak is a line along its way that fades to its tail.
        path: SVG path data of the shape "path", any size.
        aspect: width of a strip as a share of its length.
        tumble: turns a second of a strip about its length; its back is darker.
        softness: of a dot's edge, 0..1.
        streak_s: seconds of its way that a streak is long.
        colours: each particle takes one, or passes all of them in its life.
        colour_by: which of the two.
        additive: its light adds to what is below instead of covering it.
    """

    kind: Literal["particles"] = "particles"
    seed: int = 0
    emitter: Emitter = PointEmitter()
    at: Point = (0.0, 0.0)
    burst: int = Field(default=0, ge=0, le=MOST_PARTICLES)
    per_second: float = Field(default=0.0, ge=0, le=100_000)
    emit_start: int = 0
    emit_end: int | None = None
    life_s: _Life = (1.0, 1.0)
    direction_deg: float = -90.0
    outward: bool = False
    spread_deg: float = Field(default=0.0, ge=0, le=360)
    speed: Range = (0.0, 0.0)
    gravity: tuple[float, float] = (0.0, 0.0)
    drag: float = Field(default=0.0, ge=0, le=100)
    wind: tuple[float, float] = (0.0, 0.0)
    turbulence_px: float = Field(default=0.0, ge=0, le=10_000)
    turbulence_s: float = Field(default=1.0, ge=0.05, le=600)
    size_px: _Size = (8.0, 8.0)
    size_curve: _Curve = Field(default=(1.0,), min_length=1, max_length=64)
    opacity_curve: _Curve = Field(default=(1.0,), min_length=1, max_length=64)
    turn_deg: Range = (0.0, 0.0)
    spin_deg: Range = (0.0, 0.0)
    aligned: bool = False
    shape: Literal["dot", "square", "strip", "star", "streak", "path"] = "dot"
    path: str | None = None
    aspect: float = Field(default=0.5, gt=0, le=1)
    tumble: Range = (0.0, 0.0)
    softness: float = Field(default=0.0, ge=0, le=1)
    streak_s: float = Field(default=0.05, ge=0, le=10)
    colours: tuple[Colour, ...] = Field(default=("#ffffff",), min_length=1, max_length=32)
    colour_by: Literal["particle", "life"] = "particle"
    additive: bool = False

    @property
    def most(self) -> float:
        """About how many live at once."""
        return self.burst + self.per_second * max(self.life_s)

    @model_validator(mode="after")
    def _check_amount(self) -> Self:
        if self.most > MOST_PARTICLES:
            raise ValueError(
                f"{self.most:.0f} particles would live at once, {MOST_PARTICLES} is the most; "
                "lower burst, per_second or life_s"
            )
        largest = max(self.size_px) * max(self.size_curve)
        if self.most * largest * largest > _MOST_COVERED_PX:
            raise ValueError(
                f"{self.most:.0f} particles of {largest:.0f} pixels are too much to draw; "
                "make them fewer or smaller"
            )
        if self.shape == "path" and not self.path:
            raise ValueError("particles of the shape path need path data in `path`")
        return self
