"""Videos made by this process and workers that it starts; importing this is light."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from openmotion.errors import OutputUnwritable
from openmotion.model import Composition, MotionDocument, Report, Request, check_composition
from openmotion.pipeline.messages import Pictures
from openmotion.pipeline.pool import RenderPool
from openmotion.pipeline.progress import ProgressSink, ignore_progress
from openmotion.pipeline.system import as_missing_library
from openmotion.settings import Settings, keep_kernels

if TYPE_CHECKING:
    from openmotion.director.base import Director
    from openmotion.media import PresetName


def make_video(
    request: Request,
    out: Path | str,
    *,
    director: "Director | None" = None,
    progress: ProgressSink | None = None,
    workers: int = 0,
    pool: RenderPool | None = None,
    preset: "PresetName" = "mg",
    report: bool = True,
) -> MotionDocument:
    """Make a video with sound from a request, and beside it the document to revise it from.

    The same request gives the same bytes, whatever the number of workers. Nothing is left behind
    if it fails or is interrupted: a file under the name of `out` is always whole.

    Args:
        request: what is asked for.
        out: the video to write, "NAME.mp4"; the document becomes "NAME.motion".
        director: who plans; None is the offline director.
        progress: is told how far each stage is.
        workers: rendering processes; 0 takes as many as fit the machine.
        pool: warm processes to draw with instead; they stay warm for the next video.
        preset: of the encoder; "mg" is fast, "quality" smaller and slower.
        report: measure the finished file; what was found on the plan is reported in any case.

    Raises:
        OutputUnwritable: `out` cannot be written, or is no name of an MP4 file.
        UnknownLook: the request names a look that does not exist.
        FontUnavailable: no installed font has the letters of the words.
        EncodingFailed: the encoder or a rendering process gave up.
        MissingSystemLibrary: the operating system lacks a library that drawing needs.
    """
    out = _mp4(out)
    sink = progress or ignore_progress
    with _rendering(workers, pool) as drawers:
        # The workers load the renderer while this process loads the director and plans.
        from openmotion.media import write_text
        from openmotion.pipeline.planning import plan_video
        from openmotion.pipeline.production import Site, review_video, write_video
        from openmotion.pipeline.versions import installed_versions
        from openmotion.pipeline.workspace import publish, workspace

        with workspace(out) as folder:
            plan = plan_video(request, director, sink)
            site = Site(out, folder, drawers, preset, sink)
            made = write_video(plan.composition, site, watch=report)
            found = Report(findings=plan.findings)
            if report:
                measured = review_video(made, plan.composition, sink)
                found = Report(
                    measures=measured.measures, findings=plan.findings + measured.findings
                )
            document = MotionDocument(
                request=request,
                brief=plan.brief,
                storyboard=plan.storyboard,
                composition=plan.composition,
                report=found,
                versions=installed_versions(),
            )
            write_text(out.with_suffix(".motion"), document.model_dump_json(indent=1))
            publish(made.path, out)
    return document


def render_video(
    composition: Composition,
    out: Path | str,
    *,
    pictures: Pictures | None = None,
    progress: ProgressSink | None = None,
    workers: int = 0,
    pool: RenderPool | None = None,
    preset: "PresetName" = "mg",
) -> None:
    """Make a video with sound from a composition; arguments as for `make_video`.

    Args:
        composition: what to draw and play.
        out: the video to write, "NAME.mp4".
        pictures: its assets by id, (height, width, 4) uint8 RGBA, premultiplied.
        progress: is told how far each stage is.
        workers: rendering processes; 0 takes as many as fit the machine.
        pool: warm processes to draw with instead; they stay warm for the next video.
        preset: of the encoder.

    Raises:
        InvalidComposition: the composition contradicts itself.
        OutputUnwritable: `out` cannot be written, or is no name of an MP4 file.
        EncodingFailed: the encoder or a rendering process gave up.
        MissingSystemLibrary: the operating system lacks a library that drawing needs.
    """
    out = _mp4(out)
    check_composition(composition)
    with _rendering(workers, pool) as drawers:
        from openmotion.pipeline.production import Site, write_video
        from openmotion.pipeline.workspace import publish, workspace

        with workspace(out) as folder:
            site = Site(out, folder, drawers, preset, progress or ignore_progress)
            made = write_video(composition, site, pictures=pictures)
            publish(made.path, out)


@contextmanager
def _rendering(workers: int, pool: RenderPool | None) -> Iterator[RenderPool]:
    """Start the workers, unless there are some; what is missing is said in words."""
    warning = keep_kernels(Settings().cache_dir)
    if warning is not None:
        warnings.warn(warning, RuntimeWarning, stacklevel=4)
    try:
        if pool is not None:
            yield pool
            return
        with RenderPool(workers) as own:
            yield own
    except ImportError as error:
        missing = as_missing_library(error)
        if missing is None:
            raise
        raise missing from error


def _mp4(out: Path | str) -> Path:
    path = Path(out)
    if path.suffix.lower() != ".mp4":
        raise OutputUnwritable(
            f"cannot write {path}: videos are MP4 files; name it {path.name or 'video'}.mp4"
        )
    return path
