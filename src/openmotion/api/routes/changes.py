"""List jobs, and change what becomes of one: cancel, delete, revert."""

from typing import get_args

from starlette.requests import Request
from starlette.responses import Response

from openmotion.api.answers import empty_answer, json_answer
from openmotion.api.bodies import expect_no_body, read_body
from openmotion.api.callers import authorize
from openmotion.api.context import Context
from openmotion.api.headers import base_url
from openmotion.api.operations import Operations
from openmotion.api.parameters import JOB_CURSOR, LIMIT, Parameter
from openmotion.api.queries import MOST_ON_PAGE, PAGE, Query
from openmotion.service import cancel_job, delete_job, list_jobs, revert_job
from openmotion.wire import (
    ErrorBody,
    JobNotFoundBody,
    RevertRequest,
    SessionPage,
    SessionStatus,
    Status,
)

operations = Operations("jobs")

_STATUSES = get_args(Status)
_STATUS = Parameter(
    name="status",
    place="query",
    description="Only jobs of this status.",
    shape={"type": "string", "enum": list(_STATUSES)},
)


@operations.add(
    "GET",
    "/sessions",
    summary="List jobs",
    answers={200: SessionPage},
    parameters=(_STATUS, JOB_CURSOR, LIMIT),
)
async def list_sessions(request: Request, context: Context) -> Response:
    """Returns the jobs of the API key user, the newest first."""
    caller = await authorize(request, context)
    query = Query(request, ("status", "cursor", "limit"))
    page = await context.read(
        list_jobs,
        context.service,
        caller.user_id,
        status=query.choice("status", _STATUSES),
        cursor=query.text("cursor"),
        limit=query.integer("limit", default=PAGE, least=1, most=MOST_ON_PAGE),
    )
    return json_answer(page)


@operations.add(
    "POST",
    "/sessions/{job_id}/cancel",
    summary="Cancel a job",
    answers={200: SessionStatus, 404: JobNotFoundBody, 409: ErrorBody},
    takes_nothing=True,
)
async def cancel_session(request: Request, context: Context) -> Response:
    """Stops a job that is under way and gives its credits back.

    A cancelled follow-up leaves the job as it was completed before. Finished parts are kept and
    used again by the same request.
    """
    caller = await authorize(request, context)
    await expect_no_body(request, context)
    status = await context.write(
        cancel_job,
        context.service,
        caller.user_id,
        request.path_params["job_id"],
        base_url=base_url(request, context.settings.public_url),
    )
    return json_answer(status)


@operations.add(
    "DELETE",
    "/sessions/{job_id}",
    summary="Delete a job",
    answers={204: None, 404: JobNotFoundBody},
    takes_nothing=True,
)
async def delete_session(request: Request, context: Context) -> Response:
    """Removes a job and its files for good; one that is under way is cancelled first."""
    caller = await authorize(request, context)
    await expect_no_body(request, context)
    await context.write(delete_job, context.service, caller.user_id, request.path_params["job_id"])
    return empty_answer()


@operations.add(
    "POST",
    "/sessions/{job_id}/revert",
    summary="Return to an older revision",
    answers={200: SessionStatus, 404: JobNotFoundBody | ErrorBody, 409: ErrorBody},
    body=RevertRequest,
)
async def revert_session(request: Request, context: Context) -> Response:
    """Makes an older completed revision the current one again."""
    caller = await authorize(request, context)
    body = await read_body(request, context)
    status = await context.write(
        revert_job,
        context.service,
        caller.user_id,
        request.path_params["job_id"],
        body=body,
        base_url=base_url(request, context.settings.public_url),
    )
    return json_answer(status)
