"""The editor's last pass: no line twice, nothing empty, words that fit their scene."""

from dataclasses import replace

from openmotion.director.rules.draft import Draft, shown_texts
from openmotion.director.rules.edit import TOOLS
from openmotion.director.rules.scenes import say
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import plain_word_count, squash

_NEEDS_ITEMS = frozenset({"feature_list", "process_steps", "event_card"})


def polish(story: Story, drafts: list[Draft]) -> list[Draft]:
    """The shots without doubles and without empty ones; at least one is left."""
    out: list[Draft] = []
    seen: set[str] = set()
    for draft in map(_sound, drafts):
        key = squash(draft.content.headline)
        kept = _without_headline(draft) if key and key in seen else draft
        if kept is None or not any(squash(text) for text in shown_texts(kept)):
            continue
        seen.add(squash(kept.content.headline))
        out.append(kept)
    if not out:
        words = _last_resort(story)
        out = [say(story, text, role="body" if at else "hook") for at, text in enumerate(words)]
    return out


def _last_resort(story: Story) -> list[str]:
    """A few words for a prompt that gives none: names of its scenes, key words, a greeting."""
    if story.title:
        return [story.title]
    if story.is_english:
        return ["Here it is"]
    names = [beat.title for beat in story.brief.script]
    words = [word for word in story.brief.keywords if 1 < len(word) <= 18]
    fit = [
        w
        for w in (names or words)
        if not TOOLS.search(w) and "CTA" not in w and 0 < plain_word_count(w) <= 4
    ]
    first = story.brief.prompt.split()[0]
    return [*dict.fromkeys(fit)][: max(1, story.count - 1)] or [first]


def _without_headline(draft: Draft) -> Draft | None:
    """The shot without its headline, if it still says something; ours are left out whole."""
    content = draft.content
    stands_alone = (
        (draft.recipe in {"end_card", "logo_reveal"} and content.product)
        or (draft.recipe in _NEEDS_ITEMS and content.items)
        or content.figures
        or content.series
        or draft.recipe in {"code_editor", "comparison"}
    )
    if stands_alone:
        return replace(draft, content=content.model_copy(update={"headline": "", "accent": ""}))
    if draft.recipe == "end_card" and (content.cta or content.link or content.support):
        words = content.support or content.link or content.cta
        rest = {"headline": words, "accent": "", "support": ""}
        return replace(draft, content=content.model_copy(update=rest))
    return None


def _sound(draft: Draft) -> Draft:
    """The shot with an accent that is part of its headline."""
    content = draft.content
    if content.accent and draft.recipe != "code_editor" and content.accent not in content.headline:
        content = content.model_copy(update={"accent": ""})
    if content.label and plain_word_count(content.label) > 8 and not content.support:
        content = content.model_copy(update={"support": content.label, "label": ""})
    return replace(draft, content=content)
