"""The hook's fourth way: its words go down a stair, each part on a tread of its own."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    corner_label,
    entrance,
    fade_up,
    grow,
    headline,
    line,
    place,
    push_in,
    rule,
    tints,
)
from openmotion.model import Box, Cue, Layer, Trim


def stair(stage: Stage) -> Scenery:
    """A line draws itself down from the left edge; the words land on its treads in turn."""
    content, area, u, tint = stage.content, stage.below_mark, stage.u, tints(stage)
    support = (
        line(stage, content.support, width=area.width * 0.7, max_lines=2)
        if content.support
        else None
    )
    low = area.bottom - (support.height + 56 * u if support else 0.0)
    room = Box(x=area.x, y=area.y, width=area.width, height=low - area.y)
    blocks = _treads(stage, room)
    count = len(blocks)
    rise = room.height / max(1, count)
    tall = min(rise, blocks[0].fitted.size_px * (1.75 if stage.shape == "wide" else 2.0))
    top = room.y + (room.height - tall * count) * 0.5
    layers: list[Layer] = []
    points: list[tuple[float, float]] = []
    gap = min(1.15, 0.35 * (count - 1)) / max(1, count - 1)
    moments = [stage.at(0.15 + gap * index) for index in range(count)]
    lefts = _lefts(blocks, area)
    for index, block in enumerate(blocks):
        x = lefts[index]
        foot = top + tall * (index + 1) - 8 * u
        points += [(0.0 if not index else x - 22 * u, foot)]
        turn = lefts[index + 1] - 22 * u if index + 1 < count else float(stage.width)
        points += [(turn, foot)]
        layers.append(
            place(
                block,
                f"tread{index}",
                x=x,
                y=block.on_baseline(foot - 0.36 * block.fitted.size_px),
                start=moments[index],
                end=stage.end,
                animators=(entrance(stage, moments[index], block.words),),
            )
        )
    start = stage.at(0.02)
    drawn = Trim(end=grow(start, stage.frames(1.5), 0.0, 1.0, "out-quart"))
    flight = rule(
        "stair",
        tuple(points),
        start=start,
        end=stage.end,
        colour=tint.accent,
        width_px=max(4.0, 2 * stage.look.surface.border_px) * u,
        trim=drawn,
    )
    layers = [flight, *layers, *corner_label(stage, content.label)]
    if support:
        begins = stage.by(stage.at(0.9), content.support)
        layers.append(
            place(
                support,
                "support",
                x=area.x,
                y=area.bottom - support.height,
                start=begins,
                end=stage.end,
                animators=(fade_up(stage, begins),),
            )
        )
    cues = tuple(
        Cue(kind="impact" if not index else "tick", frame=moment, gain_db=-6.0)
        for index, moment in enumerate(moments)
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage))


def _lefts(blocks: list[TextBlock], area: Box) -> list[float]:
    """Where each part begins: the first at the left, the last at the right, none further back."""
    last = max(1, len(blocks) - 1)
    wished = [
        area.x + (area.width - block.width) * index / last for index, block in enumerate(blocks)
    ]
    return [min(wished[index:]) for index in range(len(wished))]


def parts_of(text: str, count: int) -> list[str]:
    """A line in at most so many parts of about equal length; no word is lost or broken."""
    words = text.split()
    parts: list[str] = []
    while words and count > 1 and len(words) > 1:
        goal = len(" ".join(words)) / count
        taken = min(
            range(1, len(words) - min(count - 1, len(words) - 1) + 1),
            key=lambda end: abs(len(" ".join(words[:end])) - goal),
        )
        parts.append(" ".join(words[:taken]))
        words, count = words[taken:], count - 1
    if words:
        parts.append(" ".join(words))
    return parts


def _treads(stage: Stage, room: Box) -> list[TextBlock]:
    """The parts, all set in one size: the largest at which each stands on one line."""
    text, accent = stage.content.headline, stage.content.accent
    words = len(text.split())
    count = 2 if words <= 3 else 3
    if stage.shape != "wide" and words > 3:
        count = min(words, 5 if stage.shape == "tall" else 4)
    parts = parts_of(text, count) or [stage.content.product or stage.content.subject or " "]
    share = 0.72 if stage.shape == "wide" else 0.84

    def set_at(size_px: float) -> list[TextBlock]:
        return [
            headline(
                stage,
                part,
                accent if accent and accent in part else part if part in accent else "",
                width=room.width * (share if len(parts) > 1 else 1.0),
                height=room.height / len(parts) * 0.62,
                max_lines=1,
                size_px=size_px,
            )
            for part in parts
        ]

    largest = stage.size("display") * (1.3 if stage.shape == "wide" else 1.0)
    least = min(block.fitted.size_px for block in set_at(largest))
    return set_at(least / stage.look.display.scale)
