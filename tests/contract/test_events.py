"""Events of a job: pages, and streams that can be taken up again."""

import json
import socket
import threading
from dataclasses import replace
from typing import Any

import pytest
from tests.support.apis import BASE, Api, Person


def test_events_are_read_in_pages(api: Api, person: Person):
    job_id = api.create(person)
    api.complete(job_id)
    seen: list[dict[str, Any]] = []
    after = 0
    while True:
        page = api.send("GET", f"/sessions/{job_id}/events?after={after}&limit=2", key=person.key)
        seen += page.json()["events"]
        after = page.json()["last_id"]
        if not page.json()["has_more"]:
            break

    assert [event["kind"] for event in seen] == [
        "queued", "created", "running", "stage", "completed",
    ]  # fmt: skip
    assert [event["id"] for event in seen] == sorted({event["id"] for event in seen})


def test_a_stream_tells_everything_and_ends_with_the_job(api: Api, person: Person):
    job_id = api.create(person)
    with _stream(api, person, job_id) as link:
        worker = threading.Timer(0.3, api.complete, (job_id,))
        worker.start()
        text = _read(link)
        worker.join()

    kinds = [event["kind"] for event in _parse(text)]
    assert kinds == ["queued", "created", "running", "stage", "completed"]
    assert text.startswith("retry: 2000\n\n")


def test_a_stream_is_taken_up_behind_the_last_event(api: Api, person: Person):
    job_id = api.create(person)
    api.complete(job_id)
    with _stream(api, person, job_id) as link:
        first = _parse(_read(link))
    with _stream(api, person, job_id, f"Last-Event-ID: {first[1]['id']}\r\n") as link:
        rest = _parse(_read(link))

    assert rest == first[2:]


def test_a_stream_that_has_nothing_more_to_tell_is_answered_204(api: Api, person: Person):
    job_id = api.create(person)
    api.complete(job_id)
    last = api.send("GET", f"/sessions/{job_id}/events", key=person.key).json()["last_id"]

    answer = api.send(
        "GET",
        f"/sessions/{job_id}/events",
        key=person.key,
        headers={"Accept": "text/event-stream", "Last-Event-ID": str(last)},
    )

    assert (answer.status, answer.body) == (204, b"")


def test_each_event_of_a_stream_carries_its_id_and_kind(api: Api, person: Person):
    job_id = api.create(person)
    api.complete(job_id)
    with _stream(api, person, job_id) as link:
        text = _read(link)

    for block in text.split("\n\n"):
        if block.startswith("id:"):
            lines = dict(line.split(": ", 1) for line in block.split("\n"))
            event = json.loads(lines["data"])
            assert (lines["id"], lines["event"]) == (str(event["id"]), event["kind"])


def test_a_stream_stops_when_its_client_leaves(api: Api, person: Person):
    job_id = api.create(person)
    with _stream(api, person, job_id) as link:
        link.recv(1000)
        assert _open_streams(api) == 1

    api.complete(job_id)
    for _ in range(50):
        if _open_streams(api) == 0:
            break
        threading.Event().wait(0.05)
    assert _open_streams(api) == 0


def test_a_silent_stream_shows_that_it_lives(api: Api, person: Person):
    job_id = api.create(person)
    before = api.app.state.context
    api.app.state.context = replace(before, heartbeat_s=0.1)
    with _stream(api, person, job_id) as link:
        received = b""
        while b": still there" not in received:
            received += link.recv(65536)
    api.app.state.context = before

    assert received.index(b"event: queued") < received.index(b": still there")


def test_a_stream_ends_when_its_job_is_deleted(api: Api, person: Person):
    job_id = api.create(person)
    with _stream(api, person, job_id) as link:
        link.recv(10)
        api.send("DELETE", f"/sessions/{job_id}", key=person.key)

        _read_to_the_end(link)


@pytest.mark.parametrize("query", ["after=-1", "after=x", "limit=0", "aftre=1"])
def test_a_query_for_events_that_breaks_rules_is_answered_400(api: Api, person: Person, query: str):
    job_id = api.create(person)

    assert api.send("GET", f"/sessions/{job_id}/events?{query}", key=person.key).status == 400


def _stream(api: Api, person: Person, job_id: str, headers: str = "") -> socket.socket:
    link = socket.create_connection(("127.0.0.1", api.port), 10)
    link.sendall(
        f"GET {BASE}/sessions/{job_id}/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        f"Authorization: Bearer {person.key}\r\nAccept: text/event-stream\r\n{headers}\r\n".encode()
    )
    return link


def _read(link: socket.socket) -> str:
    """Everything until the server closes, without the chunked framing."""
    received = bytearray()
    while piece := link.recv(65536):
        received += piece
    head, _, rest = bytes(received).partition(b"\r\n\r\n")
    assert b"200 OK" in head
    assert b"text/event-stream" in head
    text = b""
    while rest:
        size, _, rest = rest.partition(b"\r\n")
        text += rest[: int(size, 16)]
        rest = rest[int(size, 16) + 2 :]
    return text.decode()


def _read_to_the_end(link: socket.socket) -> None:
    while link.recv(65536):
        pass


def _parse(text: str) -> list[dict[str, Any]]:
    return [json.loads(line[6:]) for line in text.split("\n") if line.startswith("data: ")]


def _open_streams(api: Api) -> int:
    text = api.send("GET", "/metrics", root=True).body.decode()
    line = next(line for line in text.split("\n") if line.startswith("openmotion_event_streams "))
    return int(float(line.split(" ")[1]))
