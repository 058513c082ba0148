"""Jobs as rows, with files, events and deliveries, written as they are."""

from dataclasses import dataclass

from openmotion.ids import new_id
from openmotion.store import BlobStore, Connection
from openmotion.store.tables import (
    deliveries,
    delivery_attempts,
    events,
    files,
    questions,
    revisions,
    segments,
    sessions,
    users,
    webhook_signers,
    webhooks,
)


@dataclass(frozen=True, slots=True)
class KeptJob:
    """What was written for one job.

    Attributes:
        session_id: of the job.
        revision_id: of its only revision.
        video: digest of its video.
        plan: digest of its plan.
    """

    session_id: str
    revision_id: str
    video: str
    plan: str


def keep_job(
    conn: Connection,
    blobs: BlobStore,
    *,
    film: bytes,
    status: str = "completed",
    created_ms: int = 1000,
    ended_ms: int | None = 2000,
    deleted_ms: int | None = None,
    segment: str = "",
) -> KeptJob:
    """Write a job of a user of its own, with one of everything."""
    user_id, session_id, revision_id = new_id(), new_id(), new_id()
    video = blobs.put_bytes(film, "video/mp4").digest
    plan = blobs.put_bytes(b"plan of " + film, "application/json").digest
    conn.execute(
        users.insert().values(id=user_id, email=f"{user_id}@example.com", created_ms=created_ms)
    )
    conn.execute(
        sessions.insert().values(
            id=session_id,
            user_id=user_id,
            status=status,
            revision=1,
            created_ms=created_ms,
            updated_ms=created_ms,
            is_pending_input=False,
            deleted_ms=deleted_ms,
        )
    )
    conn.execute(
        revisions.insert().values(
            id=revision_id,
            session_id=session_id,
            user_id=user_id,
            number=1,
            request={"prompt": "a film about a kettle — 茶"},
            status=status,
            priority=0,
            created_ms=created_ms,
            ended_ms=ended_ms,
            estimate=300,
            error=None,
            is_ready=False,
            round=0,
            attempts=0,
            plan_digest=plan,
            sources=[{"kind": "font"}],
        )
    )
    conn.execute(
        files.insert().values(
            revision_id=revision_id,
            name="video.mp4",
            digest=video,
            size=len(film),
            content_type="video/mp4",
            created_ms=created_ms,
        )
    )
    if segment:
        conn.execute(
            segments.insert().values(
                revision_id=revision_id, number=0, key=segment, frames=30, attempts=1
            )
        )
    _keep_talk(conn, user_id, session_id, revision_id)
    return KeptJob(session_id, revision_id, video, plan)


def _keep_talk(conn: Connection, user_id: str, session_id: str, revision_id: str) -> None:
    """A question, an event, a webhook of the job, and a delivery with an attempt."""
    signer_id, webhook_id, delivery_id = new_id(), new_id(), new_id()
    conn.execute(
        questions.insert().values(
            id=new_id(),
            revision_id=revision_id,
            kind="approval",
            text="Go on?",
            options=[{"value": "approve", "label": "Yes"}],
            asked_ms=1,
            closes_ms=2,
        )
    )
    event_id = conn.execute(
        events.insert()
        .values(session_id=session_id, revision=1, kind="queued", data={"a": 1}, created_ms=1)
        .returning(events.c.id)
    ).scalar_one()
    conn.execute(webhook_signers.insert().values(id=signer_id, generation=1))
    conn.execute(
        webhooks.insert().values(
            id=webhook_id,
            user_id=user_id,
            signer_id=signer_id,
            url="https://example.com/hook",
            kinds=[],
            session_id=session_id,
            created_ms=1,
        )
    )
    conn.execute(
        deliveries.insert().values(
            id=delivery_id,
            webhook_id=webhook_id,
            event_id=event_id,
            payload="{}",
            state="delivered",
            attempts=1,
            next_ms=1,
            created_ms=1,
        )
    )
    conn.execute(
        delivery_attempts.insert().values(delivery_id=delivery_id, at_ms=1, status=200, took_ms=5)
    )
