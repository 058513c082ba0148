"""Everything that the work on one revision does with the rest of the service."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from openmotion import sessions
from openmotion.jobs.engine import Outcome
from openmotion.jobs.equipment import Equipment
from openmotion.jobs.roster import Hand
from openmotion.pipeline import Answer, Facts, Reached, StageOrder
from openmotion.sessions import File, Revision
from openmotion.settings import ServiceSettings
from openmotion.store import Connection, blob_key
from openmotion.store.failpoints import Side, reach

T = TypeVar("T")


class Workplace:
    """Equipment in the hand that makes one revision: nothing is written once that hand is lost.

    Args:
        equipment: what all work needs.
        revision: which is made.
        hand: the right to write.

    Attributes:
        rank: older revisions have less, and go first.
    """

    def __init__(self, equipment: Equipment, revision: Revision, hand: Hand) -> None:
        self.equipment = equipment
        self.revision = revision
        self.hand = hand
        self.rank = revision.created_ms // 1000

    @property
    def settings(self) -> ServiceSettings:
        """Of the service."""
        return self.equipment.settings

    def step(self, name: str, work: Callable[[], Outcome]) -> Outcome:
        """Do a stage once; when the work is begun again, its outcome is only read."""
        self.hand.check()

        def begin() -> Outcome:
            self.hand.begin()
            return work()

        return self.equipment.engine.step(name, begin)

    def advance(self, stage: str) -> None:
        """Say that a stage begins."""
        self.hand.stage = stage
        self.write(
            lambda conn: sessions.advance(
                conn, self.revision.id, self.hand.claim, stage=stage, now_ms=self.now_ms()
            )
        )

    def write(self, work: Callable[[Connection], object]) -> None:
        """Change the database.

        Raises:
            Superseded: the revision is no longer ours.
        """
        self.hand.check()
        self.equipment.run(work, check=self.hand.check)

    def carry_out(self, order: StageOrder, within_s: float) -> Facts:
        """Let the crew carry out an order."""
        return self.equipment.crew.carry_out(
            order, within_s=within_s, rank=self.rank, check=self.hand.check, heard=self._heard
        )

    def attempt(self, work: Callable[[Path], T]) -> T:
        """Do work in a fresh folder."""
        return self.equipment.workshop.attempt(work)

    def store(self, path: Path, name: str, content_type: str) -> File:
        """Keep a finished file, and have it at hand for the next stage."""
        blob = self._patiently(lambda: self.equipment.blobs.put_file(path, content_type))
        self.equipment.workshop.keep(path, blob_key(blob.digest), self.revision.id)
        return File(name, blob.digest, blob.size, content_type)

    def local(self, key: str) -> Path:
        """A file of the store as one of this machine."""
        return self._patiently(lambda: self.equipment.workshop.local(key, self.revision.id))

    def reach(self, name: str, side: Side) -> None:
        """Fail here if the settings say so."""
        reach(name, side, self.settings.failpoint, self.revision.session_id)

    def now_ms(self) -> int:
        """The time."""
        return self.equipment.clock()

    def _patiently(self, work: Callable[[], T]) -> T:
        return self.equipment.patiently(work, check=self.hand.check)

    def _heard(self, answer: Answer) -> None:
        if isinstance(answer, Reached):
            self.advance(answer.step)
