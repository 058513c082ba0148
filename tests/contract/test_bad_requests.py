"""Requests as strangers send them, byte for byte: ours, and those of the shared corpus.

A row holds a method, a path, headers and a body. `{NAME}` in them stands for what the test made:
keys, jobs, an idempotency key that was used. `{LONG:n}` is a text of n characters, and a header
whose name holds `{COUNT:n}` is sent n times. A row is met when the answer comes within two
seconds, has an accepted status, is JSON, repeats nothing of the request and carries the headers
that belong to its status.
"""

import json
import re
import socket
import time
from base64 import b64decode
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from tests.support.apis import Api, Person
from tests.support.corpus import ABSENT, corpus
from tests.support.web_server import RawAnswer, read_answer

OURS = [
    json.loads(line)
    for line in (Path(__file__).parent / "bad_requests.jsonl").read_text("utf-8").splitlines()
]
SHARED = corpus("bad_requests.jsonl")
LIMIT_S = 2.0
_PLACE = re.compile(r"\{([A-Z_]+)(?::([0-9]+))?\}")
_TEXT = re.compile(r"\"((?:[^\"\\]|\\.){5,})\"")
_FIELD = re.compile(r"[a-z_]+")
# What an answer may say although a request says it too: names of fields and their options.
_KNOWN = re.compile(
    r"prompt|style_reference_url|attachments|content_type|aspect_ratio|duration|design_system_id"
    r"|design_md|auto_approve|webhook_url|filename|content|revision|answer|image|video|audio"
    r"|aurora|light|medium|status|approve|application/json.*|[a-z]+ed|id|credits|user_id"
    r"|status_url|__proto__|aspect_ration|atachments|canaryfield|Prompt"
)


@pytest.fixture(scope="module")
def names(api: Api) -> dict[str, str]:
    """What the places in rows stand for."""
    person, other, poor, revoked = api.person(), api.person(), api.person(balance=300), api.person()
    done_poor = api.create(poor)
    api.complete(done_poor)
    done = api.create(person)
    api.complete(done)
    running, theirs = api.create(person), api.create(other)
    api.run(running)
    used = f"used-{uuid4()}"
    api.create(person, **{"Idempotency-Key": used})
    api.revoke(revoked)
    return {
        "KEY": person.key,
        "KEY_UPPER": person.key.upper(),
        "KEY_OTHER": other.key,
        "KEY_POOR": poor.key,
        "KEY_REVOKED": revoked.key,
        "UUID_UNKNOWN": str(uuid4()),
        "JOB_DONE": done,
        "JOB_DONE_NOHYPHEN": done.replace("-", ""),
        "JOB_DONE_UPPER": done.upper(),
        "JOB_RUNNING": running,
        "JOB_OTHER": theirs,
        "JOB_DONE_POOR": done_poor,
        "IDEM_USED": used,
    }


@pytest.mark.parametrize("row", OURS, ids=[f"{row['id']} {row['name']}" for row in OURS])
def test_a_bad_request_is_refused_as_it_should_be(api: Api, names: dict[str, str], row: Any):
    _check(api, names, row)


@pytest.mark.skipif(not SHARED, reason=ABSENT)
def test_every_bad_request_of_the_corpus_is_refused_as_it_says(api: Api, names: dict[str, str]):
    for row in SHARED:
        _check(api, names, row)


def test_no_bad_request_makes_a_job(api: Api, person: Person):
    for row in OURS:
        if row["group"] != "must_be_taken" and row["method"] == "POST":
            _send(api.port, row, {"KEY": person.key, "IDEM_USED": "never used"})

    page = api.send("GET", "/sessions", key=person.key).json()
    assert [job["job_id"] for job in page["sessions"]] == []


def test_a_refused_job_looks_alike_whether_it_exists_or_not(api: Api, person: Person):
    theirs = api.create(api.person())
    paths = {"theirs": f"/sessions/{theirs}", "nobodys": f"/sessions/{uuid4()}"}
    took: dict[str, list[float]] = {name: [] for name in paths}
    bodies = set()
    for _ in range(40):
        for name, path in paths.items():
            started = time.perf_counter()
            bodies.add(api.send("GET", path, key=person.key).body)
            took[name].append(time.perf_counter() - started)

    medians = {name: sorted(times)[len(times) // 2] for name, times in took.items()}
    assert bodies == {b'{"error":"Job not found"}'}
    assert abs(medians["theirs"] - medians["nobodys"]) < 0.01, medians


def _check(api: Api, names: dict[str, str], row: dict[str, Any]) -> None:
    case = f"{row['id']} {row['name']}"
    started = time.monotonic()
    answer, sent = _send(api.port, row, names)
    took_s = time.monotonic() - started

    assert answer.status in row["accept"], (case, answer)
    assert took_s < LIMIT_S, (case, took_s)
    assert answer.header("x-request-id"), case
    if answer.status == 204:
        return
    assert answer.header("content-type") == "application/json", (case, answer)
    body = answer.json()
    if answer.status >= 400:
        assert isinstance(body["error"], str), case
        _check_no_echo(case, answer, sent)
    if answer.status == 401:
        assert answer.header("www-authenticate") == "Bearer", case
    if answer.status == 405:
        assert answer.header("allow"), case
    if answer.status == 409 and "status" in row.get("check", ""):
        assert body["status"] in body["message"], case


def _check_no_echo(case: str, answer: RawAnswer, sent: bytes) -> None:
    text = answer.body.decode()
    assert "motion_" not in text.replace("motion_your_api_key", ""), case
    assert "canary" not in text.replace("canaryfield", ""), case
    for value in _TEXT.findall(sent.decode("utf-8", "ignore")):
        is_name = _KNOWN.fullmatch(value) or (_FIELD.fullmatch(value) and len(value) < 9)
        assert is_name or value not in text, (case, value[:100])


def _send(port: int, row: dict[str, Any], names: dict[str, str]) -> tuple[RawAnswer, bytes]:
    """Send what a row says, to the byte; gives the answer and the body that was sent."""
    content = _body(row["body"])
    headers = [
        (_fill(name, names).replace("#", str(number)), _fill(value, names))
        for name, value in row["headers"]
        for number in range(_times(name))
    ]
    given = {name.lower() for name, _ in headers}
    lines = [] if given & {"host", "__nohost"} else [f"Host: 127.0.0.1:{port}"]
    lines += [f"{name}: {value}" for name, value in headers if name != "__nohost"]
    lines.append("Connection: close")
    if row["body"] is not None and not given & {"content-length", "transfer-encoding"}:
        lines.append(f"Content-Length: {len(content)}")
    head = f"{row['method']} {_fill(row['path'], names)} HTTP/1.1\r\n" + "\r\n".join(lines)
    with socket.create_connection(("127.0.0.1", port), 10) as link:
        link.sendall(head.encode() + b"\r\n\r\n" + content)
        return read_answer(link), content


def _body(body: dict[str, Any] | None) -> bytes:
    if body is None:
        return b""
    if "b64" in body:
        return b64decode(body["b64"])
    if "parts" in body:
        return "".join(part * count for part, count in body["parts"]).encode()
    if "gen" in body:
        start, part, count, end = body["gen"]
        return f"{start}{part * count}{end}".encode()
    return str(body["text"]).encode()


def _times(name: str) -> int:
    found = _PLACE.search(name)
    return int(found[2]) if found and found[1] == "COUNT" else 1


def _fill(text: str, names: dict[str, str]) -> str:
    def fill(found: re.Match[str]) -> str:
        if found[1] == "LONG":
            return "l" * int(found[2])
        if found[1] == "COUNT":
            return "#"
        return names.get(found[1], "00000000-0000-4000-8000-000000000000")

    return _PLACE.sub(fill, text)
