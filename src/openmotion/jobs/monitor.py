"""Watches what is in hand: is it still ours, how far has it come, and are we heard of?"""

import time
from collections.abc import Callable
from typing import Any

from openmotion import sessions
from openmotion.errors import NotFound, Superseded
from openmotion.jobs.equipment import Equipment
from openmotion.jobs.estimate import Paces, count_drawn
from openmotion.jobs.roster import Hand
from openmotion.store import Connection, database_now_ms

# A job that ends its worker does so while its work is begun; who outlives that was not ended by it.
_PROOF_S = 0.3


class Monitor:
    """Looks at the revisions in hand.

    Args:
        equipment: of this worker.
        host: name of this machine.
        clock_s: seconds that never jump.
    """

    def __init__(
        self, equipment: Equipment, host: str, clock_s: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock_s = clock_s
        self._equipment = equipment
        self._host = host
        self._paces = Paces()
        self._told: dict[str, dict[str, Any]] = {}

    def beat(self) -> None:
        """Let the others know that this process lives."""
        tools = self._equipment
        tools.database.run(
            lambda conn: sessions.beat(
                conn,
                executor_id=tools.executor_id,
                host=self._host,
                now_ms=database_now_ms(conn),
            )
        )

    def look(self) -> None:
        """Stop what works on revisions that are not ours any more; forgive attempts at others."""
        tools = self._equipment
        hands, watched = tools.roster.hands, tools.roster.revision_ids
        if not watched:
            return
        claims = {hand.revision_id: hand.claim for hand in hands}
        with tools.database.read() as conn:
            held = sessions.held(conn, claims) if claims else set()
            ended = {one for one in watched - held if not _is_at_work(conn, one)}
        tools.roster.mark(claims=claims, held=held, ended=ended)
        for hand in hands:
            if self._is_harmless(hand):
                self._forgive(hand)

    def tell(self) -> None:
        """Write how far the revisions in hand have come."""
        hands = self._equipment.roster.hands
        self._paces.keep({hand.revision_id for hand in hands})
        self._told = {hand.revision_id: self._told.get(hand.revision_id, {}) for hand in hands}
        for hand in hands:
            if hand.stage == "draw" and not hand.is_lost:
                self._tell(hand)

    def _is_harmless(self, hand: Hand) -> bool:
        """Whether this process outlived the beginning of the work, and that is not noted yet."""
        if hand.begun_s is None or hand.is_proven or hand.is_lost:
            return False
        return self._clock_s() - hand.begun_s > _PROOF_S

    def _forgive(self, hand: Hand) -> None:
        """Only a worker that dies as soon as it begins is held against a job."""
        self._write(hand, lambda conn: sessions.forgive(conn, hand.revision_id, hand.claim))
        hand.is_proven = True

    def _tell(self, hand: Hand) -> None:
        tools, tally = self._equipment, self._equipment.roster.tally(hand.revision_id)
        with tools.database.read() as conn:
            drawn = count_drawn(sessions.segments(conn, hand.revision_id), dict(tally.frames))
        if drawn.frames_total == 0:
            return
        left_s = self._paces.of(hand.revision_id).seconds_left(
            now_s=self._clock_s(), done=drawn.frames, total=drawn.frames_total
        )
        told = {
            "stage": hand.stage,
            "segments_done": drawn.segments,
            "segments_total": drawn.segments_total,
            "frames_done": drawn.frames,
            "frames_total": drawn.frames_total,
            "seconds_left": left_s,
            "still": tally.still or None,
        }
        if told == self._told[hand.revision_id]:
            return
        self._told[hand.revision_id] = told
        self._write(
            hand,
            lambda conn: sessions.progress(
                conn, hand.revision_id, hand.claim, told, now_ms=tools.clock()
            ),
        )

    def _write(self, hand: Hand, work: Callable[[Connection], None]) -> None:
        try:
            self._equipment.database.run(work)
        except Superseded:
            hand.is_lost = True


def _is_at_work(conn: Connection, revision_id: str) -> bool:
    try:
        return sessions.revision_by_id(conn, revision_id).status in sessions.AT_WORK
    except NotFound:
        return False
