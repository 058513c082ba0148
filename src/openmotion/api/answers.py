"""Answers as JSON."""

import json
from collections.abc import Mapping

from pydantic import BaseModel
from starlette.responses import Response

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def json_answer(
    content: BaseModel | Mapping[str, object],
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """An answer whose body is JSON, and that nobody keeps unless `headers` allow it."""
    text = content.model_dump_json() if isinstance(content, BaseModel) else _encode(content)
    return Response(
        text.encode(),
        status,
        {"cache-control": "no-store", **(headers or {})},
        media_type="application/json",
    )


def empty_answer() -> Response:
    """204: done, and nothing to say about it."""
    return Response(status_code=204, headers={"cache-control": "no-store"})
