"""Takes revisions that wait, as many as this worker can have in hand."""

import time
from collections.abc import Callable

import structlog

from openmotion import sessions
from openmotion.jobs.equipment import Equipment
from openmotion.store.failpoints import reach

_logger = structlog.get_logger(__name__)

_FULL_PAUSE_S, _BEGINNING_S = 0.5, 5.0


class Dispatcher:
    """Takes the revision whose turn it is, and has the engine begin to work on it.

    Args:
        equipment: of this worker.
        clock_s: seconds that never jump.
    """

    def __init__(self, equipment: Equipment, clock_s: Callable[[], float] = time.monotonic) -> None:
        self._equipment = equipment
        self._clock_s = clock_s
        self._begun: dict[str, float] = {}
        self._next_s = 0.0

    def take(self) -> bool:
        """Take one revision if there is one and room for it; whether there was."""
        tools = self._equipment
        now_s, in_hand = self._clock_s(), tools.roster.in_hand
        # Work begins in another thread: what was begun counts for the moment until it is in hand.
        self._begun = {
            one: until_s
            for one, until_s in self._begun.items()
            if one not in in_hand and now_s < until_s
        }
        has_room = len(in_hand | self._begun.keys()) < tools.settings.worker_jobs
        if not has_room or now_s < self._next_s:
            return False
        with tools.database.read() as conn:
            if not sessions.has_ready(conn):
                return False
        taken = tools.database.run(
            lambda conn: sessions.take_next(
                conn,
                executor_id=tools.executor_id,
                user_limit=tools.settings.user_jobs,
                now_ms=tools.clock(),
            )
        )
        if taken is None:  # all who wait have as many in hand as they may
            self._next_s = now_s + _FULL_PAUSE_S
            return False
        reach("take", "after", tools.settings.failpoint, taken.session_id)
        # A name is used once: what was given back is begun under another one.
        name = taken.workflow_id
        if tools.engine.is_known(name):
            name = f"{name}~{taken.claim}"
        tools.engine.begin(name, taken.revision_id, taken.round)
        self._begun[taken.revision_id] = now_s + _BEGINNING_S
        _logger.info("job taken", job=taken.session_id, revision=taken.number, round=taken.round)
        return True
