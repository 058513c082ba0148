"""The API over real HTTP, with a user who has credits; workers are played by the test."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
from tests.support import jobs
from tests.support.ledgers import user_with
from tests.support.web_server import serving

from openmotion import accounts, sessions
from openmotion.api import create_app
from openmotion.service import Service
from openmotion.settings import ServiceSettings
from openmotion.store import BlobStore, Clock, Database, system_clock

SECRET = b"s" * 32


class NothingToTake(Exception):
    """No job waits for a worker."""


@dataclass(frozen=True)
class MotionApi:
    """A served API and one user of it.

    Attributes:
        service: what is served.
        port: on 127.0.0.1.
        user_id: of the user.
        key: the user's API key.
        client: sends that key.
    """

    service: Service
    port: int
    user_id: str
    key: str
    client: httpx2.Client

    def create(self, prompt: str = "A kettle", *, key: str | None = None) -> httpx2.Response:
        """Ask for a video, with an idempotency key or without."""
        headers = {} if key is None else {"Idempotency-Key": key}
        return self.client.post("/sessions", json={"prompt": prompt}, headers=headers)

    def make_job(self) -> str:
        """The id of a new job."""
        answer = self.create()
        assert answer.status_code == 202, answer.text
        return str(answer.json()["job_id"])

    def follow_up(self, job_id: str, prompt: str = "Faster") -> httpx2.Response:
        """Ask for another revision."""
        return self.client.post(f"/sessions/{job_id}/followups", json={"prompt": prompt})

    def read(self, job_id: str) -> httpx2.Response:
        """The answer to a read of the status."""
        return self.client.get(f"/sessions/{job_id}")

    def status(self, job_id: str) -> str:
        """The status of a job."""
        answer = self.read(job_id)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["status"])

    def finish_next(self) -> sessions.Taken:
        """Take the next job and complete it, as a worker would, each step in a transaction.

        Raises:
            NothingToTake: no job waits for a worker.
        """
        database, clock = self.service.database, self.service.clock
        taken = database.run(
            lambda conn: sessions.take_next(
                conn, executor_id=jobs.WORKER, user_limit=1000, now_ms=clock()
            )
        )
        if taken is None:
            raise NothingToTake
        database.run(
            lambda conn: sessions.advance(
                conn, taken.revision_id, taken.claim, stage="brief", now_ms=clock()
            )
        )
        database.run(lambda conn: jobs.complete(conn, taken, now_ms=clock()))
        return taken


@contextmanager
def serving_api(
    database: Database,
    folder: Path,
    *,
    clock: Clock = system_clock,
    credits_given: int = 100_000,
    settings: Mapping[str, Any] | None = None,
) -> Iterator[MotionApi]:
    """Serve the API on a database, with a new user."""
    given = ServiceSettings(
        **{"data_dir": folder, "reserve_mb": 0, "log_level": "error", **(settings or {})}
    )
    service = Service(
        database=database,
        blobs=BlobStore.open(given),
        settings=given,
        secret=SECRET,
        clock=clock,
    )
    with database.write() as conn:
        user_id = user_with(conn, credits_given, now_ms=clock()).id
        _, key = accounts.issue_key(conn, user_id, pepper=service.pepper, now_ms=clock())
    with serving(create_app(service, settings=given)) as port:
        client = httpx2.Client(
            base_url=f"http://127.0.0.1:{port}/api/motion",
            headers={"Authorization": f"Bearer {key}"},
            timeout=20,
            limits=httpx2.Limits(max_connections=100),
            trust_env=False,
        )
        with client:
            yield MotionApi(service, port, user_id, key, client)
