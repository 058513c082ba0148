"""When a delivery that failed is tried again.

Source: the schedule that Standard Webhooks recommends; with it a receiver may be away three days.
"""

import hashlib

_DELAYS_S = (
    5,
    5 * 60,
    30 * 60,
    2 * 3600,
    5 * 3600,
    10 * 3600,
    14 * 3600,
    20 * 3600,
    24 * 3600,
)
_LONGEST_WAIT_S = 24 * 3600

TRIES = len(_DELAYS_S) + 1
"""Tries that a delivery gets in all."""

LONGEST_DELAY_MS = (_LONGEST_WAIT_S + _LONGEST_WAIT_S // 5) * 1000
"""No next try is ever further away; one that is was set by a clock that has since been put back."""


def delay_ms(delivery_id: str, *, attempts: int, retry_after_s: int | None = None) -> int | None:
    """Milliseconds until the next try; None when there is none left.

    Up to a fifth is added so that what failed together is not tried together. It follows from the
    id and the number of tries: the same delivery waits the same.

    Args:
        delivery_id: of the delivery.
        attempts: tries so far, at least 1.
        retry_after_s: what the receiver asked for; it is waited for, a day at most.
    """
    if attempts >= TRIES:
        return None
    asked_s = min(retry_after_s or 0, _LONGEST_WAIT_S)
    delay_s = max(_DELAYS_S[attempts - 1], asked_s)
    digest = hashlib.sha256(f"{delivery_id}.{attempts}".encode()).digest()
    share = int.from_bytes(digest[:4]) / 2**32
    return delay_s * 1000 + int(delay_s * 200 * share)
