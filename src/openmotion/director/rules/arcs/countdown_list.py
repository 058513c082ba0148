"""A list that counts down: each point has its number in words, the last one is the peak."""

from collections.abc import Iterator
from dataclasses import replace

from openmotion.director.rules.arcs.launch import open_with_question, play_fillers
from openmotion.director.rules.arcs.offer import Manner, tell_offer
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.scenes import spotlight
from openmotion.director.rules.story import Story

_NUMBERS = ("One", "Two", "Three", "Four", "Five", "Six", "Seven")
_FEWEST = 3
_POINT = "feature_spotlight"


def countdown_list_arc(story: Story) -> list[Draft]:
    """An opening, the points from the last number to the first, cut hard, and the end."""
    drafts = tell_offer(
        story, Manner(opens=open_with_question, plays=_play, orders=_order, apart=True)
    )
    return _numbered(drafts) if story.is_english else drafts


def _play(story: Story, used: set[str], after: str) -> Iterator[Draft]:
    lines = [line for line in story.deck.benefits if line.headline not in used]
    if not story.brief.features:
        for at, line in enumerate(lines[:5]):
            used.add(line.headline)
            yield spotlight(story, line.headline, line.support, rank=1 + at)
    for draft in play_fillers(story, used, after):
        yield replace(draft, rank=draft.rank + 6)


def _order(intro: list[Draft], asked: list[Draft], own: list[Draft]) -> list[Draft]:
    """The points of ours stay together; what the prompt asks for keeps its order before them."""
    points = [draft for draft in own if draft.recipe == _POINT]
    rest = [draft for draft in own if draft not in points]
    return [*intro, *rest[:1], *asked, *points, *rest[1:]]


def _numbered(drafts: list[Draft]) -> list[Draft]:
    """Neighbouring points with their numbers in words, counted down to one."""
    run = _longest_run(drafts)
    if not _FEWEST <= len(run) <= len(_NUMBERS):
        return drafts
    out = list(drafts)
    for place, index in enumerate(run):
        draft = out[index]
        if draft.content.label:
            continue
        content = draft.content.model_copy(update={"label": _NUMBERS[len(run) - 1 - place]})
        out[index] = replace(draft, content=content, hard=place > 0)
    return out


def _longest_run(drafts: list[Draft]) -> list[int]:
    """Neighbouring points that are all the prompt's or all ours."""
    best: list[int] = []
    run: list[int] = []
    for index, draft in enumerate(drafts):
        is_point = draft.recipe == _POINT
        is_next = is_point and bool(run) and drafts[run[-1]].loose == draft.loose
        run = [*run, index] if is_next else [index] if is_point else []
        best = run if len(run) > len(best) else best
    return best
