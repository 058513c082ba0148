"""The lines that a video may use, in the order in which this seed plays them."""

import re
from dataclasses import dataclass, replace
from typing import TypeVar

from openmotion.director.rules.naming import Naming, article_of, name_subject
from openmotion.director.rules.voices import Ask, Line, Voice, choose_voice, plain
from openmotion.director.rules.wording import capitalise, curly, plain_word_count
from openmotion.model.brief import Brief
from openmotion.model.seed import chance

Option = TypeVar("Option")
_PREMISES = re.compile(
    r"\b(?:studio|shop|store|bookshop|bakery|restaurant|caf[e\u00e9]|bar|hotel|hostel|house|villa"
    r"|clinic|practice|gym|club|school|university|festival|firm|charity|museum|gallery|salon|farm|class|course|workshop|lesson"
    r"|office|garden|park|church|theat(?:er|re)|podcast|channel|band|market|brewery|winery)\b",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"\b(?:documentary|(?:feature |short |animated )?film|movie|song|single|album|novel|memoir|poem"
    r"|biography|miniseries|mini-series|screenplay|symphony|opera|musical|ballet|stage play)$",
    re.IGNORECASE,
)
_ON_SCREEN = re.compile(
    r"\b(?:app|software|platform|tool|saas|website|dashboard|online)\b", re.IGNORECASE
)
_ENOUGH_FACTS = 2
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
_PLACES = ("Meet the {core}", "This is the {core}", "Come to the {core}", "Say hello to the {core}")
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
    is_place = is_premises(brief)
    # Only what somebody offers is "your AI calendar"; a topic or a shape is not.
    is_offer = brief.kind.value in _OFFERS or (
        brief.kind.value in _MAYBE_OFFERS and voice is not plain.THING
    )
    is_drawn = re.search(
        r"\b(?:icon|logo|symbol|badge)$|\bnotes v?\d|^release notes",
        brief.subject.value,
        re.IGNORECASE,
    )
    is_offer = (is_offer or is_promoted(brief)) and not is_drawn
    whole = re.sub(
        r"^(?:an?|the|our|my|your)\s+", "", brief.subject.value.strip(), flags=re.IGNORECASE
    )
    if is_place and is_offer and naming.core and 0 < plain_word_count(whole) <= 5:
        # A place is told from others by where it is: "yoga studio in Lisbon".
        naming = replace(naming, core=whole)
    if not is_offer and not naming.product:
        naming = replace(naming, core="", thing="")
    if is_work(brief):
        # What is for sale is the work itself; nothing of ours can be said about it.
        voice = plain.MUTE
    told = _fill(voice, naming)
    if voice is plain.THING and _told_facts(brief) >= _ENOUGH_FACTS:
        # Lines that fit anything give way to what the prompt itself says.
        voice = replace(voice, pains=(), closers=voice.closers[:1])
        told = replace(told, hooks=tuple(hook for hook in told.hooks if hook not in voice.hooks))
    benefits = shuffle(told.benefits[:5], seed, "first") + shuffle(told.benefits[5:], seed, "more")
    return Deck(
        naming=naming,
        voice=voice,
        intros=_intros(naming, seed, is_offer=is_offer, is_place=is_place)
        if english
        else _own_words(naming),
        hooks=tuple(map(curly, shuffle(told.hooks, seed, "hooks"))),
        pains=tuple(
            tuple(map(curly, _short(pain, brief))) for pain in shuffle(voice.pains, seed, "pains")
        ),
        benefits=tuple(Line(curly(x.headline), curly(x.support)) for x in benefits),
        asks=shuffle(voice.asks, seed, "asks"),
        closers=tuple(map(curly, shuffle(voice.closers, seed, "closers"))),
    )


def is_promoted(brief: Brief) -> bool:
    """Whether the prompt says that the video is for a thing, as an advertisement is."""
    noun = re.escape(brief.subject.value.split(" in ")[0].strip())
    pattern = rf"\b(?:for|about|of)\s+(?:an?|our|my|the|this)\s+(?:\w+\s)?{noun}"
    is_crowd = brief.audience.value and brief.audience.value in brief.subject.value
    is_asked = brief.kind.value in _MAYBE_OFFERS | {"other"}
    return is_asked and not is_crowd and re.search(pattern, brief.prompt, re.IGNORECASE) is not None


def _told_facts(brief: Brief) -> int:
    """How many facts the prompt gives."""
    grouped = sum(len(group.items) for group in brief.groups)
    return len(brief.features) + len(brief.details) + len(brief.figures) + grouped


def is_work(brief: Brief) -> bool:
    """Whether the film is about a film, a song, a book or the like: a work and not a product."""
    if brief.kind.value == "title_sequence":
        return True
    return _WORK.search(brief.subject.value) is not None and not _ON_SCREEN.search(
        brief.subject.value
    )


def is_premises(brief: Brief) -> bool:
    """Whether the subject is a place, a firm or a thing in the hand: nothing on a screen."""
    return _PREMISES.search(brief.subject.value) is not None and not _ON_SCREEN.search(
        brief.subject.value
    )


def is_on_screen(brief: Brief) -> bool:
    """Whether the subject is said to be software."""
    return _ON_SCREEN.search(f"{brief.subject.value} {brief.goal.value}") is not None


def _fill(voice: Voice, naming: Naming) -> Voice:
    """The voice with the subject's words in its lines; lines that lack one are left out."""
    names = {"core": naming.core, "thing": naming.thing, "Core": capitalise(naming.core)}
    for name in ("core", "thing"):
        words = names[name]
        names[f"a_{name}"] = f"{article_of(words)} {words}" if words else ""
        names[f"A_{name}"] = capitalise(names[f"a_{name}"])

    def fit(line: str) -> bool:
        asked = re.findall(r"\{(\w+)\}", line)
        return all(names[name] for name in asked)

    def fill(line: str) -> str:
        return line.format(**names)

    fitting = tuple(hook for hook in voice.hooks if fit(hook))
    telling = tuple(hook for hook in fitting if "{" in hook)
    # Lines for anything are for prompts that name no thing.
    is_plain = voice is plain.THING and bool(telling)
    hooks = tuple(fill(hook) for hook in (telling if is_plain else fitting))
    lines = tuple(
        Line(fill(line.headline), fill(line.support) if fit(line.support) else "")
        for line in voice.benefits
        if fit(line.headline)
    )
    return replace(
        voice,
        hooks=tuple(hook for hook in hooks if plain_word_count(hook) <= 7),
        benefits=tuple(line for line in lines if plain_word_count(line.headline) <= 6),
    )


def shuffle(options: tuple[Option, ...], seed: int, name: str) -> tuple[Option, ...]:
    """The options in an order of this seed."""
    keys = {index: chance(seed, "shuffle", name, index) for index in range(len(options))}
    return tuple(options[index] for index in sorted(keys, key=lambda index: keys[index]))


def _short(pain: tuple[str, ...], brief: Brief) -> tuple[str, ...]:
    """Three phrases where a short video has no time for four."""
    return (pain[0], *pain[-2:]) if len(pain) > 3 and brief.duration_s.value < 46 else pain


def _intros(naming: Naming, seed: int, *, is_offer: bool, is_place: bool) -> tuple[str, ...]:
    if naming.product:
        patterns = shuffle(_NAMED, seed, "intros")
    elif is_offer and is_place and naming.core:
        patterns = shuffle(_PLACES, seed, "intros")
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
    if article_of(naming.core) == "some":
        patterns = tuple(pattern.replace(" is here", " are here") for pattern in patterns)
        patterns = tuple(pattern for pattern in patterns if not pattern.startswith("This is"))
    filled = (
        curly(pattern).format(product=naming.product, core=naming.core, thing=naming.thing)
        for pattern in patterns
    )
    return tuple(line for line in filled if plain_word_count(line) <= 7)


def _own_words(naming: Naming) -> tuple[str, ...]:
    words = naming.product or naming.core
    return (capitalise(words),) if words else ()
