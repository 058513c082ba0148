"""Phrases that name a moment: "once the circle has arrived"."""

import re

from openmotion.director.choreography.said import Said
from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.telling import Telling

_ARRIVALS = frozenset(
    [
        "arrives",
        "arrive",
        "arrived",
        "arriving",
        "stops",
        "stop",
        "stopped",
        "stopping",
        "lands",
        "land",
        "landed",
        "landing",
        "reaches",
        "reach",
        "reached",
        "reaching",
        "ends",
        "end",
        "ended",
        "ending",
        "settles",
        "settle",
        "settled",
        "touches",
        "touch",
        "touched",
        "hits",
        "hit",
        "rests",
        "rest",
        "finishes",
        "finish",
        "finished",
        "comes",
    ]
)


_SETTLED = re.compile(
    r"\b(?:finish(?:es|ed|ing)?|done|complete[sd]?|there|over|gone|through|ready|at rest)\b"
)


_STARTING = re.compile(r"\b(?:starts?|started|begins?|began|starting)\b")


def is_condition(telling: Telling, segment: Segment, said: Said) -> bool:
    """Whether a segment such as "once the circle has arrived" only names a moment."""
    if segment.joined != "once" or segment.verb is None:
        return False
    words = " ".join(token.text for token in [*segment.before, segment.verb, *segment.after])
    keys = [
        key
        for token in segment.subject
        for key in telling.resolve(token, sentence=segment.sentence)
    ] or list(telling.cast.subjects)
    earlier = [told for told in telling.told if told.clause.actor in keys]
    action = segment.verb.value.action
    arrives = segment.verb.text in _ARRIVALS or bool(_SETTLED.search(words)) or action == "touch"
    plain = not (
        said.lengths
        or said.angles
        or said.directions
        or said.factors
        or said.duration_s
        or (said.colours and action != "become")
    )
    same = [told for told in earlier if told.clause.action == _action_of(action)]
    if not earlier or not (
        arrives or (same and plain) or said.halfway or (_STARTING.search(words) and plain)
    ):
        return False
    anchors = same if same and not arrives else earlier
    last = max(anchors, key=lambda told: (told.clause.start_s, told.clause.end_s)).clause
    moment = last.end_s
    if said.halfway:
        moment = last.start_s + last.duration_s / 2
    elif _STARTING.search(words):
        moment = last.start_s
    moment += said.delay_s or said.later_s or 0.0
    telling.pending = moment
    if len(keys) == 1 and not telling.cast.it:
        telling.cast.it = keys[0]
    return True


def _action_of(action: str) -> str:
    return {
        "grow": "scale",
        "shrink": "scale",
        "become": "recolour",
        "touch": "move",
        "align": "move",
        "introduce": "appear",
    }.get(action, action)
