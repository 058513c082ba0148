"""Wordings of order and time: one after the other, at the same time, from when and how long."""

import pytest
from tests.support.choreographies import Case, misses

CASES: tuple[Case, ...] = (
    (
        "The circle moves right 100 px over 1 s. Then it moves down 100 px over 1 s.",
        (("circle", 1, "dx", 100), ("circle", 1, "dy", 0), ("circle", 2, "dy", 100)),
    ),
    (
        "The circle moves right 100 px over 1 s, then it rotates 90° over 1 s.",
        (("circle", 1, "angle", 0), ("circle", 2, "angle", 90)),
    ),
    (
        "The circle moves right 100 px over 2 s while rotating 90°.",
        (("circle", 1, "dx", 50), ("circle", 1, "angle", 45), ("circle", 2, "angle", 90)),
    ),
    (
        "The circle moves right 100 px and rotates 90° over 2 s.",
        (("circle", 1, "dx", 50), ("circle", 1, "angle", 45)),
    ),
    (
        "The circle moves right 100 px over 2 s. At the same time, the square rotates 90° over 2 "
        "s.",
        (("circle", 1, "dx", 50), ("square", 1, "angle", 45)),
    ),
    (
        "The circle moves right 100 px over 2 s. Meanwhile the square rotates 90°.",
        (("square", 1, "angle", 45), ("square", 2, "angle", 90)),
    ),
    (
        "The circle moves right 100 px over 2 s; simultaneously the square moves up 50 px.",
        (("square", 1, "dy", -25), ("square", 2, "dy", -50)),
    ),
    (
        "While the circle moves right 100 px over 2 s, the square rotates 90°.",
        (("square", 1, "angle", 45),),
    ),
    (
        "As the circle moves right 100 px over 2 s, the square fades out.",
        (("square", 1, "opacity", 0.5), ("square", 2, "opacity", 0)),
    ),
    (
        "The circle and the square move down 60 px together over 1 s.",
        (("circle", 1, "dy", 60), ("square", 1, "dy", 60)),
    ),
    (
        "At 2 s the circle moves 100 px right over 1 s.",
        (("circle", 2, "dx", 0), ("circle", 3, "dx", 100)),
    ),
    (
        "Starting at 1.5 s, the circle moves 100 px right over 1 s.",
        (("circle", 1.5, "dx", 0), ("circle", 2, "dx", 50), ("circle", 2.5, "dx", 100)),
    ),
    (
        "After 1 second the circle moves 100 px right over 1 s.",
        (("circle", 1, "dx", 0), ("circle", 2, "dx", 100)),
    ),
    (
        "The circle waits 1 s, then moves 100 px right over 1 s.",
        (("circle", 1, "dx", 0), ("circle", 2, "dx", 100)),
    ),
    (
        "The circle moves 100 px right over 1 s, pauses for 0.5 s and then rotates 90° in 1 s.",
        (("circle", 1.5, "angle", 0), ("circle", 2.5, "angle", 90)),
    ),
    (
        "From 1 s to 3 s the circle moves 200 px right.",
        (("circle", 1, "dx", 0), ("circle", 3, "dx", 200)),
    ),
    (
        "Between 1 s and 3 s the circle moves 200 px right.",
        (("circle", 1, "dx", 0), ("circle", 3, "dx", 200)),
    ),
    (
        "0-2s: the circle moves 200 px right. 2-3s: it rotates 90°. 3-4s: it fades out.",
        (
            ("circle", 1, "dx", 100),
            ("circle", 2, "angle", 0),
            ("circle", 3, "angle", 90),
            ("circle", 4, "opacity", 0),
        ),
    ),
    (
        "0:00-0:02 the circle moves 200 px right\n0:02-0:04 the circle moves 100 px down",
        (("circle", 2, "dx", 200), ("circle", 4, "dy", 100)),
    ),
    (
        "1. The circle moves 100 px right in 1 s.\n2. It grows to twice its size in 1 s.\n3. It "
        "turns 90° in 1 s.",
        (("circle", 1, "scale", 1), ("circle", 2, "scale", 2), ("circle", 3, "angle", 90)),
    ),
    (
        "First, the circle moves 100 px right over 1 s. Next, the square moves 100 px left over "
        "1 s. Finally, both fade out over 1 s.",
        (
            ("square", 1, "dx", 0),
            ("square", 2, "dx", -100),
            ("circle", 3, "opacity", 0),
            ("square", 3, "opacity", 0),
        ),
    ),
    (
        "Once the circle has moved 100 px right over 1 s, the square rotates 90° over 1 s.",
        (("square", 1, "angle", 0), ("square", 2, "angle", 90)),
    ),
    (
        "The circle moves 100 px right over 2 s. Once the circle has arrived, the square rotates "
        "90° over 1 s.",
        (("square", 2, "angle", 0), ("square", 3, "angle", 90)),
    ),
    (
        "The circle moves 100 px right over 2 s. When it stops, the square rotates 90° over 1 s.",
        (("square", 2, "angle", 0), ("square", 3, "angle", 90)),
    ),
    (
        "The square rotates 90° over 1 s after the circle moves 100 px right over 1 s.",
        (("circle", 1, "dx", 100), ("square", 1, "angle", 0), ("square", 2, "angle", 90)),
    ),
    (
        "The circle moves 100 px right over 1 s before rotating 90° over 1 s.",
        (("circle", 1, "angle", 0), ("circle", 2, "angle", 90)),
    ),
    (
        "The circle moves 100 px right over 2 s, and halfway through the square rotates 90° in 1 "
        "s.",
        (("square", 1, "angle", 0), ("square", 2, "angle", 90)),
    ),
    (
        "The circle moves 100 px right over 2 s, and 0.5 s later the square moves 100 px left "
        "over 2 s.",
        (("square", 0.5, "dx", 0), ("square", 1.5, "dx", -50), ("square", 2.5, "dx", -100)),
    ),
    (
        "The circle moves 100 px right over 2 s. 0.5 s after the circle starts moving, the "
        "square moves 100 px up over 1 s.",
        (("square", 0.5, "dy", 0), ("square", 1.5, "dy", -100)),
    ),
    (
        "Three circles in a row. They move up 100 px over 1 s, one after another with 0.2 s "
        "between.",
        (
            ("circle", 1, "dy", -100),
            ("circle-2", 0.2, "dy", 0),
            ("circle-2", 1.2, "dy", -100),
            ("circle-3", 0.4, "dy", 0),
            ("circle-3", 1.4, "dy", -100),
        ),
    ),
    (
        "Three circles in a row fade in one by one, 0.5 s each.",
        (
            ("circle", 0.5, "opacity", 1),
            ("circle-2", 0.5, "opacity", 0),
            ("circle-2", 1, "opacity", 1),
            ("circle-3", 1.5, "opacity", 1),
        ),
    ),
    (
        "Three circles drop 100 px in 1 s with a 0.3 s stagger.",
        (("circle", 1, "dy", 100), ("circle-2", 0.3, "dy", 0), ("circle-2", 1.3, "dy", 100)),
    ),
    (
        "The circle moves right 100 px three times, 1 s each.",
        (("circle", 1, "dx", 100), ("circle", 2, "dx", 200), ("circle", 3, "dx", 300)),
    ),
    (
        "The circle moves right 100 px linearly over 2 s.",
        (("circle", 0.5, "dx", 25), ("circle", 1, "dx", 50)),
    ),
    ("The circle moves right 100 px at constant speed for 2 s.", (("circle", 0.5, "dx", 25),)),
    (
        "The circle moves 100 px right over 1 s with ease in.",
        (("circle", 1, "dx", 100), ("circle", 0.5, "dx", 12.5)),
    ),
    (
        "The circle instantly moves 100 px right at 1 s.",
        (("circle", 0.95, "dx", 0), ("circle", 1, "dx", 100)),
    ),
    (
        "The circle moves 100 px right over 30 frames.",
        (("circle", 0.5, "dx", 50), ("circle", 1, "dx", 100)),
    ),
    ("The circle moves 100 px right over 2 beats.", (("circle", 1, "dx", 100),)),
    (
        "In 2 s the circle moves 100 px right, then in 1 s it fades out.",
        (("circle", 1.97, "dx", 100), ("circle", 2, "opacity", 1), ("circle", 3, "opacity", 0)),
    ),
    (
        "The circle moves 100 px right, which takes 2 s.",
        (("circle", 1, "dx", 50), ("circle", 2, "dx", 100)),
    ),
    ("The circle moves 100 px right (2 s).", (("circle", 2, "dx", 100),)),
    (
        "The circle moves 100 px right over 1 s. Then the square does the same.",
        (("square", 1, "dx", 0), ("square", 2, "dx", 100)),
    ),
    (
        "The circle moves 100 px right over 1 s and the square 50 px left.",
        (("circle", 1, "dx", 100), ("square", 1, "dx", -50)),
    ),
    (
        "The circle fades in over 0.5 s and moves 100 px right over 1 s.",
        (("circle", 0.5, "opacity", 1), ("circle", 0.5, "dx", 0), ("circle", 1.5, "dx", 100)),
    ),
    (
        "At 1 s, the circle turns red. At 2 s, it turns blue.",
        (("circle", 2, "colour", "#e5252a"), ("circle", 2.6, "colour", "#2563eb")),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=[case[0][:60] for case in CASES])
def test_things_happen_when_the_words_say(case: Case) -> None:
    assert misses(case) == []
