"""Send one delivery: no database is held meanwhile, and every answer but a 2xx is a failure."""

import time
from collections.abc import Mapping
from typing import Protocol

from openmotion import outbound
from openmotion.errors import AddressRefused
from openmotion.webhooks.outbox import Due
from openmotion.webhooks.outcome import Outcome
from openmotion.webhooks.signing import secret_of, sign

_TIMEOUT_S = 20.0
_AGENT = "openmotion-webhooks/1"


class Post(Protocol):
    """How a body gets to an address outside; `outbound.post` is the real one."""

    def __call__(
        self,
        url: str,
        *,
        body: bytes,
        headers: Mapping[str, str],
        gate: outbound.Gate,
        timeout_s: float,
    ) -> outbound.Answer:
        """Post once, follow no redirect, and give the answer."""
        ...


def send(
    due: Due,
    *,
    service_secret: bytes,
    gate: outbound.Gate,
    now_ms: int,
    post: Post = outbound.post,
    timeout_s: float = _TIMEOUT_S,
) -> Outcome:
    """Sign a delivery, post it once, and say how that went; the address is checked each time."""
    secrets = [
        secret_of(service_secret, signer_id=due.signer.id, generation=generation)
        for generation in due.signer.generations(now_ms)
    ]
    headers = {
        "content-type": "application/json",
        "user-agent": _AGENT,
        **sign(secrets, delivery_id=due.delivery_id, payload=due.payload, now_ms=now_ms),
    }
    started_s = time.monotonic()
    try:
        answer = post(
            due.url,
            body=due.payload.encode(),
            headers=headers,
            gate=gate,
            timeout_s=timeout_s,
        )
    except (AddressRefused, outbound.Unreachable) as error:
        took_ms = round((time.monotonic() - started_s) * 1000)
        return Outcome(status=None, error=str(error)[:240], retry_after_s=None, took_ms=took_ms)
    return Outcome(
        status=answer.status,
        error=_complaint(answer.status),
        retry_after_s=answer.retry_after_s,
        took_ms=answer.took_ms,
    )


def _complaint(status: int) -> str | None:
    if 200 <= status < 300:
        return None
    if 300 <= status < 400:
        return f"the receiver redirects with {status}; redirects are not followed"
    return f"the receiver answers {status}"
