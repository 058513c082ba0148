"""What the director is asked for, read from the bodies of a job's requests."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from openmotion.model import Attachment, Request
from openmotion.pipeline import Mode

Body = Mapping[str, Any]

_LONGEST_PROMPT = 12_000
# Of each range: the shortest and longest length, and what is made when the prompt names none.
_RANGES: Final[dict[str, tuple[tuple[float, float], float]]] = {
    "<10s": ((1.0, 9.99), 8.0),
    "10-30s": ((10.0, 30.0), 20.0),
    "30s-1min": ((30.0, 60.0), 45.0),
    "1-5min": ((60.0, 300.0), 90.0),
}
_FIELDS = ("aspect_ratio", "duration", "mode", "design_system_id", "design_md", "seed")

_THING = (
    r"(?:logos?|images?|pictures?|photos?|screenshots?|videos?|clips?|footage|recordings?|audio|"
    r"songs?|tracks?|files?|pdfs?|slides?|decks?|documents?|docs?|illustrations?|icons?|assets?|"
    r"mockups?|renders?|charts?|data|csv|spreadsheets?|brand guide(?:lines)?|attachments?)"
)
_SENT = r"(?:attached|uploaded|enclosed)"
_RELIANCE = re.compile(
    rf"\b(?:use|using|show|feature|include|place|put|take|from|with|see|on|in|of|animate)\s+"
    rf"(?:the|my|our|these|this|all(?:\s+the)?)?\s*{_SENT}\s+(?:\w+\s+){{0,2}}?{_THING}\b"
    rf"|\b(?:the|my|our|these|this)\s+{_SENT}\s+(?:\w+\s+){{0,2}}?{_THING}\b"
    rf"|\b{_THING}\s+(?:that\s+|which\s+)?(?:I|we)(?:'ve|\s+have)?\s+(?:just\s+)?"
    rf"(?:{_SENT}|sent|provided)\b"
    rf"|\b(?:the|my|our)\s+{_THING}\s+(?:attached|enclosed|(?:that\s+is\s+)?attached)\b"
    r"|\b(?:see|in|from|use)\s+the\s+attachments?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for.

    Attributes:
        request: for the director.
        length_s: shortest and longest length, where a range was given.
        usual_s: length if the prompt names none within it.
        mode: how much is spent.
        needs_approval: the plan is shown before the video is made.
        relies_on_attachment: the prompt cannot be followed without a file that comes with it.
        notes: what this version does not do, for the report.
        follow_up: what a follow-up asks to be different; empty for a first request.
    """

    request: Request
    length_s: tuple[float, float] | None
    usual_s: float
    mode: Mode
    needs_approval: bool
    relies_on_attachment: bool
    notes: tuple[str, ...]
    follow_up: str = ""


def read_wanted(bodies: Sequence[Body], edits: Sequence[str] = ()) -> Wanted:
    """What a job is asked for by its requests.

    A field counts as given last; the prompts count together.

    Args:
        bodies: of the first request and all follow-ups up to this one, the oldest first.
        edits: changes that were asked for when the plan was shown, the oldest first.
    """
    newest = bodies[-1]
    given = {name: _newest(bodies, name) for name in _FIELDS}
    length_s, usual_s, duration_s = None, 15.0, None
    if isinstance(given["duration"], str):
        length_s, usual_s = _RANGES[given["duration"]]
    elif given["duration"] is not None:
        duration_s = float(given["duration"])
    prompts = [str(body["prompt"]) for body in bodies]
    request = Request(
        prompt=_join([*prompts, *edits]),
        style_reference_url=newest.get("style_reference_url"),
        attachments=tuple(_attachment(raw) for raw in newest.get("attachments") or ()),
        aspect_ratio=given["aspect_ratio"],
        duration_s=duration_s,
        look=given["design_system_id"],
        design=_design(given["design_md"]),
        seed=given["seed"] or 0,
    )
    return Wanted(
        request=request,
        length_s=length_s,
        usual_s=usual_s,
        mode=given["mode"] or "medium",
        needs_approval=newest.get("auto_approve") is False,
        relies_on_attachment=relies_on_attachment(prompts[-1]),
        notes=tuple(_notes(bodies)),
        follow_up=_join([prompts[-1], *edits]) if len(bodies) > 1 else "",
    )


def relies_on_attachment(prompt: str) -> bool:
    """Whether a prompt speaks of a file that comes with it and shall be used."""
    return _RELIANCE.search(prompt) is not None


def _newest(bodies: Sequence[Body], name: str) -> Any:  # noqa: ANN401  (JSON)
    values = [body.get(name) for body in bodies]
    return next((value for value in reversed(values) if value is not None), None)


def _join(texts: Sequence[str]) -> str:
    """All texts, from the newest back as far as they fit."""
    kept: list[str] = []
    room = _LONGEST_PROMPT
    for text in reversed(texts):
        kept.insert(0, text[:room])
        room -= len(text) + 2
        if room <= 0:
            break
    return "\n\n".join(kept)


def _design(given: Body | str | None) -> str:
    """The text of a design document, with or without a file name around it."""
    if given is None:
        return ""
    return given if isinstance(given, str) else str(given["content"])


def _attachment(raw: Body) -> Attachment:
    return Attachment(
        url=raw["url"],
        name=raw.get("name"),
        type=raw.get("type"),
        content_type=raw.get("content_type"),
    )


def _notes(bodies: Sequence[Body]) -> list[str]:
    newest = bodies[-1]
    notes = []
    for number, raw in enumerate(newest.get("attachments") or (), 1):
        name = raw.get("name") or f"number {number}"
        notes.append(f"the attachment {name} was kept, but this version does not use attachments")
    if newest.get("style_reference_url"):
        notes.append("the style reference was kept, but this version does not look at it")
    return notes
