"""Facts of one sort are the film: people, plans, stops, messages, with a title and an end."""

import re
from dataclasses import replace

from openmotion.director.rules.asked import asked_shots
from openmotion.director.rules.draft import Draft, needed_s, shown_texts
from openmotion.director.rules.endings import end_card, has_ending
from openmotion.director.rules.scenes import say, spotlight
from openmotion.director.rules.story import Story
from openmotion.director.rules.titles import name_of, own_title
from openmotion.director.rules.wording import capitalise, curly, plain_word_count, squash
from openmotion.model.brief import Group

_FEWEST = 3
_ASKED_S = 9.0
_PLANS = re.compile(r"\b(?:plans?|tiers?|subscriptions?|memberships?)\b", re.IGNORECASE)
# Kinds whose items can stand alone with their detail under them.
_ALONE = frozenset({"team", "timeline", "route", "integrations"})
# Kinds whose scene says what it is by itself: a name is title enough, or none is needed.
_UNTITLED = frozenset({"chat", "notifications"})


def facts_arc(story: Story) -> list[Draft]:
    """What it is about, the facts in the prompt's order, and where it leads."""
    title = _title(story)
    opening = [say(story, title, role="hook", rank=1)] if title and story.count >= 2 else []
    ending = _ending(story, title)
    room = max(1, story.count - len(opening) - len(ending))
    shots = asked_shots(story, room, without=story.material.openers[:1])
    said = {squash(text) for draft in shots for text in shown_texts(draft)}
    asks = title.endswith("?") and any(group.kind == "chat" for group in story.brief.groups)
    if opening and not asks and squash(title) in said:
        untitled = [_untitled(draft, title) for draft in shots]
        if untitled == shots:
            opening = []
        shots = untitled
    spare = story.count - len(opening) - len(ending) - len(shots)
    if len(story.brief.groups) == 1 and spare > 0:
        each = _each(story, story.brief.groups[0], spare)
        whole = [*opening, *each, *shots, *ending]
        shots = [*each, *shots] if sum(map(needed_s, whole)) <= story.duration_s else shots
    return [*opening, *shots, *ending]


def _ending(story: Story, title: str) -> list[Draft]:
    """The end card where the prompt has something to end on, or says whom the film is for."""
    if story.count < _FEWEST:
        return []
    if has_ending(story):
        return [end_card(story, used={title})]
    name = name_of(story)
    sided = any(group.kind == "before_after" for group in story.brief.groups)
    if not name or not sided:
        return []
    return [Draft("end_card", story.content(product=name), "cta")]


def _untitled(draft: Draft, title: str) -> Draft:
    """The shot without a headline that the opening says already."""
    if squash(draft.content.headline) != squash(title) or not draft.content.items:
        return draft
    content = draft.content.model_copy(update={"headline": "", "accent": ""})
    return replace(draft, content=content)


def _each(story: Story, group: Group, room: int) -> list[Draft]:
    """Each fact alone before all stand together, if there is room for every one."""
    if group.kind not in _ALONE or not _FEWEST <= len(group.items) <= room:
        return []
    shots = [spotlight(story, item.title, item.detail, rank=2, loose=False) for item in group.items]
    return [replace(shot, hard=at > 0) for at, shot in enumerate(shots)]


def _question(story: Story) -> str:
    """What the first message of a talk asks, for films with time to ask it large first."""
    first = next((g.items[0].detail for g in story.brief.groups if g.kind == "chat"), "")
    asks = first.endswith("?") and plain_word_count(first) <= 7
    return first if asks and story.duration_s >= _ASKED_S else ""


def _title(story: Story) -> str:
    material, brief = story.material, story.brief
    if material.openers:
        return material.openers[0].text
    kinds = {group.kind for group in brief.groups}
    release = next((group.title for group in brief.groups if group.kind == "changelog"), "")
    name = name_of(story)
    if release and story.is_english:
        bare = release.split()[-1]
        version = release if squash(bare) not in squash(name) else ""
        whole = f"{name} {version}".strip()
        return whole if name else curly(f"What's new in {release}")
    if kinds & _UNTITLED:
        return name or _question(story)
    if "before_after" in kinds and name:
        return name
    if "pricing" in kinds and not name and story.is_english:
        return own_title(story) or ("Our plans" if _PLANS.search(brief.prompt) else "Prices")
    subject = capitalise(brief.subject.value)
    words = story.deck.naming.product or own_title(story) or subject
    return words if 0 < plain_word_count(words) <= 7 else ""
