"""How many requests a user may send in a while, and what is left.

The counting is ours and not that of `limits`, whose memory starts a thread for each hit and reads
the wall clock; the notation of settings (`6000/minute`) is theirs.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

import limits

from openmotion.errors import InvalidSettings, RateLimited

_SETTINGS = {
    "requests": "OPENMOTION_RATE_LIMIT",
    "creates": "OPENMOTION_RATE_LIMIT_CREATES",
}
# Windows that are over are forgotten once there are this many.
_MANY = 10_000


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a user has left of a limit.

    Attributes:
        remaining: requests until the window is over.
        reset_s: whole seconds until it is.
        is_exceeded: whether the request that was counted last is one too many.
    """

    remaining: int
    reset_s: int
    is_exceeded: bool


class RateLimit:
    """A limit on requests in windows of fixed length; each user has windows of their own.

    Args:
        name: of the limit, in headers.
        notation: as `6000/minute` or `10 per 2 seconds`.
        clock: seconds that never run backwards.

    Raises:
        InvalidSettings: the notation is not one.
    """

    def __init__(
        self, name: str, notation: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        try:
            item = limits.parse(notation)
        except ValueError as error:
            raise InvalidSettings(
                f"{_SETTINGS.get(name, name)} is {notation!r} and must be a rate as 6000/minute"
            ) from error
        self.amount = item.amount
        self.window_s = item.get_expiry()
        self.policy = f'"{name}";q={self.amount};w={self.window_s}'
        self._name = name
        self._clock = clock
        self._windows: dict[str, tuple[float, int]] = {}

    def count(self, user: str) -> Allowance:
        """Count one request of a user."""
        now = self._clock()
        ends, used = self._windows.get(user, (0.0, 0))
        if now >= ends:
            self._forget(now)
            ends, used = now + self.window_s, 0
        used += 1
        self._windows[user] = (ends, used)
        return Allowance(
            remaining=max(0, self.amount - used),
            reset_s=max(1, ceil(ends - now)),
            is_exceeded=used > self.amount,
        )

    def headers(self, allowance: Allowance) -> list[tuple[bytes, bytes]]:
        """Headers that tell a client what it has left.

        Source: draft-ietf-httpapi-ratelimit-headers-10.
        """
        left = f'"{self._name}";r={allowance.remaining};t={allowance.reset_s}'
        return [
            (b"ratelimit-policy", self.policy.encode("ascii")),
            (b"ratelimit", left.encode("ascii")),
        ]

    def _forget(self, now: float) -> None:
        if len(self._windows) >= _MANY:
            self._windows = {
                user: (ends, used) for user, (ends, used) in self._windows.items() if ends > now
            }


def rate_limit(name: str, notation: str) -> RateLimit | None:
    """The limit that a setting names, or None if it is empty.

    Raises:
        InvalidSettings: it is neither empty nor a limit.
    """
    return RateLimit(name, notation) if notation.strip() else None


def require(allowance: Allowance) -> None:
    """Refuse a request that is one too many.

    Raises:
        RateLimited: it is.
    """
    if allowance.is_exceeded:
        raise RateLimited(allowance.reset_s)
