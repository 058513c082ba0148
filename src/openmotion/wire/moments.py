"""Moments as the API writes them."""

from datetime import UTC, datetime, timedelta
from typing import Annotated

from pydantic import Field

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Timestamp = Annotated[
    str,
    Field(
        json_schema_extra={"format": "date-time"},
        examples=["2026-04-28T23:01:04.198Z"],
        pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$",
    ),
]


def timestamp(ms: int) -> str:
    """Milliseconds since 1970 in UTC as ISO 8601, as `2026-04-28T23:01:04.198Z`."""
    moment = _EPOCH + timedelta(milliseconds=ms)
    return moment.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"
