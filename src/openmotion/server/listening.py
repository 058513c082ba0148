"""The sockets of the service, opened before anything else starts."""

import socket
from contextlib import ExitStack
from dataclasses import dataclass

from openmotion.errors import InvalidSettings


@dataclass(frozen=True, slots=True)
class Listener:
    """Where the service listens.

    Attributes:
        sockets: bound, not listening yet; one for each address of the host's name.
        url: how the service is reached from the same machine, as `http://127.0.0.1:8080`.
    """

    sockets: tuple[socket.socket, ...]
    url: str

    def close(self) -> None:
        """Give the addresses back."""
        for bound in self.sockets:
            bound.close()


def listen(host: str, port: int) -> Listener:
    """Bind an address.

    Args:
        host: a name or address; `0.0.0.0` or `::` for all.
        port: 0 takes a free one.

    Raises:
        InvalidSettings: the host is unknown here, or the port is taken or not allowed.
    """
    try:
        found = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE | socket.AI_ADDRCONFIG
        )
    except (OSError, UnicodeError) as error:
        raise InvalidSettings(f"the host {host!r} is not known; set another with --host") from error
    families = {(family, address[0]): address for family, _, _, _, address in found}
    with ExitStack() as opened:
        sockets: list[socket.socket] = []
        for (family, _), address in families.items():
            # asyncio sends small answers at once (TCP_NODELAY) only where the protocol is named;
            # otherwise each waits 40 ms for the client's delayed acknowledgement.
            bound = opened.enter_context(
                socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
            )
            sockets.append(bound)
            _bind(bound, family, (address[0], port, *address[2:]))
            port = bound.getsockname()[1]  # the same free one for all addresses
        opened.pop_all()
    return Listener(sockets=tuple(sockets), url=_url(host, port))


def _bind(bound: socket.socket, family: int, address: tuple[object, ...]) -> None:
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if family == socket.AF_INET6:
        bound.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    try:
        bound.bind(address)
    except OSError as error:
        raise InvalidSettings(
            f"port {address[1]} of {address[0]} cannot be used ({error.strerror}); choose another "
            "with --port, or end what uses it"
        ) from error


def _url(host: str, port: int) -> str:
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]", "": "127.0.0.1"}.get(host)  # noqa: S104
    if shown is None:
        shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}"
