"""Wordings of moves: which way, how far, to where, and along which path."""

import pytest
from tests.support.choreographies import Case, misses

CASES: tuple[Case, ...] = (
    (
        "The red circle moves 200 px to the right over 2 s.",
        (("red-circle", 0, "dx", 0), ("red-circle", 2, "dx", 200), ("red-circle", 2, "dy", 0)),
    ),
    (
        "Move the red circle right by 200 pixels in 2 seconds.",
        (("red-circle", 2, "dx", 200), ("red-circle", 1, "dx", 100)),
    ),
    ("A red circle slides left 150px for 1.5 s", (("red-circle", 1.5, "dx", -150),)),
    (
        "The square goes up by 120 px during 1 s",
        (("square", 1, "dy", -120), ("square", 1, "dx", 0)),
    ),
    ("The square drops 120 px in one second", (("square", 1, "dy", 120),)),
    ("The green star rises by 90 px within half a second", (("green-star", 0.5, "dy", -90),)),
    (
        "Translate the black square downwards by 100 px over a 0.5-second period.",
        (("black-square", 0.5, "dy", 100),),
    ),
    (
        "The square moves diagonally up and to the right by 100 px over 1 s",
        (("square", 1, "dx", 70.7), ("square", 1, "dy", -70.7)),
    ),
    (
        "The square moves 100 px right and 50 px down over 1 s",
        (("square", 1, "dx", 100), ("square", 1, "dy", 50)),
    ),
    ("The circle moves right by half the width of the frame over 2 s", (("circle", 2, "dx", 960),)),
    ("The circle moves left by 10% of the width over 2 s", (("circle", 2, "dx", -192),)),
    ("The 200 px square moves right by its own width over 1 s", (("square", 1, "dx", 200),)),
    ("The 200 px square moves right by twice its width over 1 s", (("square", 1, "dx", 400),)),
    ("The circle moves to (300, 400) over 1 s", (("circle", 1, "x", 300), ("circle", 1, "y", 400))),
    ("The circle moves to x=300, y=400 in 1 s", (("circle", 1, "x", 300), ("circle", 1, "y", 400))),
    (
        "The circle moves to 25% of the width and 30% of the height over 1 s",
        (("circle", 1, "x", 480), ("circle", 1, "y", 324)),
    ),
    ("The circle moves to (25%, 50%) over 1 s", (("circle", 1, "x", 480), ("circle", 1, "y", 540))),
    (
        "The circle starts at the left edge and moves to the centre over 1 s",
        (("circle", 0, "x", 110), ("circle", 1, "x", 960), ("circle", 1, "y", 540)),
    ),
    ("A 100 px circle moves to the right edge of the frame over 1 s", (("circle", 1, "x", 1870),)),
    (
        "A 100 px circle at the top left corner moves to the middle of the screen in 1 s",
        (
            ("circle", 0, "x", 104),
            ("circle", 0, "y", 104),
            ("circle", 1, "x", 960),
            ("circle", 1, "y", 540),
        ),
    ),
    (
        "A 200 px circle at (400, 500) moves to the bottom right corner over 1 s",
        (("circle", 0, "x", 400), ("circle", 1, "x", 1766), ("circle", 1, "y", 926)),
    ),
    (
        "A square stands at (960, 540). The blue circle moves 200 px left of the square over 2 s",
        (("blue-circle", 2, "x", 760), ("blue-circle", 2, "y", 540)),
    ),
    (
        "A 200 px square stands in the centre. A 100 px circle at (200, 300) moves until it "
        "touches the left side of the square in 1 s",
        (("circle", 1, "x", 810), ("circle", 1, "y", 540)),
    ),
    (
        "A 200 px square stands in the centre. A 100 px circle at (200, 540) moves right until "
        "it touches the square in 1 s",
        (("circle", 1, "x", 810), ("circle", 1, "y", 540)),
    ),
    (
        "A 200 px square stands in the centre. A 100 px circle at (200, 300) moves on top of the "
        "square in 1 s",
        (("circle", 1, "x", 960), ("circle", 1, "y", 390)),
    ),
    (
        "A 200 px square stands in the centre. A 100 px circle at (200, 300) moves inside the "
        "square in 1 s",
        (("circle", 1, "x", 960), ("circle", 1, "y", 540)),
    ),
    (
        "A 200 px square stands in the centre. A 100 px circle at (200, 300) moves below the "
        "square in 1 s",
        (("circle", 1, "x", 960), ("circle", 1, "y", 730)),
    ),
    (
        "A 200 px square stands in the centre. A 100 px circle at (200, 300) aligns horizontally "
        "with the square in 1 s",
        (("circle", 1, "x", 200), ("circle", 1, "y", 540)),
    ),
    (
        "A red circle at (400, 300), a blue circle at (800, 700). A green star moves between the "
        "red circle and the blue circle over 1 s",
        (("green-star", 1, "x", 600), ("green-star", 1, "y", 500)),
    ),
    (
        "The circle moves from the left to the right over 2 s",
        (("circle", 0, "x", 422.4), ("circle", 2, "x", 1497.6)),
    ),
    (
        "The circle moves right 200 px over 1 s, then down 100 px over 1 s, then back to its "
        "original position over 1 s",
        (
            ("circle", 1, "dx", 200),
            ("circle", 2, "dy", 100),
            ("circle", 3, "dx", 0),
            ("circle", 3, "dy", 0),
        ),
    ),
    (
        "The circle moves 200 px right in an arc over 1 s",
        (
            ("circle", 0.5, "dx", 100),
            ("circle", 0.5, "dy", -60),
            ("circle", 1, "dx", 200),
            ("circle", 1, "dy", 0),
        ),
    ),
    (
        "The circle moves 300 px right along a zigzag path over 1 s",
        (("circle", 1, "dx", 300), ("circle", 1, "dy", 0)),
    ),
    (
        "The circle moves back and forth 200 px to the right over 2 s",
        (("circle", 1, "dx", 200), ("circle", 2, "dx", 0)),
    ),
    ("The circle moves halfway across the screen to the right in 2 s", (("circle", 2, "dx", 960),)),
    (
        "The circle returns to its starting position after moving 100 px left over 1 s.",
        (("circle", 1, "dx", -100), ("circle", 2, "dx", 0)),
    ),
    (
        "Shift the yellow triangle two hundred pixels upward over one and a half seconds",
        (("yellow-triangle", 1.5, "dy", -200),),
    ),
    ("The circle is moved 80 px to the left in 500 ms", (("circle", 0.5, "dx", -80),)),
    ("The circle moves 1,000 px right over 2 s", (("circle", 2, "dx", 1000),)),
    (
        "The circle rolls 200 px to the right in 1 s",
        (("circle", 1, "dx", 200), ("circle", 1, "angle", 104.2)),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=[case[0][:60] for case in CASES])
def test_a_move_ends_where_the_words_say(case: Case) -> None:
    assert misses(case) == []
