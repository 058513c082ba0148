"""Files in a folder: written under a temporary name, brought to the disk, then named."""

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from openmotion.errors import StorageFull, StoreUnavailable
from openmotion.store.shelf import Stored

_INCOMING = "incoming"
_PIECE = 256 * 1024
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EROFS}


class Folder:
    """A shelf on the disk of this machine, or on one that is mounted.

    Args:
        root: the folder, which is made if missing.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._incoming = root / _INCOMING

    def put(self, key: str, source: bytes | Path, content_type: str) -> None:  # noqa: ARG002
        """Keep bytes, or a copy of a file, under a key, in place of what is there."""
        with _explained(), self._arriving(source) as arrived:
            target = self._target(key)
            arrived.replace(target)
            _keep_folder(target.parent)

    def create(self, key: str, source: bytes | Path) -> bool:
        """Keep bytes, or a copy of a file, if nothing is there; whether that was so."""
        with _explained(), self._arriving(source) as arrived:
            target = self._target(key)
            try:
                os.link(arrived, target)
            except FileExistsError:
                os.utime(target)  # somebody wants it again
                return False
            _keep_folder(target.parent)
            return True

    def look(self, key: str) -> Stored | None:
        """What is there; None for nothing."""
        with _explained():
            try:
                state = (self._root / key).stat()
            except FileNotFoundError:
                return None
            return Stored(key, state.st_size, state.st_mtime_ns // 1_000_000)

    def stream(self, key: str, start: int, end: int) -> Iterator[bytes]:
        """The bytes from start to end; fewer if there are fewer."""
        with _explained():
            file = (self._root / key).open("rb")
        return _pieces(file, start, end)

    def delete(self, key: str) -> None:
        """Remove what is there, if anything is."""
        with _explained():
            (self._root / key).unlink(missing_ok=True)

    def entries(self, prefix: str) -> Iterator[Stored]:
        """All that is under keys that begin so, in no order."""
        with _explained():
            found = list((self._root / prefix).rglob("*"))
        for path in found:
            key = path.relative_to(self._root).as_posix()
            stored = self.look(key) if path.is_file() else None
            if stored is not None:
                yield stored

    def local_path(self, key: str) -> Path | None:
        """The file itself; None if there is none."""
        path = self._root / key
        return path if path.is_file() else None

    def probe(self) -> None:
        """Ask whether the folder can be written."""
        with _explained():
            self._incoming.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self._incoming) as file:
                file.write(b"probe")
                file.flush()

    def sweep(self, before_ms: int) -> int:
        """Remove what unfinished writes left before a time; how many there were."""
        swept = 0
        for stored in self.entries(_INCOMING):
            if stored.modified_ms < before_ms:
                self.delete(stored.key)
                swept += 1
        return swept

    def _target(self, key: str) -> Path:
        target = self._root / key
        if not target.parent.is_dir():
            target.parent.mkdir(parents=True, exist_ok=True)
            _keep_folder(target.parent.parent)
        return target

    @contextmanager
    def _arriving(self, source: bytes | Path) -> Iterator[Path]:
        """A copy on the disk to stay, which is gone when the block ends unless it was named."""
        self._incoming.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._incoming)
        arrived = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                if isinstance(source, bytes):
                    file.write(source)
                else:
                    with source.open("rb") as given:
                        shutil.copyfileobj(given, file, _PIECE)
                file.flush()
                os.fsync(file.fileno())
            yield arrived
        finally:
            arrived.unlink(missing_ok=True)


def _pieces(file: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    with file, _explained():
        file.seek(start)
        left = end - start
        while left > 0:
            piece = file.read(min(_PIECE, left))
            if not piece:
                return
            left -= len(piece)
            yield piece


def _keep_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _explained() -> Iterator[None]:
    """Turn errors of the disk into ours; a missing file passes."""
    try:
        yield
    except FileNotFoundError:
        raise
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        if error.errno in _NO_ROOM:
            raise StorageFull(
                f"files cannot be kept ({reason}); make room, then try again"
            ) from error
        raise StoreUnavailable(f"the folder of files does not serve ({reason})") from error
