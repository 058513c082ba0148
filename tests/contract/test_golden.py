"""The stored requests and answers of the seed's three operations, to the letter.

`<uuid>`, `<timestamp>`, `<link>` and `<text>` stand for what differs each time; all else is
compared as it is, the order of fields included.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from tests.support.apis import Api

FILES = sorted((Path(__file__).parent / "golden").glob("*.json"))
_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
_PLACES = {
    "<uuid>": _UUID,
    "<timestamp>": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z",
    "<link>": rf"http://127\.0\.0\.1:\d+/api/motion/files/{_UUID}",
    "<text>": '[^"]+',
}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_answer_is_the_stored_one(api: Api, file: Path):
    stored = json.loads(file.read_text("utf-8"))
    person = api.person()
    path, request = stored["request"]["path"], stored["request"]
    if "{job_id}" in path:
        path = path.replace("{job_id}", _prepare(api, person, stored["given"]))
    key = {"valid": person.key, "poor": api.person(balance=120).key}.get(request["key"])

    answer = api.send(request["method"], path, key=key, body=request["body"])

    assert answer.status == stored["response"]["status"]
    assert _matches(answer.json(), stored["response"]["body"]), answer.body.decode()
    for name, value in stored["response"]["headers"].items():
        assert re.fullmatch(_pattern(value), answer.header(name) or ""), name


def _prepare(api: Api, person: Any, given: str) -> str:
    job_id = api.create(api.person() if given == "somebody else's" else person)
    steps = {
        "created": api.take,
        "running": api.run,
        "awaiting_user_input": api.ask,
        "completed": api.complete,
        "failed": api.fail,
    }
    if given in steps:
        steps[given](job_id)
    return job_id


def _matches(found: Any, stored: Any) -> bool:
    if isinstance(stored, dict) and isinstance(found, dict):
        return list(found) == list(stored) and all(
            _matches(found[name], value) for name, value in stored.items()
        )
    if isinstance(stored, list) and isinstance(found, list):
        return len(found) == len(stored) and all(map(_matches, found, stored))
    if isinstance(stored, str) and isinstance(found, str):
        return re.fullmatch(_pattern(stored), found) is not None
    return type(found) is type(stored) and bool(found == stored)


def _pattern(stored: str) -> str:
    """A stored text as a pattern; a link ends with whatever signs it."""
    parts = re.split("(<[a-z]+>)", stored)
    pattern = "".join(_PLACES.get(part) or re.escape(part) for part in parts)
    return pattern + r"\?expires=\d+&signature=[\w-]+" if "<link>" in stored else pattern
