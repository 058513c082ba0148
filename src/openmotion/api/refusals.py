"""What HTTP itself lets the API refuse, before it looks at what is asked."""


class HttpRefusal(Exception):
    """A request that breaks a rule of HTTP, not one of the service.

    Attributes:
        status: of HTTP.
        code: for programs.
        message: a sentence for people; it repeats nothing of what came in.
        headers: that go with the answer.
    """

    def __init__(
        self, status: int, code: str, message: str, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}


def body_too_large(limit: int) -> HttpRefusal:
    """The body exceeds the limit, bytes."""
    return HttpRefusal(413, "body_too_large", f"The body is larger than {limit} bytes.")


def body_too_slow() -> HttpRefusal:
    """The body did not arrive in time."""
    return HttpRefusal(408, "request_timeout", "The body took too long to arrive.")


def not_json() -> HttpRefusal:
    """The media type is not JSON in UTF-8."""
    return HttpRefusal(
        415,
        "unsupported_media_type",
        "Send JSON in UTF-8 with the header Content-Type: application/json.",
        {"Accept": "application/json"},
    )


def is_encoded() -> HttpRefusal:
    """The body is compressed."""
    return HttpRefusal(
        415,
        "unsupported_content_encoding",
        "Send the body as it is, without Content-Encoding.",
        {"Accept-Encoding": "identity"},
    )
