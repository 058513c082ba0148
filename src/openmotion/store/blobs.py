"""The file store: bytes under their digest, and segments under a key that says what they are."""

import hashlib
import os
import secrets
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, Self, TypeVar

from openmotion.errors import InvalidSettings, OutputGone, StorageFull, StoreUnavailable
from openmotion.settings import ServiceSettings
from openmotion.store.bucket import Bucket
from openmotion.store.folder import Folder
from openmotion.store.keys import blob_key, check_key, digest_of
from openmotion.store.shelf import Shelf, Stored

T = TypeVar("T")

_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.2, 30.0


class Blob(NamedTuple):
    """A file of the store.

    Attributes:
        digest: SHA-256 in hexadecimal.
        size: in bytes.
        content_type: as `video/mp4`.
    """

    digest: str
    size: int
    content_type: str


class BlobStore:
    """Files in a folder or a bucket; what it says is kept has been looked at again.

    Args:
        shelf: where the files are.
        patience_s: how long a write is tried again when the place does not serve.
        sleep: waits so many seconds.
    """

    def __init__(
        self,
        shelf: Shelf,
        *,
        patience_s: float = 10.0,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._shelf = shelf
        self._patience_s = patience_s
        self._sleep = sleep

    @classmethod
    def open(cls, settings: ServiceSettings, *, patience_s: float = 10.0) -> Self:
        """The store that settings name: a bucket, a folder, or one in the data folder.

        Raises:
            InvalidSettings: the address is not one that we know.
        """
        return cls(_shelf_of(settings), patience_s=patience_s)

    def put_file(self, path: Path, content_type: str) -> Blob:
        """Keep a copy of a file under its digest. Doing it again changes nothing.

        Raises:
            StoreUnavailable: the place does not serve, after trying for a while.
            StorageFull: there is no room.
        """
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        return self._put(path, Blob(digest, path.stat().st_size, content_type))

    def put_bytes(self, data: bytes, content_type: str) -> Blob:
        """Keep bytes under their digest. Doing it again changes nothing.

        Raises:
            StoreUnavailable: the place does not serve, after trying for a while.
            StorageFull: there is no room.
        """
        digest = hashlib.sha256(data).hexdigest()
        return self._put(data, Blob(digest, len(data), content_type))

    def create(self, key: str, data: bytes | Path) -> bool:
        """Keep bytes, or a copy of a file, under a key, unless something is there.

        Returns:
            Whether it is new. What was there stays.

        Raises:
            StoreUnavailable: the place does not serve, after trying for a while.
            StorageFull: there is no room.
        """
        size = len(data) if isinstance(data, bytes) else data.stat().st_size

        def keep() -> bool:
            is_new = self._shelf.create(check_key(key), data)
            if is_new:
                self._require(key, size)
            return is_new

        return self._patiently(keep)

    def size(self, key: str) -> int | None:
        """How many bytes are under a key; None if nothing is.

        Raises:
            StoreUnavailable: the place does not serve.
        """
        found = self._shelf.look(check_key(key))
        return None if found is None else found.size

    def read(self, key: str) -> bytes:
        """All bytes under a key, checked against its digest.

        Raises:
            OutputGone: nothing is there, or not what was put there.
            StoreUnavailable: the place does not serve.
        """
        data = b"".join(self.stream(key))
        _require_digest(key, hashlib.sha256(data).hexdigest())
        return data

    def fetch(self, key: str, into: Path) -> None:
        """Write the bytes under a key to a file, which is there as a whole or not at all.

        Raises:
            OutputGone: nothing is there, or not what was put there.
            StoreUnavailable: the place does not serve.
            OSError: the file cannot be written.
        """
        handle, name = tempfile.mkstemp(dir=into.parent, prefix=".fetch-")
        try:
            seen = hashlib.sha256()
            with os.fdopen(handle, "wb") as file:
                for piece in self.stream(key):
                    seen.update(piece)
                    file.write(piece)
            _require_digest(key, seen.hexdigest())
            Path(name).replace(into)
        finally:
            Path(name).unlink(missing_ok=True)

    def stream(self, key: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """The bytes under a key from start to end, in pieces; whether they are right is unchecked.

        Raises:
            OutputGone: nothing is there; told at once, before the first piece.
            StoreUnavailable: the place does not serve.
        """
        if end is None:
            found = self._shelf.look(check_key(key))
            end = 0 if found is None else found.size
        try:
            return _whole(key, self._shelf.stream(check_key(key), start, end), end - start)
        except FileNotFoundError as error:
            raise _gone(key) from error

    def delete(self, key: str) -> None:
        """Remove what is under a key, if anything is.

        Raises:
            StoreUnavailable: the place does not serve.
        """
        self._shelf.delete(check_key(key))

    def look(self, key: str) -> Stored | None:
        """Size and age of what is under a key; None if nothing is.

        Raises:
            StoreUnavailable: the place does not serve.
        """
        return self._shelf.look(check_key(key))

    def keys(self, prefix: str) -> Iterator[Stored]:
        """All keys that begin so, with size and time, in no order.

        Raises:
            StoreUnavailable: the place does not serve.
        """
        return self._shelf.entries(prefix)

    def local_path(self, key: str) -> Path | None:
        """The file itself, not to be changed, where it is on this machine; else None."""
        return self._shelf.local_path(check_key(key))

    def probe(self) -> None:
        """Ask whether the place answers.

        Raises:
            StoreUnavailable: it does not.
        """
        self._shelf.probe()

    def sweep(self, before_ms: int) -> int:
        """Remove what writes left unfinished before a time; how many there were."""
        return self._shelf.sweep(before_ms)

    def _put(self, source: bytes | Path, blob: Blob) -> Blob:
        key = blob_key(blob.digest)

        def keep() -> Blob:
            self._shelf.put(key, source, blob.content_type)
            self._require(key, blob.size)
            return blob

        return self._patiently(keep)

    def _require(self, key: str, size: int) -> None:
        """Look again: a place may say yes and hold nothing, or less."""
        found = self._shelf.look(key)
        if found is None or found.size != size:
            there = "nothing" if found is None else f"{found.size} bytes"
            self._shelf.delete(key)
            raise StoreUnavailable(f"the file store took {size} bytes and holds {there}; try again")

    def _patiently(self, work: Callable[[], T]) -> T:
        """Work, again while it finds the place out of order; a full place is not waited for."""
        waited_s, pause_s = 0.0, _FIRST_PAUSE_S
        while True:
            try:
                return work()
            except StorageFull:
                raise
            except StoreUnavailable:
                if waited_s + pause_s > self._patience_s:
                    raise
            this_s = pause_s * (500 + secrets.randbelow(501)) / 1000
            self._sleep(this_s)
            waited_s += this_s
            pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)


def _shelf_of(settings: ServiceSettings) -> Shelf:
    url = settings.blob_url
    scheme, separator, rest = url.partition("://")
    if not separator:
        return Folder(Path(url) if url else settings.data_dir / "files")
    if scheme == "file":
        return Folder(Path(rest))
    if scheme != "s3":
        raise InvalidSettings(
            f"OPENMOTION_BLOB_URL begins with {scheme}:// and must be `s3://BUCKET/PREFIX` or "
            "a folder"
        )
    name, _, prefix = rest.partition("/")
    if not name:
        raise InvalidSettings("OPENMOTION_BLOB_URL names no bucket; use `s3://BUCKET/PREFIX`")
    return Bucket(name, prefix.strip("/"), settings)


def _whole(key: str, pieces: Iterator[bytes], size: int) -> Iterator[bytes]:
    """The pieces, and an error when they end too early."""
    try:
        for piece in pieces:
            size -= len(piece)
            yield piece
    except FileNotFoundError as error:
        raise _gone(key) from error
    if size > 0:
        raise OutputGone(f"{key} is {size} bytes shorter than it should be")


def _require_digest(key: str, seen: str) -> None:
    wanted = digest_of(key)
    if wanted not in {None, seen}:
        raise OutputGone(f"{key} does not hold what was put there")


def _gone(key: str) -> OutputGone:
    return OutputGone(f"{key} is not in the file store")
