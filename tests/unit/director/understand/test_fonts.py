"""The letters that a prompt asks for."""

import pytest

from openmotion.director.understand.fonts import read_fonts
from openmotion.director.understand.reading import read_prompt


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("serif headline", [("serif", "", "headline", False)]),
        ("elegant serif font", [("serif", "", "all", False)]),
        ("bold sans", [("sans", "", "all", True)]),
        ("clean sans-serif typography", [("sans", "", "all", False)]),
        ("use the font Inter", [("sans", "inter", "all", False)]),
        ("set in Inter", [("sans", "inter", "all", False)]),
        ("Font: Space Grotesk", [("sans", "space-grotesk", "all", False)]),
        (
            "headlines in Playfair Display, body in Inter",
            [("serif", "playfair-display", "headline", False), ("sans", "inter", "body", False)],
        ),
        ("condensed type", [("condensed", "", "all", False)]),
        ("tall condensed headlines", [("condensed", "", "headline", False)]),
        ("monospace", [("mono", "", "all", False)]),
        ("monospaced labels", [("mono", "", "body", False)]),
        ("typewriter font", [("mono", "", "all", False)]),
        ("handwritten", [("handwritten", "", "all", False)]),
        ("hand-lettered titles", [("handwritten", "", "headline", False)]),
        ("brush lettering", [("handwritten", "", "all", False)]),
        ("rounded font", [("rounded", "", "all", False)]),
        ("wide extended type", [("wide", "", "all", False)]),
        ("heavy slab serif", [("slab", "", "all", True)]),
        ("text in Helvetica", [("sans", "helvetica", "all", False)]),
        ("Bebas Neue font", [("condensed", "bebas-neue", "all", False)]),
        ("JetBrains Mono for the text", [("mono", "jetbrains-mono", "all", False)]),
        ("serifenlose Schrift", [("sans", "", "all", False)]),
        ("Serifenschrift", [("serif", "", "all", False)]),
        ("Handschrift", [("handwritten", "", "all", False)]),
        ("police sans empattements", [("sans", "", "all", False)]),
        (
            "\u0448\u0440\u0438\u0444\u0442 \u0441 "
            "\u0437\u0430\u0441\u0435\u0447\u043a\u0430\u043c\u0438",
            [("serif", "", "all", False)],
        ),
        (
            "\u0440\u0443\u043a\u043e\u043f\u0438\u0441\u043d\u044b\u0439 "
            "\u0448\u0440\u0438\u0444\u0442",
            [("handwritten", "", "all", False)],
        ),
    ],
)
def test_letters_are_known_by_sort_name_part_and_weight(
    prompt: str, expected: list[tuple[str, str, str, bool]]
) -> None:
    found = read_fonts(read_prompt(prompt))

    assert [(wish.kind, wish.family, wish.part, wish.bold) for wish in found] == expected


@pytest.mark.parametrize(
    "prompt",
    [
        "use Inter",
        "a film about the impact of rain",
        "made in Georgia",
        "the future of Futura bank",
        "no serif",
        "inter-city trains",
        "the body and mind app",
        "an expanded team",
        "round tables for your home",
        "space shuttle mono engine",
        "a script for a film",
        "courier service ad",
        "narrow streets of Porto",
    ],
)
def test_words_that_only_sound_like_fonts_ask_for_none(prompt: str) -> None:
    assert read_fonts(read_prompt(prompt)) == ()
