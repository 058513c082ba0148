"""On what machine a figure was measured."""

import os
import platform
from importlib.metadata import version


def describe_machine() -> str:
    """Cores, load and versions, in one line."""
    libraries = ", ".join(
        f"{name} {version(name)}" for name in ("openmotion", "fastapi", "uvicorn", "sqlalchemy")
    )
    cores = len(os.sched_getaffinity(0))
    return (
        f"{platform.machine()}, {cores} cores to use, load {os.getloadavg()[0]:.1f} at the start, "
        f"Python {platform.python_version()}, {libraries}"
    )
