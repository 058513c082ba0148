"""What the later stages know of a plan: small, and kept by the engine as JSON."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Self

from pydantic import TypeAdapter

from openmotion.jobs.engine import Outcome
from openmotion.jobs.pieces import PieceOrder
from openmotion.pipeline import Mode
from openmotion.sessions import Revision


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan that is kept.

    Attributes:
        plan: digest of the blob that holds it.
        version: digest of what made it, and must draw it.
        mode: how much is spent.
        composition: digest of the composition.
        width: pixels.
        height: pixels.
        rate: frames, in so many seconds.
        frames: of the whole film.
        spans: of the segments, each the first frame and the one after the last.
    """

    plan: str
    version: str
    mode: Mode
    composition: str
    width: int
    height: int
    rate: tuple[int, int]
    frames: int
    spans: tuple[tuple[int, int], ...]

    @classmethod
    def of_json(cls, outcome: Outcome) -> Self:
        """The plan that a step came to."""
        return TypeAdapter(cls).validate_python(outcome)

    @property
    def fps(self) -> Fraction:
        """Frames a second, exact."""
        return Fraction(*self.rate)

    @property
    def seconds(self) -> float:
        """How long the film is."""
        return float(self.frames / self.fps)

    def sound(self, revision: Revision, rank: int) -> PieceOrder:
        """The order for the sound."""
        return self._piece(revision, rank, number=-1, start=0, end=self.frames)

    def segments(self, revision: Revision, rank: int) -> tuple[PieceOrder, ...]:
        """The orders for the segments, in order."""
        return tuple(
            self._piece(revision, rank, number=number, start=start, end=end)
            for number, (start, end) in enumerate(self.spans)
        )

    def _piece(
        self, revision: Revision, rank: int, *, number: int, start: int, end: int
    ) -> PieceOrder:
        return PieceOrder(
            revision_id=revision.id,
            job_id=revision.session_id,
            number=number,
            plan=self.plan,
            composition=self.composition,
            start=start,
            end=end,
            preset="quality" if self.mode == "high" else "mg",
            version=self.version,
            rank=rank,
        )
