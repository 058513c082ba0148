"""Other words in the content of a shot."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from openmotion.errors import InvalidRequest
from openmotion.model import Content
from openmotion.model.frozen import Frozen

# Words that are on screen; the others of a content decide pictures.
SHOWN = (
    "headline", "support", "label", "lines", "items", "figures", "series", "left", "right", "by",
    "cta", "link", "product",
)  # fmt: skip


def with_words(content: Content, field: str, text: str) -> Content:
    """A content with one of its texts replaced.

    Args:
        content: of a shot.
        field: "headline", "items.1.title", "lines.0".
        text: the new words; in a list, empty takes the entry out.

    Raises:
        InvalidRequest: the content has no such text.
    """
    name, *path = field.split(".")
    if name not in SHOWN:
        raise InvalidRequest(f"a shot has no text called {field!r}")
    value = getattr(content, name)
    changed = content.model_copy(update={name: _put(value, path, text, field)})
    return _agreeing(changed)


def replaced(content: Content, old: str, new: str) -> Content:
    """A content with words replaced wherever they stand as whole words."""
    change = _replacer(old, new)
    update = {name: _mapped(getattr(content, name), change) for name in SHOWN}
    return _agreeing(content.model_copy(update=update))


def texts_of(content: Content) -> list[tuple[str, str]]:
    """Every text of a content that is shown, with its field."""
    found: list[tuple[str, str]] = []
    for name in SHOWN:
        _collect(getattr(content, name), name, found)
    return found


def _replacer(old: str, new: str) -> Callable[[str], str]:
    same_letters = old.lower() == new.lower()
    pattern = re.compile(rf"(?<!\w){re.escape(old)}(?!\w)", 0 if same_letters else re.IGNORECASE)

    def change(text: str) -> str:
        def fitting(match: re.Match[str]) -> str:
            found = match.group()
            if found.isupper() and len(found) > 1 and not old.isupper():
                return new.upper()
            return new

        return pattern.sub(fitting, text)

    return change


def _mapped(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401  (any field)
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_mapped(item, change) for item in value)
    if isinstance(value, Frozen):
        update = {
            name: _mapped(getattr(value, name), change)
            for name in type(value).model_fields
            if isinstance(getattr(value, name), (str, tuple))
            and name not in {"chart", "unit", "prefix", "suffix"}
        }
        return value.model_copy(update=update)
    return value


def _put(value: Any, path: Sequence[str], text: str, field: str) -> Any:  # noqa: ANN401
    if not path:
        if not isinstance(value, str):
            raise InvalidRequest(f"{field!r} is a list; say which entry")
        return text
    step, rest = path[0], path[1:]
    if isinstance(value, tuple):
        if not step.isdigit() or int(step) >= len(value):
            raise InvalidRequest(f"the shot has no text {field!r}")
        at = int(step)
        if not text and not rest:
            return (*value[:at], *value[at + 1 :])
        return (*value[:at], _put(value[at], rest, text, field), *value[at + 1 :])
    if isinstance(value, Frozen) and step in type(value).model_fields:
        return value.model_copy(update={step: _put(getattr(value, step), rest, text, field)})
    raise InvalidRequest(f"the shot has no text {field!r}")


def _collect(value: Any, name: str, found: list[tuple[str, str]]) -> None:  # noqa: ANN401
    if isinstance(value, str):
        if value:
            found.append((name, value))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            _collect(item, f"{name}.{index}", found)
    elif isinstance(value, Frozen):
        for inner in ("title", "detail", "text", "label", "points"):
            if inner in type(value).model_fields:
                _collect(getattr(value, inner), f"{name}.{inner}", found)


def _agreeing(content: Content) -> Content:
    """The accent words stay a part of the headline; figures count to what they say."""
    update: dict[str, Any] = {}
    if content.accent and content.accent not in content.headline:
        words = content.headline.rstrip(".!?").split()
        update["accent"] = words[-1] if len(words) > 1 else ""
    return content.model_copy(update=update) if update else content
