"""The folder of a worker: what is unfinished, and copies of files that are kept elsewhere."""

import errno
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from openmotion.errors import JobFailed, StorageFull
from openmotion.store import BlobStore

T = TypeVar("T")

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})
_TRIES = 3


class Workshop:
    """Room to work in; all of it may vanish at any time without harm.

    Args:
        root: the folder, of this process alone.
        blobs: where what is finished is kept.
    """

    def __init__(self, root: Path, blobs: BlobStore) -> None:
        self._root = root
        self._blobs = blobs

    def attempt(self, work: Callable[[Path], T]) -> T:
        """Do work in a fresh folder; once more in another one if files vanish under it.

        Raises:
            StorageFull: there is no room.
            JobFailed: files cannot be read or written, again and again.
        """
        for number in range(_TRIES):
            try:
                with self._desk() as folder:
                    return work(folder)
            except OSError as error:
                if error.errno in _NO_ROOM:
                    raise StorageFull(
                        "the disk of the worker is full; make room, then send the request again"
                    ) from error
                if number == _TRIES - 1:
                    raise JobFailed("the worker cannot use its folder") from error
        raise AssertionError("unreachable")

    def local(self, key: str, revision_id: str) -> Path:
        """A file of the store as one of this machine, not to be changed.

        Raises:
            OutputGone: it is not in the store.
            StoreUnavailable: the store does not answer.
            OSError: it cannot be copied here.
        """
        there = self._blobs.local_path(key)
        if there is not None:
            return there
        copy = self._copy(key, revision_id)
        if not copy.exists():
            copy.parent.mkdir(parents=True, exist_ok=True)
            self._blobs.fetch(key, copy)
        return copy

    def keep(self, path: Path, key: str, revision_id: str) -> None:
        """Keep a file that was stored just now at hand, where the store is far away."""
        if self._blobs.local_path(key) is None:
            copy = self._copy(key, revision_id)
            copy.parent.mkdir(parents=True, exist_ok=True)
            path.replace(copy)

    def clear(self, revision_id: str) -> None:
        """Forget the copies for a revision."""
        shutil.rmtree(self._root / revision_id, ignore_errors=True)

    def close(self) -> None:
        """Remove everything."""
        shutil.rmtree(self._root, ignore_errors=True)

    def _copy(self, key: str, revision_id: str) -> Path:
        return self._root / revision_id / key.rpartition("/")[2]

    @contextmanager
    def _desk(self) -> Iterator[Path]:
        self._root.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix="desk-", dir=self._root))
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
