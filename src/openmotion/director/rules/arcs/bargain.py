"""An offer is the film: what it is, until when and with which code, then who offers it."""

import re

from openmotion.director.rules.asked import asked_shots
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.endings import end_card
from openmotion.director.rules.story import Story
from openmotion.director.rules.titles import name_of
from openmotion.director.rules.wording import accent_of, capitalise, plain_word_count, squash
from openmotion.model.brief import Group

_WORDS = 7
_MEASURED = re.compile(r"\d|\bhalf\b|\bbuy one\b|\bbogo\b", re.IGNORECASE)


def bargain_arc(story: Story) -> list[Draft]:
    """The offer in large type, all of its facts on one card, and whose it is."""
    group = bargain_of(story)
    offer = group.items[0] if group else None
    seller = name_of(story) or capitalise(story.brief.subject.value)
    openers = story.material.openers[:1]
    opening: list[Draft] = []
    words = openers[0].text if openers else seller
    if offer is not None and words and squash(words) != squash(offer.title):
        content = story.content(words, accent=accent_of(words), support=offer.title)
        opening = [Draft("hook", content, "hook", 1)]
    shots = asked_shots(story, max(1, story.count - 2), without=openers)
    ending: list[Draft] = []
    if story.count >= 3:
        ending = [end_card(story, used={seller})]
        if not ending[0].content.product and offer is not None:
            when = offer.detail[:1].upper() + offer.detail[1:]
            words = when or seller
            support = seller if when and plain_word_count(seller) <= _WORDS else ""
            last = {"headline": words, "accent": accent_of(words), "support": support}
            ending = [Draft("end_card", ending[0].content.model_copy(update=last), "cta")]
    return [*opening, *shots, *ending]


def bargain_of(story: Story) -> Group | None:
    """The prompt's offer, if it says how much it is."""
    offers = (group for group in story.brief.groups if group.kind == "offer")
    return next((group for group in offers if _MEASURED.search(group.items[0].title)), None)
