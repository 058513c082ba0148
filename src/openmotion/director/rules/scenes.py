"""Drafts of single shots, each from one sort of material."""

import re
from collections.abc import Sequence
from typing import TypeVar

from openmotion.director.recipes import RECIPES
from openmotion.director.rules.draft import Draft, Role
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import accent_of, phrases, plain_word_count, sentences
from openmotion.director.understand import find_icon, icon_for
from openmotion.model.brief import Copy, Feature, Figure, Series
from openmotion.model.seed import choose

Thing = TypeVar("Thing")
_WALL = 3  # quotations from here on stand on a wall
_CHARTS: dict[str, str] = {
    "line": "line_chart",
    "area": "line_chart",
    "donut": "donut",
    "race": "bar_race",
    "pictogram": "pictogram",
}


def say(
    story: Story, text: str, *, role: Role = "body", rank: int = 0, hard: bool = False
) -> Draft:
    """Any words, letter for letter, in the scene that fits their number."""
    words = plain_word_count(text)
    parts = sentences(text)
    if 2 <= len(parts) <= 5 and all(1 <= plain_word_count(part) <= 4 for part in parts):
        content = story.content(lines=parts)
        return Draft("kinetic_phrase", content, role, rank, hard=hard)
    if words > 7 and len(parts) > 1 and plain_word_count(parts[0]) <= 7 and words <= 21:
        rest = " ".join(parts[1:])
        content = story.content(parts[0], accent=accent_of(parts[0]), support=rest)
        return Draft("hook", content, role, rank, hard=hard)
    if words > 7:
        runs = phrases(text)
        if words <= 12 and 2 <= len(runs) <= 4 and role != "proof":
            return Draft("kinetic_phrase", story.content(lines=runs), role, rank, hard=hard)
        if words <= 12:
            content = story.content(text, accent=accent_of(text))
            return Draft("title_card", content, role, rank, hard=hard)
        return Draft("quote", story.content(text), role, rank, hard=hard)
    recipe = choose(story.seed, ("hook", "title_card"), "say", text) if role != "hook" else "hook"
    content = story.content(text, accent=accent_of(text))
    return Draft(recipe, content, role, rank, hard=hard)


def quote_shot(story: Story, copy: Copy, *, label: str = "", rank: int = 0) -> Draft:
    """What somebody said, with the name if one is known."""
    return Draft(
        "quote",
        story.content(copy.text, by=copy.by or "", label=label, accent=_key_words(copy.text)),
        "proof",
        rank,
    )


def quote_shots(story: Story, quotes: Sequence[Copy]) -> list[Draft]:
    """What several people said: each alone, or all on one wall where there are many."""
    if len(quotes) < _WALL or "testimonial_wall" not in RECIPES:
        return [quote_shot(story, copy) for copy in quotes]
    items = tuple(Feature(title=copy.text, detail=copy.by or "") for copy in quotes[:9])
    wall = Draft("testimonial_wall", story.content(items=items), "proof")
    return [wall, *(quote_shot(story, copy) for copy in quotes[9:])]


def spotlight(
    story: Story,
    headline: str,
    support: str = "",
    *,
    label: str = "",
    rank: int = 0,
    role: Role = "feature",
    loose: bool = True,
) -> Draft:
    """One point, large, with an icon."""
    content = story.content(
        headline,
        accent=story.accent(headline),
        support=support,
        label=label,
        icon_from=f"{headline} {support}",
    )
    if not loose and story.has_kind_icon and not find_icon(f"{headline} {support}"):
        # The icon of the kind says nothing of one point; a plain shape of its own does no harm.
        content = content.model_copy(update={"icon": icon_for(headline)})
    return Draft("feature_spotlight", content, role, rank, loose=loose)


def feature_shots(
    story: Story, features: Sequence[Feature], room: int, *, headline: str = ""
) -> list[Draft]:
    """Every feature once: a spotlight each if there is room, lists of at most five if not."""
    if not features:
        return []
    if len(features) == 1 or len(features) <= room:
        return [feature_shot(story, feature) for feature in features]
    long = [f for f in features if plain_word_count(f.title) > 8]
    if long and len(features) <= 3:
        return [feature_shot(story, feature) for feature in features]
    groups = split_evenly(features, -(-len(features) // 5))
    return [
        Draft(
            "feature_list",
            story.content(
                headline if index == 0 else "",
                accent=accent_of(headline) if index == 0 else "",
                items=tuple(group),
            ),
            "feature",
        )
        for index, group in enumerate(groups)
        if len(group) > 1
    ] + [feature_shot(story, group[0]) for group in groups if len(group) == 1]


def feature_shot(story: Story, feature: Feature) -> Draft:
    """One feature of the prompt on its own."""
    if plain_word_count(feature.title) > 8:
        draft = say(story, feature.title, role="feature")
        if feature.detail and "support" in draft.facts.shows and not draft.content.support:
            content = draft.content.model_copy(update={"support": feature.detail})
            return Draft(draft.recipe, content, "feature")
        return draft
    return spotlight(story, feature.title, feature.detail, loose=False)


def figure_shots(story: Story, figures: Sequence[Figure], room: int = 3) -> list[Draft]:
    """Every figure once: counters on their own if there is room, else in threes."""
    if not figures:
        return []
    if len(figures) == 1 or (len(figures) <= room and len(figures) <= 4):
        return [figure_shot(story, figure) for figure in figures]
    groups = split_evenly(figures, -(-len(figures) // 3))
    return [
        Draft("stat_trio", story.content(figures=tuple(group), icon_from=group[0].label), "proof")
        if len(group) > 1
        else figure_shot(story, group[0])
        for group in groups
    ]


def figure_shot(story: Story, figure: Figure) -> Draft:
    """One number, as large as it goes."""
    content = story.content(figures=(figure,), icon_from=figure.label)
    return Draft("stat_counter", content, "proof")


def series_shot(story: Story, series: Series, *, support: str = "", headline: str = "") -> Draft:
    """A chart of the prompt's numbers."""
    title = headline or series.title
    recipe = chart_recipe(series)
    content = story.content(
        title, accent=accent_of(title), support=support, series=series, icon_from=title
    )
    return Draft(recipe, content, "proof")


def race_shot(story: Story, periods: Sequence[Series]) -> Draft:
    """The same names at several moments, in one chart that moves from moment to moment."""
    content = story.content(periods=tuple(periods))
    return Draft("bar_race", content, "proof")


def chart_recipe(series: Series) -> str:
    """The scene for a chart, as asked for if that scene exists."""
    asked = _CHARTS.get(series.chart, "bar_chart")
    return asked if asked in RECIPES else "bar_chart"


def code_shot(story: Story, lines: tuple[str, ...], *, headline: str = "") -> Draft:
    """Code or commands as they are typed."""
    content = story.content(headline, lines=lines[:14], icon_from="code terminal")
    return Draft("code_editor", content, "feature")


def steps_shot(
    story: Story, steps: Sequence[Feature], *, headline: str = "", label: str = ""
) -> Draft:
    """Two to six steps in their order."""
    content = story.content(headline, accent=accent_of(headline), label=label, items=tuple(steps))
    return Draft("process_steps", content, "feature")


def split_evenly(things: Sequence[Thing], count: int) -> list[tuple[Thing, ...]]:
    """Things in so many groups of about the same size, in order."""
    count = max(1, min(count, len(things)))
    size, extra = divmod(len(things), count)
    groups, start = [], 0
    for index in range(count):
        end = start + size + (index < extra)
        groups.append(tuple(things[start:end]))
        start = end
    return groups


def _key_words(text: str) -> str:
    """The words of a quotation that a marker would go over: its last clause of 2 to 5 words."""
    clauses = [
        part.strip() for part in re.split(r"[,;:\u2013\u2014]|(?<=[.!?])\s", text) if part.strip()
    ]
    last = clauses[-1] if clauses else ""
    tokens = last.split()
    if not tokens:
        return ""
    marked = " ".join(tokens[-3:]) if len(tokens) > 5 else last
    marked = marked if plain_word_count(marked) < plain_word_count(text) else tokens[-1]
    return marked if marked in text else ""
