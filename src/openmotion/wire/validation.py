"""Check bodies against their models, and say every broken rule at once without repeating input."""

import re
from collections.abc import Iterator, Mapping
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from openmotion.errors import InvalidPayload
from openmotion.wire.addresses import AllowedHosts
from openmotion.wire.json_text import read_json
from openmotion.wire.requests import CreateRequest
from openmotion.wire.rules import ALLOW_HOSTS

Body = TypeVar("Body", bound=BaseModel)

_MAX_DETAILS = 50
_MAX_NAME = 60
_LOOKS_LIKE_A_KEY = re.compile(r"motion_[A-Za-z0-9_-]{16}")
# Fields that take two types; pydantic writes which one it tried behind the field's name.
_TAGGED = frozenset({"duration", "design_md"})
_WRONG_TYPE = {
    "string_type": "must be a string",
    "bool_type": "must be true or false",
    "int_type": "must be an integer",
    "float_type": "must be a number",
    "tuple_type": "must be a list",
    "model_type": "must be an object",
}


def read_request(body: bytes, *, allow_hosts: AllowedHosts = frozenset()) -> CreateRequest:
    """Read the body that asks for a video or a follow-up.

    Args:
        body: as it came over the wire.
        allow_hosts: hosts and ports that `webhook_url` may name although they are not public.

    Raises:
        InvalidPayload: it is not JSON, or breaks rules; each has a detail.
    """
    return validate(CreateRequest, read_json(body), allow_hosts=allow_hosts)


def validate(
    body_type: type[Body], value: object, *, allow_hosts: AllowedHosts = frozenset()
) -> Body:
    """Check a value that `read_json` gave against the type of a body.

    Raises:
        InvalidPayload: one detail for each broken rule, fifty at most.
    """
    details = [_nul_detail(path) for path in _paths_with_nul(value, ())]
    body: Body | None = None
    try:
        body = body_type.model_validate(value, context={ALLOW_HOSTS: allow_hosts})
    except ValidationError as error:
        broken = error.errors(include_url=False, include_context=True, include_input=False)
        details += [_detail(rule) for rule in broken]
    if body is None or details:
        raise InvalidPayload(details[:_MAX_DETAILS])
    return body


def _paths_with_nul(value: object, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, str):
        if "\0" in value:
            yield path
    elif isinstance(value, dict):
        for key, part in value.items():
            if "\0" in key:
                yield path
            yield from _paths_with_nul(part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _paths_with_nul(part, (*path, index))


def _nul_detail(path: tuple[str | int, ...]) -> dict[str, object]:
    return {
        "code": "invalid_text",
        "message": f"{_subject(path)} holds a NUL character",
        "path": _safe_path(path),
    }


def _detail(rule: ErrorDetails) -> dict[str, object]:
    path = rule["loc"]
    if len(path) > 1 and path[0] in _TAGGED:
        path = (path[0], *path[2:])
    code, predicate = _say(rule)
    return {
        "code": code,
        "message": f"{_subject(path)} {predicate}".strip(),
        "path": _safe_path(path),
    }


def _say(rule: ErrorDetails) -> tuple[str, str]:
    kind = rule["type"]
    context: Mapping[str, object] = rule.get("ctx", {})
    if kind in _WRONG_TYPE:
        return "wrong_type", _WRONG_TYPE[kind]
    match kind:
        case "missing":
            return "missing", "is missing"
        case "extra_forbidden":
            return "unknown_field", "is not a field of this request"
        case "string_too_short":
            return "too_short", "is empty"
        case "string_too_long":
            return "too_long", f"is longer than {context['max_length']} characters"
        case "literal_error":
            return "not_an_option", f"must be one of {context['expected']}"
        case "greater_than_equal":
            return "too_small", f"must be at least {context['ge']}"
        case "less_than_equal":
            return "too_big", f"must be at most {context['le']}"
        case "less_than":
            return "too_big", f"must be less than {context['lt']}"
        case _:
            return kind, rule["msg"]


def _subject(path: tuple[str | int, ...]) -> str:
    if not path:
        return "the body"
    text = ""
    for step in _safe_path(path):
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def _safe_path(path: tuple[str | int, ...]) -> tuple[str | int, ...]:
    return tuple(step if isinstance(step, int) else _safe_name(step) for step in path)


def _safe_name(name: str) -> str:
    if _LOOKS_LIKE_A_KEY.search(name):
        return "…"
    return name.encode("unicode_escape").decode()[:_MAX_NAME]
