"""New jobs and follow-ups: everything or nothing, in one transaction.

The checks come in this order: 404, 400, 409, 402, 429, 503.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from openmotion import sessions
from openmotion.errors import RateLimited, StorageFull
from openmotion.ids import new_id
from openmotion.service.idempotency import fingerprint, read_idempotency_key
from openmotion.service.parts import Service
from openmotion.service.paths import read_job_id
from openmotion.service.quoting import credits_to_hold
from openmotion.store import Connection, failpoints, free_bytes
from openmotion.wire import Accepted, CreateRequest, read_request, status_url

_QUEUE_RETRY_S = 30
_ACCEPTED = 202


@dataclass(frozen=True, slots=True)
class Created:
    """The answer to a request for a job.

    Attributes:
        answer: its body, in the form of `wire.Accepted`.
        is_replayed: whether it was given before, to the same request.
    """

    answer: dict[str, Any]
    is_replayed: bool


def create_job(
    service: Service, user_id: str, *, body: bytes, path: str, idempotency_key: str | None = None
) -> Created:
    """Make a job.

    Args:
        service: the service.
        user_id: whose job it becomes.
        body: of the request, JSON.
        path: of the request.
        idempotency_key: the header as it was sent; None if it was not.

    Raises:
        InvalidPayload: the body or the key breaks rules.
        IdempotencyConflict: the key was used for another request.
        InsufficientCredits: the credits do not reach.
        RateLimited: too many jobs of the user wait already.
        StorageFull: the disk is nearly full.
    """
    key = read_idempotency_key(idempotency_key)
    request = read_request(body, allow_hosts=service.allowed_hosts)
    job_id = new_id()
    now_ms = service.clock()

    def make(conn: Connection, kept: Mapping[str, Any], hold: int) -> None:
        sessions.create(
            conn, user_id=user_id, request=kept, hold=hold, now_ms=now_ms, session_id=job_id
        )

    return _once(service, user_id, job_id, request, path=path, key=key, make=make)


def follow_up(
    service: Service,
    user_id: str,
    job_id: str,
    *,
    body: bytes,
    path: str,
    idempotency_key: str | None = None,
) -> Created:
    """Ask for a new revision of a completed job.

    Raises:
        JobNotFound: there is no such job that belongs to the user.
        InvalidPayload: the body or the key breaks rules.
        IdempotencyConflict: the key was used for another request.
        FollowUpRefused: the job is not completed.
        InsufficientCredits: the credits do not reach.
        RateLimited: too many jobs of the user wait already.
        StorageFull: the disk is nearly full.
    """
    session_id = read_job_id(job_id)
    with service.database.read() as conn:
        sessions.find(conn, session_id, user_id)
    key = read_idempotency_key(idempotency_key)
    request = read_request(body, allow_hosts=service.allowed_hosts)
    now_ms = service.clock()

    def make(conn: Connection, kept: Mapping[str, Any], hold: int) -> None:
        sessions.follow_up(
            conn,
            session_id=session_id,
            user_id=user_id,
            request=kept,
            hold=hold,
            now_ms=now_ms,
        )

    return _once(service, user_id, session_id, request, path=path, key=key, make=make)


def _once(
    service: Service,
    user_id: str,
    job_id: str,
    request: CreateRequest,
    *,
    path: str,
    key: str | None,
    make: Callable[[Connection, Mapping[str, Any], int], None],
) -> Created:
    accepted = Accepted(job_id=job_id, status="queued", status_url=status_url(job_id))
    answer = accepted.model_dump(mode="json")
    hold = credits_to_hold(service, request)
    kept = request.model_dump(mode="json", exclude_none=True)
    print_of_request = fingerprint(path, request)
    is_disk_full = _is_disk_full(service)
    failpoint = service.settings.failpoint

    def work(conn: Connection) -> Created:
        if key is not None:
            before = sessions.remember(
                conn,
                user_id=user_id,
                key=key,
                fingerprint=print_of_request,
                status=_ACCEPTED,
                answer=answer,
                now_ms=service.clock(),
            )
            if before is not None:
                return Created(before, is_replayed=True)
        make(conn, kept, hold)
        # Counted with the new one, behind the lock that the hold took: exact with many at once.
        if sessions.count_waiting(conn, user_id) > service.settings.user_queued:
            raise RateLimited(_QUEUE_RETRY_S)
        if is_disk_full:
            raise StorageFull("the disk is nearly full; new jobs are taken when there is room")
        failpoints.reach("create", "before", failpoint, job_id)
        return Created(answer, is_replayed=False)

    created = service.database.run(work)
    failpoints.reach("create", "after", failpoint, job_id)
    return created


def _is_disk_full(service: Service) -> bool:
    settings = service.settings
    return free_bytes(settings.data_dir) < settings.reserve_mb * 1_000_000
