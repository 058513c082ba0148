"""What those who run the service ask it: whether it lives, is ready, and what it counted."""

from starlette.requests import Request
from starlette.responses import Response

from openmotion.api.answers import json_answer
from openmotion.api.context import Context
from openmotion.api.operations import Operations
from openmotion.api.readiness import Health, Readiness, check_readiness
from openmotion.errors import StoreUnavailable
from openmotion.service import count_jobs

operations = Operations("operation", prefix="")

_PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"


@operations.add("GET", "/healthz", summary="Is it alive?", answers={200: Health}, is_open=True)
async def read_health(request: Request, context: Context) -> Response:  # noqa: ARG001
    """Returns 200 as long as the process answers."""
    return json_answer(Health(status="ok"))


@operations.add(
    "GET",
    "/readyz",
    summary="Is it ready?",
    answers={200: Readiness, 503: Readiness},
    is_open=True,
)
async def read_readiness(request: Request, context: Context) -> Response:  # noqa: ARG001
    """Returns 200 if requests can be served: the store answers, has room, and nothing ends."""
    readiness = await check_readiness(context)
    if readiness.status == "ready":
        return json_answer(readiness)
    return json_answer(readiness, 503, {"retry-after": "2"})


@operations.add(
    "GET",
    "/metrics",
    summary="What was counted",
    answers={200: None},
    content={"text/plain": {"type": "string"}},
    is_open=True,
)
async def read_metrics(request: Request, context: Context) -> Response:  # noqa: ARG001
    """Returns counters in Prometheus' text format, those of jobs as they stand now."""
    try:
        context.metrics.note_jobs(await context.write(count_jobs, context.service))
    except StoreUnavailable:
        context.metrics.note_jobs(None)
    return Response(context.metrics.text(), headers={"content-type": _PROMETHEUS})


@operations.add(
    "GET",
    "/openapi.json",
    summary="This description",
    answers={200: None},
    content={"application/json": {"type": "object"}},
    is_open=True,
)
async def read_description(request: Request, context: Context) -> Response:  # noqa: ARG001
    """Returns this description of the API."""
    return json_answer(request.app.openapi(), headers={"cache-control": "public, max-age=300"})
