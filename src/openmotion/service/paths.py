"""What stands in paths and queries, as it was sent."""

from openmotion.errors import InvalidPayload, JobNotFound, NotFound
from openmotion.ids import is_id

MOST = 100
"""The most items of a page."""
_BETWEEN = "_"


def read_job_id(text: str) -> str:
    """The id of a job in lower case.

    Raises:
        JobNotFound: the text is no id; that is no other answer than for an unknown one.
    """
    lowered = text.lower()
    if not is_id(lowered):
        raise JobNotFound("there is no such job")
    return lowered


def read_id(text: str, *, thing: str) -> str:
    """The id of another thing in lower case.

    Raises:
        NotFound: the text is no id.
    """
    lowered = text.lower()
    if not is_id(lowered):
        raise NotFound(f"there is no such {thing}")
    return lowered


def write_cursor(*parts: object) -> str:
    """Where a page ends, as a word that clients hand back and OpenAPI can describe."""
    return _BETWEEN.join(map(str, parts))


def read_cursor(cursor: str) -> list[str]:
    """The parts that `write_cursor` was given."""
    return cursor.split(_BETWEEN)


def read_number_cursor(cursor: str | None) -> int | None:
    """The number in a cursor; None for None.

    Raises:
        InvalidPayload: the cursor is not one of ours.
    """
    if cursor is None:
        return None
    number = "".join(read_cursor(cursor))
    if not number.isdecimal() or len(number) > 18:
        raise invalid_query("cursor", "must be the next_cursor of a page before")
    return int(number)


def check_limit(limit: int) -> int:
    """The number of items that a page may have.

    Raises:
        InvalidPayload: it is not one of 1 to 100.
    """
    if not 1 <= limit <= MOST:
        raise invalid_query("limit", f"must be 1 to {MOST}")
    return limit


def invalid_query(name: str, rule: str) -> InvalidPayload:
    """The error for a part of a query that breaks its rule."""
    return InvalidPayload([{"code": "invalid_query", "message": f"{name} {rule}", "path": [name]}])
