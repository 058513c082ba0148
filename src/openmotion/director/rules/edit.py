"""The brief as an editor would leave it: nothing twice, nothing that is not for the screen."""

import re

from openmotion.director.rules.gathered import without_grouped
from openmotion.director.rules.wording import capitalise, plain_word_count, squash
from openmotion.model.brief import Brief, Copy, Feature, Figure
from openmotion.model.prompt_span import PromptSpan

TOOLS = re.compile(
    r"remotion|hyper ?frames|heygen|gsap|lottie|after effects|three\.js|\bmp4\b|\bsvg\b|\bcsv\b|"
    r"\bcomposition\b|\d+x\d+",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"^(?:create|make|show|generate|into|it|from|turn|use|using|build|produce|here|add|please|"
    r"design a|give|write|render|cutout|map|once|fully|then|when|after|before|while|vs)\b"
    r"|^(?:\u521b\u5efa|\u5236\u4f5c|\u751f\u6210|\u4f7f\u7528|\u4f5c\u6210)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\s+(?:in|within)\s+\d+\s+(?:seconds?|minutes?)\b.*$|\s+and\s+(?:turn|make|convert)\b.*$",
    re.IGNORECASE,
)
_FILM_NOUNS = (
    "video videos intro clip animation film teaser trailer ad advert reel promo bumper sting logo "
    "testimonial quote countdown announcement card explainer overlay icon showreel montage "
    "infographic chart charts graph diagram counter count-up slideshow presentation template map "
    "visualisation visualization tutorial demo sequence comparison changelog "
    "reveal feature-reveal"
)
_FILM_WORDS = (
    "animated cinematic short quick kinetic typography motion graphic graphics title product brand "
    "launch data-driven our the a an my vertical social promotional welcome lower third looping "
    "scene"
)
_FILMS = frozenset(_FILM_NOUNS.split())
_FILM_ADJECTIVES = frozenset(_FILM_WORDS.split())
_CHART_OF = re.compile(
    r"^(?:lower third|title card|name plate|intro|outro|logo sting)\s+(?:for|of)\s+(?:my\s+)?|"
    r"^(?:animated\s+)?(?:\w+\s+)?(?:charts?|graphs?|diagrams?|infographics?|videos?|animations?)\s+"
    r"(?:of|about|showing|on)\s+",
    re.IGNORECASE,
)
_VAGUE = frozenset(("idea", "story", "concept", "thing", "text", "content", "topic", "message"))
_DIRECTIONS = re.compile(
    r"\b(?:accent|background|variables|fonts?|easing|pixels|frames|narration|captions?)\b",
    re.IGNORECASE,
)
# What follows a number that is a direction to the animator.
_MOVES = re.compile(
    r"\s*(?:breathing|scale|opacity|opaque|push|zoom|grain|tracking|overshoot|idle|rotation|slow)\b"
)
_ORDINAL = re.compile(r"^(\d{1,2})[.):]?\s+(?=[^\W\d_])")
_NEAR = 140  # characters between a number and the label that belongs to it


def tidy_brief(brief: Brief) -> Brief:
    """The brief without doubles; what is said twice keeps its fuller form."""
    brief = without_grouped(brief)
    features = _without_ordinals(brief.features)
    shown = tuple(figure for figure in brief.figures if not _is_direction(figure, brief.prompt))
    figures = _labelled(shown, brief.copy_lines)
    stated = {squash(f"{figure.text}{figure.label}") for figure in figures}
    features = tuple(f for f in features if not _is_part(f"{f.title}{f.detail}", stated))
    texts = [copy.text for copy in brief.copy_lines if not _is_alone(copy.text, figures)]
    texts += [f"{feature.title} {feature.detail}" for feature in features]
    figures = tuple(figure for figure in figures if not _is_written(figure.text, texts))
    subject = brief.subject.model_copy(update={"value": sound_subject(brief)})
    name = brief.product.value
    is_tool = TOOLS.search(name) and not any(name in copy.text for copy in brief.copy_lines)
    product = brief.product.model_copy(update={"value": "" if is_tool else name})
    return brief.model_copy(
        update={"features": features, "figures": figures, "subject": subject, "product": product}
    )


def sound_subject(brief: Brief) -> str:
    """What the video is about, if that can stand on screen; else empty."""
    text = _ASIDE.sub("", " ".join(brief.subject.value.split())).strip(" .,:;")
    text = _CHART_OF.sub("", text)
    copies = {squash(copy.text) for copy in brief.copy_lines}
    is_copy = any(squash(text) and squash(text) in copy for copy in copies)
    if brief.subject.origin == "default" and brief.kind.value in {"other", "logo_sting"}:
        return ""
    if is_copy or TOOLS.search(text) or _ORDERS.match(text) or text.endswith((" vs", " from")):
        return ""
    tokens = text.split()
    while tokens and tokens[-1].lower() in _FILMS:
        tokens = tokens[:-1]
    names_a_film = len(tokens) < len(text.split())
    while (
        names_a_film and tokens and (tokens[0].lower() in _FILM_ADJECTIVES or "-scene" in tokens[0])
    ):
        if tokens[0].lower() in {"our", "the", "a", "an", "my"} and len(tokens) > 1:
            break
        tokens = tokens[1:]
    if tokens and all(token.lower() in _FILM_ADJECTIVES for token in tokens):
        return ""
    text = _shortened(" ".join(tokens))
    if text.lower() in _VAGUE or _DIRECTIONS.search(text) or _ORDERS.match(text):
        return ""
    return text if sum(char.isalpha() for char in text) >= 2 else ""


def _shortened(text: str) -> str:
    if plain_word_count(text) <= 8:
        return text
    head = re.split(r"\s+(?:of|that|which|and|for|with)\s+", text)[0]
    # "7 out" of "7 out of 10 people" says nothing.
    if re.search(r"(?:^|\s)\d[\d.,]*(?:\s(?:out|in))?$", head):
        return ""
    return head if 1 <= plain_word_count(head) <= 8 else ""


def _without_ordinals(features: tuple[Feature, ...]) -> tuple[Feature, ...]:
    """Titles without the numbers that only count them: "1 grind" becomes "Grind"."""
    numbered = [feature for feature in features if _ORDINAL.match(feature.title)]
    if len(numbered) < 2 or len(numbered) < len(features) - 1:
        return features
    return tuple(
        feature.model_copy(update={"title": capitalise(_ORDINAL.sub("", feature.title))})
        for feature in features
    )


def _labelled(figures: tuple[Figure, ...], copies: tuple[Copy, ...]) -> tuple[Figure, ...]:
    """Figures with the label that the prompt puts next to them."""
    labels = [copy for copy in copies if copy.role == "label" and copy.span]
    out: list[Figure] = []
    for figure in figures:
        near = [copy for copy in labels if _distance(figure.span, copy.span) <= _NEAR]
        if figure.label or len(figures) > 1 or len(labels) != 1 or not near:
            out.append(figure)
        else:
            out.append(figure.model_copy(update={"label": near[0].text}))
    return tuple(out)


def _is_part(text: str, stated: set[str]) -> bool:
    """Whether a point only repeats a number, whole or in part: "000 trips"."""
    key = squash(text)
    has_digit = any(char.isdigit() for char in key)
    return has_digit and any(key in whole for whole in stated)


def _is_direction(figure: Figure, prompt: str) -> bool:
    return figure.span is not None and _MOVES.match(prompt[figure.span.end :]) is not None


def _distance(first: PromptSpan | None, second: PromptSpan | None) -> int:
    if first is None or second is None:
        return _NEAR + 1
    return max(second.start - first.end, first.start - second.end)


def _is_alone(text: str, figures: tuple[Figure, ...]) -> bool:
    return any(squash(text) == squash(figure.text) for figure in figures)


def _is_written(number: str, texts: list[str]) -> bool:
    pattern = re.compile(rf"(?<![\w.,]){re.escape(number)}(?![\w])")
    return any(pattern.search(text) for text in texts)
