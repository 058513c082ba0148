"""How a video ends."""

import re

from openmotion.director.rules.deck import shuffle
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import accent_of, capitalise, curly, plain_word_count
from openmotion.model.brief import Copy, VideoKind

_ENDS = re.compile(
    r"\b(?:end(?:s|ing)?|final(?:ly)?|clos(?:e|es|ing)|outro|finish(?:es)?)\b", re.IGNORECASE
)
_CLOSERS: dict[VideoKind, tuple[str, ...]] = {
    "hiring": ("Come and join us", "We'd love to meet you", "There's a desk for you"),
    "event": ("See you there", "Be there"),
    "data_viz": ("That's the picture", "Now you have the numbers"),
    "quote": (),
    "testimonial": (),
    "changelog": ("Out now", "Go and try it"),
    "year_in_review": ("Thank you", "On to the next one"),
}


def end_card(story: Story, *, used: set[str]) -> Draft:
    """Mark or name, one line, button and address."""
    brief, deck, material = story.brief, story.deck, story.material
    tagline = material.taglines[-1].text if material.taglines else ""
    tagline = "" if tagline in used else tagline
    closer = next((line for line in _closers(story) if line not in used), "")
    cta = material.ctas[-1].text if material.ctas else brief.cta.value
    name = deck.naming.product
    last = closing_copy(story)
    headline, support = "", tagline or closer
    if last is not None:
        headline = last.text
        support = tagline or (material.subtitles[-1].text if material.subtitles else "")
        name = ""
    elif not name and tagline:
        headline, support = tagline, ""
    elif not name and deck.naming.core and story.is_english:
        headline = capitalise(f"your {deck.naming.core}")
    elif not name:
        headline, support = closer or story.title, ""
    link = brief.link.value
    if link.startswith("@") and not name and last is None and not tagline:
        headline, support, link = link, "", ""
    if headline in used and closer:
        headline, support = closer, ""
    content = story.content(
        headline,
        accent=story.accent(headline),
        support=support,
        cta=cta,
        link=link,
        product=name,
    )
    if "logo" in brief.excluded and name:
        mark = {"headline": name, "accent": accent_of(name), "product": ""}
        content = content.model_copy(update=mark)
    return Draft("end_card", content, "cta", loose=not tagline and last is None)


def closing_copy(story: Story) -> Copy | None:
    """The line that the prompt wants to end on, if it quotes one."""
    for copy in reversed(story.material.lines):
        if copy.span is None or plain_word_count(copy.text) > 7:
            continue
        before = story.brief.prompt[max(0, copy.span.start - 60) : copy.span.start]
        if _ENDS.search(before.rsplit(".", 1)[-1]):
            return copy
    return None


def _closers(story: Story) -> tuple[str, ...]:
    own = _CLOSERS.get(story.brief.kind.value)
    if own is None or not story.is_english:
        return story.deck.closers
    return tuple(map(curly, shuffle(own, story.seed, "closers")))


def has_ending(story: Story) -> bool:
    """Whether the prompt gives something to end on."""
    brief, material = story.brief, story.material
    return bool(
        brief.product.value
        or brief.link.value
        or brief.cta.value
        or material.ctas
        or material.taglines
        or closing_copy(story) is not None
    )
