"""The application: its operations, its middleware, and what is answered to unknown paths."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from openmotion.api.context import Context, context_of
from openmotion.api.describing import describe, extra_of, responses_of, success_of
from openmotion.api.errors import error_answer, refusal_answer
from openmotion.api.metrics import Metrics
from openmotion.api.notes import notes_of
from openmotion.api.observing import Observing
from openmotion.api.operations import Handler, Operation, Operations
from openmotion.api.rates import rate_limit
from openmotion.api.refusals import HttpRefusal
from openmotion.api.routes import SUBJECTS
from openmotion.api.touching import keep_touching
from openmotion.errors import MotionError
from openmotion.service import Service
from openmotion.settings import ServiceSettings

Endpoint = Callable[[Request], Awaitable[Response]]

_DESCRIPTION = (
    "Turns a prompt into a motion-graphics video with sound. Create a job, read its status until "
    "it is `completed`, then fetch the video at its link."
)


def create_app(service: Service, *, settings: ServiceSettings) -> FastAPI:
    """The API over a service.

    Raises:
        InvalidSettings: a rate limit of the settings is none.
    """
    app = MotionApp(
        title="Mosaic Motion",
        version=version("openmotion"),
        description=_DESCRIPTION,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        telemetry={"tracing": False, "metrics": False, "logs": False},
        lifespan=_lifespan,
        exception_handlers={404: _not_found, 405: _not_allowed},
    )
    metrics = Metrics()
    app.state.context = Context(
        service=service,
        settings=settings,
        metrics=metrics,
        requests=rate_limit("requests", settings.rate_limit),
        creates=rate_limit("creates", settings.rate_limit_creates),
    )
    app.add_middleware(Observing, metrics=metrics)
    for subject in SUBJECTS:
        _add(app, subject)
    operations = [operation for subject in SUBJECTS for operation in subject]
    app.openapi = _once(lambda: describe(app, operations))  # type: ignore[method-assign]
    return app


def begin_drain(app: FastAPI) -> None:
    """Say from now on that the service is about to end: it is not ready, and streams close."""
    context: Context = app.state.context
    context.metrics.draining.set(1)
    context.drain.set()


class PlainRoute(APIRoute):
    """A route whose handler reads the request itself.

    FastAPI's own reading of parameters would answer in its own words and order, and costs more
    than a status read does (benchmarks/service).
    """

    def __init__(self, path: str, endpoint: Endpoint, **described: Any) -> None:  # noqa: ANN401
        super().__init__(path, endpoint, **described)

        async def serve(scope: Scope, receive: Receive, send: Send) -> None:
            response = await endpoint(Request(scope, receive, send))
            await response(scope, receive, send)

        self.app = serve


class MotionApp(FastAPI):
    """FastAPI without the layers that nothing here uses; together they cost as much as the rest.

    Source: own measurement, benchmarks/service.
    """

    def build_middleware_stack(self) -> ASGIApp:
        """Our own layer, the answers to unknown paths and methods, and the operations."""
        app: ASGIApp = ExceptionMiddleware(self.router, handlers=self.exception_handlers)
        for layer, args, kwargs in reversed(self.user_middleware):
            app = layer(app, *args, **kwargs)
        return app


def _add(app: FastAPI, subject: Operations) -> None:
    for operation in subject:
        route = PlainRoute(
            operation.path,
            _endpoint(operation.handler),
            methods=[operation.method],
            name=operation.handler.__name__,
            operation_id=operation.handler.__name__,
            tags=[subject.tag],
            summary=operation.summary,
            description=_description(operation),
            status_code=success_of(operation),
            response_class=Response,
            response_model=None,
            responses=responses_of(operation),
            openapi_extra=extra_of(operation),
        )
        app.router.routes.append(route)


def _endpoint(handler: Handler) -> Endpoint:
    """A handler with deliberate errors turned into answers."""

    async def answer(request: Request) -> Response:
        try:
            return await handler(request, context_of(request.scope))
        except MotionError as error:
            return error_answer(error, notes_of(request.scope).request_id)
        except HttpRefusal as refusal:
            return refusal_answer(refusal, notes_of(request.scope).request_id)

    return answer


def _description(operation: Operation) -> str:
    return " ".join((operation.handler.__doc__ or "").split())


def _once(make: Callable[[], dict[str, Any]]) -> Callable[[], dict[str, Any]]:
    made: dict[str, Any] = {}

    def give() -> dict[str, Any]:
        if not made:
            made.update(make())
        return made

    return give


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    context: Context = app.state.context
    # Making the description takes a while, and nobody should wait for it on a request.
    description = asyncio.create_task(asyncio.to_thread(app.openapi))
    async with keep_touching(context):
        yield
    await description


async def _not_found(request: Request, _: Exception) -> Response:
    refusal = HttpRefusal(404, "not_found", "There is nothing at this path.")
    return refusal_answer(refusal, notes_of(request.scope).request_id)


async def _not_allowed(request: Request, _: Exception) -> Response:
    methods = {
        method
        for route in request.app.routes
        if isinstance(route, Route) and route.matches(request.scope)[0] is not Match.NONE
        for method in route.methods or ()
    }
    allowed = ", ".join(sorted(methods))
    message = f"This path takes {allowed}."
    refusal = HttpRefusal(405, "method_not_allowed", message, {"Allow": allowed})
    return refusal_answer(refusal, notes_of(request.scope).request_id)
