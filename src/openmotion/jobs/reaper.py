"""Finds the work of dead processes, and has it done again."""

import shutil
import time
from collections.abc import Callable, Sequence
from functools import partial

import structlog

from openmotion import sessions
from openmotion.errors import JobFailed
from openmotion.jobs.equipment import Equipment
from openmotion.jobs.failing import failure_of
from openmotion.jobs.lifeline import Lifeline
from openmotion.sessions import InHand
from openmotion.store import Connection

_logger = structlog.get_logger(__name__)


class Reaper:
    """Recovers what dead processes had in hand; any number of workers may do so at once.

    Dead is who let go of its lifeline on this machine, who took its leave, or whose beat did not
    change for the lease. How long that is, a clock tells that nobody can set.

    Args:
        equipment: of this worker.
        lifeline: of this process.
        clock_s: seconds that never jump.
    """

    def __init__(
        self,
        equipment: Equipment,
        lifeline: Lifeline,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._equipment = equipment
        self._lifeline = lifeline
        self._clock_s = clock_s
        self._beats: dict[str, tuple[int, float]] = {}
        self._suspects: set[str] = set()

    def reap(self) -> None:
        """Recover what dead processes left."""
        tools = self._equipment
        here = self._lifeline.dead()
        dead = self._dead(here)
        if dead:
            recovered = tools.engine.recover(dead)
            self._give_back([one for one in self._in_hand() if one.executor_id in dead])
            tools.database.run(lambda conn: _strike_off(conn, dead))
            for executor_id in dead:
                if executor_id in here:
                    shutil.rmtree(
                        tools.settings.data_dir / "work" / executor_id, ignore_errors=True
                    )
                self._lifeline.bury(executor_id)
            if recovered:
                _logger.warning("workers died", executors=dead, recovered=recovered)
        self._give_back_strays()

    def _dead(self, here: Sequence[str]) -> list[str]:
        tools = self._equipment
        with tools.database.read() as conn:
            seen = sessions.seen(conn)
            at_work = {one.executor_id for one in sessions.in_hand(conn)}
        now_s, before = self._clock_s(), self._beats
        self._beats = {
            name: before[name] if before.get(name, (0, 0))[0] == beat_ms else (beat_ms, now_s)
            for name, beat_ms in seen.items()
        }
        lease_s = tools.settings.lease_seconds
        silent = {name for name, (_, since_s) in self._beats.items() if now_s - since_s > lease_s}
        gone = (at_work | tools.engine.executor_ids()) - seen.keys()
        return sorted({*here, *silent, *gone} - {tools.executor_id})

    def _give_back_strays(self) -> None:
        """Let revisions be taken again that are in hand, while nothing works on them.

        They are looked at twice, since work ends a moment before its revision does.
        """
        strays = {
            one.revision_id: one
            for one in self._in_hand()
            if not self._equipment.engine.is_under_way(one.revision_id)
        }
        self._give_back([one for name, one in strays.items() if name in self._suspects])
        self._suspects = set(strays)

    def _give_back(self, left: Sequence[InHand]) -> None:
        """Let revisions be taken again that were taken, and work on them never began."""
        tools = self._equipment
        for one in left:
            if tools.engine.is_under_way(one.revision_id):
                continue
            if tools.engine.is_given_up(one.revision_id):
                self._give_up(one)
                continue
            give_back = partial(
                sessions.give_back,
                revision_id=one.revision_id,
                claim=one.claim,
                now_ms=tools.clock(),
            )
            tools.database.run(give_back)
            _logger.warning("job given back", job=one.session_id, revision=one.number)

    def _give_up(self, one: InHand) -> None:
        tools = self._equipment
        failure = failure_of(JobFailed("the work was begun too often"), "")
        fail = partial(
            sessions.fail,
            revision_id=one.revision_id,
            claim=None,
            error=failure,
            now_ms=tools.clock(),
        )
        tools.database.run(fail)
        _logger.error("job given up", job=one.session_id, revision=one.number)

    def _in_hand(self) -> list[InHand]:
        with self._equipment.database.read() as conn:
            return sessions.in_hand(conn)


def _strike_off(conn: Connection, executor_ids: Sequence[str]) -> None:
    for executor_id in executor_ids:
        sessions.leave(conn, executor_id)
