"""Ways around another object, a point or the own start."""

from typing import Any

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds.now import state_before
from openmotion.director.choreography.deeds.others import others_than
from openmotion.director.choreography.deeds.pivots import pivot_of
from openmotion.director.choreography.deeds.task import Task
from openmotion.director.choreography.measure import as_px
from openmotion.director.choreography.said import Said
from openmotion.director.choreography.telling import Telling
from openmotion.model.choreography import Pivot


def orbits(task: Task) -> list[Deed]:
    """Going around an object or a point, as often as told."""
    telling, segment, said, players = task.telling, task.segment, task.said, task.players
    player = players[0]
    tokens = [token for _, _, token, _ in said.relations if token is not None] + [
        token for token in said.objects if token not in segment.subject
    ]
    sign = said.spin if said.spin is not None else 1.0
    turn = said.angles[0][1] if said.angles else 360.0 * (said.often or 1.0)
    fields: dict[str, Any] = {"angle_deg": turn * sign, "easing": "inout-sine"}
    if said.endless:
        fields["easing"] = "linear"
    keys = others_than(telling, segment, tokens[0], player) if tokens else ()
    if not keys:
        pivot = pivot_of(telling, said, player)
        if pivot is None:
            if said.places:
                pivot = Pivot(point=(telling.width / 2, telling.height / 2))
            else:
                return rounds(telling, said, players)
        fields["pivot"] = pivot
        started = any(told.clause.actor == player.id for told in telling.told)
        if pivot.point is not None and player.place is None and player.row is None and not started:
            radius = (
                as_px(said.lengths[0][1], telling, player, "x")
                if said.lengths
                else 280 * telling.cast.u
            )
            player.place = ("xy", pivot.point[0] + radius, pivot.point[1])
    else:
        fields["other"] = keys[0]
        _beside_for_orbit(telling, player, keys[0], said)
    return [Deed("orbit", fields, counted=True, usual=max(1.0, (said.often or 1.0) * 0.7))]


def _beside_for_orbit(telling: Telling, player: Player, other: str, said: Said) -> None:
    """An object without a place of its own starts beside what it goes around."""
    if (
        player.place is None
        and player.row is None
        and not any(told.clause.actor == player.id for told in telling.told)
    ):
        radius = as_px(said.lengths[0][1], telling, player, "x") if said.lengths else None
        centre = telling.cast.player(other)
        if centre.place is None and centre.row is None:
            centre.place = ("where", "middle")
        player.place = (
            ("by", "right", other, radius, radius is not None)
            if radius
            else ("by", "right", other, 130 * telling.cast.u, False)
        )


def rounds(telling: Telling, said: Said, players: list[Player]) -> list[Deed]:
    """A full circle that touches the place where it starts."""
    deeds = []
    radius = (
        as_px(said.lengths[0][1], telling, players[0], "x")
        if said.lengths
        else 160 * telling.cast.u
    )
    turn = (said.angles[0][1] if said.angles else 360.0) * (said.spin or 1.0)
    if said.often:
        turn *= said.often
    for player in players:
        now = state_before(telling)
        x, y = (
            now.place(player.id, now.total - 1)
            if now
            else telling.places.get(player.id, (telling.width / 2, telling.height / 2))
        )
        deeds.append(
            Deed(
                "orbit",
                {"angle_deg": turn, "pivot": Pivot(point=(x, y + radius)), "easing": "inout-sine"},
                only=player.id,
                counted=True,
            )
        )
    return deeds
