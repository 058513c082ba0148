"""One process of a crew: it is given an order and watched until the order is carried out."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from openmotion.errors import ResourceLimit, StageTimeout
from openmotion.pipeline.child import Child
from openmotion.pipeline.messages import Answer, Failed
from openmotion.pipeline.orders import (
    Done,
    DrawSegment,
    Facts,
    StageOrder,
    Warm,
    describe_order,
)
from openmotion.pipeline.pool import as_error

_LOOK_S = 0.2  # how often an order under way is looked at
_START_S = 60.0  # for loading everything, on a slow and busy machine
# A look that comes later than this finds that this process was stopped meanwhile.
_LONGEST_LOOK_S = 2.0
# A process that dies holding more than this share of its limit died of it.
_NEAR_LIMIT = 0.7


class Crashed(Exception):
    """The process died; the message is the cause."""


class Member:
    """A process, from its start until it is killed.

    Args:
        memory_bytes: what it may hold; 0 for no limit.

    Attributes:
        process_id: of the operating system.
        is_warm: whether everything is loaded.
    """

    def __init__(self, memory_bytes: int) -> None:
        self._child = Child(own_group=True)
        self._memory_bytes = memory_bytes
        self._held_bytes = 0
        self.is_warm = False
        self._film = ""
        self.process_id = self._child.process_id
        with suppress(ConnectionError):  # it is found dead when it is lent
            self._child.link.send(Warm(memory_bytes))

    @property
    def is_alive(self) -> bool:
        """Whether the process runs and can be given an order."""
        return not self._child.link.closed and self._child.is_alive

    def suits(self, order: StageOrder) -> bool:
        """Whether it drew frames of the same film last."""
        return isinstance(order, DrawSegment) and order.composition == self._film

    def kill(self) -> None:
        """End the process and all that it started, at once."""
        self._child.end()

    def warm_up(self, check: Callable[[], None]) -> None:
        """Wait until the process has loaded everything; errors as for `work`."""
        if self.is_warm:
            return
        with self._crashing():
            self._follow("starting", _START_S, check, lambda _: None)
        self.is_warm = True

    def work(
        self,
        order: StageOrder,
        *,
        within_s: float,
        check: Callable[[], None],
        heard: Callable[[Answer], None],
    ) -> Facts:
        """Carry out an order; arguments and errors as for `Crew.carry_out`.

        Raises:
            Crashed: the process died.
        """
        with self._crashing():
            self._child.link.send(order)
            facts = self._follow(describe_order(order), within_s, check, heard)
        if isinstance(order, DrawSegment):
            self._film = order.composition
        return facts

    @contextmanager
    def _crashing(self) -> Iterator[None]:
        try:
            yield
        except (EOFError, OSError) as error:
            if self._child.link.closed or isinstance(error, EOFError | ConnectionError):
                raise self._crashed() from error
            raise

    def _follow(
        self,
        doing: str,
        within_s: float,
        check: Callable[[], None],
        heard: Callable[[Answer], None],
    ) -> Facts:
        """Wait for the end of an order; the process is killed if that must be broken off."""
        worked_s, last = 0.0, time.monotonic()
        while True:
            answer = self._child.hear() if self._child.link.poll(_LOOK_S) else None
            if isinstance(answer, Done):
                return answer.facts
            if isinstance(answer, Failed):
                raise as_error(answer)
            now = time.monotonic()
            worked_s += min(now - last, _LONGEST_LOOK_S)
            last = now
            try:
                if answer is not None:
                    heard(answer)
                check()
                self._check_limits(doing, worked_s, within_s)
            except BaseException:
                self.kill()  # or its answer to this order would be taken for one to the next
                raise

    def _check_limits(self, doing: str, worked_s: float, within_s: float) -> None:
        if worked_s > within_s:
            raise StageTimeout(f"{doing} took longer than {within_s:g} s")
        self._held_bytes = _resident_bytes(self.process_id)
        if self._memory_bytes and self._held_bytes > self._memory_bytes:
            raise self._too_much()

    def _too_much(self) -> ResourceLimit:
        limit_mb = self._memory_bytes >> 20
        return ResourceLimit(
            f"the video needs more than the {limit_mb} MB of memory that a job may have; "
            "ask for a shorter, smaller or simpler one"
        )

    def _crashed(self) -> Exception:
        cause = "it was ended" if self._child.link.closed else self._child.cause_of_death()
        self.kill()
        if self._memory_bytes and self._held_bytes > _NEAR_LIMIT * self._memory_bytes:
            return self._too_much()
        return Crashed(cause)


def _resident_bytes(process_id: int) -> int:
    """Memory that a process holds, 0 where the system does not tell."""
    try:
        # Source: proc_pid_statm(5), the second field counts pages.
        fields = Path(f"/proc/{process_id}/statm").read_text(encoding="ascii").split()
        return int(fields[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError, ValueError):
        return 0
