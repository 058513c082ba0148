"""Everything that work on jobs needs, without processes: nothing is drawn, nothing is forgotten."""

import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from tests.support.jobs import NOW_MS, WORKER, add_user

from openmotion import sessions
from openmotion.jobs.engine import Engine
from openmotion.jobs.equipment import Equipment
from openmotion.jobs.films import Films
from openmotion.jobs.pieces import Pieces
from openmotion.jobs.quarantine import Quarantine
from openmotion.jobs.roster import Roster
from openmotion.jobs.workshop import Workshop
from openmotion.pipeline import (
    Crew,
    Drawn,
    DrawSegment,
    JoinFilm,
    MixSound,
    OpenPlan,
    PlanFilm,
    Reached,
    ReviewFilm,
)
from openmotion.settings import ServiceSettings
from openmotion.store import BlobStore, Database
from openmotion.store.folder import Folder

PLAN: Mapping[str, Any] = {
    "composition": "c0" * 32,
    "width": 1920,
    "height": 1080,
    "rate": [30, 1],
    "frames": 90,
    "spans": [[0, 60], [60, 90]],
}
"""What the fake crew plans, whatever is asked for: three seconds in two segments."""

REPORT: Mapping[str, Any] = {
    "version": 1,
    "measures": [{"name": "loudness", "value": -14.0, "unit": "LUFS"}],
    "findings": [
        {"check": "contrast", "severity": "error", "message": "was mended", "repaired": True},
        {"check": "stillness", "severity": "warning", "message": "stands for 4 s"},
        {"check": "brief", "severity": "note", "message": "no figures were given"},
    ],
}


class FakeHandle:
    """An outcome that is there already."""

    def __init__(self, outcome: dict[str, Any]) -> None:
        self.outcome = outcome

    def get_result(self, *, polling_interval_sec: float = 1.0) -> dict[str, Any]:
        return self.outcome


class FakeEngine:
    """An engine that remembers in memory, and does pieces at once."""

    def __init__(self) -> None:
        self.steps: dict[str, dict[str, Any]] = {}
        self.begun: list[tuple[str, str, int]] = []
        self.known: set[str] = set()
        self.under_way: set[str] = set()
        self.given_up: set[str] = set()
        self.executors: set[str] = set()
        self.recovered: list[str] = []
        self.forgotten: list[datetime] = []
        self.pieces: Pieces | None = None
        self.current = "work"

    def step(self, name: str, work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        if name not in self.steps:
            self.steps[name] = work()
        return self.steps[name]

    def enqueue(self, name: str, piece: Mapping[str, Any], *, rank: int) -> FakeHandle:
        assert self.pieces is not None
        if name not in self.steps:
            self.steps[name] = self.pieces.run(piece)
        return FakeHandle(self.steps[name])

    def wait(self, handle: FakeHandle) -> dict[str, Any]:
        return handle.get_result()

    def begin(self, name: str, revision_id: str, round_number: int) -> None:
        self.begun.append((name, revision_id, round_number))
        self.known.add(name)

    def is_known(self, name: str) -> bool:
        return name in self.known

    def is_under_way(self, revision_id: str) -> bool:
        return revision_id in self.under_way

    def is_given_up(self, revision_id: str) -> bool:
        return revision_id in self.given_up

    def executor_ids(self) -> set[str]:
        return self.executors

    def forget(self, before: datetime) -> int:
        self.forgotten.append(before)
        return 0

    def recover(self, executor_ids: list[str]) -> int:
        self.recovered += executor_ids
        return len(executor_ids)


class FakeCrew:
    """A crew that writes a few bytes for each order, or fails as it is told to."""

    size = 2

    def __init__(self) -> None:
        self.orders: list[Any] = []
        self.failures: dict[type, list[Exception]] = {}
        self.before: Callable[[Any], None] = lambda _: None
        self.is_silent = False

    def wait_until_warm(self, *, rank: int = 0, check: Callable[[], None]) -> None:
        check()

    def carry_out(
        self,
        order: Any,
        *,
        within_s: float,
        rank: int = 0,
        check: Callable[[], None],
        heard: Callable[[Any], None] = lambda _: None,
        begun: Callable[[], None] = lambda: None,
    ) -> dict[str, Any]:
        begun()
        self.orders.append(order)
        self.before(order)
        check()
        if self.failures.get(type(order)):
            raise self.failures[type(order)].pop()
        match order:
            case PlanFilm():
                for step in ("brief", "storyboard", "compose", "check"):
                    heard(Reached(step))
                order.plan.write_text("{}")
                return dict(PLAN)
            case OpenPlan():
                assert order.plan.exists()
                return dict(PLAN)
            case DrawSegment():
                heard(Drawn(order.span.length))
                for path in (order.video, order.copies, order.still):
                    path.write_text(f"{path.name} {order.span}")
            case MixSound():
                if not self.is_silent:
                    order.sound.write_text("sound")
                return {"is_silent": self.is_silent}
            case JoinFilm():
                parts = [*order.segments, *([order.sound] if order.sound else [])]
                order.film.write_bytes(b"".join(part.read_bytes() for part in parts))
            case ReviewFilm():
                order.document.write_text("document")
                order.thumbnail.write_text("thumbnail")
                return {"report": dict(REPORT)}
        return {}


class Workbench:
    """Equipment with fakes, a user with credits, and the work of the engine."""

    def __init__(self, folder: Path, database: Database, **settings: Any) -> None:
        self.now_ms = NOW_MS
        self.engine, self.crew = FakeEngine(), FakeCrew()
        blobs = BlobStore(Folder(folder / "files"))
        self.database = database
        self.equipment = Equipment(
            settings=ServiceSettings(data_dir=folder, **settings),
            database=database,
            blobs=blobs,
            clock=lambda: self.now_ms,
            crew=cast("Crew", self.crew),
            engine=cast("Engine", self.engine),
            roster=Roster(),
            quarantine=Quarantine(),
            workshop=Workshop(folder / "work", blobs),
            executor_id=WORKER,
            version="v1",
            closing=threading.Event(),
        )
        self.pieces = Pieces(self.equipment)
        self.engine.pieces = self.pieces
        self.films = Films(self.equipment, self.pieces)
        with database.write() as conn:
            self.user_id = add_user(conn)

    def job(self, prompt: str = "A film", **fields: object) -> sessions.Session:
        """A job that waits for a worker."""
        with self.database.write() as conn:
            return sessions.create(
                conn,
                user_id=self.user_id,
                request={"prompt": prompt, **fields},
                hold=300,
                now_ms=self.now_ms,
            )

    def take(self, executor_id: str = WORKER) -> sessions.Taken:
        """Take the job whose turn it is."""
        with self.database.write() as conn:
            taken = sessions.take_next(
                conn, executor_id=executor_id, user_limit=9, now_ms=self.now_ms
            )
        assert taken is not None
        return taken

    def make(self) -> str:
        """Take the job whose turn it is and make its video; gives how that went."""
        taken = self.take()
        return self.films.run(taken.revision_id, taken.round)

    def session(self, session_id: str) -> sessions.Session:
        """A job as it is now."""
        with self.database.read() as conn:
            return sessions.find(conn, session_id, self.user_id)

    def revision(self, session_id: str) -> sessions.Revision:
        """The current revision of a job."""
        with self.database.read() as conn:
            current = sessions.find(conn, session_id, self.user_id).revision
            return sessions.revision(conn, session_id, current)

    def stages(self, session_id: str) -> list[str]:
        """The stages that a job was told to have reached."""
        with self.database.read() as conn:
            found = sessions.events_after(conn, session_id, after_id=0, limit=1000)
        return [str(event.data["stage"]) for event in found if event.kind == "stage"]
