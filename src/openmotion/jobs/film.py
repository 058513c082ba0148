"""The stages of one revision, from its request to the published video."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from openmotion import billing, sessions
from openmotion.errors import Superseded
from openmotion.jobs.engine import Outcome
from openmotion.jobs.failing import PieceFailed
from openmotion.jobs.pieces import POSTPONED, SILENT, STOPPED, PieceOrder, Pieces
from openmotion.jobs.planned import Planned
from openmotion.jobs.questions import ATTACHMENT, Asked, Asking, approval, attachment, edits_of
from openmotion.jobs.wanted import Wanted, read_wanted
from openmotion.jobs.workplace import Workplace
from openmotion.model import Report
from openmotion.pipeline import JoinFilm, OpenPlan, PlanFilm, ReviewFilm
from openmotion.sessions import Failure, File, Question
from openmotion.store import blob_key

_POSTPONED_S = 1.0


@dataclass(frozen=True, slots=True)
class _Parts:
    """What is put together.

    Attributes:
        segments: orders of the segments, in order.
        sound: order of the sound; None for a silent film.
    """

    segments: tuple[PieceOrder, ...]
    sound: PieceOrder | None

    @property
    def all(self) -> Sequence[PieceOrder]:
        return self.segments if self.sound is None else (*self.segments, self.sound)


class Film:
    """One revision in the making.

    Args:
        place: where it is made.
        pieces: makes segments and sound.
    """

    def __init__(self, place: Workplace, pieces: Pieces) -> None:
        self._place = place
        self._pieces = pieces
        self._answered: tuple[Question, ...] = ()
        self._before: str | None = None

    def make(self) -> None:
        """Go through all stages.

        Raises:
            Superseded: the revision has ended, or another worker has it.
            Asked: it waits for its user.
            PieceFailed: a segment or the sound cannot be made.
            MotionError: another stage failed.
        """
        place = self._place
        wanted = self._gather()
        planned = Planned.of_json(place.step("plan", lambda: self._plan(wanted)))
        if planned.version != place.equipment.version:
            self._start_again()
        if wanted.needs_approval and not self._is_approved:
            self._ask(approval(planned.seconds))
        parts = self._draw(planned)
        video = _file(place.step("join", lambda: self._join(planned, parts)))
        reviewed = place.step("review", lambda: self._review(planned, parts, video, wanted))
        place.step("publish", lambda: self._publish(planned, video, reviewed, wanted))

    def _gather(self) -> Wanted:
        place = self._place
        place.advance("gather")
        place.reach("gather", "before")
        with place.equipment.database.read() as conn:
            bodies = sessions.lineage(conn, place.revision.id)
            self._answered = sessions.answered(conn, place.revision.id)
            self._before = sessions.parent_document(conn, place.revision.id)
        wanted = read_wanted(bodies, edits_of(self._answered))
        is_told = any(question.kind == ATTACHMENT for question in self._answered)
        if wanted.relies_on_attachment and not is_told:
            self._ask(attachment())
        place.reach("gather", "after")
        return wanted

    @property
    def _is_approved(self) -> bool:
        last = self._answered[-1].answer if self._answered else None
        return last is not None and last.get("value") == "approve"

    def _plan(self, wanted: Wanted) -> Outcome:
        place, kept = self._place, self._place.revision.plan_digest
        place.reach("plan", "before")
        seen = {"version": place.equipment.version, "mode": wanted.mode}
        limit_s = place.settings.plan_seconds
        if kept is not None and self._is_approved:
            facts = place.attempt(
                lambda _: place.carry_out(OpenPlan(place.local(blob_key(kept))), limit_s)
            )
            return {"plan": kept, **seen, **facts}

        def plan(folder: Path) -> Outcome:
            path = folder / "plan.json"
            order = PlanFilm(
                request=wanted.request.model_dump_json(),
                length_s=wanted.length_s,
                usual_s=wanted.usual_s,
                mode=wanted.mode,
                plan=path,
                before=place.local(blob_key(self._before)) if self._before else None,
                follow_up=wanted.follow_up,
            )
            facts = place.carry_out(order, limit_s)
            digest = place.store(path, "plan.json", "application/json").digest
            revision_id, claim = place.revision.id, place.hand.claim
            place.write(lambda conn: sessions.keep_plan(conn, revision_id, claim, digest))
            return {"plan": digest, **seen, **facts}

        made = place.attempt(plan)
        place.reach("plan", "after")
        return made

    def _draw(self, planned: Planned) -> _Parts:
        place = self._place
        segments = planned.segments(place.revision, place.rank)
        sound = planned.sound(place.revision, place.rank)
        place.advance("draw")
        rows = [(order.key, order.end - order.start) for order in segments]
        place.write(
            lambda conn: sessions.plan_segments(conn, place.revision.id, place.hand.claim, rows)
        )
        outcomes = self._make_all((sound, *segments))
        return _Parts(segments, None if outcomes[sound] == SILENT else sound)

    def _make_all(self, orders: Sequence[PieceOrder]) -> dict[PieceOrder, str]:
        """Let all pieces be made, by whichever worker; gives the word that each ended with."""
        place, engine = self._place, self._place.equipment.engine
        words: dict[PieceOrder, str] = {}
        left, turn = list(orders), 0
        while left:
            handles = [
                engine.enqueue(
                    f"{engine.current}/{order.number}.{turn}", order.as_json(), rank=order.rank
                )
                for order in left
            ]
            place.hand.begin()
            outcomes = [engine.wait(handle) for handle in handles]
            for order, outcome in zip(left, outcomes, strict=True):
                failure = Failure.of_json(outcome.get("failure"))
                if failure is not None:
                    raise PieceFailed(failure)
                words[order] = outcome["outcome"]
            if STOPPED in words.values():
                raise Superseded("the revision has ended")
            left = [order for order in left if words[order] == POSTPONED]
            turn += 1
            if left:  # another job is in quarantine there
                place.equipment.closing.wait(_POSTPONED_S)
        return words

    def _join(self, planned: Planned, parts: _Parts) -> Outcome:
        place = self._place
        place.advance("join")
        place.reach("join", "before")
        for order in parts.all:
            self._pieces.make(order)  # nothing to do, unless it was lost meanwhile

        def join(folder: Path) -> File:
            path = folder / "video.mp4"
            order = JoinFilm(
                plan=place.local(blob_key(planned.plan)),
                segments=tuple(place.local(order.key) for order in parts.segments),
                sound=place.local(parts.sound.key) if parts.sound else None,
                film=path,
            )
            place.carry_out(order, place.settings.finish_seconds)
            place.reach("join", "mid")
            return place.store(path, sessions.VIDEO, "video/mp4")

        video = place.attempt(join)
        place.reach("join", "after")
        return asdict(video)

    def _review(self, planned: Planned, parts: _Parts, video: File, wanted: Wanted) -> Outcome:
        place = self._place
        place.advance("review")
        place.reach("review", "before")

        def review(folder: Path) -> Outcome:
            document, thumbnail = folder / "document.motion", folder / "thumbnail.jpg"
            order = ReviewFilm(
                plan=place.local(blob_key(planned.plan)),
                film=place.local(blob_key(video.digest)),
                copies=tuple(place.local(order.copies_key) for order in parts.segments),
                notes=wanted.notes,
                document=document,
                thumbnail=thumbnail,
            )
            facts = place.carry_out(order, place.settings.finish_seconds)
            return {
                "report": facts["report"],
                "document": asdict(place.store(document, "document.motion", "application/json")),
                "thumbnail": asdict(place.store(thumbnail, "thumbnail.jpg", "image/jpeg")),
            }

        reviewed = place.attempt(review)
        place.reach("review", "after")
        return reviewed

    def _publish(self, planned: Planned, video: File, reviewed: Outcome, wanted: Wanted) -> Outcome:
        place = self._place
        place.advance("publish")
        place.reach("publish", "before")
        document = _file(reviewed["document"])
        output = {
            "width": planned.width,
            "height": planned.height,
            "fps": float(planned.fps),
            "duration_s": planned.seconds,
            "report": _in_short(Report.model_validate(reviewed["report"]), wanted.notes),
        }
        price = billing.price(
            frames=planned.frames,
            fps=planned.fps,
            width=planned.width,
            height=planned.height,
            mode=wanted.mode,
        )
        place.write(
            lambda conn: sessions.complete(
                conn,
                place.revision.id,
                place.hand.claim,
                output=output,
                files=(video, document, _file(reviewed["thumbnail"])),
                document_digest=document.digest,
                sources=(),
                price=price,
                now_ms=place.now_ms(),
            )
        )
        place.reach("publish", "after")
        return {}

    def _ask(self, asking: Asking) -> None:
        place = self._place
        kind, text, options = asking
        now_ms = place.now_ms()
        place.write(
            lambda conn: sessions.ask(
                conn,
                place.revision.id,
                place.hand.claim,
                kind=kind,
                text=text,
                options=options,
                closes_ms=now_ms + place.settings.question_seconds * 1000,
                now_ms=now_ms,
            )
        )
        raise Asked

    def _start_again(self) -> None:
        """Another version would draw other pixels, and a film is made by one: plan anew."""
        place = self._place
        place.write(
            lambda conn: sessions.give_back(
                conn, place.revision.id, place.hand.claim, now_ms=place.now_ms()
            )
        )
        raise Superseded("the plan was made by another version")


def _in_short(report: Report, notes: Sequence[str]) -> Outcome:
    """What a status says of a report, as in `wire.OutputReport`; the document has all of it.

    Args:
        report: of the finished file.
        notes: on the request; they come first.
    """
    left = [finding for finding in report.findings if not finding.repaired]
    told = [finding.message for finding in left if finding.severity == "note"]
    return {
        "errors": sum(finding.severity == "error" for finding in left),
        "warnings": sum(finding.severity == "warning" for finding in left),
        "notes": list(dict.fromkeys((*notes, *told))),
    }


def _file(kept: Outcome) -> File:
    return File(**kept)
