"""Launches and promotions: hook, the thing itself, what it does, proof, end card."""

from collections.abc import Iterator

from openmotion.director.rules.arcs.offer import Manner, tell_offer, weave
from openmotion.director.rules.draft import Draft, needed_s
from openmotion.director.rules.fillers import fillers
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import accent_of
from openmotion.model.seed import chance


def launch_arc(story: Story) -> list[Draft]:
    """A product, app or brand: what is new, what it is for, where to get it."""
    return tell_offer(story, Manner(opens=open_with_hook, plays=play_fillers, orders=_order))


def play_fillers(story: Story, used: set[str], after: str) -> Iterator[Draft]:
    """Shots of our own words in an order of this seed."""
    lean = len(story.brief.features) >= 2
    return fillers(story, used=used, lean=lean, after=after)


def open_with_hook(story: Story) -> Draft | None:
    """A line that makes curious, or three short ones."""
    deck = story.deck
    if not deck.hooks:
        return None
    if deck.pains and story.count >= 5 and chance(story.seed, "pain first") < 0.34:
        shots = [Draft("kinetic_phrase", story.content(lines=x), "pain") for x in deck.pains]
        # An opening has no patience for long runs.
        quick = [shot for shot in shots if needed_s(shot) <= 4.2]
        if quick:
            return quick[-1]
    hook = deck.hooks[0]
    recipe = "hook" if chance(story.seed, "first form") < 0.7 else "title_card"
    return Draft(recipe, story.content(hook, accent=accent_of(hook)), "hook")


def open_with_question(story: Story) -> Draft | None:
    """A line that asks something, if there is one, else any line that makes curious."""
    asking = [hook for hook in story.deck.hooks if hook.endswith("?")]
    if not asking:
        return open_with_hook(story)
    return Draft("hook", story.content(asking[0], accent=accent_of(asking[0])), "hook")


def _order(intro: list[Draft], asked: list[Draft], own: list[Draft]) -> list[Draft]:
    return [*intro, *weave(asked, own)]
