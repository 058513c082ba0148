"""Create a job, follow it up, read its status: the seed's three operations."""

from collections.abc import Callable
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from openmotion.api.answers import json_answer
from openmotion.api.bodies import read_body
from openmotion.api.callers import authorize, count_request, digest_for_reading
from openmotion.api.context import Context
from openmotion.api.headers import base_url, idempotency_key
from openmotion.api.notes import notes_of
from openmotion.api.operations import Operations
from openmotion.api.parameters import IDEMPOTENCY_KEY
from openmotion.api.refusals import HttpRefusal
from openmotion.errors import RateLimited
from openmotion.service import Caller, Created, create_job, follow_up, read_status
from openmotion.wire import (
    Accepted,
    CreateRequest,
    ErrorBody,
    FollowUpRefusedBody,
    InsufficientCreditsBody,
    JobNotFoundBody,
    SessionStatus,
    read_request,
)

operations = Operations("jobs")

_ACCEPTED_HEADERS = {
    "Location": "Path at which the status of the job is read.",
    "Idempotency-Replayed": "`true` if the first answer under this key was given again.",
}


@operations.add(
    "POST",
    "/sessions",
    summary="Create a Mosaic Motion job",
    answers={202: Accepted, 402: InsufficientCreditsBody, 409: ErrorBody},
    body=CreateRequest,
    parameters=(IDEMPOTENCY_KEY,),
    headers=_ACCEPTED_HEADERS,
)
async def create_session(request: Request, context: Context) -> Response:
    """Creates a Mosaic Motion job from a prompt. The response returns a job_id immediately."""
    caller = await authorize(request, context)
    body = await read_body(request, context)
    return await _accept(request, context, caller, body, partial(create_job, context.service))


@operations.add(
    "POST",
    "/sessions/{job_id}/followups",
    summary="Create a followup",
    answers={
        202: Accepted,
        402: InsufficientCreditsBody,
        404: JobNotFoundBody,
        409: FollowUpRefusedBody | ErrorBody,
    },
    body=CreateRequest,
    parameters=(IDEMPOTENCY_KEY,),
    headers=_ACCEPTED_HEADERS,
)
async def create_followup(request: Request, context: Context) -> Response:
    """Creates a followup run on an existing completed Mosaic Motion job.

    It uses the same request body as creating a job, keeps the job's id and sets it to queued
    again.
    """
    caller = await authorize(request, context)
    job_id = request.path_params["job_id"]
    try:
        body = await read_body(request, context)
    except HttpRefusal:
        # 404 comes before 413 and 415: whether a job exists is told to its owner only.
        await context.read(read_status, context.service, caller.digest, job_id, base_url="")
        raise
    work = partial(follow_up, context.service, job_id=job_id)
    return await _accept(request, context, caller, body, work)


@operations.add(
    "GET",
    "/sessions/{job_id}",
    summary="Get job status",
    answers={200: SessionStatus, 404: JobNotFoundBody},
)
async def read_session(request: Request, context: Context) -> Response:
    """Returns status for a job owned by the API key user."""
    digest = await digest_for_reading(request, context)
    status = await context.read(
        read_status,
        context.service,
        digest,
        request.path_params["job_id"],
        base_url=base_url(request, context.settings.public_url),
    )
    return json_answer(status)


async def _accept(
    request: Request,
    context: Context,
    caller: Caller,
    body: bytes,
    work: Callable[..., Created],
) -> Response:
    """Do what makes work for the service, within the limit on that."""
    key = idempotency_key(request)
    try:
        count_request(request, caller.user_id, context.creates)
    except RateLimited:
        read_request(body)  # 400 comes before 429: waiting would not mend it
        raise
    created = await context.write(
        work,
        user_id=caller.user_id,
        body=body,
        path=request.url.path,
        idempotency_key=key,
    )
    notes_of(request.scope).job_id = str(created.answer["job_id"])
    headers = {"location": str(created.answer["status_url"])}
    if created.is_replayed:
        headers["idempotency-replayed"] = "true"
    return json_answer(created.answer, 202, headers)
