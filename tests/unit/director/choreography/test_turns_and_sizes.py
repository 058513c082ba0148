"""Wordings of turns, growths, colours and outlines."""

import pytest
from tests.support.choreographies import Case, misses

CASES: tuple[Case, ...] = (
    (
        "The square rotates 90° clockwise over 1 s",
        (("square", 0, "angle", 0), ("square", 1, "angle", 90)),
    ),
    ("Rotate the square by 90 degrees anticlockwise in 1 s", (("square", 1, "angle", -90),)),
    ("The square turns 45 degrees counter-clockwise in 1 s", (("square", 1, "angle", -45),)),
    ("The square makes half a turn in 1 s", (("square", 1, "angle", 180),)),
    ("The square spins twice over 2 s", (("square", 2, "angle", 720), ("square", 1, "angle", 360))),
    ("The square performs three full rotations in 3 s", (("square", 3, "angle", 1080),)),
    ("The square spins once counterclockwise in 1 s", (("square", 1, "angle", -360),)),
    ("The square turns a quarter turn to the left in 1 s", (("square", 1, "angle", -90),)),
    ("The square rotates to 30° in 1 s", (("square", 1, "angle", 30),)),
    ("The square rotates by 0.5 turns in 1 s", (("square", 1, "angle", 180),)),
    ("The square flips upside down in 1 s", (("square", 1, "angle", 180),)),
    (
        "The 200 px square at (500, 500) rotates 90° clockwise around its top left corner over 1 s",
        (("square", 1, "angle", 90), ("square", 1, "x", 300), ("square", 1, "y", 500)),
    ),
    (
        "The 200 px square at (500, 500) rotates 180° about its bottom edge over 1 s",
        (("square", 1, "y", 700), ("square", 1, "x", 500)),
    ),
    (
        "The 200 px square at (500, 500) rotates 90° clockwise around the point (500, 300) over "
        "1 s",
        (("square", 1, "x", 300), ("square", 1, "y", 300), ("square", 1, "angle", 90)),
    ),
    (
        "A circle at (960, 540) and a 100 px square at (660, 540). The square rotates 90° "
        "clockwise around the circle over 1 s",
        (("square", 1, "x", 960), ("square", 1, "y", 240), ("square", 1, "angle", 90)),
    ),
    (
        "A circle at (960, 540) and a 100 px square at (660, 540). The square orbits the circle "
        "once clockwise in 2 s",
        (("square", 1, "x", 1260), ("square", 2, "x", 660), ("square", 2, "angle", 0)),
    ),
    (
        "A circle at (960, 540) and a 100 px square at (660, 540). The square moves around the "
        "circle by 180° counterclockwise in 2 s",
        (("square", 2, "x", 1260), ("square", 1, "y", 840)),
    ),
    (
        "The square rotates 90° around the centre of the frame over 1 s",
        (("square", 1, "angle", 90), ("square", 1, "x", 960)),
    ),
    ("The circle grows to twice its size over 1 s", (("circle", 1, "scale", 2),)),
    ("The circle doubles in size over 1 s", (("circle", 1, "scale", 2),)),
    ("The circle doubles its size in 1 s", (("circle", 1, "scale", 2),)),
    ("The circle grows by half over 1 s", (("circle", 1, "scale", 1.5),)),
    ("The circle grows by 50% over 1 s", (("circle", 1, "scale", 1.5),)),
    ("The circle shrinks by 50% over 1 s", (("circle", 1, "scale", 0.5),)),
    ("The circle shrinks to half its size over 1 s", (("circle", 1, "scale", 0.5),)),
    ("The circle shrinks to a third of its size over 1 s", (("circle", 1, "scale", 0.333),)),
    ("The circle halves in size over 1 s", (("circle", 1, "scale", 0.5),)),
    ("Scale the circle by a factor of 1.5 in 1 s", (("circle", 1, "scale", 1.5),)),
    ("The circle scales up by 2 over 1 s", (("circle", 1, "scale", 2),)),
    ("The circle scales down by a factor of 2 over 1 s", (("circle", 1, "scale", 0.5),)),
    ("The circle scales to 150% in 1 s", (("circle", 1, "scale", 1.5),)),
    ("The circle becomes three times as large in 1 s", (("circle", 1, "scale", 3),)),
    ("Make the circle twice as big over 1 s", (("circle", 1, "scale", 2),)),
    ("The circle gets 20% bigger in 1 s", (("circle", 1, "scale", 1.2),)),
    ("A 200 px square grows to 300 px in 1 s", (("square", 1, "scale", 1.5),)),
    (
        "The square stretches horizontally to twice its width in 1 s",
        (("square", 1, "sx", 2), ("square", 1, "sy", 1)),
    ),
    (
        "The square scales by 2 vertically over 1 s",
        (("square", 1, "sx", 1), ("square", 1, "sy", 2)),
    ),
    (
        "The square scales to 200% and then back to its original size, 1 s each",
        (("square", 1, "scale", 2), ("square", 2, "scale", 1)),
    ),
    (
        "A 200 px square at (500, 500) grows to twice its size from its bottom left corner over "
        "1 s",
        (("square", 1, "x", 600), ("square", 1, "y", 400), ("square", 1, "scale", 2)),
    ),
    (
        "The circle triples in size in 1 s, then shrinks back to its original size in 1 s",
        (("circle", 1, "scale", 3), ("circle", 2, "scale", 1)),
    ),
    (
        "The blue square turns red over 1 s",
        (("blue-square", 0, "colour", "#2563eb"), ("blue-square", 1, "colour", "#e5252a")),
    ),
    (
        "The blue square changes its colour to green in 1 s",
        (("blue-square", 1, "colour", "#22a34a"),),
    ),
    (
        "The square changes color from blue to #ff8800 over 1 s",
        (("square", 1, "colour", "#ff8800"),),
    ),
    ("The blue square becomes orange in 1 s", (("blue-square", 1, "colour", "#f97316"),)),
    ("Make the square yellow over 1 s", (("square", 1, "colour", "#facc15"),)),
    ("The circle fades to 30% opacity over 1 s", (("circle", 1, "opacity", 0.3),)),
    ("The circle becomes half transparent over 1 s", (("circle", 1, "opacity", 0.5),)),
    ("The circle fades out over 1 s", (("circle", 0, "opacity", 1), ("circle", 1, "opacity", 0))),
    (
        "The circle fades in over 1 s, then fades out over 1 s",
        (("circle", 0, "opacity", 0), ("circle", 1, "opacity", 1), ("circle", 2, "opacity", 0)),
    ),
    (
        "The circle bounces 100 px high twice in 2 s",
        (
            ("circle", 0.5, "dy", -100),
            ("circle", 1, "dy", 0),
            ("circle", 1.5, "dy", -100),
            ("circle", 2, "dy", 0),
        ),
    ),
    (
        "The circle pulses once to 120% over 1 s",
        (("circle", 0.5, "scale", 1.2), ("circle", 1, "scale", 1)),
    ),
    (
        "The square rotates 90° and returns over 2 s",
        (("square", 1, "angle", 90), ("square", 2, "angle", 0)),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=[case[0][:60] for case in CASES])
def test_a_change_ends_as_the_words_say(case: Case) -> None:
    assert misses(case) == []
