"""The language of a prompt."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Request


@pytest.mark.parametrize(
    ("prompt", "code"),
    [
        ("x", "en"),
        ("\U0001f389\U0001f389", "en"),
        ("Make an advert for the shop on our street", "en"),
        ('Show the text "El arte de mirar"', "en"),
        ("Erstelle ein Video f\u00fcr unsere B\u00e4ckerei mit warmen Farben", "de"),
        ("Cr\u00e9e une vid\u00e9o pour notre boutique avec des fleurs", "fr"),
        ("Haz un v\u00eddeo para la tienda de mi barrio", "es"),
        ("zr\u00f3b wideo dla naszej piekarni i poka\u017c adres na ko\u0144cu", "pl"),
        ("\u65b0\u3057\u3044\u30a2\u30d7\u30ea\u306e\u52d5\u753b", "ja"),
        ("\u5236\u4f5c\u4e00\u4e2a\u5173\u4e8e\u8336\u7684\u89c6\u9891", "zh"),
        ("\ucee4\ud53c \uc18c\uac1c \uc601\uc0c1", "ko"),
        (
            "\u0641\u064a\u062f\u064a\u0648 \u0642\u0635\u064a\u0631 \u0639\u0646 \u0627"
            "\u0644\u0642\u0647\u0648\u0629",
            "ar",
        ),
        (
            "\u0432\u0438\u0434\u0435\u043e \u043e \u0447\u0430\u0435 \u0434\u043b\u044f "
            "\u043c\u0430\u0433\u0430\u0437\u0438\u043d\u0430",
            "ru",
        ),
        (
            "\u0432\u0456\u0434\u0435\u043e \u043f\u0440\u043e \u043a\u0430\u0432\u0443 "
            "\u0456 \u0447\u0430\u0439",
            "uk",
        ),
    ],
)
def test_the_language_is_told_by_script_and_words(prompt: str, code: str) -> None:
    assert read_brief(Request(prompt=prompt)).language.value == code
