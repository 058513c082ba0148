"""Files appear under their final name whole or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from openmotion.errors import OutputUnwritable

_REASONS = {
    errno.ENOSPC: "the disk is full; free some space and try again",
    errno.EDQUOT: "your disk quota is used up; free some space and try again",
    errno.EFBIG: "the file would be larger than this system allows",
    errno.EACCES: "permission is denied; choose a place that you may write to",
    errno.EPERM: "permission is denied; choose a place that you may write to",
    errno.EROFS: "that file system is read-only; choose another place",
    errno.ENOENT: "its folder does not exist; create it first",
    errno.ENOTDIR: "part of its path is a file, not a folder",
    errno.EISDIR: "that is a folder; name a file",
    errno.ENAMETOOLONG: "the name is too long for this file system",
    errno.EIO: "the disk reports an input/output error",
}


@contextmanager
def writing(path: Path) -> Iterator[Path]:
    """Give a temporary place beside `path`; what is written there takes the name at the end.

    If the body raises, nothing is left behind and what stood under `path` before still stands.

    Raises:
        OutputUnwritable: the folder is missing, full or may not be written to, or `path` is
            something other than a file.
    """
    final = settle(path)
    part = final.with_name(f".{final.name}.{os.getpid()}.part")
    done = False
    try:
        # Created here and not by the muxer, so that every reason to fail shows before any work.
        part.unlink(missing_ok=True)
        part.touch(mode=0o666, exist_ok=False)
        yield part
        part.replace(final)
        done = True
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        if not done:
            _remove(part)


def write_text(path: Path, text: str) -> None:
    """Write a UTF-8 text file, whole or not at all.

    Raises:
        OutputUnwritable: it cannot be written there.
    """
    with writing(path) as part:
        part.write_text(text, encoding="utf-8")


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file, whole or not at all.

    Raises:
        OutputUnwritable: it cannot be written there.
    """
    with writing(path) as part:
        part.write_bytes(data)


def settle(path: Path) -> Path:
    """The place that a name leads to, links followed.

    Raises:
        OutputUnwritable: the folder is missing, or something other than a file stands there.
    """
    try:
        final = path.resolve()
        if final.is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a directory", str(path))
        if final.exists() and not final.is_file():
            raise OutputUnwritable(f"cannot write {path}: that is a device, not a file")
        if not final.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, "no such directory", str(final.parent))
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of links, until Python 3.13
        raise unwritable(path, error) from error
    return final


def unwritable(path: Path, error: OSError | RuntimeError) -> OutputUnwritable:
    """The error to raise when the operating system refused to write, with the reason in words."""
    code = error.errno if isinstance(error, OSError) else None
    reason = _REASONS.get(code or 0) or str(error)
    return OutputUnwritable(f"cannot write {path}: {reason}")


def _remove(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # the folder vanished or became read-only; the first error says more
