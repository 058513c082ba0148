"""What to call the thing on screen when the prompt gives it no name."""

import re
from dataclasses import dataclass

from openmotion.director.rules.wording import capitalise, plain_word_count, squash
from openmotion.model.brief import Brief

_LEADING = re.compile(
    r"^(?:(?:a|an|the|my|our|your|their|this|new|brand[- ]new|upcoming|latest|short|quick)\s+)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s+(?:that|which|who|for|with|to|helping|called|named|where|so|in|from|by|on|about|using|via)\b.*$",
    re.IGNORECASE,
)
_SHELL = frozenset(
    ("app", "application", "tool", "software", "platform", "website", "site", "product", "service")
)
# What makes it or shows it is not what it is.
_MAKERS = frozenset(("startup", "company", "agency", "brand", "firm", "business"))
_THING_WORDS = (
    "calendar planner tracker assistant editor manager player notebook wallet journal diary "
    "scanner keyboard browser agent copilot companion coach chatbot camera library map guide "
    "marketplace translator organizer organiser dashboard inbox timer scheduler recorder reader "
    "builder designer"
)
_THINGS = frozenset(_THING_WORDS.split())
_QUESTION = re.compile(r"^(why|how|what|where|when|who)\b", re.IGNORECASE)
_ASKED = re.compile(
    r"(?P<question>(?:what|why|how|when|where|who|which|is|are|do|does|can|should)\b[^?.!\n:]{3,90}\?)",
    re.IGNORECASE,
)
_MOST_ASKED = 12
_VERBS = ("is", "are", "was", "were", "does", "do", "did", "can", "could", "has", "have", "will")


@dataclass(frozen=True, slots=True)
class Naming:
    """The words by which a video calls its subject.

    Attributes:
        product: the name that the prompt gives; empty without one.
        core: what it is in four words at most, for example "AI calendar"; may be empty.
        thing: its bare noun, for example "calendar"; may be empty.
        has_ai: whether the subject is said to use AI.
    """

    product: str
    core: str
    thing: str
    has_ai: bool


def name_subject(brief: Brief) -> Naming:
    """The words for the subject of a brief."""
    subject = " ".join(brief.subject.value.split())
    core = _core_of(subject)
    is_name = squash(subject) == squash(brief.product.value)
    core = "" if "/" in core or is_name else core
    tokens = core.split()
    thing = tokens[-1] if tokens else ""
    if thing.lower() in _SHELL and len(tokens) > 1:
        thing = " ".join(tokens[-2:])
    has_ai = re.search(r"\bai\b|artificial intelligence", subject.lower()) is not None
    return Naming(product=_product(brief), core=core, thing=thing, has_ai=has_ai)


def _product(brief: Brief) -> str:
    """The name as the prompt quotes it: an address gives "Harbourjazz", the title more."""
    name = brief.product.value.strip()
    key = squash(name)
    for copy in brief.copy_lines:
        is_fuller = squash(copy.text) != key and squash(copy.text).startswith(key)
        if key and is_fuller and brief.product.origin == "inferred":
            return copy.text if plain_word_count(copy.text) <= 4 else name
    return name


def article_of(noun: str) -> str:
    """The article before a noun: "an" before the sound of a vowel; none before many."""
    first = noun.split(maxsplit=1)[0].lower() if noun.split() else ""
    if re.search(r"(?<![siu])s$", noun.rsplit(maxsplit=1)[-1].lower()) if noun.split() else False:
        return "some"
    sounds = first[:1] in "aeio" or (first[:1] == "u" and not first.startswith(("uni", "us")))
    return "an" if sounds or first in {"hour", "honest", "saas-like", "mp4", "hr", "seo"} else "a"


def with_article(noun: str, prompt: str) -> str:
    """The noun with the article that the prompt puts before it, if it puts one."""
    if re.match(r"(?:the|a|an|our|your|my)\s", noun, re.IGNORECASE):
        return noun
    for article in ("the", "a", "an"):
        if re.search(rf"\b{article} {re.escape(noun)}(?!\w)", prompt, re.IGNORECASE):
            return f"{article} {noun}"
    return noun


def topic_title(subject: str) -> str:
    """A topic as a title: "why the sky is blue" becomes "Why is the sky blue?"."""
    text = " ".join(subject.split()).rstrip(" .?!")
    match = re.match(r"^(why|how|what|where|when)\s+(.+)$", text, re.IGNORECASE)
    if not match:
        return capitalise(text)
    word, rest = match.group(1).capitalize(), match.group(2)
    for verb in _VERBS:
        pattern = rf"^((?:(?:the|a|an|our|your)\s+)?[\w\u2019'-]+)\s+{verb}\s+(.+)$"
        inner = re.match(pattern, rest, re.IGNORECASE)
        if inner and word != "How":
            return f"{word} {verb} {inner.group(1).strip()} {inner.group(2)}?"
    if _QUESTION.match(text) and re.match(rf"^({'|'.join(_VERBS)})\b", rest, re.IGNORECASE):
        return f"{word} {rest}?"
    return f"{word} {rest}"


def asked_question(brief: Brief) -> str:
    """The question that the prompt itself opens with, in twelve words at most; else empty."""
    match = _ASKED.match(brief.prompt.strip())
    if match is None or brief.product.value:
        return ""
    words = " ".join(match["question"].split())
    return words if plain_word_count(words) <= _MOST_ASKED else ""


def topic_noun(subject: str) -> str:
    """The noun phrase of a topic in four words at most; empty if it has none."""
    text = " ".join(subject.split()).rstrip(" .?!")
    if _QUESTION.match(text):
        return ""
    return text if 0 < plain_word_count(text) <= 5 else _core_of(text)


def _core_of(subject: str) -> str:
    text = _TAIL.sub("", _LEADING.sub("", subject.strip(" .,:;!?")))
    tokens = text.split()
    # "Calendar app" is a calendar, but "fitness app" is not a fitness.
    if len(tokens) > 1 and tokens[-1].lower() in _SHELL and tokens[-2].lower() in _THINGS:
        tokens = tokens[:-1]
    if not 0 < len(tokens) <= 4:
        tokens = tokens[-3:] if len(tokens) > 4 else []
    if len(tokens) > 2 and tokens[-1].lower() in _MAKERS:
        tokens = tokens[:-1]
    return " ".join(tokens)
