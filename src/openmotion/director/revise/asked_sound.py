"""Follow-ups about sound: mood, louder, quieter, without music, effects at a moment."""

import math
import re
from typing import get_args

from openmotion.director.revise.amounts import read_degree
from openmotion.director.revise.clause import Clause
from openmotion.model import CueKind, Mood
from openmotion.model.edit import AddCue, Edit, SetSound

_MUSIC = r"\b(?:music|bgm|soundtrack|song|track|score|musik|musique|música|musica)\b"
_SOUND = r"\b(?:sound|audio|ton|son|sonido|volume|lautstärke)\b"
_EFFECTS = r"\b(?:sound effects?|effects? sounds?|sfx|effects|whoosh\w*|clicks?|pops?)\b"
_OFF = (
    r"\b(?:no|without|remove|mute|drop|kill|turn off|disable|delete|silence|silent|stumm|ohne|sans|"
    r"sin|senza)\b"
)
_LOUDER = r"\b(?:louder|turn (?:it |the \w+ )?up|raise|increase|more volume|lauter|plus fort\w*)\b"
_QUIETER = (
    r"\b(?:quieter|softer|turn (?:it |the \w+ )?down|lower|reduce|less loud|too loud|leiser|"
    r"moins fort\w*|subtle)\b"
)
_MOODS: tuple[tuple[str, Mood], ...] = (
    (r"calm|ambient|relaxed|soft|peaceful|gentle|lo-?fi", "calm"),
    (r"upbeat|energetic|driving|hype|punchy|edm|dance|techno|rock|sport", "energetic"),
    (r"playful|fun|happy|cheerful|bouncy|quirky", "playful"),
    (r"cinematic|epic|dramatic|orchestral|emotional", "cinematic"),
    (r"corporate|inspiring|business|motivational", "corporate"),
    (r"electronic|tech|futuristic|synth", "tech"),
    (r"retro|80s|synthwave|vintage", "retro"),
    (r"luxur\w+|elegant|jazz|lounge|piano", "luxury"),
    (r"warm|acoustic|folk|guitar|organic", "warm"),
)
_DECIBELS = re.compile(r"([+\-\u2212]?\s*\d+(?:\.\d+)?)\s*d[bB]\b")


def asked_sound(clause: Clause) -> list[Edit] | None:
    """Edits of what is heard, or None if the clause is not about sound."""
    cue = _cue(clause)
    if cue is not None:
        return [cue]
    if clause.has(r"\b(?:reacts?|reactive|frequenc\w+|in sync|synced)\b"):
        return None
    music, sound = clause.has(_MUSIC), clause.has(_SOUND)
    if clause.has(r"\bmute (?:it|this|that|the video|everything)?\b") and not music:
        return [SetSound(music=False, effects=False, words=clause.text)]
    if not (music or sound or clause.has(_EFFECTS)):
        return None
    if clause.has(_OFF):
        if music:
            return [SetSound(music=False, words=clause.text)]
        if clause.has(_EFFECTS):
            return [SetSound(effects=False, words=clause.text)]
        return [SetSound(music=False, effects=False, words=clause.text)]
    edits = _changes(clause)
    return [edits] if edits is not None else None


def _changes(clause: Clause) -> SetSound | None:
    mood = next(
        (mood for words, mood in _MOODS if clause.has(rf"\b(?:{words})\b") and _is_mood(mood)), None
    )
    gain = 0.0
    if clause.has(_LOUDER):
        gain = 20 * math.log10(1 + read_degree(clause.plain, usual=0.5))
    elif clause.has(_QUIETER) and not (mood and clause.has(r"\bsofter\b")):
        gain = -20 * math.log10(1 + read_degree(clause.plain, usual=0.5))
    level = _DECIBELS.search(clause.plain)
    if level and clause.has(r"\bby\b"):
        stated = float(re.sub(r"\s", "", level.group(1)).replace("\u2212", "-"))
        gain = -abs(stated) if gain < 0 else stated
    if re.search(r"[\w/-]+\.(?:mp3|wav|m4a|ogg|flac|aac)\b", clause.text, re.IGNORECASE):
        return None
    adds = clause.has(r"\b(?:add|with|include|use|put|change|switch|make|different|other)\b")
    if mood is None and gain == 0 and not (adds and clause.has(_MUSIC)):
        return None
    music = True if adds and clause.has(_MUSIC) else None
    return SetSound(mood=mood, music=music, gain_db=round(gain, 2), words=clause.text)


def _is_mood(mood: Mood) -> bool:
    return mood in get_args(Mood)


def _cue(clause: Clause) -> AddCue | None:
    """'Add a whoosh on each transition', 'a pop at 0:03'."""
    names = {
        "whoosh": "whoosh",
        "swoosh": "whoosh",
        "pop": "pop",
        "impact": "impact",
        "boom": "impact",
        "click": "click",
        "riser": "riser",
        "shimmer": "shimmer",
        "hit": "impact",
        "tick": "tick",
    }
    if not clause.has(r"\b(?:add|put|play|insert|use)\b"):
        return None
    for word, kind in names.items():
        if clause.has(rf"\b{word}(?:es|s)?\b") and kind in get_args(CueKind):
            at_s = clause.named.time_s
            if at_s is None and clause.named.shot is not None:
                shots = clause.storyboard.shots
                at_s = next(one.start_s for one in shots if one.id == clause.named.shot)
            everywhere = clause.has(r"\b(?:each|every|all|transitions|cuts)\b")
            return AddCue(cue=kind, at_s=None if everywhere else at_s, words=clause.text)
    return None
