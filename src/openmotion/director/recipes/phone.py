"""A phone beside its headline: it rises, and notifications land on it beat by beat."""

from dataclasses import dataclass

from openmotion.director.kit import (
    Column,
    Field,
    Scenery,
    Stage,
    appear,
    arrive,
    capitalised,
    card_shadow,
    column,
    corner_label,
    halves,
    icon,
    panel,
    tints,
    ui_text,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.screens import phone, subject_field
from openmotion.model import Box, Cue, GroupLayer, Layer, Pair, TextLayer, Transform, choose, track

_Note = tuple[str, str, str]
_NOTE_SHARE = 142 / 672  # height of a notification as a share of its width
# Icon, title and body of notifications that only tell what such an app does.
_NOTES: dict[Field, tuple[_Note, _Note, _Note]] = {
    "calendar": (
        ("calendar-check", "Deep work is held", "Tuesday, 10:00 to 11:30"),
        ("clock", "Review moved", "Now 10:30 on Wednesday"),
        ("coffee", "Lunch with Ali", "Wednesday, 12:30"),
    ),
    "tasks": (
        ("circle-check", "Launch note drafted", "By Maya, just now"),
        ("users", "Beta group invited", "By Ali"),
        ("list-todo", "Two things left", "Due Thursday and Friday"),
    ),
    "chat": (
        ("message-circle", "Your answer is ready", "Tap to read it"),
        ("send", "Draft sent", "To the whole team"),
        ("check-check", "Maya has read it", "9:41"),
    ),
    "finance": (
        ("wallet", "Rent is covered", "Due on Friday"),
        ("piggy-bank", "A little put aside", "Rounded up from today"),
        ("receipt", "Invoice received", "Filed under May"),
    ),
    "fitness": (
        ("footprints", "Morning run done", "Route saved"),
        ("moon", "You slept well", "Longer than usual"),
        ("droplet", "Time for water", "Half the day to go"),
    ),
    "music": (
        ("audio-lines", "Now playing", "Late evening, track 3"),
        ("heart", "Saved to your list", "Side A"),
        ("headphones", "Headphones connected", "Sound moved over"),
    ),
    "code": (
        ("git-merge", "Merged into main", "By Noor"),
        ("circle-check", "Build is ready", "All steps done"),
        ("rocket", "Deployed", "Just now"),
    ),
    "security": (
        ("shield-check", "You are protected", "All checks passed"),
        ("key-round", "New key added", "This phone"),
        ("lock", "Vault locked", "9:41"),
    ),
    "shop": (
        ("shopping-bag", "Order packed", "On its way today"),
        ("truck", "Out for delivery", "Before noon"),
        ("heart", "Back in stock", "From your list"),
    ),
    "travel": (
        ("plane", "Boarding at 10:20", "Gate B12"),
        ("bed", "Room is ready", "From 15:00"),
        ("map-pin", "Ten minutes on foot", "To the old town"),
    ),
    "learning": (
        ("book-open", "Today's lesson", "Ten minutes"),
        ("star", "Chapter finished", "Next: questions"),
        ("message-circle", "Your turn to speak", "One short dialogue"),
    ),
    "analytics": (
        ("trending-up", "Weekly report", "Ready to read"),
        ("target", "Goal updated", "By Maya"),
        ("bell", "A number moved", "Tap to see why"),
    ),
    "generic": (
        ("sparkles", "All set", "Just now"),
        ("bell", "Something new", "Tap to see it"),
        ("check", "Saved", "9:41"),
    ),
}


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
    notes = _notes(stage) if alerts else ()
    first = spot.middle[1] - width * 0.30
    tall = width * 1.2 * _NOTE_SHARE
    room = stage.height * 0.95 - tall * 0.6 - first
    pitch = min(width * 0.30, max(tall * 0.9, room / 2))
    for index, note in enumerate(notes):
        land = min(stage.beat_after(stage.at(0.9)), stage.at(1.2))
        land += index * min(max(stage.beat // 2, 5), stage.frames(0.3))
        if pitch * index > room + 1 and not content.items:
            break
        centre = (spot.middle[0] - (18 - 9 * index) * stage.u, first + pitch * index)
        layers.append(_note(stage, index, land, centre, width * 1.2, spot.angles, note))
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


def _notes(stage: Stage) -> tuple[_Note, ...]:
    own = stage.content.items
    if not own:
        return _NOTES[subject_field(stage)]
    icons = [note[0] for note in _NOTES[subject_field(stage)]]
    return tuple(
        (icons[i % 3], capitalised(item.title), item.detail) for i, item in enumerate(own[:3])
    )


def _note(
    stage: Stage,
    index: int,
    start: int,
    centre: Pair,
    width: float,
    angles: tuple[float, float, float],
    note: _Note,
) -> GroupLayer:
    """A notification; words of the prompt count as copy, our own as ornament."""
    own = bool(stage.content.items)
    name, title, body = note
    u, palette = stage.u * (width / (672 * stage.u)), stage.palette
    height = width * _NOTE_SHARE
    box = Box(x=0, y=0, width=width, height=height)
    end, ink = stage.end, palette.ink
    tile = Box(x=26 * u, y=(height - 84 * u) / 2, width=84 * u, height=84 * u)
    first = height / 2 + (10 * u if not body else -10 * u)
    large = max(30 * u, 33 * stage.u) if own else 30 * u
    small = max(26 * u, 33 * stage.u) if own else max(26 * u, 23 * stage.u)
    layers: list[Layer] = [
        panel(f"note{index}.fill", box, start=start, end=end, fill=palette.paper, radius=40 * u),
        panel(f"note{index}.tile", tile, start=start, end=end, fill=palette.dark[0], radius=22 * u),
        icon(
            stage,
            f"note{index}.icon",
            name,
            x=tile.x + 19 * u,
            y=tile.y + 19 * u,
            size=46 * u,
            colour=palette.accent,
            start=start,
            end=end,
            weight=2.2,
        ),
        ui_text(
            stage,
            f"note{index}.title",
            title,
            x=136 * u,
            y=first,
            size=large,
            width=width - 250 * u,
            start=start,
            end=end,
            colour=ink,
            weight=680,
        ),
        ui_text(
            stage,
            f"note{index}.when",
            ("now", "1m", "2m")[index],
            x=width - 30 * u,
            y=height / 2 - 9 * u,
            size=23 * u,
            width=70 * u,
            start=start,
            end=end,
            colour=ink,
            weight=480,
            align="right",
            opacity=0.5,
        ),
    ]
    if body:
        layers.append(
            ui_text(
                stage,
                f"note{index}.body",
                body,
                x=136 * u,
                y=first + max(45 * u, small * 1.36),
                size=small,
                width=width - 170 * u,
                start=start,
                end=end,
                colour=ink,
                weight=440,
                opacity=0.72,
            )
        )
    return GroupLayer(
        id=f"note{index}",
        start=start,
        end=end,
        box=box,
        transform=arrive(
            stage,
            start,
            position=centre,
            anchor=(width / 2, height / 2),
            dy=-58 * u,
            scale=0.82,
            seconds=0.55,
            easing=stage.look.motion.bounce,
            rotation_deg=angles[2],
            tilt_x_deg=angles[0],
            tilt_y_deg=angles[1],
        ),
        opacity=appear(stage, start, 0.2),
        effects=(card_shadow(stage, lift=0.6, colour=tints(stage).shadow),),
        decor=not own,
        layers=tuple(_as_copy(layer) if own else layer for layer in layers),
    )


def _as_copy(layer: Layer) -> Layer:
    """The layer as text that a viewer shall read; the time stamp stays ornament."""
    if isinstance(layer, TextLayer) and not layer.id.endswith(".when"):
        return layer.model_copy(update={"decor": False})
    return layer


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
    choreographies={"house": build},
    shows=("headline", "support", "label", "items"),
    min_s=2.6,
    natural_s=4.0,
    longest_s=6.5,
    headline_words=6,
    most_items=3,
)
