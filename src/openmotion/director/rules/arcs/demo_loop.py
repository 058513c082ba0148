"""A demo in a loop: the product at work at once, what that was good for, and at work again."""

from collections.abc import Iterator
from dataclasses import replace

from openmotion.director.rules.arcs.launch import open_with_hook, play_fillers
from openmotion.director.rules.arcs.offer import Manner, tell_offer
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.fillers import ask_shot, screen_shot, screens_of
from openmotion.director.rules.story import Story


def demo_loop_arc(story: Story) -> list[Draft]:
    """Screens before words: something happens on one, its use is said, the next one moves."""
    return tell_offer(story, Manner(opens=_open, plays=_play, orders=_order))


def can_show(story: Story) -> bool:
    """Whether there is a screen on which something can happen."""
    return bool(screens_of(story))


def _open(story: Story) -> Draft | None:
    if "prompt_to_result" in screens_of(story) and story.deck.asks and story.count >= 5:
        return replace(ask_shot(story, 0, 0), role="hook")
    return open_with_hook(story)


def _play(story: Story, used: set[str], after: str) -> Iterator[Draft]:
    screens = [name for name in screens_of(story) if name not in {after, "prompt_to_result"}]
    lines = [line for line in story.deck.benefits if line.headline not in used]
    rank = 1
    for recipe, line in zip(screens, lines, strict=False):
        used.add(line.headline)
        yield screen_shot(story, recipe, line, rank=rank)
        rank += 1
    seen = {0} if _open(story) and "prompt_to_result" in screens_of(story) else set()
    for draft in play_fillers(story, used, after):
        if draft.recipe == "prompt_to_result" and seen:
            seen = set()
            continue
        yield replace(draft, rank=draft.rank + rank)


def _order(intro: list[Draft], asked: list[Draft], own: list[Draft]) -> list[Draft]:
    """Screens and words take turns; the proof that the prompt gives comes late."""
    screens = [draft for draft in own if draft.recipe not in {"feature_spotlight", "title_card"}]
    words = [draft for draft in own if draft not in screens]
    turns: list[Draft] = []
    while screens or words:
        turns += screens[:1] + words[:1]
        screens, words = screens[1:], words[1:]
    return [*intro, *turns[:1], *asked, *turns[1:]]
