"""Silence, and what a prompt asks for in vain."""

import pytest

from openmotion.director.understand.limits import read_silence
from openmotion.director.understand.reading import read_prompt


@pytest.mark.parametrize(
    "prompt",
    [
        "silent",
        "no sound",
        "no audio",
        "mute",
        "muted",
        "without sound",
        "sound off",
        "audio: none",
        "ohne Ton",
        "stumm",
        "tonlos",
        "sans son",
        "muet",
        "sin sonido",
        "sem som",
        "senza audio",
        "senza suono",
        "bez d\u017awi\u0119ku",
        "zonder geluid",
        "\u0431\u0435\u0437 \u0437\u0432\u0443\u043a\u0430",
        "\u0431\u0435\u0437 \u0437\u0432\u0443\u043a\u0443",
        "\u03c7\u03c9\u03c1\u03af\u03c2 \u03ae\u03c7\u03bf",
        "kh\xf4ng \xe2m thanh",
        "\u65e0\u58f0",
        "\u97f3\u306a\u3057",
        "\uc18c\ub9ac \uc5c6\uc774",
        "no music and no sound effects",
        "no music, no sfx",
        "soundless loop",
        "no sound at all",
        "works with sound off",
    ],
)
def test_silence_is_asked_for(prompt: str) -> None:
    assert read_silence(read_prompt(prompt)).value


@pytest.mark.parametrize(
    "prompt",
    [
        "no sound effects",
        "no music",
        "only sound effects, no music",
        "no background noise",
        "muted colours",
        "muted greens and browns",
        "the silent majority",
        "silent disco event",
        "a silent retreat in the alps",
        "commute video",
        "silently slides in",
        "noise-free headphones",
        "muted palette",
        "un film sur le son",
    ],
)
def test_a_film_with_some_sound_is_not_silent(prompt: str) -> None:
    assert not read_silence(read_prompt(prompt)).value
