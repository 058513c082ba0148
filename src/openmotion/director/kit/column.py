"""The column of copy beside or above a subject: label, headline and support, set as one."""

from collections.abc import Sequence
from dataclasses import dataclass

from openmotion.director.kit.entrance import entrance, fade_up
from openmotion.director.kit.stage import Role, Stage
from openmotion.director.kit.words import (
    Align,
    TextBlock,
    headline,
    largest_headline,
    line,
    place,
)
from openmotion.director.looks import Entrance
from openmotion.model import Box, Layer


@dataclass(frozen=True, slots=True)
class Column:
    """Copy that stands.

    Attributes:
        layers: its text.
        box: of its ink, pixels.
        settled: frame at which the last word has arrived.
    """

    layers: tuple[Layer, ...]
    box: Box
    settled: int


def column(
    stage: Stage,
    box: Box,
    *,
    text: str,
    accent: str = "",
    support: str = "",
    role: Role = "headline",
    max_lines: int = 3,
    align: Align = "left",
    valign: float = 0.5,
    start: int,
    kind: Entrance | None = None,
    name: str = "copy",
    support_gap_s: float = 0.35,
    share: float = 1.0,
    enlarge: bool = False,
) -> Column:
    """Headline and support in a box, both fitted; `valign` 0 is the top and 1 the bottom.

    `share` is how much of the box's width the support may take. With `enlarge`, the headline is set
    as much larger than its role as its box allows.
    """
    gap = 0.5 * stage.size("sub") + 18 * stage.u
    x = {"left": box.x, "centre": box.x + box.width / 2, "right": box.right}[align]
    below: TextBlock | None = None
    if support.strip():
        below = line(
            stage,
            support,
            width=min(box.width * share, (900 if stage.shape == "wide" else 980) * stage.u),
            max_lines=3,
            align=align,
            height=box.height * 0.4,
        )
    head: TextBlock | None = None
    if text.strip():
        room = box.height - (below.height + gap if below else 0.0)
        set_head = largest_headline if enlarge else headline
        head = set_head(
            stage,
            text,
            accent,
            width=box.width,
            height=max(40.0 * stage.u, room),
            max_lines=max_lines,
            align=align,
            size_px=stage.size(role),
        )
    between = gap + 0.16 * head.fitted.size_px if head and below else 0.0
    whole = (head.height if head else 0.0) + between + (below.height if below else 0.0)
    top = box.y + max(0.0, box.height - whole) * valign
    layers: list[Layer] = []
    arrived = start
    if head:
        move = entrance(stage, start, head.words, kind)
        arrived = start + move.duration + round(move.stagger * max(0, head.words - 1))
        layers.append(
            place(head, f"{name}.head", x=x, y=top, start=start, end=stage.end, animators=(move,))
        )
    if below:
        begins = stage.by(start + stage.frames(support_gap_s), support)
        layers.append(
            place(
                below,
                f"{name}.support",
                x=x,
                y=top + whole - below.height,
                start=begins,
                end=stage.end,
                animators=(fade_up(stage, begins),),
            )
        )
    wide = max(head.width if head else 0.0, below.width if below else 0.0)
    left = {"left": x, "centre": x - wide / 2, "right": x - wide}[align]
    return Column(tuple(layers), Box(x=left, y=top, width=wide, height=whole), arrived)


def tops(
    heights: Sequence[float], gaps: Sequence[float], box: Box, valign: float = 0.5
) -> list[float]:
    """The top of each of several things stacked in a box; `gaps[i]` stands before thing i."""
    whole = sum(heights) + sum(gaps[1:])
    at = box.y + max(0.0, box.height - whole) * valign
    found = []
    for index, height in enumerate(heights):
        if index:
            at += gaps[index]
        found.append(at)
        at += height
    return found


def halves(
    stage: Stage, *, share: float = 0.44, gap: float = 64, swap: bool = False
) -> tuple[Box, Box]:
    """The area split for copy and subject: side by side where wide, copy on top elsewhere.

    With `swap`, the copy of a wide frame stands on the right.
    """
    area, space = stage.area, gap * stage.u
    if stage.shape == "wide":
        first = area.width * share
        top = stage.below_mark.y
        tall = stage.below_mark.height
        return (
            Box(
                x=area.right - first if swap else area.x,
                y=top,
                width=first,
                height=tall,
            ),
            Box(
                x=area.x if swap else area.x + first + space,
                y=area.y,
                width=area.width - first - space,
                height=area.height,
            ),
        )
    top = stage.below_mark.y
    tall = area.bottom - top
    first = tall * (0.34 if stage.shape == "tall" else 0.36)
    return (
        Box(x=area.x, y=top, width=area.width, height=first),
        Box(
            x=area.x,
            y=top + first + space * 0.7,
            width=area.width,
            height=tall - first - space * 0.7,
        ),
    )
