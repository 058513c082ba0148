"""Whether a prompt is instructions about shapes, rather than a video that mentions one."""

import re

from openmotion.director.choreography.mentions import MENTION, mention_of
from openmotion.director.choreography.tokens import Token, tokenise
from openmotion.director.understand.reading import Reading

_FILM = re.compile(
    r"\b(?:logo|brand|product|app|launch|startup|company|website|headline|title card|typograph\w*"
    r"|text|caption|slogan"
    r"|tagline|explainer|explain\w*|tutorial|infographic|chart|graph|axis|axes|formula|equation"
    r"|theorem|integral"
    r"|quote|testimonial|event|festival|hiring|customers?|users?|dashboard|notification|phone"
    r"|screen ?shot|code"
    r"|map|photo|image of|cutout|cursor|font|voice-?over|narrat\w*|call to action|cta|subscribe"
    r"|discount|sale|price"
    r"|countdown|scene \d|brand film|promo|ads?|hook|config|serif|letter\w*|words?|title|sky|grain"
    r"|advert\w*|intro|outro|music video|data|sum|concept|story about|ui|interface)\b"
)
_ACTIVE = {
    "move",
    "turn",
    "grow",
    "shrink",
    "scale",
    "appear",
    "disappear",
    "fade",
    "recolour",
    "become",
    "bounce",
    "pulse",
    "blink",
    "shake",
    "squash",
    "stretch",
    "swap",
    "follow",
    "orbit",
    "split",
    "merge",
    "stack",
    "row",
    "column",
    "touch",
    "align",
    "point",
    "place",
    "introduce",
}
_MAKING = frozenset(
    [
        "make",
        "makes",
        "making",
        "made",
        "let",
        "have",
        "has",
        "get",
        "gets",
        "do",
        "does",
        "perform",
        "create",
        "created",
        "creating",
        "animate",
    ]
)
_LONGEST = 6000


def is_choreography(reading: Reading) -> bool:
    """Whether most of what a prompt says is what shapes do.

    Shapes must be named, something must happen to them, and most of its sentences must be about
    that; words of films, brands and charts weigh against it.
    """
    plain = reading.plain.lower()
    if len(plain) > _LONGEST or len(plain) != len(reading.plain):
        return False
    if not any(
        mention_of(match).shape for match in MENTION.finditer(plain) if _stands_alone(plain, match)
    ):
        return False
    tokens = tokenise(plain, 30.0)
    sentences = _sentences(tokens)
    telling = [
        sentence
        for sentence in sentences
        if any(token.kind not in {"stop", "word", "mark_of_print"} for token in sentence)
    ]
    if not telling:
        return False
    about = [sentence for sentence in telling if _is_about_shapes(sentence)]
    shapes = sum(token.kind == "mention" and token.value.shape is not None for token in tokens)
    verbs = sum(
        token.kind == "verb" and token.value.action in _ACTIVE and token.text not in _MAKING
        for token in tokens
    )
    changed = any(token.kind in {"angle", "factor", "adjective", "colour"} for token in tokens)
    if changed:
        verbs += sum(token.kind == "verb" and token.text in _MAKING for token in tokens)
    amounts = sum(
        token.kind
        in {"length", "angle", "direction", "relation", "factor", "spin", "point", "place", "time"}
        for token in tokens
    )
    unknown = sum(token.kind == "word" and len(token.text) > 4 for token in tokens)
    film = len(_FILM.findall(plain))
    known = sum(token.kind not in {"word", "stop", "mark_of_print"} for token in tokens)
    if not shapes or not verbs or not about:
        return False
    if film > 0 and film * 3 >= shapes + amounts / 2:
        return False
    quoted = sum(part.kind != "fence" for part in reading.passages)
    return 2 * len(about) >= len(telling) and known >= 1.6 * unknown and not quoted


def _sentences(tokens: list[Token]) -> list[list[Token]]:
    found: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind == "stop" and token.text in {".", "\n", "!", "?", ";"}:
            found.append([])
        else:
            found[-1].append(token)
    return [sentence for sentence in found if sentence]


def _is_about_shapes(sentence: list[Token]) -> bool:
    named = any(
        token.kind == "mention"
        and (
            token.value.shape is not None
            or token.value.pronoun
            or token.value.plural
            or token.value.ordinal is not None
        )
        for token in sentence
    )
    does = any(token.kind == "verb" and token.value.action in _ACTIVE for token in sentence)
    told = any(
        token.kind
        in {
            "length",
            "angle",
            "direction",
            "relation",
            "factor",
            "spin",
            "place",
            "time",
            "ground",
            "canvas",
            "total",
        }
        for token in sentence
    )
    return (
        (named and (does or told))
        or (does and told)
        or any(token.kind in {"ground", "canvas", "total"} for token in sentence)
    )


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Whether the noun is no part of another word, such as "square video" or "line chart"."""
    after = text[match.end() : match.end() + 16]
    return not re.match(
        r"[- ](?:video|format|clip|chart|graph|ad|reviews?|rating|metres?|meters?|feet|inch|root"
        r"|crop|canvas|aspect|animation|post|of code|s? ?plot|headline|manager)\b",
        after,
    )
