"""A proxy on loopback that cuts connections, refuses new ones and swallows answers when told."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import make_url

# A socket that is closed so is reset: the other side sees a broken connection, not an end.
_RESET = struct.pack("ii", 1, 0)


class Proxy:
    """Carries bytes between clients and one server.

    Args:
        connect: makes a connection to the server.

    Attributes:
        port: on which it listens, on 127.0.0.1.
        is_refusing: reset new connections at once.
    """

    def __init__(self, connect: Callable[[], socket.socket]) -> None:
        self._connect = connect
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.is_refusing = False
        self.connections = 0
        self._swallowed: bytes | None = None
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Reset every connection that is open."""
        with self._lock:
            ends = list(self._open)
        for end in ends:
            _reset(end)

    def swallow_answer_to(self, request: bytes) -> None:
        """Let the next request with these bytes reach the server, and cut instead of answering."""
        self._swallowed = request

    def close(self) -> None:
        """Stop listening and cut everything."""
        self._listener.close()
        self.cut()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            if self.is_refusing:
                _reset(client)
                continue
            try:
                server = self._connect()
            except OSError:
                _reset(client)
                continue
            with self._lock:
                self._open |= {client, server}
            state = _Pair(client, server)
            for source, target in ((client, server), (server, client)):
                threading.Thread(
                    target=self._carry, args=(state, source, target), daemon=True
                ).start()

    def _carry(self, pair: "_Pair", source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if source is pair.server and pair.is_swallowing:
                    break
                if source is pair.client and self._swallowed and self._swallowed in data:
                    self._swallowed = None
                    pair.is_swallowing = True
                target.sendall(data)
        for end in (source, target):
            _reset(end)
            with self._lock:
                self._open.discard(end)


class _Pair:
    def __init__(self, client: socket.socket, server: socket.socket) -> None:
        self.client = client
        self.server = server
        self.is_swallowing = False


@contextmanager
def proxy_to(target: Path | tuple[str, int]) -> Iterator[Proxy]:
    """A proxy to a UNIX socket, or to a host and port."""

    def connect() -> socket.socket:
        if isinstance(target, Path):
            end = socket.socket(socket.AF_UNIX)
            end.connect(str(target))
            return end
        return socket.create_connection(target)

    proxy = Proxy(connect)
    try:
        yield proxy
    finally:
        proxy.close()


def _reset(end: socket.socket) -> None:
    with suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)  # wakes the thread that reads it
    end.close()


@contextmanager
def proxied_postgres(url: str) -> Iterator[tuple[Proxy, str]]:
    """A proxy to a PostgreSQL, and the address that leads through it."""
    address = make_url(url)
    folder = address.query.get("host")
    port = address.port or 5432
    target: Path | tuple[str, int] = (
        Path(str(folder)) / f".s.PGSQL.{port}" if folder else (address.host or "127.0.0.1", port)
    )
    with proxy_to(target) as proxy:
        through = address.set(host="127.0.0.1", port=proxy.port, query={})
        yield proxy, through.render_as_string(hide_password=False)
