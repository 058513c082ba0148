"""How much room a disk has."""

import shutil
from pathlib import Path

from openmotion.errors import StoreUnavailable


def free_bytes(path: Path) -> int:
    """The bytes that are free on the disk of a path, which need not be there yet.

    Raises:
        StoreUnavailable: the disk does not say.
    """
    try:
        nearest = path.absolute()
        while not nearest.exists() and nearest != nearest.parent:
            nearest = nearest.parent
        return shutil.disk_usage(nearest).free
    except OSError as error:
        raise StoreUnavailable(f"the disk of {path} does not answer") from error
