"""The pieces of a film that are made apart from each other: its segments and its sound."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

import structlog

from openmotion import sessions
from openmotion.errors import Superseded
from openmotion.jobs.engine import EngineTrouble, Outcome, Piece
from openmotion.jobs.equipment import Equipment
from openmotion.jobs.failing import failure_of
from openmotion.jobs.roster import Tally
from openmotion.model import Span
from openmotion.pipeline import Answer, CrewClosed, Drawn, DrawSegment, MixSound
from openmotion.store import Connection, blob_key, segment_key
from openmotion.store.failpoints import reach

_logger = structlog.get_logger(__name__)

SILENT, STOPPED, FAILED, POSTPONED = "silent", "stopped", "failed", "postponed"


@dataclass(frozen=True, slots=True)
class PieceOrder:
    """A piece to make; the same one has the same key, whoever wants it.

    Attributes:
        revision_id: for which it is made.
        job_id: of its job.
        number: of the segment; -1 for the sound.
        plan: digest of the blob with the plan.
        composition: digest of the composition.
        start: first frame.
        end: the frame after the last one.
        preset: of the encoder.
        version: digest of what decides how a video looks.
        rank: who waits with the least is made first.
    """

    revision_id: str
    job_id: str
    number: int
    plan: str
    composition: str
    start: int
    end: int
    preset: Literal["mg", "quality"]
    version: str
    rank: int

    @property
    def is_sound(self) -> bool:
        """Whether it is the sound."""
        return self.number < 0

    @property
    def name(self) -> str:
        """The digest of all that decides its bytes."""
        what = "sound" if self.is_sound else f"{self.start}-{self.end} {self.preset}"
        return hashlib.sha256(f"{self.composition} {what} {self.version}".encode()).hexdigest()

    @property
    def key(self) -> str:
        """Where it is kept."""
        return segment_key(self.name, ".m4a" if self.is_sound else ".mp4")

    @property
    def copies_key(self) -> str:
        """Where the small copies of its frames are kept."""
        return segment_key(self.name, ".npy")

    def as_json(self) -> dict[str, object]:
        """The order as the engine keeps it."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def of_json(cls, raw: Piece) -> Self:
        """The order that `as_json` wrote."""
        return cls(**raw)


class Pieces:
    """Makes pieces, each at most once.

    Args:
        equipment: what to make them with.
    """

    def __init__(self, equipment: Equipment) -> None:
        self._equipment = equipment

    def run(self, raw: Piece) -> Outcome:
        """Make a piece as work of the engine; its outcome says how that went."""
        order = PieceOrder.of_json(raw)
        quarantine = self._equipment.quarantine
        with self._equipment.database.read() as conn:
            if sessions.revision_by_id(conn, order.revision_id).status not in sessions.AT_WORK:
                return {"outcome": STOPPED}
            is_suspect = _is_suspect(conn, order)
        if is_suspect and not quarantine.try_enter(order.revision_id):
            return {"outcome": POSTPONED}
        try:
            return {"outcome": self.make(order)}
        except Superseded:
            return {"outcome": STOPPED}
        except (CrewClosed, *EngineTrouble):
            raise
        except Exception as error:
            if self._equipment.closing.is_set():
                raise
            _logger.warning(
                "piece failed", job=order.job_id, piece=order.number, why=str(error), exc_info=True
            )
            stage = "sound" if order.is_sound else "draw"
            return {"outcome": FAILED, "failure": failure_of(error, stage).as_json()}
        finally:
            if is_suspect:
                quarantine.leave()

    def make(self, order: PieceOrder) -> str:
        """Make a piece, unless it is there.

        Returns:
            "done", or "silent" for the sound of a film without.

        Raises:
            Superseded: the revision has ended.
            MotionError: it cannot be made.
        """
        with self._equipment.roster.counting(order.revision_id) as tally:
            if order.is_sound:
                return self._mix(order, tally)
            self._draw(order, tally)
            return "done"

    def _draw(self, order: PieceOrder, tally: Tally) -> None:
        tools, failpoint = self._equipment, self._equipment.settings.failpoint
        revision_id, number = order.revision_id, order.number
        if not self._is_there(order):
            tools.workshop.attempt(lambda folder: self._draw_in(folder, order, tally))
        reach("draw", "after", failpoint, order.job_id)
        now_ms = tools.clock()
        tools.run(lambda conn: sessions.segment_finished(conn, revision_id, number, now_ms=now_ms))

    def _draw_in(self, folder: Path, order: PieceOrder, tally: Tally) -> None:
        tools, failpoint = self._equipment, self._equipment.settings.failpoint
        video, copies, still = folder / "segment.mp4", folder / "copies.npy", folder / "still.jpg"
        done = 0

        def heard(answer: Answer) -> None:
            nonlocal done
            if isinstance(answer, Drawn):
                if done == 0:
                    tools.run(
                        lambda conn: sessions.segment_forgiven(
                            conn, order.revision_id, order.number
                        ),
                        check=tally.check,
                    )
                done += answer.frames
                tally.frames[order.number] = done
                reach("draw", "mid", failpoint, order.job_id)

        def begun() -> None:
            tools.run(
                lambda conn: sessions.segment_started(conn, order.revision_id, order.number),
                check=tally.check,
            )
            reach("draw", "before", failpoint, order.job_id)

        tools.crew.carry_out(
            DrawSegment(
                plan=self._plan(order, tally),
                composition=order.composition,
                span=Span(start=order.start, end=order.end),
                preset=order.preset,
                video=video,
                copies=copies,
                still=still,
            ),
            within_s=tools.settings.draw_seconds,
            rank=order.rank,
            check=tally.check,
            heard=heard,
            begun=begun,
        )
        picture = tools.patiently(
            lambda: tools.blobs.put_file(still, "image/jpeg"), check=tally.check
        )
        # The video comes last: where it is, its copies are.
        self._keep(copies, order.copies_key, order, tally)
        self._keep(video, order.key, order, tally)
        tally.frames[order.number] = order.end - order.start
        tally.still = picture.digest

    def _mix(self, order: PieceOrder, tally: Tally) -> str:
        tools, failpoint = self._equipment, self._equipment.settings.failpoint
        reach("sound", "before", failpoint, order.job_id)
        if self._is_there(order):
            return "done"

        def mix(folder: Path) -> str:
            sound = folder / "sound.m4a"
            facts = tools.crew.carry_out(
                MixSound(plan=self._plan(order, tally), sound=sound),
                within_s=tools.settings.finish_seconds,
                rank=order.rank,
                check=tally.check,
            )
            if facts["is_silent"]:
                return SILENT
            self._keep(sound, order.key, order, tally)
            return "done"

        made = tools.workshop.attempt(mix)
        reach("sound", "after", failpoint, order.job_id)
        return made

    def _is_there(self, order: PieceOrder) -> bool:
        tools = self._equipment
        keys = [order.key] if order.is_sound else [order.key, order.copies_key]
        return tools.patiently(lambda: all(tools.blobs.size(key) is not None for key in keys))

    def _keep(self, path: Path, key: str, order: PieceOrder, tally: Tally) -> None:
        tools = self._equipment
        tools.patiently(lambda: tools.blobs.create(key, path), check=tally.check)
        tools.workshop.keep(path, key, order.revision_id)

    def _plan(self, order: PieceOrder, tally: Tally) -> Path:
        tools = self._equipment
        return tools.patiently(
            lambda: tools.workshop.local(blob_key(order.plan), order.revision_id),
            check=tally.check,
        )


def _is_suspect(conn: Connection, order: PieceOrder) -> bool:
    """Whether a process died over it."""
    rows = sessions.segments(conn, order.revision_id)
    mine = next((row for row in rows if row.number == order.number), None)
    return mine is not None and mine.attempts > 0 and mine.finished_ms is None
