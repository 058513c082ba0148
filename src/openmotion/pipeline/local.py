"""Videos made by this process and workers that it starts; importing this is light."""

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from openmotion.model import (
    Composition,
    FrameRate,
    MotionDocument,
    Report,
    Request,
    check_composition,
)
from openmotion.pipeline.export import plan_export
from openmotion.pipeline.formats import codec_for, document_beside, keeps_alpha
from openmotion.pipeline.messages import Clips, Pictures
from openmotion.pipeline.pool import RenderPool
from openmotion.pipeline.progress import ProgressSink, ignore_progress
from openmotion.pipeline.system import as_missing_library
from openmotion.settings import Settings, keep_kernels

if TYPE_CHECKING:
    from openmotion.director.base import Director
    from openmotion.media import PresetName
    from openmotion.media.coding import Codec
    from openmotion.pipeline.revising import Draft
    from openmotion.pipeline.segment_cache import SegmentCache

Size = tuple[int, int]


def make_video(
    request: Request,
    out: Path | str,
    *,
    director: "Director | None" = None,
    progress: ProgressSink | None = None,
    workers: int = 0,
    pool: RenderPool | None = None,
    preset: "PresetName" = "mg",
    codec: "Codec | None" = None,
    size: "Size | Callable[[Size], Size | None] | None" = None,
    transparent: bool = False,
    loop: bool = False,
    plays: int = 0,
    report: bool = True,
    cache: "SegmentCache | None" = None,
) -> MotionDocument:
    """Make a video with sound from a request, and beside it the document to revise it from.

    The same request gives the same bytes, whatever the number of workers. Nothing is left behind
    if it fails or is interrupted: a file under the name of `out` is always whole.

    Args:
        request: what is asked for.
        out: the video to write; the end of its name chooses the kind of file: "NAME.mp4", ".mov",
            ".webm", ".gif", ".webp", or "NAME-%04d.png" for one picture a frame. The document
            becomes "NAME.motion".
        director: who plans; None is the offline director.
        progress: is told how far each stage is.
        workers: rendering processes; 0 takes as many as fit the machine.
        pool: warm processes to draw with instead; they stay warm for the next video.
        preset: of the encoder; "mg" is fast, "quality" smaller and slower.
        codec: of the pictures; None takes the usual one of the kind of file.
        size: width and height of the pictures in pixels, in the plan's proportions, or what gives
            them for the plan's own; None takes the usual ones of the kind of file.
        plays: how often animated pictures play; 0 is for ever.
        transparent: leave out the grounds, and keep alpha. A prompt that asks for it gets it in
            files that can hold it.
        loop: lead the last frames back to the first ones, without a jump; as prompts may ask too.
        report: measure the finished file; what was found on the plan is reported in any case.
        cache: parts of earlier films that are taken instead of drawn anew; takes those of this one.

    Raises:
        OutputUnwritable: `out` cannot be written, or cannot hold what is asked for.
        InvalidRequest: the request or the size asks for what cannot be.
        UnknownLook: the request names a look that does not exist.
        FontUnavailable: no installed font has the letters of the words.
        EncodingFailed: the encoder or a rendering process gave up.
        MissingSystemLibrary: the operating system lacks a library that drawing needs.
    """

    def draft() -> "Draft":
        from openmotion.pipeline.revising import first_draft

        return first_draft(request, director)

    wishes = _Wishes(
        Path(out),
        progress=progress or ignore_progress,
        workers=workers,
        pool=pool,
        preset=preset,
        codec=codec,
        size=size,
        transparent=transparent,
        loop=loop,
        plays=plays,
        report=report,
        cache=cache,
    )
    return _produce(draft, wishes)


class Drawing(TypedDict, total=False):
    """How a change of a video is drawn and written; what is left out is as in `make_video`."""

    progress: ProgressSink
    workers: int
    pool: RenderPool
    preset: "PresetName"
    codec: "Codec | None"
    report: bool
    cache: "SegmentCache | None"


def revise_video(
    document: MotionDocument, follow_up: str, out: Path | str, **drawing: Unpack[Drawing]
) -> MotionDocument:
    """Change a video as a follow-up asks, and write the new document beside it.

    What the follow-up does not name stays as it is: words, ids, chance, lengths, sound. With the
    cache of the first video only what changed is drawn. The document holds all revisions before.

    Args:
        document: of the video as it is.
        follow_up: what shall be different.
        out: the video to write, as in `make_video`.
        drawing: see `make_video`.

    Raises:
        InvalidRequest: nothing of the follow-up could be done.
        OutputUnwritable: `out` cannot be written, or cannot hold what is asked for.
        EncodingFailed: the encoder or a rendering process gave up.
    """

    def draft() -> "Draft":
        from openmotion.pipeline.revising import next_draft

        return next_draft(document, follow_up)

    film = document.composition
    cleared = _has_no_ground(film)
    return _produce(draft, _Wishes(Path(out), transparent=cleared, loop=film.loop, **drawing))


def revert_video(
    document: MotionDocument, number: int, out: Path | str, **drawing: Unpack[Drawing]
) -> MotionDocument:
    """Make an earlier revision of a video the newest again; see `revise_video`.

    Raises:
        InvalidRequest: the document holds no such revision.
        OutputUnwritable: `out` cannot be written, or cannot hold what is asked for.
        EncodingFailed: the encoder or a rendering process gave up.
    """

    def draft() -> "Draft":
        from openmotion.pipeline.revising import revert_to

        return lambda _: revert_to(document, number)

    return _produce(draft, _Wishes(Path(out), **drawing))


@dataclass(frozen=True, slots=True)
class _Wishes:
    """How a video is made and what is written of it; see `make_video`."""

    out: Path
    progress: ProgressSink = ignore_progress
    workers: int = 0
    pool: RenderPool | None = None
    preset: "PresetName" = "mg"
    codec: "Codec | None" = None
    size: "Size | Callable[[Size], Size | None] | None" = None
    transparent: bool = False
    loop: bool = False
    plays: int = 0
    report: bool = True
    cache: "SegmentCache | None" = None


def _produce(draft_of: "Callable[[], Draft]", wishes: _Wishes) -> MotionDocument:
    """Plan, draw, measure and write a video and its document."""
    out, sink = wishes.out, wishes.progress
    # What cannot be is said before any work.
    codec_for(out, wishes.codec, transparent=wishes.transparent)
    with _rendering(wishes.workers, wishes.pool) as drawers:
        # The workers load the renderer while this process loads the director and plans.
        from openmotion.media import write_text
        from openmotion.pipeline.clearing import without_grounds
        from openmotion.pipeline.looping import looped
        from openmotion.pipeline.production import Site, review_video, write_video
        from openmotion.pipeline.workspace import publish, workspace

        with workspace(out) as folder:
            document = draft_of()(sink)
            film, asked = document.composition, document.storyboard
            keeps = asked.transparent and keeps_alpha(out, wishes.codec)
            film = without_grounds(film) if wishes.transparent or keeps else film
            film = looped(film) if wishes.loop or asked.loop else film
            size = wishes.size
            wanted = size((film.width, film.height)) if callable(size) else size
            export = plan_export(
                film,
                out,
                codec=wishes.codec,
                preset=wishes.preset,
                size=wanted,
                plays=wishes.plays,
            )
            site = Site(export, folder, drawers, sink, wishes.cache)
            made = write_video(film, site, watch=wishes.report)
            found = document.report
            if wishes.report:
                measured = review_video(made, film, export, sink)
                found = Report(
                    measures=measured.measures, findings=found.findings + measured.findings
                )
            document = document.model_copy(update={"composition": film, "report": found})
            write_text(document_beside(out), document.model_dump_json(indent=1))
            publish(made.path, out)
    return document


def _has_no_ground(composition: Composition) -> bool:
    return all(scene.ground.kind == "none" for scene in composition.scenes)


def render_video(
    composition: Composition,
    out: Path | str,
    *,
    pictures: Pictures | None = None,
    clips: Clips | None = None,
    progress: ProgressSink | None = None,
    workers: int = 0,
    pool: RenderPool | None = None,
    preset: "PresetName" = "mg",
    codec: "Codec | None" = None,
    size: tuple[int, int] | None = None,
    rate: FrameRate | None = None,
    plays: int = 0,
    cache: "SegmentCache | None" = None,
) -> None:
    """Make a video with sound from a composition; arguments as for `make_video`.

    Args:
        composition: what to draw and play.
        out: the video to write; the end of its name chooses the kind of file.
        pictures: its assets by id, (height, width, 4) uint8 RGBA, premultiplied.
        clips: the files of its clips by asset id.
        progress: is told how far each stage is.
        workers: rendering processes; 0 takes as many as fit the machine.
        pool: warm processes to draw with instead; they stay warm for the next video.
        preset: of the encoder.
        codec: of the pictures; None takes the usual one of the kind of file.
        size: width and height of the pictures in pixels, in the composition's proportions; None
            takes the usual one of the kind of file.
        rate: frames a second; None is the composition's own. Other speeds are drawn, not guessed.
        plays: how often animated pictures play; 0 is for ever.
        cache: parts of earlier films that are taken instead of drawn anew; takes those of this one.

    Raises:
        AssetUnavailable: a layer names a picture or clip that is not given.
        InvalidComposition: the composition contradicts itself.
        InvalidRequest: the size is not possible.
        OutputUnwritable: `out` cannot be written, or cannot hold the composition.
        EncodingFailed: the encoder or a rendering process gave up.
        MissingSystemLibrary: the operating system lacks a library that drawing needs.
    """
    out = Path(out)
    check_composition(composition)
    export = plan_export(
        composition, out, codec=codec, preset=preset, size=size, rate=rate, plays=plays
    )
    with _rendering(workers, pool) as drawers:
        from openmotion.pipeline.production import Site, write_video
        from openmotion.pipeline.workspace import publish, workspace

        with workspace(out) as folder:
            site = Site(export, folder, drawers, progress or ignore_progress, cache)
            made = write_video(composition, site, pictures=pictures, clips=clips)
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
