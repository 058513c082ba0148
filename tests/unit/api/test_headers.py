"""Headers that change what a request does."""

import pytest
from starlette.requests import Request

from openmotion.api.callers import token_of
from openmotion.api.headers import base_url, idempotency_key, last_event_id, wants_stream
from openmotion.errors import InvalidPayload


def _request(*headers: tuple[str, str], scheme: str = "http") -> Request:
    raw = [(name.lower().encode(), value.encode()) for name, value in headers]
    return Request(
        {
            "type": "http",
            "method": "GET",
            "path": "/",
            "headers": raw,
            "scheme": scheme,
            "server": ("127.0.0.1", 8080),
        }
    )


@pytest.mark.parametrize(
    ("header", "token"),
    [
        ("Bearer motion_a", "motion_a"),
        ("bearer motion_a", "motion_a"),
        ("BEARER   motion_a ", "motion_a"),
        ("motion_a", None),
        ("Basic motion_a", None),
        ("Bearer", None),
        ("Bearer ", ""),
        ("Bearer motion_é", None),
    ],
)
def test_the_key_is_read_from_the_header(header: str, token: str | None):
    assert token_of(_request(("Authorization", header))) == token


def test_two_keys_are_none():
    assert token_of(_request(("Authorization", "Bearer a"), ("Authorization", "Bearer a"))) is None


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("video.example.com", "http://video.example.com"),
        ("localhost:8080", "http://localhost:8080"),
        ("[::1]:8080", "http://[::1]:8080"),
        ("evil.example/path", "http://127.0.0.1:8080"),
        ("a b", "http://127.0.0.1:8080"),
        ("user@host", "http://127.0.0.1:8080"),
        ("", "http://127.0.0.1:8080"),
    ],
)
def test_links_follow_the_host_that_was_asked_if_it_is_one(host: str, expected: str):
    assert base_url(_request(("Host", host)), "") == expected


def test_the_public_address_goes_before_the_host():
    assert base_url(_request(("Host", "inside")), "https://video.example.com/") == (
        "https://video.example.com"
    )


def test_two_idempotency_keys_are_refused():
    with pytest.raises(InvalidPayload):
        idempotency_key(_request(("Idempotency-Key", "a"), ("Idempotency-Key", "b")))
    assert idempotency_key(_request(("Idempotency-Key", ' "a" '))) == '"a"'
    assert idempotency_key(_request()) is None


@pytest.mark.parametrize("value", ["", "x", "-1", "1.5", "9" * 19])
def test_an_event_id_that_no_stream_gave_is_refused(value: str):
    with pytest.raises(InvalidPayload):
        last_event_id(_request(("Last-Event-ID", value)))


@pytest.mark.parametrize(
    ("accept", "expected"),
    [("text/event-stream", True), ("application/json, Text/Event-Stream", True), ("*/*", False)],
)
def test_a_stream_is_sent_to_those_who_ask_for_one(accept: str, expected: bool):
    assert wants_stream(_request(("Accept", accept))) is expected
