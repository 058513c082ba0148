"""Explainers: a topic in chapters, with the facts that the prompt gives and no others."""

import re
from collections.abc import Sequence

from openmotion.director.rules.arcs.diagrams import diagrams
from openmotion.director.rules.asked import asked_shots
from openmotion.director.rules.deck import shuffle
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.endings import end_card, has_ending
from openmotion.director.rules.naming import asked_question, topic_noun, topic_title, with_article
from openmotion.director.rules.questions import Chapter, Inquiry, inquire
from openmotion.director.rules.scenes import say
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import accent_of, capitalise, curly, plain_word_count, squash
from openmotion.model.brief import Brief, Feature
from openmotion.model.seed import chance

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
    ("One idea.", "Then the next.", "No rush."),
)
_ORDERED = re.compile(r"\b(?:step|along the way)\b", re.IGNORECASE)
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
    spare = topic_count(story.duration_s) - 1 - len(given) - len(ending)
    takeaway = _takeaway(story) if spare > 0 else []
    drawn = diagrams(story)[: max(0, (spare - len(takeaway) + 1) // 2)] if not terms else []
    spare -= len(drawn)
    own: list[Draft] = []
    if spare > 0 and story.is_english:
        own = _chapters(story, terms, spare - len(takeaway))
    elif spare > 0:
        own = _term_cards(story, terms, spare)
    if own and not given and not drawn and _asks_for(own[0], title) and story.duration_s < 40:
        # "SaaS" and then "What is SaaS?" says it twice; the question is the title.
        first = own.pop(0)
        content = first.content.model_copy(update={"support": title.content.support})
        title = Draft("hook", content, "hook")
    return [title, *drawn[:1], *given, *own[:2], *drawn[1:], *own[2:], *takeaway, *ending]


def _asks_for(question: Draft, title: Draft) -> bool:
    words = squash(title.content.headline)
    asks = question.content.headline.startswith(("What is", "What are"))
    return asks and bool(words) and squash(question.content.headline).endswith(words)


def topic_count(duration_s: float) -> int:
    """How many shots a topic bears: fewer than a launch, each with one larger idea."""
    if duration_s < 13:
        return 4
    if duration_s < 24:
        return 5
    return max(5, round(duration_s / 5.4))


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
        if brief.subject.origin == "default" and brief.kind.value == "data_viz":
            words = "What do the numbers say?" if story.is_english else words
        elif story.is_english and subject and (asked := asked_question(brief)):
            words = asked
        elif story.is_english and subject:
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
    """So many shots of questions, each chapter in another form; the prompt's parts among them."""
    if room <= 0:
        return []
    inquiry = inquire(story.brief)
    named: list[Draft] = []
    if terms and room <= 6:
        named = [_term_list(story, terms)]
    elif terms:
        named = [_term_card(story, term, index + 1) for index, term in enumerate(terms[:4])]
    space = room - len(named)
    asides = [] if inquiry.is_task else list(shuffle(_ASIDES, story.seed, "asides"))
    chapters = list(inquiry.chapters)
    if space <= 3:
        opening = _opening_forms(story, inquiry, space)
        return [*opening, *named][:room]
    chapters = _chosen(story, chapters, space)
    each = _shots_each(len(chapters), space)
    thirds = {len(chapters) // 3, 2 * len(chapters) // 3}
    pauses = thirds if story.duration_s >= 80 else {len(chapters) // 2}
    parts: list[Draft] = []
    first_end = 0
    for index, ((name, questions), count) in enumerate(zip(chapters, each, strict=True)):
        parts += _chapter(story, name, questions, count, index)
        first_end = first_end or len(parts)
        is_middle = index in pauses
        if asides and is_middle and story.duration_s >= 40 and index < len(chapters) - 1:
            lines = asides.pop()
            parts.append(Draft("kinetic_phrase", story.content(lines=lines), "benefit", 12))
    # What the prompt names comes after the first chapter.
    return [*parts[:first_end], *named, *parts[first_end:]]


def _chosen(story: Story, chapters: list[Chapter], space: int) -> list[Chapter]:
    """The first chapter and as many others as there is room for, in their order."""
    if space >= len(chapters):
        return chapters
    others = shuffle(tuple(range(1, len(chapters))), story.seed, "chapters")[: space - 1]
    return [chapters[index] for index in sorted((0, *others))]


def _shots_each(chapters: int, space: int) -> list[int]:
    """How many shots each chapter gets: one to three, the first ones more."""
    out = [1] * chapters
    spare = space - chapters
    for extra in (2, 3):
        for index in range(chapters):
            if spare > 0 and out[index] < extra:
                out[index], spare = extra, spare - 1
    return out


def _chapter(
    story: Story, name: str, questions: tuple[str, str, str], count: int, index: int
) -> list[Draft]:
    """One chapter as one shot that holds it all, or as two or three larger ones."""
    first, second, third = questions
    rank = index + 2
    hook = (index + int(10 * chance(story.seed, "forms"))) % 2 == 0
    if count >= 3:
        return [
            _question(story, first, rank, form="hook" if hook else "title_card", label=name),
            _question(story, second, rank + 1, form="feature_spotlight"),
            _question(story, third, rank + 2, form="title_card" if hook else "hook"),
        ]
    if count == 2:
        return [
            _question(story, first, rank, form="hook" if hook else "title_card", label=name),
            _question(story, second, rank + 1, form="feature_spotlight", support=third),
        ]
    if _ORDERED.search(name):
        return [_question_path(story, name, questions, rank)]
    forms = shuffle(("list", "spot", "hook"), story.seed, "chapter forms")
    form = forms[index % 3]
    if form == "list":
        return [_question_list(story, name, list(questions), rank)]
    recipe = "feature_spotlight" if form == "spot" else "hook"
    return [_question(story, first, rank, form=recipe, support=second, label=name)]


def _opening_forms(story: Story, inquiry: Inquiry, space: int) -> list[Draft]:
    """The first question of up to four chapters: a list, or one large and the rest below it."""
    openers = [curly(line) for line in inquiry.openers]
    if space <= 0:
        return []
    if space == 1:
        return [_question_list(story, "", openers, 1)]
    forms = ("hook", "title_card", "feature_spotlight")
    form = shuffle(forms, story.seed, "first form")[0]
    first = _question(story, openers[0], 1, form=form)
    if inquiry.is_task or chance(story.seed, "path") < 0.5:
        rest = _question_path(story, "", tuple(openers[1:]), 2)
    else:
        rest = _question_list(story, "", openers[1:], 2)
    own = [first, rest]
    if space >= 3 and not inquiry.is_task:
        lines = shuffle(_ASIDES, story.seed, "asides")[0]
        own.insert(1, Draft("kinetic_phrase", story.content(lines=lines), "benefit", 12))
    return own


def _question_list(story: Story, name: str, questions: list[str], rank: int) -> Draft:
    items = tuple(Feature(title=curly(question)) for question in questions)
    name = curly(name)
    content = story.content(name, accent=accent_of(name), items=items)
    return Draft("feature_list", content, "body", rank)


def _question_path(story: Story, name: str, questions: Sequence[str], rank: int) -> Draft:
    items = tuple(Feature(title=curly(question)) for question in questions)
    words = curly(name)
    content = story.content(words, accent=accent_of(words), items=items)
    return Draft("process_steps", content, "body", rank)


def _question(
    story: Story, question: str, rank: int, *, form: str, support: str = "", label: str = ""
) -> Draft:
    words = curly(question)
    content = story.content(
        words, accent=accent_of(words), support=curly(support), label=curly(label)
    )
    return Draft(form, content, "body", rank)


def _term_card(story: Story, term: str, rank: int) -> Draft:
    content = story.content(term, accent=accent_of(term), icon_from=term)
    return Draft("feature_spotlight", content, "feature", rank)


def _term_list(story: Story, terms: list[str]) -> Draft:
    if len(terms) == 1:
        return _term_card(story, terms[0], 1)
    items = tuple(Feature(title=term) for term in terms[:5])
    return Draft("feature_list", story.content(items=items), "feature", 1)
