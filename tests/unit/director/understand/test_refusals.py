"""What a prompt forbids."""

import pytest

from openmotion.director.understand.reading import read_prompt
from openmotion.director.understand.refusals import read_excluded


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("tea film, no text", ["text"]),
        ("no on-screen text, please", ["text"]),
        ("tea, no text or logo", ["text", "logo"]),
        ("tea: no text, no logo, no music", ["text", "logo", "music"]),
        ("No text, logos or music.", ["text", "logo", "music"]),
        ("a text-free tea loop", ["text"]),
        ("wordless tea film", ["text"]),
        ("textless version", ["text"]),
        ("without numbers", ["numbers"]),
        ("don't show numbers or charts", ["numbers", "charts"]),
        ("avoid gradients and drop shadows", ["gradients", "shadows"]),
        ("no emojis", ["emoji"]),
        ("no people, no faces", ["people"]),
        ("nothing flashy", ["flashy"]),
        ("no cuts", ["cuts"]),
        ("one continuous shot", ["cuts"]),
        ("only hard cuts, tea", ["transitions"]),
        ("no transitions", ["transitions"]),
        ("no music, only sound effects", ["music"]),
        ("sound effects only", ["music"]),
        ("music only, tea", ["sound effects"]),
        ("just soft music", ["sound effects"]),
        ("no sfx", ["sound effects"]),
        ("without voiceover", ["voice"]),
        ("No voice-over, no stock footage", ["voice", "images"]),
        ("skip the CTA", ["cta"]),
        ("leave out the logo", ["logo"]),
        ("never use emojis", ["emoji"]),
        ("please no watermarks", ["logo"]),
        ("no glitch effects, no flashing lights", ["glitch", "flashes"]),
        ("no camera shake", ["shake"]),
        ("without any icons", ["icons"]),
        ("no all caps", ["caps"]),
        ("no device mockups", ["mockup"]),
        ("no phones", ["phone"]),
        ("no 3D", ["3d"]),
        ("no bouncing", ["bounce"]),
        ("no zooms or spins", ["zooms", "spins"]),
        ("no particles", ["particles"]),
        ("no end card", ["cta"]),
        ("logo-free", ["logo"]),
        ("ohne Text", ["text"]),
        ("kein Text, keine Musik", ["text", "music"]),
        ("ohne Musik und ohne Logo", ["music", "logo"]),
        ("ohne Zahlen", ["numbers"]),
        ("sans texte ni logo", ["text", "logo"]),
        ("sans musique", ["music"]),
        ("pas de texte", ["text"]),
        ("sin texto", ["text"]),
        ("sin m\xfasica ni logotipo", ["music", "logo"]),
        ("sem texto", ["text"]),
        ("senza testo", ["text"]),
        ("zonder tekst", ["text"]),
        ("bez tekstu", ["text"]),
        (
            "\u0431\u0435\u0437 \u0442\u0435\u043a\u0441\u0442\u0430 \u0438 "
            "\u043b\u043e\u0433\u043e\u0442\u0438\u043f\u0430",
            ["text", "logo"],
        ),
        ("\u0431\u0435\u0437 \u0442\u0435\u043a\u0441\u0442\u0443", ["text"]),
        ("\u03c7\u03c9\u03c1\u03af\u03c2 \u03ba\u03b5\u03af\u03bc\u03b5\u03bd\u03bf", ["text"]),
        ("kh\xf4ng c\xf3 ch\u1eef", ["text"]),
    ],
)
def test_what_is_refused_is_named(prompt: str, expected: list[str]) -> None:
    assert list(read_excluded(read_prompt(prompt))) == expected


@pytest.mark.parametrize(
    "prompt",
    [
        "no more meetings: an app",
        "no numbers before the end",
        "a text editor without distractions",
        "people without homes",
        "No code app builder",
        "we have no time for small text",
        "no text smaller than 40px",
        "work without limits",
        "No-code charts",
        "with no logo until the last scene",
        "music without borders: a charity",
    ],
)
def test_a_no_that_forbids_nothing_for_the_video_is_left_alone(prompt: str) -> None:
    assert read_excluded(read_prompt(prompt)) == ()
