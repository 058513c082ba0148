"""The plan of a job, and the question that it may have."""

from starlette.requests import Request
from starlette.responses import Response

from openmotion.api.answers import json_answer
from openmotion.api.bodies import read_body
from openmotion.api.callers import authorize
from openmotion.api.context import Context
from openmotion.api.headers import base_url
from openmotion.api.operations import Operations
from openmotion.service import answer_question, read_plan
from openmotion.wire import ErrorBody, InputAnswer, JobNotFoundBody, Plan, SessionStatus

operations = Operations("plans")


@operations.add(
    "GET",
    "/sessions/{job_id}/plan",
    summary="Read the plan of a job",
    answers={200: Plan, 404: JobNotFoundBody},
)
async def read_session_plan(request: Request, context: Context) -> Response:
    """Returns what was understood, what will be shown, and the open question if there is one."""
    caller = await authorize(request, context)
    plan = await context.open(
        read_plan, context.service, caller.user_id, request.path_params["job_id"]
    )
    return json_answer(plan)


@operations.add(
    "POST",
    "/sessions/{job_id}/input",
    summary="Answer the question of a job",
    answers={200: SessionStatus, 404: JobNotFoundBody, 409: ErrorBody},
    body=InputAnswer,
)
async def answer_session(request: Request, context: Context) -> Response:
    """Answers the open question; the job goes on where it stopped."""
    caller = await authorize(request, context)
    body = await read_body(request, context)
    status = await context.write(
        answer_question,
        context.service,
        caller.user_id,
        request.path_params["job_id"],
        body=body,
        base_url=base_url(request, context.settings.public_url),
    )
    return json_answer(status)
