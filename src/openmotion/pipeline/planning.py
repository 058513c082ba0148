"""The first stages as plain functions: from a request to a composition that can be drawn."""

from dataclasses import dataclass

from openmotion.director.base import Director
from openmotion.director.offline import OfflineDirector
from openmotion.model import (
    Brief,
    Composition,
    Finding,
    Request,
    Storyboard,
    check_composition,
    read_composition,
)
from openmotion.pipeline.lettering import require_letters
from openmotion.pipeline.looping import looped
from openmotion.pipeline.progress import ProgressSink, tell
from openmotion.pipeline.system import release_memory
from openmotion.review import check_choreographies, repair


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is decided before the first frame is drawn."""

    brief: Brief
    storyboard: Storyboard
    composition: Composition
    findings: tuple[Finding, ...]


def plan_video(request: Request, director: Director | None, progress: ProgressSink) -> Plan:
    """Understand, plan and arrange a request, and mend what a review of the plan finds.

    Raises:
        InvalidRequest: the request asks for what cannot be.
        UnknownLook: the request names a look that does not exist.
        FontUnavailable: no installed font has the letters of the words.
        InvalidComposition: the director's composition contradicts itself.
    """
    director = director or OfflineDirector()

    def plan() -> tuple[Brief, Storyboard, Composition]:
        brief = director.understand(request)
        storyboard = director.plan(brief, request.seed)
        film = director.arrange(storyboard)
        return brief, storyboard, looped(film) if film.loop else film

    brief, storyboard, arranged = tell(progress, "plan", plan)
    return mend_plan(brief, storyboard, arranged, progress)


def mend_plan(
    brief: Brief, storyboard: Storyboard, arranged: Composition, progress: ProgressSink
) -> Plan:
    """Mend what a review of a plan finds.

    Raises:
        FontUnavailable: no installed font has the letters of the words.
        InvalidComposition: the director's composition contradicts itself.
    """
    require_letters(arranged)
    composition, findings = tell(progress, "check", lambda: repair(arranged))
    release_memory()  # the review has drawn some frames; the workers need the room now
    # Read back from its JSON: what is drawn now is what the document holds.
    composition = read_composition(composition.model_dump_json(warnings=False))
    check_composition(composition)
    told = (("brief", brief.notes), ("storyboard", storyboard.notes))
    notes = tuple(
        Finding(check=check, severity="note", message=note)
        for check, found in told
        for note in found
    )
    moves = check_choreographies(storyboard, composition)
    return Plan(brief, storyboard, composition, (*notes, *findings, *moves))
