"""Shots of our own words that show what a product is for, as many as there is room for."""

import re
from collections.abc import Iterator
from dataclasses import replace

from openmotion.director.rules.deck import is_on_screen, is_premises, shuffle
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.scenes import spotlight
from openmotion.director.rules.story import Story
from openmotion.director.rules.voices import Line, plain
from openmotion.director.rules.wording import accent_of, curly, plain_word_count
from openmotion.model.brief import Feature

_EMPTY = frozenset(("app", "product", "tool", "website", "platform", "software", "service"))
_DOES = re.compile(
    r"(?:helps?|lets?|makes?|turns?|keeps?|gives?|shows?|finds?|plans?)\s", re.IGNORECASE
)
_BANNED_BY = {"app_window": ("mockup", "screen", "ui"), "phone": ("phone", "mockup", "device")}


def screens_of(story: Story) -> tuple[str, ...]:
    """The mock-ups that fit the subject; none for places and things without a screen."""
    brief = story.brief
    on_screen = brief.kind.value != "other" or brief.product.value or is_on_screen(brief)
    if is_premises(brief) or not on_screen:
        return ()
    return story.deck.voice.screens


def screen_shot(story: Story, recipe: str, line: Line, *, rank: int = 0) -> Draft:
    """The product's own screen beside a headline; the recipe draws what is on it."""
    content = story.content(line.headline, accent=story.accent(line.headline), support=line.support)
    return Draft(recipe, content, "feature", rank, loose=True)


def intro_line(story: Story, at: int = 0) -> Line | None:
    """The headline that presents the product, with what it is below if that says more."""
    if at >= len(story.deck.intros):
        return None
    headline, naming = story.deck.intros[at], story.deck.naming
    support = ""
    told = purpose(story)
    if told:
        support = told
    elif naming.product and naming.core and story.is_english and not _is_news(story):
        core = naming.core.lower()
        is_said = core in headline.lower() or naming.product in naming.core or core in _EMPTY
        support = "" if is_said else f"Your {naming.core}."
    elif not naming.product:
        support = story.deck.voice.promise
    return Line(headline, support)


def _is_news(story: Story) -> bool:
    """Whether the subject is what has happened and not what somebody offers."""
    kinds = {"announcement", "event", "hiring", "year_in_review"}
    core = story.deck.naming.core
    return story.brief.kind.value in kinds and core[:1].isupper() and not core[:2].isupper()


def purpose(story: Story) -> str:
    """What the prompt says that the product does: "Helps teams track goals."."""
    features = story.brief.features
    if len(features) == 1 and _DOES.match(features[0].title) and not features[0].detail:
        return f"{features[0].title}."
    return ""


def fillers(
    story: Story, *, used: set[str], lean: bool = False, after: str = ""
) -> Iterator[Draft]:
    """Shots of our own words in an order of this seed; the rank grows with each.

    Args:
        story: whose deck is played.
        used: headlines that are taken already.
        after: recipe of the shot before, which is not repeated at once.
        lean: leave out lists and phrases, for videos that list their own features.
    """
    deck = story.deck
    lines = [line for line in _lines(story) if line.headline not in used]
    screens = [name for name in screens_of(story) if not _is_banned(story, name)]
    plays = ["list", "spot", *screens, "phrases", "statement"] if not lean else ["spot", *screens]
    order = [*shuffle(tuple(plays), story.seed, "plays"), *_LONG * 6]
    asks, rank = list(deck.asks), 1
    pains = [pain for pain in deck.pains if pain[-1] not in used]
    hooks = [hook for hook in deck.hooks if hook not in used]
    headings = [curly(words) for words in shuffle(deck.voice.headings, story.seed, "headings")]
    shown: dict[str, int] = {after: 1}
    for play in order:
        draft: Draft | None = None
        if play == "prompt_to_result" and asks:
            asks.pop(0)
            draft = ask_shot(story, len(deck.asks) - len(asks) - 1, rank)
        elif play in {"app_window", "phone"} and play in screens and lines:
            if shown.get(play, 0) < story.count / 7:
                shown[play] = shown.get(play, 0) + 1
                draft = screen_shot(story, play, lines.pop(0), rank=rank)
        elif play == "phrases" and pains:
            content = story.content(lines=pains.pop(0))
            draft = Draft("kinetic_phrase", content, "benefit", rank)
        elif play == "list" and len(lines) >= 5:
            items = tuple(Feature(title=x.headline, detail=x.support) for x in lines[2:5])
            del lines[2:5]
            title = headings.pop(0) if headings else ""
            content = story.content(title, accent=accent_of(title), items=items)
            draft = Draft("feature_list", content, "feature", rank, loose=True)
        elif play == "statement" and hooks:
            hook = hooks.pop(0)
            content = story.content(hook, accent=accent_of(hook))
            draft = Draft("title_card", content, "benefit", rank)
        elif play == "spot" and lines:
            line = lines.pop(0)
            draft = spotlight(story, line.headline, line.support, rank=rank, role="benefit")
            if deck.voice is plain.THING:
                draft = _with_subject_icon(story, draft)
        if draft is not None:
            rank += 1
            yield draft


_LONG = (
    "spot",
    "app_window",
    "phrases",
    "spot",
    "phone",
    "statement",
    "spot",
    "prompt_to_result",
    "list",
    "statement",
)


def _lines(story: Story) -> list[Line]:
    audience = story.brief.audience.value.strip()
    lines = list(story.deck.benefits)
    if audience and story.is_english and plain_word_count(audience) <= 4:
        lines.insert(min(2, len(lines)), Line(f"Made for {audience}"))
    return lines


def ask_shot(story: Story, index: int, rank: int) -> Draft:
    """Something typed into the product, and what comes back."""
    ask = story.deck.asks[index]
    content = story.content(
        ask.headline,
        accent=accent_of(ask.headline),
        lines=(ask.typed,),
        items=tuple(Feature(title=title, detail=detail) for title, detail in ask.cards),
    )
    return Draft("prompt_to_result", content, "feature", rank)


def _with_subject_icon(story: Story, draft: Draft) -> Draft:
    content = draft.content.model_copy(update={"icon": story.content().icon})
    return replace(draft, content=content)


def _is_banned(story: Story, recipe: str) -> bool:
    excluded = {word.lower() for word in story.brief.excluded}
    return any(word in excluded for word in _BANNED_BY.get(recipe, ()))
