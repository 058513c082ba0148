"""How the view box of an SVG lies in the room that it gets."""

from dataclasses import dataclass

from openmotion.assets.svg.matrix import Affine, numbers
from openmotion.model import Box

_PLACES = {"xMin": 0.0, "xMid": 0.5, "xMax": 1.0, "YMin": 0.0, "YMid": 0.5, "YMax": 1.0}


@dataclass(frozen=True, slots=True)
class Viewport:
    """The space inside an svg or symbol element.

    Attributes:
        matrix: from user units to the space around it.
        width: that percents are of, user units.
        height: that percents are of, user units.
    """

    matrix: Affine
    width: float
    height: float


def view_box(text: str | None) -> Box | None:
    """The view box that an attribute says; None if it says none.

    Raises:
        UnreadableMedia: a number is larger than any picture needs.
    """
    given = numbers(text or "")
    if len(given) != 4 or given[2] <= 0 or given[3] <= 0:
        return None
    return Box(x=given[0], y=given[1], width=given[2], height=given[3])


def fit_view(view: Box | None, room: Box, aspect: str) -> Viewport:
    """Lay a view box into a room.

    Args:
        view: the view box; None takes the room's size for units.
        room: in the space around.
        aspect: as preserveAspectRatio says it.
    """
    if view is None:
        return Viewport((1.0, 0.0, 0.0, 1.0, room.x, room.y), room.width, room.height)
    words = aspect.split()
    align = words[0] if words else "xMidYMid"
    sx, sy = room.width / view.width, room.height / view.height
    if align != "none":
        sx = sy = max(sx, sy) if "slice" in words else min(sx, sy)
    across, down = _PLACES.get(align[:4], 0.5), _PLACES.get(align[4:8], 0.5)
    x = room.x + (room.width - view.width * sx) * across - view.x * sx
    y = room.y + (room.height - view.height * sy) * down - view.y * sy
    return Viewport((sx, 0.0, 0.0, sy, x, y), view.width, view.height)
