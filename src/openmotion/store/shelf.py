"""What a place for files must be able to do; a folder and a bucket can."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Protocol


class Stored(NamedTuple):
    """A file that is kept.

    Attributes:
        key: it is found under.
        size: in bytes.
        modified_ms: when it was last put there, by the clock of the place.
    """

    key: str
    size: int
    modified_ms: int


class Shelf(Protocol):
    """A place for files under keys. A file is there as a whole or not at all.

    Every method raises StoreUnavailable, or StorageFull, when the place does not serve.
    """

    def put(self, key: str, source: bytes | Path, content_type: str) -> None:
        """Keep bytes, or a copy of a file, under a key, in place of what is there."""
        ...

    def create(self, key: str, source: bytes | Path) -> bool:
        """Keep bytes, or a copy of a file, if nothing is there; whether that was so."""
        ...

    def look(self, key: str) -> Stored | None:
        """What is there; None for nothing."""
        ...

    def stream(self, key: str, start: int, end: int) -> Iterator[bytes]:
        """The bytes from start to end; fewer if there are fewer.

        Raises:
            FileNotFoundError: nothing is there, at once or, in a bucket, at a later piece.
        """
        ...

    def delete(self, key: str) -> None:
        """Remove what is there, if anything is."""
        ...

    def entries(self, prefix: str) -> Iterator[Stored]:
        """All that is under keys that begin so, in no order."""
        ...

    def local_path(self, key: str) -> Path | None:
        """The file itself where it is on this machine; None if it is not."""
        ...

    def probe(self) -> None:
        """Ask whether the place can be read and written."""
        ...

    def sweep(self, before_ms: int) -> int:
        """Remove what unfinished writes left before a time; how many there were."""
        ...
