"""Files in a bucket of S3, or of a service that speaks as S3 does."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError, PreconditionError
from obstore.store import S3Store

from openmotion.errors import StoreUnavailable
from openmotion.settings import ServiceSettings
from openmotion.store.shelf import Stored

if TYPE_CHECKING:  # obstore has them in its type stubs only
    from obstore import ObjectMeta
    from obstore.store import S3Config

_PIECE = 4 * 1024 * 1024
_REQUEST_S = 60
_RETRIES_S = 10


class Bucket:
    """A shelf in a bucket.

    Args:
        name: of the bucket, which must exist.
        prefix: of all keys; may be empty.
        settings: how to reach it.
    """

    def __init__(self, name: str, prefix: str, settings: ServiceSettings) -> None:
        given: S3Config = {"region": settings.s3_region, "checksum_algorithm": "SHA256"}
        if settings.s3_endpoint:
            given["endpoint"] = settings.s3_endpoint
        if settings.s3_access_key_id:
            given["access_key_id"] = settings.s3_access_key_id
            given["secret_access_key"] = settings.s3_secret_access_key.get_secret_value()
        self._store = S3Store(
            name,
            prefix=prefix or None,
            config=given,
            client_options={
                "allow_http": settings.s3_endpoint.startswith("http://"),
                "connect_timeout": timedelta(seconds=5),
                "timeout": timedelta(seconds=_REQUEST_S),
            },
            retry_config={
                "max_retries": 5,
                "retry_timeout": timedelta(seconds=_RETRIES_S),
                "backoff": {
                    "init_backoff": timedelta(milliseconds=100),
                    "max_backoff": timedelta(seconds=2),
                    "base": 2,
                },
            },
        )

    def put(self, key: str, source: bytes | Path, content_type: str) -> None:
        """Keep bytes, or a copy of a file, under a key, in place of what is there."""
        with _explained():
            obstore.put(self._store, key, source, attributes={"Content-Type": content_type})

    def create(self, key: str, source: bytes | Path) -> bool:
        """Keep bytes, or a copy of a file, if nothing is there; whether that was so.

        Where the service ignores that condition, the later of two stays: what is written under
        one key is the same.
        """
        with _explained():
            try:
                obstore.put(self._store, key, source, mode="create", use_multipart=False)
            except (AlreadyExistsError, PreconditionError):
                return False
            return True

    def look(self, key: str) -> Stored | None:
        """What is there; None for nothing."""
        try:
            with _explained(missing_passes=True):
                found = obstore.head(self._store, key)
        except FileNotFoundError:
            return None
        return Stored(key, found["size"], _milliseconds(found))

    def stream(self, key: str, start: int, end: int) -> Iterator[bytes]:
        """The bytes from start to end; fewer if there are fewer.

        Each piece is a request of its own: a slow reader holds no connection open.
        """
        stored = self.look(key)
        if stored is None:
            raise FileNotFoundError(key)
        return self._pieces(key, start, min(end, stored.size))

    def delete(self, key: str) -> None:
        """Remove what is there, if anything is."""
        with _explained():
            obstore.delete(self._store, key)

    def entries(self, prefix: str) -> Iterator[Stored]:
        """All that is under keys that begin so, in no order."""
        with _explained():
            for page in obstore.list(self._store, prefix):
                for found in page:
                    yield Stored(found["path"], found["size"], _milliseconds(found))

    def local_path(self, key: str) -> Path | None:  # noqa: ARG002
        """None: a bucket is elsewhere."""
        return None

    def probe(self) -> None:
        """Ask whether the bucket answers and may be read."""
        with _explained():
            obstore.list_with_delimiter(self._store, "probe/")

    def sweep(self, before_ms: int) -> int:  # noqa: ARG002
        """Nothing: a rule of the bucket removes unfinished uploads."""
        return 0

    def _pieces(self, key: str, start: int, end: int) -> Iterator[bytes]:
        while start < end:
            stop = min(start + _PIECE, end)
            with _explained(missing_passes=True):
                piece = bytes(obstore.get_range(self._store, key, start=start, end=stop))
            if not piece:
                return
            start += len(piece)
            yield piece


def _milliseconds(found: "ObjectMeta") -> int:
    return round(found["last_modified"].timestamp() * 1000)


@contextmanager
def _explained(*, missing_passes: bool = False) -> Iterator[None]:
    """Turn errors of the bucket into ours.

    What the service says may name the bucket and the account, so it stays in the cause.
    """
    try:
        yield
    except (BaseError, OSError) as error:
        if missing_passes and isinstance(error, FileNotFoundError):
            raise
        raise StoreUnavailable(
            f"the bucket of files does not serve ({type(error).__name__}); check "
            "OPENMOTION_BLOB_URL and the OPENMOTION_S3_ settings if this lasts"
        ) from error
