"""A question that is asked, left standing for a breath, and answered.

Takes `headline` (the question), `accent` (its words that stand out), `lines[0]` (the answer; there
may be none), `support` (under the answer, or under the question where nothing answers it) and
`label`.
"""

from openmotion.director.kit import (
    Align,
    Scenery,
    Stage,
    TextBlock,
    appear,
    arrive,
    column,
    corner_label,
    fade_up,
    grow,
    headline,
    largest_headline,
    line,
    place,
    push_in,
    rule,
    tints,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import (
    Box,
    Cue,
    GroupLayer,
    Layer,
    TextAnimator,
    Transform,
    Trim,
    Typing,
    track,
    with_alpha,
)

_TYPED_PER_S = 24


def typed(stage: Stage) -> Scenery:
    """The question is typed small, with a caret; the answer comes large from beyond the frame."""
    content, area, u, tint = stage.content, stage.below_mark, stage.u, tints(stage)
    answer = content.lines[0].strip() if content.lines else ""
    centred = stage.look.centred
    align: Align = "centre" if centred else "left"
    x = area.x + (area.width / 2 if centred else 0.0)
    asked = (headline if answer else largest_headline)(
        stage,
        content.headline,
        content.accent,
        width=area.width * (0.9 if stage.shape == "wide" and answer else 1.0),
        height=area.height * (0.3 if answer else 0.72),
        max_lines=3 if answer else 4,
        align=align,
        size_px=stage.size("title") * 1.06 if answer else stage.size("display"),
        colour=tint.soft if answer else None,
    )
    first = stage.at(0.12)
    letters = len(content.headline)
    last = first + max(4, min(stage.frames(1.0), round(letters / _TYPED_PER_S * stage.rate.fps)))
    reply = (
        column(
            stage,
            Box(x=area.x, y=area.y, width=area.width, height=area.height * 0.56),
            text=answer,
            support=content.support,
            role="display",
            max_lines=2 if stage.shape == "wide" else 4,
            align=align,
            valign=0.0,
            start=last + stage.frames(0.3),
            share=0.8,
            kind="slam",
            name="answer",
            enlarge=True,
        )
        if answer
        else None
    )
    gap = 78 * u
    whole = asked.height + (gap + reply.box.height if reply else 0.0)
    lift = 0.46 if stage.shape == "wide" else 0.4
    top = area.y + max(0.0, area.height - whole) * lift
    question = place(asked, "question", x=x, y=top, start=first, end=stage.end).model_copy(
        update={
            "typing": Typing(
                shown=track((first, 0.0), (last, float(letters)), easing="linear"),
                jitter=0.35,
                caret_colour=tint.accent,
                caret_until=last + stage.frames(0.5),
            )
        }
    )
    layers: list[Layer] = [question]
    cues = [Cue(kind="type", frame=first, duration_frames=max(2, last - first), gain_db=-6.0)]
    if reply:
        down = top + asked.height + gap - reply.box.y
        layers += [_moved(layer, down) for layer in reply.layers]
        cues.append(Cue(kind="impact", frame=last + stage.frames(0.3), gain_db=-5.0))
    elif content.support:
        layers.append(_support(stage, content.support, x, top + whole + gap * 0.8, align))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=push_in(stage))


def _moved(layer: Layer, down: float) -> Layer:
    """A text that stands, so much lower."""
    spot = layer.transform.position
    x, y = spot if isinstance(spot, tuple) else (0.0, 0.0)
    return layer.model_copy(update={"transform": Transform(position=(x, y + down))})


def _support(stage: Stage, text: str, x: float, y: float, align: Align) -> Layer:
    area = stage.area
    block = line(
        stage, text, width=area.width * 0.8, height=max(60 * stage.u, area.bottom - y), align=align
    )
    begins = stage.by(stage.at(1.1), text)
    return place(
        block,
        "question.support",
        x=x,
        y=min(y, area.bottom - block.height),
        start=begins,
        end=stage.end,
        animators=(fade_up(stage, begins),),
    )


def mark(stage: Stage) -> Scenery:
    """A huge question mark swings in beside the question; its answer stands on a line below."""
    content, area, u, tint = stage.content, stage.below_mark, stage.u, tints(stage)
    wide = stage.shape == "wide"
    answer = content.lines[0].strip() if content.lines else content.support
    size = min(stage.height * 0.86, stage.width * 0.62) if wide else stage.height * 0.34
    sign = headline(
        stage,
        "?",
        width=stage.width,
        max_lines=1,
        size_px=size / stage.look.display.scale,
        colour=tint.accent,
    )
    if wide:
        left = area.right - sign.width - 10 * u
        top = (stage.height - sign.height) / 2 + 14 * u
        room = Box(x=area.x, y=area.y, width=left - 90 * u - area.x, height=area.height)
    else:
        left = area.right - sign.width
        top = area.y
        low = top + sign.height + 50 * u
        room = Box(x=area.x, y=low, width=area.width, height=area.bottom - low)
    below = (
        line(
            stage,
            answer,
            width=room.width,
            max_lines=3,
            size_px=stage.size("title"),
            colour=tint.text,
            weight=600,
            height=room.height * 0.34,
        )
        if answer
        else None
    )
    spare = below.height + 112 * u if below else 0.0
    copy = column(
        stage,
        Box(x=room.x, y=room.y, width=room.width, height=max(60 * u, room.height - spare)),
        text=content.headline,
        accent=content.accent if content.accent != content.headline else "",
        role="display",
        max_lines=4,
        valign=0.5 if wide else 0.0,
        start=stage.at(0.2),
        enlarge=True,
    )
    layers: list[Layer] = [_sign(stage, sign, left, top), *copy.layers]
    cues = [Cue(kind="whoosh", frame=stage.at(0.1), gain_db=-8.0)]
    if below:
        y = copy.box.bottom + 56 * u
        begins = stage.by(stage.at(1.25), answer)
        line_start = max(0, begins - stage.frames(0.25))
        layers.append(
            rule(
                "answer.rule",
                ((room.x, y), (room.x + room.width, y)),
                start=line_start,
                end=stage.end,
                colour=with_alpha(tint.text, 0.3),
                width_px=3 * u,
                trim=Trim(end=grow(line_start, stage.frames(0.7), 0.0, 1.0)),
            )
        )
        rise = TextAnimator(
            unit="line",
            start=begins,
            duration=stage.frames(0.6),
            stagger=stage.frames(0.08),
            y=1.1,
            opacity=1.0,
            masked=True,
        )
        layers.append(
            place(
                below,
                "answer",
                x=room.x,
                y=y + 52 * u,
                start=begins,
                end=stage.end,
                animators=(rise,),
            )
        )
        cues.append(Cue(kind="chime", frame=begins, gain_db=-7.0))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=push_in(stage))


def _sign(stage: Stage, block: TextBlock, left: float, top: float) -> Layer:
    """The mark, swinging about its dot into place."""
    start = stage.at(0.05)
    foot = (left + block.width / 2, top + block.height)
    layer = place(block, "mark", x=0, y=0, start=start, end=stage.end, decor=True)
    group_at = arrive(
        stage,
        start,
        position=foot,
        anchor=(block.width / 2, block.height),
        scale=0.7,
        seconds=0.9,
        rotation_deg=track((start, -34.0), (start + stage.frames(1.1), 7.0), easing="spring-alive"),
    )
    return GroupLayer(
        id="mark.swing",
        start=start,
        end=stage.end,
        layers=(layer,),
        transform=group_at,
        opacity=appear(stage, start, 0.25),
        decor=True,
    )


RECIPE = Recipe(
    name="question",
    summary="A question is asked, stands for a breath, and is answered.",
    choreographies={"typed": typed, "mark": mark},
    shows=("headline", "support", "label", "lines"),
    min_s=2.0,
    natural_s=3.4,
    longest_s=6.0,
    headline_words=10,
    most_items=1,
    bold=True,
)
