"""Notifications come in one after the other, and a badge counts them.

Takes `items` (title and detail of each, six at most; drawn ones that fit `subject` where there are
none), `headline`, `accent`, `support` and `label`.
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    arrive,
    card_shadow,
    column,
    corner_label,
    disc,
    halves,
    icon,
    keep_alive,
    panel,
    stagger,
    tints,
    ui_text,
)
from openmotion.director.recipes.notification import (
    NOTE_SHARE,
    Note,
    note_height,
    note_layers,
    notes_of,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import (
    Box,
    Colour,
    Cue,
    GroupLayer,
    Layer,
    Pair,
    Track,
    Transform,
    choose,
    track,
)

_MOST = 6


def pile(stage: Stage) -> Scenery:
    """Each new one lands on top of the list and pushes the others down; a bell counts along."""
    content, u, wide = stage.content, stage.u, stage.shape == "wide"
    notes = notes_of(stage, _MOST)
    layers, room = _copy(stage, share=0.42)
    bell = (104 if wide else 112) * u
    above = bell + 36 * u
    each = note_height(stage, min(room.width, 600 * u)) * 1.08
    if each * len(notes) > room.height - above:
        above = 0.0
    width = min(room.width, 820 * u)
    pitch = min(note_height(stage, width) * 1.12, (room.height - above) / len(notes))
    height = pitch / 1.1
    width = min(width, max(height / NOTE_SHARE, 640 * u))
    whole = above + pitch * len(notes)
    top = room.y + max(0.0, room.height - whole) * (0.5 if wide else 0.2)
    left = room.x + (room.width - width) * (0.5 if wide else 0.0)
    first = top + above
    turns = _turns(stage, notes)
    cues: list[Cue] = []
    for index, (note, begins) in enumerate(zip(notes, turns, strict=True)):
        move = _pushed(stage, begins, turns[index + 1 :], left, first, pitch)
        layers.append(_note(stage, index, note, (width, height), begins, move))
        cues.append(Cue(kind="pop", frame=begins, gain_db=-4.0, pitch=2.0 * index))
    if above:
        layers += _bell(stage, (left + bell / 2, top + bell / 2), bell, turns)
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=keep_alive(stage))


def _pushed(
    stage: Stage, start: int, later: list[int], x: float, top: float, pitch: float
) -> Track[Pair]:
    """From above to the list's first place, one place further down with each that comes later."""
    move = stage.frames(0.4)
    keys: list[tuple[int, Pair]] = [(start, (x, top - pitch * 0.8)), (start + move, (x, top))]
    for count, begins in enumerate(later, start=1):
        before = (x, top + pitch * (count - 1))
        if begins > keys[-1][0]:
            keys.append((begins, before))
        keys[-1] = (keys[-1][0], before)
        keys.append((keys[-1][0] + move, (x, top + pitch * count)))
    return track(*keys, easing="out-expo")


def sides(stage: Stage) -> Scenery:
    """They slide in from both edges in turn and stand like shingles; the copy is below."""
    content, u, wide = stage.content, stage.u, stage.shape == "wide"
    notes = notes_of(stage, _MOST)
    area = stage.below_mark
    layers: list[Layer] = []
    foot = area.bottom
    if content.headline:
        tall = area.height * (0.3 if wide else 0.26)
        copy = column(
            stage,
            Box(x=area.x, y=area.bottom - tall, width=area.width, height=tall),
            text=content.headline,
            accent=content.accent,
            support=content.support,
            valign=1.0,
            max_lines=1 if wide else 2,
            align="centre" if wide else "left",
            start=stage.at(0.15),
        )
        layers += copy.layers
        foot = copy.box.y - 64 * u
    room = Box(x=area.x, y=area.y, width=area.width, height=max(1.0, foot - area.y))
    columns = 2 if wide and len(notes) > 2 else 1
    rows = -(-len(notes) // columns)
    shift = 0.5 if columns == 2 else 0.0
    width = min(room.width / columns - (30 * u if columns == 2 else 0), 800 * u)
    pitch = min(note_height(stage, width) * 1.2, room.height / (rows + shift))
    height = pitch / 1.14
    if columns == 2 or height < 104 * u:
        width = min(width, max(height / NOTE_SHARE, 640 * u))
    gap = 36 * u
    whole = pitch * (rows + shift)
    top = room.y + max(0.0, room.height - whole) * (0.5 if wide else 0.3)
    turns = _turns(stage, notes)
    cues: list[Cue] = []
    for index, (note, begins) in enumerate(zip(notes, turns, strict=True)):
        left_side = index % 2 == 0
        if columns == 2:
            x = stage.width / 2 + (-width - gap / 2 if left_side else gap / 2)
            y = top + pitch * (index // 2 + (0.0 if left_side else shift))
        else:
            lean = (room.width - width) * (0.0 if left_side else 1.0)
            x, y = room.x + lean, top + pitch * index
        away = stage.width * (-0.5 if left_side else 0.5)
        stop = begins + stage.frames(0.7)
        move = track((begins, (x + away, y)), (stop, (x, y)), easing=stage.look.motion.arrive)
        layers.append(_note(stage, index, note, (width, height), begins, move))
        cues.append(Cue(kind="pop", frame=begins + 3, gain_db=-4.0, pan=-0.4 if left_side else 0.4))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=keep_alive(stage))


def _copy(stage: Stage, *, share: float) -> tuple[list[Layer], Box]:
    """Headline and support beside or above, and the room that they leave."""
    content, wide = stage.content, stage.shape == "wide"
    below = stage.below_mark
    if not content.headline:
        return [], below
    copy_box, room = halves(stage, share=share, gap=80)
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
    top = below.y if wide else copy.box.bottom + 88 * stage.u
    return [*copy.layers], Box(x=room.x, y=top, width=room.width, height=stage.area.bottom - top)


def _turns(stage: Stage, notes: tuple[Note, ...]) -> list[int]:
    """The frame at which each comes: half a beat apart, quicker where there is little time."""
    first = stage.at(0.35)
    last = stage.by(stage.leave, f"{notes[-1][1]} {notes[-1][2]}")
    settled = stage.enter + round((stage.leave - stage.enter) * 0.45)
    room = max(0.0, min(last, settled) - first)
    gap = min(max(stage.beat / 2, stagger(stage, 1, each_s=0.35)), room / max(1, len(notes) - 1))
    return [first + round(gap * index) for index in range(len(notes))]


def _note(
    stage: Stage, index: int, note: Note, size: Pair, start: int, move: Track[Pair]
) -> GroupLayer:
    """A notification of a width and height that moves; the newest one has come just now."""
    width, height = size
    later = len(notes_of(stage, _MOST)) - 1 - index
    grows = choose(stage.shot.seed, (0.86, 1.0), "note")
    return GroupLayer(
        id=f"note{index}",
        start=start,
        end=stage.end,
        box=Box(x=0, y=0, width=width, height=height),
        transform=Transform(
            position=move,
            scale=track((start, grows), (start + stage.frames(0.4), 1.0), easing="out-expo"),
        ),
        opacity=appear(stage, start, 0.22),
        effects=(card_shadow(stage, lift=0.5, colour=tints(stage).shadow),),
        decor=not stage.content.items,
        layers=note_layers(
            stage, f"note{index}", note, width=width, height=height, index=later, start=start
        ),
    )


def _bell(stage: Stage, centre: Pair, side: float, turns: list[int]) -> list[Layer]:
    """A bell on a tile; its badge grows with each number that it counts."""
    tint, end = tints(stage), stage.end
    start = stage.at(0.1)
    box = Box(x=-side / 2, y=-side / 2, width=side, height=side)
    glyph = side * 0.52
    swing = track(
        *((at + k * 3, (0.0, 12.0, -9.0, 0.0)[k]) for at in turns[:1] for k in range(4)),
        easing="inout-sine",
    )
    fill: Colour = stage.palette.accent if stage.shot.tone != "flood" else tint.text
    ink: Colour = stage.palette.ink if stage.shot.tone != "flood" else tint.ground
    layers: list[Layer] = [
        GroupLayer(
            id="bell",
            start=start,
            end=end,
            decor=True,
            transform=arrive(
                stage,
                start,
                position=centre,
                scale=0.6,
                seconds=0.5,
                easing=stage.look.motion.bounce,
                rotation_deg=swing,
            ),
            opacity=appear(stage, start, 0.2),
            layers=(
                panel(
                    "bell.tile",
                    box,
                    start=start,
                    end=end,
                    fill=tint.card,
                    radius=side * 0.28 * stage.look.roundness**0.5,
                    shadow=card_shadow(stage, lift=0.5),
                ),
                icon(
                    stage,
                    "bell.icon",
                    "bell",
                    x=-glyph / 2,
                    y=-glyph / 2,
                    size=glyph,
                    colour=tint.card_text,
                    start=start,
                    end=end,
                ),
            ),
        )
    ]
    radius = side * 0.25
    spot = (centre[0] + side * 0.44, centre[1] - side * 0.4)
    for index, begins in enumerate(turns):
        until = turns[index + 1] if index + 1 < len(turns) else end
        layers.append(
            GroupLayer(
                id=f"badge{index}",
                start=begins,
                end=max(begins + 1, until),
                decor=True,
                transform=arrive(
                    stage,
                    begins,
                    position=spot,
                    scale=0.7,
                    seconds=0.3,
                    easing=stage.look.motion.bounce,
                ),
                layers=(
                    disc(f"badge{index}.disc", 0, 0, radius, start=begins, end=end, fill=fill),
                    ui_text(
                        stage,
                        f"badge{index}.count",
                        str(index + 1),
                        x=0,
                        y=radius * 0.4,
                        size=radius * 1.1,
                        width=radius * 2,
                        start=begins,
                        end=end,
                        colour=ink,
                        weight=700,
                        align="centre",
                        tabular=True,
                    ),
                ),
            )
        )
    return layers


RECIPE = Recipe(
    name="notification_cascade",
    summary="Notifications land one after the other while a badge counts them.",
    choreographies={"pile": pile, "sides": sides},
    shows=("headline", "support", "label", "items"),
    min_s=2.4,
    natural_s=4.0,
    longest_s=6.5,
    headline_words=7,
    most_items=_MOST,
)
