"""A list of things to do that ticks itself off."""

from openmotion.director.kit import arrive, avatar, grow, icon, panel
from openmotion.director.screens.screen import Layers, Screen
from openmotion.model import Box, GroupLayer, Layer

_ROWS = (
    ("Draft the launch note", "Maya", "Today", 30.0, True),
    ("Review the new layout", "Jonas", "Today", 300.0, True),
    ("Invite the beta group", "Ali", "Wed", 220.0, True),
    ("Write the release steps", "Noor", "Thu", 150.0, False),
    ("Plan the next sprint", "Kim", "Fri", 60.0, False),
    ("Collect the feedback", "Maya", "Fri", 30.0, False),
)


def tasks(screen: Screen) -> Layers:
    """The interface of a task list; the shot's own items come first where it has some."""
    em, tint = screen.em, screen.tint
    own = [item.title for item in screen.stage.content.items]
    title = "This week"
    layers: list[Layer] = [
        screen.text(
            "todo.title",
            title,
            em * 1.6,
            em * (4.6 if screen.compact else 3.1),
            size=1.8,
            display=True,
        ),
    ]
    top = em * (6.4 if screen.compact else 5.0)
    tall = em * 3.6
    count = max(2, min(len(_ROWS), int((screen.height - top) / (tall + em * 0.55))))
    for index in range(count):
        text, owner, due, hue, done = _ROWS[index]
        text = own[index] if index < len(own) else text
        layers.append(
            _row(screen, index, top + index * (tall + em * 0.55), tall, text, owner, due, hue, done)
        )
    if not tint.is_dark and not screen.compact:
        layers.append(
            screen.text(
                "todo.count",
                "11 to 15 May",
                screen.width - em * 1.6,
                em * 3.0,
                size=0.9,
                align="right",
                colour=tint.card_soft,
                width=em * 8,
            )
        )
    return tuple(layers)


def _row(
    screen: Screen,
    index: int,
    y: float,
    tall: float,
    text: str,
    owner: str,
    due: str,
    hue: float,
    done: bool,
) -> GroupLayer:
    em, tint, start = screen.em, screen.tint, screen.when(index, 0.1)
    wide = screen.width - em * 3.2
    check = start + screen.stage.frames(0.55 + 0.22 * index)
    side = em * 1.5
    box = Box(x=em, y=(tall - side) / 2, width=side, height=side)
    layers: list[Layer] = [
        panel(
            f"todo.{index}.fill",
            Box(x=0, y=0, width=wide, height=tall),
            start=start,
            end=screen.end,
            fill=tint.card_alt,
            radius=em * 0.7,
        ),
        panel(
            f"todo.{index}.box",
            box,
            start=start,
            end=screen.end,
            fill=tint.card,
            radius=em * 0.4,
            stroke=tint.card_line,
            stroke_px=2,
        ),
        screen.text(
            f"todo.{index}.text",
            text,
            em * 3.3,
            tall / 2 + em * 0.36,
            weight=560,
            width=wide - em * (5.0 if screen.compact else 12),
        ),
    ]
    if done:
        layers.append(
            panel(
                f"todo.{index}.done",
                box,
                start=check,
                end=screen.end,
                fill=tint.card_accent,
                radius=em * 0.4,
                opacity=grow(check, 4, 0, 1, "out-cubic"),
            )
        )
        layers.append(
            icon(
                screen.stage,
                f"todo.{index}.tick",
                "check",
                x=box.x + side * 0.14,
                y=box.y + side * 0.14,
                size=side * 0.72,
                weight=3.4,
                draw_s=0.25,
                colour=screen.stage.palette.ink if tint.is_dark else tint.card,
                start=check + 2,
                end=screen.end,
            )
        )
    if not screen.compact:
        layers.extend(
            avatar(
                screen.stage,
                f"todo.{index}.who",
                owner[0],
                x=wide - em * 7.6,
                y=tall / 2,
                radius=em * 0.85,
                hue=hue,
                start=start,
                end=screen.end,
            )
        )
        layers.append(
            screen.text(
                f"todo.{index}.owner",
                owner,
                wide - em * 6.4,
                tall / 2 + em * 0.33,
                size=0.88,
                colour=tint.card_soft,
                width=em * 3,
            )
        )
        layers.append(
            screen.text(
                f"todo.{index}.due",
                due,
                wide - em * 0.9,
                tall / 2 + em * 0.33,
                size=0.82,
                weight=640,
                align="right",
                colour=tint.card_accent,
                width=em * 3,
            )
        )
    return GroupLayer(
        id=f"todo.{index}",
        start=start,
        end=screen.end,
        transform=arrive(screen.stage, start, position=(em * 1.6, y), dy=em * 1.6, seconds=0.5),
        opacity=screen.fade(index, 0.1),
        layers=tuple(layers),
    )
