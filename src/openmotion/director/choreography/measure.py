"""Lengths, points and places of a prompt in pixels of the frame."""

import re

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.outlines import usual_box
from openmotion.director.choreography.quantities import Length, number_of
from openmotion.director.choreography.stage import frame_place
from openmotion.director.choreography.telling import Telling

_UNIT_PX = 100.0  # of a bare unit, where the short side of the frame has 1080
_SMALL = 20.0  # fewer "units" than so many are no pixels


def as_px(length: Length, telling: Telling, player: Player, axis: str) -> float:
    """A length in pixels; a bare percentage is of the frame along the axis."""
    match length.unit:
        case "px":
            return length.amount
        case "width":
            return length.amount * telling.width
        case "height":
            return length.amount * telling.height
        case "own_width":
            return length.amount * box_of(telling, player)[0]
        case "own_height":
            return length.amount * box_of(telling, player)[1]
        case "share":
            return length.amount * (telling.width if axis == "x" else telling.height)
        case _:
            return length.amount * (
                _UNIT_PX * telling.cast.u if abs(length.amount) < _SMALL else 1.0
            )


def box_of(telling: Telling, player: Player) -> tuple[float, float]:
    """Width and height of an object at the start, pixels."""
    players = telling.cast.players
    row = player.row
    if row and row[3] != "column":
        most = 0.62 * telling.width / (row[2] + 1)
    else:
        most = (
            0.62 * telling.width / (min(6, len(players)) + 1)
            if len(players) > 3
            else float(telling.width)
        )
    return usual_box(
        player.first_shape,
        player.first_sides,
        size=player.size,
        box=player.box,
        u=telling.cast.u,
        upright=player.upright,
        most_px=most,
    )


def number_in(text: str, whole: float) -> float:
    """A coordinate such as "300", "300 px" or "30%" of a side, in pixels."""
    number = number_of(re.sub(r"(?:px|pixels?|%)", "", text).strip())
    return number / 100 * whole if "%" in text else number


def coordinates(groups: dict[str, str], telling: Telling) -> tuple[float | None, float | None]:
    """The point that a phrase names, pixels; None for a coordinate that it leaves open."""
    width, height = telling.width, telling.height
    for across, down in (("px", "py"), ("px2", "py2"), ("x", "y")):
        if across in groups:
            return number_in(groups[across], width), number_in(groups[down], height)
    if "onlyx" in groups:
        return number_in(groups["onlyx"], width), None
    if "onlyy" in groups:
        return None, number_in(groups["onlyy"], height)
    if "pleft" in groups:
        top = number_in(groups["ptop"], height)
        return number_in(groups["pleft"], width), height - top if groups[
            "pfrom"
        ] == "bottom" else top
    share = number_in(groups["only"], 1.0) if "%" in groups["only"] else number_of(groups["only"])
    other = number_in(groups["only2"], 1.0) if "only2" in groups else None
    if groups["axis"] == "width":
        return share * width, other * height if other is not None else None
    return other * width if other is not None else None, share * height


def place_of(telling: Telling, player: Player, where: str, part: str) -> tuple[float, float]:
    """The middle of an object at a named place of the frame, pixels."""
    return frame_place(
        where, part, width=telling.width, height=telling.height, box=box_of(telling, player)
    )


def corner_of(words: str) -> tuple[float, float]:
    """A corner or side of a box, -1..1 from left to right and from top to bottom."""
    along = -1.0 if "left" in words else 1.0 if "right" in words else 0.0
    down = (
        -1.0
        if "top" in words or "upper" in words
        else 1.0
        if "bottom" in words or "lower" in words
        else 0.0
    )
    return along, down
