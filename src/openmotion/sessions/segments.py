"""The pieces in which a video is drawn: planned once, each drawn until it is there."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update

from openmotion.errors import JobFailed, Superseded
from openmotion.sessions.job import Job, change_revision, lock_claimed, lock_revision
from openmotion.sessions.steps import AT_WORK
from openmotion.store import Connection
from openmotion.store.tables import segments as segments_table


@dataclass(frozen=True, slots=True)
class Segment:
    """A range of frames that is drawn on its own.

    Attributes:
        number: 0, 1, 2 … in the order of the video.
        key: of the blob that holds it once it is drawn.
        frames: how many it has.
        attempts: how often drawing it was begun.
        finished_ms: when it was there; None before.
    """

    number: int
    key: str
    frames: int
    attempts: int
    finished_ms: int | None


def segments(conn: Connection, revision_id: str) -> tuple[Segment, ...]:
    """The segments of a revision in the order of the video; none before it is planned."""
    rows = conn.execute(
        select(segments_table)
        .where(segments_table.c.revision_id == revision_id)
        .order_by(segments_table.c.number)
    )
    return tuple(
        Segment(row.number, row.key, row.frames, row.attempts, row.finished_ms) for row in rows
    )


def plan_segments(
    conn: Connection, revision_id: str, claim: str, planned: Sequence[tuple[str, int]]
) -> None:
    """Note the segments that a video is drawn in; those that stay the same stay finished.

    Args:
        conn: a transaction that writes.
        revision_id: of the revision.
        claim: the one that is held.
        planned: the key and the number of frames of each, in the order of the video.

    Raises:
        Superseded: the claim is old, or the revision has ended.
    """
    lock_claimed(conn, revision_id, claim, now_ms=0)
    before = {
        segment.number: (segment.key, segment.frames) for segment in segments(conn, revision_id)
    }
    after = dict(enumerate(planned))
    gone = [number for number, piece in before.items() if after.get(number) != piece]
    conn.execute(
        delete(segments_table).where(
            segments_table.c.revision_id == revision_id, segments_table.c.number.in_(gone)
        )
    )
    new = [
        {
            "revision_id": revision_id,
            "number": number,
            "key": key,
            "frames": frames,
            "attempts": 0,
        }
        for number, (key, frames) in after.items()
        if before.get(number) != (key, frames)
    ]
    if new:
        conn.execute(insert(segments_table), new)


def segment_started(conn: Connection, revision_id: str, number: int, *, limit: int = 3) -> Segment:
    """Count an attempt at drawing a segment.

    Returns:
        The segment, with this attempt counted.

    Raises:
        Superseded: the revision has ended, or no longer has such a segment.
        JobFailed: it was begun `limit` times before. Nothing is changed.
    """
    _lock_at_work(conn, revision_id)
    found = next((one for one in segments(conn, revision_id) if one.number == number), None)
    if found is None:
        raise Superseded(f"revision {revision_id} has no segment {number}")
    if found.attempts >= limit:
        raise JobFailed(f"part {number + 1} of the video could not be drawn in {limit} attempts")
    attempts = found.attempts + 1
    _change(conn, revision_id, number, attempts=attempts)
    return Segment(found.number, found.key, found.frames, attempts, found.finished_ms)


def segment_forgiven(conn: Connection, revision_id: str, number: int) -> None:
    """Let the attempt at a segment that is under way not count: its first frames are drawn.

    Raises:
        Superseded: the revision has ended.
    """
    _lock_at_work(conn, revision_id)
    conn.execute(
        update(segments_table)
        .where(
            segments_table.c.revision_id == revision_id,
            segments_table.c.number == number,
            segments_table.c.attempts > 0,
        )
        .values(attempts=segments_table.c.attempts - 1)
    )


def segment_finished(conn: Connection, revision_id: str, number: int, *, now_ms: int) -> None:
    """Note that a segment is there, so that the revision has got on; repeated, it changes nothing.

    Raises:
        Superseded: the revision has ended.
    """
    job = _lock_at_work(conn, revision_id)
    finished = conn.execute(
        update(segments_table)
        .where(
            segments_table.c.revision_id == revision_id,
            segments_table.c.number == number,
            segments_table.c.finished_ms.is_(None),
        )
        .values(finished_ms=max(now_ms, job.now_ms))
    )
    if finished.rowcount:
        change_revision(conn, job, attempts=0)


def _lock_at_work(conn: Connection, revision_id: str) -> Job:
    job = lock_revision(conn, revision_id, now_ms=0)
    if job.revision.status not in AT_WORK:
        raise Superseded(f"revision {revision_id} is no longer worked on")
    return job


def _change(conn: Connection, revision_id: str, number: int, **values: object) -> None:
    conn.execute(
        update(segments_table)
        .where(segments_table.c.revision_id == revision_id, segments_table.c.number == number)
        .values(**values)
    )
