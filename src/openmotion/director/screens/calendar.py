"""A week of appointments that sorts itself, and a day of them on a phone."""

from openmotion.director.kit import arrive, bar, panel, rule
from openmotion.director.screens.screen import Layers, Screen
from openmotion.model import Box, Colour, GroupLayer, Layer, mix_oklab, oklch

# 11 May 2026 is a Monday.
_DAYS = (("Mon", 11), ("Tue", 12), ("Wed", 13), ("Thu", 14), ("Fri", 15))
# day, first half hour from 9:00, half hours, title, hue (None is the accent)
_WEEK: tuple[tuple[int, int, int, str, float | None], ...] = (
    (1, 2, 3, "Deep work", None),
    (0, 1, 2, "Team sync", 250),
    (3, 0, 2, "1:1 Maya", 60),
    (2, 3, 2, "Design review", 330),
    (4, 1, 2, "Planning", 250),
    (0, 5, 3, "Deep work", None),
    (2, 7, 2, "Lunch, Ali", 60),
    (3, 4, 3, "Deep work", None),
    (1, 7, 2, "Interview", 150),
    (4, 5, 2, "Demo", 150),
)


def calendar(screen: Screen) -> Layers:
    """The interface of a calendar."""
    return _day(screen) if screen.compact else _week(screen)


def _colours(screen: Screen, hue: float | None) -> tuple[Colour, Colour]:
    """Fill and text of an appointment."""
    tint = screen.tint
    if hue is None:
        return tint.card_accent, mix_oklab(tint.card_accent, "#ffffff", 0.97) if not (
            tint.is_dark and screen.stage.shot.tone == "dark"
        ) else screen.stage.palette.ink
    if tint.is_dark and screen.stage.shot.tone == "dark":
        return oklch(0.36, 0.055, hue), oklch(0.93, 0.03, hue)
    return oklch(0.93, 0.04, hue), oklch(0.36, 0.08, hue)


def _week(screen: Screen) -> Layers:
    em, tint = screen.em, screen.tint
    left, top = em * 3.4, em * 6.4
    column = (screen.width - left - em * 1.4) / 5
    row = (screen.height - top - em * 0.8) / 10
    layers: list[Layer] = [
        screen.text(
            "cal.month", "May 2026", em * 1.6, em * 2.9, size=1.75, display=True, width=em * 14
        ),
    ]
    for index, (name, date) in enumerate(_DAYS):
        x = left + column * (index + 0.5)
        today = index == 1
        layers.append(
            screen.text(
                f"cal.day{index}",
                f"{name} {date}",
                x,
                em * 5.4,
                align="centre",
                size=0.95,
                weight=680 if today else 520,
                width=column * 0.9,
                colour=tint.card_accent if today else tint.card_soft,
            )
        )
    for hour in range(6):
        y = top + row * 2 * hour
        if y > screen.height:
            break
        layers.append(
            rule(
                f"cal.line{hour}",
                ((left, y), (screen.width, y)),
                start=screen.start,
                end=screen.end,
                colour=tint.card_line,
                width_px=2,
            )
        )
        if y < screen.height - em:
            layers.append(
                screen.text(
                    f"cal.hour{hour}",
                    f"{9 + hour}:00",
                    em * 2.9,
                    y + em * 0.32,
                    align="right",
                    size=0.72,
                    width=em * 2.6,
                    colour=tint.card_soft,
                )
            )
    for index, (day, first, length, title, hue) in enumerate(_WEEK):
        box = Box(
            x=left + column * day + em * 0.25,
            y=top + row * first + em * 0.12,
            width=column - em * 0.5,
            height=row * length - em * 0.24,
        )
        layers.append(_appointment(screen, index, box, title, hue))
    return tuple(layers)


def _appointment(screen: Screen, index: int, box: Box, title: str, hue: float | None) -> GroupLayer:
    em, start = screen.em, screen.when(index, 0.085)
    fill, ink = _colours(screen, hue)
    scatter = em * (2.2 if index % 2 else -1.8)
    return GroupLayer(
        id=f"cal.event{index}",
        start=start,
        end=screen.end,
        transform=arrive(
            screen.stage,
            start,
            position=box.centre,
            dx=scatter,
            dy=em * 2.4,
            scale=0.9,
            seconds=0.55,
        ),
        opacity=screen.fade(index, 0.085),
        layers=(
            panel(
                f"cal.event{index}.fill",
                Box(x=-box.width / 2, y=-box.height / 2, width=box.width, height=box.height),
                start=start,
                end=screen.end,
                fill=fill,
                radius=em * 0.42,
            ),
            screen.text(
                f"cal.event{index}.title",
                title,
                -box.width / 2 + em * 0.6,
                -box.height / 2 + em * 1.25,
                size=0.86,
                weight=620,
                colour=ink,
                width=box.width - em * 0.9,
            ),
        ),
    )


def _day(screen: Screen) -> Layers:
    em, tint = screen.em, screen.tint
    layers: list[Layer] = [
        screen.text("cal.month", "Tuesday", em * 1.4, em * 4.6, size=1.9, display=True),
        screen.text("cal.date", "12 May", em * 1.4, em * 6.2, size=1.0, colour=tint.card_soft),
    ]
    rows = (
        ("9:00", "Deep work", "2 h, held for you", None),
        ("11:30", "Design review", "moved from 9:30", 330.0),
        ("12:30", "Lunch, Ali", "45 min", 60.0),
        ("14:00", "Interview", "30 min", 150.0),
        ("15:00", "Deep work", "90 min", None),
    )
    tall = em * 4.5
    for index, (clock, title, detail, hue) in enumerate(rows):
        y = em * 7.6 + index * (tall + em * 0.6)
        start = screen.when(index, 0.11)
        fill, ink = _colours(screen, hue)
        box = Box(x=0, y=0, width=screen.width - em * 2.8, height=tall)
        layers.append(
            GroupLayer(
                id=f"cal.row{index}",
                start=start,
                end=screen.end,
                transform=arrive(
                    screen.stage, start, position=(em * 1.4, y), dy=em * 1.8, seconds=0.5
                ),
                opacity=screen.fade(index, 0.11),
                layers=(
                    panel(
                        f"cal.row{index}.fill",
                        box,
                        start=start,
                        end=screen.end,
                        fill=fill,
                        radius=em * 0.8,
                    ),
                    bar(
                        f"cal.row{index}.bar",
                        x=em * 0.7,
                        y=em * 0.9,
                        width=em * 0.28,
                        height=tall - em * 1.8,
                        colour=ink,
                        start=start,
                        end=screen.end,
                        opacity=0.55,
                    ),
                    screen.text(
                        f"cal.row{index}.title",
                        title,
                        em * 1.5,
                        em * 2.0,
                        weight=650,
                        colour=ink,
                        width=box.width - em * 5.5,
                    ),
                    screen.text(
                        f"cal.row{index}.detail",
                        detail,
                        em * 1.5,
                        em * 3.45,
                        size=0.8,
                        colour=ink,
                        width=box.width - em * 3,
                        opacity=0.75,
                    ),
                    screen.text(
                        f"cal.row{index}.clock",
                        clock,
                        box.width - em * 0.9,
                        em * 2.0,
                        size=0.85,
                        colour=ink,
                        align="right",
                        width=em * 4,
                        opacity=0.75,
                    ),
                ),
            )
        )
    return tuple(layers)
