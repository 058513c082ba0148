"""A follow-up becomes typed edits; what cannot be followed is said."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from openmotion.director.revise.apply import apply_edits
from openmotion.director.revise.asked_call import asked_call
from openmotion.director.revise.asked_colours import asked_colours
from openmotion.director.revise.asked_frame import asked_frame
from openmotion.director.revise.asked_look import asked_look
from openmotion.director.revise.asked_shots import asked_shots
from openmotion.director.revise.asked_size import asked_size
from openmotion.director.revise.asked_sound import asked_sound
from openmotion.director.revise.asked_time import asked_time
from openmotion.director.revise.asked_words import asked_words
from openmotion.director.revise.clause import (
    Clause,
    quotations,
    split_at_and,
    split_clauses,
    without_quotations,
)
from openmotion.director.revise.references import find_named
from openmotion.errors import InvalidRequest, UnknownLook
from openmotion.model import Brief, Storyboard
from openmotion.model.edit import Edit, Resize, Retime, SetPace, SetSound

_READERS: tuple[Callable[[Clause], list[Edit] | None], ...] = (
    asked_sound,
    asked_call,
    asked_words,
    asked_shots,
    asked_frame,
    asked_time,
    asked_look,
    asked_colours,
    asked_size,
)
_UNDO = re.compile(
    r"^\W*(?:please\s+)?(?:undo(?: that| this| it| the last (?:change|edit))?|revert(?: that| it)?|"
    r"go back|roll back|never ?mind|r\u00fcckg\u00e4ngig\w*|annule\w*)\b[\s\w]*[.!]?$",
    re.IGNORECASE,
)
# Wishes that change nothing are met by changing nothing.
_IDLE = re.compile(
    r"\b(?:(?:don't|do not) (?:touch|change)|"
    r"keep (?:everything|the rest|all|the (?:animation|styling|style|same))|"
    r"everything else|leave the rest|otherwise the same|thanks?|thank you|very nice|"
    r"great|perfect|love it|exact text|looks good|nice work|awesome)\b|"
    r"^(?:ok|okay|hi|hello|please)\W*$",
    re.IGNORECASE,
)
_THIS_ONE = re.compile(r"\b(?:this|that|diese)\s+(?:scene|shot|slide|szene)\b", re.IGNORECASE)
_MORE = re.compile(
    r"^(?:a (?:bit|little) |even |some |slightly )?(?:more|further|again)\b|\bmore of that\b",
    re.IGNORECASE,
)
_LESS = re.compile(
    r"\b(?:not (?:so|that|as) much|a (?:bit|little) less|less of that|too much)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Understood:
    """What a follow-up asks for.

    Attributes:
        edits: in their order.
        storyboard: with them done.
        notes: what was not followed, and why.
        undoes: it asks for the version before the last.
    """

    edits: tuple[Edit, ...]
    storyboard: Storyboard
    notes: tuple[str, ...]
    undoes: bool = False


def read_follow_up(
    text: str, storyboard: Storyboard, brief: Brief, *, before: Sequence[Edit] = ()
) -> Understood:
    """The edits that a follow-up asks for, done clause by clause.

    Args:
        text: what somebody wants to be different.
        storyboard: of the video as it is.
        brief: what the video was made from.
        before: the edits of the last follow-up, for "a bit more".
    """
    if _UNDO.match(text.strip()):
        return Understood((), storyboard, (), undoes=True)
    edits: list[Edit] = []
    notes: list[str] = []
    last = _spoken_of(before)
    for words in split_clauses(text):
        named = find_named(words, storyboard, last)
        if named.missing:
            notes.append(
                f"not done: {words!r}; the video has {len(storyboard.shots)} scenes, "
                f"no {named.missing}"
            )
            continue
        if not named.shots and _THIS_ONE.search(words):
            notes.append(f'not done: {words!r}; say which scene, for example "scene 2"')
            continue
        clause = Clause(
            text=words,
            plain=without_quotations(words),
            quoted=quotations(words),
            named=named,
            storyboard=storyboard,
            brief=brief,
            before=tuple(before),
        )
        found = _again(clause) or _read(clause)
        if not found:
            if not _IDLE.search(words):
                notes.append(f"not understood: {words!r}; nothing was changed for it")
            continue
        try:
            changed = apply_edits(storyboard, brief, found)
        except (InvalidRequest, UnknownLook) as error:
            notes.append(f"not done: {words!r}; {error}")
            continue
        if changed == storyboard:
            notes.append(f"nothing to change for {words!r}: it is so already")
            continue
        storyboard, last = changed, named.shots or last
        edits += found
    return Understood(tuple(edits), storyboard, tuple(notes))


def _spoken_of(edits: Sequence[Edit]) -> tuple[str, ...]:
    """The shots that edits are about, for "it" and "that scene"."""
    named = (getattr(edit, "shot", None) for edit in edits)
    return tuple(dict.fromkeys(shot for shot in named if isinstance(shot, str)))


def _read(clause: Clause) -> list[Edit] | None:
    return _read_parts(clause) or _read_whole(clause)[1]


def _read_whole(clause: Clause) -> tuple[str, list[Edit] | None]:
    """What the first reader that understands it makes of a clause, and that reader's name."""
    for reader in _READERS:
        found = reader(clause)
        if found:
            return reader.__name__, found
    return "", None


def _read_parts(clause: Clause) -> list[Edit] | None:
    """Two wishes of different sorts in a clause: "a new headline and louder music"."""
    parts = split_at_and(clause.text)
    if len(parts) < 2:
        return None
    read = [
        _read_whole(
            replace(
                clause,
                text=part,
                plain=without_quotations(part),
                quoted=quotations(part),
                named=find_named(part, clause.storyboard, clause.named.shots),
            )
        )
        for part in parts
    ]
    names = {name for name, _ in read}
    if "" in names or len(names) < len(parts):
        return None
    return [edit for _, found in read for edit in found or ()]


def _again(clause: Clause) -> list[Edit] | None:
    """'A bit more', 'not so much': the last change once more, or half of it back."""
    more, less = _MORE.search(clause.plain), _LESS.search(clause.plain)
    if not clause.before or not (more or less) or len(clause.plain.split()) > 6:
        return None
    found: list[Edit] = []
    for edit in clause.before:
        if isinstance(edit, (Retime, SetPace, Resize)) and not getattr(edit, "duration_s", None):
            factor = edit.factor ** (0.5 if more else -0.5)
            found.append(edit.model_copy(update={"factor": round(factor, 4), "words": clause.text}))
        elif isinstance(edit, SetSound) and edit.gain_db:
            gain = edit.gain_db * (0.5 if more else -0.5)
            found.append(SetSound(gain_db=round(gain, 2), words=clause.text))
    return found or None
