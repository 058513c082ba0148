"""Which versions of what decide how a video looks and sounds."""

import hashlib
import platform
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from openmotion.model import Versions

_LIBRARIES = (
    "av",
    "numba",
    "numpy",
    "opencv-python-headless",
    "scipy",
    "skia-python",
    "uharfbuzz",
)


def installed_versions() -> Versions:
    """The versions of this program, of Python and of the libraries that draw, mix and encode."""
    return Versions(
        openmotion=_version("openmotion"),
        python=platform.python_version(),
        libraries={name: _version(name) for name in _LIBRARIES},
    )


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"


@lru_cache(maxsize=1)
def code_digest() -> str:
    """What the program's own code that draws, mixes and encodes is, 64 hexadecimal digits."""
    found = hashlib.sha256()
    root = Path(__file__).parents[1]
    for package in ("audio", "expand", "media", "model", "render", "typeset"):
        for path in sorted((root / package).rglob("*.py")):
            found.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes())
    return found.hexdigest()
