"""A clip or picture in a frame with depth: it stands alone first, then makes room for the words.

Takes `pictures` (the first, a clip plays in its frame), `headline` with `accent`, `support`,
`label`; the picture's caption, else `lines` (the first), stands on a chip at the frame's edge.
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    arrive,
    card_shadow,
    column,
    corner_label,
    edge,
    halves,
    line,
    panel,
    place,
    tints,
)
from openmotion.director.recipes.picture import picture, picture_of
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, GroupLayer, Layer, Number, Transform, track


def make_room(stage: Stage) -> Scenery:
    """The frame leans in alone in the middle, turns flat and slides aside for the words."""
    content, u = stage.content, stage.u
    text_box, room = halves(stage, share=0.38)
    box = _fitted(stage, room)
    start = stage.at(0.05)
    flat = start + stage.frames(0.85)
    slide = start + stage.frames(0.75)
    stop = slide + stage.frames(0.8)
    middle = (stage.width / 2, stage.height * (0.5 if stage.shape == "wide" else 0.46))
    alone = min(1.32, stage.width * 0.86 / box.width, stage.height * 0.8 / box.height)
    ease = stage.look.motion.travel
    transform = Transform(
        anchor=(box.width / 2, box.height / 2),
        position=track(
            (start, (middle[0], middle[1] + 120 * u)),
            (slide, middle),
            (stop, box.centre),
            easing=ease,
        ),
        scale=track((start, alone * 0.86), (slide, alone), (stop, 1.0), easing=ease, mode="log"),
        tilt_y_deg=track((start, -24.0), (flat, 0.0), easing="out-expo"),
        tilt_x_deg=track((start, 12.0), (flat, 0.0), easing="out-expo"),
        distance_px=2400 * u,
    )
    words = column(
        stage,
        text_box,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        valign=0.5 if stage.shape == "wide" else 0.6,
        max_lines=4,
        start=slide + stage.frames(0.35),
        enlarge=True,
    )
    layers: list[Layer] = [_frame(stage, box, start, transform), *words.layers]
    layers += _chip(stage, box, stop)
    layers += corner_label(stage, content.label)
    cues = (
        Cue(kind="whoosh", frame=slide + stage.frames(0.3), gain_db=-7.0),
        Cue(kind="pop", frame=stop, gain_db=-8.0),
    )
    return Scenery(layers=tuple(layers), cues=cues)


def rise(stage: Stage) -> Scenery:
    """The words stand above; the frame rises below them, leaning back, and runs off the edge."""
    content, u, area = stage.content, stage.u, stage.below_mark
    wide = stage.shape == "wide"
    words = column(
        stage,
        Box(x=area.x, y=area.y, width=area.width, height=area.height * (0.36 if wide else 0.34)),
        text=content.headline,
        accent=content.accent,
        support=content.support,
        align="centre",
        valign=0.0 if wide else 0.3,
        max_lines=2 if wide else 4,
        start=stage.at(0.1),
        enlarge=True,
    )
    top = max(words.box.bottom, area.y) + (64 if wide else 90) * u
    width = area.width * (0.84 if wide else 1.0)
    height = width * _ratio(stage)
    least = stage.height - top
    if not wide:
        height = min(height, area.bottom - top)
        width = height / _ratio(stage)
    elif height < least:
        height = least + 40 * u
    box = Box(x=(stage.width - width) / 2, y=top, width=width, height=height)
    start = stage.at(0.3)
    transform = arrive(
        stage,
        start,
        position=(box.centre[0], box.y),
        anchor=(box.width / 2, 0.0),
        dy=stage.height * 0.3,
        scale=0.9,
        seconds=1.1,
        tilt_x_deg=track((start, 38.0), (start + stage.frames(1.2), 0.0), easing="out-expo"),
        distance_px=2200 * u,
    )
    settled = start + stage.frames(0.9)
    seen = Box(x=box.x, y=box.y, width=box.width, height=min(box.height, area.bottom - box.y))
    layers: list[Layer] = [_frame(stage, box, start, transform), *words.layers]
    layers += _chip(stage, seen, settled, above=True)
    layers += corner_label(stage, content.label)
    cues = (Cue(kind="whoosh", frame=start + stage.frames(0.3), gain_db=-8.0),)
    return Scenery(layers=tuple(layers), cues=cues)


def _ratio(stage: Stage) -> float:
    """Height by width of the frame: that of the picture within reason, else 9 by 16."""
    own = picture_of(stage, 0)
    if own is None:
        return 9 / 16 if stage.shape != "tall" else 0.9
    return min(1.25, max(0.45, own.height / own.width))


def _fitted(stage: Stage, room: Box) -> Box:
    """The frame in the middle of a room, as large as it fits."""
    ratio = _ratio(stage)
    width = min(room.width, room.height / ratio)
    height = width * ratio
    return Box(
        x=room.x + (room.width - width) / 2,
        y=room.y + (room.height - height) * (0.5 if stage.shape == "wide" else 0.25),
        width=width,
        height=height,
    )


def _frame(stage: Stage, box: Box, start: int, transform: Transform) -> GroupLayer:
    radius = 36 * stage.u * stage.look.roundness
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    return GroupLayer(
        id="frame",
        start=start,
        end=stage.end,
        decor=True,
        opacity=appear(stage, start, 0.3),
        transform=transform,
        layers=(
            panel(
                "frame.ground",
                inner,
                start=start,
                end=stage.end,
                fill=tints(stage).card,
                radius=radius,
                shadow=card_shadow(stage, lift=1.2),
            ),
            picture(
                stage,
                "frame.picture",
                0,
                inner,
                start=start,
                radius=radius,
                fade_s=0.01,
                zoom=_closing(stage, start) if picture_of(stage, 0) else 1.0,
            ),
            edge(stage, "frame.edge", inner, start=start, end=stage.end, radius=radius),
        ),
    )


def _closing(stage: Stage, start: int) -> Number:
    """How near somebody's own picture is seen: it widens slowly to the whole."""
    return track((start, 1.06), (max(stage.end, start + 1), 1.0), easing="inout-sine")


def _chip(stage: Stage, box: Box, start: int, *, above: bool = False) -> list[Layer]:
    """What the picture is called, on a pill over the frame's lower or upper edge."""
    own = picture_of(stage, 0)
    lines = stage.content.lines
    text = own.caption if own and own.caption else lines[0] if lines else ""
    if not text:
        return []
    u, tint = stage.u, tints(stage)
    words = line(
        stage,
        text,
        width=box.width * 0.72,
        max_lines=1,
        weight=620,
        size_px=stage.size("ui") * 1.15,
        colour=tint.on_accent,
    )
    tall = words.fitted.size_px * 2.1
    wide = words.width + tall * 0.95
    y = box.y - tall * 0.5 if above else box.bottom - tall * 0.62
    pill = Box(x=0, y=0, width=wide, height=tall)
    radius = min(tall / 2, tall / 2 * stage.look.roundness)
    return [
        GroupLayer(
            id="chip",
            start=start,
            end=stage.end,
            transform=arrive(
                stage,
                start,
                position=(box.x + tall * 0.7, y),
                dy=36 * u,
                seconds=0.5,
                easing=stage.look.motion.bounce,
            ),
            opacity=appear(stage, start, 0.2),
            layers=(
                panel(
                    "chip.fill",
                    pill,
                    start=start,
                    end=stage.end,
                    fill=tint.accent,
                    radius=radius,
                    smooth=False,
                    shadow=card_shadow(stage, lift=0.5),
                ),
                place(
                    words,
                    "chip.text",
                    x=tall * 0.475,
                    y=words.on_middle(tall / 2),
                    start=start,
                    end=stage.end,
                ),
            ),
        )
    ]


RECIPE = Recipe(
    name="framed_clip",
    summary="A clip or picture in a frame with depth that makes room for the words.",
    choreographies={"make_room": make_room, "rise": rise},
    shows=("headline", "support", "label", "lines", "pictures"),
    min_s=2.4,
    natural_s=4.2,
    longest_s=9.0,
)
