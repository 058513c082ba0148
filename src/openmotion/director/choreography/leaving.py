"""Notes on objects that stated numbers take out of the frame."""

from openmotion.director.choreography.timeline import Timeline
from openmotion.model.choreography import Choreography

_MOVES = {"move", "orbit", "turn", "scale", "swap", "bounce"}


def notes_on_leaving(plan: Choreography, timeline: Timeline) -> tuple[str, ...]:
    """One note for each clause that ends with its object in part or wholly out of the frame.

    Objects that are told to leave, or to come in from outside, are as they should be.
    """
    found = []
    for clause in plan.clauses:
        end = min(timeline.frames_of(clause)[1], timeline.total - 1)
        if clause.action not in _MOVES or clause.from_outside:
            continue
        (x, y), reach = timeline.place(clause.actor, end), timeline.reach(clause.actor, end)
        over = max(
            reach.left - x,
            reach.top - y,
            x + reach.right - plan.width,
            y + reach.bottom - plan.height,
        )
        if over > 1:
            name = timeline.actors[clause.actor].name
            found.append(
                f"“{clause.text}” takes the {name} {over:.0f} px out of the frame, as stated."
            )
    return tuple(dict.fromkeys(found))
