"""Whether something goes on at the same time as what was told before."""

from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.said import Said
from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.telling import Telling


def is_together(
    telling: Telling, segment: Segment, said: Said, subjects: tuple[str, ...], deeds: list[Deed]
) -> bool:
    """Whether a segment goes on at the same time as the one before."""
    if segment.opens and segment.joined == "while":
        telling.waiting_subject = True
        return False
    if not telling.group:
        return False
    if said.start_s is not None or said.window is not None:
        return False
    joined = segment.joined
    if telling.pending_together or (
        joined in {"together", "while"} and not (segment.opens and joined == "while")
    ):
        telling.pending_together = False
        return True
    if telling.waiting_subject and not segment.opens:
        telling.waiting_subject = False
        return joined != "then"
    if (
        any(token.kind == "link" and token.value == "together" for token in segment.after)
        and not segment.same_verb
    ):
        shared = any(
            token.kind == "link"
            and token.value == "together"
            and token.text not in {"together", "at once", "all at once", "in unison"}
            for token in segment.after
        )
        if shared or joined == "and":
            return (
                bool(shared or joined == "and")
                and (not segment.opens or bool(telling.told))
                and joined != "then"
            )
    if said.halfway:
        return True
    if said.later_s is not None and not segment.opens and joined != "then":
        return True
    if said.stagger and said.stagger[0] == "gap" and len(subjects) == 1 and deeds and telling.told:
        return True
    if joined == "then" or segment.opens or joined in {"once", "after_condition", ";"}:
        return False
    before = telling.group[-1].clause
    if joined == "and" or (joined == "" and not segment.opens):
        same_actor = before.actor in subjects
        if not same_actor:
            return True
        if before.action == "appear" or any(deed.action == "appear" for deed in deeds):
            return False
        if (
            any(deed.action == before.action and deed.action == "move" for deed in deeds)
            and not segment.same_verb
        ):
            return False
        return not telling.lists
    if joined == ",":
        return before.actor not in subjects and not telling.after_condition
    return False
