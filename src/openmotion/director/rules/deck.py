"""The lines that a video may use, in the order in which this seed plays them."""

from dataclasses import dataclass, replace
from typing import TypeVar

from openmotion.director.rules.naming import Naming, name_subject
from openmotion.director.rules.voices import Ask, Line, Voice, choose_voice, plain
from openmotion.director.rules.wording import capitalise, curly, plain_word_count
from openmotion.model.brief import Brief
from openmotion.model.seed import chance

Option = TypeVar("Option")
_NAMED = ("Meet {product}", "Say hello to {product}", "This is {product}", "Introducing {product}")
_UNNAMED = (
    "Meet your {core}",
    "Say hello to your {core}",
    "Your new {core} is here",
    "Here's your new {core}",
)
_OFFERS = frozenset({"product_launch", "changelog"})
_MAYBE_OFFERS = frozenset(
    {"announcement", "social_ad", "app_ui", "code", "comparison", "kinetic_type"}
)
_WITH_AI = ("Your {thing}. Now with AI.", "Your {thing} meets AI")


@dataclass(frozen=True, slots=True)
class Deck:
    """The lines that a video may use, shuffled by its seed.

    Attributes:
        naming: how the subject is called.
        voice: where the lines come from.
        intros: headlines that present the product.
        hooks: openers that do not name it.
        pains: runs of short phrases.
        benefits: what such a thing is for, the most telling of them first.
        asks: things to type.
        closers: last lines.
    """

    naming: Naming
    voice: Voice
    intros: tuple[str, ...]
    hooks: tuple[str, ...]
    pains: tuple[tuple[str, ...], ...]
    benefits: tuple[Line, ...]
    asks: tuple[Ask, ...]
    closers: tuple[str, ...]


def open_deck(brief: Brief, seed: int) -> Deck:
    """The lines for a brief; empty of ours if its prompt is not in English."""
    naming, voice = name_subject(brief), choose_voice(brief)
    english = brief.language.value == "en"
    # Only what somebody offers is "your AI calendar"; a topic or a shape is not.
    is_offer = brief.kind.value in _OFFERS or (
        brief.kind.value in _MAYBE_OFFERS and voice is not plain.THING
    )
    benefits = shuffle(voice.benefits[:5], seed, "first") + shuffle(
        voice.benefits[5:], seed, "more"
    )
    if not is_offer and not naming.product:
        naming = replace(naming, core="", thing="")
    return Deck(
        naming=naming,
        voice=voice,
        intros=_intros(naming, seed, is_offer=is_offer) if english else _own_words(naming),
        hooks=tuple(map(curly, shuffle(voice.hooks, seed, "hooks"))),
        pains=tuple(tuple(map(curly, pain)) for pain in shuffle(voice.pains, seed, "pains")),
        benefits=tuple(Line(curly(x.headline), curly(x.support)) for x in benefits),
        asks=shuffle(voice.asks, seed, "asks"),
        closers=tuple(map(curly, shuffle(voice.closers, seed, "closers"))),
    )


def shuffle(options: tuple[Option, ...], seed: int, name: str) -> tuple[Option, ...]:
    """The options in an order of this seed."""
    keys = {index: chance(seed, "shuffle", name, index) for index in range(len(options))}
    return tuple(options[index] for index in sorted(keys, key=lambda index: keys[index]))


def _intros(naming: Naming, seed: int, *, is_offer: bool) -> tuple[str, ...]:
    if naming.product:
        patterns = shuffle(_NAMED, seed, "intros")
    elif is_offer and naming.core and naming.thing:
        # A subject with AI in it says so first: it is what is new about the thing.
        says_ai = naming.thing.lower().startswith("ai")
        with_ai = shuffle(_WITH_AI, seed, "ai") if naming.has_ai and not says_ai else ()
        plain = shuffle(_UNNAMED, seed, "intros")
        patterns = (*plain[:1], *with_ai[:1], *plain[1:], *with_ai[1:])
        if with_ai and chance(seed, "ai first") < 0.5:
            patterns = (patterns[1], patterns[0], *patterns[2:])
    else:
        return ()
    filled = (
        curly(pattern).format(product=naming.product, core=naming.core, thing=naming.thing)
        for pattern in patterns
    )
    return tuple(line for line in filled if plain_word_count(line) <= 7)


def _own_words(naming: Naming) -> tuple[str, ...]:
    words = naming.product or naming.core
    return (capitalise(words),) if words else ()
