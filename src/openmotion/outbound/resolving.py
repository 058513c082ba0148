"""Look up names without ever waiting longer than allowed.

The system's own look-up cannot be interrupted, so each runs in a thread of its own that nobody
has to wait for, neither the caller nor the end of the process.
"""

import socket
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import BoundedSemaphore, Thread

from openmotion.errors import Unreachable

Resolver = Callable[[str, int, float], list[str]]
"""Gives all addresses of a name, for a port, within so many seconds."""

_NO_SUCH_NAME = "its host name leads nowhere"
_slots = BoundedSemaphore(32)  # hanging look-ups cost a thread each


def resolve(host: str, port: int, timeout_s: float) -> list[str]:
    """All IPv4 and IPv6 addresses of a name, in the order of the system, each once.

    Raises:
        Unreachable: there is none, or none was found in time.
    """
    found: SimpleQueue[list[str]] = SimpleQueue()

    def look_up() -> None:
        try:
            found.put(_addresses(host, port))
        finally:
            _slots.release()

    if not _slots.acquire(timeout=timeout_s):
        raise Unreachable("too many host names are being looked up")
    Thread(target=look_up, name="look-up", daemon=True).start()
    try:
        addresses = found.get(timeout=timeout_s)
    except Empty:
        raise Unreachable("its host name was not found in time") from None
    if not addresses:
        raise Unreachable(_NO_SUCH_NAME)
    return addresses


def _addresses(host: str, port: int) -> list[str]:
    try:
        infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return []
    return list(dict.fromkeys(str(info[4][0]) for info in infos))
