"""The tar file of a backup: written whole or not at all, and read without trust."""

import io
import os
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from openmotion.errors import InvalidDocument, OutputUnwritable


@contextmanager
def written_archive(out: Path) -> Iterator[tarfile.TarFile]:
    """A tar file that gets its name when all of it is on the disk; its owner alone may read it.

    Raises:
        OutputUnwritable: the disk does not take it.
    """
    try:
        handle, name = tempfile.mkstemp(dir=out.parent, prefix=".backup-")
        try:
            with os.fdopen(handle, "wb") as file:
                with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as tar:
                    yield tar
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(out)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        raise OutputUnwritable(f"{out} cannot be written ({error.strerror or error})") from error


@contextmanager
def opened_archive(source: Path) -> Iterator[tarfile.TarFile]:
    """A tar file to read members of by name.

    Raises:
        InvalidDocument: it is none, is damaged, or cannot be read.
    """
    try:
        tar = tarfile.open(source, "r:")  # noqa: SIM115 - closed below
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InvalidDocument(f"{source} cannot be read ({reason})") from error
    except (tarfile.TarError, EOFError) as error:
        raise InvalidDocument(f"{source} is no backup, or is damaged") from error
    with tar:
        try:
            yield tar
        except (tarfile.TarError, EOFError) as error:
            raise InvalidDocument(f"{source} is damaged") from error


def add_bytes(tar: tarfile.TarFile, name: str, data: bytes) -> None:
    """Add a member that holds bytes."""
    tar.addfile(_member(name, len(data)), io.BytesIO(data))


def add_file(tar: tarfile.TarFile, name: str, file: Path) -> None:
    """Add a member that holds what a file holds, and nothing of whose it was."""
    with file.open("rb") as given:
        tar.addfile(_member(name, file.stat().st_size), given)


def open_member(tar: tarfile.TarFile, name: str) -> IO[bytes]:
    """A member to read.

    Raises:
        InvalidDocument: there is none of this name, or it is no file.
    """
    try:
        reader = tar.extractfile(name)
    except KeyError as error:
        raise InvalidDocument(f"the backup lacks {name}") from error
    if reader is None:
        raise InvalidDocument(f"{name} of the backup is no file")
    return reader


def read_member(tar: tarfile.TarFile, name: str) -> bytes:
    """All of a member.

    Raises:
        InvalidDocument: there is none of this name, or it is no file.
    """
    with open_member(tar, name) as reader:
        return reader.read()


def _member(name: str, size: int) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.size = size
    member.mode = 0o600
    return member
