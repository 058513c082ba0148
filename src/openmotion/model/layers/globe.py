"""The earth seen from space."""

from typing import Literal

from pydantic import Field

from openmotion.model.layers.base import LayerBase
from openmotion.model.layers.map import MapArc, MapMarker
from openmotion.model.paint import Colour
from openmotion.model.values import Number


class GlobeLayer(LayerBase):
    """A globe whose centre is the layer's origin; only its front is seen.

    Attributes:
        radius: in pixels.
        style: dots on land, or outlines of it.
        turn_deg: the longitude that faces the viewer, degrees east; a track turns the globe.
        tilt_deg: how far the north pole leans towards the viewer.
        land: colour of dots or outlines.
        sphere: colour of the ball's edge, fainter inside; None has no ball.
        glow: 0..1, the light of the air around it.
        highlight: names or ISO codes of countries in the accent colour.
        accent: of highlighted countries, markers and arcs.
        dot_px: distance of dots at the middle of the globe.
        line_px: width of outlines.
        markers: dots on places; their labels go where they go, and fade at the edge.
        arcs: lines between places, lifted off the ball by `lift` radii at the middle.
        family: of labels.
        label_px: type size of labels.
        chip: fill of labels.
        chip_text: colour of labels.
    """

    kind: Literal["globe"] = "globe"
    radius: float = Field(gt=4, le=4096)
    style: Literal["dot", "outline"] = "dot"
    turn_deg: Number = 0.0
    tilt_deg: Number = 18.0
    land: Colour = "#9aa7b4"
    sphere: Colour | None = "#22303f"
    glow: float = Field(default=0.5, ge=0, le=1)
    highlight: tuple[str, ...] = Field(default=(), max_length=260)
    accent: Colour = "#c8ff4a"
    dot_px: float = Field(default=12.0, ge=5, le=200)
    line_px: float = Field(default=1.5, gt=0, le=40)
    markers: tuple[MapMarker, ...] = Field(default=(), max_length=80)
    arcs: tuple[MapArc, ...] = Field(default=(), max_length=80)
    family: str = "inter"
    label_px: float = Field(default=24.0, gt=0, le=200)
    chip: Colour = "#f7f6f2"
    chip_text: Colour = "#14171f"
