"""Shots for everything that the prompt states, in the prompt's order."""

import re

from openmotion.director.recipes import RECIPES
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.grouped import group_shots
from openmotion.director.rules.requests import requested
from openmotion.director.rules.scenes import (
    code_shot,
    feature_shots,
    figure_shots,
    quote_shots,
    race_shot,
    say,
    series_shot,
    steps_shot,
)
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import plain_word_count, squash
from openmotion.director.understand.code import is_code
from openmotion.model.brief import Copy, Feature, Figure, Series
from openmotion.model.prompt_span import PromptSpan

_STAGES = re.compile(r"\b(?:pipeline|stages?|steps?|process|workflow|phases?)\b", re.IGNORECASE)
_LAST = 1 << 30
_LISTS = frozenset(
    {"bento", "exploded_layers", "notification_cascade", "constellation", "logo_wall"}
)
_MOMENTS = 2  # a race has at least two of them


def asked_shots(
    story: Story, room: int, *, without: tuple[Copy, ...] = (), together: bool = False
) -> list[Draft]:
    """Lines, lists, features, figures, charts and quotes, one group after the other.

    Args:
        story: whose brief is read.
        room: about how many shots there is room for.
        without: copy that stands elsewhere already.
        together: features stand in one list even if there is room for each alone.
    """
    brief, material = story.brief, story.material
    name = squash(story.deck.naming.product)
    is_marked = bool(name) and brief.kind.value not in {"kinetic_type", "logo_sting"}
    free = [copy for copy in brief.copy_lines if copy not in without]
    free = [copy for copy in free if not (is_marked and squash(copy.text) == name)]
    code = [copy for copy in free if is_code(brief, copy)]
    lines = [c for c in free if c in (*material.openers, *material.lines) and c not in code]
    quotes = [c for c in free if c in material.quotes]
    titles = {squash(feature.title) for feature in brief.features}
    items = [c for c in free if c in material.list_items and squash(c.text) not in titles]
    if reads_as_lines(story):
        lines, items = [c for c in free if c in lines or c in items], []
    labels = [] if lines or items else [c for c in panel_labels(story) if c not in without]
    figures = [figure for figure in brief.figures if not _is_charted(story, figure)]
    charts, race = _races(brief.series)
    grouped = [(_at(group.span), group_shots(story, group)) for group in brief.groups]
    room = max(1, room - sum(len(drafts) for _, drafts in grouped))
    fixed = len(quotes) + len(charts) + bool(figures) + bool(lines) + bool(items) + bool(code)
    groups: list[tuple[int, list[Draft]]] = list(grouped)
    if labels and reads_as_stages(story):
        steps = tuple(Feature(title=copy.text) for copy in labels[:6])
        each = feature_shots(story, steps, room) if room > len(steps) else []
        groups.append((_at(labels[0].span), [*each, steps_shot(story, steps)]))
    elif labels:
        groups.extend(line_groups(story, labels, room=max(1, room)))
    if lines:
        for_lines = max(1, room - len(quotes) - len(charts) - min(3, len(brief.features)))
        groups.extend(line_groups(story, lines, room=for_lines))
    if brief.features:
        together = together or bool(requested(brief) & _LISTS)
        shots = 1 if together else max(1, room - fixed)
        drafts = feature_shots(story, brief.features, shots)
        groups.append((_at(brief.features[0].span), drafts))
    if items:
        entries = tuple(Feature(title=copy.text) for copy in items)
        groups.append((_at(items[0].span), feature_shots(story, entries, max(1, room - fixed))))
    if figures:
        drafts = figure_shots(story, figures, max(1, room - len(brief.features)))
        groups.append((_at(figures[0].span), drafts))
    if code:
        groups.append((_at(code[0].span), [code_shot(story, tuple(c.text for c in code))]))
    groups.extend((_at(series.span), [series_shot(story, series)]) for series in charts)
    if race:
        groups.append((_at(race[0].span), [race_shot(story, race)]))
    if quotes:
        groups.append((_at(quotes[0].span), quote_shots(story, quotes)))
    groups.sort(key=lambda group: group[0])
    return [draft for _, drafts in groups for draft in drafts]


def _races(charts: tuple[Series, ...]) -> tuple[list[Series], tuple[Series, ...]]:
    """The charts that stand alone, and those that are moments of one race."""
    named = [tuple(point.label for point in series.points) for series in charts]
    moments = tuple(
        series
        for series, names in zip(charts, named, strict=True)
        if series.chart == "race" and sorted(names) == sorted(named[0])
    )
    if len(moments) < _MOMENTS or "bar_race" not in RECIPES:
        return list(charts), ()
    return [series for series in charts if series not in moments], moments


def reads_as_lines(story: Story) -> bool:
    """Whether the entries of a list are lines to be read one by one, as social clips have them."""
    is_spoken = story.brief.kind.value in {"social_ad", "kinetic_type"}
    return is_spoken and any(plain_word_count(c.text) >= 3 for c in story.material.list_items)


def panel_labels(story: Story) -> list[Copy]:
    """Labels that carry the film themselves: three or more, and nothing else to say."""
    labels = list(story.material.labels)
    is_panel = story.brief.kind.value in {"data_viz", "code", "app_ui", "countdown", "logo_sting"}
    return [] if len(labels) < 3 or is_panel else labels


def reads_as_stages(story: Story) -> bool:
    """Whether the labels of a film name the stages of one way."""
    return bool(panel_labels(story)) and _STAGES.search(story.brief.prompt) is not None


def line_groups(story: Story, lines: list[Copy], *, room: int) -> list[tuple[int, list[Draft]]]:
    """Lines one by one if there is room, else short neighbours together as phrases.

    Returns:
        Groups of shots, each with its place in the prompt.
    """
    groups: list[list[Copy]] = []
    for copy in lines:
        is_short = plain_word_count(copy.text) <= 4
        joins = len(lines) > room and groups and len(groups[-1]) < 4 and is_short
        if joins and all(plain_word_count(before.text) <= 4 for before in groups[-1]):
            groups[-1].append(copy)
        else:
            groups.append([copy])
    out: list[tuple[int, list[Draft]]] = []
    for index, group in enumerate(groups):
        if len(group) == 1:
            drafts = [say(story, group[0].text, hard=index > 0 and len(groups) >= 3)]
        else:
            texts = tuple(copy.text for copy in group)
            drafts = [Draft("kinetic_phrase", story.content(lines=texts))]
        out.append((_at(group[0].span), drafts))
    return out


def _is_charted(story: Story, figure: Figure) -> bool:
    charts = story.brief.series
    return any(point.value == figure.value for series in charts for point in series.points)


def _at(span: PromptSpan | None) -> int:
    return span.start if span else _LAST
