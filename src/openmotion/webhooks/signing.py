"""Secrets of webhooks, and signatures as Standard Webhooks has them.

No secret is stored. It is derived from the service's own secret, the id of its signer and a
generation that counts up when it is rotated; a copy of the database alone signs nothing.

Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

import base64
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select, update
from sqlalchemy.dialects import postgresql, sqlite
from standardwebhooks import Webhook as StandardWebhook

from openmotion.store import Connection, derive
from openmotion.store.tables import webhook_signers

_PURPOSE = "webhook-secrets"
_GRACE_MS = 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose secret signs.

    Attributes:
        id: of a registered webhook, or of the user for the `webhook_url`s of jobs.
        generation: of the secret, counted from 0.
        previous_ends_ms: until then the generation before signs as well.
    """

    id: str
    generation: int
    previous_ends_ms: int | None

    def generations(self, now_ms: int) -> tuple[int, ...]:
        """The generations that sign at a time, the newest first."""
        if self.previous_ends_ms is not None and now_ms < self.previous_ends_ms:
            return (self.generation, self.generation - 1)
        return (self.generation,)


def secret_of(service_secret: bytes, *, signer_id: str, generation: int) -> str:
    """The secret of a signer in a generation: `whsec_` and 32 bytes in base 64."""
    key = derive(service_secret, _PURPOSE)
    digest = hmac.digest(key, f"{signer_id}.{generation}".encode(), "sha256")
    return "whsec_" + base64.b64encode(digest).decode()


def sign(secrets: Sequence[str], *, delivery_id: str, payload: str, now_ms: int) -> dict[str, str]:
    """The three headers that prove where a payload comes from, signed with each secret."""
    moment = datetime.fromtimestamp(now_ms // 1000, tz=UTC)
    signatures = [StandardWebhook(secret).sign(delivery_id, moment, payload) for secret in secrets]
    return {
        "webhook-id": delivery_id,
        "webhook-timestamp": str(now_ms // 1000),
        "webhook-signature": " ".join(signatures),
    }


def ensure_signer(conn: Connection, signer_id: str) -> Signer:
    """The signer of this id, made if there is none yet; safe when several make it at once."""
    insert = sqlite.insert if conn.dialect.name == "sqlite" else postgresql.insert
    conn.execute(
        insert(webhook_signers).values(id=signer_id, generation=0).on_conflict_do_nothing()
    )
    return find_signer(conn, signer_id)


def find_signer(conn: Connection, signer_id: str) -> Signer:
    """The signer of an id that exists."""
    row = conn.execute(select(webhook_signers).where(webhook_signers.c.id == signer_id)).one()
    return Signer(row.id, row.generation, row.previous_ends_ms)


def rotate_signer(conn: Connection, signer_id: str, *, now_ms: int) -> Signer:
    """Count the generation up; the one before signs too for 24 hours, older ones no more."""
    conn.execute(
        update(webhook_signers)
        .where(webhook_signers.c.id == signer_id)
        .values(generation=webhook_signers.c.generation + 1, previous_ends_ms=now_ms + _GRACE_MS)
    )
    return find_signer(conn, signer_id)
