"""Several plans for one request, each as a document with a picture of its shots."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from openmotion.director.alternatives import find_alternatives
from openmotion.director.base import Director
from openmotion.director.offline import OfflineDirector
from openmotion.media import write_text
from openmotion.model import MotionDocument, Report, Request
from openmotion.pipeline.planning import mend_plan
from openmotion.pipeline.progress import ignore_progress
from openmotion.pipeline.sheet import contact_sheet, stills_of_shots
from openmotion.pipeline.stills import Still, write_picture
from openmotion.pipeline.versions import installed_versions


@dataclass(frozen=True, slots=True)
class Sketch:
    """A plan that can be looked at and made.

    Attributes:
        document: its composition is whole: `openmotion render` makes the video.
        sheet: a still of each shot, (height, width, 3) uint8 RGB.
    """

    document: MotionDocument
    sheet: Still


def sketch_alternatives(
    request: Request, count: int, *, director: Director | None = None
) -> tuple[Sketch, ...]:
    """Really different plans for a request, the first of them what it would get anyway.

    Raises:
        InvalidRequest: the request asks for what cannot be.
        UnknownLook: the request names a look that does not exist.
        FontUnavailable: no installed font has the letters of the words.
    """
    director = director or OfflineDirector()
    brief = director.understand(request)
    sketches = []
    for found in find_alternatives(director, brief, request.seed, count):
        arranged = director.arrange(found.storyboard)
        plan = mend_plan(brief, found.storyboard, arranged, ignore_progress)
        document = MotionDocument(
            request=request.model_copy(update={"seed": found.seed}),
            brief=brief,
            storyboard=found.storyboard,
            composition=plan.composition,
            report=Report(findings=plan.findings),
            versions=installed_versions(),
        )
        sketches.append(Sketch(document, contact_sheet(stills_of_shots(plan.composition))))
    return tuple(sketches)


def write_sketches(sketches: Sequence[Sketch], folder: Path) -> None:
    """Put NUMBER.motion and NUMBER.png of each into a folder, counted from 1.

    Raises:
        OutputUnwritable: one of them cannot be written there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for number, sketch in enumerate(sketches, start=1):
        write_picture(folder / f"{number}.png", sketch.sheet)
        write_text(folder / f"{number}.motion", sketch.document.model_dump_json(indent=1))
