"""Places told by another object: left of it, touching it, half way to it."""

import math
from typing import Any

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.deeds.now import state_before
from openmotion.director.choreography.deeds.ways import (
    SIDE_OF,
    ways_of,
)
from openmotion.director.choreography.said import Said
from openmotion.director.choreography.telling import Telling
from openmotion.model.choreography import Spot


def related_spot(
    telling: Telling,
    name: str,
    *,
    groups: dict[str, str],
    text: str,
    keys: tuple[str, ...],
    said: Said,
    lengths: list[float],
    player: Player,
) -> Spot | None:
    """The place that a relation to another object means; None if it means none."""
    other = keys[0]
    if name in {"left", "right", "above", "below"}:
        side = SIDE_OF[name]
        touches = (
            any(one == "touching" for one, *_ in said.relations)
            or "on top of" in text
            or any(token.text.startswith("touch") for token in said.objects)
        )
        if touches:
            return Spot(kind="touching", of=other, side=side)
        if lengths and ("apart" in text or "gap" in text):
            return Spot(kind="beside", of=other, side=side, gap_px=lengths[0])
        return Spot(kind="beside", of=other, side=side, distance_px=lengths[0] if lengths else None)
    if name == "beside":
        towards = next(
            (
                SIDE_OF[word]
                for way in said.directions
                for word in [way.get("plain", "")]
                if word in SIDE_OF
            ),
            None,
        )
        return Spot(
            kind="beside", of=other, side=towards, distance_px=lengths[0] if lengths else None
        )
    if name == "touching":
        ways = ways_of(said)
        line: Any = ""
        if len(ways) == 1 and not (ways[0][0] and ways[0][1]):
            line = "row" if ways[0][0] else "column"
        return Spot(kind="touching", of=other, line=line)
    if name == "edge_of":
        sides = [SIDE_OF[groups[key]] for key in ("edge", "edge2") if key in groups]
        return Spot(
            kind="touching",
            of=other,
            side=sides[0],
            second_side=sides[1] if len(sides) > 1 else None,
        )
    if name in {"inside", "position"}:
        if name == "position":
            now = state_before(telling)
            if now is not None:
                x, y = now.place(other, now.total - 1)
                return Spot(kind="point", x=x, y=y)
        return Spot(kind="inside", of=other)
    if name == "aligned":
        line = (
            "row"
            if "horizontal" in text or "height" in text or "row" in text or "level" in text
            else "column"
            if "vertical" in text or "column" in text
            else ""
        )
        if not line:
            words = " ".join(groups.values())
            line = "row" if "line as" in words else ""
        return Spot(kind="aligned", of=other, line=line)
    if name == "between":
        rest = [
            key
            for token in said.objects
            for key in telling.resolve(token, sentence=-2)
            if key not in {other, player.id}
        ]
        if len(keys) > 1:
            rest = [*keys[1:], *rest]
        if not rest:
            rest = [one.id for one in telling.cast.players if one.id not in {other, player.id}]
        return Spot(kind="between", of=other, other=rest[0]) if rest else None
    if name == "towards" and not lengths:
        return Spot(kind="touching", of=other)
    if name in {"towards", "away"} and lengths:
        now = state_before(telling)
        if now is None:
            return None
        frame = now.total - 1
        (x, y), (tx, ty) = now.place(player.id, frame), now.place(other, frame)
        far = math.hypot(tx - x, ty - y) or 1.0
        sign = 1 if name == "towards" else -1
        return Spot(
            kind="point",
            x=x + sign * lengths[0] * (tx - x) / far,
            y=y + sign * lengths[0] * (ty - y) / far,
        )
    return None
