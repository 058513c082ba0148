"""Moves by distances, to places, along paths and out of the frame."""

import math
from dataclasses import replace
from typing import Any

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds.orbits import orbits, rounds
from openmotion.director.choreography.deeds.targets import target_of
from openmotion.director.choreography.deeds.task import Task
from openmotion.director.choreography.deeds.ways import (
    SIDE_OF,
    UNIT_OF,
    plain_way,
    ways_of,
)
from openmotion.director.choreography.measure import (
    as_px,
    box_of,
    place_of,
)
from openmotion.director.choreography.quantities import Length, number_of
from openmotion.director.choreography.said import Said
from openmotion.director.choreography.telling import Telling
from openmotion.model.choreography import Spot


def moves(task: Task) -> list[Deed]:
    """Moves of each subject, to a place or by a distance."""
    telling, segment, said, players, says = (
        task.telling,
        task.segment,
        task.said,
        task.players,
        task.says,
    )
    path = (says.get("arc") and "arc") or ""
    curved = said.path if said.path in {"arc", "zigzag", "spiral", "wave"} else path
    manner: dict[str, Any] = {"path": curved} if curved else {}
    away = _comings(said, manner)
    if away:
        return away
    if any(name == "around" and target is not None for name, _, target, _ in said.relations):
        return orbits(task)
    if said.path == "circle":
        return rounds(telling, said, players)
    if said.path == "square" and not (said.directions or said.places or said.points):
        side = (
            as_px(said.lengths[0][1], telling, players[0], "x")
            if said.lengths
            else 240 * telling.cast.u
        )
        return [
            Deed("move", {"offset": (0.0, 0.0), "path": "square", "amount_px": side}, usual=2.4)
        ]
    goes_back = any(token.text == "back" for token in segment.after) and not (
        said.lengths or said.points or said.places or said.relations or said.directions
    )
    if (
        goes_back
        or (
            says.get("spot") == "home"
            and not (said.lengths or said.points or said.places or said.relations)
        )
        or (said.original is not None and not _other_original(said))
    ):
        return [Deed("move", {"spot": Spot(kind="home"), **manner})]
    if said.sweep:
        return _sweeps(telling, said, players, manner)
    deeds: list[Deed] = []
    for player in players:
        target = target_of(telling, segment, said, player)
        if target is not None:
            deeds.append(Deed("move", {"spot": target, **manner}, only=player.id))
            continue
        offset = offset_of(telling, said, player, says)
        if offset is not None:
            deeds.append(Deed("move", {"offset": offset, **manner}, only=player.id))
    if deeds and says.get("roll") and deeds[0].says.get("offset"):
        rolled = deeds[0].says["offset"][0]
        width = box_of(telling, players[0])[0]
        deeds.append(
            Deed("turn", {"angle_deg": math.degrees(rolled / (width / 2))}, only=players[0].id)
        )
    if len({(repr(deed.says), deed.action) for deed in deeds}) == 1 and len(deeds) == len(players):
        return [replace(deeds[0], only=None)]
    return deeds


def _other_original(said: Said) -> bool:
    what = (said.original or {}).get("what", "")
    return what in {"size", "scale", "color", "colour", "shape", "angle", "orientation", "rotation"}


def _comings(said: Said, manner: dict[str, Any]) -> list[Deed]:
    """Moves out of the frame."""
    if said.outside is None:
        return []
    side = (
        said.outside.get("side")
        or next((one.get("plain") or one.get("vertical", "") for one in said.directions), "")
        or next((one for _, one in said.edges), "right")
    )
    return [Deed("disappear", {"from_outside": SIDE_OF.get(plain_way(side), "right"), **manner})]


def _sweeps(
    telling: Telling, said: Said, players: list[Player], manner: dict[str, Any]
) -> list[Deed]:
    ways = said.sweep or {}
    deeds = []
    for player in players:
        if (
            not any(told.clause.actor == player.id for told in telling.told)
            and player.place is None
            and player.row is None
        ):
            player.place = ("where", ways["a"])
        x, y = place_of(telling, player, ways["b"], "")
        goal = (x, None) if ways["b"] in {"left", "right"} else (None, y)
        deeds.append(
            Deed(
                "move", {"spot": Spot(kind="point", x=goal[0], y=goal[1]), **manner}, only=player.id
            )
        )
    return deeds


def offset_of(
    telling: Telling, said: Said, player: Player, says: dict[str, Any]
) -> tuple[float, float] | None:
    """How far a move goes, pixels right and down; None if nothing tells."""
    ways = ways_of(said)
    lengths = [length for _, length in said.lengths]
    for _, groups, _token in said.factors:
        what = groups.get("what") or groups.get("what2")
        if what and what != "scale":
            amount = number_of(groups.get("times") or groups.get("half2") or "1")
            own = (
                not _token.text.split(" of ")[-1].strip().startswith("the")
                and " the " not in f" {_token.text} "
            )
            unit: Any = ("own_" if own else "") + ("height" if what == "height" else "width")
            lengths.append(Length(amount, unit))
    if says.get("towards") and not ways:
        ways = [UNIT_OF[says["towards"]]]
    if not ways and not lengths:
        return None
    if not ways:
        axis = next(
            (
                groups.get("axis") or groups.get("axis2") or groups.get("axis3")
                for groups in said.directions
                if "axis" in groups or "axis2" in groups or "axis3" in groups
            ),
            "",
        )
        ways = (
            [(0.0, 1.0)]
            if axis in {"vertically", "y"}
            else [(1.0, -1.0)]
            if axis == "diagonally"
            else [(1.0, 0.0)]
        )
        if axis == "" and lengths and lengths[0].amount < 0:
            ways = [(1.0, 0.0)]
    x = y = 0.0
    if len(ways) == 1 and ways[0][0] and ways[0][1]:
        way = ways[0]
        if len(lengths) >= 2:
            return way[0] * as_px(lengths[0], telling, player, "x"), way[1] * as_px(
                lengths[1], telling, player, "y"
            )
        amount = as_px(lengths[0], telling, player, "x") if lengths else _usual_way(telling, "x")
        return way[0] * amount / math.sqrt(2), way[1] * amount / math.sqrt(2)
    for index, way in enumerate(ways):
        axis = "x" if way[0] else "y"
        length = (
            lengths[index]
            if index < len(lengths)
            else (lengths[-1] if lengths and len(lengths) == 1 and len(ways) == 1 else None)
        )
        amount = as_px(length, telling, player, axis) if length else _usual_way(telling, axis)
        x, y = x + way[0] * amount, y + way[1] * amount
    return x, y


def _usual_way(telling: Telling, axis: str) -> float:
    return round(0.22 * (telling.width if axis == "x" else telling.height))
