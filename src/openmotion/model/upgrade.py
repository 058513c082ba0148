"""Read stored documents, bringing those of older versions up to today's form."""

import json
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from openmotion.errors import InvalidDocument
from openmotion.model.composition import Composition
from openmotion.model.document import MotionDocument
from openmotion.model.limits import MOST_LAYERS

_Raw = dict[str, Any]
_CURRENT = 1
_MOST_CHARACTERS = 64_000_000  # 20 000 layers take about 20 million
# One step for each old version: takes that version's raw form and gives the next one's.
_STEPS: dict[int, Callable[[_Raw], _Raw]] = {}


def upgrade(raw: _Raw) -> _Raw:
    """The raw form of a document in today's version.

    Raises:
        InvalidDocument: it has no version, or one newer than this program knows.
    """
    version = raw.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise InvalidDocument(f"the document's version is {version!r}, expected a whole number")
    if version > _CURRENT:
        raise InvalidDocument(
            f"the document has version {version}, this program reads up to {_CURRENT}; "
            "install a newer openmotion"
        )
    while version < _CURRENT:
        raw = _STEPS[version](raw)
        version += 1
    return raw


def read_document(text: str) -> MotionDocument:
    """A `.motion` document from its JSON text.

    Raises:
        InvalidDocument: the text is damaged, of another kind or from a newer version.
    """
    raw = _parse(text)
    if raw.get("format") != "openmotion":
        raise InvalidDocument("this is not an openmotion document; expected a .motion file")
    try:
        return MotionDocument.model_validate(upgrade(raw))
    except ValidationError as error:
        raise InvalidDocument(f"the .motion file is damaged: {_first(error)}") from error


def read_composition(text: str) -> Composition:
    """A composition from its JSON text.

    Raises:
        InvalidDocument: the text is damaged or from a newer version.
    """
    try:
        return Composition.model_validate(upgrade(_parse(text)))
    except ValidationError as error:
        raise InvalidDocument(f"the composition is damaged: {_first(error)}") from error


def read_film(text: str) -> tuple[Composition, MotionDocument | None]:
    """A composition from the JSON text of a `.motion` document or of itself.

    Returns:
        The composition, and the document around it if there is one.

    Raises:
        InvalidDocument: the text is damaged or from a newer version.
    """
    raw = _parse(text)
    if "scenes" in raw and "format" not in raw:
        return read_composition(text), None
    document = read_document(text)
    return document.composition, document


def _parse(text: str) -> _Raw:
    if len(text) > _MOST_CHARACTERS:
        raise InvalidDocument(
            f"the document has {len(text)} characters; {_MOST_CHARACTERS} is the most"
        )
    try:
        raw = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise InvalidDocument(f"the file is not readable JSON: {error}") from error
    if not isinstance(raw, dict):
        raise InvalidDocument("the file is JSON, but not a document")
    _check_size(raw)
    return raw


def _check_size(raw: _Raw) -> None:
    """Refuse far too many layers before a model is made of each, which takes ten times as long."""
    count = 0
    left: list[Any] = [raw]
    while left:
        part = left.pop()
        if isinstance(part, dict):
            count += "kind" in part and "id" in part
            left.extend(value for value in part.values() if isinstance(value, dict | list))
        else:
            left.extend(value for value in part if isinstance(value, dict | list))
        if count > MOST_LAYERS:
            raise InvalidDocument(f"the document has more than {MOST_LAYERS} layers")


def _first(error: ValidationError) -> str:
    problem = error.errors(include_input=False, include_url=False)[0]
    place = ".".join(str(part) for part in problem["loc"])
    return f"{place}: {problem['msg']}"
