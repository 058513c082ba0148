"""A list of settings with switches: what a cursor has to press."""

from dataclasses import dataclass

from openmotion.director.kit import (
    Field,
    Stage,
    appear,
    arrive,
    capitalised,
    disc,
    icon,
    line,
    panel,
    place,
    rule,
    tints,
)
from openmotion.director.screens import subject_field
from openmotion.director.understand import icon_for
from openmotion.model import Box, Feature, GroupLayer, Layer, Pair, track, with_alpha

# Settings that only tell what such an app does.
_ROWS: dict[Field, tuple[str, str, str]] = {
    "calendar": ("Hold focus time", "Protect lunch", "Share free hours"),
    "tasks": ("Sort by due date", "Remind the owner", "Hide what is done"),
    "chat": ("Draft replies", "Sum up threads", "Quiet after six"),
    "finance": ("Round up to save", "Warn before due", "Weekly overview"),
    "fitness": ("Count every walk", "Remind to drink", "Wind down at ten"),
    "music": ("Gapless playback", "Download at home", "Even loudness"),
    "code": ("Build on push", "Check every branch", "Preview changes"),
    "security": ("Two-step sign-in", "Lock when away", "Check new devices"),
    "shop": ("Tell me when back", "Pick up nearby", "One-tap checkout"),
    "travel": ("Keep seats together", "Offline tickets", "Gate alerts"),
    "learning": ("Daily reminder", "Speak first", "Review mistakes"),
    "analytics": ("Weekly report", "Watch the goal", "Share the board"),
    "generic": ("Start by itself", "Keep in step", "Tell me when done"),
}


@dataclass(frozen=True, slots=True)
class Switches:
    """The list, drawn, and where its switches stand.

    Attributes:
        layers: its rows.
        targets: the middle of each switch, pixels of the frame.
    """

    layers: tuple[Layer, ...]
    targets: tuple[Pair, ...]


def settings_of(stage: Stage, most: int) -> tuple[Feature, ...]:
    """The shot's own items, else settings that fit its subject."""
    own = stage.content.items[:most]
    return own or tuple(Feature(title=title) for title in _ROWS[subject_field(stage)][:most])


def draw_switches(
    stage: Stage, settings: tuple[Feature, ...], box: Box, *, start: int, presses: list[int]
) -> Switches:
    """Rows in a box of the frame, coming from frame `start`, switched on at the presses."""
    pitch = box.height / len(settings)
    layers: list[Layer] = []
    targets: list[Pair] = []
    for index, (setting, press) in enumerate(zip(settings, presses, strict=True)):
        begins = start + round(index * 0.08 * stage.squeeze * stage.rate.fps)
        row = Box(x=box.x, y=box.y + pitch * index, width=box.width, height=pitch)
        layers.append(
            _row(stage, index, setting, row, begins, press, last=index == len(settings) - 1)
        )
        tall = _switch_height(stage, pitch)
        targets.append((row.right - tall * 0.92, row.y + pitch / 2))
    return Switches(tuple(layers), tuple(targets))


def _switch_height(stage: Stage, pitch: float) -> float:
    return min(pitch * 0.42, 72 * stage.u)


def _row(
    stage: Stage, index: int, setting: Feature, box: Box, start: int, press: int, *, last: bool
) -> GroupLayer:
    u, tint, end = stage.u, tints(stage), stage.end
    own = bool(stage.content.items)
    middle = box.height / 2
    side = min(box.height * 0.5, 96 * u)
    tall = _switch_height(stage, box.height)
    text_x = side + 36 * u
    width = box.width - text_x - tall * 1.84 - 30 * u
    title = line(
        stage,
        capitalised(setting.title),
        width=width,
        max_lines=2,
        size_px=min(stage.size("title") * 0.72, box.height * 0.3),
        weight=620,
        colour=tint.card_text,
        height=box.height * (0.5 if setting.detail else 0.8),
    )
    detail = (
        line(
            stage,
            setting.detail,
            width=width,
            max_lines=2,
            size_px=stage.size("sub") * 0.84,
            colour=tint.card_soft,
            height=max(24 * u, box.height * 0.86 - title.height - 18 * u),
        )
        if setting.detail
        else None
    )
    gap = 22 * u
    whole = title.depth + (gap + detail.depth if detail else 0.0)
    top = middle - whole / 2
    name = f"setting{index}"
    layers: list[Layer] = [
        panel(
            f"{name}.tile",
            Box(x=0, y=middle - side / 2, width=side, height=side),
            start=start,
            end=end,
            fill=tint.card_alt,
            radius=side * 0.28 * stage.look.roundness**0.5,
        ),
        icon(
            stage,
            f"{name}.icon",
            icon_for(f"{setting.title} {setting.detail}"),
            x=side * 0.26,
            y=middle - side * 0.24,
            size=side * 0.48,
            colour=tint.card_accent,
            start=start,
            end=end,
        ),
        place(title, f"{name}.title", x=text_x, y=top, start=start, end=end, decor=not own),
        *_switch(stage, name, (box.width - tall * 0.92, middle), tall, start, press),
    ]
    if detail:
        layers.append(
            place(
                detail,
                f"{name}.detail",
                x=text_x,
                y=detail.on_baseline(top + title.depth + gap + detail.rise),
                start=start,
                end=end,
                decor=not own,
            )
        )
    if not last:
        layers.append(
            rule(
                f"{name}.line",
                ((text_x, box.height), (box.width, box.height)),
                start=start,
                end=end,
                colour=tint.card_line,
                width_px=2.5 * u,
            )
        )
    return GroupLayer(
        id=name,
        start=start,
        end=end,
        layers=tuple(layers),
        transform=arrive(stage, start, position=(box.x, box.y), dy=34 * u, seconds=0.5),
        opacity=appear(stage, start, 0.3),
    )


def _switch(
    stage: Stage, name: str, middle: Pair, tall: float, start: int, press: int
) -> tuple[Layer, ...]:
    """A switch that goes on with the press."""
    tint, end = tints(stage), stage.end
    wide = tall * 1.76
    box = Box(x=middle[0] - wide / 2, y=middle[1] - tall / 2, width=wide, height=tall)
    knob = tall * 0.39
    off, on = (box.x + tall / 2, middle[1]), (box.right - tall / 2, middle[1])
    stop = press + max(2, stage.frames(0.2))
    return (
        panel(
            f"{name}.off",
            box,
            start=start,
            end=end,
            fill=with_alpha(tint.card_text, 0.2),
            radius=tall / 2,
            smooth=False,
        ),
        panel(
            f"{name}.on",
            box,
            start=min(press, end - 1),
            end=end,
            fill=tint.card_accent,
            radius=tall / 2,
            smooth=False,
            opacity=track((press, 0.0), (stop, 1.0), easing="out-cubic"),
        ),
        disc(
            f"{name}.knob",
            0,
            0,
            knob,
            start=start,
            end=end,
            fill="#fdfdfc",
            position=track((press, off), (stop, on), easing="out-back"),
        ),
    )
