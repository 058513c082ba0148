"""Settings, read once by the command line and the server and handed down.

This is the only module that reads or changes the environment.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

# One frame is drawn on one core; threads of its own in each process would fight over the cores.
_ONE_THREAD = {
    "NUMBA_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "OPENCV_FOR_THREADS_NUM": "1",
}
# glibc raises the size from which memory goes back to the system as larger pieces are freed, and
# pictures then break its heap up: 630 MB after a minute of video instead of 470 (own measurement,
# benchmarks/memory.py). Fixed limits keep it flat at the same speed; other systems ignore them.
_FLAT_MEMORY = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": str(8 << 20),
    "MALLOC_TRIM_THRESHOLD_": str(64 << 20),
}


def _default_cache_dir() -> Path:
    try:
        return Path.home() / ".cache" / "openmotion"
    except RuntimeError:  # an account without a home
        return Path(tempfile.gettempdir()) / "openmotion-without-home"


class Settings(BaseSettings):
    """What the environment may set; every name is prefixed with OPENMOTION_.

    Attributes:
        workers: rendering processes; 0 takes one for each core that this process may use.
        cache_dir: where compiled kernels and finished segments are kept.
        debug: show the whole trace of an unexpected error.
    """

    model_config = SettingsConfigDict(env_prefix="OPENMOTION_", frozen=True)

    workers: int = Field(default=0, ge=0, le=256)
    cache_dir: Path = Field(default_factory=_default_cache_dir)
    debug: bool = False


def keep_kernels(cache_dir: Path) -> str | None:
    """Let compiled kernels be kept in a folder, for this process and those that it starts.

    Call it before anything imports numba. A folder that was already chosen stays. One that cannot
    be written is replaced by a temporary one, which is removed when this process ends.

    Returns:
        None, or a sentence that says why kernels are not kept and what to do.
    """
    if os.environ.get("NUMBA_CACHE_DIR"):
        return None
    folder = cache_dir / "kernels"
    problem = why_unwritable(folder)
    warning = None
    if problem is not None:
        folder = Path(tempfile.mkdtemp(prefix="openmotion-kernels-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        warning = (
            f"kernels cannot be kept in {cache_dir} ({problem}) and serve this run only; "
            "set OPENMOTION_CACHE_DIR to a folder that you may write to"
        )
    os.environ["NUMBA_CACHE_DIR"] = str(folder)
    return warning


def why_unwritable(folder: Path) -> str | None:
    """Why files cannot be written in a folder, which is made if missing; None if they can."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return None
    except OSError as error:
        return (error.strerror or str(error)).lower()


def worker_environment() -> dict[str, str]:
    """The environment of a rendering process: this one's, with one thread and flat memory."""
    return {**os.environ, **_ONE_THREAD, **_FLAT_MEMORY}
