"""Reading headers that change what a request does."""

import re

from starlette.requests import Request

from openmotion.errors import InvalidPayload

_EVENT_ID = re.compile(rb"[0-9]{1,18}")
_HOST = re.compile(
    rb"(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?"
)


def idempotency_key(request: Request) -> str | None:
    """The header under which a client may send the same request again; None without one.

    Raises:
        InvalidPayload: it is sent twice.
    """
    value = _single(request, b"idempotency-key")
    return None if value is None else value.decode("latin-1").strip()


def last_event_id(request: Request) -> int | None:
    """The last event that a client has seen of a stream; None without one.

    Raises:
        InvalidPayload: it is not an id that a stream gave, or sent twice.
    """
    value = _single(request, b"last-event-id")
    if value is None:
        return None
    if not _EVENT_ID.fullmatch(value):
        raise _invalid("Last-Event-ID", "is the id of an event, a whole number")
    return int(value)


def base_url(request: Request, public_url: str) -> str:
    """How the client reaches the service, as `https://video.example.com`.

    Args:
        request: whose Host header counts, unless there is a setting.
        public_url: the setting; empty for none.
    """
    if public_url:
        return public_url.rstrip("/")
    hosts = [value for name, value in request.scope["headers"] if name == b"host"]
    if len(hosts) == 1 and _HOST.fullmatch(hosts[0]):
        return f"{request.scope['scheme']}://{hosts[0].decode('ascii')}"
    host, port = request.scope.get("server") or ("localhost", None)
    shown = f"[{host}]" if ":" in host else host
    return f"{request.scope['scheme']}://{shown}" + (f":{port}" if port else "")


def wants_stream(request: Request) -> bool:
    """Whether a client asks for an event stream rather than a page."""
    accepted = b",".join(value for name, value in request.scope["headers"] if name == b"accept")
    return b"text/event-stream" in accepted.lower()


def _single(request: Request, name: bytes) -> bytes | None:
    values = [value for given, value in request.scope["headers"] if given == name]
    if len(values) > 1:
        raise _invalid(name.decode("ascii").title(), "occurs twice")
    return values[0] if values else None


def _invalid(name: str, rule: str) -> InvalidPayload:
    detail = {"code": "invalid_header", "message": f"the header {name} {rule}", "path": ["header"]}
    return InvalidPayload([detail])
