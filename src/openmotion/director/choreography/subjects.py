"""Who does what a segment says."""

from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.tokens import Token

_GOVERN = {"relation", "corner"}
_OTHERED = {"follow", "orbit", "touch", "swap", "align", "repeat"}


def find_subject(segment: Segment) -> None:
    """Who does it: named in front of the verb, or right behind it."""
    before = segment.before
    found: list[Token] = []
    for index, token in enumerate(before):
        if token.kind != "mention":
            continue
        directly = before[index - 1] if index else None
        if directly and (
            directly.kind in _GOVERN or directly.text in {"of", "with", "from", "than"}
        ):
            continue
        found.append(token)
    if not found and segment.verb is not None:
        after = segment.after
        skip = 0
        while skip < len(after) and (
            after[skip].kind in {"pace", "easing", "aux"}
            or (
                after[skip].text in {":", "with"}
                and segment.verb.value.action in {"place", "introduce"}
            )
        ):
            skip += 1
        is_other = (
            segment.verb.value.action in _OTHERED
            and segment.verb.value.action not in {"swap", "align"}
            and not segment.same_verb
            and not segment.opens
        )
        # "Then turns into a square": the square is what it becomes.
        is_goal = segment.verb.value.action == "become" and _names_a_goal(segment.verb.text)
        if skip < len(after) and after[skip].kind == "mention" and not (is_other or is_goal):
            found.append(after[skip])
            place = skip + 1
            while place + 1 < len(after) and after[place].text in {",", "and"}:
                step = (
                    2
                    if place + 2 < len(after)
                    and after[place].text == ","
                    and after[place + 1].text == "and"
                    else 1
                )
                if after[place + step].kind != "mention":
                    break
                found.append(after[place + step])
                place += step + 1
    segment.subject = found


def _names_a_goal(verb: str) -> bool:
    """Whether what follows such a verb is always what something becomes."""
    return verb.endswith("into") or verb.startswith(("become", "becoming", "became"))
