"""A service without a face: its use cases are called as the API calls them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.support.jobs import DIGEST, NOW_MS, OUTPUT, add_user, run

from openmotion import accounts, sessions
from openmotion.service import Service, create_job
from openmotion.settings import ServiceSettings
from openmotion.store import BlobStore, Connection, Database, derive

BASE_URL = "http://127.0.0.1:8080"
"""How clients reach the API unless the settings say otherwise."""

PATH = "/api/motion/sessions"
"""Where jobs are made."""

_SECRET = b"a secret of the tests, long enough"


@dataclass(slots=True)
class SetClock:
    """A clock that shows what it is set to.

    Attributes:
        now_ms: that.
    """

    now_ms: int = NOW_MS

    def __call__(self) -> int:
        """The time, in milliseconds."""
        return self.now_ms


@dataclass(frozen=True, slots=True)
class User:
    """A user with a key.

    Attributes:
        id: of the user.
        token: the key.
    """

    id: str
    token: str


def make_service(
    database: Database, settings: ServiceSettings, clock: Callable[[], int]
) -> Service:
    """A service with files in the folder of the settings."""
    return Service(
        database=database,
        blobs=BlobStore.open(settings),
        settings=settings,
        secret=derive(_SECRET, "installation"),
        clock=clock,
    )


def add_user_with_key(service: Service, *, granted: int = 10_000) -> User:
    """A user with credits and a key."""
    with service.database.write() as conn:
        user_id = add_user(conn, granted=granted)
        _, token = accounts.issue_key(conn, user_id, pepper=service.pepper, now_ms=NOW_MS)
    return User(user_id, token)


def body(prompt: str = "A launch film", **fields: object) -> bytes:
    """The body of a request, as a client writes it."""
    return json.dumps({"prompt": prompt, **fields}).encode()


def create(service: Service, user: User, **fields: object) -> str:
    """A new job that waits; gives its id."""
    created = create_job(service, user.id, body=body(**fields), path=PATH)  # type: ignore[arg-type] # fields vary
    return str(created.answer["job_id"])


def complete(
    service: Service,
    *,
    video: bytes = b"a video",
    document: dict[str, Any] | None = None,
    names: tuple[str, ...] = (),
    price: int = 200,
) -> str:
    """Complete the job whose turn it is, with files that are there; gives the revision's id."""
    files = [_keep(service, "video.mp4", video)]
    files += [_keep(service, name, name.encode()) for name in names]
    digest = DIGEST
    if document is not None:
        digest = service.blobs.put_bytes(json.dumps(document).encode(), "application/json").digest

    def work(conn: Connection) -> str:
        taken = run(conn, now_ms=service.clock())
        sessions.complete(
            conn,
            taken.revision_id,
            taken.claim,
            output=OUTPUT,
            files=files,
            document_digest=digest,
            sources=[{"kind": "font", "name": "Inter", "provider": "openmotion"}],
            price=price,
            now_ms=service.clock(),
        )
        return taken.revision_id

    return service.database.run(work)


def _keep(service: Service, name: str, data: bytes) -> sessions.File:
    blob = service.blobs.put_bytes(data, "application/octet-stream")
    return sessions.File(name, blob.digest, blob.size, blob.content_type)
