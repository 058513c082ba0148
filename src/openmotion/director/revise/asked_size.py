"""Follow-ups about size: bigger text, a larger logo or button."""

from openmotion.director.revise.amounts import read_degree
from openmotion.director.revise.clause import Clause
from openmotion.model.edit import Edit, Resize

_BIGGER = (
    r"\b(?:bigger|larger|enlarge|big|increase the size|scale up|more legible|more readable|"
    r"can(?:'|\u2019)?t read|too small|gr\u00f6\u00dfer|plus grand\w*|m\u00e1s grande)\b"
)
_SMALLER = (
    r"\b(?:smaller|shrink|scale down|reduce the size|too big|too large|kleiner|plus petit\w*|"
    r"m\u00e1s peque\u00f1\w)\b"
)
_PARTS: tuple[tuple[str, str], ...] = (
    (r"logo|mark|brand|wordmark", "mark"),
    (r"cta|button|call[- ]to[- ]action", "button"),
    (r"headlines?|titles?|headings?|numbers?|\u00fcberschrift\w*|titel", "headline"),
    (r"text|fonts?|type|letters|words|captions?|copy|legible|readable|read|schrift", "text"),
    (r"everything|all|scenes?|elements?", "text"),
)


def asked_size(clause: Clause) -> list[Edit] | None:
    """Edits of sizes, or None if the clause is not about size."""
    bigger, smaller = clause.has(_BIGGER), clause.has(_SMALLER)
    if not bigger and not smaller:
        return None
    too = clause.has(r"\btoo (?:small|big|large)\b")
    grows = clause.has(r"\btoo small\b") if too else bigger
    share = min(3.0, read_degree(clause.plain))
    factor = 1 + share if grows else 1 / (1 + share)
    for words, part in _PARTS:
        if clause.has(rf"\b(?:{words})\b"):
            return [
                Resize(
                    shot=clause.named.shot if part not in {"mark", "button"} else None,
                    part=part,
                    factor=round(factor, 4),
                    words=clause.text,
                )
            ]
    return [Resize(shot=clause.named.shot, part="text", factor=round(factor, 4), words=clause.text)]
