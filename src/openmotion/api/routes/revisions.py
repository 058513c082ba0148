"""The revisions of a job: its first run and every follow-up."""

from starlette.requests import Request
from starlette.responses import Response

from openmotion.api.answers import json_answer
from openmotion.api.callers import authorize
from openmotion.api.context import Context
from openmotion.api.headers import base_url
from openmotion.api.operations import Operations
from openmotion.errors import NotFound
from openmotion.service import list_revisions, read_revision
from openmotion.wire import ErrorBody, JobNotFoundBody, Revision, RevisionPage

operations = Operations("revisions")

_LONGEST_NUMBER = 9


@operations.add(
    "GET",
    "/sessions/{job_id}/revisions",
    summary="List the revisions of a job",
    answers={200: RevisionPage, 404: JobNotFoundBody},
)
async def list_session_revisions(request: Request, context: Context) -> Response:
    """Returns the revisions of a job, the oldest first."""
    caller = await authorize(request, context)
    page = await context.read(
        list_revisions, context.service, caller.user_id, request.path_params["job_id"]
    )
    return json_answer(page)


@operations.add(
    "GET",
    "/sessions/{job_id}/revisions/{number}",
    summary="Read a revision",
    answers={200: Revision, 404: JobNotFoundBody | ErrorBody},
)
async def read_session_revision(request: Request, context: Context) -> Response:
    """Returns a revision with its composition, report, what changed from its parent, and files."""
    caller = await authorize(request, context)
    revision = await context.open(
        read_revision,
        context.service,
        caller.user_id,
        request.path_params["job_id"],
        _number(request.path_params["number"]),
        base_url=base_url(request, context.settings.public_url),
    )
    return json_answer(revision)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER):
        raise NotFound("there is no such revision")
    return int(text)
