"""The API on a real server, with users of every kind and jobs in every state."""

import json
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from tests.support.web_server import RawAnswer, read_answer, serving

from openmotion import accounts, billing, sessions
from openmotion.api import begin_drain, create_app
from openmotion.service import Service
from openmotion.sessions import File, Option, Taken
from openmotion.settings import ServiceSettings
from openmotion.store import BlobStore, Database

SECRET = bytes(range(32))
MUCH = 10_000_000
VIDEO = b"\x00\x00\x00\x18ftypmp42" + bytes(range(256)) * 1000
EXECUTOR = "test-executor"
BASE = "/api/motion"
PROMPT = {"prompt": "Make a 5 second logo reveal"}


@dataclass(frozen=True, slots=True)
class Person:
    """A user with a key."""

    user_id: str
    key: str


@dataclass(frozen=True, slots=True)
class Api:
    """A served API, and what a test may do behind its back."""

    port: int
    service: Service
    app: FastAPI

    def drain(self) -> None:
        """Tell the application that the process is about to end."""
        begin_drain(self.app)

    def person(self, *, balance: int = MUCH) -> Person:
        """A new user with a key and credits."""
        now_ms = self.service.clock()
        with self.service.database.write() as conn:
            user = accounts.create_user(conn, f"{now_ms}-{_count()}@example.com", now_ms=now_ms)
            _, key = accounts.issue_key(conn, user.id, pepper=self.service.pepper, now_ms=now_ms)
            if balance:
                billing.grant(
                    conn, user.id, balance, key=f"start {user.id}", reason="start", now_ms=now_ms
                )
        return Person(user.id, key)

    def revoke(self, person: Person) -> None:
        """Take a user's key away."""
        now_ms = self.service.clock()
        with self.service.database.write() as conn:
            [key] = accounts.list_keys(conn, person.user_id)
            accounts.revoke_key(conn, key.id, now_ms=now_ms)

    def send(
        self,
        method: str,
        path: str,
        *,
        key: str | None = None,
        body: object = None,
        headers: Mapping[str, str] | None = None,
        raw: bytes | None = None,
        root: bool = False,
    ) -> RawAnswer:
        """Send a request below the base path (or at a full path) and read its answer."""
        target = path if root or path.startswith("/api/") else BASE + path
        content = raw if raw is not None else b"" if body is None else json.dumps(body).encode()
        lines = {"Host": f"127.0.0.1:{self.port}", "Connection": "close"}
        if key is not None:
            lines["Authorization"] = f"Bearer {key}"
        if content:
            lines["Content-Type"] = "application/json"
        if content or method in ("POST", "PUT", "PATCH"):
            lines["Content-Length"] = str(len(content))
        lines |= headers or {}
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        with socket.create_connection(("127.0.0.1", self.port), 10) as link:
            link.sendall(f"{method} {target} HTTP/1.1\r\n{head}\r\n".encode("latin-1") + content)
            return read_answer(link, has_body=method != "HEAD")

    def create(self, person: Person, body: object = PROMPT, **headers: str) -> str:
        """A new job of a user; gives its id."""
        answer = self.send("POST", "/sessions", key=person.key, body=body, headers=headers)
        assert answer.status == 202, answer
        job_id: str = answer.json()["job_id"]
        return job_id

    def take(self, job_id: str) -> Taken:
        """Let a worker take a job, which must be the only one that waits."""
        with self.service.database.write() as conn:
            while True:
                taken = sessions.take_next(
                    conn, executor_id=EXECUTOR, user_limit=1000, now_ms=self.service.clock()
                )
                assert taken is not None, "nothing waits"
                if taken.session_id == job_id:
                    return taken

    def run(self, job_id: str) -> Taken:
        """Let a worker take a job and begin with it."""
        taken = self.take(job_id)
        self._write(
            lambda conn: sessions.advance(
                conn, taken.revision_id, taken.claim, stage="plan", now_ms=self.service.clock()
            )
        )
        return taken

    def ask(self, job_id: str) -> Taken:
        """Let a worker take a job and ask for approval."""
        taken = self.run(job_id)
        now_ms = self.service.clock()
        self._write(
            lambda conn: sessions.ask(
                conn,
                taken.revision_id,
                taken.claim,
                kind="approval",
                text="Shall the video be made like this?",
                options=(Option("approve", "Make it"), Option("cancel", "Cancel the job")),
                closes_ms=now_ms + 3_600_000,
                now_ms=now_ms,
            )
        )
        return taken

    def complete(self, job_id: str, video: bytes = VIDEO) -> Taken:
        """Let a worker take a job and finish it."""
        taken = self.run(job_id)
        blobs = self.service.blobs
        kept = blobs.put_bytes(video, "video/mp4")
        document = blobs.put_bytes(json.dumps(DOCUMENT).encode(), "application/json")
        files = (
            File("video.mp4", kept.digest, kept.size, "video/mp4"),
            File("document.motion", document.digest, document.size, "application/json"),
        )
        self._write(
            lambda conn: sessions.complete(
                conn,
                taken.revision_id,
                taken.claim,
                output=OUTPUT,
                files=files,
                document_digest=document.digest,
                sources=SOURCES,
                price=250,
                now_ms=self.service.clock(),
            )
        )
        return taken

    def fail(self, job_id: str) -> Taken:
        """Let a worker take a job and fail."""
        taken = self.run(job_id)
        failure = sessions.Failure("encoding_failed", "The encoder gave up; try again.", "draw")
        self._write(
            lambda conn: sessions.fail(
                conn,
                taken.revision_id,
                taken.claim,
                error=failure,
                now_ms=self.service.clock(),
            )
        )
        return taken

    def _write(self, work: Any) -> None:
        self.service.database.run(work)


DOCUMENT: dict[str, Any] = {
    "brief": {"subject": "a logo"},
    "storyboard": {"shots": []},
    "composition": {"scenes": []},
    "findings": [],
    "report": {"measures": [], "findings": [], "notes": []},
}
OUTPUT: dict[str, Any] = {
    "width": 1920,
    "height": 1080,
    "fps": 30.0,
    "duration_s": 5.0,
    "report": {"errors": 0, "warnings": 0, "notes": []},
}
SOURCES: list[dict[str, Any]] = [
    {
        "kind": "font",
        "name": "Inter",
        "provider": "openmotion",
        "url": None,
        "licence": "OFL-1.1",
        "spans": [],
    }
]


@contextmanager
def serving_api(database: Database, folder: Path, **settings: Any) -> Iterator[Api]:
    """Serve the API over a migrated database, with files in a folder."""
    chosen = ServiceSettings(**{"data_dir": folder, "reserve_mb": 0, **settings})
    service = Service(database, BlobStore.open(chosen), chosen, SECRET)
    app = create_app(service, settings=chosen)
    with serving(app, lifespan="on") as port:
        yield Api(port, service, app)


_counter = iter(range(1 << 62))


def _count() -> int:
    return next(_counter)
