"""The voice for a subject."""

import re

from openmotion.director.rules.voices import living, making, plain, together, work
from openmotion.director.rules.voices.voice import Voice
from openmotion.model.brief import Brief

VOICES: tuple[Voice, ...] = (
    *work.VOICES,
    *making.VOICES,
    *living.VOICES,
    *together.VOICES,
    plain.SOFTWARE,
    plain.THING,
)


_SCREEN = re.compile(
    r"\b(?:app|apps|software|saas|website|web ?site|ui|dashboards?|screenshots?|online|platform)\b",
    re.IGNORECASE,
)


def choose_voice(brief: Brief) -> Voice:
    """The voice whose words the subject uses, the mute voice for prompts not in English."""
    if brief.language.value != "en":
        return plain.MUTE
    subject = brief.subject.value.lower()
    around = " ".join((brief.goal.value, *brief.keywords[:6])).lower()
    best, best_score = plain.THING, 0.0
    for voice in VOICES:
        score = 3.0 * _hits(voice, subject) + 1.0 * _hits(voice, around)
        if voice is plain.SOFTWARE:
            score *= 0.4
        if score > best_score:
            best, best_score = voice, score
    if best is plain.THING and _SCREEN.search(brief.prompt):
        return plain.SOFTWARE
    return best


def _hits(voice: Voice, text: str) -> int:
    return sum(1 for word in voice.words if _starts_a_word(word, text))


def _starts_a_word(stem: str, text: str) -> bool:
    # Short stems must be whole words, so that "art" is not found in "article".
    end = r"s?\b" if len(stem) <= 4 else ""
    return re.search(rf"\b{re.escape(stem)}{end}", text) is not None
