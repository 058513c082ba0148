"""What is answered to that which is not HTTP, or comes too slowly."""

import json
from dataclasses import dataclass
from http import HTTPStatus

import h11

from openmotion.ids import new_id


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer given before there is a request that the application could be asked.

    Attributes:
        status: of HTTP.
        code: for programs.
        message: a sentence for people; it repeats nothing of what came in.
    """

    status: int
    code: str
    message: str


INCOMPLETE = Refusal(400, "incomplete_request", "The request ended before it was complete.")
TOO_SLOW = Refusal(408, "request_timeout", "The request took too long to arrive.")
_INVALID = Refusal(400, "invalid_http", "The request is not valid HTTP/1.1.")
_TOO_LONG = Refusal(431, "headers_too_long", "The request line and headers exceed 64 KiB.")
_UNKNOWN_CODING = Refusal(501, "unknown_coding", "Of transfer codings, only chunked is taken.")
_UNKNOWN_VERSION = Refusal(505, "unknown_version", "HTTP/1.1 is spoken here.")
_BY_STATUS = {
    refusal.status: refusal for refusal in (_INVALID, _TOO_LONG, _UNKNOWN_CODING, _UNKNOWN_VERSION)
}


def refusal_of(problem: h11.RemoteProtocolError | None) -> Refusal:
    """The answer to what the parser refused."""
    return _INVALID if problem is None else _BY_STATUS.get(problem.error_status_hint, _INVALID)


def answer(refusal: Refusal) -> tuple[h11.Response, h11.Data]:
    """The head and body of a refusal; the connection closes behind it."""
    request_id = new_id()
    detail = {"code": refusal.code, "message": refusal.message, "path": []}
    title = "Invalid request" if refusal.status == 400 else HTTPStatus(refusal.status).phrase
    body = json.dumps(
        {"error": title, "details": [detail], "request_id": request_id, "retryable": False}
    ).encode("ascii")
    head = h11.Response(
        status_code=refusal.status,
        reason=HTTPStatus(refusal.status).phrase.encode("ascii"),
        headers=[
            ("content-type", "application/json"),
            ("content-length", str(len(body))),
            ("cache-control", "no-store"),
            ("x-request-id", request_id),
            ("connection", "close"),
        ],
    )
    return head, h11.Data(data=body)
