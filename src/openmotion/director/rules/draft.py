"""A shot before it has its place on the clock."""

from dataclasses import dataclass, replace
from math import ceil
from typing import Literal

from openmotion.director.recipes import RECIPES, Recipe
from openmotion.director.rules.wording import word_count
from openmotion.model.brief import Series
from openmotion.model.storyboard import Content

Role = Literal["hook", "pain", "intro", "feature", "benefit", "proof", "brand", "cta", "body"]


@dataclass(frozen=True, slots=True)
class Draft:
    """A shot before it has its place on the clock.

    Attributes:
        recipe: name of the scene recipe.
        content: what it says.
        role: its part in the arc.
        rank: 0 holds what the prompt asks for and stays; the highest is left out first.
        at_s: when it must start, for shots that the prompt times.
        hard: cut hard into it, as within a list.
        loose: its supporting words are ours and may go when time is short.
        way: the choreography that it needs; empty lets shots take turns.
        rule: which rule put it here, in words.
    """

    recipe: str
    content: Content
    role: Role = "body"
    rank: int = 0
    at_s: float | None = None
    hard: bool = False
    loose: bool = False
    way: str = ""
    rule: str = ""

    @property
    def facts(self) -> Recipe:
        """What its recipe needs and shows."""
        return RECIPES[self.recipe]


def shown_texts(draft: Draft) -> tuple[str, ...]:
    """Every text of the content that the recipe puts on screen."""
    content, shown = draft.content, draft.facts.shows
    texts: list[str] = []
    is_mark = draft.recipe in {"logo_reveal", "end_card"} and bool(content.product)
    if is_mark:
        texts.append(content.product)
    elif "headline" in shown and not (draft.recipe == "kinetic_phrase" and content.lines):
        texts.append(content.headline)
    small = ["support", "label", "by", "cta", "link"]
    if draft.recipe == "end_card":
        if content.cta and content.link:
            small.remove("label")
        if is_mark and not content.support:
            texts.append(content.headline)
    texts.extend(getattr(content, name) for name in small if name in shown)
    if "lines" in shown:
        texts.extend(content.lines)
    if "items" in shown:
        for item in content.items:
            texts.extend((item.title, item.detail))
            if draft.recipe == "pricing":
                texts.extend(item.points)
    if "figures" in shown:
        has_headline = bool(content.headline) and draft.recipe == "stat_counter"
        for figure in content.figures:
            texts.extend((figure.text, "" if has_headline else figure.label))
    if draft.recipe == "countdown":
        for figure in content.figures:
            texts.extend(clock_text(end) for end in (figure.start, figure.value) if end is not None)
    if "series" in shown and content.series:
        texts.extend(series_texts(content.series, titled=not content.headline))
    if "periods" in shown:
        for period in content.periods:
            texts.extend(series_texts(period))
    if "sides" in shown:
        texts.extend((*content.left, *content.right))
    return tuple(text for text in texts if text)


def clock_text(seconds: float) -> str:
    """Seconds as a running clock shows them: minutes and seconds."""
    return f"{int(seconds) // 60:02d}:{int(seconds) % 60:02d}"


def series_texts(series: Series, *, titled: bool = True) -> tuple[str, ...]:
    """The labels and values of a chart."""
    out = [series.title] if titled else []
    for point in series.points:
        out.append(point.label)
        if point.value is not None:
            out.append(f"{series.prefix}{point.value:g}{series.unit}")
    return tuple(text for text in out if text)


def reading_words(draft: Draft) -> float:
    """Words that a viewer has to read; details of lists count half, being scanned."""
    content = draft.content
    total = float(sum(word_count(text) for text in shown_texts(draft)))
    if draft.loose and "support" in draft.facts.shows:
        # Our own supporting lines are read beside the headline or not at all.
        total -= 0.4 * word_count(content.support)
    if "items" in draft.facts.shows:
        total -= 0.5 * sum(word_count(item.detail) for item in content.items)
    if content.series and "series" in draft.facts.shows:
        total -= 0.6 * sum(word_count(text) for text in series_texts(content.series))
    return total


def needed_s(draft: Draft) -> float:
    """The shortest time in which the shot can enter and be read."""
    words = reading_words(draft)
    read = max(0.9, 0.35 + 0.28 * words)
    floor = draft.facts.min_s
    content = draft.content
    if draft.recipe == "kinetic_phrase" and content.lines:
        return max(floor, phrases_s(content.lines))
    if draft.recipe == "prompt_to_result":
        # The bar is watched as it is typed; the cards are scanned.
        return max(floor, 1.6 + 0.28 * word_count(content.headline) + 0.35 * len(content.items))
    if draft.recipe == "countdown":
        return max(floor, len(content.lines) * 1.0 + (1.2 if content.headline else 0.0))
    if draft.recipe == "code_editor":
        # Code is watched as it is typed, not read word by word.
        return max(floor, 1.2 + 0.02 * sum(len(x) for x in content.lines))
    return max(floor, 0.7 + read)


def phrases_s(phrases: tuple[str, ...], beat_s: float = 0.0) -> float:
    """Until each phrase has had its time, when longer ones and the last one get more.

    Args:
        phrases: of one kinetic shot.
        beat_s: length of a beat where phrases change on beats; 0 for any time.
    """
    shares = [1.1 + 0.36 * len(phrase.split()) for phrase in phrases]
    shares[-1] += 0.9 if len(phrases) > 1 else 0.0
    each = [max(0.98, 0.3 * word_count(phrase)) for phrase in phrases]
    each[0] += 0.06
    each[-1] = max(1.4, each[-1])
    if beat_s:
        # Starts are rounded to beats, so a part of a beat comes for free.
        each = [(ceil((need - 0.001) / beat_s) - 0.32) * beat_s for need in each]
    slowest = max(need / share for need, share in zip(each, shares, strict=True))
    return 0.55 + slowest * sum(shares)


def without_support(draft: Draft) -> Draft:
    """The shot with its own supporting words taken away."""
    content = draft.content.model_copy(update={"support": ""})
    if draft.recipe == "feature_list":
        items = tuple(item.model_copy(update={"detail": ""}) for item in content.items)
        content = content.model_copy(update={"items": items})
    return replace(draft, content=content)
