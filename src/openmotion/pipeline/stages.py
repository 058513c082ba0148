"""The stages of a film as a child process carries them out for a crew."""

import os
import resource
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from types import MappingProxyType

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.errors import OutputUnwritable
from openmotion.media import encode_sound, join_segments
from openmotion.media.coding import Coding
from openmotion.model import Composition, Finding, MotionDocument, Report
from openmotion.pipeline.film import (
    PlannedFilm,
    digest_composition,
    read_plan,
    read_planned_composition,
    write_plan,
)
from openmotion.pipeline.inspection import best_moment, inspect_film
from openmotion.pipeline.messages import Answer, Drawn
from openmotion.pipeline.orders import (
    Done,
    DrawSegment,
    Facts,
    JoinFilm,
    MixSound,
    OpenPlan,
    PlanFilm,
    Reached,
    ReviewFilm,
    StageOrder,
    Warm,
)
from openmotion.pipeline.progress import Progress
from openmotion.pipeline.segments import plan_segments
from openmotion.pipeline.studio import Studio, encode_segment
from openmotion.pipeline.versions import installed_versions
from openmotion.render import Renderer
from openmotion.review import FrameLog, check_file

# Whoever waits for an answer of the API beside it comes before the next frame.
_NICENESS = 10
_FILES = 1024  # that a process may hold open
_NO_PICTURES = MappingProxyType[str, NDArray[np.uint8]]({})
_JPEG = (cv2.IMWRITE_JPEG_QUALITY, 88)


class Stages:
    """Carries orders out, one after the other.

    Args:
        say: takes reports while an order is carried out.
        on_layer: is told the frame and the layer that are about to be drawn.
    """

    def __init__(self, say: Callable[[Answer], None], on_layer: Callable[[int, str], None]) -> None:
        self._say = say
        self._on_layer = on_layer
        self._studio: tuple[str, Studio] | None = None

    def warm(self, order: Warm) -> Done:
        """Load what make_video's own workers never need, and take on limits."""
        # Every rendering process loads this module; the director and the mixer cost it a second.
        import openmotion.audio  # noqa: PLC0415
        import openmotion.pipeline.planning  # noqa: PLC0415
        import openmotion.review.loudness  # noqa: F401, PLC0415

        os.nice(_NICENESS)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_NOFILE, (_FILES, _FILES))
        if order.memory_bytes:
            limit = (order.memory_bytes, order.memory_bytes)
            resource.setrlimit(resource.RLIMIT_DATA, limit)
        return Done({})

    def carry_out(self, order: StageOrder) -> Done:
        """Do what is ordered.

        Raises:
            MotionError: it cannot be done, and would not succeed a second time.
            OSError: a file cannot be read or written.
        """
        match order:
            case PlanFilm():
                return Done(self._plan(order))
            case OpenPlan():
                return Done(describe_plan(read_planned_composition(order.plan)))
            case DrawSegment():
                return Done(self._draw(order))
            case MixSound():
                return Done(_mix(order))
            case JoinFilm():
                return Done(_join(order))
            case ReviewFilm():
                return Done(_review(order))

    def _plan(self, order: PlanFilm) -> Facts:
        from openmotion.director.offline import OfflineDirector  # noqa: PLC0415
        from openmotion.model import Request  # noqa: PLC0415
        from openmotion.pipeline.planning import plan_video  # noqa: PLC0415
        from openmotion.pipeline.wishes import WishingDirector  # noqa: PLC0415

        request = Request.model_validate_json(order.request)
        director = WishingDirector(
            OfflineDirector(),
            length_s=order.length_s,
            usual_s=order.usual_s,
            mode=order.mode,
            on_step=lambda step: self._say(Reached(step)),
        )
        if order.before is not None:
            from openmotion.model import read_document  # noqa: PLC0415
            from openmotion.pipeline.revising import revise_plan  # noqa: PLC0415

            film = revise_plan(
                read_document(order.before.read_text(encoding="utf-8")),
                request,
                order.follow_up,
                director=director,
                progress=self._tell_check,
            )
        else:
            plan = plan_video(request, director, self._tell_check)
            film = PlannedFilm(
                request=request,
                brief=plan.brief,
                storyboard=plan.storyboard,
                composition=plan.composition,
                findings=plan.findings,
            )
        write_plan(order.plan, film)
        return describe_plan(film.composition)

    def _tell_check(self, told: Progress) -> None:
        if told.stage == "check" and not told.is_finished:
            self._say(Reached("check"))

    def _draw(self, order: DrawSegment) -> Facts:
        take = encode_segment(
            self._studio_of(order),
            order.span,
            on_frames=lambda done: self._say(Drawn(done)),
            with_still=True,
        )
        order.video.write_bytes(take.segment)
        # numpy itself would not say why a file cannot be written.
        held = BytesIO()
        np.save(held, np.asarray(take.copies), allow_pickle=False)
        order.copies.write_bytes(held.getbuffer())
        _write_jpeg(order.still, np.asarray(take.still))
        return {}

    def _studio_of(self, order: DrawSegment) -> Studio:
        """The studio of an order's composition, the last one if it is the same."""
        name = f"{order.composition} {order.preset}"
        if self._studio is None or self._studio[0] != name:
            self._studio = None  # two renderers at once would double the memory
            film = read_planned_composition(order.plan)
            renderer = Renderer(film, _NO_PICTURES, on_layer=self._on_layer)
            coding = Coding(preset=order.preset)
            studio = Studio(film, renderer, coding, watch=True)
            self._studio = name, studio
        return self._studio[1]


def describe_plan(film: Composition) -> Facts:
    """What later stages must know of a composition."""
    return {
        "composition": digest_composition(film),
        "width": film.width,
        "height": film.height,
        "rate": [film.rate.num, film.rate.den],
        "frames": film.duration_frames,
        "spans": [[span.start, span.end] for span in plan_segments(film)],
    }


def _mix(order: MixSound) -> Facts:
    from openmotion.audio import mix_sound  # noqa: PLC0415

    samples = mix_sound(read_planned_composition(order.plan))
    if samples is None:
        return {"is_silent": True}
    order.sound.write_bytes(encode_sound(samples))
    return {"is_silent": False}


def _join(order: JoinFilm) -> Facts:
    rate = read_planned_composition(order.plan).rate
    try:
        join_segments(order.segments, order.film, rate, order.sound)
    except OutputUnwritable as error:
        if isinstance(error.__cause__, OSError):  # what the system said tells more
            raise error.__cause__ from error
        raise
    return {}


def _review(order: ReviewFilm) -> Facts:
    planned = read_plan(order.plan)
    film = planned.composition
    log = FrameLog.joined([_load_copies(path) for path in order.copies])
    found = check_file(order.film, film, log=log)
    inspect_film(order.film, film, log, found)
    _write_jpeg(order.thumbnail, best_moment(order.film, film, log))
    notes = tuple(
        Finding(check="request", severity="note", message=message) for message in order.notes
    )
    report = Report(measures=found.measures, findings=notes + planned.findings + found.findings)
    document = MotionDocument(
        request=planned.request,
        brief=planned.brief,
        storyboard=planned.storyboard,
        composition=film,
        report=report,
        versions=installed_versions(),
        lineage=planned.lineage,
        history=planned.history,
    )
    order.document.write_text(document.model_dump_json(indent=1), encoding="utf-8")
    return {"report": report.model_dump(mode="json", exclude_none=True)}


def _load_copies(path: Path) -> FrameLog:
    return FrameLog(np.load(path, mmap_mode="r", allow_pickle=False))


def _write_jpeg(path: Path, picture: NDArray[np.uint8]) -> None:
    _, data = cv2.imencode(".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), _JPEG)
    path.write_bytes(data.tobytes())
