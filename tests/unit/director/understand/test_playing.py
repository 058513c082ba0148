"""Loops, clear grounds and pace."""

import pytest

from openmotion.director.understand.playing import read_loop, read_pace, read_transparent
from openmotion.director.understand.reading import read_prompt


@pytest.mark.parametrize(
    "prompt",
    [
        "seamless loop of tea",
        "a looping GIF of a cup",
        "tea gif loop",
        "make it loop",
        "it should loop seamlessly",
        "a perfect loop",
        "loopable background",
        "an endlessly looping hero video",
        "8 second loop of steam",
        "create a loop for our lobby screen",
        "last frame matches the first",
        "ends where it starts",
        "on a loop",
        "als Endlosschleife",
        "vid\xe9o en boucle",
        "v\xeddeo en bucle",
        "em loop",
        "in loop",
        "zap\u0119tlony film",
        "\u0437\u0430\u0446\u0438\u043a\u043b\u0435\u043d\u043d\u043e\u0435 "
        "\u0432\u0438\u0434\u0435\u043e",
        "\u0437\u0430\u0446\u0438\u043a\u043b\u0435\u043d\u0435 \u0432\u0456\u0434\u0435\u043e",
        "\u304a\u8336\u306e\u30eb\u30fc\u30d7\u52d5\u753b",
        "\u65e0\u7f1d\u5faa\u73af\u7684\u8336\u52a8\u753b",
        "boomerang of a cup",
        "a seamlessly looping logo animation",
        "infinite loop animation",
        "loops forever",
        "10s loop",
    ],
)
def test_a_loop_is_asked_for(prompt: str) -> None:
    found = read_loop(read_prompt(prompt))

    assert found.value
    assert found.spans


@pytest.mark.parametrize(
    "prompt",
    [
        "nahtlos geloopt",
        "loop video of rain",
        "an explainer of the feedback loop",
        "a for loop in Python, explained",
        "it should not loop",
        "do not loop it",
        "Loop earplugs ad",
        "stay in the loop: newsletter ad",
        "the habit loop",
        "a loop pedal for guitarists",
        "Froot loops ad",
        "loop road trip in Iceland",
    ],
)
def test_other_loops_ask_for_none(prompt: str) -> None:
    assert not read_loop(read_prompt(prompt)).value


@pytest.mark.parametrize(
    "prompt",
    [
        "transparent background",
        "logo on transparent",
        "with alpha channel",
        "export with alpha",
        "ProRes 4444",
        "a stream overlay with no background",
        "as an overlay for OBS",
        "lower third, transparent background",
        "background: transparent",
        "transparent webm",
        "no background please",
        "without a background",
        "transparenter Hintergrund",
        "ohne Hintergrund",
        "fond transparent",
        "sin fondo",
        "fundo transparente",
        "sfondo trasparente",
        "transparante achtergrond",
        "przezroczyste t\u0142o",
        "\u043f\u0440\u043e\u0437\u0440\u0430\u0447\u043d\u044b\u0439 \u0444\u043e\u043d",
        "\u043f\u0440\u043e\u0437\u043e\u0440\u0438\u0439 \u0444\u043e\u043d",
        "\u03b4\u03b9\u03b1\u03c6\u03b1\u03bd\u03ad\u03c2 \u03c6\u03cc\u03bd\u03c4\u03bf",
        "n\u1ec1n trong su\u1ed1t",
        "\u900f\u660e\u80cc\u666f",
        "transparent overlay",
        "keyable overlay",
        "transparent PNG logo animation",
    ],
)
def test_a_clear_ground_is_asked_for(prompt: str) -> None:
    assert read_transparent(read_prompt(prompt)).value


@pytest.mark.parametrize(
    "prompt",
    [
        "no background music",
        "green screen",
        "transparent pricing for banks",
        "a transparent company",
        "a transparent glass bottle",
        "no transparent background",
        "without background noise",
        "gradient overlay on the photo",
        "price transparency explained",
        "alpha release of our game",
        "text overlay on video",
    ],
)
def test_other_transparency_asks_for_none(prompt: str) -> None:
    assert not read_transparent(read_prompt(prompt)).value


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("slow, calm tea film", "slow"),
        ("slow-paced film", "slow"),
        ("slow motion feel", "slow"),
        ("snappy tea ad", "fast"),
        ("fast cuts", "fast"),
        ("fast-paced", "fast"),
        ("quick cuts, tea", "fast"),
        ("rapid-fire type", "fast"),
        ("unhurried", "slow"),
        ("lingering shots", "slow"),
        ("langsames Tempo", "slow"),
        ("rythme lent", "slow"),
        ("schnelle Schnitte", "fast"),
        ("montage rythm\xe9", "fast"),
        (
            "\u043c\u0435\u0434\u043b\u0435\u043d\u043d\u043e\u0435 \u0432\u0438\u0434\u0435\u043e",
            "slow",
        ),
        ("\u0431\u044b\u0441\u0442\u0440\u044b\u0439 \u043c\u043e\u043d\u0442\u0430\u0436", "fast"),
        ("no fast cuts", "normal"),
        ("not too fast-paced", "normal"),
        ("slow cooker ad", "normal"),
        ("fast food ad", "normal"),
        ("quick tutorial on tea", "normal"),
        ("fastest CLI ever", "normal"),
        ("punchy", "fast"),
        ("slow fades", "slow"),
        ("slow internet? Try us", "normal"),
        ("ritmo lento", "slow"),
        ("edici\xf3n r\xe1pida", "fast"),
        ("a slow reveal", "slow"),
        ("high-tempo", "fast"),
        ("rasante Schnitte", "fast"),
    ],
)
def test_the_pace_is_what_the_words_say(prompt: str, expected: str) -> None:
    assert read_pace(read_prompt(prompt)).value == expected
