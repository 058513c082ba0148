"""What may be reached outside, decided at the moment of connecting.

A name is looked up once, all of its addresses are judged, and the connection goes to one of those
very addresses: a name that leads elsewhere at the next look-up gains nothing by it.
"""

import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address

from openmotion.errors import AddressRefused, InvalidSettings, Unreachable
from openmotion.outbound.resolving import Resolver, resolve
from openmotion.wire import AllowedHosts, check_public_url, is_public_address, read_address

Connector = Callable[[str, int, float], socket.socket]
"""Opens a TCP connection to an address and port within so many seconds."""

_LOOK_UP_S = 5.0
_TRIED_ADDRESSES = 4


def _connect(address: str, port: int, timeout_s: float) -> socket.socket:
    connection = socket.create_connection((address, port), timeout=timeout_s)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


@dataclass(frozen=True, slots=True)
class Gate:
    """Lets connections to the public web through, and to what an operator allows.

    Attributes:
        allow: hosts and ports that may be reached although they are not public.
        resolve: looks names up.
        connect: opens connections.
    """

    allow: AllowedHosts = frozenset()
    resolve: Resolver = resolve
    connect: Connector = _connect

    def check(self, url: str) -> str:
        """The host of an address whose text breaks no rule; nothing is looked up.

        Raises:
            AddressRefused: the address is not one that may be reached.
        """
        return check_public_url(url, allow_hosts=self.allow)

    def open(self, host: str, port: int, timeout_s: float) -> socket.socket:
        """Connect to a host, to an address of it that was judged just now.

        Raises:
            AddressRefused: the port, or any address of the host, may not be reached.
            Unreachable: nothing answers there in time.
        """
        ends_s = time.monotonic() + timeout_s
        is_allowed = (host, port) in self.allow
        if port not in (80, 443) and not is_allowed:
            raise AddressRefused("only the ports 80 and 443 are reached")
        addresses = self.resolve(host, port, min(_LOOK_UP_S, timeout_s))
        if not is_allowed and not all(_is_public(address) for address in addresses):
            raise AddressRefused("its host is not public")
        tried = addresses[:_TRIED_ADDRESSES]
        for untried, address in zip(range(len(tried), 0, -1), tried, strict=True):
            left_s = ends_s - time.monotonic()
            if left_s <= 0:
                break
            try:
                return self.connect(address, port, left_s / untried)
            except OSError:
                continue
        raise Unreachable("it takes no connection")


def parse_allowed(text: str) -> AllowedHosts:
    """Read hosts that may be reached although they are private, as `10.0.0.5:8000, hooks:80`.

    Raises:
        InvalidSettings: one of them is not `HOST:PORT`.
    """
    return frozenset(_allowed(part.strip()) for part in text.split(",") if part.strip())


def _allowed(text: str) -> tuple[str, int]:
    try:
        address = read_address(f"http://{text}")
    except AddressRefused as error:
        raise InvalidSettings(
            f"outbound_allow holds an entry that is not HOST:PORT: {error}"
        ) from error
    if not text.endswith(f":{address.port}"):  # without a port, 80 would be meant
        raise InvalidSettings("outbound_allow holds an entry that is not HOST:PORT")
    return address.host, address.port


def _is_public(address: str) -> bool:
    try:
        return is_public_address(ip_address(address))
    except ValueError:
        return False
