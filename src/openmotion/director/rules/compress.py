"""Fewer and fuller shots where everything that is asked for would rush by."""

from collections.abc import Callable
from dataclasses import replace

from openmotion.director.rules.draft import Draft, needed_s
from openmotion.director.rules.wording import plain_word_count
from openmotion.model.brief import Feature

Join = Callable[[Draft, Draft], Draft | None]


def compress(drafts: list[Draft], seconds: float) -> list[Draft]:
    """Neighbours joined, the smallest first, until all can be read or nothing joins any more."""
    kept = [draft for draft in drafts if draft.rank == 0]
    if sum(map(needed_s, kept)) <= seconds:
        return drafts
    kept = list(drafts)
    while len(kept) > 1 and sum(needed_s(d) for d in kept if d.rank == 0) > seconds:
        joined = _join_one(kept)
        if joined is None:
            break
        kept = joined
    return kept


def _join_one(drafts: list[Draft]) -> list[Draft] | None:
    best: tuple[float, list[Draft]] | None = None
    for index in range(len(drafts) - 1):
        first, second = drafts[index], drafts[index + 1]
        if second.at_s is not None or first.rank or second.rank:
            continue
        for join in _JOINS:
            both = join(first, second)
            if both is None:
                continue
            saved = needed_s(first) + needed_s(second) - needed_s(both)
            if saved > 0.2 and (best is None or saved > best[0]):
                both = replace(both, at_s=first.at_s, role=first.role)
                best = (saved, [*drafts[:index], both, *drafts[index + 2 :]])
    return best[1] if best is not None else None


def _as_list(first: Draft, second: Draft) -> Draft | None:
    """Spotlights and lists of points as one list of five at most."""
    items = [*_points(first), *_points(second)]
    if not _points(first) or not _points(second) or len(items) > 5:
        return None
    headline = first.content.headline if first.recipe == "feature_list" else ""
    update = {"headline": headline, "accent": "", "support": "", "items": tuple(items)}
    return Draft("feature_list", first.content.model_copy(update=update), first.role)


def _as_trio(first: Draft, second: Draft) -> Draft | None:
    """Counters as two or three numbers side by side."""
    counters = {"stat_counter", "stat_trio"}
    figures = (*first.content.figures, *second.content.figures)
    is_plain = not (first.content.headline or second.content.headline)
    if {first.recipe, second.recipe} <= counters and len(figures) <= 3 and is_plain:
        content = first.content.model_copy(update={"figures": figures})
        return Draft("stat_trio", content, first.role)
    return None


def _as_phrases(first: Draft, second: Draft) -> Draft | None:
    """Short lines as phrases of one kinetic shot."""
    phrases = [*_phrases(first), *_phrases(second)]
    if not _phrases(first) or not _phrases(second) or len(phrases) > 4:
        return None
    update = {"headline": "", "accent": "", "lines": tuple(phrases)}
    return Draft("kinetic_phrase", first.content.model_copy(update=update), first.role)


def _as_support(first: Draft, second: Draft) -> Draft | None:
    """A second line under the first."""
    recipes = {"hook", "title_card"}
    content = second.content
    is_bare = not (content.support or content.label)
    if not {first.recipe, second.recipe} <= recipes or first.content.support or not is_bare:
        return None
    if plain_word_count(content.headline) > 14:
        return None
    return replace(first, content=first.content.model_copy(update={"support": content.headline}))


_JOINS: tuple[Join, ...] = (_as_list, _as_trio, _as_support, _as_phrases)


def _points(draft: Draft) -> list[Feature]:
    content = draft.content
    if draft.recipe == "feature_list":
        return list(content.items)
    if draft.recipe == "feature_spotlight" and not content.label:
        return [Feature(title=content.headline, detail=content.support)]
    return []


def _phrases(draft: Draft) -> list[str]:
    content = draft.content
    if draft.recipe == "kinetic_phrase":
        return list(content.lines or (content.headline,))
    is_bare = not (content.support or content.label)
    is_short = 1 <= plain_word_count(content.headline) <= 4
    if draft.recipe in {"hook", "title_card"} and is_bare and is_short:
        return [content.headline]
    return []
