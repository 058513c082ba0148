"""Names, connections and servers without a network."""

import socket
import threading
from collections.abc import Callable, Collection, Mapping, Sequence

from openmotion.errors import Unreachable


class Names:
    """Looks names up in a table; each name gives one answer after the other, the last for ever."""

    def __init__(self, answers: Mapping[str, Sequence[list[str]]]) -> None:
        self._left = {name: list(lists) for name, lists in answers.items()}

    def __call__(self, host: str, port: int, timeout_s: float) -> list[str]:
        """The addresses of a name; an address is its own."""
        if host.replace(".", "").isdigit() or ":" in host:
            return [host]
        left = self._left.get(host, [[]])
        found = left.pop(0) if len(left) > 1 else left[0]
        if not found:
            raise Unreachable("its host name leads nowhere")
        return found


class RecordingConnector:
    """Remembers what it was to connect to, and refuses some of it."""

    def __init__(self, refusing: Collection[str] = ()) -> None:
        self.tried: list[tuple[str, int]] = []
        self._refusing = refusing

    def __call__(self, address: str, port: int, timeout_s: float) -> socket.socket:
        """A socket that is closed already."""
        self.tried.append((address, port))
        if address in self._refusing:
            raise ConnectionRefusedError
        closed = socket.socket()
        closed.close()
        return closed


class ScriptedServer:
    """Lets a function be the server at the other end of each connection."""

    def __init__(self, serve: Callable[[socket.socket], object]) -> None:
        self.tried: list[tuple[str, int]] = []
        self.requests: list[bytes] = []
        self._serve = serve
        self._threads: list[threading.Thread] = []

    def __call__(self, address: str, port: int, timeout_s: float) -> socket.socket:
        """The client's end of a new connection."""
        self.tried.append((address, port))
        ours, theirs = socket.socketpair()
        thread = threading.Thread(target=self._run, args=(theirs,), daemon=True)
        thread.start()
        self._threads.append(thread)
        return ours

    def finish(self) -> None:
        """Wait until every connection was served to its end."""
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive()

    def read_request(self, connection: socket.socket) -> bytes:
        """Read a request to the end of its body, and remember it."""
        received = b""
        while b"\r\n\r\n" not in received:
            received += connection.recv(65_536)
        head, _, body = received.partition(b"\r\n\r\n")
        length = next(
            int(line.split(b":")[1])
            for line in head.lower().split(b"\r\n")
            if line.startswith(b"content-length:")
        )
        while len(body) < length:
            body += connection.recv(65_536)
        self.requests.append(head + b"\r\n\r\n" + body)
        return self.requests[-1]

    def _run(self, connection: socket.socket) -> None:
        with connection:
            try:
                self._serve(connection)
            except (ConnectionError, TimeoutError):
                return  # the client has seen enough
