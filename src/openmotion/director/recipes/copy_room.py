"""Copy above or beside a picture, and the room that it leaves."""

from dataclasses import dataclass

from openmotion.director.kit import Role, Stage, column
from openmotion.model import Box, Layer


@dataclass(frozen=True, slots=True)
class CopyRoom:
    """Copy that stands, and the room beside or below it.

    Attributes:
        layers: the copy's text; empty where the shot has none.
        room: for the picture.
        copy: the box of the copy's ink; of no height where there is none.
    """

    layers: tuple[Layer, ...]
    room: Box
    copy: Box


def copy_above(
    stage: Stage,
    *,
    text: str,
    support: str = "",
    share: float = 0.3,
    gap: float = 64,
    role: Role = "headline",
    max_lines: int = 2,
) -> CopyRoom:
    """Copy at the top, at most `share` of the area high, and all that is below it.

    `gap` is in pixels where the short side has 1080.
    """
    area, whole = stage.area, stage.below_mark
    if not (text.strip() or support.strip()):
        return CopyRoom((), whole, Box(x=whole.x, y=whole.y, width=whole.width, height=0.0))
    wide = stage.shape == "wide"
    made = column(
        stage,
        Box(
            x=whole.x,
            y=whole.y,
            width=whole.width * (0.8 if wide else 1.0),
            height=area.height * share,
        ),
        text=text,
        accent=stage.content.accent,
        support=support,
        valign=0.0,
        max_lines=max_lines,
        start=stage.at(0.1),
        role=role,
    )
    top = made.box.bottom + gap * stage.u * (1.0 if wide else 1.2)
    return CopyRoom(
        made.layers,
        Box(x=area.x, y=top, width=area.width, height=max(1.0, area.bottom - top)),
        made.box,
    )


def copy_beside(
    stage: Stage,
    *,
    text: str,
    support: str = "",
    share: float = 0.38,
    gap: float = 90,
    swap: bool = False,
    role: Role = "headline",
    valign: float = 0.46,
) -> CopyRoom:
    """Copy in a column beside the picture; with `swap` on the right. Only for wide frames."""
    area, whole = stage.area, stage.below_mark
    if not (text.strip() or support.strip()):
        return CopyRoom((), whole, Box(x=whole.x, y=whole.y, width=0.0, height=whole.height))
    first, space = area.width * share, gap * stage.u
    made = column(
        stage,
        Box(
            x=area.right - first if swap else area.x,
            y=whole.y,
            width=first,
            height=whole.height,
        ),
        text=text,
        accent=stage.content.accent,
        support=support,
        valign=valign,
        max_lines=4,
        start=stage.at(0.1),
        role=role,
    )
    room = Box(
        x=area.x if swap else area.x + first + space,
        y=whole.y,
        width=area.width - first - space,
        height=whole.height,
    )
    return CopyRoom(made.layers, room, made.box)
