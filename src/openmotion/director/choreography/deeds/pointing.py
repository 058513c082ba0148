"""Which way arrows, triangles and the like point."""

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds.task import Task
from openmotion.director.choreography.deeds.ways import ways_of
from openmotion.director.choreography.said import Said

_RIGHT_DEG = {"arrow": 0.0, "line": 0.0}
_UP_DEG = -90.0


def facing_deg(player: Player, said: Said) -> float | None:
    """The turn that makes an object point the way that is told; None if nothing is told.

    Arrows are drawn to the right, all other figures upwards.
    """
    way = next(iter(ways_of(said)), None)
    if way is None:
        return None
    wanted = {(1, 0): 0.0, (0, 1): 90.0, (-1, 0): 180.0, (0, -1): -90.0}.get(
        (round(way[0]), round(way[1]))
    )
    if wanted is None:
        wanted = 45.0 * way[1] if way[0] > 0 else 180 - 45.0 * way[1]
    turn = wanted - _RIGHT_DEG.get(player.first_shape, _UP_DEG)
    return (turn + 180) % 360 - 180 if turn != 180 else 180.0


def points(task: Task) -> list[Deed]:
    """Turning until it points the way that is told."""
    found = []
    for player in task.players:
        angle = facing_deg(player, task.said)
        if angle is not None:
            found.append(Deed("turn", {"to_angle_deg": angle}, only=player.id))
    return found
