"""The last stages as plain functions: from a composition to a finished, measured video."""

from dataclasses import dataclass
from pathlib import Path

from openmotion.media.coding import Coding
from openmotion.model import Composition, Finding, Report
from openmotion.pipeline.assembly import assemble
from openmotion.pipeline.background import in_background
from openmotion.pipeline.export import Export, spans_of
from openmotion.pipeline.formats import sound_for
from openmotion.pipeline.kept import draw_kept, mix_kept
from openmotion.pipeline.messages import Clips, Pictures
from openmotion.pipeline.pool import RenderPool
from openmotion.pipeline.progress import Progress, ProgressSink, tell
from openmotion.pipeline.segment_cache import SegmentCache
from openmotion.pipeline.segments import plan_segments
from openmotion.pipeline.workspace import naming
from openmotion.review import FileForm, FrameLog, check_file


@dataclass(frozen=True, slots=True)
class Site:
    """Where and how a video is made.

    Attributes:
        export: what is written; errors speak of its name.
        folder: takes what is unfinished, and the video until it gets its name.
        pool: who draws.
        progress: is told how far each stage is.
        cache: takes segments and sound from earlier films, and keeps those of this one.
    """

    export: Export
    folder: Path
    pool: RenderPool
    progress: ProgressSink
    cache: SegmentCache | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A finished video that does not have its name yet, and its frames as seen while drawn.

    Attributes:
        path: the file, or the folder of a sequence of pictures.
        log: small copies of its frames, if they were watched.
    """

    path: Path
    log: FrameLog | None


def write_video(
    composition: Composition,
    site: Site,
    *,
    pictures: Pictures | None = None,
    clips: Clips | None = None,
    watch: bool = False,
) -> Made:
    """Draw, mix, encode and join a composition.

    Args:
        composition: what to draw and play.
        site: where and how.
        pictures: its assets.
        clips: files of its clips.
        watch: keep small copies of the frames for `review_video`.

    Raises:
        OutputUnwritable: there is no room for the video.
        EncodingFailed: the encoder or a rendering process gave up.
    """
    export = site.export
    pictures, clips = pictures or {}, clips or {}
    codec = sound_for(export.form, export.codec)
    sound = in_background(lambda: mix_kept(composition, codec, site.cache))
    with naming(export.out):
        segments = draw_kept(
            site.pool,
            site.cache,
            composition,
            spans_of(export, composition, plan_segments(composition)),
            site.folder,
            coding=_coding(composition, export, pictures, clips),
            pictures=pictures,
            clips=clips,
            watch=watch,
            size=export.size,
            rate=export.rate,
            on_frames=lambda done: site.progress(Progress("draw", done, export.frames)),
        )
    track = tell(site.progress, "sound", sound.result)
    files = [segment.path for segment in segments]
    with naming(export.out):
        path = tell(
            site.progress,
            "join",
            lambda: assemble(files, export, site.folder, track),
        )
    copies = [segment.copies for segment in segments if segment.copies is not None]
    return Made(path, FrameLog(*copies) if copies else None)


def review_video(
    made: Made, composition: Composition, export: Export, progress: ProgressSink
) -> Report:
    """Measure a finished file against its composition, if it is of a kind that can be measured."""
    if export.form.container is None:
        note = f"a {export.form.name} is not measured; make an MP4 to have the film reviewed"
        return Report(findings=(Finding(check="review", severity="note", message=note),))
    form = FileForm.of(export.codec, size=export.size, rate=export.rate.exact, frames=export.frames)
    return tell(
        progress, "review", lambda: check_file(made.path, composition, log=made.log, form=form)
    )


def _coding(composition: Composition, export: Export, pictures: Pictures, clips: Clips) -> Coding:
    palette = b""
    if export.codec == "gif":
        # It draws frames in this process; nothing else here does.
        from openmotion.pipeline.palette import film_palette  # noqa: PLC0415

        palette = film_palette(composition, pictures, export.size, clips)
    return Coding(export.codec, export.preset, export.transparent, palette)
