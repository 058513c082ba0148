"""Strict JSON: one meaning for one text, and no text that hurts.

Python's own reader takes NaN, repeated keys and half surrogate pairs; all of these are refused.
"""

import json
from collections.abc import Iterable
from typing import Any

from openmotion.errors import InvalidPayload

_MAX_DEPTH = 32
_MAX_FIELDS = 200


class _Refused(ValueError):
    """A text is JSON for Python and not for us; the message says why."""


def read_json(body: bytes) -> object:
    """Read a body that must be JSON (RFC 8259) in UTF-8.

    Raises:
        InvalidPayload: with one detail of the code `invalid_json`; it repeats nothing of the body.
    """
    try:
        text = body.decode()
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_refuse_constant,
            parse_float=_finite,
        )
        _check_values(value, may_hold_halves="\\u" in text)
    except UnicodeDecodeError as error:
        raise _invalid(f"it is not UTF-8 (byte {error.start})") from error
    except json.JSONDecodeError as error:
        raise _invalid(f"it breaks off at line {error.lineno}, column {error.colno}") from error
    except _Refused as error:
        raise _invalid(str(error)) from error
    except RecursionError as error:
        raise _invalid(f"it is nested deeper than {_MAX_DEPTH} levels") from error
    except ValueError as error:  # int() refuses thousands of digits
        raise _invalid("it holds a number that is too long") from error
    return value


def _invalid(reason: str) -> InvalidPayload:
    message = f"the body is not valid JSON: {reason}"
    return InvalidPayload([{"code": "invalid_json", "message": message, "path": ()}])


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(pairs) > _MAX_FIELDS:
        raise _Refused(f"an object holds more than {_MAX_FIELDS} fields")
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _Refused("an object holds the same key twice")
    return found


def _refuse_constant(_: str) -> object:
    raise _Refused("NaN and Infinity are not numbers")


def _finite(text: str) -> float:
    value = float(text)
    if abs(value) == float("inf"):
        raise _Refused("it holds a number that is too large")
    return value


def _check_values(value: object, *, may_hold_halves: bool) -> None:
    level: list[object] = [value]
    depth = 0
    while level:
        if depth > _MAX_DEPTH:
            raise _Refused(f"it is nested deeper than {_MAX_DEPTH} levels")
        if may_hold_halves:
            _check_pairs(part for part in level if isinstance(part, str))
        below: list[object] = []
        for part in level:
            if isinstance(part, dict):
                below.extend(part)
                below.extend(part.values())
            elif isinstance(part, list):
                below.extend(part)
        level = below
        depth += 1


def _check_pairs(texts: Iterable[str]) -> None:
    for text in texts:
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise _Refused("a string holds half a surrogate pair") from error
