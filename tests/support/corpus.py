"""The shared lists of cases, where they lie beside this checkout."""

import json
from base64 import b64decode
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parents[3] / "shared" / "corpus"
ABSENT = "the shared corpus is not beside this checkout"


def corpus(name: str) -> list[dict[str, Any]]:
    """The rows of a list of the corpus; none where it is not there."""
    path = _FOLDER / name
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def body_of(row: dict[str, Any]) -> bytes:
    """The body that a row of `bad_requests.jsonl` sends."""
    body: dict[str, Any] = row["body"]
    if "text" in body:
        return str(body["text"]).encode()
    if "b64" in body:
        return b64decode(body["b64"])
    start, part, count, end = body["gen"]
    return f"{start}{part * count}{end}".encode()
