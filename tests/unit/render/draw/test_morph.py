"""Outlines between two others."""

import math

import pytest
import skia
from hypothesis import given, settings
from hypothesis import strategies as st

from openmotion.model import Ellipse, Morph, Path, Polygon, Rect, Star, track
from openmotion.render.draw.outline import is_fixed, outline, outline_box

RING = "M-40 -40H40V40H-40ZM-20 -20V20H20V-20Z"
SHAPES = (
    Ellipse(rx=30, ry=40),
    Rect(x=-20, y=-30, width=40, height=60, radius=5),
    Star(points=7, outer_radius=40, inner_radius=15),
    Polygon(sides=3, radius=44, roundness=0.4),
    Path(data=RING),
    Path(data="M-40 0C-20 -50 20 50 40 0"),
    Path(data="M0 0L30 30M-10 5H-40"),
)


def between(before, after, progress):
    return outline(Morph(before=before, after=after, progress=progress), 0)


def covered(path):
    """The area inside an outline, by its pixels."""
    info = skia.ImageInfo.MakeA8(200, 200)
    surface = skia.Surface.MakeRaster(info)
    canvas = surface.getCanvas()
    canvas.translate(100, 100)
    canvas.drawPath(path, skia.Paint(AntiAlias=True))
    return float(surface.toarray(colorType=skia.kAlpha_8_ColorType).sum()) / 255


@pytest.mark.parametrize("before", SHAPES)
@pytest.mark.parametrize("after", SHAPES)
def test_the_ends_are_the_outlines_themselves(before, after):
    assert between(before, after, 0) == outline(before, 0)
    assert between(before, after, 1) == outline(after, 0)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SHAPES), st.sampled_from(SHAPES), st.floats(-0.5, 1.5))
def test_near_an_end_nothing_jumps(before, after, progress):
    path = between(before, after, progress)
    near = between(before, after, min(1.5, progress + 1e-4))

    assert path.isFinite()
    if abs(progress) > 1e-3 and abs(progress - 1) > 1e-3:
        for one, other in zip(path.getPoints(), near.getPoints(), strict=True):
            assert math.dist((one.x(), one.y()), (other.x(), other.y())) < 0.1


def test_close_to_an_end_the_outline_looks_like_it():
    for before in SHAPES[:5]:
        for after in SHAPES[:5]:
            path = between(before, after, 1e-5)

            assert covered(path) == pytest.approx(covered(outline(before, 0)), rel=0.01)


def test_halfway_between_circles_is_the_middle_circle():
    path = between(Ellipse(rx=20, ry=20), Ellipse(cx=30, rx=40, ry=40), 0.5)
    box = path.computeTightBounds()

    assert (box.left(), box.right()) == pytest.approx((-15, 45), abs=0.1)
    assert covered(path) == pytest.approx(math.pi * 30**2, rel=0.01)


def test_a_turned_start_or_direction_does_not_twist():
    square = Path(data="M-40 -40H40V40H-40Z")
    same = Path(data="M40 40V-40H-40V40Z")  # from another corner, the other way round

    assert covered(between(square, same, 0.5)) == pytest.approx(6400, rel=0.001)


def test_a_square_turns_into_a_circle_evenly():
    path = between(Rect(x=-40, y=-40, width=80, height=80), Ellipse(rx=40, ry=40), 0.5)
    turned = skia.Path(path)
    turned.transform(skia.Matrix.RotateDeg(90))

    shared = skia.Op(path, turned, skia.PathOp.kIntersect_PathOp)
    assert covered(shared) == pytest.approx(covered(path), rel=0.002)


def test_a_hole_without_a_partner_closes_into_its_middle():
    path = between(Path(data=RING), Rect(x=-40, y=-40, width=80, height=80), 0.5)

    assert not path.contains(0, 0)
    assert path.contains(12, 0)
    assert covered(path) == pytest.approx(6400 - 400, rel=0.01)


def test_open_lines_stay_open():
    path = between(Path(data="M-40 0H40"), Path(data="M0 -40V40"), 0.5)

    assert not path.isLastContourClosed()


def test_overshoot_goes_on_beyond_the_end():
    box = outline_box(
        Morph(before=Ellipse(rx=10, ry=10), after=Ellipse(rx=20, ry=20), progress=1.2), 0
    )

    assert box.right == pytest.approx(22, abs=0.2)


def test_a_morph_moves_while_its_progress_does():
    ends = {"before": Ellipse(rx=10, ry=10), "after": Rect(width=5, height=5)}

    assert is_fixed(Morph(progress=0.5, **ends))
    assert not is_fixed(Morph(progress=track((0, 0.0), (9, 1.0)), **ends))


def test_nothing_turns_into_something():
    path = between(Rect(width=0, height=0), Ellipse(rx=20, ry=20), 0.5)

    assert path.getBounds().width() == pytest.approx(20, abs=0.2)


def test_long_outlines_of_many_contours_are_matched_in_time():
    many = Path(data="".join(f"M{index} 0v1h1z" for index in range(1200)))
    long = Path(data="M0 0" + "".join(f"L{index % 97} {index % 89}" for index in range(1200)))

    assert between(many, long, 0.5).isFinite()
