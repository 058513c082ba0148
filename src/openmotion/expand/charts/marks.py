"""Lines, dots and tick marks."""

from openmotion.model import (
    Colour,
    Ellipse,
    Number,
    Pair,
    Path,
    Point,
    ShapeLayer,
    Solid,
    Stroke,
    Trim,
)
from openmotion.model import Transform as Place


def rule(
    layer_id: str,
    ends: tuple[Pair, Pair],
    *,
    colour: Colour,
    width: float,
    start: int,
    end: int,
    opacity: Number = 1.0,
    drawn: Number | None = None,
) -> ShapeLayer:
    """A straight line; `drawn` is how much of it is there, 0..1."""
    (x1, y1), (x2, y2) = ends
    return ShapeLayer(
        id=layer_id,
        start=start,
        end=end,
        geometry=Path(data=f"M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}"),
        stroke=Stroke(paint=Solid(colour=colour), width_px=width, cap="butt"),
        trim=None if drawn is None else Trim(end=drawn),
        opacity=opacity,
        decor=True,
    )


def disc(
    layer_id: str,
    *,
    at: Point,
    radius: Number,
    colour: Colour,
    start: int,
    end: int,
    opacity: Number = 1.0,
) -> ShapeLayer:
    """A filled circle."""
    return ShapeLayer(
        id=layer_id,
        start=start,
        end=end,
        geometry=Ellipse(rx=radius, ry=radius),
        fill=Solid(colour=colour),
        transform=Place(position=at),
        opacity=opacity,
        decor=True,
    )
