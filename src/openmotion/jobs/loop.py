"""A thread that does the same thing again and again until it is stopped."""

import threading
from collections.abc import Callable
from typing import Final

import structlog

from openmotion.errors import StoreUnavailable

_logger = structlog.get_logger(__name__)

_TROUBLE_S: Final = 2.0


class Loop:
    """Does work, waits, does it again. What goes wrong is logged; the next time it may work.

    Args:
        name: of the thread.
        every_s: how long it waits in between.
        work: what to do; True does it again at once.
        first_s: how long it waits before the first time.
    """

    def __init__(
        self, name: str, every_s: float, work: Callable[[], object], *, first_s: float = 0.0
    ) -> None:
        self._first_s = first_s
        self.name = name
        self._every_s = every_s
        self._work = work
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Begin no further time, and wait for the one under way."""
        self._stop.set()
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._thread.join()

    def _run(self) -> None:
        self._stop.wait(self._first_s)
        while not self._stop.is_set():
            pause_s = self._every_s
            try:
                if self._work() is True:
                    continue
            except StoreUnavailable as error:
                _logger.warning("the store does not answer", loop=self.name, why=str(error))
                pause_s = max(pause_s, _TROUBLE_S)
            except Exception:
                _logger.exception("a loop stumbled", loop=self.name)
                pause_s = max(pause_s, _TROUBLE_S)
            self._stop.wait(pause_s)
