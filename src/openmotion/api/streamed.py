"""Answers that are sent piece by piece."""

from collections.abc import AsyncGenerator, Mapping

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send


class StreamedAnswer(StreamingResponse):
    """An answer whose pieces are closed when it ends, however that is.

    A client that leaves would otherwise leave open files to the garbage collector.

    Args:
        pieces: of the body.
        status: of HTTP.
        headers: of the answer.
        media_type: of the body.
    """

    def __init__(
        self,
        pieces: AsyncGenerator[bytes, None] | AsyncGenerator[str, None],
        *,
        status: int = 200,
        headers: Mapping[str, str],
        media_type: str,
    ) -> None:
        super().__init__(pieces, status, headers, media_type)
        self._pieces = pieces

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the answer."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            await self._pieces.aclose()
