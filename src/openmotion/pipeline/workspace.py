"""A hidden folder beside the result: what is unfinished lives there and vanishes with it."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from openmotion.errors import OutputUnwritable
from openmotion.media import settle, unwritable


@contextmanager
def workspace(out: Path) -> Iterator[Path]:
    """Give a folder on the file system of `out`; it is removed with all that is in it.

    Raises:
        OutputUnwritable: nothing can be written beside `out`.
    """
    final = settle(out)
    with naming(out):
        folder = Path(tempfile.mkdtemp(prefix=".openmotion-", dir=final.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def naming(out: Path) -> Iterator[None]:
    """Let failing to write anything in the body read as failing to write `out`.

    Raises:
        OutputUnwritable: the body could not write.
    """
    try:
        yield
    except OSError as error:
        raise unwritable(out, error) from error
    except OutputUnwritable as error:
        if isinstance(error.__cause__, OSError):
            raise unwritable(out, error.__cause__) from error
        raise


def publish(made: Path, out: Path) -> None:
    """Give a finished file its name, replacing what stood there, all at once.

    Of a folder each file gets its own name beside `out`, all at once but one after the other.

    Raises:
        OutputUnwritable: the name cannot be taken.
    """
    with naming(out):
        if made.is_dir():
            for file in sorted(made.iterdir()):
                file.replace(settle(out.with_name(file.name)))
        else:
            made.replace(settle(out))
