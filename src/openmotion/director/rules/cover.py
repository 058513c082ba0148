"""A last look over the plan: what is asked for and not shown yet finds its place."""

import re
from dataclasses import replace
from itertools import pairwise

from openmotion.director.rules.arcs.choose import is_scripted
from openmotion.director.rules.draft import Draft, needed_s, shown_texts
from openmotion.director.rules.scenes import (
    feature_shot,
    feature_shots,
    figure_shot,
    quote_shot,
    say,
    series_shot,
)
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import plain_word_count, squash
from openmotion.model.brief import Copy, Feature


def cover(story: Story, drafts: list[Draft]) -> list[Draft]:
    """The shots with everything of the brief on them, in few additions."""
    brief = story.brief
    out = list(drafts)
    for copy in brief.copy_lines:
        if not is_shown(copy.text, out):
            out = _place_copy(story, copy, out)
        if copy.by and not is_shown(copy.by, out):
            out = _place_speaker(copy, out)
    # A script says all that shall be shown; lists around it are remarks.
    scripted = is_scripted(brief)
    labels = tuple(feature for feature in brief.features if _is_label(feature.title))
    features = brief.features if not scripted else labels if len(labels) >= 3 else ()
    figures = () if scripted else brief.figures
    charts = () if scripted else brief.series
    missing = [feature for feature in features if not is_shown(feature.title, out)]
    if len(missing) > 3:
        for draft in feature_shots(story, missing, 1):
            out = _insert(out, draft)
    for feature in features:
        if not is_shown(feature.title, out):
            out = _insert(out, feature_shot(story, feature))
        elif feature.detail and not is_shown(feature.detail, out):
            out = _place_detail(feature, out)
    for figure in figures:
        if not is_shown(figure.text, out) and not _is_written_out(figure.text, out):
            out = _insert(out, figure_shot(story, figure))
    for series in charts:
        if not all(is_shown(point.label, out) for point in series.points):
            out = _insert(out, series_shot(story, series))
    out = _place_details(story, out)
    for field in ("link", "cta"):
        words = getattr(brief, field).value
        if words and not is_shown(words, out):
            out = _place_button(story, out, field, words)
    if (
        brief.product.value
        and "logo" not in brief.excluded
        and not is_shown(brief.product.value, out)
    ):
        out = _place_product(story, out)
    return out


def _is_label(title: str) -> bool:
    return plain_word_count(title) <= 3


def is_shown(text: str, drafts: list[Draft]) -> bool:
    """Whether one shot shows the text, over several fields if need be."""
    needle = squash(text)
    if not needle:
        return True
    whole_word = len(needle) <= 3
    for draft in drafts:
        texts = shown_texts(draft)
        if whole_word:
            if any(needle in _words_of(shown) for shown in texts):
                return True
        elif needle in squash(" ".join(texts)):
            return True
    # Longer lines may run over several shots.
    whole = squash(" ".join(text for draft in drafts for text in shown_texts(draft)))
    return len(needle) >= 16 and needle in whole


def _words_of(text: str) -> set[str]:
    return {squash(token) for token in re.split(r"[\s,;/()\u2013\u2014]+", text)} | {squash(text)}


def _is_written_out(text: str, drafts: list[Draft]) -> bool:
    """Whether a number stands inside a sentence that is shown."""
    return any(text in shown for draft in drafts for shown in shown_texts(draft))


def _place_copy(story: Story, copy: Copy, drafts: list[Draft]) -> list[Draft]:
    if copy.role == "quote":
        return _insert(
            drafts, quote_shot(story, copy), after=_before_in_prompt(story, copy, drafts)
        )
    if copy.role in {"subtitle", "tagline", "label", "cta"}:
        order = {"subtitle": ("support",), "tagline": ("support",), "label": ("label", "support")}
        fields = order.get(copy.role, ("cta", "support", "label"))
        near = _before_in_prompt(story, copy, drafts)
        at = len(drafts) - 1 if copy.role in {"cta", "tagline"} else max(0, near)
        found = _fill(drafts, at, fields, copy.text)
        if found is not None:
            return found
    if copy.role == "list_item":
        for index, draft in enumerate(drafts):
            items = draft.content.items
            own = draft.recipe in {"feature_list", "process_steps"} and not draft.loose
            if own and 0 < len(items) < draft.facts.most_items:
                added = (*items, Feature(title=copy.text))
                content = draft.content.model_copy(update={"items": added})
                return [*drafts[:index], replace(draft, content=content), *drafts[index + 1 :]]
    return _insert(drafts, say(story, copy.text), after=_before_in_prompt(story, copy, drafts))


def _before_in_prompt(story: Story, copy: Copy, drafts: list[Draft]) -> int:
    """Index of the shot that shows the copy before this one; -1 if there is none."""
    copies = list(story.brief.copy_lines)
    for before in reversed(copies[: copies.index(copy)]):
        for index, draft in enumerate(drafts):
            if is_shown(before.text, [draft]):
                return index
    return -1


def _fill(drafts: list[Draft], at: int, fields: tuple[str, ...], text: str) -> list[Draft] | None:
    """The text in the first free field of the shot, or of our own line in it."""
    draft = drafts[at]
    for field in fields:
        is_free = not getattr(draft.content, field) or (field == "support" and draft.loose)
        if field in draft.facts.shows and is_free:
            content = draft.content.model_copy(update={field: text})
            filled = replace(draft, content=content, loose=False, rank=0)
            return [*drafts[:at], filled, *drafts[at + 1 :]]
    return None


def _place_speaker(copy: Copy, drafts: list[Draft]) -> list[Draft]:
    for index, draft in enumerate(drafts):
        if is_shown(copy.text, [draft]):
            if draft.recipe == "quote":
                content = draft.content.model_copy(update={"by": copy.by or ""})
                return [*drafts[:index], replace(draft, content=content), *drafts[index + 1 :]]
            found = _fill(drafts, index, ("support", "label"), copy.by or "")
            if found is not None:
                return found
    return drafts


def _place_detail(feature: Feature, drafts: list[Draft]) -> list[Draft]:
    for index, draft in enumerate(drafts):
        items = draft.content.items
        if "items" in draft.facts.shows and any(item.title == feature.title for item in items):
            filled = tuple(feature if item.title == feature.title else item for item in items)
            content = draft.content.model_copy(update={"items": filled})
            return [*drafts[:index], replace(draft, content=content), *drafts[index + 1 :]]
        if draft.content.headline == feature.title:
            found = _fill(drafts, index, ("support", "label"), feature.detail)
            if found is not None:
                return found
    return drafts


def _place_details(story: Story, drafts: list[Draft]) -> list[Draft]:
    """Date, place and the like: on one card, or under the last line if there is only one."""
    missing = [copy for copy in story.brief.details if not is_shown(copy.text, drafts)]
    if not missing:
        return drafts
    if len(missing) == 1 and drafts:
        found = _fill(drafts, len(drafts) - 1, ("support", "label"), missing[0].text)
        if found is not None:
            return found
    if len(missing) == 1:
        return _insert(drafts, say(story, missing[0].text))
    for draft in drafts:
        if draft.recipe == "event_card" and len(draft.content.items) + len(missing) <= 4:
            more = tuple(Feature(title=copy.text) for copy in missing)
            content = draft.content.model_copy(update={"items": (*draft.content.items, *more)})
            return [replace(d, content=content) if d is draft else d for d in drafts]
    out = drafts
    for start in range(0, len(missing), 4):
        items = tuple(Feature(title=copy.text) for copy in missing[start : start + 4])
        headline = story.deck.naming.product or story.brief.subject.value
        headline = headline if plain_word_count(headline) <= 8 else ""
        card = Draft("event_card", story.content(headline, items=items), "body")
        out = _insert(out, card)
    return out


def _place_button(story: Story, drafts: list[Draft], field: str, words: str) -> list[Draft]:
    last = len(drafts) - 1
    fields: tuple[str, ...] = (field, "label", "support") if field == "link" else (field,)
    if last >= 0:
        found = _fill(drafts, last, fields, words)
        if found is not None:
            return found
        # A call of our own wording is left out where there is no card for it.
        if field == "cta" and story.brief.cta.origin != "stated":
            return drafts
    content = story.content("" if story.deck.naming.product else words, **{field: words})
    return [*drafts, Draft("end_card", content, "cta")]


def _place_product(story: Story, drafts: list[Draft]) -> list[Draft]:
    name = story.brief.product.value
    for index in (0, len(drafts) - 1):
        found = _fill(drafts, index, ("label", "support"), name)
        if found is not None:
            return found
    return drafts


def _insert(drafts: list[Draft], draft: Draft, after: int | None = None) -> list[Draft]:
    """The shot behind another, in the longest scene of a script, or before the ending."""
    if after is not None and after >= 0:
        return [*drafts[: after + 1], draft, *drafts[after + 1 :]]
    if any(before.at_s for before in drafts):
        at = _roomiest(drafts) + 1
        return [*drafts[:at], draft, *drafts[at:]]
    if drafts and drafts[-1].recipe in {"end_card", "logo_reveal"}:
        return [*drafts[:-1], draft, drafts[-1]]
    return [*drafts, draft]


def _roomiest(drafts: list[Draft]) -> int:
    """The last shot of the timed scene that is least crowded; the last scene's end is open."""
    starts = [(at, draft.at_s) for at, draft in enumerate(drafts) if draft.at_s is not None]
    best, least = len(drafts) - 1, float("inf")
    for (at, start), (after, end) in pairwise(starts):
        # A further shot of about two seconds would have to fit in.
        crowd = (2.0 + sum(map(needed_s, drafts[at:after]))) / max(0.1, end - start)
        if crowd < least:
            best, least = after - 1, crowd
    return best
