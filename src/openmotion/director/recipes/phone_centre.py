"""The phone's other way: upright and whole, turning in; notifications fly out of it."""

from dataclasses import dataclass

from openmotion.director.kit import (
    Column,
    Scenery,
    Stage,
    appear,
    arrive,
    column,
    corner_label,
)
from openmotion.director.recipes.notification import NOTE_SHARE, note_height, note_over, notes_of
from openmotion.director.screens import phone, subject_field
from openmotion.model import Box, Cue, Layer, Pair, track

_TALL = 2.06  # height of a phone as a share of its width
_TURN_DEG = -9.0


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where the phone stands, and the notifications: their middles' x, first y, width and pitch."""

    width: float
    middle: Pair
    note_x: float
    note_top: float
    note_width: float


def centre(stage: Stage) -> Scenery:
    """Copy left, phone in the middle, notifications right; elsewhere copy below the phone."""
    content = stage.content
    spot, copy = _layout(stage)
    start = stage.at(0.05)
    stop = start + stage.frames(1.1)
    width = spot.width
    frame = phone(
        stage,
        width=width,
        field=subject_field(stage),
        start=start,
        fill=stage.at(0.75),
        opacity=appear(stage, start, 0.3),
        transform=arrive(
            stage,
            start,
            position=spot.middle,
            anchor=(width / 2, width * _TALL / 2),
            dy=stage.height * 0.12,
            seconds=1.0,
            tilt_x_deg=2.0,
            tilt_y_deg=track((start, -58.0), (stop, _TURN_DEG), easing=stage.look.motion.arrive),
        ),
    )
    layers: list[Layer] = [frame, *copy.layers, *corner_label(stage, content.label)]
    cues: list[Cue] = [Cue(kind="whoosh", frame=start + 6, gain_db=-7.0)]
    notes = notes_of(stage, 3)
    tall = note_height(stage, spot.note_width)
    pitch = tall * 1.2
    first = spot.note_top + tall / 2
    for index, note in enumerate(notes):
        land = stage.at(1.0) + index * min(max(stage.beat // 2, 5), stage.frames(0.28))
        middle = (spot.note_x, first + pitch * index)
        away = (spot.middle[0] - spot.note_x, (spot.middle[1] - middle[1]) * 0.3)
        scale = 672 / spot.note_width
        layers.append(
            note_over(
                stage,
                index,
                note,
                middle,
                width=spot.note_width,
                start=land,
                away=(away[0] * 0.6 * scale, away[1] * scale + 40),
            )
        )
        cues.append(Cue(kind="pop", frame=land, gain_db=-4.0, pitch=2.0 * index))
    return Scenery(layers=tuple(layers), cues=tuple(cues), bloom=0.0)


def _layout(stage: Stage) -> tuple[_Spot, Column]:
    content, u, below = stage.content, stage.u, stage.below_mark
    wide = stage.shape == "wide"
    beside = stage.shape == "square" and stage.height < 1.15 * stage.width
    copy_box = below
    if wide:
        copy_box = Box(x=below.x, y=below.y, width=below.width * 0.33, height=below.height)
    elif beside:
        copy_box = Box(
            x=below.x + below.width * 0.54,
            y=below.y,
            width=below.width * 0.46,
            height=below.height * 0.5,
        )
    else:
        tall = below.height * 0.29
        copy_box = Box(x=below.x, y=below.bottom - tall, width=below.width, height=tall)
    copy = column(
        stage,
        copy_box,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        start=stage.at(0.3),
        valign=0.46 if wide else 0.3 if beside else 1.0,
        max_lines=5 if wide or beside else 2,
    )
    count = len(notes_of(stage, 3))
    if wide:
        width = min(412 * u, (stage.height - 130 * u) / _TALL)
        middle = (stage.width * 0.52, stage.height / 2)
        left = middle[0] + width * 0.36
        note_width = min(620 * u, stage.area.right - left)
        x = left + note_width / 2
    elif beside:
        width = min(below.width * 0.44, (stage.area.bottom - below.y) / _TALL)
        middle = (below.x + below.width * 0.25, below.y + width * _TALL / 2)
        left = middle[0] + width * 0.1
        note_width = below.right - left
        x = left + note_width / 2
    else:
        foot = copy.box.y - 64 * u
        width = max(1.0, min(520 * u, (foot - below.y) / _TALL))
        middle = (stage.width / 2, foot - width * _TALL / 2)
        note_width = min(below.width * 0.86, width * 1.55)
        x = stage.width / 2
    whole = note_height(stage, note_width) * (1.2 * count - 0.2)
    share = 0.5 if wide else 0.68
    top = middle[1] + width * _TALL * (share - 0.5) - whole / 2
    if beside:
        top = max(copy.box.bottom + 60 * u, below.y + width * _TALL * 0.5)
        room = stage.area.bottom - top
        note_width = min(note_width, room / (NOTE_SHARE * (1.2 * count - 0.2)))
        x = below.right - note_width / 2
    return _Spot(width, middle, x, top, note_width), copy
