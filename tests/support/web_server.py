"""A real HTTP server in a thread, and a client that sends what it is given to the byte."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import uvicorn

from openmotion.server.draining import DrainingServer
from openmotion.server.protocol import MotionProtocol

_PATIENCE_S = 10.0


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """What came back over a socket."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """The value of a header; several are joined."""
        values = [value for given, value in self.headers if given == name.lower()]
        return ", ".join(values) if values else None

    def require(self, name: str) -> str:
        """The value of a header that must be there."""
        value = self.header(name)
        assert value is not None, f"no {name} in {self.headers}"
        return value

    def json(self) -> Any:
        """The body, which must be JSON."""
        return json.loads(self.body)


@contextmanager
def serving(
    app: Any, protocol: type[MotionProtocol] = MotionProtocol, *, lifespan: str = "off"
) -> Iterator[int]:
    """Serve an application on a free port of the loopback; gives the port."""
    ready = threading.Event()
    config = uvicorn.Config(
        app,
        http=protocol,
        ws="none",
        loop="asyncio",
        lifespan=lifespan,  # type: ignore[arg-type]
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=1,
    )
    server = DrainingServer(config, on_ready=ready.set, on_end=lambda: None, on_drain=None)
    bound = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, args=([bound],), daemon=True)
    thread.start()
    try:
        assert ready.wait(_PATIENCE_S)
        yield bound.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(_PATIENCE_S)
        bound.close()
        assert not thread.is_alive()


def exchange(
    port: int, *pieces: bytes, timeout_s: float = 10.0, is_half_closed: bool = False
) -> bytes:
    """Send bytes and read until the server closes; gives all that came."""
    with socket.create_connection(("127.0.0.1", port), timeout_s) as link:
        for piece in pieces:
            link.sendall(piece)
        if is_half_closed:
            link.shutdown(socket.SHUT_WR)
        received = bytearray()
        while piece := link.recv(65536):
            received += piece
    return bytes(received)


def read_answer(link: socket.socket, *, has_body: bool = True) -> RawAnswer:
    """Read one answer from a socket: as long as its headers say, else until it is closed."""
    received = bytearray()
    while b"\r\n\r\n" not in received:
        piece = link.recv(65536)
        assert piece, f"the server closed after {bytes(received)!r}"
        received += piece
    head, _, rest = bytes(received).partition(b"\r\n\r\n")
    status, headers = _parse_head(head)
    lengths = [int(value) for name, value in headers if name == "content-length"]
    body = bytearray(rest)
    if not has_body or status in (204, 304):
        return RawAnswer(status, headers, bytes(body))
    while not lengths or len(body) < lengths[0]:
        piece = link.recv(65536)
        if not piece:
            break
        body += piece
    return RawAnswer(status, headers, bytes(body))


def parse_answer(received: bytes) -> RawAnswer:
    """The first answer in bytes that hold it whole, with a Content-Length or until the end."""
    head, _, rest = received.partition(b"\r\n\r\n")
    status, headers = _parse_head(head)
    lengths = [int(value) for name, value in headers if name == "content-length"]
    return RawAnswer(status, headers, rest[: lengths[0]] if lengths else rest)


def _parse_head(head: bytes) -> tuple[int, tuple[tuple[str, str], ...]]:
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = tuple(
        (name.lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines)
    )
    return int(first.split(" ")[1]), headers
