"""A service without its API: jobs are made here, and workers are processes that can be killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from tests.support.invariants import broken_invariants

from openmotion import accounts, billing, sessions
from openmotion.settings import ServiceSettings, worker_environment
from openmotion.store import BlobStore, Database, blob_key, open_database, system_clock

LIMIT_S = 180.0
ROOT = Path(__file__).parents[2]
GRANT, HOLD = 100_000, 300
# A film that is quick to make: two seconds at 720p.
REQUEST = {
    "prompt": "A launch video for a calendar app called Tempo",
    "duration": 2,
    "mode": "light",
}


class Making:
    """Data of a service, and what a test does with it.

    Args:
        folder: of the data.
        settings: that differ from the usual ones.
    """

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.settings = ServiceSettings(**{"data_dir": folder, "reserve_mb": 0, **settings})
        folder.mkdir(parents=True, exist_ok=True)
        self.database: Database = open_database(self.settings)
        self.blobs = BlobStore.open(self.settings)
        self._processes: list[subprocess.Popen[str]] = []
        now_ms = system_clock()
        with self.database.write() as conn:
            user, _ = accounts.ensure_user(conn, "someone@example.com", now_ms=now_ms)
            billing.grant(conn, user.id, GRANT, key="start", reason="test", now_ms=now_ms)
        self.user_id = user.id

    def job(self, **fields: object) -> str:
        """A new job; gives its id."""
        with self.database.write() as conn:
            return sessions.create(
                conn,
                user_id=self.user_id,
                request={**REQUEST, **fields},
                hold=HOLD,
                now_ms=system_clock(),
            ).id

    def start(self, failpoint: str = "", **environment: str) -> subprocess.Popen[str]:
        """Start a worker, and wait until it takes jobs."""
        chosen = {
            **_as_environment(self.settings),
            "OPENMOTION_FAILPOINT": failpoint,
            **environment,
        }
        with (self.settings.data_dir / "worker.log").open("a") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.support.worker_process"],
                cwd=ROOT,
                env={**worker_environment(), **chosen},
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                start_new_session=True,
            )
        self._processes.append(process)
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line == "ready\n" or process.wait() == -signal.SIGKILL, self.log
        return process

    def kill(self, process: subprocess.Popen[str]) -> None:
        """End a worker as power failures do."""
        with suppress(ProcessLookupError):
            process.kill()
        process.wait()

    def stop(self, process: subprocess.Popen[str]) -> int:
        """Tell a worker to end; gives its exit code."""
        process.terminate()
        return process.wait(timeout=LIMIT_S)

    def session(self, job_id: str) -> sessions.Session:
        """The job as it is now."""
        with self.database.read() as conn:
            return sessions.find(conn, job_id, self.user_id)

    def revision(self, job_id: str, number: int = 1) -> sessions.Revision:
        """A revision as it is now."""
        with self.database.read() as conn:
            return sessions.revision(conn, job_id, number)

    def ended(self, *job_ids: str) -> list[str]:
        """Wait until jobs have ended; gives their statuses."""
        self.until(lambda: all(self.session(job_id).status in sessions.ENDED for job_id in job_ids))
        return [self.session(job_id).status for job_id in job_ids]

    def until(self, condition: Callable[[], object], limit_s: float = LIMIT_S) -> None:
        """Wait until something holds."""
        end_s = time.monotonic() + limit_s
        while not condition():
            assert time.monotonic() < end_s, f"it takes too long\n{self.log}"
            time.sleep(0.05)

    def wait_for_end(self, process: subprocess.Popen[str], job_id: str) -> None:
        """Wait until a job has ended or its worker has died; then kill that."""
        self.until(
            lambda: process.poll() is not None or self.session(job_id).status in sessions.ENDED
        )
        self.kill(process)

    def stages(self, job_id: str) -> list[str]:
        """The stages that a job was told to have reached."""
        return [str(event.data["stage"]) for event in self.events(job_id) if event.kind == "stage"]

    def events(self, job_id: str) -> list[sessions.Event]:
        """All events of a job."""
        with self.database.read() as conn:
            return sessions.events_after(conn, job_id, after_id=0, limit=10_000)

    def finished_segments(self, job_id: str) -> dict[str, int]:
        """When the finished segments of a job were finished, by key."""
        with self.database.read() as conn:
            rows = sessions.segments(conn, sessions.revision(conn, job_id, 1).id)
        return {row.key: row.finished_ms for row in rows if row.finished_ms is not None}

    def video(self, job_id: str) -> Path:
        """The finished video of a job."""
        with self.database.read() as conn:
            found = sessions.files(conn, sessions.revision(conn, job_id, 1).id)
        digest = next(file.digest for file in found if file.name == sessions.VIDEO)
        path = self.blobs.local_path(blob_key(digest))
        if path is None:
            path = self.settings.data_dir / f"{digest}.mp4"
            self.blobs.fetch(blob_key(digest), path)
        return path

    def balance(self) -> billing.Balance:
        """Credits of the user."""
        with self.database.read() as conn:
            return billing.balance(conn, self.user_id)

    def charged(self, *job_ids: str) -> int:
        """Credits that jobs cost."""
        return sum(self.revision(job_id).price or 0 for job_id in job_ids)

    def check(self, *job_ids: str) -> None:
        """Make sure that nothing is broken, and that exactly these jobs were paid for."""
        balance = self.balance()
        assert broken_invariants(self.database) == []
        assert balance.held == 0
        assert balance.available == GRANT - self.charged(*job_ids)

    @property
    def log(self) -> str:
        """What workers logged last."""
        return (self.settings.data_dir / "worker.log").read_text(encoding="utf-8")[-6000:]

    def close(self) -> None:
        """End everything."""
        for process in self._processes:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGCONT)
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
        self.database.close()


@contextmanager
def making(folder: Path, **settings: Any) -> Iterator[Making]:
    """A service without its API in a folder."""
    opened = Making(folder, **settings)
    try:
        yield opened
    finally:
        opened.close()


def children_of(process_id: int) -> list[int]:
    """The processes that one started."""
    text = Path(f"/proc/{process_id}/task/{process_id}/children").read_text(encoding="ascii")
    return [int(child) for child in text.split()]


def is_alive(process_id: int) -> bool:
    """Whether a process runs."""
    try:
        stat = Path(f"/proc/{process_id}/stat").read_text(encoding="ascii")
    except FileNotFoundError:
        return False
    return stat.rpartition(") ")[2][0] != "Z"


def _as_environment(settings: ServiceSettings) -> dict[str, str]:
    values = {name: getattr(settings, name) for name in ServiceSettings.model_fields}
    return {
        f"OPENMOTION_{name.upper()}": value.get_secret_value()
        if isinstance(value, SecretStr)
        else str(value)
        for name, value in values.items()
    }
