"""API keys that were used, kept in memory until they are written down."""

import threading


class Touches:
    """The digests of keys that were used; threads may share it."""

    def __init__(self) -> None:
        self._digests: set[str] = set()
        self._lock = threading.Lock()

    def add(self, digest: str) -> None:
        """Note that a key was used."""
        if digest not in self._digests:
            with self._lock:
                self._digests.add(digest)

    def take(self) -> list[str]:
        """All that were noted since the last time, in order; they are forgotten here."""
        with self._lock:
            digests, self._digests = self._digests, set()
        return sorted(digests)
