"""Many clients on one event loop, each on a connection of its own that stays open.

The clients are as light as they can be, because they share the machine with what they measure.
"""

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from time import perf_counter
from urllib.parse import urlsplit

_LENGTH = re.compile(rb"content-length: (\d+)", re.IGNORECASE)


@dataclass(slots=True)
class Measured:
    """What clients saw.

    Attributes:
        took_s: of each answer.
        statuses: how many answers had which HTTP status.
        lasted_s: the whole measurement.
    """

    took_s: list[float] = field(default_factory=list)
    statuses: dict[int, int] = field(default_factory=dict)
    lasted_s: float = 0.0

    @property
    def per_second(self) -> float:
        """Answers a second."""
        return len(self.took_s) / self.lasted_s

    def quantile_ms(self, part: float) -> float:
        """The time that this part of all answers did not exceed, in milliseconds."""
        ordered = sorted(self.took_s)
        return 1000 * ordered[min(int(part * len(ordered)), len(ordered) - 1)]

    def __str__(self) -> str:
        quantiles = ", ".join(
            f"p{part * 100:g} {self.quantile_ms(part):.1f} ms" for part in (0.5, 0.9, 0.99, 0.999)
        )
        return f"{self.per_second:.0f} answers a second, {quantiles}, statuses {self.statuses}"


def measure(
    requests: Sequence[bytes],
    address: str,
    *,
    clients: int,
    seconds: float,
    every_s: float = 0.0,
    settling_s: float = 0.0,
) -> Measured:
    """Let clients send requests, one after the other, in turn.

    Args:
        requests: whole HTTP/1.1 requests; client n begins with the n-th.
        address: of the server, as `http://127.0.0.1:8080`.
        clients: how many at once.
        seconds: how long.
        every_s: each client begins a request so often; 0 for as soon as it has its answer.
        settling_s: how long the clients do so before that, and do not count, while they connect.
    """
    return asyncio.run(_measure(requests, address, clients, seconds, every_s, settling_s))


def get(path: str, key: str) -> bytes:
    """A request that reads."""
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {key}\r\n\r\n".encode()


def post(path: str, key: str, body: bytes) -> bytes:
    """A request that sends JSON."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {key}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def _measure(
    requests: Sequence[bytes],
    address: str,
    clients: int,
    seconds: float,
    every_s: float,
    settling_s: float,
) -> Measured:
    measured = Measured()
    start = perf_counter() + settling_s
    ends = start + seconds
    await asyncio.gather(
        *(
            _client(
                requests,
                address,
                number,
                start,
                ends,
                every_s,
                every_s * number / clients,
                measured,
            )
            for number in range(clients)
        )
    )
    measured.lasted_s = perf_counter() - start
    return measured


async def _client(
    requests: Sequence[bytes],
    address: str,
    number: int,
    starts: float,
    ends: float,
    every_s: float,
    first_s: float,
    measured: Measured,
) -> None:
    place = urlsplit(address)
    await asyncio.sleep(first_s)
    reader, writer = await asyncio.open_connection(place.hostname, place.port)
    while (began := perf_counter()) < ends:
        writer.write(requests[number % len(requests)])
        head = await reader.readuntil(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if length:
            await reader.readexactly(int(length[1]))
        took = perf_counter() - began
        if began >= starts:
            measured.took_s.append(took)
            status = int(head[9:12])
            measured.statuses[status] = measured.statuses.get(status, 0) + 1
        number += 1
        await asyncio.sleep(max(every_s - took, 0))
    writer.close()
