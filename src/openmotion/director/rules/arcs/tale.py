"""A small story: a person, what they want, what is in the way, the turn, and the result."""

from collections.abc import Iterator
from dataclasses import replace

from openmotion.director.rules.arcs.launch import open_with_hook, play_fillers
from openmotion.director.rules.arcs.offer import Manner, tell_offer, turn_late
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.naming import with_article
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import accent_of, capitalise, plain_word_count
from openmotion.model.seed import choose

_PERSONS = ("This one is for {who}", "A short story for {who}", "Dear {who},")


def tale_arc(story: Story) -> list[Draft]:
    """Somebody, their wish, the trouble, the product as the turn, and how it ends."""
    return tell_offer(story, Manner(opens=_person, plays=_play, orders=turn_late))


def has_person(story: Story) -> bool:
    """Whether the prompt says for whom it is, in few words, and trouble can be told."""
    words = plain_word_count(story.brief.audience.value)
    return 0 < words <= 4 and bool(story.deck.pains)


def _person(story: Story) -> Draft | None:
    who = story.brief.audience.value.strip()
    if not who:
        return open_with_hook(story)
    line = choose(story.seed, _PERSONS, "person")
    words = line.format(who=with_article(who, story.brief.prompt))
    return Draft("hook", story.content(capitalise(words), accent=accent_of(words)), "hook")


def _play(story: Story, used: set[str], after: str) -> Iterator[Draft]:
    hooks = [hook for hook in story.deck.hooks if hook not in used]
    pains = [pain for pain in story.deck.pains if pain[-1] not in used]
    if pains:
        used.add(pains[0][-1])
        yield Draft("kinetic_phrase", story.content(lines=pains[0]), "pain", 1)
    if hooks and story.count >= 6:
        used.add(hooks[0])
        content = story.content(hooks[0], accent=accent_of(hooks[0]))
        yield Draft("title_card", content, "hook", 3)
    audience = story.brief.audience.value
    for draft in play_fillers(story, used, after):
        # The opening has said already whom it is for.
        if not audience or audience not in draft.content.headline:
            yield replace(draft, rank=draft.rank + 2)
