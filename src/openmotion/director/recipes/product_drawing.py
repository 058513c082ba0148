"""The product itself: its picture, its app on a phone, or its emblem on a plinth."""

import re

from openmotion.director.kit import (
    Stage,
    appear,
    arrive,
    card_shadow,
    disc,
    grow,
    panel,
    tile,
    tints,
)
from openmotion.director.recipes.illustration_still_life import plinth
from openmotion.director.recipes.illustration_tones import tones_of
from openmotion.director.recipes.picture import picture, picture_of
from openmotion.director.screens import phone, subject_field
from openmotion.model import Box, GroupLayer, Layer, Transform, with_alpha

_TANGIBLE = {"shop", "travel", "generic"}
_APP = re.compile(
    r"\bapps?\b|software|platform|web ?site|\btool\b|dashboard|\bapi\b|plug-?in|assistant|service"
    r"|planner|manager|tracker",
    re.IGNORECASE,
)


def draw_product(stage: Stage, room: Box, *, start: int) -> tuple[Box, tuple[Layer, ...]]:
    """The product as large as a room allows: the box that it fills, and its layers."""
    own = picture_of(stage, 0)
    if own is not None:
        return _pictured(stage, room, own.height / own.width, start)
    subject = f"{stage.content.subject} {stage.content.headline}"
    if subject_field(stage) not in _TANGIBLE or _APP.search(subject):
        return _on_phone(stage, room, start)
    return _on_plinth(stage, room, start)


def _halo(stage: Stage, middle: tuple[float, float], radius: float, start: int) -> Layer:
    """The disc behind the product, which grows before it comes."""
    tint = tints(stage)
    strong = 0.16 if stage.shot.tone != "flood" else 0.10
    return disc(
        "product.halo",
        middle[0],
        middle[1],
        grow(start, stage.frames(0.9), radius * 0.5, radius, "out-expo"),
        start=start,
        end=stage.end,
        fill=with_alpha(tint.accent, strong),
        opacity=appear(stage, start, 0.3),
    )


def _pictured(stage: Stage, room: Box, ratio: float, start: int) -> tuple[Box, tuple[Layer, ...]]:
    width = min(room.width, room.height / ratio)
    box = Box(
        x=room.x + (room.width - width) / 2,
        y=room.y + (room.height - width * ratio) / 2,
        width=width,
        height=width * ratio,
    )
    radius = 30 * stage.u * stage.look.roundness
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    shown = GroupLayer(
        id="product",
        start=start,
        end=stage.end,
        decor=True,
        layers=(
            panel(
                "product.ground",
                inner,
                start=start,
                end=stage.end,
                fill=tints(stage).card,
                radius=radius,
                shadow=card_shadow(stage),
            ),
            picture(stage, "product.picture", 0, inner, start=start, radius=radius, fade_s=0.01),
        ),
        transform=_rise(stage, start, box),
        opacity=appear(stage, start, 0.3),
    )
    return box, (shown,)


def _on_phone(stage: Stage, room: Box, start: int) -> tuple[Box, tuple[Layer, ...]]:
    least = min(440 * stage.u, room.width)
    width = max(least, min(room.width * 0.9, room.height / 2.06))
    tall = width * 2.06
    seen = min(tall, stage.height - room.y)
    fits = tall <= room.height * 1.02
    y = room.y + (room.height - tall) / 2 if fits else room.y
    box = Box(x=room.x + (room.width - width) / 2, y=y, width=width, height=tall)
    shown_box = box if fits else box.model_copy(update={"height": min(seen, room.height)})
    shown = phone(
        stage,
        width=width,
        field=subject_field(stage),
        start=start,
        fill=start + stage.frames(0.5),
        lock_screen=False,
        opacity=appear(stage, start, 0.3),
        transform=_rise(stage, start, box),
    )
    halo = min(tall * 0.46, room.width * 0.52)
    return shown_box, (_halo(stage, shown_box.centre, halo, start), shown)


def _on_plinth(stage: Stage, room: Box, start: int) -> tuple[Box, tuple[Layer, ...]]:
    unit = min(room.width, room.height)
    middle = room.centre[0]
    size = unit * 0.44
    low = room.y + (room.height + unit) / 2 - unit * 0.26
    centre = (middle, low - size / 2 - unit * 0.01)
    stand = GroupLayer(
        id="product.stand",
        start=start,
        end=stage.end,
        decor=True,
        layers=plinth(
            "product", tones_of(stage, 0), (middle, low), unit * 1.16, start=start, end=stage.end
        ),
        transform=arrive(stage, start, position=(0.0, 0.0), dy=120 * stage.u, seconds=0.8),
        opacity=appear(stage, start, 0.3),
    )
    later = start + stage.frames(0.2)
    emblem = tile(
        stage,
        "product",
        stage.content.icon,
        centre=centre,
        size=size,
        start=later,
        draw_s=0.8,
        transform=arrive(
            stage,
            later,
            position=centre,
            dy=-160 * stage.u,
            seconds=0.7,
            easing=stage.look.motion.bounce,
        ),
    )
    box = Box(x=middle - size / 2, y=centre[1] - size / 2, width=size, height=size)
    return box, (_halo(stage, (middle, centre[1]), unit * 0.46, start), stand, emblem)


def _rise(stage: Stage, start: int, box: Box) -> Transform:
    return arrive(
        stage,
        start,
        position=box.centre,
        anchor=(box.width / 2, box.height / 2),
        dy=stage.height * 0.28,
        seconds=0.85,
        rotation_deg=0.0,
    )
