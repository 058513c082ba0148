"""The frames around drawn interfaces: an app window and a phone."""

from openmotion.director.kit import Field, Stage, card_shadow, disc, edge, panel, rule, shade, tints
from openmotion.director.kit import ui_text as words
from openmotion.director.screens.choose import draw_screen
from openmotion.director.screens.screen import Layers, Screen
from openmotion.model import (
    Box,
    GroupLayer,
    Layer,
    LinearGradient,
    Number,
    Rect,
    Stop,
    Transform,
    oklch,
)

# A phone's proportions, in shares of its width (motion guide, section on devices).
_PHONE_RATIO = 2.06
_BEZEL = 0.042
_CORNER = 0.165


def window(
    stage: Stage,
    *,
    width: float,
    height: float,
    em: float,
    field: Field,
    start: int,
    fill: int,
    transform: Transform,
    opacity: Number,
    compact: bool = False,
) -> GroupLayer:
    """An app window with a title bar; its space has the origin at its top left corner."""
    tint = tints(stage)
    box = Box(x=0, y=0, width=width, height=height)
    radius = 1.05 * em * stage.look.roundness**0.5
    bar = em * (2.2 if not compact else 2.0)
    inside = Screen(
        stage=stage,
        width=width,
        height=height - bar,
        start=start,
        fill=fill,
        em=em,
        compact=compact,
    )
    content = GroupLayer(
        id="window.content",
        start=start,
        end=stage.end,
        layers=draw_screen(inside, field),
        transform=Transform(position=(0.0, bar if not compact else bar * 0.35)),
    )
    lights: list[Layer] = [
        disc(
            f"window.light{i}",
            em * (1.35 + 1.0 * i),
            bar / 2,
            em * 0.29,
            start=start,
            end=stage.end,
            fill=oklch(*lch),
        )
        for i, lch in enumerate(((0.70, 0.17, 25), (0.83, 0.15, 82), (0.74, 0.17, 145)))
    ]
    return GroupLayer(
        id="window",
        start=start,
        end=stage.end,
        box=box,
        clip=Rect(width=width, height=height, radius=radius, smooth=True),
        transform=transform,
        opacity=opacity,
        effects=(card_shadow(stage),),
        decor=True,
        layers=(
            panel("window.fill", box, start=start, end=stage.end, fill=tint.card, smooth=False),
            content,
            panel(
                "window.bar",
                Box(x=0, y=0, width=width, height=bar),
                start=start,
                end=stage.end,
                fill=tint.card_alt,
                smooth=False,
            ),
            rule(
                "window.bar.line",
                ((0, bar), (width, bar)),
                start=start,
                end=stage.end,
                colour=tint.card_line,
                width_px=2,
            ),
            *lights,
            edge(stage, "window.edge", box, start=start, end=stage.end, radius=radius),
        ),
    )


def phone(
    stage: Stage,
    *,
    width: float,
    field: Field,
    start: int,
    fill: int,
    transform: Transform,
    opacity: Number,
    lock_screen: bool = False,
) -> GroupLayer:
    """A phone; its space has the origin at its top left corner.

    With `lock_screen` it shows the time over the look's ground colours, room for notifications.
    """
    tall = width * _PHONE_RATIO
    body = Box(x=0, y=0, width=width, height=tall)
    metal = LinearGradient(
        start=(0, 0),
        end=(width, tall),
        stops=tuple(
            Stop(offset=at, colour=oklch(light, 0.008, stage.palette.hue_deg))
            for at, light in ((0, 0.58), (0.25, 0.24), (0.6, 0.42), (1, 0.2))
        ),
    )
    bezel = width * _BEZEL
    rim = body.inset(width * 0.010)
    glass = body.inset(bezel)
    inside = Screen(
        stage=stage,
        width=glass.width,
        height=glass.height,
        start=start,
        fill=fill,
        em=width * 0.046,
        compact=True,
    )
    filled = _lock_screen(inside) if lock_screen else _app_screen(inside, field)
    island = Box(
        x=width / 2 - width * 0.135,
        y=bezel + width * 0.03,
        width=width * 0.27,
        height=width * 0.078,
    )
    home = Box(
        x=width * 0.33, y=tall - bezel - width * 0.034, width=width * 0.34, height=width * 0.013
    )
    ink = oklch(0.08, 0.0, 0)
    return GroupLayer(
        id="phone",
        start=start,
        end=stage.end,
        box=body,
        transform=transform,
        opacity=opacity,
        effects=(card_shadow(stage, lift=1.35),),
        decor=True,
        layers=(
            panel(
                "phone.metal", body, start=start, end=stage.end, fill=metal, radius=width * _CORNER
            ),
            panel(
                "phone.rim",
                rim,
                start=start,
                end=stage.end,
                fill=ink,
                radius=width * (_CORNER - 0.008),
            ),
            GroupLayer(
                id="phone.screen",
                start=start,
                end=stage.end,
                clip=Rect(
                    width=glass.width, height=glass.height, radius=width * 0.128, smooth=True
                ),
                transform=Transform(position=(glass.x, glass.y)),
                layers=filled,
            ),
            panel(
                "phone.island",
                island,
                start=start,
                end=stage.end,
                fill=ink,
                radius=width * 0.039,
                smooth=False,
            ),
            panel(
                "phone.home",
                home,
                start=start,
                end=stage.end,
                fill=stage.palette.paper if lock_screen else tints(stage).card_text,
                radius=width * 0.007,
                smooth=False,
                opacity=0.85,
            ),
        ),
    )


def _app_screen(screen: Screen, field: Field) -> Layers:
    tint = screen.tint
    full = Box(x=0, y=0, width=screen.width, height=screen.height)
    lower = Screen(
        stage=screen.stage,
        width=screen.width,
        height=screen.height - screen.em,
        start=screen.start,
        fill=screen.fill,
        em=screen.em,
        compact=True,
    )
    return (
        panel("phone.fill", full, start=screen.start, end=screen.end, fill=tint.card, smooth=False),
        *_status(screen, tint.card_text),
        GroupLayer(
            id="phone.app",
            start=screen.start,
            end=screen.end,
            layers=draw_screen(lower, field),
            transform=Transform(position=(0.0, screen.em * 0.6)),
        ),
    )


def _lock_screen(screen: Screen) -> Layers:
    palette, em = screen.stage.palette, screen.em
    full = Box(x=0, y=0, width=screen.width, height=screen.height)
    wall = LinearGradient(
        start=(0, 0),
        end=(screen.width * 0.6, screen.height),
        stops=(
            Stop(offset=0, colour=palette.dark[0]),
            Stop(offset=0.45, colour=palette.dark[1 % len(palette.dark)]),
            Stop(offset=1, colour=shade(palette.dark[-1], 0.04)),
        ),
    )
    return (
        panel("phone.fill", full, start=screen.start, end=screen.end, fill=wall, smooth=False),
        *_status(screen, palette.paper, clock=False),
        words(
            screen.stage,
            "phone.date",
            "Tuesday 12 May",
            x=screen.width / 2,
            y=em * 5.2,
            size=em * 1.15,
            width=screen.width * 0.8,
            start=screen.start,
            end=screen.end,
            colour=palette.paper,
            align="centre",
            opacity=0.85,
        ),
        words(
            screen.stage,
            "phone.time",
            "9:41",
            x=screen.width / 2,
            y=em * 10.4,
            size=em * 5.6,
            width=screen.width * 0.8,
            start=screen.start,
            end=screen.end,
            colour=palette.paper,
            align="centre",
            weight=600,
        ),
    )


def _status(screen: Screen, colour: str, *, clock: bool = True) -> Layers:
    """Clock, signal and battery in the top corners."""
    em, y = screen.em, screen.em * 1.95
    parts: list[Layer] = []
    if clock:
        parts.append(
            words(
                screen.stage,
                "phone.clock",
                "9:41",
                x=em * 1.9,
                y=y,
                size=max(em * 0.95, 23 * screen.stage.u),
                width=em * 4,
                start=screen.start,
                end=screen.end,
                colour=colour,
                weight=640,
            )
        )
    right = screen.width - em * 1.7
    for i, tall in enumerate((0.32, 0.46, 0.6, 0.74)):
        parts.append(
            panel(
                f"phone.signal{i}",
                Box(
                    x=right - em * (3.2 - 0.33 * i),
                    y=y - em * tall,
                    width=em * 0.22,
                    height=em * tall,
                ),
                start=screen.start,
                end=screen.end,
                fill=colour,
                radius=em * 0.06,
                smooth=False,
            )
        )
    cell = Box(x=right - em * 1.45, y=y - em * 0.68, width=em * 1.4, height=em * 0.68)
    parts += [
        panel(
            "phone.cell",
            cell,
            start=screen.start,
            end=screen.end,
            fill=colour,
            radius=em * 0.2,
            smooth=False,
            opacity=0.4,
        ),
        panel(
            "phone.charge",
            Box(
                x=cell.x + em * 0.1,
                y=cell.y + em * 0.1,
                width=em * 0.9,
                height=cell.height - em * 0.2,
            ),
            start=screen.start,
            end=screen.end,
            fill=colour,
            radius=em * 0.12,
            smooth=False,
        ),
    ]
    return tuple(parts)
