"""Documents before they are drawn: the first of a video, and those of its follow-ups."""

from collections.abc import Callable

from openmotion.director.base import Director
from openmotion.director.offline import OfflineDirector
from openmotion.director.revise import apply_edits, read_follow_up
from openmotion.director.understand.canvas import read_canvas
from openmotion.director.understand.reading import read_prompt
from openmotion.errors import InvalidRequest
from openmotion.model import Finding, MotionDocument, Report, Request
from openmotion.model.edit import Edit, Retime, SetFrame, SetLook
from openmotion.model.revision import Lineage, Revision
from openmotion.pipeline.film import PlannedFilm
from openmotion.pipeline.planning import Plan, mend_plan, plan_video
from openmotion.pipeline.progress import ProgressSink, tell
from openmotion.pipeline.versions import installed_versions

Draft = Callable[[ProgressSink], MotionDocument]
"""Gives a document whose report holds what was found on the plan."""


def first_draft(request: Request, director: Director | None) -> Draft:
    """The document of a new video."""

    def draft(progress: ProgressSink) -> MotionDocument:
        plan = plan_video(request, director, progress)
        return MotionDocument(
            request=request,
            brief=plan.brief,
            storyboard=plan.storyboard,
            composition=plan.composition,
            report=Report(findings=plan.findings),
            versions=installed_versions(),
        )

    return draft


def next_draft(
    document: MotionDocument,
    words: str,
    director: Director | None = None,
    fields: tuple[Edit, ...] = (),
) -> Draft:
    """The document of a follow-up: what it does not name stays as it is.

    `fields` are edits that come with it, done after those of its words.

    The draft raises `InvalidRequest` if nothing of the follow-up could be done, or it asks to undo
    the first revision.
    """

    def draft(progress: ProgressSink) -> MotionDocument:
        found = tell(
            progress,
            "plan",
            lambda: read_follow_up(
                words, document.storyboard, document.brief, before=document.lineage.edits
            ),
        )
        if found.undoes:
            if document.lineage.parent is None:
                raise InvalidRequest("this is the first revision; there is nothing to undo")
            return revert_to(document, document.lineage.parent, words)
        if not found.edits and not fields:
            told = "; ".join(found.notes) or "it asks for no change"
            raise InvalidRequest(f"nothing was changed: {told}")
        storyboard = apply_edits(found.storyboard, document.brief, fields)
        arranged = (director or OfflineDirector()).arrange(storyboard)
        plan = mend_plan(document.brief, storyboard, arranged, progress)
        notes = tuple(
            Finding(check="follow-up", severity="note", message=note) for note in found.notes
        )
        return _next(
            document,
            plan,
            Lineage(
                number=_newest(document) + 1,
                parent=document.lineage.number,
                words=words,
                edits=(*found.edits, *fields),
                notes=found.notes,
            ),
            notes,
        )

    return draft


def revise_plan(
    document: MotionDocument,
    request: Request,
    words: str,
    *,
    director: Director,
    progress: ProgressSink,
) -> PlannedFilm:
    """What a follow-up makes of a document; a film planned anew where nothing of it can be done.

    Args:
        document: of the film as it is.
        request: of the follow-up, for the film planned anew: all prompts together.
        words: what shall be different.
        director: plans and arranges.
        progress: is told how far it is.

    Raises:
        InvalidRequest: the request asks for what cannot be.
    """
    try:
        made = next_draft(document, words, director, fields_of(document.request, request))(progress)
    except InvalidRequest as error:
        plan = plan_video(request, director, progress)
        note = Finding(
            check="follow-up",
            severity="note",
            message=f"{error}; the film was planned anew from all prompts together",
        )
        lineage = Lineage(number=_newest(document) + 1, parent=document.lineage.number, words=words)
        made = _next(document, plan, lineage, (note,))
    return PlannedFilm(
        request=request,
        brief=made.brief,
        storyboard=made.storyboard,
        composition=made.composition,
        findings=made.report.findings,
        lineage=made.lineage,
        history=made.history,
    )


def fields_of(before: Request, after: Request) -> tuple[Edit, ...]:
    """The edits that other fields of a request ask for, beside its words."""
    edits: list[Edit] = []
    if after.aspect_ratio is not None and after.aspect_ratio != before.aspect_ratio:
        canvas = read_canvas(after, read_prompt(""))
        edits.append(SetFrame(width=canvas.width.value, height=canvas.height.value))
    if after.duration_s is not None and after.duration_s != before.duration_s:
        edits.append(Retime(duration_s=after.duration_s))
    if after.look is not None and after.look != before.look:
        edits.append(SetLook(look=after.look))
    return tuple(edits)


def revert_to(document: MotionDocument, number: int, words: str = "") -> MotionDocument:
    """A new revision that is what an earlier one was, to the byte.

    Raises:
        InvalidRequest: there is no such revision.
    """
    held = find_revision(document, number)
    plan = Plan(held.brief, held.storyboard, held.composition, ())
    lineage = Lineage(
        number=_newest(document) + 1,
        parent=held.lineage.parent if words else number,
        words=words or f"revert to {number}",
    )
    # What it brings back is what it stands for: the next undo goes on from there.
    return _next(document, plan, lineage, ())


def find_revision(document: MotionDocument, number: int) -> Revision:
    """A revision of a document by its number.

    Raises:
        InvalidRequest: there is no such revision.
    """
    revisions = revisions_of(document)
    for revision in revisions:
        if revision.lineage.number == number:
            return revision
    held = ", ".join(str(revision.lineage.number) for revision in revisions)
    raise InvalidRequest(f"there is no revision {number}; the document holds {held}")


def revisions_of(document: MotionDocument) -> tuple[Revision, ...]:
    """All revisions of a document, the oldest first; the last is the document itself."""
    own = Revision(
        lineage=document.lineage,
        brief=document.brief,
        storyboard=document.storyboard,
        composition=document.composition,
    )
    return (*document.history, own)


def _newest(document: MotionDocument) -> int:
    return max(revision.lineage.number for revision in revisions_of(document))


def _next(
    document: MotionDocument, plan: Plan, lineage: Lineage, notes: tuple[Finding, ...]
) -> MotionDocument:
    return document.model_copy(
        update={
            "brief": plan.brief,
            "storyboard": plan.storyboard,
            "composition": plan.composition,
            "report": Report(findings=(*notes, *plan.findings)),
            "versions": installed_versions(),
            "lineage": lineage,
            "history": revisions_of(document),
        }
    )
