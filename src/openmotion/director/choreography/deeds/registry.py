"""Which verb is told by which maker of deeds."""

from collections.abc import Callable

from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds.arrivals import appears, disappears, fades
from openmotion.director.choreography.deeds.becoming import becomes
from openmotion.director.choreography.deeds.groups import aligns, merges, rows, splits, stacks
from openmotion.director.choreography.deeds.growths import growths
from openmotion.director.choreography.deeds.looks import colours
from openmotion.director.choreography.deeds.moves import moves
from openmotion.director.choreography.deeds.orbits import orbits
from openmotion.director.choreography.deeds.pairs import follows, swaps, touches
from openmotion.director.choreography.deeds.pointing import points
from openmotion.director.choreography.deeds.rebounds import rebounds
from openmotion.director.choreography.deeds.task import Task
from openmotion.director.choreography.deeds.turns import turns
from openmotion.director.choreography.deeds.wobbles import wobble
from openmotion.director.choreography.said import Said
from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.telling import Telling

_MAKERS: dict[str, Callable[[Task], list[Deed]]] = {
    "move": moves,
    "turn": turns,
    "grow": growths,
    "shrink": growths,
    "scale": growths,
    "stretch": growths,
    "appear": appears,
    "disappear": disappears,
    "fade": fades,
    "recolour": colours,
    "become": becomes,
    "swap": swaps,
    "follow": follows,
    "orbit": orbits,
    "touch": touches,
    "align": aligns,
    "split": splits,
    "merge": merges,
    "stack": stacks,
    "row": rows,
    "column": rows,
    "place": moves,
    "point": points,
}


def deeds_of(
    telling: Telling, segment: Segment, said: Said, subjects: tuple[str, ...]
) -> list[Deed]:
    """What the subjects of a segment do; empty where nothing is understood."""
    verb = segment.verb
    if verb is None:
        return []
    action, says = verb.value.action, verb.value.says
    players = [telling.cast.player(key) for key in subjects]
    if action == "bounce" and (rebound := rebounds(Task(telling, segment, said, players, says))):
        return rebound
    if action in {"bounce", "pulse", "blink", "shake", "squash"}:
        return [wobble(telling, action, said, player) for player in players[:1]]
    maker = _MAKERS.get(action)
    if maker is None:
        return []
    found = maker(Task(telling, segment, said, players, {**says, "action": action}))
    if says.get("easing") and said.easing is None:
        found = [
            deed.eased(says["easing"]) if "easing" not in deed.says else deed for deed in found
        ]
    return [*found, *_besides(said, action)]


def _besides(said: Said, action: str) -> list[Deed]:
    """Turns that a move names besides: "moves 200 px right with a 90° rotation"."""
    if action == "move" and said.angles and said.path != "circle":
        return [Deed("turn", {"angle_deg": said.angles[0][1] * (said.spin or 1.0)})]
    return []
