"""How many jobs there are, and how long they wait: for those who run the service."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from openmotion.sessions.steps import STATUSES
from openmotion.store import Connection
from openmotion.store.tables import executors, revisions, sessions


@dataclass(frozen=True, slots=True)
class Census:
    """The jobs and workers of a service at one moment.

    Attributes:
        jobs: by status; jobs that were deleted do not count.
        waiting: revisions that wait for a worker.
        longest_wait_ms: of those, since they were asked for or went back; 0 if none waits.
        workers: that were heard of lately.
    """

    jobs: Mapping[str, int]
    waiting: int
    longest_wait_ms: int
    workers: int


def take_census(conn: Connection, *, now_ms: int, lease_ms: int) -> Census:
    """Count the jobs and the workers.

    Args:
        conn: any transaction.
        now_ms: the time.
        lease_ms: how long a worker may be silent and still counts.
    """
    by_status = conn.execute(
        select(sessions.c.status, func.count())
        .where(sessions.c.deleted_ms.is_(None))
        .group_by(sessions.c.status)
    )
    jobs = {**dict.fromkeys(STATUSES, 0), **{row[0]: row[1] for row in by_status}}
    waiting, oldest_ms = conn.execute(
        select(func.count(), func.min(revisions.c.created_ms)).where(revisions.c.is_ready.is_(True))
    ).one()
    workers = conn.execute(
        select(func.count()).select_from(executors).where(executors.c.seen_ms > now_ms - lease_ms)
    ).scalar_one()
    longest_ms = 0 if oldest_ms is None else max(0, now_ms - oldest_ms)
    return Census(jobs, waiting, longest_ms, workers)
