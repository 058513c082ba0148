"""A follow-up in clauses: each asks for one thing."""

import re
from dataclasses import dataclass

from openmotion.director.revise.references import Named
from openmotion.model import Brief, Storyboard
from openmotion.model.edit import Edit

_QUOTED = re.compile(
    r"[\"\u201c\u201e\u00ab]([^\"\u201c\u201d\u201e\u00ab\u00bb]+)[\"\u201d\u201c\u00bb]|(?<!\w)'([^']+)'(?!\w)"
)
_VERBS = (
    r"make|change|add|remove|delete|use|set|move|put|swap|replace|turn|shorten|extend|cut|trim|slow|"
    r"speed|keep|fix|give|start|end|split|show|mute|drop|switch|take|let|have|merge|duplicate|copy|"
    r"lose|insert|include|increase|decrease|reduce|raise|lower|double|halve|render|export|undo|hold|"
    r"don't|do not|no|leave|bring|place|enlarge|shrink|get rid"
)
_BETWEEN = re.compile(
    rf"\s*(?:;|\n+|(?<=[^\d])[.!?]+(?=\s|$)|(?<=\d)[.!?]+(?=\s+\D|$))\s*|"
    rf"\s*,?\s+(?:and(?:\s+(?:also|then|please))?|then|also|plus|but)\s+(?=(?:please\s+)?(?:{_VERBS})\b)|"
    rf"\s*,\s*(?=(?:please\s+)?(?:{_VERBS})\b)",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*,?\s+(?:and|plus|und|et|y|e)\s+", re.IGNORECASE)
_MARK = "\ue000"


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a follow-up with all that is needed to understand it.

    Attributes:
        text: its words, quotations included.
        plain: the same without what stands in quotation marks.
        quoted: what stands in them.
        named: the shots and the moment that it names.
        storyboard: as it is once the clauses before are done.
        brief: what the video was made from.
        before: edits of the last follow-up, for "a bit more".
    """

    text: str
    plain: str
    quoted: tuple[str, ...]
    named: Named
    storyboard: Storyboard
    brief: Brief
    before: tuple[Edit, ...] = ()

    def has(self, pattern: str) -> bool:
        """Whether the words outside quotations match."""
        return re.search(pattern, self.plain, re.IGNORECASE) is not None


def split_clauses(text: str) -> list[str]:
    """The clauses of a follow-up; quotations stay whole."""
    return [part for part in _split(text, _BETWEEN) if re.search(r"[^\W\d_]|#", part)]


def split_at_and(text: str) -> list[str]:
    """The parts of a clause on both sides of each "and"; quotations stay whole."""
    return _split(text, _AND)


def _split(text: str, between: re.Pattern[str]) -> list[str]:
    quotes: list[str] = []

    def hide(match: re.Match[str]) -> str:
        quotes.append(match.group())
        return f"{_MARK}{len(quotes) - 1}{_MARK}"

    hidden = _QUOTED.sub(hide, text)
    parts = [part.strip(" ,.;!\n\t") for part in between.split(hidden)]
    return [
        re.sub(rf"{_MARK}(\d+){_MARK}", lambda match: quotes[int(match.group(1))], part)
        for part in parts
        if part
    ]


def quotations(text: str) -> tuple[str, ...]:
    """What stands in quotation marks."""
    return tuple(first or second for first, second in _QUOTED.findall(text))


def without_quotations(text: str) -> str:
    """The words outside quotation marks."""
    return _QUOTED.sub(" ", text)
