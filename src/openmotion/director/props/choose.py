"""Which live element stands for which subject."""

import re
from collections.abc import Callable
from functools import partial

from openmotion.director.kit import Field, Stage, field_of
from openmotion.director.props.coins import coins
from openmotion.director.props.flow import flow
from openmotion.director.props.ladder import ladder
from openmotion.director.props.nodes import nodes
from openmotion.director.props.orbit import orbit
from openmotion.director.props.prop import Place, Prop
from openmotion.director.props.pulse import pulse
from openmotion.director.props.route import route
from openmotion.director.props.scale import scale
from openmotion.director.props.sprouts import sprouts
from openmotion.director.props.ticks import ticks
from openmotion.director.props.typed import typed
from openmotion.director.props.vault import vault
from openmotion.director.props.wave import wave
from openmotion.director.props.week import week
from openmotion.model import Box, choose

_Draw = Callable[[Stage, Place], Prop]
# Pictures for subjects that are narrower than a field; the first match holds.
_SUBJECTS: tuple[tuple[_Draw, str], ...] = (
    (sprouts, r"plant|garden|photosynth|botan|forest|climate|nature|farm|eco-?\b|organic|agricult"),
    (orbit, r"\bspace\b|rocket|planet|orbit|satellit|astro|galax|moon|mars\b|globe|global|world"),
    (
        nodes,
        r"neural|brain|machine learning|deep learning|\bllm|language model|quantum|"
        r"artificial intelligence|knowledge|network|physics|molecul",
    ),
    (pulse, r"heart|health|medic|clinic|hospital|sleep|doctor|patient|pulse"),
    (vault, r"password|secur|encrypt|vault|privacy|vpn|2fa|two-factor|authenticat"),
    (
        route,
        r"travel|trip|journey|\broute|flight|airline|transit|deliver|logistic|ride\b|road|map\b",
    ),
    (coins, r"saving|bank|money|coin|crypto|invest|wallet|payment|financ|budget"),
)
_NEUTRAL: tuple[_Draw, ...] = (scale, flow, orbit)


def draw_prop(stage: Stage, box: Box, start: int) -> Prop:
    """The live element for a shot's subject, in a box, from a frame on.

    The opening shot shows the subject's own; later ones take turns with neutral ones.
    """
    own = _own(stage)
    chosen = own
    if stage.shot.role != "hook":
        chosen = choose(stage.shot.seed, (own, own, *_NEUTRAL), "turn")
    return chosen(stage, Place(box, start))


def _own(stage: Stage) -> _Draw:
    """The element that fits the subject's words."""
    words = f"{stage.content.subject} {stage.content.product}".lower()
    field: Field = field_of(words)
    if field not in {"calendar", "music"}:
        for draw, pattern in _SUBJECTS:
            if re.search(pattern, words):
                return draw
    match field:
        case "calendar":
            return week
        case "music":
            return wave
        case "chat" | "code":
            return typed
        case "finance" | "analytics":
            return ladder
        case "fitness":
            return pulse
        case "generic":
            return choose(stage.shot.seed, _NEUTRAL, "neutral")
        case _:
            return partial(ticks, field=field)


def draw_scale(stage: Stage, box: Box, start: int) -> Prop:
    """The ruler, which says nothing but that something is measured."""
    return scale(stage, Place(box, start))
