"""The reel of a timeline: one year after the other, enormous, with a ruler below."""

from collections.abc import Sequence

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    capitalised,
    corner_label,
    disc,
    grow,
    headline,
    keep_alive,
    line,
    place,
    rule,
    tints,
)
from openmotion.director.recipes.copy_room import copy_above
from openmotion.model import (
    Box,
    Cue,
    Feature,
    Layer,
    Pair,
    TextAnimator,
    Trim,
    track,
    with_alpha,
)


def reel(stage: Stage, items: Sequence[Feature]) -> Scenery:
    """Each year by turns over the whole room; the ruler says where it stands among them."""
    content, u, area, tint = stage.content, stage.u, stage.area, tints(stage)
    wide = stage.shape == "wide"
    foot = 120 * u
    laid = copy_above(
        stage,
        text=content.headline,
        support="",
        share=0.14 if wide else 0.2,
        gap=44,
        role="title",
    )
    room = Box(
        x=area.x,
        y=laid.room.y,
        width=area.width,
        height=max(1.0, laid.room.height - foot - 30 * u),
    )
    first = stage.at(0.2)
    step = (stage.leave - first) / (len(items) + 0.5)
    starts = [round(first + step * index) for index in range(len(items))]
    layers: list[Layer] = list(laid.layers)
    for index, item in enumerate(items):
        last = index == len(items) - 1
        end = stage.end if last else starts[index + 1]
        layers += _turn(stage, index, item, room, starts[index], end, last=last)
    y = area.bottom - foot * 0.62
    xs = [
        area.x + 16 * u + (area.width - 32 * u) * index / max(1, len(items) - 1)
        for index in range(len(items))
    ]
    layers.append(
        rule(
            "ruler",
            ((xs[0], y), (max(xs[-1], xs[0] + 1), y)),
            start=first,
            end=stage.end,
            colour=tint.line,
            width_px=4 * u,
            trim=Trim(end=grow(first, stage.frames(0.7), 0.0, 1.0, "out-quart")),
        )
    )
    keys: list[tuple[int, Pair]] = [(starts[0], (xs[0], y))]
    move = max(1, min(stage.frames(0.45), round(step * 0.6)))
    for index in range(1, len(items)):
        keys += [(starts[index], (xs[index - 1], y)), (starts[index] + move, (xs[index], y))]
    for index, x in enumerate(xs):
        layers.append(
            disc(
                f"ruler{index}",
                x,
                y,
                9 * u,
                start=first,
                end=stage.end,
                fill=with_alpha(tint.text, 0.4),
                opacity=appear(stage, first, 0.4),
            )
        )
    layers.append(
        disc(
            "head",
            0,
            0,
            17 * u,
            start=first,
            end=stage.end,
            fill=tint.accent,
            position=track(*keys, easing="inout-quart") if len(items) > 1 else keys[0][1],
        )
    )
    layers += corner_label(stage, content.label)
    cues = tuple(Cue(kind="tick", frame=begins, gain_db=-3.0) for begins in starts)
    return Scenery(layers=tuple(layers), cues=cues, camera=keep_alive(stage))


def _turn(
    stage: Stage, index: int, item: Feature, room: Box, begins: int, end: int, *, last: bool
) -> list[Layer]:
    """A year and what happened, while it is its turn."""
    u, tint = stage.u, tints(stage)
    wide = stage.shape == "wide"
    gap = 50 * u
    year = headline(
        stage,
        item.title,
        width=room.width,
        height=room.height * (0.62 if item.detail else 0.9),
        max_lines=1 if len(item.title) <= 14 else 2,
        size_px=stage.size("hero") * (0.92 if wide else 1.0),
        colour=tint.accent if last else tint.text,
    )
    what = (
        line(
            stage,
            capitalised(item.detail),
            width=room.width * (0.8 if wide else 1.0),
            max_lines=2 if wide else 4,
            size_px=stage.size("title") * (0.86 if wide else 0.92),
            weight=540,
            colour=tint.text,
            height=max(1.0, room.height - year.height - gap),
        )
        if item.detail
        else None
    )
    whole = year.height + (gap + what.height if what else 0.0)
    top = room.y + max(0.0, room.height - whole) * 0.5
    move = max(2, min(stage.frames(0.5), (end - begins) // 2))
    roll = TextAnimator(
        unit="glyph",
        start=begins,
        duration=move,
        stagger=min(1.5, move / max(1, 2 * len(item.title))),
        y=1.0,
        opacity=1.0,
        masked=True,
        easing="out-expo",
    )
    layers: list[Layer] = [
        place(
            year,
            f"year{index}",
            x=room.x,
            y=top,
            start=begins,
            end=max(begins + 1, end),
            animators=(roll,),
        )
    ]
    if what:
        later = min(begins + max(1, move // 4), end - 1)
        layer = place(
            what,
            f"year{index}.what",
            x=room.x,
            y=top + year.height + gap,
            start=later,
            end=max(later + 1, end),
        )
        layers.append(layer.model_copy(update={"opacity": appear(stage, later, 0.25)}))
    return layers
