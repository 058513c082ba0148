"""Problem and solution: what is in the way, then the product, then what it is like with it."""

from collections.abc import Iterator

from openmotion.director.rules.arcs.launch import open_with_question, play_fillers
from openmotion.director.rules.arcs.offer import Manner, tell_offer, turn_late
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.story import Story

_LONG = 12  # shots


def problem_solution_arc(story: Story) -> list[Draft]:
    """A question, the trouble in short phrases, the product as the answer, what it gives."""
    return tell_offer(story, Manner(opens=open_with_question, plays=_play, orders=turn_late))


def _play(story: Story, used: set[str], after: str) -> Iterator[Draft]:
    pains = [pain for pain in story.deck.pains if pain[-1] not in used]
    if pains:
        used.add(pains[0][-1])
        yield Draft("kinetic_phrase", story.content(lines=pains[0]), "pain", 1)
    for draft in play_fillers(story, used, after):
        # A short film tells its trouble once; a long one needs more to tell.
        if draft.recipe != "kinetic_phrase" or story.count > _LONG:
            yield draft
