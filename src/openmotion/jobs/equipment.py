"""What all work on jobs needs."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from openmotion.errors import StorageFull, StoreUnavailable
from openmotion.jobs.engine import Engine
from openmotion.jobs.quarantine import Quarantine
from openmotion.jobs.roster import Roster
from openmotion.jobs.workshop import Workshop
from openmotion.pipeline import Crew
from openmotion.settings import ServiceSettings
from openmotion.store import BlobStore, Clock, Connection, Database

T = TypeVar("T")

# How long work waits for a store that does not answer: S3 and databases come back, a full disk
# needs somebody who makes room.
_PATIENCE_S, _PATIENCE_FULL_S = 3600.0, 20.0
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.25, 15.0


@dataclass(frozen=True, slots=True)
class Equipment:
    """What all work on jobs needs.

    Attributes:
        settings: of the service.
        database: the truth about jobs.
        blobs: finished files.
        clock: gives the time.
        crew: draws, mixes and measures.
        engine: remembers steps.
        roster: what is in hand here.
        quarantine: for jobs whose last worker died.
        workshop: room for what is unfinished.
        executor_id: of this process.
        version: digest of what decides how a video looks.
        closing: set when this process ends; nothing is judged any more then.
    """

    settings: ServiceSettings
    database: Database
    blobs: BlobStore
    clock: Clock
    crew: Crew
    engine: Engine
    roster: Roster
    quarantine: Quarantine
    workshop: Workshop
    executor_id: str
    version: str
    closing: threading.Event

    def run(
        self, work: Callable[[Connection], T], *, check: Callable[[], None] = lambda: None
    ) -> T:
        """Do work in a transaction, with patience for a database that does not answer.

        Raises:
            StoreUnavailable: it did not answer for an hour.
        """
        return self.patiently(lambda: self.database.run(work), check=check)

    def patiently(self, work: Callable[[], T], *, check: Callable[[], None] = lambda: None) -> T:
        """Do work again while a store does not answer.

        Args:
            work: may be done more than once.
            check: called between tries; what it raises ends them.

        Raises:
            StoreUnavailable: it did not answer for an hour.
            StorageFull: nobody made room.
        """
        start_s, pause_s = time.monotonic(), _FIRST_PAUSE_S
        while True:
            try:
                return work()
            except StoreUnavailable as error:
                patience_s = _PATIENCE_FULL_S if isinstance(error, StorageFull) else _PATIENCE_S
                is_over = time.monotonic() - start_s + pause_s > patience_s
                if is_over or self.closing.wait(pause_s):
                    raise
                check()
                pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)
