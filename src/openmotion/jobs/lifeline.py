"""How processes of one machine see at once that another has died: a lock that dies with it."""

import fcntl
import os
from pathlib import Path

_SUFFIX = ".lock"


class Lifeline:
    """A locked file that names a process; the system unlocks it however the process ends.

    Args:
        folder: of all lifelines on this machine that share their data.
        executor_id: of this process.
    """

    def __init__(self, folder: Path, executor_id: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._path = folder / f"{executor_id}{_SUFFIX}"
        self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def dead(self) -> list[str]:
        """The processes that were here and have died; each until it is buried."""
        return sorted(
            path.name.removesuffix(_SUFFIX)
            for path in self._folder.glob(f"*{_SUFFIX}")
            if path != self._path and _is_free(path)
        )

    def bury(self, executor_id: str) -> None:
        """Forget a process that has died."""
        (self._folder / f"{executor_id}{_SUFFIX}").unlink(missing_ok=True)

    def close(self) -> None:
        """Let go, as dying does; the file stays until somebody has seen it."""
        os.close(self._descriptor)


def _is_free(path: Path) -> bool:
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return True
