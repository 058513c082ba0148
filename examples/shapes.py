"""A wall of shapes: in each tile another value of an outline moves, and returns to its start."""

from openmotion.model import (
    Boolean,
    BooleanPart,
    Colour,
    Composition,
    Ellipse,
    Finish,
    Geometry,
    Ground,
    Layer,
    Morph,
    Path,
    Polygon,
    Rect,
    Repeater,
    Scene,
    ShapeLayer,
    Solid,
    Star,
    Stroke,
    Superellipse,
    Track,
    Transform,
    Trim,
    frame_rate,
    track,
)
from openmotion.pipeline import render_video

LENGTH = 120
CREAM, INK, CORAL, TEAL, GOLD = "#f3ead7", "#1d2b3a", "#ec6a4c", "#2b9a8b", "#e7b248"
TILES = ((CREAM, INK, CORAL, TEAL), (GOLD, CREAM, INK, CREAM))
HEART = "M0 58C-80 4 -78 -64 -34 -64C-14 -64 -4 -50 0 -36C4 -50 14 -64 34 -64C78 -64 80 4 0 58Z"


def swing(first: float, second: float) -> Track[float]:
    """There and back, softly."""
    return track((0, first), (LENGTH // 2, second), (LENGTH, first), easing="inout-cubic")


def once(first: float, last: float) -> Track[float]:
    """All the way at an even pace."""
    return track((0, first), (LENGTH, last), easing="linear")


def tile(place: int, geometry: Geometry, colour: Colour, **fields: object) -> tuple[Layer, ...]:
    """A square of the wall with a shape in its middle; a `stroke` is drawn instead of a fill."""
    row, column = divmod(place, 4)
    x, y = 320.0 * column, 360.0 * row
    return (
        ShapeLayer(
            id=f"tile{place}",
            start=0,
            end=LENGTH,
            geometry=Rect(x=x, y=y, width=320, height=360),
            fill=Solid(colour=TILES[row][column]),
        ),
        ShapeLayer.model_validate(
            {
                "id": f"shape{place}",
                "start": 0,
                "end": LENGTH,
                "geometry": geometry,
                "fill": None if "stroke" in fields else Solid(colour=colour),
                "transform": Transform(position=(x + 160, y + 180)),
                **fields,
            }
        ),
    )


def line(colour: Colour, width_px: float, **fields: object) -> Stroke:
    """A stroke of one colour."""
    return Stroke.model_validate(
        {"paint": Solid(colour=colour), "width_px": width_px, "join": "miter", **fields}
    )


DISC = Ellipse(rx=96, ry=96)
MOON = Boolean(
    operation="difference",
    parts=(
        BooleanPart(geometry=DISC),
        BooleanPart(
            geometry=DISC,
            position=track((0, (52.0, -40.0)), (60, (150.0, -116.0)), (120, (52.0, -40.0))),
        ),
    ),
)
BLOOM = Star(
    points=8,
    outer_radius=104,
    inner_radius=swing(40, 88),
    outer_roundness=0.9,
    inner_roundness=0.9,
    rotation_deg=once(0, 45),
)
PETAL = Ellipse(cx=62, rx=46, ry=swing(10, 24))
SHAPES = (
    *tile(0, Superellipse(rx=96, ry=96, exponent=swing(1, 5)), CORAL),
    *tile(1, MOON, CREAM),
    *tile(2, Morph(before=DISC, after=Path(data=HEART, scale=1.6), progress=swing(0, 1)), CREAM),
    *tile(3, PETAL, INK, repeater=Repeater(copies=12, rotation_deg=30, opacity_end=0.35)),
    *tile(4, BLOOM, INK),
    *tile(
        5,
        Ellipse(rx=88, ry=88),
        INK,
        stroke=line(TEAL, 30, taper_start=1),
        trim=Trim(end=swing(0.45, 0.8), offset=once(0, 2)),
    ),
    *tile(
        6,
        Polygon(sides=6, radius=112, roundness=0.25),
        INK,
        stroke=line(GOLD, 7),
        repeater=Repeater(copies=9, rotation_deg=swing(0, 10), scale=0.82, opacity_end=0.5),
    ),
    *tile(
        7,
        Star(points=5, outer_radius=112, inner_radius=62, outer_roundness=0.3),
        INK,
        stroke=line(CORAL, 12, cap="butt", dash=(26, 14), dash_offset=once(0, -160)),
    ),
)

WALL = Composition(
    width=1280,
    height=720,
    rate=frame_rate(30),
    duration_frames=LENGTH,
    scenes=(
        Scene(
            id="wall",
            name="wall",
            start=0,
            end=LENGTH,
            ground=Ground(kind="flat", colours=(INK,)),
            finish=Finish(grain=2.0),
            layers=SHAPES,
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(WALL, "shapes.mp4")
