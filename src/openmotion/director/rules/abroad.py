"""Films in other languages than English: the prompt's words, joined by lines that claim nothing."""

import re
from dataclasses import replace

from openmotion.director.rules.deck import shuffle
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.story import Story
from openmotion.director.rules.voices.abroad import PHRASES, Phrases
from openmotion.director.rules.wording import accent_of, capitalise, plain_word_count, squash

_MINE = re.compile(
    r"^(?:(?:unser|mein|notre|nos|mon|ma|nuestr|mi|noss|meu|minha|nostr|mio|mia|onze|ons|mijn"
    r"|nasz|m\u00f3j"
    r"|moj|\u043d\u0430\u0448|\u043c\u043e)\w{0,4}\s)",
    re.IGNORECASE,
)
# In these a noun keeps its form behind a preposition; elsewhere it would stand in the wrong case.
_CASELESS = frozenset({"de", "fr", "es", "pt", "it", "nl", "vi", "el"})
_MINE_BEHIND = re.compile(r"\s\u03bc(?:\u03bf\u03c5|\u03b1\u03c2)\b")
_WORK = re.compile(
    r"\b(?:video|vid\u00e9o|v\u00eddeo|film\w*|spot|clip|anuncio|an\u00fancio|wideo"
    r"|\u0432\u0438\u0434\u0435\u043e|\u0432\u0456\u0434\u0435\u043e"
    r"|\u0440\u043e\u043b\u0438\u043a|\u03b2\u03af\u03bd\u03c4\u03b5\u03bf)\b|\d",
    re.IGNORECASE,
)
_OURS = "lines of the prompt's language that claim nothing"
_SHORT_S = 6.0


def fill_up(story: Story, drafts: list[Draft]) -> list[Draft]:
    """The shots with openers, pauses and an ending until there are as many as the length calls for.

    Prompts in English, with scenes of their own, and languages without lines stay as they are.
    """
    brief = story.brief
    phrases = PHRASES.get(brief.language.value)
    timed = any(draft.at_s is not None for draft in drafts)
    if phrases is None or not drafts or timed or brief.script or story.duration_s < _SHORT_S:
        return drafts
    if brief.kind.value in {"logo_sting", "lower_third", "countdown", "quote"} and len(drafts) > 1:
        return drafts
    wanted = min(story.count, len(drafts) + 3) if story.duration_s >= 11 else 2
    out = _ended(story, _named(story, drafts, phrases), phrases)
    middle = list(_middle(story, phrases, out))
    opened = False
    rank = 1
    while len(out) < wanted:
        if not opened and not _opens_itself(story, out):
            opened = True
            hook = shuffle(phrases.hooks, story.seed, "hooks")[0]
            out = [_line(story, "hook", hook, "hook", rank), *out]
        elif middle:
            at = max(1, len(out) - 1)
            out = [*out[:at], replace(middle.pop(0), rank=rank), *out[at:]]
        else:
            break
        rank += 1
    return [draft if draft.rule else replace(draft, rule=_OURS) for draft in out]


def own_phrase(story: Story) -> str:
    """What the prompt says that the thing is, where it can stand alone; else empty."""
    brief = story.brief
    what = _MINE.sub("", brief.subject.value.strip())
    if brief.language.value not in _CASELESS or _WORK.search(what) or _MINE_BEHIND.search(what):
        return ""
    name = story.deck.naming.product
    if plain_word_count(what) < 2 or (name and name in what and what.split(name)[1][:1].isalnum()):
        return ""
    same = squash(what) == squash(story.deck.naming.product)
    return capitalise(what) if what and not same and plain_word_count(what) <= 8 else ""


def _named(story: Story, drafts: list[Draft], phrases: Phrases) -> list[Draft]:
    """The bare name as it is presented: "Das ist Tellma", with what it is below."""
    name, first = story.deck.naming.product, drafts[0]
    bare = name and squash(first.content.headline) == squash(name) and not first.content.lines
    if not bare:
        return drafts
    what = own_phrase(story)
    support = first.content.support or what
    if first.recipe == "logo_reveal":
        content = first.content.model_copy(update={"support": support})
        return [replace(first, content=content, loose=first.loose and not what), *drafts[1:]]
    intro = shuffle(phrases.intros, story.seed, "intros")[0].format(product=name)
    update = {"headline": intro, "accent": name, "support": support}
    content = first.content.model_copy(update=update)
    return [replace(first, content=content, loose=first.loose and not what), *drafts[1:]]


def _ended(story: Story, drafts: list[Draft], phrases: Phrases) -> list[Draft]:
    """The shots with an end card that says a last line."""
    closer = shuffle(phrases.closers, story.seed, "closers")[0]
    last = drafts[-1]
    name = story.deck.naming.product
    if last.recipe == "end_card":
        content = last.content
        if content.support or content.cta or (content.headline and content.headline != name):
            return drafts
        filled = content.model_copy(update={"support": closer})
        return [*drafts[:-1], replace(last, content=filled, loose=True)]
    if not name:
        content = story.content(closer, accent=accent_of(closer), product="")
        return [*drafts, Draft("end_card", content, "cta", 1, loose=True)]
    if len(drafts) == 1 and last.recipe == "logo_reveal":
        return drafts
    content = story.content("", support=closer, product=name)
    return [*drafts, Draft("end_card", content, "cta", 1, loose=True)]


def _middle(story: Story, phrases: Phrases, drafts: list[Draft]) -> list[Draft]:
    """Shots of what the thing is and of short phrases, the prompt's own words first."""
    out = []
    shown = {squash(text) for d in drafts for text in (d.content.headline, d.content.support)}
    what = own_phrase(story)
    if what and squash(what) not in shown:
        out.append(_line(story, "feature_spotlight", what, "feature", 1))
    look = shuffle(phrases.looks, story.seed, "looks")[0]
    out.append(_line(story, "title_card", look, "benefit", 1))
    run = shuffle(phrases.runs, story.seed, "runs")[0]
    out.append(Draft("kinetic_phrase", story.content(lines=run), "benefit", 1))
    return out


def _opens_itself(story: Story, drafts: list[Draft]) -> bool:
    """Whether the first shot says words that the prompt wants first."""
    first = drafts[0].content
    quoted = {squash(copy.text) for copy in story.brief.copy_lines}
    name = squash(story.deck.naming.product)
    return squash(first.headline) in quoted - {name} or bool(first.lines)


def _line(story: Story, recipe: str, words: str, role: str, rank: int) -> Draft:
    content = story.content(words, accent=accent_of(words))
    return Draft(recipe, content, role, rank, loose=True)  # type: ignore[arg-type]
