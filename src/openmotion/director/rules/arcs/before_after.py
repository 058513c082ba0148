"""Before, after and the bridge between them: two columns, then the product that leads across."""

from collections.abc import Iterator

from openmotion.director.rules.arcs.launch import open_with_hook, play_fillers
from openmotion.director.rules.arcs.offer import Manner, tell_offer, turn_late
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.story import Story

_SIDES = 3


def before_after_arc(story: Story) -> list[Draft]:
    """Life before, life after, the product as the bridge, and how one crosses it."""
    return tell_offer(story, Manner(opens=open_with_hook, plays=_play, orders=turn_late))


def can_compare(story: Story) -> bool:
    """Whether there are words of ours for both sides."""
    return bool(_before(story)) and len(story.deck.benefits) >= 2 * _SIDES


def _play(story: Story, used: set[str], after: str) -> Iterator[Draft]:
    before = _before(story)
    benefits = [line.headline for line in story.deck.benefits if line.headline not in used]
    after_words = tuple(benefits[-len(before) :])
    used.update(after_words)
    name = story.deck.naming.product
    titles = ("Before", f"With {name}" if name and len(name) <= 14 else "After")
    content = story.content(lines=titles, left=before, right=after_words)
    yield Draft("comparison", content, "pain", 1)
    for draft in play_fillers(story, used, after):
        if draft.content.headline not in after_words:
            yield draft


def _before(story: Story) -> tuple[str, ...]:
    """The trouble in short phrases, without the one that turns the page."""
    longest = max(story.deck.pains, key=len, default=())
    phrases = tuple(phrase.rstrip(".?") for phrase in longest[:-1])
    return phrases[:_SIDES] if len(phrases) >= 2 else ()
