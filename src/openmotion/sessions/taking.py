"""How workers come by revisions, and how they lose them.

The web process writes `is_ready`; workers poll for it. A revision that is taken carries a claim, a
token that each later write must show: whoever was taken for dead and comes back holds an old one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, literal, select, text

from openmotion.errors import JobFailed, Superseded
from openmotion.ids import new_id
from openmotion.sessions.job import Job, change_revision, lock_claimed, lock_revision, move
from openmotion.sessions.steps import AT_WORK
from openmotion.store import Connection
from openmotion.store.tables import revisions

ATTEMPTS = 3
"""How often a revision is begun without getting on before it fails for good."""

# The number has no meaning but to be the same in every worker.
_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(740021)")


@dataclass(frozen=True, slots=True)
class Taken:
    """A revision that a worker took.

    Attributes:
        revision_id: of the revision.
        session_id: the job id.
        user_id: whose job it is.
        number: of the revision within the job.
        round: how many questions were answered.
        claim: the token to show at each write.
        request: the body that asked for it.
    """

    revision_id: str
    session_id: str
    user_id: str
    number: int
    round: int
    claim: str
    request: Mapping[str, Any]

    @property
    def workflow_id(self) -> str:
        """The name of the work on this revision since its last question."""
        return self.revision_id if self.round == 0 else f"{self.revision_id}.{self.round}"


def has_ready(conn: Connection) -> bool:
    """Whether any revision waits for a worker; cheap enough to ask often, and it locks nothing."""
    query = select(literal(1)).where(revisions.c.is_ready.is_(True)).limit(1)
    return conn.execute(query).first() is not None


def take_next(conn: Connection, *, executor_id: str, user_limit: int, now_ms: int) -> Taken | None:
    """Take the revision whose turn it is.

    First the users with the fewest revisions in hand, then the one who was served longest ago,
    then the one who waits longest; of that user the highest priority, then the oldest.

    Args:
        conn: a transaction that writes.
        executor_id: of the worker.
        user_limit: revisions of one user in hand at once, on all workers.
        now_ms: the time.

    Returns:
        None if none waits, or all who wait have as many in hand as they may.
    """
    if conn.dialect.name == "postgresql":
        conn.execute(_ONE_AT_A_TIME)  # or two workers would both see room below the limit
    revision_id = _next_id(conn, user_limit)
    if revision_id is None:
        return None
    job = lock_revision(conn, revision_id, now_ms=now_ms)
    if not job.revision.is_ready:  # cancelled while we waited for the lock; the next poll goes on
        return None
    claim = new_id()
    taken = {"is_ready": False, "claim": claim, "executor_id": executor_id}
    if job.revision.status == "queued":
        move(conn, job, "created", of_revision={**taken, "started_ms": job.now_ms})
    else:
        change_revision(conn, job, **taken)
    revision = job.revision
    return Taken(
        revision_id=revision.id,
        session_id=revision.session_id,
        user_id=revision.user_id,
        number=revision.number,
        round=revision.round,
        claim=claim,
        request=revision.request,
    )


def reclaim(conn: Connection, revision_id: str, *, executor_id: str, now_ms: int) -> str:
    """Begin, or begin again, the work on a revision that was taken: whoever had it loses it.

    Returns:
        The new claim.

    Raises:
        Superseded: the revision has ended, waits for its user, or was given back.
        JobFailed: it was begun three times without getting on. Nothing is changed: the caller
            then fails it.
    """
    job = lock_revision(conn, revision_id, now_ms=now_ms)
    if not _is_in_hand(job):
        raise Superseded(f"revision {revision_id} is in nobody's hand")
    if job.revision.attempts >= ATTEMPTS:
        raise JobFailed(f"the video was begun {ATTEMPTS} times and never got on")
    claim = new_id()
    change_revision(
        conn,
        job,
        claim=claim,
        executor_id=executor_id,
        attempts=job.revision.attempts + 1,
    )
    return claim


def forgive(conn: Connection, revision_id: str, claim: str) -> None:
    """Let the attempt that is under way not count: its worker outlived the beginning.

    A revision whose work ends its workers does so again and again at the same place; one whose
    worker is ended from outside, at any.

    Args:
        conn: a transaction that writes.
        revision_id: of the revision.
        claim: the one that is held.

    Raises:
        Superseded: the claim is old, or the revision has ended.
    """
    job = lock_claimed(conn, revision_id, claim, now_ms=0)
    if job.revision.attempts > 0:
        change_revision(conn, job, attempts=job.revision.attempts - 1)


def give_back(conn: Connection, revision_id: str, claim: str | None, *, now_ms: int) -> bool:
    """Let a revision that is in hand wait for a worker again; its status stays.

    Args:
        conn: a transaction that writes.
        revision_id: of the revision.
        claim: the one that is given back; None for whichever is held.
        now_ms: the time.

    Returns:
        False if the claim was not held any more, so that nothing changed.
    """
    job = lock_revision(conn, revision_id, now_ms=now_ms)
    if not _is_in_hand(job) or claim not in {None, job.revision.claim}:
        return False
    change_revision(conn, job, is_ready=True, claim=None, executor_id=None)
    return True


def held(conn: Connection, claims: Mapping[str, str]) -> set[str]:
    """Which revisions are still in the hand that has the claim; cheap enough to ask often.

    Args:
        conn: any transaction.
        claims: by the id of the revision.
    """
    rows = conn.execute(
        select(revisions.c.id, revisions.c.claim).where(
            revisions.c.id.in_(claims), revisions.c.status.in_(AT_WORK)
        )
    )
    return {row.id for row in rows if row.claim == claims[row.id]}


def _is_in_hand(job: Job) -> bool:
    return job.revision.status in AT_WORK and not job.revision.is_ready


def _next_id(conn: Connection, user_limit: int) -> str | None:
    waiting = (
        select(revisions.c.user_id, func.min(revisions.c.created_ms).label("since_ms"))
        .where(revisions.c.is_ready.is_(True))
        .group_by(revisions.c.user_id)
        .subquery()
    )
    theirs = revisions.alias("theirs")
    in_hand = (
        select(func.count())
        .where(
            theirs.c.user_id == waiting.c.user_id,
            theirs.c.status.in_(AT_WORK),
            theirs.c.is_ready.is_(False),
        )
        .scalar_subquery()
    )
    served_ms = (
        select(func.coalesce(func.max(theirs.c.started_ms), 0))
        .where(theirs.c.user_id == waiting.c.user_id)
        .scalar_subquery()
    )
    user = (
        select(waiting.c.user_id)
        .where(in_hand < user_limit)
        .order_by(in_hand, served_ms, waiting.c.since_ms, waiting.c.user_id)
        .limit(1)
        .scalar_subquery()
    )
    query = (
        select(revisions.c.id)
        .where(revisions.c.is_ready.is_(True), revisions.c.user_id == user)
        .order_by(revisions.c.priority.desc(), revisions.c.created_ms, revisions.c.id)
        .limit(1)
    )
    found: str | None = conn.execute(query).scalar_one_or_none()
    return found
