"""Bouncing off the edge of the frame: there, and back from it."""

from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds.now import current_box, state_before
from openmotion.director.choreography.deeds.task import Task
from openmotion.director.choreography.deeds.ways import entry_side
from openmotion.model.choreography import Side, Spot

_WALLS = {"wall", "walls", "edge", "edges", "border", "borders", "side", "sides"}
_SHARE = 0.25  # of the frame that it comes back where it stood at the wall already
_NEAR_PX = 2.0


def rebounds(task: Task) -> list[Deed]:
    """Going to an edge of the frame and back; empty where no edge is named."""
    after = task.segment.after
    texts = {word for token in after for word in token.text.split()}
    if "off" not in texts or not texts & _WALLS:
        return []
    return [deed for player in task.players for deed in _one(task, player.id)]


def _one(task: Task, key: str) -> list[Deed]:
    telling, player = task.telling, task.telling.cast.player(key)
    side = entry_side(task.said) or _last_side(task, key)
    width, height = current_box(telling, player)
    now = state_before(telling)
    x, y = (
        now.place(key, now.total - 1)
        if now is not None and key in now.actors
        else telling.places.get(key, (telling.width / 2, telling.height / 2))
    )
    edge = {
        "left": (width / 2, y),
        "right": (telling.width - width / 2, y),
        "above": (x, height / 2),
        "below": (x, telling.height - height / 2),
    }[side]
    away = abs(edge[0] - x) + abs(edge[1] - y)
    if away <= _NEAR_PX:
        back = {
            "left": (x + _SHARE * telling.width, y),
            "right": (x - _SHARE * telling.width, y),
            "above": (x, y + _SHARE * telling.height),
            "below": (x, y - _SHARE * telling.height),
        }[side]
        return [_move(key, back, "out-cubic")]
    there, home = _move(key, edge, "in-cubic"), _move(key, (x, y), "out-cubic")
    return [
        Deed("move", there.says, only=key, share=0.5),
        Deed("move", home.says, only=key, share=0.5, after=0.5),
    ]


def _move(key: str, at: tuple[float, float], easing: str) -> Deed:
    return Deed("move", {"spot": Spot(kind="point", x=at[0], y=at[1]), "easing": easing}, only=key)


def _last_side(task: Task, key: str) -> Side:
    """The side that its last move went to."""
    for told in reversed(task.telling.told):
        clause = told.clause
        if clause.actor == key and clause.action == "move" and clause.offset:
            x, y = clause.offset
            if abs(x) >= abs(y):
                return "left" if x < 0 else "right"
            return "above" if y < 0 else "below"
    return "right"
