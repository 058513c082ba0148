"""Jobs in each state, made by the steps that lead there."""

from collections.abc import Mapping
from typing import Any

from openmotion import accounts, billing, sessions
from openmotion.ids import new_id
from openmotion.store import Connection

NOW_MS = 1_777_417_264_198
"""When everything in these tests begins: 2026-04-28T23:01:04.198Z."""

HOLD = 300
"""Credits that a job holds unless a test says otherwise."""

WORKER = "worker-1"
"""The worker that takes jobs unless a test says otherwise."""

DIGEST = "ab" * 32
"""The name of a blob; nothing is kept under it."""

VIDEO = sessions.File("video.mp4", DIGEST, 4_194_304, "video/mp4")
"""What every completed revision has."""

OUTPUT: Mapping[str, Any] = {
    "width": 1920,
    "height": 1080,
    "fps": 30.0,
    "duration_s": 15.0,
    "report": {"errors": 0, "warnings": 1, "notes": ["The attachment was not used."]},
}
"""What a worker knows of a finished video."""

OPTIONS = (
    sessions.Option("continue", "Make the video without it"),
    sessions.Option("cancel", "Cancel the job"),
)
"""The answers to a question."""

FAILURE = sessions.Failure(
    "encoding_failed", "the encoder gave up; try again", stage="draw", retryable=True
)
"""Why a job failed."""


def add_user(conn: Connection, *, granted: int = 10_000) -> str:
    """A user who has credits."""
    user = accounts.create_user(conn, f"{new_id()}@example.com", now_ms=NOW_MS)
    if granted:
        billing.grant(conn, user.id, granted, key=user.id, reason="test", now_ms=NOW_MS)
    return user.id


def add_job(
    conn: Connection,
    user_id: str,
    *,
    prompt: str = "A launch film",
    hold: int = HOLD,
    priority: int = 0,
    now_ms: int = NOW_MS,
    **fields: object,
) -> sessions.Session:
    """A job that waits."""
    return sessions.create(
        conn,
        user_id=user_id,
        request={"prompt": prompt, "attachments": [], **fields},
        hold=hold,
        priority=priority,
        now_ms=now_ms,
    )


def take(
    conn: Connection, *, executor_id: str = WORKER, user_limit: int = 100, now_ms: int = NOW_MS
) -> sessions.Taken:
    """The job whose turn it is, in the hands of a worker."""
    taken = sessions.take_next(conn, executor_id=executor_id, user_limit=user_limit, now_ms=now_ms)
    assert taken is not None
    return taken


def run(conn: Connection, *, stage: str = "brief", now_ms: int = NOW_MS) -> sessions.Taken:
    """The job whose turn it is, running."""
    taken = take(conn, now_ms=now_ms)
    sessions.advance(conn, taken.revision_id, taken.claim, stage=stage, now_ms=now_ms)
    return taken


def ask(
    conn: Connection,
    taken: sessions.Taken,
    *,
    closes_ms: int = NOW_MS + 1000,
    now_ms: int = NOW_MS,
) -> sessions.Question:
    """A question about a job that runs."""
    return sessions.ask(
        conn,
        taken.revision_id,
        taken.claim,
        kind="attachment",
        text="Shall it go on without the attachment?",
        options=OPTIONS,
        closes_ms=closes_ms,
        now_ms=now_ms,
    )


def complete(
    conn: Connection,
    taken: sessions.Taken,
    *,
    price: int = 200,
    files: tuple[sessions.File, ...] = (VIDEO,),
    now_ms: int = NOW_MS,
) -> int:
    """Complete a job that runs; gives the credits that it cost."""
    return sessions.complete(
        conn,
        taken.revision_id,
        taken.claim,
        output=OUTPUT,
        files=files,
        document_digest=DIGEST,
        sources=[{"kind": "font", "name": "Inter", "provider": "openmotion"}],
        price=price,
        now_ms=now_ms,
    )


def add_completed_job(
    conn: Connection, user_id: str, *, now_ms: int = NOW_MS, **fields: object
) -> sessions.Session:
    """A job that is completed; nothing else may be waiting."""
    job = add_job(conn, user_id, now_ms=now_ms, **fields)  # type: ignore[arg-type] # fields vary
    complete(conn, run(conn, now_ms=now_ms), now_ms=now_ms)
    return sessions.find(conn, job.id, user_id)


def follow_up(
    conn: Connection,
    job: sessions.Session,
    *,
    prompt: str = "Faster",
    hold: int = HOLD,
    now_ms: int = NOW_MS,
) -> sessions.Session:
    """A follow-up of a completed job, which waits."""
    return sessions.follow_up(
        conn,
        session_id=job.id,
        user_id=job.user_id,
        request={"prompt": prompt, "attachments": []},
        hold=hold,
        now_ms=now_ms,
    )


def kinds(conn: Connection, session_id: str) -> list[str]:
    """The kinds of all events of a job, in order."""
    return [one.kind for one in sessions.events_after(conn, session_id, after_id=0, limit=1000)]
