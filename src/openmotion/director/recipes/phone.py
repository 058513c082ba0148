"""A phone beside its headline: it rises, and notifications land on it beat by beat.

Takes `headline`, `accent`, `support`, `label` and `items` (notifications, three at most; drawn ones
that fit `subject` where there are none).
"""

from dataclasses import dataclass

from openmotion.director.kit import (
    Column,
    Scenery,
    Stage,
    appear,
    arrive,
    column,
    corner_label,
    halves,
)
from openmotion.director.recipes.notification import NOTE_SHARE, note_over, notes_of
from openmotion.director.recipes.phone_centre import centre
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.screens import phone, subject_field
from openmotion.model import Box, Cue, Layer, Pair, Transform, choose, track


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where the phone stands: its width, the middle of it, its tilts, and whether it is left."""

    width: float
    middle: Pair
    angles: tuple[float, float, float]
    swap: bool


def build(stage: Stage) -> Scenery:
    """Copy on one side (or on top), the phone on the other; it bleeds off the bottom."""
    content = stage.content
    spot, copy = _layout(stage)
    start = stage.at(0.05)
    alerts = bool(content.items) or choose(stage.shot.seed, (True, True, False), "screen")
    width = spot.width
    frame = phone(
        stage,
        width=width,
        field=subject_field(stage),
        start=start,
        fill=stage.at(0.8),
        lock_screen=alerts,
        opacity=appear(stage, start, 0.3),
        transform=_rise(stage, start, spot.middle, (width / 2, width * 1.03), spot.angles),
    )
    layers: list[Layer] = [frame, *copy.layers, *corner_label(stage, content.label)]
    cues: list[Cue] = []
    notes = notes_of(stage, 3) if alerts else ()
    first = spot.middle[1] - width * 0.30
    tall = width * 1.2 * NOTE_SHARE
    room = stage.height * 0.95 - tall * 0.6 - first
    pitch = min(width * 0.30, max(tall * 0.9, room / 2))
    for index, note in enumerate(notes):
        land = min(stage.beat_after(stage.at(0.9)), stage.at(1.2))
        land += index * min(max(stage.beat // 2, 5), stage.frames(0.3))
        if pitch * index > room + 1 and not content.items:
            break
        middle = (spot.middle[0] - (18 - 9 * index) * stage.u, first + pitch * index)
        layers.append(
            note_over(stage, index, note, middle, width=width * 1.2, start=land, angles=spot.angles)
        )
        cues.append(Cue(kind="pop", frame=land, gain_db=-4.0, pitch=2.0 * index))
    return Scenery(layers=tuple(layers), cues=tuple(cues), bloom=0.0, brand=not spot.swap)


def _layout(stage: Stage) -> tuple[_Spot, Column]:
    """Where the phone stands, and the copy beside or above it."""
    content, u, wide = stage.content, stage.u, stage.shape == "wide"
    swap = wide and choose(stage.shot.seed, (False, False, True), "side")
    beside = stage.shape == "square" and stage.height < 1.15 * stage.width
    copy_box, room = halves(stage, share=0.46 if wide else 0.4, swap=swap)
    if beside:
        below = stage.below_mark
        copy_box = Box(x=below.x, y=below.y, width=below.width * 0.44, height=below.height)
    copy = column(
        stage,
        copy_box,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        start=stage.at(0.3),
        valign=0.5 if wide else 0.4 if beside else 0.0,
        max_lines=4 if wide else 5 if beside else 2,
        share=0.86 if wide else 1.0,
    )
    if wide:
        width = 560 * u
        x = room.x + room.width * (0.48 if swap else 0.52)
        middle = (x, stage.height * 0.105 + width * 1.03)
        # Words that shall be read lean less than our own.
        roll = 2.0 if content.items else 4.2
        side = -1.0 if swap else 1.0
        return _Spot(width, middle, (4.0, -11.0 * side, roll * side), swap), copy
    if beside:
        width = 430 * u
        middle = (stage.width * 0.712, stage.height * 0.2 + width * 1.03)
        return _Spot(width, middle, (4.0, -9.0, 3.0), swap), copy
    width = min(room.width * 0.78, (640 if stage.shape == "tall" else 540) * u)
    middle = (stage.width / 2, copy.box.bottom + 70 * u + width * 1.03)
    return _Spot(width, middle, (5.0, -6.0, 1.6), swap), copy


def _rise(
    stage: Stage, start: int, middle: Pair, anchor: Pair, angles: tuple[float, float, float]
) -> Transform:
    lean, turn, roll = angles
    side = -1.0 if roll < 0 else 1.0
    stop = start + stage.frames(0.95)
    return arrive(
        stage,
        start,
        position=middle,
        anchor=anchor,
        dy=stage.height * 0.42,
        seconds=0.95,
        rotation_deg=roll,
        tilt_x_deg=lean,
        tilt_y_deg=track((start, turn - 10 * side), (stop, turn)),
    )


RECIPE = Recipe(
    name="phone",
    summary="A phone rises beside the copy and notifications land on it.",
    choreographies={"beside": build, "centre": centre},
    shows=("headline", "support", "label", "items"),
    min_s=2.6,
    natural_s=4.0,
    longest_s=6.5,
    headline_words=6,
    most_items=3,
)
