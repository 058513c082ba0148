"""Outlines joined into one, grown and shrunk."""

import random

import pytest

from openmotion.errors import InvalidComposition
from openmotion.model import (
    Boolean,
    BooleanPart,
    Ellipse,
    Offset,
    Path,
    Rect,
    Star,
    Superellipse,
    track,
)
from openmotion.render.draw.outline import is_fixed, outline, outline_box

LEFT = BooleanPart(geometry=Rect(width=20, height=10))
RIGHT = BooleanPart(geometry=Rect(width=20, height=10), position=(10, 0))
PROBES = (5, 15, 25)


def joined(operation, *parts):
    return outline(Boolean(operation=operation, parts=parts), 0)


@pytest.mark.parametrize(
    ("operation", "inside"),
    [
        ("union", (True, True, True)),
        ("difference", (True, False, False)),
        ("intersection", (False, True, False)),
        ("exclusion", (True, False, True)),
    ],
)
def test_an_operation_leaves_what_it_says(operation, inside):
    path = joined(operation, LEFT, RIGHT)

    assert tuple(path.contains(x, 5) for x in PROBES) == inside


def test_a_difference_takes_away_every_part_but_the_first():
    path = joined(
        "difference",
        LEFT,
        BooleanPart(geometry=Rect(width=4, height=10)),
        BooleanPart(geometry=Rect(x=16, width=4, height=10)),
    )

    assert (path.getBounds().left(), path.getBounds().right()) == (4, 16)


def test_a_part_is_scaled_and_turned_about_its_origin():
    turned = BooleanPart(geometry=Rect(width=20, height=10), scale=2, rotation_deg=90)
    box = joined("union", turned, turned).getBounds()

    assert (box.left(), box.top(), box.right(), box.bottom()) == pytest.approx((-20, 0, 0, 40))


def test_a_part_may_move():
    moving = Boolean(
        operation="difference",
        parts=(
            LEFT,
            RIGHT.model_copy(update={"position": track((0, (10.0, 0.0)), (9, (30.0, 0.0)))}),
        ),
    )

    assert outline_box(moving, 0).right == 10
    assert outline_box(moving, 9).right == 20
    assert not is_fixed(moving)


def test_the_same_parts_are_joined_once():
    assert (
        joined("union", LEFT, RIGHT).getGenerationID()
        == joined("union", LEFT, RIGHT).getGenerationID()
    )


def test_an_outline_grows_on_all_sides():
    grown = Offset(geometry=Rect(width=20, height=10), by_px=3)

    assert outline_box(grown, 0) == (-3, -3, 23, 13)


def test_a_round_join_leaves_the_corner_out():
    grown = outline(Offset(geometry=Rect(width=20, height=10), by_px=3, join="round"), 0)

    assert not grown.contains(-2.5, -2.5)
    assert grown.contains(-1.9, -1.9)


def test_an_outline_shrinks_until_nothing_is_left():
    shape = Rect(width=20, height=10)

    assert outline_box(Offset(geometry=shape, by_px=-3), 0) == (3, 3, 17, 7)
    assert outline(Offset(geometry=shape, by_px=-6), 0).isEmpty()


def test_a_hole_closes_when_its_outline_grows():
    ring = Path(data="M0 0H40V40H0ZM10 10V30H30V10Z")

    assert not outline(Offset(geometry=ring, by_px=4), 0).contains(20, 20)
    assert outline(Offset(geometry=ring, by_px=4), 0).contains(12, 20)
    assert outline(Offset(geometry=ring, by_px=11), 0).contains(20, 20)


def test_an_open_line_counts_as_closed():
    corner = Path(data="M0 0H20V20")

    assert outline(Offset(geometry=corner, by_px=1), 0).contains(15, 10)


def test_a_circle_grows_into_a_circle():
    box = outline_box(Offset(geometry=Ellipse(rx=20, ry=20), by_px=5), 0)

    assert box == pytest.approx((-25, -25, 25, 25), abs=0.05)


def test_a_tangle_is_refused_instead_of_taking_minutes():
    places = random.Random(1)  # noqa: S311  (a tangle, no secret)
    lines = "".join(f"L{places.randrange(500)} {places.randrange(500)}" for _ in range(900))
    tangle = Path(data=f"M0 0{lines}")

    with pytest.raises(InvalidComposition, match="simpler"):
        outline(Offset(geometry=tangle, by_px=2), 0)
    with pytest.raises(InvalidComposition, match="simpler"):
        joined("union", BooleanPart(geometry=tangle), RIGHT)


def test_a_long_outline_that_does_not_cross_itself_is_joined():
    steps = "".join(f"h1v{1 if index % 2 else -1}" for index in range(900))
    coast = Path(data=f"M0 0{steps}v40H0Z")

    assert not joined("union", BooleanPart(geometry=coast), RIGHT).isEmpty()


@pytest.mark.parametrize("join", ["miter", "round"])
@pytest.mark.parametrize(
    "small",
    [
        Ellipse(rx=5, ry=5),
        Ellipse(rx=6, ry=2),
        Star(points=7, outer_radius=8, inner_radius=4, outer_roundness=0.5, inner_roundness=0.5),
    ],
)
def test_what_grows_far_has_no_hole(small, join):
    path = outline(Offset(geometry=small, by_px=40, join=join), 0)

    for reach in range(0, 42, 2):
        assert all(path.contains(*point) for point in ((reach, 0), (0, reach), (-reach, 0)))


def test_a_small_circle_shrinks_until_nothing_is_left():
    for by_px in (-4.9, -5.1, -12, -30):
        path = outline(Offset(geometry=Ellipse(rx=5, ry=5), by_px=by_px), 0)

        assert path.isEmpty() is (by_px < -5)


def test_a_narrow_end_is_gone_when_the_wide_one_is_not():
    drop = Path(data="M-40 0C-30 -2 -20 -20 0 -20A20 20 0 0 1 0 20C-20 20 -30 2 -40 0Z")
    path = outline(Offset(geometry=drop, by_px=-8), 0)

    assert path.contains(0, 0)
    assert not path.contains(-30, 0)
    assert not path.contains(0, 14)


def test_what_grows_from_nothing_is_no_tangle():
    growing = Superellipse(rx=track((0, 0.0), (9, 30.0)), ry=track((0, 0.0), (9, 30.0)))
    part = BooleanPart(geometry=growing)

    assert outline_box(Offset(geometry=growing, by_px=4), 0).width < 1
    assert outline_box(Offset(geometry=growing, by_px=4), 9).width == pytest.approx(68, abs=0.1)
    assert joined("union", LEFT, part).getBounds().width() == 20
    assert joined("union", part, LEFT).getBounds().width() == 20
    assert joined("difference", LEFT, part).getBounds().width() == 20
    assert joined("difference", part, LEFT).getBounds().width() < 1
    assert joined("intersection", LEFT, part).isEmpty()
