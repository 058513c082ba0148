"""The voice for a subject."""

import re

from openmotion.director.rules.voices import living, making, objects, plain, together, work
from openmotion.director.rules.voices.voice import Voice
from openmotion.model.brief import Brief

VOICES: tuple[Voice, ...] = (
    *objects.VOICES,
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


_OTHER_CODES = re.compile(r"\b(?:qr|zip|promo|discount|dress|post|bar)[- ]?codes?\b")


def choose_voice(brief: Brief) -> Voice:
    """The voice whose words the subject uses, the mute voice for prompts not in English."""
    if brief.language.value != "en":
        return plain.MUTE
    subject = brief.subject.value.lower()
    spoken = " ".join(copy.text for copy in brief.copy_lines)
    around = " ".join((brief.goal.value, *brief.keywords[:6], spoken)).lower()
    if brief.kind.value == "event":
        # A party in a garden is no furniture.
        around = ""
    around = _OTHER_CODES.sub("", around)
    subject = _OTHER_CODES.sub("", subject)
    head, *tail = re.split(r"\s(?=(?:about|for|in|with|of|that|on)\s)", subject, maxsplit=1)
    rest = "".join(tail)
    best, best_score = plain.THING, 0.0
    for voice in VOICES:
        score = 3.0 * _hits(voice, head) + 1.0 * _hits(voice, f"{rest} {around}")
        # In "meeting notes tool" the later word is what it is.
        score += 0.5 * _last_hit(voice, head)
        if voice is plain.SOFTWARE:
            score *= 0.4
        if score > best_score:
            best, best_score = voice, score
    if best is plain.THING and _SCREEN.search(brief.prompt):
        return plain.SOFTWARE
    return best


def _hits(voice: Voice, text: str) -> int:
    return sum(1 for word in voice.words if _starts_a_word(word, text))


def _last_hit(voice: Voice, text: str) -> float:
    """Where in a text the last word of a voice stands, from 0 to 1; 0 without one."""
    places = [text.rfind(word) for word in voice.words if _starts_a_word(word, text)]
    return max(places, default=0) / max(1, len(text))


def _starts_a_word(stem: str, text: str) -> bool:
    # Short stems must be whole words, so that "art" is not found in "article".
    end = r"s?\b" if len(stem) <= 4 else ""
    return re.search(rf"\b{re.escape(stem)}{end}", text) is not None
