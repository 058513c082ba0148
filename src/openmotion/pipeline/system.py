"""What the operating system must bring, and how much of it there is to use."""

import ctypes
import os
import re
from pathlib import Path

from openmotion.errors import MissingSystemLibrary

# Debian's packages that hold what our wheels link to but do not bring along.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLdispatch.so.0": "libglvnd0",
    "libGLESv2.so.2": "libgles2",
    "libfontconfig.so.1": "libfontconfig1",
    "libexpat.so.1": "libexpat1",
    "libsndfile.so.1": "libsndfile1",
}
# What one rendering process needs at 1080p at most (own measurement, benchmarks/memory.py).
_WORKER_BYTES = 600 << 20
_CGROUP = Path("/sys/fs/cgroup")


def as_missing_library(error: ImportError) -> MissingSystemLibrary | None:
    """The error to show when a package could not load for want of a system library, or None."""
    match = re.search(r"(\S+\.so(?:\.\d+)*): cannot open shared object file", str(error))
    return None if match is None else missing_library(match.group(1))


def missing_library(name: str) -> MissingSystemLibrary:
    """The error that says which system library is missing and how to install it."""
    packages = "libegl1 libgl1" if name.startswith(("libEGL", "libGL")) else _PACKAGES.get(name)
    advice = f"install it: apt-get install -y {packages}" if packages else "install it"
    return MissingSystemLibrary(f"the system library {name} is missing; {advice}")


def default_workers() -> int:
    """Rendering processes that fit this machine: one for each core, as far as memory allows."""
    return max(1, min(usable_cores(), _usable_bytes() // _WORKER_BYTES))


def usable_cores() -> int:
    """How many cores this process may use, a container's limit included."""
    if hasattr(os, "sched_getaffinity"):
        cores = len(os.sched_getaffinity(0))
    else:
        cores = os.cpu_count() or 1
    # Source: cpu.max is "quota period", https://docs.kernel.org/admin-guide/cgroup-v2.html
    quota, _, period = _read(_CGROUP / "cpu.max").partition(" ")
    if quota.isdigit() and period.strip().isdigit():
        cores = min(cores, max(1, int(quota) // int(period)))
    return cores


def release_memory() -> None:
    """Give memory that is free back to the system, where its C library can (glibc)."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def _usable_bytes() -> int:
    limits = [1 << 62]
    match = re.search(r"MemAvailable:\s+(\d+) kB", _read(Path("/proc/meminfo")))
    if match:
        limits.append(int(match.group(1)) << 10)
    limit = _read(_CGROUP / "memory.max").strip()
    if limit.isdigit():
        limits.append(int(limit))
    return min(limits)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return ""
