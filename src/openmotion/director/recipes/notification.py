"""A notification: an icon on a tile, a title and a line, and when it came."""

from openmotion.director.kit import (
    Field,
    Stage,
    appear,
    arrive,
    capitalised,
    card_shadow,
    edge,
    icon,
    panel,
    tints,
    ui_text,
)
from openmotion.director.screens import subject_field
from openmotion.model import Box, GroupLayer, Layer, Pair, TextLayer

Note = tuple[str, str, str]
"""Icon, title and body."""
NOTE_SHARE = 142 / 672
"""Height of a notification as a share of its width."""
# Notifications that only tell what such an app does.
_NOTES: dict[Field, tuple[Note, Note, Note]] = {
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
_TIMES = ("now", "1m", "2m", "4m", "7m", "9m")


def notes_of(stage: Stage, most: int) -> tuple[Note, ...]:
    """The shot's own items as notifications, else drawn ones that fit its subject."""
    drawn = _NOTES[subject_field(stage)]
    own = stage.content.items
    if not own:
        return drawn[:most]
    return tuple(
        (drawn[index % 3][0], capitalised(item.title), item.detail)
        for index, item in enumerate(own[:most])
    )


def note_height(stage: Stage, width: float) -> float:
    """Height of a notification: words of the prompt need room to be read, pixels."""
    least = 104 * stage.u if stage.content.items else 0.0
    return max(width * NOTE_SHARE, least)


def note_layers(
    stage: Stage,
    name: str,
    note: Note,
    *,
    width: float,
    height: float,
    index: int,
    start: int,
) -> tuple[Layer, ...]:
    """The parts of a notification from its top left corner.

    Words of the prompt count as copy, drawn ones as ornament; `index` is how many came after it.
    """
    own = bool(stage.content.items)
    sign, title, body = note
    u, palette = height / 142, stage.palette
    box = Box(x=0, y=0, width=width, height=height)
    tint, end = tints(stage), stage.end
    lit = tint.is_dark or stage.shot.tone == "flood"
    fill, ink = (palette.paper, palette.ink) if lit else (tint.card, tint.card_text)
    radius = 40 * u * stage.look.roundness**0.5
    tile = Box(x=26 * u, y=(height - 84 * u) / 2, width=84 * u, height=84 * u)
    least = (33 if stage.shape != "wide" else 30) * stage.u if own else 0.0
    large = min(max(32 * u, least), height * 0.3)
    small = min(max(27 * u, least * 0.88, 23 * stage.u), height * 0.26)
    cap, pitch = 0.72 * large, 1.42 * small if body else 0.0
    first = (height - cap - pitch) / 2 + cap
    layers: list[Layer] = [
        panel(f"{name}.fill", box, start=start, end=end, fill=fill, radius=radius),
        panel(
            f"{name}.tile",
            tile,
            start=start,
            end=end,
            fill=palette.dark[0],
            radius=22 * u * stage.look.roundness**0.5,
        ),
        icon(
            stage,
            f"{name}.icon",
            sign,
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
            f"{name}.title",
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
            f"{name}.when",
            _TIMES[min(index, len(_TIMES) - 1)],
            x=width - 30 * u,
            y=first,
            size=max(23 * u, 22 * stage.u),
            width=80 * u,
            start=start,
            end=end,
            colour=ink,
            weight=480,
            align="right",
            opacity=0.5,
        ),
    ]
    if not lit:
        layers.append(edge(stage, f"{name}.edge", box, start=start, end=end, radius=radius))
    if body:
        layers.append(
            ui_text(
                stage,
                f"{name}.body",
                body,
                x=136 * u,
                y=first + pitch,
                size=small,
                width=width - 170 * u,
                start=start,
                end=end,
                colour=ink,
                weight=440,
                opacity=0.72,
            )
        )
    return tuple(_as_copy(layer) if own else layer for layer in layers)


def _as_copy(layer: Layer) -> Layer:
    """The layer as text that a viewer shall read; the time stamp stays ornament."""
    if isinstance(layer, TextLayer) and not layer.id.endswith(".when"):
        return layer.model_copy(update={"decor": False})
    return layer


def note_over(
    stage: Stage,
    index: int,
    note: Note,
    centre: Pair,
    *,
    width: float,
    start: int,
    angles: tuple[float, float, float] = (0.0, 0.0, 0.0),
    away: Pair = (0.0, -58.0),
) -> GroupLayer:
    """A notification that lands over a phone, tilted like it, coming from so far `away`."""
    height = note_height(stage, width)
    box = Box(x=0, y=0, width=width, height=height)
    return GroupLayer(
        id=f"note{index}",
        start=start,
        end=stage.end,
        box=box,
        transform=arrive(
            stage,
            start,
            position=centre,
            anchor=(width / 2, height / 2),
            dx=away[0] * width / 672,
            dy=away[1] * width / 672,
            scale=0.82,
            seconds=0.55,
            easing=stage.look.motion.bounce,
            rotation_deg=angles[2],
            tilt_x_deg=angles[0],
            tilt_y_deg=angles[1],
        ),
        opacity=appear(stage, start, 0.2),
        effects=(card_shadow(stage, lift=0.6, colour=tints(stage).shadow),),
        decor=not stage.content.items,
        layers=note_layers(
            stage, f"note{index}", note, width=width, height=height, index=index, start=start
        ),
    )
