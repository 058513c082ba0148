"""How long a prompt says the video is."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.errors import InvalidRequest
from openmotion.model import Request


def seconds(prompt: str) -> float:
    return read_brief(Request(prompt=prompt)).duration_s.value


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("A 12 second teaser for our bike shop", 12),
        ("Make a 40-second explainer on tides", 40),
        ("Roughly a ~25-second vertical clip about sourdough", 25),
        ("Build a 2-minute tutorial on knots", 120),
        ("a half a minute trailer for a podcast", 30),
        ("Logo reveal for Orrin. Total: 3.5 seconds.", 3.5),
        ("Ident, 4s, silent", 4),
        ("Bumper video (1280x720, 25fps, 9s) for a radio show", 9),
        ("make the video 7 seconds long please, about rain", 7),
        ("A six-second clip of a kite", 6),
        ("Duration: 18s\nTopic: bees", 18),
        ("length: 1:10, documentary about salt", 70),
        ("explain how rainbows form in 45 seconds", 45),
        ("a 10-15 second ad for tea", 15),
    ],
)
def test_a_length_of_the_whole_video_is_found(prompt: str, expected: float) -> None:
    assert seconds(prompt) == expected


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("Erstelle ein 20-sek\u00fcndiges Werbevideo f\u00fcr eine G\u00e4rtnerei", 20),
        ("Ein Video von 30 Sekunden \u00fcber Bienen", 30),
        ("Cr\u00e9e une vid\u00e9o de 20 secondes sur le caf\u00e9", 20),
        ("Haz un v\u00eddeo de 25 segundos sobre el mar", 25),
        ("nagraj 10-sekundowe wideo o kotach", 10),
        ("\u732b\u306e\u52d5\u753b\u309220\u79d2\u3067\u4f5c\u3063\u3066", 20),
        ("\u65f6\u957f\uff1a12 \u79d2\uff0c\u4ecb\u7ecd\u8336", 12),
        ("\ucee4\ud53c \uc18c\uac1c \uc601\uc0c1 15\ucd08", 15),
        ("\u0645\u0642\u0637\u0639 \u0645\u062f\u062a\u0647 18 \u062b\u0627\u0646\u064a\u0629", 18),
    ],
)
def test_a_length_is_found_in_other_languages(prompt: str, expected: float) -> None:
    assert seconds(prompt) == expected


@pytest.mark.parametrize(
    "prompt",
    [
        "A clip about our oven; baking takes 10 minutes",
        "Show the title, hold for 2 seconds, then fade out",
        "The logo pulses every 1.5s over a grid",
        "Deploy to any cloud in 30 seconds, says the headline",
        "An ad for a kettle that boils after 40 seconds",
        'Show "5 seconds to midnight" in red',
    ],
)
def test_lengths_of_parts_leave_the_default(prompt: str) -> None:
    brief = read_brief(Request(prompt=prompt))

    assert brief.duration_s.value == 15
    assert brief.duration_s.origin == "default"


def test_scenes_with_times_give_the_length() -> None:
    assert seconds("Beat 1 (0-2s): a dot. Beat 2 (2-6s): a line.") == 6


def test_scenes_that_give_their_own_lengths_add_up() -> None:
    assert seconds("Scene 1 - Start (3s)\nA dot.\n\nScene 2 - End (4.5s)\nA line.") == 7.5


def test_a_field_beats_the_prompt() -> None:
    brief = read_brief(Request(prompt="A 40 second film", duration_s=5))

    assert (brief.duration_s.value, brief.duration_s.origin) == (5, "field")


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("a 0 seconds video of a dog", "at least 1 second"),
        ("a 0.2 second clip", "at least 1 second"),
        ("a -5 second video about cats", "at least 1 second"),
        ("make a 3 hour film about snails", "at most 300 seconds"),
        ("a 12-minute explainer on rust", "at most 300 seconds"),
    ],
)
def test_a_length_that_cannot_be_made_is_refused_with_what_to_do(prompt: str, words: str) -> None:
    with pytest.raises(InvalidRequest, match=words):
        read_brief(Request(prompt=prompt))


def test_of_two_lengths_the_first_holds_and_the_other_is_noted() -> None:
    brief = read_brief(Request(prompt="A 10 second clip on tea. Or a 30 second video instead."))

    assert brief.duration_s.value == 10
    assert any("30 second" in note for note in brief.notes)


def test_the_length_points_at_its_words() -> None:
    prompt = "Please cut a 22-second trailer"
    span = read_brief(Request(prompt=prompt)).duration_s.spans[0]

    assert prompt[span.start : span.end] == "22-second"
