"""What something is made of: planes seen from above, one over the other, each with its name.

Takes `items` (title and detail of each layer, the first on top; two to five), `headline`, `accent`,
`support` and `label`.
"""

from dataclasses import dataclass

from openmotion.director.kit import Scenery, Stage, column, corner_label, keep_alive
from openmotion.director.recipes.layer_plane import (
    FLAT,
    Plane,
    plane_label,
    plane_layers,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, Feature, Layer, Pair, Track, track

_MOST = 5


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where things stand: the stack's middle, its planes' side and pitch, and the labels' edge."""

    x: float
    top: float
    side: float
    pitch: float
    label_x: float
    label_width: float


def explode(stage: Stage) -> Scenery:
    """A closed stack comes apart upwards and down; names slide out to the right of it."""
    items = _items(stage)
    layers, room = _copy(stage, swap=False)
    plan = _plan(stage, room, len(items), right=True)
    start = stage.at(0.1)
    opens = stage.at(0.45)
    cues = [Cue(kind="whoosh", frame=opens + 4, gain_db=-6.0)]
    middle = (len(items) - 1) / 2
    named: list[Layer] = []
    for index in reversed(range(len(items))):
        far = plan.top + plan.pitch * index
        near = plan.top + plan.pitch * middle + (index - middle) * plan.side * 0.05
        stop = opens + stage.frames(0.85)
        begins = opens + round(abs(index - middle) * 1.5)
        path: Track[Pair] = track(
            (start, (plan.x, near + 60 * stage.u)),
            (max(start + 1, begins), (plan.x, near)),
            (max(start + 2, stop), (plan.x, far)),
            easing="inout-quart",
        )
        layers += plane_layers(
            stage, Plane(index, items[index], plan.side, path, start, last=index == 0)
        )
        comes = opens + stage.frames(0.5) + round(index * 0.09 * stage.squeeze * stage.rate.fps)
        named += plane_label(
            stage,
            index,
            items[index],
            corner=(plan.x + plan.side * FLAT.half_width, far),
            x=plan.label_x,
            width=plan.label_width,
            height=plan.pitch * 0.94,
            start=comes,
        )
        cues.append(Cue(kind="tick", frame=comes, gain_db=-8.0, pitch=float(index)))
    layers += [*named, *corner_label(stage, stage.content.label)]
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=keep_alive(stage))


def stack(stage: Stage) -> Scenery:
    """Planes drop from above onto each other, the lowest first; names stand to their left."""
    items = _items(stage)
    layers, room = _copy(stage, swap=True)
    plan = _plan(stage, room, len(items), right=False)
    gap = min(0.22 * stage.rate.fps * stage.squeeze, stage.frames(0.9) / len(items))
    cues: list[Cue] = []
    named: list[Layer] = []
    for turn, index in enumerate(reversed(range(len(items)))):
        begins = stage.at(0.2) + round(gap * turn)
        y = plan.top + plan.pitch * index
        path = track(
            (begins, (plan.x, y - stage.height * 0.42)),
            (begins + stage.frames(0.55), (plan.x, y)),
            easing=stage.look.motion.bounce,
        )
        layers += plane_layers(
            stage, Plane(index, items[index], plan.side, path, begins, last=index == 0)
        )
        named += plane_label(
            stage,
            index,
            items[index],
            corner=(plan.x - plan.side * FLAT.half_width, y),
            x=plan.label_x,
            width=plan.label_width,
            height=plan.pitch * 0.94,
            start=begins + stage.frames(0.25),
            leftwards=True,
        )
        cues.append(Cue(kind="pop", frame=begins + stage.frames(0.3), gain_db=-5.0, pitch=turn))
    layers += [*named, *corner_label(stage, stage.content.label)]
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=keep_alive(stage))


def _items(stage: Stage) -> tuple[Feature, ...]:
    content = stage.content
    return content.items[:_MOST] or (Feature(title=content.headline or content.subject or "…"),)


def _copy(stage: Stage, *, swap: bool) -> tuple[list[Layer], Box]:
    """The headline on its side of a wide frame or on top, and the room that it leaves."""
    content, u, below = stage.content, stage.u, stage.below_mark
    if not content.headline or not content.items:
        return [], below
    wide = stage.shape == "wide"
    width = below.width * 0.31 if wide else below.width
    copy = column(
        stage,
        Box(
            x=below.right - width if swap and wide else below.x,
            y=below.y,
            width=width,
            height=below.height if wide else below.height * 0.28,
        ),
        text=content.headline,
        accent=content.accent,
        support=content.support,
        valign=0.46 if wide else 0.0,
        max_lines=5 if wide else 2,
        start=stage.at(0.1),
    )
    if wide:
        left = below.x if swap else below.x + width + 40 * u
        return [*copy.layers], Box(
            x=left, y=below.y, width=below.width - width - 40 * u, height=below.height
        )
    top = copy.box.bottom + 56 * u
    return [*copy.layers], Box(x=below.x, y=top, width=below.width, height=stage.area.bottom - top)


def _plan(stage: Stage, room: Box, count: int, *, right: bool) -> _Plan:
    """The largest planes whose stack fills the room beside its labels."""
    u = stage.u
    share = 0.56 if stage.shape == "wide" else 0.5 if count < 4 else 0.4
    widest = room.width * share / (2 * FLAT.half_width)
    # A stack is as high as one plane and its pitches; a pitch leaves room for two lines.
    tallest = room.height / (2 * FLAT.half_height + 0.26 * (count - 1))
    side = max(1.0, min(widest, tallest, 520 * u))
    height = 2 * FLAT.half_height * side
    pitch = min(
        (room.height - height) / max(1, count - 1),
        side * (0.5 if stage.shape == "wide" else 0.62),
        240 * u,
    )
    whole = height + pitch * (count - 1)
    top = room.y + (room.height - whole) * (0.5 if stage.shape == "wide" else 0.35) + height / 2
    half = FLAT.half_width * side
    lead = 84 * u
    if right:
        x = room.x + half
        label_x = x + half + lead
        return _Plan(x, top, side, pitch, label_x, room.right - label_x)
    x = room.right - half
    return _Plan(x, top, side, pitch, room.x, x - half - lead - room.x)


RECIPE = Recipe(
    name="exploded_layers",
    summary="Named planes, one over the other, come apart or are stacked up.",
    choreographies={"explode": explode, "stack": stack},
    shows=("headline", "support", "label", "items"),
    min_s=2.6,
    natural_s=4.4,
    longest_s=7.0,
    headline_words=7,
    most_items=_MOST,
)
