"""Post a body to an address that a stranger named."""

import ssl
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from functools import cache

import httpcore2
import httpx2

from openmotion.errors import Unreachable
from openmotion.outbound.gate import Gate
from openmotion.outbound.network import Deadline, GuardedNetwork
from openmotion.wire import WebAddress, read_address

_NO_ANSWER_IN_TIME = "there was no whole answer in time"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; its body is of no use to anybody.

    Attributes:
        status: of the answer, 200..999; a redirect is not followed.
        retry_after_s: seconds after which the receiver wants the next try; None if it says nothing.
        took_ms: from the start of the look-up to the end of the answer.
    """

    status: int
    retry_after_s: int | None
    took_ms: int


def post(
    url: str,
    *,
    body: bytes,
    headers: Mapping[str, str],
    gate: Gate,
    timeout_s: float,
    max_answer_bytes: int = 65_536,
) -> Answer:
    """Post a body once, straight there: no proxy, no redirect, no setting of the environment.

    Args:
        url: http or https; its text is checked again, and its host when it connects.
        body: what is sent.
        headers: beside `Host` and `Content-Length`.
        gate: decides what may be reached.
        timeout_s: for everything together, from the look-up to the last byte of the answer.
        max_answer_bytes: of the answer's body that are read; the rest is left.

    Raises:
        AddressRefused: the address may not be reached.
        Unreachable: there was no answer, no whole one in time, or none that is HTTP.
    """
    gate.check(url)
    address = read_address(url)
    started_s = time.monotonic()
    network = GuardedNetwork(gate, Deadline(timeout_s))
    context = _ssl_context() if address.scheme == "https" else None
    try:
        with (
            httpcore2.ConnectionPool(
                ssl_context=context, max_connections=1, network_backend=network
            ) as pool,
            pool.stream(
                "POST", _target(address), headers=_headers(address, headers), content=body
            ) as response,
        ):
            _read_some(response, max_answer_bytes)
    except (TimeoutError, httpcore2.TimeoutException) as error:
        raise Unreachable(_NO_ANSWER_IN_TIME) from error
    except ssl.SSLError as error:
        raise Unreachable("its certificate or its TLS is not valid") from error
    except (OSError, httpcore2.NetworkError) as error:
        raise Unreachable("the connection broke off") from error
    except httpcore2.ProtocolError as error:
        raise Unreachable("there was no answer that is HTTP") from error
    return Answer(
        status=response.status,
        retry_after_s=_retry_after_s(response.headers),
        took_ms=round((time.monotonic() - started_s) * 1000),
    )


@cache
def _ssl_context() -> ssl.SSLContext:
    return httpx2.create_ssl_context(trust_env=False)


def _target(address: WebAddress) -> httpcore2.URL:
    # What is escaped already stays as it is: signatures cover it to the byte.
    path = httpx2.URL(f"http://host{address.rest}").raw_path
    return httpcore2.URL(scheme=address.scheme, host=address.host, port=address.port, target=path)


def _headers(
    address: WebAddress, headers: Mapping[str, str]
) -> Sequence[tuple[bytes | str, bytes | str]]:
    host = f"[{address.host}]" if ":" in address.host else address.host
    if address.port != (443 if address.scheme == "https" else 80):
        host += f":{address.port}"
    return [("Host", host), *headers.items()]


def _read_some(response: httpcore2.Response, max_bytes: int) -> None:
    count = 0
    for part in response.iter_stream():
        count += len(part)
        if count >= max_bytes:
            break


def _retry_after_s(headers: list[tuple[bytes, bytes]]) -> int | None:
    found = {name.lower(): value.decode("latin-1").strip() for name, value in headers}
    text = found.get(b"retry-after", "")
    if text.isascii() and text.isdigit():
        return int(text[:9])
    try:
        # A date counts from the receiver's own clock, which it tells along with it.
        wait = parsedate_to_datetime(text) - parsedate_to_datetime(found.get(b"date", ""))
    except (ValueError, TypeError):
        return None
    return max(0, round(wait.total_seconds()))
