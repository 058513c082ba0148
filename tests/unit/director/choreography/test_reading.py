"""What is understood of a prompt: its cast, clauses and notes, and that it is a choreography."""

import pytest
from tests.support.choreographies import plan_of, told

from openmotion.director.choreography import is_choreography
from openmotion.director.offline import OfflineDirector
from openmotion.director.understand.reading import read_prompt
from openmotion.model import Request
from openmotion.review.choreography import check_choreography

PARAPHRASES = (
    (
        "The red circle moves 200 px to the right over 2 seconds.",
        "Move the red circle right by 200 pixels in 2 s.",
        "The red circle slides 200px rightwards for 2 sec.",
        "Over 2 s, the red circle travels two hundred pixels to the right.",
        "the red circle is moved to the right by 200 px, taking 2 seconds",
    ),
    (
        "The square rotates 90° clockwise over 1 s.",
        "Rotate the square by 90 degrees in one second.",
        "The square turns a quarter turn clockwise within 1 s",
        "In 1 s, the square makes a quarter of a turn.",
    ),
    (
        "The circle grows to twice its size in 1 s.",
        "The circle doubles in size over 1 s.",
        "Make the circle twice as big in 1 s.",
        "Scale the circle by a factor of 2 over one second.",
        "The circle scales to 200% in 1 s",
    ),
    (
        "The circle moves 100 px right over 1 s, then the square fades out over 1 s.",
        "First the circle moves 100 px right over 1 s. Next, the square fades out over 1 s.",
        "1. The circle moves 100 px right over 1 s.\n2. The square fades out over 1 s.",
        "0-1s: the circle moves 100 px right. 1-2s: the square fades out.",
        "The circle moves 100 px right over 1 s. After that, the square disappears over 1 s.",
    ),
)
NO_CHOREOGRAPHIES = (
    "Create a launch video for Circle, an AI calendar app.",
    "A square video for our bakery, 15 seconds.",
    "Explain how the circle of life works for students.",
    "Animate our logo: a blue circle with the word ORBIT moves in from the left.",
    "Make a bar chart of Q1 12, Q2 18, Q3 26 and a line for the trend.",
    "Star Coffee opens on Monday at Hexagon Square 5. Make a 10 s ad.",
    "An explainer about why triangles are the strongest shape in bridges.",
    'Kinetic typography: "Move fast" slides in from the left.',
    "Promo for our new app Pulse that tracks your heart rate.",
    "A map of the London circle line with a red dot moving along the route.",
)


@pytest.mark.parametrize(
    "wordings", PARAPHRASES, ids=[wordings[0][:40] for wordings in PARAPHRASES]
)
def test_paraphrases_give_the_same_clauses(wordings: tuple[str, ...]) -> None:
    def essence(prompt: str) -> list[dict[str, object]]:
        plan = told(prompt)
        clauses = [clause.model_dump(exclude={"text", "span"}) for clause in plan.clauses]
        for clause in clauses:
            # From the size at the start both are the same.
            clause["grown"] = clause.pop("factor") or clause.pop("to_factor")
            clause.pop("to_factor", None)
        return clauses

    first, *others = (essence(prompt) for prompt in wordings)

    assert all(other == first for other in others)


@pytest.mark.parametrize("prompt", NO_CHOREOGRAPHIES)
def test_a_prompt_that_mentions_a_shape_is_no_choreography(prompt: str) -> None:
    assert not is_choreography(read_prompt(prompt))


def test_colours_that_share_a_noun_are_several_objects() -> None:
    plan = told("A red, a green and a blue circle move up 100 px over 1 s.")

    assert [actor.id for actor in plan.actors] == ["red-circle", "green-circle", "blue-circle"]
    assert {clause.actor for clause in plan.clauses} == {actor.id for actor in plan.actors}


def test_sizes_are_kept_to_the_pixel() -> None:
    plan = told("A circle with a radius of 60 px and a 300x150 px rectangle fade out.")

    assert [(actor.width, actor.height) for actor in plan.actors] == [(120, 120), (300, 150)]


def test_the_other_one_is_the_one_that_did_not_act() -> None:
    plan = told(
        "A circle and a square. The circle moves up 50 px. Then the other one moves down 50 px."
    )

    assert [clause.actor for clause in plan.clauses] == ["circle", "square"]


def test_a_shape_is_called_what_it_became() -> None:
    plan = told("The blue square morphs into a star. Then the star rotates 90°. A square fades in.")

    assert plan.clauses[1].actor == "blue-square"
    assert plan.clauses[2].actor == "square"


def test_what_is_not_understood_is_noted() -> None:
    plan = told("The circle moves 100 px right. The square scales.")

    assert any("The square scales" in note for note in plan.notes)


def test_two_places_at_once_are_noted() -> None:
    plan = told(
        "At 1 s the circle moves to (300, 300) over 2 s. At 2 s the circle moves to (900, 300) "
        "over 2 s."
    )

    assert any("two places at once" in note for note in plan.notes)


def test_a_clause_keeps_its_words() -> None:
    prompt = "A red circle waits 1 s. Then it turns blue in 0.5 s."
    clause = told(prompt).clauses[0]

    assert prompt[clause.span.start : clause.span.end] == "Then it turns blue in 0.5 s"


def test_the_stated_size_length_and_ground_hold() -> None:
    brief, composition = plan_of(
        "A 1080x1080 video, 6 seconds, white background. The red square spins once over 2 s."
    )

    assert (composition.width, composition.height) == (1080, 1080)
    assert composition.duration_frames == 180
    assert composition.scenes[0].ground.colours == ("#ffffff",)
    assert brief.kind.value == "choreography"


def test_without_a_stated_length_the_video_ends_after_the_last_clause() -> None:
    _, composition = plan_of("The circle moves 100 px right over 3 s.")

    assert 90 < composition.duration_frames <= 120


def test_free_objects_start_where_they_stay_in_the_frame() -> None:
    prompt = "The circle moves 900 px right over 2 s."
    actor = told(prompt).actors[0]

    assert actor.x - actor.width / 2 >= 0
    assert actor.x + 900 + actor.width / 2 <= 1920


def test_the_same_request_gives_the_same_composition() -> None:
    director = OfflineDirector()
    prompt = "Three hexagons rotate 60° over 1 s one after another."

    def made() -> object:
        brief = director.understand(Request(prompt=prompt, seed=3))
        return director.arrange(director.plan(brief, 3))

    assert made() == made()


@pytest.mark.parametrize(
    "prompt",
    [
        "The blue circle moves 200 px left of the square over 2 s, then turns 90° clockwise "
        "while it grows by half; at the same time the small red triangle fades out.",
        "A red circle and a blue square, side by side. Both grow to 150% over 1 s, then the "
        "circle turns green.",
        "Three squares in a row rotate 45° one after another with 0.2 s between, then all fade "
        "out.",
        "The yellow star orbits the blue circle twice in 4 s while the circle pulses three times.",
        "The circle and the square swap places over 1 s. The square follows the circle.",
        "1080x1920. A pink heart bounces three times, then leaves to the right.",
        "A square splits into three. Then they fade out.",
        "A red circle and a blue circle merge. Then the red circle turns purple.",
    ],
)
def test_the_verifier_finds_nothing_on_what_the_director_makes(prompt: str) -> None:
    brief, composition = plan_of(prompt)

    assert brief.choreography is not None
    assert check_choreography(brief.choreography, composition) == ()
