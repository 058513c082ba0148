"""Events, news, hiring, releases, years in review and countdowns."""

import re
from dataclasses import replace
from itertools import pairwise

from openmotion.director.rules.arcs.promotion import promotion_arc
from openmotion.director.rules.asked import asked_shots
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.endings import closing_copy, end_card, has_ending
from openmotion.director.rules.fillers import fillers
from openmotion.director.rules.scenes import say
from openmotion.director.rules.story import Story
from openmotion.director.rules.titles import own_title
from openmotion.director.rules.voices import plain
from openmotion.director.rules.wording import accent_of, capitalise, curly, plain_word_count, squash
from openmotion.model.brief import Copy, Feature, Figure

_COUNT_ONLY = re.compile(r"(?:count-?down|\d|\s|,)+", re.IGNORECASE)
_TIME = re.compile(r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:am|pm|uhr)\b", re.IGNORECASE)
_PRICE = re.compile(r"[$€£¥₹]|\bfree\b|\b(?:eur|usd|gbp)\b", re.IGNORECASE)
_DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b\d{4}\b|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}[./]\d{1,2}\b",
    re.IGNORECASE,
)


def event_arc(story: Story) -> list[Draft]:
    """What, when and where; then how to get in."""
    if not story.brief.details and closing_copy(story) is not None:
        return promotion_arc(story)
    brief, material = story.brief, story.material
    title = material.openers[0].text if material.openers else ""
    first_line = material.lines[0] if material.lines and not title else None
    title = title or (first_line.text if first_line else "") or brief.product.value
    title = title or story.title
    opening = say(story, title, role="hook")
    taken = tuple(
        c for c in (*material.openers[:1], *(() if first_line is None else (first_line,)))
    )
    facts = event_facts(brief.details)
    shots = asked_shots(story, max(1, story.count - 3), without=taken)
    shots = [draft for draft in shots if not _is_among(draft, brief.details)]
    card: list[Draft] = []
    if facts:
        headline = _card_headline(story, title)
        content = story.content(
            headline, accent=accent_of(headline), items=facts[:4], link=brief.link.value
        )
        card.append(Draft("event_card", content, "body"))
        if len(facts) > 4:
            content = story.content(items=facts[4:9])
            recipe = "feature_list" if len(facts) > 5 else "feature_spotlight"
            if recipe == "feature_spotlight":
                content = story.content(facts[4].title, accent=accent_of(facts[4].title))
            card.append(Draft(recipe, content, "body"))
    ending: list[Draft] = []
    if story.count >= 3 and (has_ending(story) or not card):
        ending = [_event_end(story, title)]
    spare = story.count - 1 - len(shots) - len(card) - len(ending)
    own = _mood_lines(story, spare)
    return [opening, *own[:1], *shots, *own[1:2], *card, *own[2:], *ending]


def event_facts(details: tuple[Copy, ...]) -> tuple[Feature, ...]:
    """Date, place, time and price, each with the word for what it is."""
    return tuple(Feature(title=copy.text, detail=_kind_of(copy.text)) for copy in details)


def news_arc(story: Story) -> list[Draft]:
    """An announcement, a year in review or a release: the news first, the points after it."""
    material, brief = story.material, story.brief
    points = len(brief.features) + len(brief.figures) + len(brief.series) + len(material.lines)
    is_told = brief.kind.value == "announcement" and bool(brief.figures)
    if points < 3 and not material.openers and not is_told:
        return promotion_arc(story)
    opening: list[Draft] = []
    if not material.openers and not material.lines and story.title and story.count >= 3:
        name, subject = brief.product.value, capitalise(brief.subject.value)
        is_fuller = squash(subject).startswith(squash(name)) and len(subject) > len(name)
        words = subject if is_fuller and plain_word_count(subject) <= 5 else story.title
        words = words if name else own_title(story) or words
        is_news = brief.kind.value == "changelog" and story.is_english
        says_more = squash(name) not in squash(subject)
        label = curly("What's new") if is_news else subject if says_more else ""
        label = "" if squash(label) in squash(words) else label
        content = story.content(words, accent=accent_of(words), label=label)
        opening = [Draft("title_card", content, "hook", 1)]
    ending = [end_card(story, used=set())] if has_ending(story) and story.count >= 3 else []
    room = max(1, story.count - len(opening) - len(ending))
    return [*opening, *asked_shots(story, room), *ending]


def hiring_arc(story: Story) -> list[Draft]:
    """That there is work, which work, where to apply."""
    material, brief = story.material, story.brief
    if material.openers or material.lines:
        return news_arc(story)
    words = curly("We're hiring") if story.is_english else story.title
    support = ""
    if story.is_english and brief.product.value:
        words = "Come work with us"
        support = f"{brief.product.value} is hiring."
    content = story.content(words, accent=accent_of(words), support=support)
    opening = Draft("hook", content, "hook")
    ending = [end_card(story, used={words})] if story.count >= 2 else []
    shots = asked_shots(story, max(1, story.count - 2))
    if not shots and story.is_english and story.count >= 3:
        lines = ("New work.", "New people.", "Maybe you?")
        shots = [Draft("kinetic_phrase", story.content(lines=lines), "benefit", 1)]
    return [opening, *shots, *ending]


def countdown_arc(story: Story) -> list[Draft]:
    """The numbers, one a beat, and what they lead to."""
    material = story.material
    copies = (*material.openers, *material.lines, *material.labels, *material.list_items)
    numbers = tuple(copy.text for copy in copies if re.fullmatch(r"\d{1,3}", copy.text.strip()))
    numbers = numbers or _counted(story.brief.prompt)
    start = re.search(r"\bfrom (\d{1,2})\b(?!:)", story.brief.prompt)
    if not numbers and start and 1 < int(start[1]) <= 12:
        numbers = tuple(str(number) for number in range(int(start[1]), 0, -1))
    words = [copy for copy in copies if copy.text not in numbers and not _is_clock(copy.text)]
    final = words[-1].text if words else _counted_to(story)
    before = [say(story, copy.text, role="hook") for copy in words[:-1]]
    ending = [end_card(story, used={final})] if story.duration_s >= 12 and has_ending(story) else []
    clock = _clock(story)
    if clock is not None and (clock.start or 0.0) - clock.value <= 12:
        first, last = int(clock.start or 0.0), max(1, int(clock.value))
        numbers, clock = tuple(str(number) for number in range(first, last - 1, -1)), None
    if clock is not None:
        content = story.content(final, accent=accent_of(final), figures=(clock,))
        return [*before, Draft("countdown", content, "body"), *ending]
    if not numbers:
        count = max(3, min(10, int(story.duration_s) - 4))
        numbers = tuple(str(number) for number in range(count, 0, -1))
    rest = story.duration_s - len(numbers)
    if not final or before or ending or rest < 1.8:
        content = story.content(final, accent=accent_of(final), lines=numbers)
        return [*before, Draft("countdown", content, "body"), *ending]
    # One number a second; what they lead to stands for the rest.
    counting = Draft("countdown", story.content(lines=numbers), "hook", at_s=0.0)
    slam = say(story, final, role="hook", hard=True)
    is_paced = re.search(r"\bsecond", story.brief.prompt, re.IGNORECASE) is not None
    each_s = 1.0 if is_paced else min(2.0, max(1.0, (story.duration_s - 4.5) / len(numbers)))
    return [counting, replace(slam, at_s=round(each_s * len(numbers), 2))]


def _counted_to(story: Story) -> str:
    """What a countdown leads to: "Countdown to new year" leads to "New year"."""
    bare = re.sub(
        r"^(?:a\s+)?count-?down\s+(?:to|for|until)\s+", "", story.title, flags=re.IGNORECASE
    )
    bare = re.sub(r"^(?:the|our|a|an)\s+", "", bare)
    return "" if _COUNT_ONLY.fullmatch(bare) else capitalise(bare)


def _counted(prompt: str) -> tuple[str, ...]:
    """Numbers that the prompt counts down: "3, 2, 1"."""
    match = re.search(r"\b\d{1,2}(?:\s*(?:,|-|\.\.\.|and|then)\s*\d{1,2}\b){1,9}", prompt)
    numbers = re.findall(r"\d{1,2}", match.group()) if match else []
    values = [int(number) for number in numbers]
    falls = all(after == before - 1 for before, after in pairwise(values))
    return tuple(numbers) if len(values) >= 2 and falls else ()


def _clock(story: Story) -> Figure | None:
    """A running clock, for prompts that say from where to where it runs."""
    times = re.findall(r"\b(\d{1,2}):(\d{2})\b", story.brief.prompt)
    seconds = [int(minutes) * 60 + int(rest) for minutes, rest in times]
    if len(seconds) >= 2 and seconds[0] > seconds[-1]:
        start, end = seconds[0], seconds[-1]
        text = ":".join(times[-1])
        return Figure(text=text, value=float(end), start=float(start), suffix=":")
    for figure in story.brief.figures:
        if figure.start is not None and figure.start > figure.value:
            return figure
    return None


def _is_clock(text: str) -> bool:
    return re.fullmatch(r"\d{1,2}:\d{2}", text.strip()) is not None


def _kind_of(text: str) -> str:
    if _TIME.search(text):
        return "Time"
    if _PRICE.search(text):
        return "Tickets"
    if _DATE.search(text):
        return "Date"
    return "Place"


def _card_headline(story: Story, title: str) -> str:
    if not story.is_english:
        return title
    return title if story.count <= 3 else "Save the date"


def _event_end(story: Story, title: str) -> Draft:
    draft = end_card(story, used=set())
    if draft.content.product:
        return draft
    content = draft.content.model_copy(update={"headline": title, "accent": accent_of(title)})
    return Draft("end_card", content, "cta", loose=True)


def _mood_lines(story: Story, room: int) -> list[Draft]:
    # Only words for the sort of thing it is; a plain voice has nothing to add to a date.
    if room <= 0 or not story.is_english or story.deck.voice in {plain.THING, plain.SOFTWARE}:
        return []
    return [
        draft
        for draft in fillers(story, used=set(), lean=True)
        if draft.recipe in {"kinetic_phrase", "title_card", "feature_spotlight"}
    ][:room]


def _is_among(draft: Draft, details: tuple[Copy, ...]) -> bool:
    return any(squash(copy.text) == squash(draft.content.headline) for copy in details)
