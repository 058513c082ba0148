"""The outermost layer: ids, log lines, counters, and an answer for what nobody expected."""

import re
import time
from http import HTTPStatus

import structlog
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from openmotion.api.errors import internal_error
from openmotion.api.metrics import Metrics
from openmotion.api.notes import Notes, take_notes

_log = structlog.get_logger("openmotion.api")
# A key that somebody put into a path by mistake must not reach the log.
_SECRET = re.compile(r"(motion|whsec)_[A-Za-z0-9_+/=-]{4,}")
_QUIET = frozenset({"/healthz", "/readyz", "/metrics"})
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"})


class Observing:
    """Middleware that gives each request an id, answers mistakes of ours, counts and logs."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        notes = take_notes(scope)
        status = 0
        first_byte = 0.0

        async def send_noted(message: Message) -> None:
            nonlocal status, first_byte
            if message["type"] == "http.response.start":
                status = message["status"]
                first_byte = time.perf_counter()
                message["headers"] = [
                    *message["headers"],
                    (b"x-request-id", notes.request_id.encode("ascii")),
                    (b"x-content-type-options", b"nosniff"),
                    *notes.headers,
                ]
            await send(message)

        self._metrics.open_requests.inc()
        try:
            await self._app(scope, receive, send_noted)
        except ClientDisconnect:
            _log.debug("client_left", request_id=notes.request_id)
        except Exception:  # noqa: BLE001  (nobody outside would answer in JSON)
            _log.exception("request_failed", request_id=notes.request_id, **_place(scope))
            if not status:
                await internal_error(notes.request_id)(scope, receive, send_noted)
        finally:
            self._metrics.open_requests.dec()
            self._conclude(scope, notes, status, started, first_byte)

    def _conclude(
        self, scope: Scope, notes: Notes, status: int, started: float, first_byte: float
    ) -> None:
        place = _place(scope)
        method = scope["method"] if scope["method"] in _METHODS else "OTHER"
        ended = time.perf_counter()
        if status:
            self._metrics.count(method, place["route"], status, first_byte - started)
        if place["route"] in _QUIET and status == HTTPStatus.OK:
            return
        _log.info(
            "request",
            method=method,
            **place,
            status=status or None,
            took_ms=round((ended - started) * 1000, 2),
            request_id=notes.request_id,
            user_id=notes.user_id,
            job_id=notes.job_id or scope.get("path_params", {}).get("job_id"),
        )


def _place(scope: Scope) -> dict[str, str]:
    """Where a request went: the template of its path, and the path without its query."""
    route = scope.get("route")
    path = scope["path"][:200]
    if route is not None:
        return {"route": route.path, "path": path}
    return {"route": "unmatched", "path": _SECRET.sub(r"\1_…", path)}
