"""How-tos, timelines and journeys: things in their order."""

import re

from openmotion.director.rules.arcs.launch import launch_arc
from openmotion.director.rules.arcs.topic import topic_arc
from openmotion.director.rules.asked import asked_shots
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.endings import end_card, has_ending
from openmotion.director.rules.naming import topic_title
from openmotion.director.rules.scenes import feature_shot, say, split_evenly, steps_shot
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import capitalise, plain_word_count, squash
from openmotion.model.brief import Copy, Feature

_PLACE = re.compile(
    r"\bzooms? (?:in |out )?(?:on|to|of) (?P<name>[a-z]{3,}(?: [a-z]{3,})?)(?= and|[.,]|$)"
)
_TITLE_WORD = re.compile(r"\b(?:roadmap|timeline|milestones|schedule|agenda)\b", re.IGNORECASE)


def steps_arc(story: Story) -> list[Draft]:
    """Title, the steps on their path, each step large if there is time, and the end."""
    steps = ordered_points(story)
    if len(steps) < 2:
        return topic_arc(story)
    material = story.material
    title = _title(story)
    ending = [end_card(story, used=set())] if has_ending(story) and story.count >= 3 else []
    opening = [say(story, title, role="hook")] if title and story.count >= 3 else []
    room = story.count - len(opening) - len(ending)
    without = (*material.openers[:1], *material.lines, *material.list_items)
    rest = [
        draft
        for draft in asked_shots(story, max(1, room - 2), without=without)
        if not _repeats(draft, steps)
    ]
    spare = room - len(rest)
    if spare >= len(steps):
        shots = [_step_shot(story, step, index, len(steps)) for index, step in enumerate(steps)]
        if spare > len(steps) and len(steps) <= 6:
            shots.append(steps_shot(story, [Feature(title=step.title) for step in steps]))
    else:
        most = 6 if story.duration_s < 30 else 4
        groups = split_evenly(steps, -(-len(steps) // most))
        shots = [
            steps_shot(story, group, headline=title if not opening and not index else "")
            for index, group in enumerate(groups)
        ]
    return [*opening, *shots, *rest, *ending]


def journey_arc(story: Story) -> list[Draft]:
    """Places in the order of the way between them; words without a place stand large."""
    places = _places(story)
    copies = [*story.material.openers, *story.material.lines]
    copies = [copy for copy in copies if squash(copy.text) not in {squash(p.title) for p in places}]
    shots = [say(story, copy.text, role="body") for copy in copies]
    if len(places) >= 2:
        path = steps_shot(story, places)
        if story.duration_s >= 9 and not shots and len(places) <= 4:
            each = [say(story, place.title, role="hook") for place in places]
            return [*each, path]
        return [path, *shots] if story.count > 1 or not shots else [path]
    if not shots and not places:
        return launch_arc(story)
    if places:
        opening = say(story, places[0].title, role="hook")
        return [opening, *shots]
    return shots


def ordered_points(story: Story) -> tuple[Feature, ...]:
    """Features, or list entries where the prompt gives no features."""
    if len(story.brief.features) >= 2:
        return story.brief.features
    copies: tuple[Copy, ...] = story.material.list_items
    return tuple(Feature(title=copy.text) for copy in copies)


def _places(story: Story) -> tuple[Feature, ...]:
    features = ordered_points(story)
    if features:
        return features[:6]
    named = [copy for copy in story.brief.copy_lines if copy.role in {"label", "line"}]
    named = [copy for copy in named if plain_word_count(copy.text) <= 3 and copy.text[:1].isupper()]
    words = [copy.text for copy in named]
    if not words:
        place = _PLACE.search(story.brief.prompt)
        words = [place["name"].title()] if place else []
    at = {word: story.brief.prompt.find(word) for word in words}
    words.sort(key=lambda word: at[word] if at[word] >= 0 else 1 << 30)
    return tuple(Feature(title=word) for word in words)


def _title(story: Story) -> str:
    material, brief = story.material, story.brief
    if material.openers:
        return material.openers[0].text
    titles = {squash(point.title) for point in ordered_points(story)}
    if squash(brief.subject.value) in titles or not brief.subject.value:
        word = _TITLE_WORD.search(brief.prompt) if story.is_english else None
        return word.group().capitalize() if word else ""
    if not story.is_english:
        return capitalise(brief.subject.value)
    words = topic_title(brief.subject.value)
    if brief.kind.value == "how_to" and not words.lower().startswith("how"):
        how = f"How to {brief.subject.value}"
        words = (
            how if brief.subject.value[:1].islower() and "how to" in brief.prompt.lower() else words
        )
    return words if plain_word_count(words) <= 8 else ""


def _step_shot(story: Story, step: Feature, index: int, count: int) -> Draft:
    draft = feature_shot(story, step)
    if not story.is_english or draft.recipe != "feature_spotlight":
        return draft
    if story.brief.kind.value != "how_to":
        return draft
    word = "First" if index == 0 else "Last" if index == count - 1 else ("Then", "Next")[index % 2]
    content = draft.content.model_copy(update={"label": word})
    return Draft(draft.recipe, content, draft.role)


def _repeats(draft: Draft, steps: tuple[Feature, ...]) -> bool:
    if draft.recipe in {"feature_list", "feature_spotlight", "process_steps"}:
        titles = {squash(step.title) for step in steps}
        shown = {squash(item.title) for item in draft.content.items} | {
            squash(draft.content.headline)
        }
        return bool(titles & shown)
    return False
