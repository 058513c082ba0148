"""Which web addresses of strangers are taken: judged by their text alone, nothing is looked up.

Browsers, Python and curl disagree on what odd addresses mean (WHATWG and RFC 3986 differ), so
whatever could be read in two ways is refused. What a name leads to is checked again, by
`openmotion.outbound`, each time something is sent there.
"""

import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address

import idna

from openmotion.errors import AddressRefused
from openmotion.wire.networks import is_public_address

AllowedHosts = frozenset[tuple[str, int]]
"""Hosts and ports that an operator lets be reached although they are not public."""

MAX_LENGTH = 4096
_MAX_HOST_LENGTH = 253
_PORTS = {"http": 80, "https": 443}
_AMBIGUOUS = re.compile(r"[\x00-\x20\x7f-\x9f\\\u2028\u2029]")
_START = re.compile(r"(https?)://([^/?#]*)", re.IGNORECASE | re.ASCII)
_AUTHORITY = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([^\[\]:@%]+))(?::([0-9]{1,5}))?")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")  # a last label like this makes a host an IPv4 address
_DECIMAL_IPV4 = re.compile(r"(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}")
_LOCAL_DOMAINS = (
    "localhost",
    "localdomain",
    "local",
    "internal",
    "home.arpa",
    "arpa",
    "onion",
    "i2p",
)
_NOT_A_HOST = "its host is not valid; credentials, escapes and zone ids are not taken"
_NOT_PUBLIC = "its host is not public"


@dataclass(frozen=True, slots=True)
class WebAddress:
    """The parts of an address that can be read in one way only.

    Attributes:
        scheme: `http` or `https`.
        host: in lower case without the root dot, international names in their ASCII form, IPv6
            without brackets.
        port: 1..65535.
        rest: path and query as they were written, without the fragment.
    """

    scheme: str
    host: str
    port: int
    rest: str


def check_public_url(url: str, *, allow_hosts: AllowedHosts = frozenset()) -> str:
    """Check an address of the public web and give its host.

    Args:
        url: as it was sent.
        allow_hosts: hosts and ports that need not be public.

    Returns:
        Its host, as in `WebAddress`.

    Raises:
        AddressRefused: the sentence says which rule is broken and repeats nothing of the address.
    """
    address = read_address(url)
    if (address.host, address.port) in allow_hosts:
        return address.host
    if address.port not in _PORTS.values():
        raise AddressRefused("only the ports 80 and 443 are taken")
    _check_public_host(address.host)
    return address.host


def read_address(url: str) -> WebAddress:
    """The parts of an address, whether its host is public or not.

    Raises:
        AddressRefused: it is no address, or one that can be read in two ways.
    """
    if len(url) > MAX_LENGTH:
        raise AddressRefused(f"it is longer than {MAX_LENGTH} characters")
    if _AMBIGUOUS.search(url):
        raise AddressRefused("it holds a blank, a control character or a backslash")
    start = _START.match(url)
    if start is None:
        raise AddressRefused("only http:// and https:// addresses are taken")
    authority = _AUTHORITY.fullmatch(start[2])
    if authority is None:
        raise AddressRefused(_NOT_A_HOST)
    scheme = start[1].lower()
    port = int(authority[3] or _PORTS[scheme])
    if not 0 < port < 65536:
        raise AddressRefused("its port is not valid")
    host = _ipv6(authority[1]) if authority[1] else _host(authority[2])
    return WebAddress(scheme, host, port, rest=url[start.end() :].partition("#")[0])


def _ipv6(text: str) -> str:
    try:
        return str(IPv6Address(text))
    except AddressValueError as error:
        raise AddressRefused(_NOT_A_HOST) from error


def _host(text: str) -> str:
    name = text.removesuffix(".")
    if len(name) > _MAX_HOST_LENGTH:
        raise AddressRefused("its host name is not valid")
    host = name.lower() if name.isascii() else _ascii_host(name)
    labels = host.split(".")
    if len(host) > _MAX_HOST_LENGTH or not all(_LABEL.fullmatch(label) for label in labels):
        raise AddressRefused("its host name is not valid")
    if _NUMBER.fullmatch(labels[-1]):
        _check_ipv4(host, has_root_dot=name != text)
    return host


def _ascii_host(name: str) -> str:
    # Only ASCII letters are lowered: the Kelvin sign, for one, would turn into an ASCII k.
    lowered = "".join(char.lower() if char.isascii() else char for char in name)
    try:
        return idna.encode(lowered, strict=True).decode()
    except UnicodeError as error:
        raise AddressRefused("its host name is not valid") from error


def _check_ipv4(host: str, *, has_root_dot: bool) -> None:
    if has_root_dot or not _DECIMAL_IPV4.fullmatch(host):
        raise AddressRefused("an IPv4 address is taken as four decimal numbers only")
    try:
        IPv4Address(host)
    except AddressValueError as error:
        raise AddressRefused(_NOT_A_HOST) from error


def _check_public_host(host: str) -> None:
    if ":" in host:
        is_public = is_public_address(IPv6Address(host))
    elif _DECIMAL_IPV4.fullmatch(host):
        is_public = is_public_address(IPv4Address(host))
    else:
        is_public = "." in host and not any(
            host == domain or host.endswith("." + domain) for domain in _LOCAL_DOMAINS
        )
    if not is_public:
        raise AddressRefused(_NOT_PUBLIC)
