"""The one place that knows which HTTP status an error has, and what its answer says."""

from collections.abc import Mapping

from starlette.responses import Response

from openmotion.api.answers import json_answer
from openmotion.api.refusals import HttpRefusal
from openmotion.errors import (
    FollowUpRefused,
    InsufficientCredits,
    InvalidPayload,
    MotionError,
    RateLimited,
    StoreUnavailable,
)

STATUSES: Mapping[str, int] = {
    # What the client can mend.
    "invalid_request": 400,
    "unknown_look": 400,
    "address_refused": 400,
    "unauthorized": 401,
    "insufficient_credits": 402,
    "job_not_found": 404,
    "not_found": 404,
    "conflict": 409,
    "followup_requires_completed_job": 409,
    "idempotency_key_reused": 409,
    "cancelled": 409,
    "question_unanswered": 409,
    "output_gone": 410,
    "rate_limited": 429,
    # What passes.
    "store_unavailable": 503,
    "storage_full": 503,
    # What the service must mend. Most of these end a job and are told in its `error`; none is
    # expected to reach an answer.
    "motion_error": 500,
    "invalid_document": 500,
    "invalid_composition": 500,
    "font_unavailable": 500,
    "asset_unavailable": 500,
    "encoding_failed": 500,
    "output_unwritable": 500,
    "unreadable_media": 500,
    "missing_system_library": 500,
    "invalid_settings": 500,
    "unreachable": 500,
    "stage_timeout": 500,
    "resource_limit": 500,
    "internal_error": 500,
    "superseded": 500,
}
"""HTTP status of each code of an error."""

_TITLES = {
    401: "Unauthorized",
    404: "Not found",
    405: "Method not allowed",
    410: "Gone",
    500: "Internal error",
    503: "Service unavailable",
}
_UNAUTHORIZED = (
    "The API key is missing or not valid; send it as Authorization: Bearer motion_your_api_key."
)
_GONE = "The file of this video is missing or damaged; send a follow-up to make it again."
_INTERNAL = "The request failed inside the service; quote the request_id when you report it."
_UNAVAILABLE = {
    "store_unavailable": "The service cannot reach its store now; send the request again.",
    "storage_full": "The service has no room for new work now; send the request again later.",
}


def error_answer(error: MotionError, request_id: str) -> Response:
    """The answer to a request that ended in a deliberate error."""
    status = STATUSES[error.code]
    body: dict[str, object]
    headers: dict[str, str] = {}
    if status == 400:
        body = {"error": "Invalid request", "details": _details(error)}
    elif status == 401:
        body = {"error": "Unauthorized", "code": error.code, "message": _UNAUTHORIZED}
        headers["www-authenticate"] = "Bearer"
    elif isinstance(error, InsufficientCredits):
        body = {
            "error": "insufficient_credits",
            "code": "insufficient_credits_minimum_kickoff_balance",
            "message": sentence(error),
            "minimum_required_credits": error.required,
            "current_balance": error.available,
        }
    elif error.code == "job_not_found":
        # The same to the letter for every job that is not the caller's.
        return json_answer({"error": "Job not found"}, 404)
    elif isinstance(error, FollowUpRefused):
        body = {"error": error.code, "message": sentence(error), "status": error.status}
    elif isinstance(error, RateLimited):
        body = {"error": error.code, "code": error.code, "message": sentence(error)}
        headers["retry-after"] = str(error.retry_after_s)
    elif isinstance(error, StoreUnavailable):
        body = {"error": _TITLES[503], "code": error.code, "message": _UNAVAILABLE[error.code]}
        headers["retry-after"] = str(error.retry_after_s)
    elif status == 410:
        body = {"error": _TITLES[410], "code": error.code, "message": _GONE}
    elif status == 500:
        return internal_error(request_id)
    else:
        title = _TITLES.get(status, error.code)
        body = {"error": title, "code": error.code, "message": sentence(error)}
    body |= {"request_id": request_id, "retryable": status in (429, 503)}
    return json_answer(body, status, headers)


def refusal_answer(refusal: HttpRefusal, request_id: str) -> Response:
    """The answer to a request that breaks a rule of HTTP."""
    body: dict[str, object] = {
        "error": _TITLES.get(refusal.status, "Invalid request"),
        "code": refusal.code,
        "message": refusal.message,
    }
    if refusal.status == 400:
        body = {
            "error": "Invalid request",
            "details": [{"code": refusal.code, "message": refusal.message, "path": []}],
        }
    body |= {"request_id": request_id, "retryable": refusal.status == 408}
    return json_answer(body, refusal.status, refusal.headers)


def internal_error(request_id: str) -> Response:
    """The answer to a request that hit a mistake of ours."""
    return json_answer(
        {
            "error": _TITLES[500],
            "code": "internal_error",
            "message": _INTERNAL,
            "request_id": request_id,
            "retryable": True,
        },
        500,
    )


def sentence(error: MotionError) -> str:
    """The message of an error as a sentence."""
    text = str(error).strip() or error.code
    return text[0].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) else ".")


def _details(error: MotionError) -> list[Mapping[str, object]]:
    if isinstance(error, InvalidPayload):
        return list(error.details)
    return [{"code": error.code, "message": sentence(error), "path": []}]
