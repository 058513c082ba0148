"""How-tos, timelines and journeys: things in their order."""

import re

from openmotion.director.rules.arcs.promotion import promotion_arc
from openmotion.director.rules.arcs.topic import topic_arc
from openmotion.director.rules.asked import asked_shots
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.endings import end_card, has_ending
from openmotion.director.rules.grouped import place_shot
from openmotion.director.rules.naming import topic_title
from openmotion.director.rules.scenes import feature_shot, say, split_evenly, steps_shot
from openmotion.director.rules.story import Story
from openmotion.director.rules.titles import own_title
from openmotion.director.rules.wording import capitalise, plain_word_count, squash
from openmotion.model.brief import Copy, Feature

_PLACE = re.compile(
    r"\bzooms? (?:in |out )?(?:on|to|of) (?P<name>[a-z]{3,}(?: [a-z]{3,})?)(?= and|[.,]|$)"
)
_TRAVEL = re.compile(
    r"\b(?:routes?|flights?|fly|flies|flying|flew|trips?|journeys?|travel\w*|driv\w+|sail\w*|cruise"
    r"|cycl\w+|hik\w+|tours?|itinerary|voyage|zoom\w*|path|from .{2,40}? to|between|reise|strecke"
    r"|viaje|ruta|trajet|trasa)\b|\u2192|->",
    re.IGNORECASE,
)
_STANDING = re.compile(
    r"\b(?:our|my|where|offices?|stores?|shops?|branches|locations?|cities|countries|towns|hubs?"
    r"|warehouses?|customers|members|readers|users|capitals|sites|schools|venues|markets|standorte)\b",
    re.IGNORECASE,
)
_TITLED_S = 6.0  # a film of places shorter than this is the map alone
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
        prompt = story.brief.prompt
        is_route = not _STANDING.search(prompt) or _TRAVEL.search(prompt) is not None
        path = place_shot(story, places, is_route=is_route)
        title = own_title(story) or ("" if is_route else _counted(len(places), story))
        if title and not shots and story.duration_s >= _TITLED_S:
            return [say(story, title, role="hook"), path]
        if story.duration_s >= 9 and not shots and len(places) <= 4:
            each = [say(story, place.title, role="hook") for place in places]
            return [*each, path]
        return [path, *shots] if story.count > 1 or not shots else [path]
    if not shots and not places:
        return promotion_arc(story)
    if places:
        opening = say(story, places[0].title, role="hook")
        return [opening, *shots]
    return shots


def _counted(count: int, story: Story) -> str:
    """How many places there are, in words."""
    words = ("Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")
    small = words[count - 2] if 2 <= count <= len(words) + 1 else str(count)
    return f"{small} places" if story.is_english else ""


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
