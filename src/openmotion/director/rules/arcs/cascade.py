"""Features and benefits in a cascade: all of them at a glance, then each one large."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from openmotion.director.rules.arcs.launch import open_with_hook, play_fillers
from openmotion.director.rules.arcs.offer import Manner, tell_offer
from openmotion.director.rules.deck import shuffle
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.scenes import spotlight
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import accent_of, curly
from openmotion.model.brief import Feature

_AT_A_GLANCE = 3
_LONG = 12  # shots; a longer film has more than one list


def cascade_arc(story: Story) -> list[Draft]:
    """The product, what it does at a glance, each point large, the rest."""
    drafts = tell_offer(story, Manner(opens=open_with_hook, plays=_play, orders=_order, apart=True))
    lists = [draft for draft in drafts if draft.recipe == "feature_list"]
    # Where there was no room to show each alone, one list of them is enough.
    doubled = [first for first, second in pairwise(lists) if _titles(first) <= _titles(second)]
    return [draft for draft in drafts if draft not in doubled]


def _titles(draft: Draft) -> set[str]:
    return {item.title for item in draft.content.items}


def _play(story: Story, used: set[str], after: str) -> Iterator[Draft]:
    features = story.brief.features
    headings = shuffle(story.deck.voice.headings, story.seed, "headings")
    title = curly(headings[0]) if headings else ""
    lines = [line for line in story.deck.benefits if line.headline not in used]
    if 3 <= len(features) <= 5:
        items = tuple(Feature(title=feature.title) for feature in features)
        content = story.content(title, accent=accent_of(title), items=items)
        yield Draft("feature_list", content, "feature", 3)
    elif not features and len(lines) > _AT_A_GLANCE:
        chosen = lines[:_AT_A_GLANCE]
        items = tuple(Feature(title=line.headline) for line in chosen)
        content = story.content(title, accent=accent_of(title), items=items)
        yield Draft("feature_list", content, "feature", 1)
        for at, line in enumerate(chosen):
            used.add(line.headline)
            yield spotlight(story, line.headline, line.support, rank=2 + at, role="benefit")
    for draft in play_fillers(story, used, after):
        if draft.recipe != "feature_list" or story.count > _LONG:
            yield replace(draft, rank=draft.rank + _AT_A_GLANCE + 1)


def _order(intro: list[Draft], asked: list[Draft], own: list[Draft]) -> list[Draft]:
    return [*intro, *own[:1], *asked, *own[1:]]
