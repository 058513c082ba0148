"""Shapes of every kind look as they did."""

import pytest

from openmotion.model import (
    Boolean,
    BooleanPart,
    Composition,
    Ellipse,
    Finish,
    FrameRate,
    Geometry,
    Ground,
    Morph,
    Offset,
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
    Transform,
    Trim,
    track,
)

pytestmark = pytest.mark.golden
LIME, PAPER = Solid(colour="#c6f432"), Solid(colour="#f7f4ea")
RING = "M-30 -30H30V30H-30ZM-14 -14V14H14V-14Z"
WAVE = "M-34 16C-20 -44 20 44 34 -16"


def _pieces(operation: str) -> Boolean:
    disc = Ellipse(rx=22, ry=22)
    return Boolean(
        operation=operation,
        parts=(
            BooleanPart(geometry=disc, position=(-12, -6)),
            BooleanPart(geometry=disc, position=(12, -6)),
            BooleanPart(geometry=disc, position=(0, 12)),
        ),
    )


FIGURES: dict[str, tuple[Geometry, ...]] = {
    "figures": (
        *(Superellipse(rx=32, ry=32, exponent=power) for power in (0.5, 2.6, 5)),
        Polygon(sides=3, radius=34, roundness=0.3),
        Polygon(sides=6, radius=34, rotation_deg=30),
        Star(outer_radius=36, inner_radius=15, rotation_deg=track((0, 0.0), (20, 36.0))),
        Star(points=9, outer_radius=36, inner_radius=27, outer_roundness=0.8, inner_roundness=0.8),
        Rect(x=-30, y=-24, width=60, height=48, radius=16, smooth=True),
    ),
    "operations": (
        *map(_pieces, ("union", "difference", "intersection", "exclusion")),
        Offset(geometry=Star(outer_radius=24, inner_radius=10), by_px=9, join="round"),
        Offset(geometry=Star(outer_radius=36, inner_radius=18), by_px=-4),
        Offset(geometry=Path(data=RING), by_px=-4),
        Offset(geometry=_pieces("exclusion"), by_px=-2, join="bevel"),
    ),
    "morphs": tuple(
        Morph(before=before, after=after, progress=progress)
        for before, after in (
            (Ellipse(rx=32, ry=32), Star(points=5, outer_radius=36, inner_radius=16)),
            (Path(data=RING), Polygon(sides=3, radius=36)),
        )
        for progress in (0.25, 0.5, 0.75, 1.1)
    ),
}


def _film(*layers: ShapeLayer) -> Composition:
    scene = Scene(
        id="s",
        name="shapes",
        start=0,
        end=60,
        ground=Ground(kind="flat", colours=("#0f1720",), drift=0),
        layers=layers,
        finish=Finish(grain=0),
    )
    return Composition(
        width=480, height=270, rate=FrameRate(num=30), duration_frames=60, scenes=(scene,)
    )


def _at(index: int, geometry: Geometry, **fields: object) -> ShapeLayer:
    place = (75 + 110 * (index % 4), 75 + 120 * (index // 4))
    return ShapeLayer.model_validate(
        {
            "id": f"shape{index}",
            "start": 0,
            "end": 60,
            "geometry": geometry,
            "transform": Transform(position=place),
            **fields,
        }
    )


@pytest.mark.parametrize("name", FIGURES)
def test_outlines_look_as_before(check_frame, name):
    layers = [_at(index, geometry, fill=LIME) for index, geometry in enumerate(FIGURES[name])]

    check_frame(f"shapes.{name}", _film(*layers), 20)


def test_lines_look_as_before(check_frame):
    ring, wave = Ellipse(rx=34, ry=34), Path(data=WAVE)
    moving = track((0, 0.0), (60, 60.0), easing="linear")
    layers = (
        _at(0, wave, stroke=Stroke(paint=PAPER, width_px=7, taper_start=0.5, taper_end=0.5)),
        _at(1, ring, stroke=Stroke(paint=LIME, width_px=4, dash=(8, 10), dash_offset=moving)),
        _at(
            2,
            ring,
            stroke=Stroke(paint=PAPER, width_px=6),
            trim=Trim(end=0.6, offset=track((0, 0.0), (30, 1.0), easing="linear")),
        ),
        _at(3, wave, stroke=Stroke(paint=LIME, width_px=9, taper_end=1)),
    )

    check_frame("shapes.lines", _film(*layers), 20)


def test_copies_look_as_before(check_frame):
    tick = Rect(x=-2, y=-36, width=4, height=14, radius=2)
    growing = track((0, 0.0), (60, 30.0), easing="linear")
    layers = (
        _at(0, tick, fill=LIME, repeater=Repeater(copies=24, rotation_deg=15, opacity_end=0.1)),
        _at(
            1,
            Polygon(sides=4, radius=38, roundness=0.2),
            stroke=Stroke(paint=PAPER, width_px=1.5),
            repeater=Repeater(copies=10, rotation_deg=8, scale=0.84),
        ),
        _at(2, tick, fill=PAPER, repeater=Repeater(copies=growing, rotation_deg=12)),
        _at(
            3,
            Ellipse(cx=-30, rx=10, ry=10),
            fill=LIME,
            repeater=Repeater(copies=5, position=(14, 0), opacity_end=0.3, order="below"),
        ),
    )

    check_frame("shapes.copies", _film(*layers), 25)
