"""The protocol over real sockets, with deadlines that a test can wait for."""

import asyncio
import json
import socket
import time
from collections.abc import Iterator

import pytest
from tests.support.web_server import exchange, parse_answer, read_answer, serving

from openmotion.server.protocol import Deadlines, MotionProtocol

HELLO = b"GET /hello HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n"
KEPT = b"GET /hello HTTP/1.1\r\nHost: example.com\r\n\r\n"


class HastyProtocol(MotionProtocol):
    """The same with deadlines that a test can wait for."""

    deadlines = Deadlines(headers_s=0.3, rest_s=0.3, stalled_s=0.3)


async def _app(scope, receive, send):
    """Say hello; read the body at /read; refuse at once at /refuse; pour out at /pour."""
    body = b"hello"
    if scope["path"] == "/read":
        while (message := await receive())["type"] == "http.request" and message["more_body"]:
            pass
        body = message["type"].encode()
    headers = [(b"content-type", b"text/plain")]
    if scope["path"] != "/pour":
        headers.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    if scope["path"] == "/pour":
        for _ in range(1000):
            await send({"type": "http.response.body", "body": bytes(100_000), "more_body": True})
            await asyncio.sleep(0)
    await send({"type": "http.response.body", "body": body, "more_body": False})


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with serving(_app, HastyProtocol) as port:
        yield port


def test_a_request_is_answered(port):
    answer = parse_answer(exchange(port, HELLO))

    assert (answer.status, answer.body) == (200, b"hello")


def test_a_connection_serves_several_requests(port):
    with socket.create_connection(("127.0.0.1", port), 5) as link:
        link.sendall(KEPT)
        first = read_answer(link)
        link.sendall(KEPT)
        second = read_answer(link)

    assert [first.body, second.body] == [b"hello", b"hello"]


def test_requests_sent_in_a_row_are_answered_in_order(port):
    received = exchange(port, KEPT + KEPT + HELLO)

    assert received.count(b"hello") == 3


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"nonsense\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost : a\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"0\r\n\r\n",
        b"POST /read HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
    ],
    ids=[
        "no request line", "no Host", "two Hosts", "NUL in a header", "blank before a colon",
        "negative length", "two lengths", "two framings", "bad chunk", "TLS",
            ],
)  # fmt: skip
def test_what_is_not_http_is_answered_in_json(port, request_bytes):
    answer = parse_answer(exchange(port, request_bytes))

    assert answer.status == 400
    assert answer.json()["error"] == "Invalid request"
    assert answer.header("x-request-id") == answer.json()["request_id"]
    assert answer.header("connection") == "close"


def test_the_answer_repeats_nothing_of_the_request(port):
    received = exchange(port, b"GET /canary HTTP/1.1\r\ncanary: canary\r\n\r\n")

    assert b"canary" not in received


@pytest.mark.parametrize(
    "request_bytes", [b"GET / HTTP/9.9\r\nHost: a\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"]
)
def test_other_versions_of_http_are_answered_505(port, request_bytes):
    assert parse_answer(exchange(port, request_bytes)).status == 505


def test_transfer_codings_other_than_chunked_are_answered_501(port):
    received = exchange(
        port, b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", is_half_closed=True
    )

    assert parse_answer(received).status == 501


@pytest.mark.parametrize("size", [66_000, 100_000, 1_000_000])
def test_headers_that_are_too_long_are_answered_431_whether_they_come_in_one_piece_or_many(
    port, size
):
    line = b"X-Big: " + b"a" * size + b"\r\n"

    answer = parse_answer(exchange(port, b"GET /hello HTTP/1.1\r\nHost: a\r\n" + line + b"\r\n"))

    assert answer.status == 431
    assert json.loads(answer.body)["details"][0]["code"] == "headers_too_long"


def test_an_answer_given_before_the_body_came_is_read_although_the_client_still_sends(port):
    head = (
        b"POST /refuse HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 3000000\r\n\r\n"
    )

    answer = parse_answer(exchange(port, head, b"a" * 3_000_000))

    assert answer.body == b"hello"


def test_headers_that_come_too_slowly_are_answered_408(port):
    started = time.monotonic()

    received = exchange(port, b"GET /hello HTTP/1.1\r\nHost:")

    assert parse_answer(received).status == 408
    assert time.monotonic() - started < 3


def test_bytes_that_trickle_do_not_move_the_deadline(port):
    with socket.create_connection(("127.0.0.1", port), 5) as link:
        link.sendall(b"GET /hello HTTP/1.1\r\nX: ")
        started = time.monotonic()
        link.settimeout(0.05)
        received = b""
        while time.monotonic() - started < 3 and not received:
            link.sendall(b"a")
            try:
                received = link.recv(65536)
            except TimeoutError:
                continue

    assert parse_answer(received).status == 408


def test_a_connection_that_never_asks_is_closed(port):
    assert exchange(port) == b""


def test_the_rest_of_a_body_is_not_waited_for_for_ever(port):
    with socket.create_connection(("127.0.0.1", port), 5) as link:
        link.sendall(b"POST /refuse HTTP/1.1\r\nHost: a\r\nContent-Length: 99999\r\n\r\nabc")
        answer = read_answer(link)
        started = time.monotonic()

        assert answer.body == b"hello"
        assert link.recv(1) == b""
        assert time.monotonic() - started < 3


def test_a_client_that_reads_nothing_is_dropped(port):
    with socket.create_connection(("127.0.0.1", port), 5) as link:
        link.sendall(b"GET /pour HTTP/1.1\r\nHost: a\r\n\r\n")
        time.sleep(1.0)
        received = 0
        try:
            while piece := link.recv(1 << 20):
                received += len(piece)
        except ConnectionResetError:
            pass

    assert received < 100_000_000


def test_a_client_that_closed_its_direction_still_gets_its_answer(port):
    answer = parse_answer(exchange(port, KEPT, is_half_closed=True))

    assert answer.body == b"hello"


def test_a_request_that_ends_too_early_is_answered_400(port):
    received = exchange(
        port,
        b"POST /read HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nabc",
        is_half_closed=True,
    )

    assert parse_answer(received).json()["details"][0]["code"] == "incomplete_request"


def test_a_body_that_breaks_off_tells_the_application(port):
    received = exchange(
        port,
        b"POST /read HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\n",
    )

    assert received.startswith(b"HTTP/1.1 400 ")
    assert received.count(b"HTTP/1.1 ") == 1


def test_a_wish_for_websockets_is_answered_as_plain_http(port):
    received = exchange(
        port,
        b"GET /hello HTTP/1.1\r\nHost: a\r\n"
        b"Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n",
    )

    assert parse_answer(received).body == b"hello"
