"""Interfaces, code and comparisons: what stands on a screen."""

import re

from openmotion.director.rules.arcs.promotion import promotion_arc
from openmotion.director.rules.asked import asked_shots
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.endings import end_card, has_ending
from openmotion.director.rules.scenes import code_shot, say, spotlight
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import accent_of, capitalise, plain_word_count, squash
from openmotion.director.understand.code import is_code
from openmotion.model.brief import Feature

_VERSUS = re.compile(
    r"(?:\bcompar(?:e|ing)\s+)?(?<!\w)(.{2,40}?)\s+(?:vs\.?|versus|compared (?:to|with))\s+"
    r"(.{2,40}?)(?:[.,;:!?\n]|$)",
    re.IGNORECASE,
)


def interface_arc(story: Story) -> list[Draft]:
    """The cards of an interface as a list; without any, the product's own screen."""
    items = [*story.material.list_items, *story.material.labels]
    short = [copy for copy in story.material.lines if plain_word_count(copy.text) <= 4]
    if len(items) < 2 and len(short) >= 2:
        items = [*items, *short]
    if len(items) >= 2 and not story.brief.product.value:
        without = (*items,)
        entries = tuple(Feature(title=copy.text) for copy in items[:5])
        shots = asked_shots(story, story.count, without=without)
        shots = [
            draft for draft in shots if draft.content.headline not in {e.title for e in entries}
        ]
        listing = Draft("feature_list", story.content(items=entries), "feature")
        if story.duration_s >= 8.5 and len(entries) <= 4 and not shots:
            each = [spotlight(story, entry.title, role="feature", loose=False) for entry in entries]
            return [*each, listing]
        return [*shots, listing]
    return promotion_arc(story)


def code_arc(story: Story) -> list[Draft]:
    """The code as it is typed, and what it is for."""
    code = [copy for copy in story.brief.copy_lines if is_code(story.brief, copy)]
    if not code:
        return promotion_arc(story)
    words = [copy for copy in story.brief.copy_lines if copy not in code]
    is_long = story.duration_s >= 7
    headline = ""
    opening: list[Draft] = []
    if words and is_long:
        opening = [say(story, words[0].text, role="hook")]
    elif words and plain_word_count(words[0].text) <= 7:
        headline = words[0].text
    elif is_long and story.is_english:
        lines = sum(1 for copy in code if copy.text.strip())
        count = ("One line", "Two lines", "Three lines", "Four lines")[lines - 1 : lines]
        title = f"{count[0] if count else f'{lines} lines'} of code"
        opening = [say(story, title, role="hook", rank=1)]
    shot = code_shot(story, tuple(copy.text for copy in code), headline=headline)
    taken = (*code, *words[:1])
    rest = asked_shots(story, max(1, story.count - 2), without=taken)
    ending = [end_card(story, used=set())] if has_ending(story) and story.duration_s >= 9 else []
    return [*opening, shot, *rest, *ending]


def has_code(story: Story) -> bool:
    """Whether the prompt gives code to show."""
    return any(is_code(story.brief, copy) for copy in story.brief.copy_lines)


def comparison_arc(story: Story) -> list[Draft]:
    """Two things side by side."""
    sides = _sides(story)
    if sides is None or story.brief.series:
        return promotion_arc(story) if not story.brief.series else _charted(story)
    titles, left, right = sides
    if not left or not right:
        return _undecided(story, titles)
    headline = ""
    if story.material.openers:
        headline = story.material.openers[0].text
    content = story.content(headline, lines=titles, left=left[:4], right=right[:4])
    opening: list[Draft] = []
    if story.count >= 3 and not headline:
        second = titles[1] if titles[1] in story.brief.prompt else titles[1].lower()
        words = f"{titles[0]} or {second}?" if story.is_english else " / ".join(titles)
        opening = [Draft("hook", story.content(words, accent=accent_of(words)), "hook", 1)]
    ending = [end_card(story, used=set())] if has_ending(story) and story.count >= 3 else []
    rest = asked_shots(story, max(1, story.count - 3), without=story.material.openers[:1])
    known = {squash(text) for text in (*left, *right)}
    rest = [d for d in rest if not {squash(i.title) for i in d.content.items} & known]
    rest = [d for d in rest if squash(d.content.headline) not in known]
    return [*opening, Draft("comparison", content, "body"), *rest, *ending]


def _undecided(story: Story, titles: tuple[str, str]) -> list[Draft]:
    """Two things that the prompt says nothing about: each large, the choice left open."""
    if not story.is_english or story.brief.copy_lines or story.brief.product.value:
        return promotion_arc(story)
    first, second = titles
    words = f"{first} or {second if second in story.brief.prompt else second.lower()}?"
    opening = Draft("hook", story.content(words, accent=accent_of(words), icon_from=first), "hook")
    each = [spotlight(story, name, role="feature", loose=False) for name in titles]
    lines = ("This one?", "That one?", "You choose.")
    turn = Draft("kinetic_phrase", story.content(lines=lines), "body", 2)
    ending = Draft("end_card", story.content("Your choice", accent="choice"), "cta", 1)
    known = {squash(name) for name in titles}
    rest = [d for d in asked_shots(story, 1) if squash(d.content.headline) not in known]
    rest = [d for d in rest if not {squash(i.title) for i in d.content.items} & known]
    return [opening, *each, *rest, turn, ending]


def _charted(story: Story) -> list[Draft]:
    ending = [end_card(story, used=set())] if has_ending(story) and story.count >= 3 else []
    subject = capitalise(story.brief.subject.value)
    opening: list[Draft] = []
    if story.count >= 3 and plain_word_count(subject) <= 7 and not story.material.openers:
        opening = [say(story, subject, role="hook")]
    return [*opening, *asked_shots(story, story.count), *ending]


def _sides(story: Story) -> tuple[tuple[str, str], tuple[str, ...], tuple[str, ...]] | None:
    match = _VERSUS.search(story.brief.prompt)
    if not match:
        return None
    first = " ".join(re.split(r"[:.,;]\s+", match.group(1))[-1].split()[-3:])
    second = " ".join(match.group(2).split()[:3])
    titles = (capitalise(first), capitalise(second))
    features = story.brief.features
    half = len(features) // 2
    points = tuple(feature.title for feature in features)
    if len(features) >= 4 and len(features) % 2 == 0:
        return titles, points[:half], points[half:]
    return titles, (), ()
