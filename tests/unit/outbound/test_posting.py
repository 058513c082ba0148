"""One post to an address that a stranger named."""

import ssl
import time

import pytest
from tests.support.certificates import make_certificate, serving
from tests.support.networks import Names, ScriptedServer

from openmotion.errors import AddressRefused, Unreachable
from openmotion.outbound import Answer, Gate, post

_HOSTS = {"example.org": [["93.184.215.14"]], "xn--bcher-kva.example": [["93.184.215.15"]]}


def _post(serve, url="http://example.org/hook", *, timeout_s=5.0, **options):
    server = ScriptedServer(lambda connection: serve(server, connection))
    gate = Gate(resolve=Names(_HOSTS), connect=server)
    options = {"body": b'{"a":1}', "headers": {"content-type": "application/json"}, **options}
    try:
        return post(url, gate=gate, timeout_s=timeout_s, **options), server
    finally:
        server.finish()


def _answering(text):
    def serve(server, connection):
        server.read_request(connection)
        connection.sendall(text)

    return serve


def _answering_unread(text):
    return lambda server, connection: connection.sendall(text)


_DONE = _answering(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")


def test_a_body_is_posted_with_its_headers():
    answer, server = _post(_DONE)

    assert (answer.status, answer.retry_after_s) == (200, None)
    assert answer.took_ms >= 0
    assert server.requests == [
        b"POST /hook HTTP/1.1\r\nHost: example.org\r\ncontent-type: application/json\r\n"
        b'Content-Length: 7\r\n\r\n{"a":1}'
    ]


@pytest.mark.parametrize(
    ("url", "line", "host"),
    [
        ("http://example.org", b"POST / ", b"example.org"),
        ("http://EXAMPLE.org.:80/?a", b"POST /?a ", b"example.org"),
        (
            "http://example.org/a%20b?s=%2F%7B&t=+#part",
            b"POST /a%20b?s=%2F%7B&t=+ ",
            b"example.org",
        ),
        ("http://example.org/日", b"POST /%E6%97%A5 ", b"example.org"),
        ("http://bücher.example/x", b"POST /x ", b"xn--bcher-kva.example"),
        ("http://9.9.9.9/x", b"POST /x ", b"9.9.9.9"),
        ("http://[2620:fe::9]/x", b"POST /x ", b"[2620:fe::9]"),
    ],
)
def test_an_address_is_sent_as_it_was_written(url, line, host):
    _, server = _post(_DONE, url)

    assert server.requests[0].startswith(line)
    assert b"\r\nHost: " + host + b"\r\n" in server.requests[0]


def test_an_allowed_port_is_told_to_the_host():
    server = ScriptedServer(lambda connection: _DONE(server, connection))
    gate = Gate(
        frozenset({("hooks", 8000)}), resolve=Names({"hooks": [["10.0.0.5"]]}), connect=server
    )
    post("http://hooks:8000/", body=b"", headers={}, gate=gate, timeout_s=5)
    server.finish()

    assert b"\r\nHost: hooks:8000\r\n" in server.requests[0]
    assert server.tried == [("10.0.0.5", 8000)]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_told_and_not_followed(status):
    answer, server = _post(
        _answering(f"HTTP/1.1 {status} X\r\nLocation: http://127.0.0.1/\r\n\r\n".encode())
    )

    assert answer.status == status
    assert len(server.tried) == 1


@pytest.mark.parametrize(
    ("headers", "retry_after_s"),
    [
        ("Retry-After: 120", 120),
        ("retry-after:  0", 0),
        ("Retry-After: 99999999999999999999", 999_999_999),
        ("Retry-After: -5", None),
        ("Retry-After: soon", None),
        ("Retry-After: ²", None),
        ("Retry-After: Wed, 21 Oct 2026 07:28:30 GMT\r\nDate: Wed, 21 Oct 2026 07:28:00 GMT", 30),
        ("Retry-After: Wed, 21 Oct 2026 07:27:00 GMT\r\nDate: Wed, 21 Oct 2026 07:28:00 GMT", 0),
        ("Retry-After: Wed, 21 Oct 2026 07:28:30 GMT", None),
        (
            "Retry-After: Wed, 21 Oct 2026 07:28:30 -0000\r\nDate: Wed, 21 Oct 2026 07:28:00 GMT",
            None,
        ),
        ("X: y", None),
    ],
)
def test_the_wait_that_a_receiver_asks_for_is_told(headers, retry_after_s):
    answer, _ = _post(_answering(f"HTTP/1.1 429 X\r\n{headers}\r\n\r\n".encode("latin-1")))

    assert (answer.status, answer.retry_after_s) == (429, retry_after_s)


def test_an_endless_answer_is_read_up_to_the_limit_only():
    sent = []

    def serve(server, connection):
        server.read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n")
        while True:
            connection.sendall(bytes(4096))
            sent.append(4096)

    answer, _ = _post(serve, max_answer_bytes=65_536)

    assert answer.status == 200
    assert sum(sent) < 2_000_000  # the limit, and what the system's buffers hold


def test_an_answer_that_comes_before_the_body_is_read_counts():
    refusal = b"HTTP/1.1 413 X\r\nContent-Length: 0\r\n\r\n"
    answer, _ = _post(_answering_unread(refusal), body=bytes(5_000_000))

    assert answer.status == 413


def _drip(text):
    def serve(server, connection):
        server.read_request(connection)
        for byte in text:
            connection.sendall(bytes([byte]))
            time.sleep(0.02)

    return serve


@pytest.mark.parametrize(
    "serve",
    [
        lambda server, connection: time.sleep(0.4),
        _drip(b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 40),
        _drip(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 40),
        _drip(b"HTTP/1.1 100 Continue\r\n\r\n" * 3),
    ],
    ids=["no answer", "slow headers", "slow body", "slow continues"],
)
def test_an_answer_that_drips_ends_with_the_deadline(serve):
    started_s = time.monotonic()
    with pytest.raises(Unreachable, match="in time"):
        _post(serve, timeout_s=0.2)

    assert time.monotonic() - started_s < 2


def test_a_receiver_that_does_not_read_ends_with_the_deadline():
    with pytest.raises(Unreachable):
        _post(lambda server, connection: time.sleep(0.5), timeout_s=0.2, body=bytes(50_000_000))


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"HTTP/1.1 200",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 12abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000 + b"\r\n\r\n",
        b"+PONG\r\n",
    ],
)
def test_an_answer_that_is_not_http_is_no_answer_and_not_repeated(text):
    with pytest.raises(Unreachable) as caught:
        _post(_answering(text))

    assert str(caught.value) == "there was no answer that is HTTP"


def test_a_connection_that_breaks_off_is_no_answer():
    with pytest.raises(Unreachable, match="broke off"):
        _post(lambda server, connection: connection.recv(1), body=bytes(100_000))


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path):
    context = serving(make_certificate(tmp_path, "example.org"))

    def serve(_, connection):
        with pytest.raises(ssl.SSLError), context.wrap_socket(connection, server_side=True) as tls:
            tls.recv(1)

    with pytest.raises(Unreachable, match="certificate"):
        _post(serve, "https://example.org/hook")


_REFUSED = """
    http://127.0.0.1/ http://localhost/ ftp://example.org/ http://example.org:8080/
    http://a@example.org/ http://example.org\\@127.0.0.1/ http://[::1]/
"""


@pytest.mark.parametrize("url", ["", *_REFUSED.split()])
def test_a_refused_address_is_not_connected_to(url):
    server = ScriptedServer(lambda _: None)

    with pytest.raises(AddressRefused):
        post(url, body=b"", headers={}, gate=Gate(connect=server), timeout_s=5)
    assert server.tried == []


def test_a_name_that_leads_inside_is_not_connected_to():
    server = ScriptedServer(lambda _: None)
    gate = Gate(resolve=Names({"example.org": [["169.254.169.254"]]}), connect=server)

    with pytest.raises(AddressRefused):
        post("http://example.org/", body=b"", headers={}, gate=gate, timeout_s=5)
    assert server.tried == []


def test_a_proxy_of_the_environment_is_not_asked(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://10.0.0.1:3128")
    monkeypatch.setenv("ALL_PROXY", "http://10.0.0.1:3128")
    _, server = _post(_DONE)

    assert server.tried == [("93.184.215.14", 80)]


def test_an_answer_is_a_value():
    assert Answer(200, None, 5) == Answer(status=200, retry_after_s=None, took_ms=5)
