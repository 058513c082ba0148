"""Our own words: short, free of numbers and of claims."""

import re

import pytest
from tests.support.briefs import make_brief

from openmotion.director.rules.voices import VOICES, Voice, choose_voice

CLAIMS = re.compile(
    r"#1|\bbest\b|\bfastest\b|\bfaster\b|\bleading\b|trusted by|award|guarantee|\bfree\b|"
    r"\binstant|\bin seconds\b|\bmillions?\b|\bthousands?\b|%|\bcheap|\bsave \d|\bonly\b|\bnever\b",
    re.IGNORECASE,
)


def words_of(voice: Voice) -> list[str]:
    lines = [
        voice.promise,
        *voice.hooks,
        *voice.closers,
        *(w for pain in voice.pains for w in pain),
    ]
    lines += [text for line in voice.benefits for text in (line.headline, line.support)]
    for ask in voice.asks:
        lines += [ask.headline, ask.typed, *(text for card in ask.cards for text in card)]
    return lines


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
def test_a_voice_claims_nothing(voice):
    assert [line for line in words_of(voice) if CLAIMS.search(line)] == []


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
def test_a_voice_holds_no_digits(voice):
    assert [line for line in words_of(voice) if re.search(r"\d", line)] == []


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
def test_lines_are_short_enough_for_their_scenes(voice):
    assert all(len(hook.split()) <= 7 for hook in (*voice.hooks, *voice.closers))
    assert all(len(line.headline.split()) <= 6 for line in voice.benefits)
    assert all(len(line.support.split()) <= 14 for line in voice.benefits)
    assert all(len(phrase.split()) <= 4 for pain in voice.pains for phrase in pain)
    assert all(len(ask.typed.split()) <= 9 for ask in voice.asks)


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("AI calendar app", "calendar"),
        ("note-taking app", "notes"),
        ("personal finance app", "money"),
        ("pour-over coffee", "food"),
        ("password manager", "security"),
        ("developer tools startup", "developer"),
        ("REST API", "developer"),
        ("language learning app", "learning"),
        ("yoga studio", "body"),
        ("wireless headphones", "music"),
        ("indie puzzle game", "play"),
        ("app", "software"),
        ("umbrella", "thing"),
    ],
)
def test_the_subject_decides_the_voice(subject, name):
    assert choose_voice(make_brief("A short film", subject=subject)).name == name


def test_other_languages_have_no_words_of_ours():
    voice = choose_voice(make_brief(subject="Kalender-App", language="de"))

    assert words_of(voice) == [""]
