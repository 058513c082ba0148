"""A worker: it takes jobs and makes their videos until it is told to end."""

import hashlib
import os
import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self

import structlog

from openmotion import sessions
from openmotion.errors import StoreUnavailable
from openmotion.ids import new_id
from openmotion.jobs.delivery import Deliveries
from openmotion.jobs.dispatcher import Dispatcher
from openmotion.jobs.engine import Engine
from openmotion.jobs.equipment import Equipment
from openmotion.jobs.films import Films
from openmotion.jobs.housekeeping import close_overdue, collect
from openmotion.jobs.lifeline import Lifeline
from openmotion.jobs.loop import Loop
from openmotion.jobs.monitor import Monitor
from openmotion.jobs.pieces import Pieces
from openmotion.jobs.quarantine import Quarantine
from openmotion.jobs.reaper import Reaper
from openmotion.jobs.roster import Roster
from openmotion.jobs.workshop import Workshop
from openmotion.outbound import Gate, parse_allowed
from openmotion.pipeline import Crew, installed_versions
from openmotion.settings import ServiceSettings
from openmotion.store import BlobStore, Clock, Database, system_clock

_logger = structlog.get_logger(__name__)

_TAKE_S, _LOOK_S, _TELL_S, _OVERDUE_S = 0.1, 0.4, 1.0, 30.0
_COLLECT_S, _COLLECT_FIRST_S = 3600.0, 120.0
# Often enough that a lease never ends between two beats, and that the dead are found soon.
_BEATS_PER_LEASE, _LONGEST_BEAT_S = 6, 5.0
_HOST_LENGTH = 30


class Worker:
    """Takes jobs and makes their videos; there can be one in a process.

    Args:
        settings: of the service.
        database: the truth about jobs.
        blobs: finished files.
        secret: the service's own.
        clock: gives the time.
        processes: that draw; 0 takes as many as fit the machine.
    """

    def __init__(
        self,
        settings: ServiceSettings,
        database: Database,
        blobs: BlobStore,
        secret: bytes,
        clock: Clock = system_clock,
        *,
        processes: int = 0,
    ) -> None:
        host = socket.gethostname()[:_HOST_LENGTH]
        self.executor_id = f"{host}-{os.getpid()}-{new_id()}"
        crew = Crew(processes, memory_bytes=settings.job_memory_mb << 20)
        self._equipment = Equipment(
            settings=settings,
            database=database,
            blobs=blobs,
            clock=clock,
            crew=crew,
            engine=Engine(settings, self.executor_id, crew.size),
            roster=Roster(),
            quarantine=Quarantine(),
            workshop=Workshop(settings.data_dir / "work" / self.executor_id, blobs),
            executor_id=self.executor_id,
            version=_version(),
            closing=threading.Event(),
        )
        self._host = host
        gate = Gate(parse_allowed(settings.outbound_allow))
        self._deliveries = Deliveries(database, secret, gate, clock, failpoint=settings.failpoint)
        self._lifeline: Lifeline | None = None
        self._loops: list[Loop] = []

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def process_ids(self) -> list[int]:
        """The operating system's ids of the processes that draw."""
        return self._equipment.crew.process_ids

    @property
    def in_hand(self) -> int:
        """How many jobs are being made here."""
        return len(self._equipment.roster.hands)

    def start(self) -> None:
        """Begin to take jobs; those that dead workers left are gone on with at once.

        Raises:
            StoreUnavailable: the database does not answer.
        """
        tools = self._equipment
        tools.crew.start()  # they load while the rest starts
        self._lifeline = Lifeline(tools.settings.data_dir / "executors", self.executor_id)
        monitor = Monitor(tools, self._host)
        monitor.beat()
        pieces = Pieces(tools)
        films = Films(tools, pieces)
        tools.engine.launch(films.run, pieces.run)
        reaper = Reaper(tools, self._lifeline)
        beat_s = min(_LONGEST_BEAT_S, tools.settings.lease_seconds / _BEATS_PER_LEASE)
        self._loops = [
            Loop("jobs-reap", beat_s, reaper.reap),
            Loop("jobs-beat", beat_s, monitor.beat),
            Loop("jobs-look", _LOOK_S, monitor.look),
            Loop("jobs-tell", _TELL_S, monitor.tell),
            Loop("jobs-take", _TAKE_S, Dispatcher(tools).take),
            Loop("jobs-overdue", _OVERDUE_S, lambda: close_overdue(tools)),
            Loop("jobs-collect", _COLLECT_S, lambda: collect(tools), first_s=_COLLECT_FIRST_S),
        ]
        for loop in self._loops:
            loop.start()
        self._deliveries.start()
        _logger.info("worker started", executor=self.executor_id, processes=tools.crew.size)

    def drain(self, grace_s: float) -> bool:
        """Take nothing more, and let the processes finish what they have in hand.

        Jobs that are not finished then go on when a worker starts again, here or elsewhere.

        Returns:
            Whether everything in hand came to a point from which it goes on.
        """
        self._stop_loops("jobs-take")
        is_settled = self._equipment.crew.settle(grace_s)
        _logger.info("worker drained", in_hand=self.in_hand, settled=is_settled)
        return is_settled

    def close(self) -> None:
        """End at once; what is unfinished goes on when a worker starts again."""
        tools = self._equipment
        if self._lifeline is None:
            return
        tools.closing.set()
        self._stop_loops()
        self._deliveries.close()
        # First the engine, then the crew: work that is broken off finds nowhere to note that.
        tools.engine.close()
        tools.crew.close()
        tools.workshop.close()
        with suppress(StoreUnavailable):  # then the others find out by themselves
            tools.database.run(lambda conn: sessions.leave(conn, self.executor_id))
        self._lifeline.close()
        self._lifeline = None
        _logger.info("worker ended", executor=self.executor_id)

    def _stop_loops(self, *names: str) -> None:
        for loop in self._loops:
            if not names or loop.name in names:
                loop.stop()


def _version() -> str:
    """The digest of all versions that decide how a video looks and sounds."""
    return hashlib.sha256(installed_versions().model_dump_json().encode()).hexdigest()[:16]
