"""Before and after: a divider wipes one picture over the other, or a card turns over.

Content: `left` and `right` are the points of the two sides (or the two titles alone), `lines` their
names (without two of them the sides bear none: no word of ours stands in a film of another
language), `pictures` two pictures of somebody's own; `headline`, `label`. Without pictures the
subject's icon is drawn on both sides, dull and bright.
"""

from collections.abc import Sequence

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    arrive,
    capitalised,
    card_shadow,
    corner_label,
    disc,
    icon,
    keep_alive,
    line,
    panel,
    place,
    rule,
    tints,
)
from openmotion.director.recipes.before_after_sides import (
    Side,
    draw_side,
    pill,
    side_picture,
    sides_of,
)
from openmotion.director.recipes.copy_room import CopyRoom, copy_above, copy_beside
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import (
    Box,
    Cue,
    GroupLayer,
    Layer,
    Pair,
    Rect,
    Track,
    Transform,
    track,
    with_alpha,
)

_FAR, _REST = 0.30, 0.5  # where the divider turns round, and where it stays


def build_wipe(stage: Stage) -> Scenery:
    """One frame; the divider uncovers the new state as far as 70 % and goes back to the middle."""
    content, u = stage.content, stage.u
    old, new = sides_of(stage)
    laid = copy_above(stage, text=content.headline, share=0.22, gap=50)
    room, start = laid.room, stage.at(0.25)
    divider = _divider(stage, room, start)
    radius = 44 * u * stage.look.roundness
    whole = Box(x=0, y=0, width=room.width, height=room.height)
    after = GroupLayer(
        id="after",
        start=start,
        end=stage.end,
        layers=draw_side(stage, new, whole, start=start),
        clip=Rect(x=divider, y=0, width=room.width, height=room.height),
    )
    line_x = tuple((key.frame, (key.value, 0.0)) for key in divider.keys)
    handle = GroupLayer(
        id="divider",
        start=start,
        end=stage.end,
        decor=True,
        transform=Transform(position=track(*line_x, easing="inout-quart")),
        layers=_handle(stage, room.height, start),
    )
    names = _names(stage, (old, new), whole, start)
    frame = GroupLayer(
        id="frame",
        start=start,
        end=stage.end,
        transform=arrive(stage, start, position=(room.x, room.y), dy=60 * u, seconds=0.7),
        opacity=appear(stage, start, 0.35),
        clip=Rect(width=room.width, height=room.height, radius=radius),
        layers=(*draw_side(stage, old, whole, start=start), after, handle, *names),
    )
    cues = (
        Cue(kind="whoosh", frame=divider.keys[1].frame, gain_db=-6.0),
        Cue(kind="tick", frame=divider.keys[-1].frame, gain_db=-4.0),
    )
    layers = (*laid.layers, frame, *corner_label(stage, content.label))
    return Scenery(layers=layers, cues=cues, bloom=0.0, camera=keep_alive(stage))


def build_flip(stage: Stage) -> Scenery:
    """A card that says how it was turns over to how it is."""
    content, u, area = stage.content, stage.u, stage.area
    old, new = sides_of(stage)
    wide = stage.shape == "wide"
    laid: CopyRoom = (
        copy_beside(stage, text=content.headline, share=0.38)
        if wide
        else copy_above(stage, text=content.headline, share=0.24)
    )
    room = laid.room
    most = max(len(old.points), len(new.points)) or 2
    named = bool(old.title or new.title)
    tall = min(room.height * 0.94, ((290 if named else 128) + 190 * most) * u)
    if old.picture is not None:
        tall = min(room.height * 0.94, min(room.width, 1240 * u) * (0.72 if wide else 1.1))
    card = Box(
        x=room.x,
        y=room.y + (room.height - tall) * (0.46 if wide else 0.2),
        width=min(room.width, 1240 * u),
        height=tall,
    )
    centre = (card.x + card.width / 2, card.y + card.height / 2)
    if wide and not laid.layers:
        centre = (area.x + area.width / 2, centre[1])
    start = stage.at(0.25)
    shown = stage.leave - stage.enter
    turn = max(start + 2, stage.enter + round(shown * 0.40))
    half = stage.frames(0.34)
    layers: list[Layer] = list(laid.layers)
    for side, begins, ends, first, last in (
        (old, start, turn + half, 0.0, 90.0),
        (new, turn + half, stage.end, -90.0, 0.0),
    ):
        moves = (turn, turn + half) if side is old else (turn + half, turn + 2 * half)
        tilt = track(
            (moves[0], first), (moves[1], last), easing="in-cubic" if side is old else "out-cubic"
        )
        layers.append(_card(stage, side, card, centre, begins=begins, ends=ends, tilt=tilt))
    layers += corner_label(stage, content.label)
    cues = (Cue(kind="whoosh", frame=turn + half, gain_db=-5.0),)
    return Scenery(layers=tuple(layers), cues=cues, bloom=0.0, camera=keep_alive(stage))


def _divider(stage: Stage, room: Box, start: int) -> Track[float]:
    """The divider's place in the frame: from the right edge past the middle and back to it."""
    away = start + stage.frames(0.75)
    far = away + stage.frames(0.85)
    rest = far + stage.frames(0.55)
    wide = room.width
    return track(
        (start, wide),
        (away, wide),
        (far, wide * _FAR),
        (rest, wide * _REST),
        easing="inout-quart",
    )


def _handle(stage: Stage, height: float, start: int) -> tuple[Layer, ...]:
    """The line with its knob."""
    tint, u, end = tints(stage), stage.u, stage.end
    knob = 40 * u
    return (
        rule(
            "divider.line",
            ((0.0, 0.0), (0.0, height)),
            start=start,
            end=end,
            colour=tint.card_text,
            width_px=6 * u,
        ),
        disc("divider.knob", 0, height / 2, knob, start=start, end=end, fill=tint.card_text),
        icon(
            stage,
            "divider.arrows",
            "chevrons-left-right",
            x=-knob * 0.62,
            y=height / 2 - knob * 0.62,
            size=knob * 1.24,
            colour=tint.card,
            start=start,
            end=end,
            weight=2.4,
        ),
    )


def _names(stage: Stage, sides: tuple[Side, Side], box: Box, start: int) -> tuple[GroupLayer, ...]:
    """The names of the sides on pills in the upper corners."""
    pad = 36 * stage.u
    begins = (start + stage.frames(0.3), start + stage.frames(1.2))
    made = []
    for side, at, right in zip(sides, begins, (False, True), strict=True):
        if not side.title:
            continue
        made.append(
            pill(
                stage,
                side,
                (box.right - pad if right else pad, pad),
                room=box.width / 2 - 2 * pad,
                right=right,
                start=stage.by(at, side.title),
            )
        )
    return tuple(made)


def _card(
    stage: Stage,
    side: Side,
    box: Box,
    centre: Pair,
    *,
    begins: int,
    ends: int,
    tilt: Track[float],
) -> GroupLayer:
    """One side of the card, with its name and its points."""
    u, tint = stage.u, tints(stage)
    ends = max(begins + 1, min(ends, stage.end))
    pad = 64 * u
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    fill = panel(
        f"{side.name}.card",
        inner,
        start=begins,
        end=ends,
        fill=tint.card if side.is_new else tint.card_alt,
        radius=48 * u * stage.look.roundness,
        shadow=card_shadow(stage),
        stroke=tint.card_accent if side.is_new else tint.card_line,
        stroke_px=4 * u,
    )
    layers: list[Layer] = [fill]
    top = pad
    if side.picture is not None:
        layers += _photo(stage, side, inner, begins, ends)
    elif side.title:
        title = line(
            stage,
            capitalised(side.title),
            width=box.width - 2 * pad,
            max_lines=2,
            voice=stage.look.display,
            size_px=stage.size("title") * 1.1,
            colour=tint.card_text,
            height=box.height * 0.3,
        )
        layers.append(place(title, f"{side.name}.title", x=pad, y=pad, start=begins, end=ends))
        top = pad + title.height + 54 * u
    if side.picture is None:
        room = Box(x=pad, y=top, width=box.width - 2 * pad, height=box.height - pad - top)
        layers += _points(stage, side, room, begins, ends)
    # It slides in: a card that fades is drawn anew in each frame, with its shadow.
    low = (centre[0], stage.height + box.height * 0.6)
    slides = track((begins, low), (begins + stage.frames(0.7), centre), easing="out-expo")
    return GroupLayer(
        id=side.name,
        start=begins,
        end=ends,
        layers=tuple(layers),
        transform=Transform(
            anchor=(box.width / 2, box.height / 2),
            position=centre if side.is_new else slides,
            tilt_y_deg=tilt,
            distance_px=max(stage.width, stage.height) * 1.6,
        ),
    )


def _photo(stage: Stage, side: Side, box: Box, begins: int, ends: int) -> list[Layer]:
    """The side's picture over the whole card, its name on a pill."""
    u = stage.u
    radius = 48 * u * stage.look.roundness
    layers: list[Layer] = [
        GroupLayer(
            id=f"{side.name}.photo",
            start=begins,
            end=ends,
            clip=Rect(width=box.width, height=box.height, radius=radius),
            layers=side_picture(stage, side, box, start=begins),
        )
    ]
    if side.title:
        room = box.width - 72 * u
        corner = (36 * u, 36 * u)
        layers.append(pill(stage, side, corner, room=room, right=False, start=begins))
    return layers


def _points(stage: Stage, side: Side, box: Box, begins: int, ends: int) -> Sequence[Layer]:
    """The points with their marks, or the subject's icon where there are none."""
    u, tint = stage.u, tints(stage)
    mark = tint.card_accent if side.is_new else tint.card_soft
    if not side.points:
        size = min(box.width, box.height) * 0.7
        return [
            icon(
                stage,
                f"{side.name}.icon",
                stage.content.icon,
                x=box.x + (box.width - size) / 2,
                y=box.y + (box.height - size) / 2,
                size=size,
                colour=mark,
                start=begins,
                end=ends,
                draw_s=0.6,
                weight=1.4,
            )
        ]
    pitch = min(box.height / len(side.points), 190 * u)
    size = min(stage.size("sub") * (1.62 if stage.shape == "wide" else 1.4), pitch * 0.42)
    layers: list[Layer] = []
    for index, point in enumerate(side.points):
        middle = box.y + pitch * (index + 0.5)
        text = line(
            stage,
            capitalised(point),
            width=box.width - size * 2.0,
            max_lines=2,
            size_px=size,
            weight=560,
            colour=tint.card_text if side.is_new else with_alpha(tint.card_text, 0.72),
            height=pitch * 0.86,
        )
        layers.append(
            icon(
                stage,
                f"{side.name}.icon{index}",
                "check" if side.is_new else "x",
                x=box.x,
                y=middle - size * 0.6,
                size=size * 1.2,
                colour=mark,
                start=begins,
                end=ends,
                weight=3.0,
                draw_s=0.35,
            )
        )
        layers.append(
            place(
                text,
                f"{side.name}.point{index}",
                x=box.x + size * 2.0,
                y=text.on_middle(middle) if text.lines < 2 else middle - text.height / 2,
                start=begins,
                end=ends,
            )
        )
    return layers


RECIPE = Recipe(
    name="before_after",
    summary="A divider wipes the new state over the old one, or a card turns over to it.",
    choreographies={"wipe": build_wipe, "flip": build_flip},
    shows=("headline", "label", "lines", "sides", "pictures"),
    min_s=3.0,
    natural_s=5.0,
    longest_s=8.0,
    most_items=4,
)
