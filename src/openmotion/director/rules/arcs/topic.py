"""Explainers: a topic in chapters, with the facts that the prompt gives and no others."""

import re

from openmotion.director.rules.asked import asked_shots
from openmotion.director.rules.deck import shuffle
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.endings import end_card, has_ending
from openmotion.director.rules.naming import topic_noun, topic_title, with_article
from openmotion.director.rules.questions import inquire
from openmotion.director.rules.scenes import say
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import accent_of, capitalise, curly, plain_word_count, squash
from openmotion.model.brief import Brief, Feature

_OPEN_TITLES = ("Let's look closer", "Here's the idea", "One idea at a time")
_PARTS = re.compile(
    r"\b(?:visuals?|diagrams?|charts?|animations?|illustrations?|images?|examples?|data|metaphors?)\s+"
    r"(?:of|showing|about|on|for|comparing)\s+(?P<parts>[a-z][^.;:\n(]{2,140})"
)
_EDGES = re.compile(
    r"^(?:and|the|a|an|include|some|different|various|ai-generated)\s+", re.IGNORECASE
)
_AGAIN = re.compile(
    r"^(?:include|show|add|with)?\s*(?:an?\s|the\s)?(?:\w+\s)?(?:visuals?|diagrams?|charts?|data|images?)"
    r"\s+(?:of|about|on|showing)\s+"
)
_NOT_TERMS = re.compile(
    r"narrat|voice|soundtrack|music|video|\badd\b|\buse\b|caption|statistic|\bvs\b|scene|metric|"
    r"stat cards|typography|remotion|hyper|\bcta\b|\btts\b|\bjson\b|\bcsv\b|\bui\b|\bapi\b|\bbgm\b",
    re.IGNORECASE,
)
_ASIDES = (
    ("Look.", "Wonder.", "Ask why."),
    ("Pause here.", "Think it over.", "Then go on."),
    ("One idea.", "Then the next.", "Step by step."),
)
_LAST_STEPS = ("You've got this", "Now it's your turn", "Go and try it")
_LAST_LINES = (
    "Now ask your own question",
    "Stay curious",
    "Keep asking",
    "Look again, and ask why",
)


def topic_arc(story: Story) -> list[Draft]:
    """Title, the prompt's own points, then questions by chapter, and a calm end."""
    title = _title(story)
    given = asked_shots(story, max(1, story.count - 2), without=story.material.openers[:1])
    given = [draft for draft in given if draft.content.headline != title.content.headline]
    terms = named_parts(story.brief, besides=title.content.headline)
    ending = _ending(story)
    spare = story.count - 1 - len(given) - len(ending)
    takeaway = _takeaway(story) if spare > 0 else []
    own: list[Draft] = []
    if spare > 0 and story.is_english:
        own = _chapters(story, terms, spare - len(takeaway))
    elif spare > 0:
        own = _term_cards(story, terms, spare)
    return [title, *given, *own, *takeaway, *ending]


def named_parts(brief: Brief, *, besides: str) -> list[str]:
    """The parts of the topic that the prompt names: "diagrams of qubits and quantum gates"."""
    found: list[str] = []
    for match in _PARTS.finditer(brief.prompt):
        found += re.split(r",?\s+and\s+|,\s+|\s*/\s*", match["parts"])
    names = re.findall(r"(?<=[a-z,] )(?:[A-Z]{3,6}|[A-Z][a-z]{3,})\b(?! [A-Z])", brief.prompt)
    found += names
    terms: list[str] = []
    seen = squash(besides)
    for part in found:
        term = _EDGES.sub("", _AGAIN.sub("", part.strip(" .;:")))
        key = squash(term)
        is_fit = 1 <= plain_word_count(term) <= 5 and len(key) > 2 and key not in seen
        if is_fit and not _NOT_TERMS.search(term):
            terms.append(capitalise(term))
            seen += key
    return terms[:6]


def _title(story: Story) -> Draft:
    material, brief = story.material, story.brief
    if material.openers:
        words = material.openers[0].text
    else:
        subject = brief.subject.value
        words = capitalise(subject)
        if story.is_english and subject:
            words = topic_title(with_article(subject, brief.prompt))
        if plain_word_count(words) > 12:
            words = capitalise(topic_noun(subject)) or words
        words = words or story.deck.naming.product
        if not words and story.is_english:
            words = curly(shuffle(_OPEN_TITLES, story.seed, "open title")[0])
    draft = say(story, words, role="hook")
    support = material.subtitles[0].text if material.subtitles else ""
    if not support and story.is_english and 0 < plain_word_count(brief.audience.value) <= 6:
        support = f"For {with_article(brief.audience.value, brief.prompt)}"
    if support and "support" in draft.facts.shows and not draft.content.support:
        content = draft.content.model_copy(update={"support": support})
        draft = Draft(draft.recipe, content, "hook")
    return draft


def _takeaway(story: Story) -> list[Draft]:
    """What the prompt wants to be remembered."""
    goal = story.brief.goal
    if goal.origin != "stated" or not 2 <= plain_word_count(goal.value) <= 14:
        return []
    text = capitalise(goal.value.strip(" .")) + "."
    return [say(story, text, role="benefit")]


def _ending(story: Story) -> list[Draft]:
    if story.count < 3:
        return []
    if has_ending(story):
        return [end_card(story, used=set())]
    if not story.is_english:
        return []
    lines = _LAST_STEPS if story.brief.kind.value == "how_to" else _LAST_LINES
    line = curly(shuffle(lines, story.seed, "last line")[0])
    return [Draft("end_card", story.content(line, accent=accent_of(line)), "cta", 1)]


def _term_cards(story: Story, terms: list[str], room: int) -> list[Draft]:
    return [
        Draft("title_card", story.content(term, accent=accent_of(term)), "body", index + 1)
        for index, term in enumerate(terms[:room])
    ]


def _chapters(story: Story, terms: list[str], room: int) -> list[Draft]:
    """So many shots of questions: a list where there is little room, else chapters."""
    if room <= 0:
        return []
    inquiry = inquire(story.brief)
    chapters = inquiry.chapters
    out: list[Draft] = []
    if terms and room <= 6:
        out = [_term_list(story, terms)]
    elif terms:
        out = [_term_card(story, term, index + 1) for index, term in enumerate(terms[:4])]
    if room - len(out) <= 3:
        openers = list(inquiry.openers)
        out = [_question_list(story, "", openers, 1), *out]
        out += [_question_list(story, name, list(three), 3) for name, three in chapters[4:]]
        return out[:room]
    asides = [] if inquiry.is_task else list(shuffle(_ASIDES, story.seed, "asides"))
    parts: list[Draft] = []
    space = room - len(out)
    for index, (name, questions) in enumerate(chapters):
        left, rank = space - len(parts), index + 2
        if left <= 0:
            break
        # A chapter of four shots needs room for the shorter ones that follow.
        if left >= 5 and space >= 8 and left >= len(chapters) - index:
            parts.append(_chapter_card(story, name, rank))
            parts.append(_question(story, questions[0], rank + 1, hook=index % 2 == 0))
            parts.append(_question(story, questions[1], rank + 1, hook=index % 2 == 1))
            if asides and index % 3 == 1 and left >= 6:
                aside = Draft("kinetic_phrase", story.content(lines=asides.pop()), "benefit", 12)
                parts.append(aside)
            else:
                parts.append(_question(story, questions[2], rank + 2, hook=index % 2 == 0))
        else:
            parts.append(_question_list(story, name, list(questions), rank))
    # What the prompt names comes after the first chapter.
    cards = [at for at, draft in enumerate(parts) if draft.recipe == "title_card"]
    at = cards[1] if len(cards) > 1 else 1
    return [*parts[:at], *out, *parts[at:space]]


def _question_list(story: Story, name: str, questions: list[str], rank: int) -> Draft:
    items = tuple(Feature(title=curly(question)) for question in questions)
    name = curly(name)
    content = story.content(name, accent=accent_of(name), items=items)
    return Draft("feature_list", content, "body", rank)


def _question(story: Story, question: str, rank: int, *, hook: bool) -> Draft:
    words = curly(question)
    recipe = "hook" if hook else "feature_spotlight"
    return Draft(recipe, story.content(words, accent=accent_of(words)), "body", rank)


def _chapter_card(story: Story, name: str, rank: int) -> Draft:
    words = curly(name)
    return Draft("title_card", story.content(words, accent=accent_of(words)), "intro", rank)


def _term_card(story: Story, term: str, rank: int) -> Draft:
    content = story.content(term, accent=accent_of(term), icon_from=term)
    return Draft("feature_spotlight", content, "feature", rank)


def _term_list(story: Story, terms: list[str]) -> Draft:
    if len(terms) == 1:
        return _term_card(story, terms[0], 1)
    items = tuple(Feature(title=term) for term in terms[:5])
    return Draft("feature_list", story.content(items=items), "feature", 1)
