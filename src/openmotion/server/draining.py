"""A server that ends without cutting anybody off."""

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

import uvicorn

_TICK_S = 0.1
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class DrainingServer(uvicorn.Server):
    """uvicorn's server that says when it is ready, drains, and leaves signals to its caller.

    Args:
        config: of uvicorn.
        on_ready: is called once connections are taken.
        on_end: is called when told to end, before anything closes.
        on_drain: is called then in a thread; everything is answered until it returns.
    """

    def __init__(
        self,
        config: uvicorn.Config,
        *,
        on_ready: Callable[[], None],
        on_end: Callable[[], None],
        on_drain: Callable[[], None] | None,
    ) -> None:
        super().__init__(config)
        self._on_ready = on_ready
        self._on_end = on_end
        self._on_drain = on_drain

    async def main_loop(self) -> None:
        """Serve until told to end and drained."""
        self._on_ready()
        await super().main_loop()
        self._on_end()
        if self._on_drain is None:
            return
        drained = asyncio.get_running_loop().run_in_executor(None, self._on_drain)
        ticks = 0
        while not drained.done() and not self.force_exit:
            ticks += 1
            await self.on_tick(ticks)
            await asyncio.sleep(_TICK_S)
        if drained.done():
            drained.result()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take the signals that end the service while it runs."""
        # uvicorn raises the signal again at its end, which would kill the process before its
        # caller could close anything.
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in _SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002
        """Begin to end; the second time, without waiting."""
        self.force_exit = self.should_exit
        self.should_exit = True
