"""Settings, read once by the command line and the server and handed down.

This is the only module that reads or changes the environment.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
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

# What the scripts and the tests read, and no program.
_NAMES_OF_SCRIPTS = {"OPENMOTION_EXTRAS"}
_PREFIX_OF_TESTS = "OPENMOTION_TEST_"


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
        cache_mb: most that finished segments may take; 0 keeps none.
        debug: show the whole trace of an unexpected error.
    """

    model_config = SettingsConfigDict(env_prefix="OPENMOTION_", frozen=True)

    workers: int = Field(default=0, ge=0, le=256)
    cache_dir: Path = Field(default_factory=_default_cache_dir)
    cache_mb: int = Field(default=2048, ge=0)
    debug: bool = False


def _default_data_dir() -> Path:
    try:
        return Path.home() / ".local" / "share" / "openmotion"
    except RuntimeError:  # an account without a home
        return Path(tempfile.gettempdir()) / "openmotion-data-without-home"


class ServiceSettings(BaseSettings):
    """What the environment may set for the service; every name is prefixed with OPENMOTION_.

    Attributes:
        data_dir: the database, files and secret of a service on one machine.
        database_url: `postgresql://…`, or `sqlite:///FILE`; empty keeps SQLite in `data_dir`.
        blob_url: `s3://BUCKET/PREFIX`, or a folder; empty keeps files in `data_dir`.
        s3_endpoint: of an S3 other than Amazon's, as `http://127.0.0.1:9000`.
        s3_region: of the bucket.
        s3_access_key_id: with `s3_secret_access_key`; empty takes what the machine offers.
        s3_secret_access_key: of `s3_access_key_id`.
        secret: at least 32 characters that sign links and hash keys, the same on all machines; \
without, one is made in `data_dir`, which is refused with a `database_url` of PostgreSQL.
        public_url: how clients reach the API, as `https://video.example.com`; empty gives \
links that follow the request.
        host: address to listen on.
        port: to listen on.
        worker_jobs: jobs that one worker has in hand at once.
        user_jobs: jobs of one user in hand at once, on all workers.
        user_queued: jobs of one user that may wait; more are refused with 429.
        kickoff_credits: the least that a new job holds.
        starting_credits: given to the first user of a new installation.
        rate_limit: requests of one user, as `6000/minute`; empty for no limit.
        rate_limit_creates: new jobs and follow-ups of one user; empty for no limit.
        link_seconds: how long a signed link works.
        question_seconds: how long a question of a job stays open.
        plan_seconds: limit of planning a video.
        draw_seconds: limit of drawing one segment.
        finish_seconds: limit of each of sound, join and review.
        job_memory_mb: memory of one process that works for a job; 0 for no limit.
        lease_seconds: how long a silent worker keeps its jobs.
        grace_seconds: how long a worker that is told to end may finish what it has in hand.
        retention_days: how long deleted and unfinished files are kept; 0 removes them at once.
        output_days: how long videos are kept; 0 for ever.
        reserve_mb: new jobs are refused while less than this is free on the disk.
        outbound_allow: comma-separated `HOST:PORT` that webhooks may reach although private.
        log_format: `json` or `text`.
        log_level: of the service's own log.
        failpoint: for tests only, where a process fails: `NAME:before|mid|after:ACTION[:JOB]`.
    """

    model_config = SettingsConfigDict(env_prefix="OPENMOTION_", frozen=True)

    data_dir: Path = Field(default_factory=_default_data_dir)
    database_url: SecretStr = SecretStr("")
    blob_url: str = ""
    s3_endpoint: str = ""
    s3_region: str = "us-east-1"
    s3_access_key_id: str = ""
    s3_secret_access_key: SecretStr = SecretStr("")
    secret: SecretStr = SecretStr("")
    public_url: str = ""
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    worker_jobs: int = Field(default=2, ge=1, le=64)
    user_jobs: int = Field(default=2, ge=1, le=1000)
    user_queued: int = Field(default=2000, ge=1)
    kickoff_credits: int = Field(default=300, ge=0)
    starting_credits: int = Field(default=30_000, ge=0)
    rate_limit: str = "120000/minute"
    rate_limit_creates: str = "1200/minute"
    link_seconds: int = Field(default=3600, ge=60)
    question_seconds: int = Field(default=72 * 3600, ge=1)
    plan_seconds: int = Field(default=120, ge=1)
    draw_seconds: int = Field(default=300, ge=1)
    finish_seconds: int = Field(default=300, ge=1)
    job_memory_mb: int = Field(default=4096, ge=0)
    lease_seconds: int = Field(default=30, ge=1)
    grace_seconds: int = Field(default=20, ge=1)
    retention_days: int = Field(default=7, ge=0)
    output_days: int = Field(default=0, ge=0)
    reserve_mb: int = Field(default=500, ge=0)
    outbound_allow: str = ""
    log_format: Literal["json", "text"] = "json"
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    failpoint: str = ""


def unknown_names() -> list[str]:
    """Variables of the environment that are named like settings and are none, in order."""
    known = {f"OPENMOTION_{name.upper()}" for name in setting_names()} | _NAMES_OF_SCRIPTS
    return sorted(
        name
        for name in os.environ
        if name.upper().startswith("OPENMOTION_")
        and not name.upper().startswith(_PREFIX_OF_TESTS)
        and name.upper() not in known
    )


def setting_names() -> tuple[str, ...]:
    """The names of all settings, without the prefix and in lower case."""
    return (*Settings.model_fields, *ServiceSettings.model_fields)


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
