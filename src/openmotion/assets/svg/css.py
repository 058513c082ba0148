"""The style sheets and style attributes of SVG: plain declarations by tag, class and id."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from openmotion.assets.svg.limits import MOST_RULES, refused
from openmotion.assets.svg.xml import Element

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SIMPLE = re.compile(r"^(?P<tag>[a-zA-Z]\w*|\*)?(?P<marks>(?:[.#][\w-]+)*)$")
_MARK = re.compile(r"[.#][\w-]+")


@dataclass(frozen=True, slots=True)
class Rule:
    """Declarations for the elements that a selector fits.

    Attributes:
        tag: that they have; "" is any.
        classes: that they all have.
        id: that they have; "" is any.
        rank: later and more special ones win.
        declarations: property and value.
    """

    tag: str
    classes: frozenset[str]
    id: str
    rank: tuple[int, int, int, int]
    declarations: tuple[tuple[str, str], ...]

    def fits(self, element: Element, classes: frozenset[str]) -> bool:
        """Whether an element is meant."""
        return (
            (not self.tag or self.tag == element.tag)
            and self.classes <= classes
            and (not self.id or self.id == element.attributes.get("id"))
        )


@dataclass(frozen=True, slots=True)
class Sheet:
    """All rules of a document.

    Attributes:
        rules: by the mark that an element needs for them ("#id", ".class", "tag" or "*"), each
            list in the order in which they are laid over each other.
        left_out: selectors and at-rules that are not understood.
    """

    rules: Mapping[str, tuple[Rule, ...]]
    left_out: int

    def declared(self, element: Element) -> dict[str, str]:
        """What an element's attributes, the rules and its style attribute say, the last wins."""
        found = {name: value for name, value in element.attributes.items() if name != "style"}
        classes = frozenset(element.attributes.get("class", "").split())
        if self.rules:
            keys = ("*", element.tag, f"#{element.attributes.get('id')}")
            marks = (*keys, *(f".{name}" for name in classes))
            near = [rule for mark in marks for rule in self.rules.get(mark, ())]
            for rule in sorted(near, key=lambda rule: rule.rank):
                if rule.fits(element, classes):
                    found.update(rule.declarations)
        found.update(declarations(element.attributes.get("style", "")))
        return found


def read_sheet(texts: Iterable[str]) -> Sheet:
    """The rules of style elements.

    Raises:
        UnreadableMedia: there are too many of them.
    """
    rules: list[Rule] = []
    left_out = 0
    for text in texts:
        for selectors, block in _blocks(_COMMENT.sub(" ", text)):
            held = tuple(declarations(block).items())
            if selectors.startswith("@"):
                left_out += 1
                continue
            for selector in selectors.split(","):
                rule = _rule(selector.strip(), held, len(rules))
                if rule is None:
                    left_out += 1
                    continue
                rules.append(rule)
                if len(rules) > MOST_RULES:
                    raise refused(f"has more than {MOST_RULES} style rules; simplify it")
    marked: dict[str, list[Rule]] = {}
    for rule in rules:
        marked.setdefault(_mark(rule), []).append(rule)
    return Sheet({mark: tuple(held) for mark, held in marked.items()}, left_out)


def declarations(text: str) -> dict[str, str]:
    """Property and value of each declaration in a text such as "fill: red; opacity: 0.5"."""
    found: dict[str, str] = {}
    for part in text.split(";"):
        name, colon, value = part.partition(":")
        if colon:
            found[name.strip()] = value.replace("!important", "").strip()
    return found


def _blocks(text: str) -> Iterable[tuple[str, str]]:
    """Each selector list with the text in its braces; nested braces belong to their outer one."""
    depth, start, inner = 0, 0, 0
    for index, char in enumerate(text):
        if char == "{":
            depth += 1
            if depth == 1:
                inner = index
        elif char == "}" and depth:
            depth -= 1
            if depth == 0:
                yield text[start:inner].strip(), text[inner + 1 : index]
                start = index + 1


def _mark(rule: Rule) -> str:
    """What an element needs at least for a rule to fit."""
    if rule.id:
        return f"#{rule.id}"
    return f".{min(rule.classes)}" if rule.classes else rule.tag or "*"


def _rule(selector: str, held: tuple[tuple[str, str], ...], order: int) -> Rule | None:
    found = _SIMPLE.match(selector)
    if found is None or not selector:
        return None
    marks = _MARK.findall(found["marks"])
    classes = frozenset(mark[1:] for mark in marks if mark[0] == ".")
    ids = [mark[1:] for mark in marks if mark[0] == "#"]
    tag = "" if found["tag"] in (None, "*") else found["tag"]
    rank = (len(ids), len(classes), int(bool(tag)), order)
    return Rule(tag, classes, ids[0] if ids else "", rank, held)
