"""The floating chip that overlaps a device's edge: the cheapest depth there is."""

from openmotion.director.kit import (
    Field,
    Stage,
    appear,
    arrive,
    card_shadow,
    disc,
    icon,
    panel,
    tints,
    ui_text,
)
from openmotion.director.screens import subject_field
from openmotion.model import Box, GroupLayer, Pair

# What a chip may say about a drawn interface; it tells what the picture shows, no more.
_SAYINGS: dict[Field, tuple[str, str, str]] = {
    "calendar": ("calendar-check", "Deep work is held", "Tuesday, 10:00"),
    "tasks": ("circle-check", "Three done", "two to go this week"),
    "chat": ("send", "Draft is on its way", "just now"),
    "finance": ("piggy-bank", "Saved for later", "this month"),
    "fitness": ("activity", "Steps are in", "today"),
    "music": ("audio-lines", "Now playing", "Late evening"),
    "code": ("circle-check", "Build is ready", "all steps done"),
    "security": ("shield-check", "Vault is locked", "just now"),
    "shop": ("shopping-bag", "Picked for you", "this morning"),
    "travel": ("plane", "Boarding pass saved", "Gate B12"),
    "learning": ("star", "Lesson finished", "well done"),
    "analytics": ("trending-up", "Curve is drawn", "week of 11 May"),
    "generic": ("sparkles", "Everything in place", "just now"),
}


def chip(
    stage: Stage, start: int, *, centre: Pair, angles: tuple[float, float, float]
) -> GroupLayer | None:
    """A dark pill with an icon and two lines, tilted like the device that it floats over."""
    tint, u = tints(stage), stage.u
    name, first, second = _SAYINGS[subject_field(stage)]
    width, height = 452 * u, 112 * u
    box = Box(x=0, y=0, width=width, height=height)
    dark = stage.shot.tone != "dark"
    fill = stage.palette.ink if dark else stage.palette.paper
    ink = stage.palette.paper if dark else stage.palette.ink
    mark = stage.palette.accent if dark else stage.palette.accent_on_light
    on_mark = stage.palette.ink if dark else stage.palette.paper
    middle = height / 2
    return GroupLayer(
        id="chip",
        start=start,
        end=stage.end,
        box=box,
        transform=arrive(
            stage,
            start,
            position=centre,
            anchor=(width / 2, middle),
            dy=46 * u,
            scale=0.8,
            seconds=0.5,
            easing=stage.look.motion.bounce,
            rotation_deg=angles[2],
            tilt_x_deg=angles[0],
            tilt_y_deg=angles[1],
        ),
        opacity=appear(stage, start, 0.22),
        effects=(card_shadow(stage, lift=0.7, colour=tint.shadow),),
        decor=True,
        layers=(
            panel(
                "chip.fill",
                box,
                start=start,
                end=stage.end,
                fill=fill,
                radius=34 * u * stage.look.roundness**0.5,
            ),
            disc("chip.disc", 60 * u, middle, 31 * u, start=start, end=stage.end, fill=mark),
            icon(
                stage,
                "chip.icon",
                name,
                x=42 * u,
                y=middle - 18 * u,
                size=36 * u,
                colour=on_mark,
                start=start,
                end=stage.end,
                weight=2.2,
                draw_s=0.4,
            ),
            ui_text(
                stage,
                "chip.first",
                first,
                x=110 * u,
                y=middle - 4 * u,
                size=30 * u,
                width=width - 140 * u,
                start=start,
                end=stage.end,
                colour=ink,
                weight=640,
            ),
            ui_text(
                stage,
                "chip.second",
                second,
                x=110 * u,
                y=middle + 30 * u,
                size=23 * u,
                width=width - 140 * u,
                start=start,
                end=stage.end,
                colour=ink,
                weight=450,
                opacity=0.68,
            ),
        ),
    )
