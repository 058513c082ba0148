"""One HTTP/1.1 connection, stricter than the parser that it builds on."""

import h11

HEADER_BYTES = 64 * 1024
"""The most that a request line and its headers may take together."""

# What a field costs beside its name and value: a colon, a space and the end of the line.
_FIELD_BYTES = 4
_VERSIONS = (b"1.0", b"1.1")


class StrictConnection(h11.Connection):
    """A server's side of a connection that also refuses what a proxy might read differently.

    Attributes:
        problem: what was wrong with the last thing received, or None.
    """

    def __init__(self) -> None:
        super().__init__(h11.SERVER, HEADER_BYTES)
        self.problem: h11.RemoteProtocolError | None = None

    def next_event(self) -> h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]:
        """The next event, as h11 gives it.

        Raises:
            RemoteProtocolError: the request breaks HTTP, is framed in two ways at once, or its
                headers are too long.
        """
        try:
            event = super().next_event()
            if isinstance(event, h11.Request):
                _check(event)
        except h11.RemoteProtocolError as error:
            self.problem = error
            raise
        return event


def _check(request: h11.Request) -> None:
    if request.http_version not in _VERSIONS:
        raise h11.RemoteProtocolError("an unknown version of HTTP", error_status_hint=505)
    # h11 measures only what is incomplete: headers that come in one piece pass it at any length.
    size = len(request.target)
    names = set()
    for name, value in request.headers:
        size += len(name) + len(value) + _FIELD_BYTES
        names.add(name)
    if size > HEADER_BYTES:
        raise h11.RemoteProtocolError("the headers are too long", error_status_hint=431)
    # RFC 9112 6.3 lets a server refuse this: whoever stands in front may end the body elsewhere.
    if b"transfer-encoding" in names and b"content-length" in names:
        raise h11.RemoteProtocolError("the body is framed in two ways")
