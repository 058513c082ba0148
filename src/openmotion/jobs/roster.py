"""Which jobs this process has in hand, and whether it may go on with them."""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from openmotion.errors import Superseded


@dataclass(slots=True)
class Hand:
    """A revision that this process makes.

    Attributes:
        revision_id: of the revision.
        job_id: of its job.
        claim: the token without which nothing may be written.
        stage: the newest one.
        begun_s: when work that was not done before began, by a clock that never jumps; None while
            what was done before is only read.
        is_proven: working on it did not end this process.
        is_lost: the claim is another's, or the revision has ended.
    """

    revision_id: str
    job_id: str
    claim: str
    stage: str = ""
    begun_s: float | None = None
    is_proven: bool = False
    is_lost: bool = False

    def begin(self) -> None:
        """Note that new work begins, the first time."""
        if self.begun_s is None:
            self.begun_s = time.monotonic()

    def check(self) -> None:
        """Go on only while the revision is ours.

        Raises:
            Superseded: it is not.
        """
        if self.is_lost:
            raise Superseded(f"revision {self.revision_id} is no longer in this hand")


@dataclass(slots=True)
class Tally:
    """What the pieces of a revision that are made here have come to.

    Attributes:
        frames: drawn so far, by number of the segment.
        still: digest of the newest picture; empty before there is one.
        is_over: the revision has ended.
    """

    frames: dict[int, int] = field(default_factory=dict)
    still: str = ""
    is_over: bool = False

    def check(self) -> None:
        """Go on only while the revision is worked on.

        Raises:
            Superseded: it has ended.
        """
        if self.is_over:
            raise Superseded("the revision has ended")


class Roster:
    """Everything that threads of this process work on; safe to use from all of them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._hands: dict[str, Hand] = {}
        self._tallies: dict[str, tuple[Tally, int]] = {}
        self._expected: set[str] = set()

    @contextmanager
    def holding(self, hand: Hand) -> Iterator[Hand]:
        """Have a revision in hand while the body runs; an older hand on it is lost."""
        with self._lock:
            before = self._hands.get(hand.revision_id)
            if before is not None:
                before.is_lost = True
            self._hands[hand.revision_id] = hand
        try:
            with self.counting(hand.revision_id):
                yield hand
        finally:
            with self._lock:
                if self._hands.get(hand.revision_id) is hand:
                    del self._hands[hand.revision_id]

    @contextmanager
    def expecting(self, revision_id: str) -> Iterator[None]:
        """Count a revision as in hand while the body waits for that."""
        with self._lock:
            self._expected.add(revision_id)
        try:
            yield
        finally:
            with self._lock:
                self._expected.discard(revision_id)

    @property
    def in_hand(self) -> set[str]:
        """The revisions that take up room here."""
        with self._lock:
            return self._hands.keys() | self._expected

    @contextmanager
    def counting(self, revision_id: str) -> Iterator[Tally]:
        """Share the tally of a revision with all who work on it here."""
        with self._lock:
            tally, users = self._tallies.get(revision_id, (Tally(), 0))
            self._tallies[revision_id] = tally, users + 1
        try:
            yield tally
        finally:
            with self._lock:
                tally, users = self._tallies.pop(revision_id)
                if users > 1:
                    self._tallies[revision_id] = tally, users - 1

    def tally(self, revision_id: str) -> Tally:
        """The tally of a revision; an empty one if nobody here works on it."""
        with self._lock:
            return self._tallies.get(revision_id, (Tally(), 0))[0]

    @property
    def hands(self) -> list[Hand]:
        """All revisions in hand."""
        with self._lock:
            return list(self._hands.values())

    @property
    def revision_ids(self) -> set[str]:
        """All revisions that anything here works on."""
        with self._lock:
            return set(self._tallies)

    def mark(self, *, claims: Mapping[str, str], held: set[str], ended: set[str]) -> None:
        """Take in what the database says.

        Args:
            claims: what was asked about, by revision; a hand with a newer claim is left alone.
            held: ids of the revisions whose claims are still ours.
            ended: ids of the revisions that nobody shall work on any more.
        """
        for hand in self.hands:
            is_meant = claims.get(hand.revision_id) == hand.claim
            if is_meant and hand.revision_id not in held:
                hand.is_lost = True
        for revision_id in ended:
            self.tally(revision_id).is_over = True
