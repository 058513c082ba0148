"""A conversation in bubbles.

Takes `lines` (messages whose sides alternate, the first from the other side, on the left) or, where
there are none, `items` (title is who speaks, detail what is said; the first speaker stands left),
`headline`, `accent`, `support` and `label`.
"""

from openmotion.director.kit import Scenery, Stage, column, corner_label, halves, keep_alive
from openmotion.director.recipes.chat_bubbles import (
    Said,
    draw_page,
    messages_of,
    paged,
    stacked,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, Layer

_MOST = 6


def thread(stage: Stage) -> Scenery:
    """Copy on one side or on top, the whole conversation on the other."""
    content, u, wide = stage.content, stage.u, stage.shape == "wide"
    said = messages_of(stage, _MOST)
    layers: list[Layer] = []
    valign = 0.5 if wide else 0.3
    if content.headline and content.lines + content.items:
        copy_box, room = halves(stage, share=0.4, gap=90)
        copy = column(
            stage,
            copy_box,
            text=content.headline,
            accent=content.accent,
            support=content.support,
            valign=0.46 if wide else 0.0,
            max_lines=4 if wide else 2,
            start=stage.at(0.1),
        )
        layers += copy.layers
        below = stage.below_mark
        if wide:
            room = Box(x=room.x, y=below.y, width=room.width, height=below.height)
        else:
            top = copy.box.bottom + 76 * u
            room = Box(x=room.x, y=top, width=room.width, height=stage.area.bottom - top)
    else:
        below = stage.below_mark
        width = min(below.width, 1180 * u)
        room = Box(
            x=below.x + (below.width - width) / 2, y=below.y, width=width, height=below.height
        )
    return _scenery(stage, layers, said, _fitted(stage, said, room), room, valign=valign)


def close_up(stage: Stage) -> Scenery:
    """Bubbles as large as the frame; a full screen of them goes up and makes room for the next."""
    room = stage.below_mark
    said = messages_of(stage, _MOST)
    size, least = stage.size("title") * 1.25, 40 * stage.u
    while size > least:
        tallest = max(b.box.height for b in stacked(stage, said, width=room.width, size=size))
        if tallest <= room.height * 0.5:
            break
        size *= 0.94
    return _scenery(stage, [], said, size, room, valign=0.5)


def _fitted(stage: Stage, said: tuple[Said, ...], room: Box) -> float:
    """The largest type in which all bubbles stand on one screen, or the least one."""
    size, least = stage.size("sub") * 1.4, 32 * stage.u
    while size > least:
        if stacked(stage, said, width=room.width, size=size)[-1].box.bottom <= room.height:
            return size
        size *= 0.95
    return least


def _scenery(
    stage: Stage,
    layers: list[Layer],
    said: tuple[Said, ...],
    size: float,
    room: Box,
    *,
    valign: float,
) -> Scenery:
    pages = paged(stage, said, room, size)
    turns = _turns(stage, said)
    first = 0
    for page in pages:
        spare = max(0.0, room.height - page[-1].box.bottom)
        behind = first + len(page)
        leaves = turns[behind] if behind < len(turns) else stage.end
        layers.append(
            draw_page(
                stage,
                page,
                turns[first:behind],
                first=first,
                origin=(room.x, room.y + spare * valign),
                size=size,
                leaves=leaves,
                dots_s=0.5,
            )
        )
        first = behind
    layers += corner_label(stage, stage.content.label)
    cues = tuple(
        Cue(kind="pop", frame=at, gain_db=-5.0, pitch=3.0 if message.mine else 0.0)
        for at, message in zip(turns, said, strict=True)
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=keep_alive(stage))


def _turns(stage: Stage, said: tuple[Said, ...]) -> list[int]:
    """The frame at which each bubble pops: as long apart as the one before takes to read."""
    first = stage.at(0.3)
    weights = [0.4 + 0.17 * len(message.text.split()) for message in said[:-1]]
    last = stage.by(stage.leave, said[-1].text)
    wanted = sum(weights) * stage.rate.fps
    room = max(0.0, min(last, stage.enter + (stage.leave - stage.enter) * 0.72) - first)
    factor = min(1.25, room / wanted) if wanted else 0.0
    turns = [first]
    for weight in weights:
        turns.append(turns[-1] + max(1, round(weight * stage.rate.fps * factor)))
    return turns


RECIPE = Recipe(
    name="chat",
    summary="A conversation in bubbles, each after the dots of someone who types.",
    choreographies={"thread": thread, "close_up": close_up},
    shows=("headline", "support", "label", "lines", "items"),
    min_s=2.6,
    natural_s=5.0,
    longest_s=9.0,
    headline_words=6,
    most_items=_MOST,
)
