"""Warm processes that carry out one stage order at a time, and who gets the next free one."""

import heapq
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from types import TracebackType
from typing import Self

from openmotion.errors import EncodingFailed
from openmotion.pipeline.member import Crashed, Member
from openmotion.pipeline.messages import Answer
from openmotion.pipeline.orders import Facts, StageOrder, describe_order
from openmotion.pipeline.system import default_workers

_LOOK_S = 0.2  # how often waiting is interrupted to see whether it still makes sense
_TRIES = 3


class CrewClosed(Exception):
    """The crew has ended; what was ordered may be begun again elsewhere."""


class Crew:
    """Processes that are started once and lent out, one order at a time.

    A process that dies over an order is replaced and the order carried out once more. One that
    takes too long or too much is killed with all that it started. Safe to use from many threads.

    Args:
        size: how many processes; 0 takes as many as fit the machine.
        memory_bytes: what one of them may hold; 0 for no limit.
        hire: starts a process that may hold so much.
    """

    def __init__(
        self,
        size: int = 0,
        *,
        memory_bytes: int = 0,
        hire: Callable[[int], Member] = Member,
    ) -> None:
        self.size = size or default_workers()
        self._memory_bytes = memory_bytes
        self._hire = hire
        self._changed = threading.Condition()
        self._free: list[Member] = []
        self._lent: set[Member] = set()
        self._waiting: list[tuple[int, int]] = []
        self._turns = count()
        self._is_lending = True
        self._is_closed = False

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

    def start(self) -> None:
        """Start the processes; they load while the caller goes on."""
        with self._changed:
            while len(self._free) + len(self._lent) < self.size:
                self._free.append(self._hire(self._memory_bytes))

    @property
    def process_ids(self) -> list[int]:
        """The operating system's ids of the processes."""
        with self._changed:
            return [member.process_id for member in (*self._free, *self._lent)]

    def carry_out(
        self,
        order: StageOrder,
        *,
        within_s: float,
        rank: int = 0,
        check: Callable[[], None] = lambda: None,
        heard: Callable[[Answer], None] = lambda _: None,
        begun: Callable[[], None] = lambda: None,
    ) -> Facts:
        """Let a process carry out an order, and wait for it.

        Args:
            order: what to do.
            within_s: limit, counted while a process works on it; time in which this process was
                stopped does not count.
            rank: who waits with the least gets the next free process.
            check: called a few times a second from this thread; what it raises stops the order.
            heard: takes the reports of the process, in this thread.
            begun: called when a process is about to work on it; what it raises stops the order.

        Raises:
            StageTimeout: it took too long.
            ResourceLimit: it took too much memory.
            EncodingFailed: it ended three processes.
            CrewClosed: the crew ended first.
            MotionError: any other that the process met.
            OSError: a file could not be read or written.
        """
        cause = ""
        for _ in range(_TRIES):
            with self._borrowed(rank, check, order) as member:
                try:
                    member.warm_up(check)
                    begun()
                    return member.work(order, within_s=within_s, check=check, heard=heard)
                except Crashed as crash:
                    cause = str(crash)
            if self._is_closed:
                raise CrewClosed
        doing = describe_order(order)
        raise EncodingFailed(f"a process died {_TRIES} times while {doing} ({cause})")

    def wait_until_warm(self, *, rank: int = 0, check: Callable[[], None] = lambda: None) -> None:
        """Wait until a process has loaded everything; arguments as for `carry_out`.

        Raises:
            CrewClosed: the crew ended first.
        """
        with self._changed:
            if any(member.is_warm for member in (*self._free, *self._lent)):
                return
        with suppress(Crashed), self._borrowed(rank, check) as member:
            member.warm_up(check)

    def settle(self, within_s: float) -> bool:
        """Lend nobody out any more, and wait for those who are; whether all came back."""
        with self._changed:
            self._is_lending = False
            return self._changed.wait_for(lambda: not self._lent, timeout=within_s)

    def close(self) -> None:
        """End all processes at once; whoever waits for one gets CrewClosed."""
        with self._changed:
            self._is_closed = True
            members = [*self._free, *self._lent]
            self._free.clear()
            self._changed.notify_all()
        for member in members:
            member.kill()

    @contextmanager
    def _borrowed(
        self, rank: int, check: Callable[[], None], order: StageOrder | None = None
    ) -> Iterator[Member]:
        member = self._borrow(rank, check, order)
        try:
            yield member
        finally:
            self._take_back(member)

    def _borrow(self, rank: int, check: Callable[[], None], order: StageOrder | None) -> Member:
        turn = (rank, next(self._turns))
        with self._changed:
            heapq.heappush(self._waiting, turn)
            try:
                while not (self._is_lending and self._free and self._waiting[0] == turn):
                    if self._is_closed:
                        raise CrewClosed
                    self._changed.wait(_LOOK_S)
                    check()
                member = self._choose(order)
                self._lent.add(member)
                return member
            finally:
                self._waiting.remove(turn)
                heapq.heapify(self._waiting)
                self._changed.notify_all()

    def _choose(self, order: StageOrder | None) -> Member:
        """A free process, best one that has the film at hand already."""
        chosen = max(self._free, key=lambda member: order is not None and member.suits(order))
        self._free.remove(chosen)
        return chosen

    def _take_back(self, member: Member) -> None:
        with self._changed:
            self._lent.discard(member)
            if self._is_closed:
                member.kill()
            else:
                self._free.append(member if member.is_alive else self._hire(self._memory_bytes))
            self._changed.notify_all()
