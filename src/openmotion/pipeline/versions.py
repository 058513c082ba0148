"""Which versions of what decide how a video looks and sounds."""

import platform
from importlib.metadata import PackageNotFoundError, version

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
