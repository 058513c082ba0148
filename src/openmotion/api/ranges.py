"""Which part of a file a client asks for, and whether it has it already (RFC 9110, 13 and 14)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

Headers = Sequence[tuple[bytes, bytes]]
"""Names in lower case, and values, as ASGI gives them."""

_RANGE = re.compile(rb"bytes[ \t]*=[ \t]*([0-9]{0,18})-([0-9]{0,18})[ \t]*", re.IGNORECASE)
_TAG = re.compile(rb'(W/)?"[\x21\x23-\x7e\x80-\xff]*"')


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a file, bytes; the end is exclusive."""

    start: int
    end: int


class Unsatisfiable(Exception):
    """The file has no byte of what was asked for."""


def asked_part(headers: Headers, size: int, tag: str) -> Part | None:
    """The part of a file that a GET asks for; None for all of it.

    What is malformed, asks for several parts, or depends on another state of the file is answered
    with all of it.

    Args:
        headers: of the request.
        size: of the file, bytes.
        tag: entity tag of the file, in quotes.

    Raises:
        Unsatisfiable: the part lies behind the end.
    """
    values = [value for name, value in headers if name == b"range"]
    match = _RANGE.fullmatch(values[0].strip()) if len(values) == 1 else None
    if match is None or match[1] == match[2] == b"" or not _is_same_state(headers, tag):
        return None
    if not match[1]:
        start, end = max(0, size - int(match[2])), size
    else:
        start = int(match[1])
        end = min(size, int(match[2]) + 1) if match[2] else size
        if match[2] and int(match[2]) < start:
            return None  # malformed, not unsatisfiable
    if start >= end:
        raise Unsatisfiable
    return Part(start, end)


def is_known(headers: Headers, tag: str) -> bool:
    """Whether a client has this state of a file already, so that 304 does."""
    tags = b",".join(value for name, value in headers if name == b"if-none-match")
    return tags.strip() == b"*" or _holds(tags, tag, weakly=True)


def _is_same_state(headers: Headers, tag: str) -> bool:
    conditions = [value for name, value in headers if name == b"if-range"]
    return not conditions or _holds(b",".join(conditions), tag, weakly=False)


def _holds(tags: bytes, tag: str, *, weakly: bool) -> bool:
    wanted = tag.encode("ascii")
    return any(
        match[0].removeprefix(b"W/") == wanted and (weakly or match[1] is None)
        for match in _TAG.finditer(tags)
    )
