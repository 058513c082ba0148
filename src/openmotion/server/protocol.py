"""HTTP/1.1 on one connection: uvicorn's protocol with deadlines, and JSON for what is no HTTP."""

import asyncio
from dataclasses import dataclass
from typing import Any, ClassVar

import h11
import structlog
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle
from uvicorn.server import ServerState

from openmotion.server.connection import StrictConnection
from openmotion.server.lingering import LingeringTransport
from openmotion.server.refusal import INCOMPLETE, TOO_SLOW, Refusal, answer, refusal_of

_log = structlog.get_logger("openmotion.server")


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How slow a client may be.

    Attributes:
        headers_s: for the headers of a request.
        rest_s: for what is left of a body whose answer was sent.
        stalled_s: for reading nothing of an answer.
    """

    headers_s: float = 10.0
    rest_s: float = 5.0
    stalled_s: float = 60.0


class MotionProtocol(H11Protocol):
    """A connection whose every refusal is JSON and that nobody can hold open by being slow.

    Attributes:
        deadlines: for all connections.
    """

    deadlines: ClassVar[Deadlines] = Deadlines()

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self.conn: StrictConnection = StrictConnection()
        self._deadline: asyncio.TimerHandle | None = None
        self._stalled: asyncio.TimerHandle | None = None
        self._lingering: LingeringTransport | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start to wait for the first request."""
        super().connection_made(transport)
        self._lingering = LingeringTransport(
            transport, is_sending=self._is_client_sending, loop=self.loop
        )
        self.transport = self._lingering
        self._deadline = self.loop.call_later(self.deadlines.headers_s, self._miss_deadline)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget everything that waits."""
        self._set_deadline(None)
        self._watch_stall(is_stalled=False)
        if self._lingering is not None:
            self._lingering.forget()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take in bytes; those behind an answer that ended the connection are dropped."""
        if self.transport.is_closing():
            return
        super().data_received(data)
        self._watch()

    def eof_received(self) -> bool:  # type: ignore[override]
        """Answer what was asked although the client has closed its direction.

        Returns:
            Whether the connection stays open.
        """
        if self.transport.is_closing():
            return False
        if self._is_client_sending() or self._has_begun_headers():
            self._refuse(INCOMPLETE)
            return False
        cycle: RequestResponseCycle | None = self.cycle
        if cycle is None or cycle.response_started:
            return False
        cycle.keep_alive = False
        return True

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002  (uvicorn's signature)
        """Answer what the parser refused."""
        self._refuse(refusal_of(self.conn.problem))

    def on_response_complete(self) -> None:
        """Turn to the next request."""
        super().on_response_complete()
        self._watch()

    def pause_writing(self) -> None:
        """Start to wait for a client that does not read."""
        super().pause_writing()
        self._watch_stall(is_stalled=True)

    def resume_writing(self) -> None:
        """Go on with a client that reads again."""
        super().resume_writing()
        self._watch_stall(is_stalled=False)

    def _should_upgrade(self) -> bool:
        return False  # RFC 9110 7.8: whoever offers nothing ignores the wish

    def _is_client_sending(self) -> bool:
        return self.conn.their_state in (h11.SEND_BODY, h11.ERROR)

    def _has_begun_headers(self) -> bool:
        return self.conn.their_state is h11.IDLE and bool(self.conn.trailing_data[0])

    def _watch(self) -> None:
        """Set the deadline that fits what the connection now waits for."""
        if self.transport.is_closing():
            self._set_deadline(None)
        elif self._has_begun_headers():
            self._keep_deadline(self.deadlines.headers_s)
        elif self.conn.their_state is h11.SEND_BODY and self.cycle.response_complete:
            self._keep_deadline(self.deadlines.rest_s)
        else:
            self._set_deadline(None)

    def _keep_deadline(self, seconds: float) -> None:
        if self._deadline is None:
            self._set_deadline(seconds)

    def _set_deadline(self, seconds: float | None) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
        if seconds is not None:
            self._deadline = self.loop.call_later(seconds, self._miss_deadline)

    def _miss_deadline(self) -> None:
        self._deadline = None
        if self._has_begun_headers():
            self._refuse(TOO_SLOW)
        elif self._lingering is not None:
            self._lingering.close_now()

    def _watch_stall(self, *, is_stalled: bool) -> None:
        if self._stalled is not None:
            self._stalled.cancel()
            self._stalled = None
        if is_stalled:
            self._stalled = self.loop.call_later(self.deadlines.stalled_s, self._give_up)

    def _give_up(self) -> None:
        _log.info("client_stalled")
        self.transport.abort()

    def _refuse(self, refusal: Refusal) -> None:
        """Answer without asking the application, and close."""
        _log.info("http_refused", status=refusal.status, code=refusal.code)
        is_answered = False
        cycle: RequestResponseCycle | None = self.cycle
        if cycle is not None and not cycle.response_complete:
            # The application works on a request whose body turned out to be broken.
            is_answered = cycle.response_started
            cycle.disconnected = True
            cycle.message_event.set()
        if not is_answered and self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            head, body = answer(refusal)
            for event in (head, body, h11.EndOfMessage()):
                self.transport.write(self.conn.send(event))
        self.transport.close()
