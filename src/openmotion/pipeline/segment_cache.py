"""Finished segments and sound tracks that are kept, by what they show, for the next time."""

import hashlib
import io
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from openmotion.settings import Settings

_DIGEST, _LENGTH = 32, 8
_FULL_SHARE = 0.9  # what is left of the limit after old entries were removed
_STALE_S = 3600.0  # an unfinished file that old belongs to no process any more


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A segment or a sound track.

    Attributes:
        data: its file's bytes.
        copies: (frames, height, width, 3) uint8, small copies of a segment's frames, if kept.
    """

    data: bytes
    copies: NDArray[np.uint8] | None = None


class SegmentCache:
    """Entries in a folder, each a file under its key, checked when it is read.

    Any number of processes may use one folder: a file appears whole under its name or not at all,
    and no file is ever changed. What cannot be read or written is as if it were not kept; a cache
    never fails a video.

    Args:
        folder: made on first use.
        limit_bytes: of all entries; those used longest ago are removed.
    """

    def __init__(self, folder: Path, limit_bytes: int) -> None:
        self._folder = folder
        self._limit_bytes = limit_bytes

    def get(self, key: str, *, with_copies: bool = False) -> Entry | None:
        """What is kept under a key; None if nothing is, or if it is damaged.

        Args:
            key: from `segment_keys` or `sound_key`.
            with_copies: an entry without small copies does not do.
        """
        path = self._path(key)
        try:
            entry = _unpacked(path.read_bytes())
        except OSError:
            return None
        if entry is None:
            with suppress(OSError):
                path.unlink(missing_ok=True)  # it is made anew
            return None
        if with_copies and entry.copies is None:
            return None
        with suppress(OSError):
            os.utime(path)
        return entry

    def put(self, key: str, entry: Entry) -> None:
        """Keep an entry; one with small copies takes the place of one without."""
        path = self._path(key)
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
            part = Path(name)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(_packed(entry))
                part.replace(path)
            finally:
                part.unlink(missing_ok=True)

    def tidy(self) -> None:
        """Remove what was used longest ago until the rest fits the limit."""
        files: list[tuple[float, int, Path]] = []
        parts: list[tuple[float, int, Path]] = []
        for path in self._folder.glob("*/*"):
            with suppress(OSError):
                known = path.stat()
                (parts if path.suffix == ".part" else files).append(
                    (known.st_mtime, known.st_size, path)
                )
        newest = max((moment for moment, _, _ in files), default=0.0)
        for moment, _, path in parts:
            if newest - moment > _STALE_S:
                with suppress(OSError):
                    path.unlink(missing_ok=True)
        held = sum(size for _, size, _ in files)
        if held <= self._limit_bytes:
            return
        for _, size, path in sorted(files):
            if held <= self._limit_bytes * _FULL_SHARE:
                return
            with suppress(OSError):
                path.unlink(missing_ok=True)
                held -= size

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / key


def _packed(entry: Entry) -> bytes:
    """A digest of all that follows, the length of the data, the data, and the copies."""
    copies = io.BytesIO()
    if entry.copies is not None:
        np.save(copies, entry.copies, allow_pickle=False)
    body = len(entry.data).to_bytes(_LENGTH, "big") + entry.data + copies.getvalue()
    return hashlib.sha256(body).digest() + body


def _unpacked(raw: bytes) -> Entry | None:
    """The entry that `_packed` wrote; None if a bit of it is not as it was."""
    body = raw[_DIGEST:]
    if len(body) < _LENGTH or hashlib.sha256(body).digest() != raw[:_DIGEST]:
        return None
    end = _LENGTH + int.from_bytes(body[:_LENGTH], "big")
    data, rest = body[_LENGTH:end], body[end:]
    copies = np.load(io.BytesIO(rest), allow_pickle=False) if rest else None
    return Entry(data, copies)


def open_cache(settings: Settings) -> SegmentCache | None:
    """The cache that the settings ask for; None if they keep nothing."""
    if settings.cache_mb == 0:
        return None
    return SegmentCache(settings.cache_dir / "segments", settings.cache_mb << 20)
