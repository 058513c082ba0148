"""Colours, their roles and the tone."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.director.understand.colours import read_colours
from openmotion.director.understand.reading import read_prompt
from openmotion.model import Brief, Request


def brief_of(prompt: str) -> Brief:
    return read_brief(Request(prompt=prompt))


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("navy background, mint accent", [("navy", "ground"), ("mint", "accent")]),
        ("white text on deep burgundy", [("white", "text"), ("deep burgundy", "ground")]),
        ("gold on black", [("gold", "text"), ("black", "ground")]),
        ("background #0a1", [("#00aa11", "ground")]),
        (
            "off-white ground with a deep-blue accent",
            [("off-white", "ground"), ("deep blue", "accent")],
        ),
        ("cream and brown, friendly", [("cream", "any"), ("brown", "any")]),
        ("schwarzer Hintergrund, rote Akzente", [("black", "ground"), ("red", "accent")]),
    ],
)
def test_colours_have_names_and_roles(prompt: str, expected: list[tuple[str, str]]) -> None:
    assert [(wish.name, wish.role) for wish in brief_of(prompt).colours] == expected


def test_a_name_and_its_digits_are_one_colour() -> None:
    wishes = brief_of("Purple (#6a2bd9) accents on white").colours

    assert [(wish.name, wish.colour, wish.role) for wish in wishes] == [
        ("purple", "#6a2bd9", "accent"),
        ("white", "#ffffff", "ground"),
    ]


@pytest.mark.parametrize(
    "prompt",
    [
        "why the sea is blue",
        "the White House",
        "sales rose to 9",
        "coffee from Peru",
        "a mint tea shop",
    ],
)
def test_words_that_are_no_wish_are_left(prompt: str) -> None:
    assert brief_of(prompt).colours == ()


def test_a_refused_colour_is_excluded() -> None:
    brief = brief_of("green type on white. Don't use red.")

    assert "red" in brief.excluded
    assert "red" not in [wish.name for wish in brief.colours]


@pytest.mark.parametrize(
    ("prompt", "tone"),
    [
        ("dark theme with big type", "dark"),
        ("on a charcoal background", "dark"),
        ("a cream background", "light"),
        ("light mode dashboard", "light"),
        ("big type", None),
    ],
)
def test_tone_is_said_or_follows_the_ground(prompt: str, tone: str | None) -> None:
    assert brief_of(prompt).tone.value == tone


def test_a_listed_dark_mode_is_no_wish_for_a_dark_picture() -> None:
    assert brief_of("Release notes:\n- Dark mode\n- Export to PDF").tone.value is None


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("navy background, mint accent", [("navy", "ground"), ("mint", "accent")]),
        ("white text on #0A2540", [("white", "text"), ("#0a2540", "ground")]),
        ("accent: coral", [("coral", "accent")]),
        ("Farben: Blau und Gold", [("blue", "any"), ("gold", "any")]),
        ("black and gold", [("black", "any"), ("gold", "any")]),
        ("background #101820, accent #F2AA4C", [("#101820", "ground"), ("#f2aa4c", "accent")]),
        ("use rgb(20, 30, 60) as the background", [("#141e3c", "ground")]),
        ("on a deep green ground with cream type", [("deep green", "ground"), ("cream", "text")]),
        ("cream paper background", [("cream", "ground")]),
        ("in shades of blue", [("blue", "any")]),
        ("teal highlights over charcoal", [("teal", "accent"), ("charcoal", "ground")]),
        (
            "primary colour orange, secondary colour teal",
            [("orange", "accent"), ("teal", "second")],
        ),
        ("yellow headline, black backdrop", [("yellow", "text"), ("black", "ground")]),
        (
            "palette: #264653, #2a9d8f, #e9c46a",
            [("#264653", "any"), ("#2a9d8f", "any"), ("#e9c46a", "any")],
        ),
        ("brand colours: purple and orange", [("purple", "any"), ("orange", "any")]),
        ("brand colour is #ff5a5f", [("#ff5a5f", "accent")]),
        ("set on black with one red accent", [("black", "ground"), ("red", "accent")]),
        ("dark blue to purple gradient background", [("dark blue", "ground"), ("purple", "any")]),
        (
            "text in white, background in forest green",
            [("white", "text"), ("forest green", "ground")],
        ),
        ("lime buttons", [("lime", "accent")]),
        ("hsl(210, 50%, 20%) background", [("#19334d", "ground")]),
        ("rgba(255,0,0,.5) accent", [("#ff0000", "accent")]),
        ("blau-wei\xdf", [("blue", "any"), ("white", "any")]),
        ("Hintergrund dunkelblau, Akzent gelb", [("dark blue", "ground"), ("yellow", "accent")]),
        ("wei\xdfe Schrift auf rotem Grund", [("white", "text"), ("red", "ground")]),
        ("fond bleu nuit, texte blanc", [("midnight blue", "ground"), ("white", "text")]),
        ("couleurs : vert et or", [("green", "any"), ("gold", "any")]),
        ("fondo negro con acentos dorados", [("black", "ground"), ("gold", "accent")]),
        ("colores: azul y amarillo", [("blue", "any"), ("yellow", "any")]),
        ("fundo preto, texto branco", [("black", "ground"), ("white", "text")]),
        ("cores: verde e branco", [("green", "any"), ("white", "any")]),
        ("sfondo nero, testo bianco", [("black", "ground"), ("white", "text")]),
        ("colori: rosso e oro", [("red", "any"), ("gold", "any")]),
        ("kleuren: blauw en geel", [("blue", "any"), ("yellow", "any")]),
        ("zwarte achtergrond, witte tekst", [("black", "ground"), ("white", "text")]),
        ("kolory: granatowy i z\u0142oty", [("navy", "any"), ("gold", "any")]),
        ("czarne t\u0142o, bia\u0142y tekst", [("black", "ground"), ("white", "text")]),
        (
            "\u0446\u0432\u0435\u0442\u0430: \u0441\u0438\u043d\u0438\u0439 \u0438 "
            "\u0437\u043e\u043b\u043e\u0442\u043e\u0439",
            [("blue", "any"), ("gold", "any")],
        ),
        (
            "\u0447\u0451\u0440\u043d\u044b\u0439 \u0444\u043e\u043d, "
            "\u0431\u0435\u043b\u044b\u0439 \u0442\u0435\u043a\u0441\u0442",
            [("black", "ground"), ("white", "text")],
        ),
        (
            "\u043a\u043e\u043b\u044c\u043e\u0440\u0438: \u0441\u0438\u043d\u0456\u0439 \u0456 "
            "\u0436\u043e\u0432\u0442\u0438\u0439",
            [("blue", "any"), ("yellow", "any")],
        ),
        (
            "\u0447\u043e\u0440\u043d\u0438\u0439 \u0444\u043e\u043d, "
            "\u0431\u0456\u043b\u0438\u0439 \u0442\u0435\u043a\u0441\u0442",
            [("black", "ground"), ("white", "text")],
        ),
        (
            "\u03c7\u03c1\u03ce\u03bc\u03b1\u03c4\u03b1: \u03bc\u03c0\u03bb\u03b5 "
            "\u03ba\u03b1\u03b9 \u03c7\u03c1\u03c5\u03c3\u03cc",
            [("blue", "any"), ("gold", "any")],
        ),
        (
            "\u03bc\u03b1\u03cd\u03c1\u03bf \u03c6\u03cc\u03bd\u03c4\u03bf, "
            "\u03bb\u03b5\u03c5\u03ba\u03cc \u03ba\u03b5\u03af\u03bc\u03b5\u03bd\u03bf",
            [("black", "ground"), ("white", "text")],
        ),
        ("m\xe0u: xanh d\u01b0\u01a1ng v\xe0 v\xe0ng", [("blue", "any"), ("yellow", "any")]),
        ("n\u1ec1n \u0111en, ch\u1eef tr\u1eafng", [("black", "ground"), ("white", "text")]),
        (
            "\u9ed1\u8272\u80cc\u666f\uff0c\u91d1\u8272\u6587\u5b57",
            [("black", "ground"), ("gold", "text")],
        ),
        ("\u9ed2\u80cc\u666f\u306b\u767d\u6587\u5b57", [("black", "ground"), ("white", "text")]),
        (
            "\uac80\uc740 \ubc30\uacbd, \ud770 \uae00\uc528",
            [("black", "ground"), ("white", "text")],
        ),
        ("electric blue on black", [("electric blue", "text"), ("black", "ground")]),
        ("a red, white and blue palette", [("red", "any"), ("white", "any"), ("blue", "any")]),
        ("green screen background", [("green screen", "ground")]),
        ("on a chroma green background", [("chroma green", "ground")]),
        ("the White House", []),
        ("Orange County event", []),
        ("Green party", []),
        ("Rose Miller, founder", []),
        ("blue-collar workers", []),
        ("gold medal winner", []),
        ("Black Friday sale", []),
        ("red wine", []),
        ("Silver Lake", []),
        ("a mint tea shop", []),
        ("greenhouse", []),
        ("coral reefs are dying", []),
        ("Olive Garden ad", []),
        ("lime juice", []),
        ("the blue whale", [("blue", "any")]),
    ],
)
def test_colours_have_roles_in_any_language(prompt: str, expected: list[tuple[str, str]]) -> None:
    found, _ = read_colours(read_prompt(prompt))

    assert [(wish.name, wish.role) for wish in found] == expected


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("don't use red", ["red"]),
        ("avoid purple", ["purple"]),
        ("no purple or blue", ["purple", "blue"]),
        ("no red, no green", ["red", "green"]),
        ("anything but pink", ["pink"]),
        ("without any yellow", ["yellow"]),
        ("kein Rot", ["red"]),
        ("kein Rot und kein Gr\xfcn", ["red", "green"]),
        ("pas de rouge", ["red"]),
        ("sin rojo", ["red"]),
        ("sem vermelho", ["red"]),
        ("senza rosso", ["red"]),
        ("geen rood", ["red"]),
        ("bez czerwonego", ["red"]),
        ("\u0431\u0435\u0437 \u043a\u0440\u0430\u0441\u043d\u043e\u0433\u043e", ["red"]),
        ("\u0431\u0435\u0437 \u0447\u0435\u0440\u0432\u043e\u043d\u043e\u0433\u043e", ["red"]),
        ("\u03c7\u03c9\u03c1\u03af\u03c2 \u03ba\u03cc\u03ba\u03ba\u03b9\u03bd\u03bf", ["red"]),
        ("kh\xf4ng d\xf9ng m\xe0u \u0111\u1ecf", ["red"]),
        ("stay away from neon green", ["neon green"]),
        ("not blue", ["blue"]),
        ("please do not use orange anywhere", ["orange"]),
        ("no black backgrounds", ["black"]),
        ("never pink", ["pink"]),
        ("avoid the colour purple", ["purple"]),
        ("red is forbidden", ["red"]),
        ("except red", ["red"]),
        ("avoid reds and purples", ["red", "purple"]),
        ("no bright colours, no pink", ["pink"]),
        ("use blue instead of red", ["red"]),
        ("no red", ["red"]),
    ],
)
def test_a_refused_colour_is_known_by_its_english_name(prompt: str, expected: list[str]) -> None:
    assert list(read_colours(read_prompt(prompt))[1]) == expected
