"""The motif of a video: one small shape of the look in the accent colour."""

from openmotion.director.kit.stage import Stage
from openmotion.director.kit.tint import tints
from openmotion.model import (
    Ellipse,
    Geometry,
    MotifKind,
    Number,
    Pair,
    Path,
    Point,
    Rect,
    ShapeLayer,
    Solid,
    Stroke,
    Transform,
)

MOTIF_ID = "motif"
"""Id of the layer in every scene, so that matching cuts find it on both sides."""

RING: tuple[Pair, ...] = (
    (0.5, 0.0),
    (1.0, 0.0),
    (1.0, 0.5),
    (1.0, 1.0),
    (0.5, 1.0),
    (0.0, 1.0),
    (0.0, 0.5),
    (0.0, 0.0),
)
"""Places around the frame as shares of it, clockwise from the middle of the top."""

_UNIT = 100.0  # radius of the shape in its own pixels; its scale makes it any size
_LINED = frozenset({"ring", "bracket", "cross"})
_BLEEDING = frozenset({"dot", "ring", "square", "diamond", "petal"})
_THIN = 0.16  # thickness of a bar as a share of its length
_HALF = 0.5
_BRACKETS = (45.0, 90.0, 135.0, 180.0, 225.0, 270.0, 315.0, 0.0)
_SHARP = 0.6  # below this factor of roundness a look has no round shapes


def motifs_of(roundness: float) -> tuple[MotifKind, ...]:
    """The shapes that suit a look by how round its cards are."""
    if roundness < _SHARP:
        return ("square", "bar", "bracket", "cross", "diamond")
    return ("dot", "ring", "petal", "bar", "cross")


def bleeds(kind: MotifKind) -> bool:
    """Whether large ones may hang over the edge of the frame; lines and marks stay inside."""
    return kind in _BLEEDING


def half_size(kind: MotifKind, radius: float, *, upright: bool) -> Pair:
    """Half the width and half the height that it covers at a radius."""
    if kind != "bar":
        return radius, radius
    thin = _THIN * radius
    return (thin, radius) if upright else (radius, thin)


def turn_at(kind: MotifKind, anchor: int, wished_deg: float) -> float:
    """Its turn at a place of the ring: bars lie along the edge, brackets open to the middle."""
    if kind == "bar":
        return 90.0 if RING[anchor][1] == _HALF else 0.0
    if kind == "bracket":
        return _BRACKETS[anchor]
    return wished_deg if kind == "petal" else 0.0


def draw_motif(
    stage: Stage,
    kind: MotifKind,
    *,
    position: Point,
    scale: Number,
    rotation_deg: Number,
    opacity: Number = 1.0,
) -> ShapeLayer:
    """The shape, pinned to the frame so that no camera tears it apart at a cut.

    Args:
        stage: of the shot.
        kind: which shape.
        position: of its middle, pixels.
        scale: its radius in pixels, divided by the unit that `radius_scale` gives.
        rotation_deg: clockwise.
        opacity: 0..1.
    """
    colour = tints(stage).accent
    lined = kind in _LINED
    return ShapeLayer(
        id=MOTIF_ID,
        start=0,
        end=stage.end,
        geometry=_geometry(kind),
        fill=None if lined else Solid(colour=colour),
        stroke=Stroke(paint=Solid(colour=colour), width_px=0.2 * _UNIT, cap="butt")
        if lined
        else None,
        transform=Transform(position=position, scale=scale, rotation_deg=rotation_deg),
        opacity=opacity,
        depth=0.0,
        decor=True,
    )


def radius_scale(radius_px: float) -> float:
    """The scale at which the shape has a radius."""
    return max(0.01, radius_px / _UNIT)


def _geometry(kind: MotifKind) -> Geometry:
    r = _UNIT
    match kind:
        case "dot":
            return Ellipse(rx=r, ry=r)
        case "ring":
            return Ellipse(rx=0.9 * r, ry=0.9 * r)
        case "square":
            return Rect(x=-0.84 * r, y=-0.84 * r, width=1.68 * r, height=1.68 * r)
        case "diamond":
            return Path(data=f"M0 {-r} L{r} 0 L0 {r} L{-r} 0 Z")
        case "bar":
            return Rect(x=-r, y=-_THIN * r, width=2 * r, height=2 * _THIN * r)
        case "bracket":
            side = 0.86 * r
            return Path(data=f"M{-side} {side} L{-side} {-side} L{side} {-side}")
        case "cross":
            return Path(data=f"M{-r} 0 L{r} 0 M0 {-r} L0 {r}")
        case "petal":
            return Path(data=f"M{-r} {r} L{-r} 0 A{r} {r} 0 0 1 {r} 0 L{r} {r} Z")
