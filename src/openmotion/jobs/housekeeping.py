"""What has to be done now and then, by any worker, and harms nobody when it is done twice."""

from datetime import UTC, datetime, timedelta

import structlog

from openmotion import billing, sessions
from openmotion.jobs.equipment import Equipment
from openmotion.store import collect_garbage

_logger = structlog.get_logger(__name__)

_DAY_MS = 86_400_000
# Steps of a job are of no use once it has ended; a day helps whoever looks for a fault.
_STEPS_KEPT = timedelta(days=1)
_IDEMPOTENCY_MS = 7 * _DAY_MS


def close_overdue(equipment: Equipment) -> None:
    """Fail jobs whose questions nobody answered, and let grants expire."""
    now_ms = equipment.clock()
    closed = equipment.database.run(lambda conn: sessions.close_questions(conn, now_ms=now_ms))
    expired = equipment.database.run(lambda conn: billing.expire_grants(conn, now_ms=now_ms))
    if closed or expired:
        _logger.info("closed what was overdue", questions=len(closed), credits=expired)


def collect(equipment: Equipment) -> None:
    """Remove files and notes that nobody needs any more."""
    now_ms, settings = equipment.clock(), equipment.settings
    collected = collect_garbage(
        equipment.database,
        equipment.blobs,
        now_ms=now_ms,
        retention_ms=settings.retention_days * _DAY_MS,
        output_ms=settings.output_days * _DAY_MS,
    )
    steps = equipment.engine.forget(datetime.fromtimestamp(now_ms / 1000, UTC) - _STEPS_KEPT)
    equipment.database.run(lambda conn: sessions.forget(conn, before_ms=now_ms - _IDEMPOTENCY_MS))
    _logger.info("collected garbage", collected=str(collected), steps=steps)
