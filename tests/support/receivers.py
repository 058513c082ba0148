"""A receiver of webhooks on loopback that answers as it is told and remembers what it got."""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from openmotion.outbound import Gate


@dataclass(frozen=True, slots=True)
class Received:
    """One request: its path, its headers with lower-case names, and its body."""

    path: str
    headers: Mapping[str, str]
    body: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What the receiver answers."""

    status: int = 204
    headers: Mapping[str, str] = field(default_factory=dict)
    before: Callable[[], object] = lambda: None  # called before the answer, for example to wait
    body: Iterable[bytes] = ()


class Receiver:
    """Answers `reply`, which a test may change at any time."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.reply = Reply()
        self.received: list[Received] = []
        self.arrival = threading.Condition()
        self.sent_bytes = 0  # of bodies

    @property
    def url(self) -> str:
        """Where to post to."""
        return f"http://127.0.0.1:{self.port}/hook"

    @property
    def gate(self) -> Gate:
        """A gate that lets this receiver be reached, and nothing else that is private."""
        return Gate(frozenset({("127.0.0.1", self.port)}))

    def wait_for(self, count: int, timeout_s: float = 10.0) -> list[Received]:
        """The requests, once there are as many as this."""
        with self.arrival:
            assert self.arrival.wait_for(lambda: len(self.received) >= count, timeout_s), (
                f"{len(self.received)} of {count} arrived"
            )
            return list(self.received)

    def take(self, received: Received) -> Reply:
        """Remember a request and say what to answer."""
        with self.arrival:
            self.received.append(received)
            self.arrival.notify_all()
            return self.reply


@contextmanager
def listening(port: int = 0) -> Iterator[Receiver]:
    """A receiver that listens, on a free port unless one is named."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("content-length", 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = self.rfile.read(length).decode()
            reply = opened.take(Received(self.path, headers, body))
            reply.before()
            try:
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                for part in reply.body:
                    self.wfile.write(part)
                    opened.sent_bytes += len(part)
            except OSError:  # the sender waited no longer
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    opened = Receiver(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield opened
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A receiver of this test alone."""
    with listening() as opened:
        yield opened
