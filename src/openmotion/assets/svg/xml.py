"""XML from strangers: elements and attributes, and nothing that XML can do besides.

Entities are never declared, nothing outside is ever read, and size, depth and number of elements
are bounded.
"""

from dataclasses import dataclass, field
from xml.parsers import expat

from openmotion.assets.svg.limits import (
    DEEPEST_NESTING,
    MOST_CHARACTERS,
    MOST_ELEMENTS,
    refused,
)
from openmotion.errors import UnreadableMedia

_OWN_PREFIXES = ("", "svg")
_KEPT_TEXT = "style"


@dataclass(slots=True, eq=False)
class Element:
    """An element of an SVG.

    Attributes:
        tag: its name without prefix; "" for elements of other vocabularies.
        attributes: their names without prefix.
        children: in order.
        text: characters directly in it; kept of style elements only.
    """

    tag: str
    attributes: dict[str, str]
    children: list["Element"] = field(default_factory=list)
    text: str = ""


def read_xml(source: str) -> Element:
    """The root element of an SVG.

    Raises:
        UnreadableMedia: it is no XML, declares entities, or is larger or deeper than it may be.
    """
    if len(source) > MOST_CHARACTERS:
        raise refused(f"has {len(source)} characters; {MOST_CHARACTERS} is the most")
    reader = _Reader()
    # The text is decoded already: what its declaration says of an encoding no longer holds.
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartDoctypeDeclHandler = reader.doctype
    parser.EntityDeclHandler = reader.entity
    parser.ExternalEntityRefHandler = reader.external
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    try:
        parser.Parse(source.encode("utf-8", "replace"), True)  # noqa: FBT003  (expat's own)
    except expat.ExpatError as error:
        raise refused(
            f"is no valid XML: {expat.errors.messages.get(error.code, 'unknown error')} "
            f"in line {error.lineno}"
        ) from error
    if reader.root is None:
        raise refused("has no element")
    return reader.root


def walk(element: Element) -> list[Element]:
    """The element and all in it, outer ones first."""
    found, waiting = [], [element]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += reversed(one.children)
    return found


class _Reader:
    """Builds elements from what the parser meets."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._count = 0

    def doctype(self, _name: str, _system: str | None, _public: str | None, subset: int) -> None:
        if subset:
            raise _declares()

    def entity(self, *_details: object) -> None:
        raise _declares()

    def external(self, *_details: object) -> int:
        raise _declares()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise refused(f"has more than {MOST_ELEMENTS} elements; simplify it")
        if len(self._open) >= DEEPEST_NESTING:
            raise refused(f"nests deeper than {DEEPEST_NESTING} elements; flatten its groups")
        prefix, _, tag = name.rpartition(":")
        given: dict[str, str] = {}
        for key, value in attributes.items():
            outer, _, inner = key.rpartition(":")
            if outer in ("", "xlink"):
                given.setdefault(inner, value)
        element = Element(tag if prefix in _OWN_PREFIXES else "", given)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def end(self, _name: str) -> None:
        self._open.pop()

    def characters(self, text: str) -> None:
        if self._open and self._open[-1].tag == _KEPT_TEXT:
            self._open[-1].text += text


def _declares() -> UnreadableMedia:
    return refused("declares entities, which are not read; save it as plain SVG")
