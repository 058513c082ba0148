"""Jobs whose last worker died are gone on with one at a time, so that the guilty one is found.

A job that kills its worker would otherwise use up the attempts of all that were in hand with it.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_LOOK_S = 0.2


class Quarantine:
    """Room for one suspect revision of this process; all that work on it may be there."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._suspect = ""
        self._inside = 0

    def try_enter(self, revision_id: str) -> bool:
        """Enter if it is empty or holds the same revision; `leave` afterwards."""
        with self._changed:
            if self._inside and self._suspect != revision_id:
                return False
            self._suspect = revision_id
            self._inside += 1
            return True

    def leave(self) -> None:
        """Leave what was entered."""
        with self._changed:
            self._inside -= 1
            self._changed.notify_all()

    @contextmanager
    def waiting(self, revision_id: str, check: Callable[[], None]) -> Iterator[None]:
        """Be inside while the body runs, and wait for that as long as it takes.

        Args:
            revision_id: of the suspect.
            check: called a few times a second; what it raises ends the waiting.
        """
        while not self.try_enter(revision_id):
            check()
            with self._changed:
                self._changed.wait(_LOOK_S)
        try:
            yield
        finally:
            self.leave()
