"""The last stages as plain functions: from a composition to a finished, measured video."""

from dataclasses import dataclass
from pathlib import Path

from openmotion.media import PresetName, encode_sound, join_segments
from openmotion.model import Composition, Report
from openmotion.pipeline.background import in_background
from openmotion.pipeline.messages import Pictures
from openmotion.pipeline.pool import RenderPool
from openmotion.pipeline.progress import Progress, ProgressSink, tell
from openmotion.pipeline.segments import plan_segments
from openmotion.pipeline.workspace import naming
from openmotion.review import FrameLog, check_file


@dataclass(frozen=True, slots=True)
class Site:
    """Where and how a video is made.

    Attributes:
        out: the name that it will have; errors speak of it.
        folder: takes what is unfinished, and the video until it gets its name.
        pool: who draws.
        preset: of the encoder.
        progress: is told how far each stage is.
    """

    out: Path
    folder: Path
    pool: RenderPool
    preset: PresetName
    progress: ProgressSink


@dataclass(frozen=True, slots=True)
class Made:
    """A finished video that does not have its name yet, and its frames as seen while drawn."""

    path: Path
    log: FrameLog | None


def write_video(
    composition: Composition, site: Site, *, pictures: Pictures | None = None, watch: bool = False
) -> Made:
    """Draw, mix, encode and join a composition.

    Args:
        composition: what to draw and play.
        site: where and how.
        pictures: its assets.
        watch: keep small copies of the frames for `review_video`.

    Raises:
        OutputUnwritable: there is no room for the video.
        EncodingFailed: the encoder or a rendering process gave up.
    """
    sound = in_background(lambda: _encode_sound(composition))
    with naming(site.out):
        segments = site.pool.draw(
            composition,
            plan_segments(composition),
            site.folder,
            preset=site.preset,
            pictures=pictures or {},
            watch=watch,
            on_frames=lambda done: site.progress(
                Progress("draw", done, composition.duration_frames)
            ),
        )
    track = tell(site.progress, "sound", sound.result)
    path = site.folder / "video.mp4"
    files = [segment.path for segment in segments]
    with naming(site.out):
        tell(site.progress, "join", lambda: join_segments(files, path, composition.rate, track))
    copies = [FrameLog(segment.copies) for segment in segments if segment.copies is not None]
    return Made(path, FrameLog.joined(copies) if copies else None)


def review_video(made: Made, composition: Composition, progress: ProgressSink) -> Report:
    """Measure a finished file against its composition."""
    return tell(progress, "review", lambda: check_file(made.path, composition, log=made.log))


def _encode_sound(composition: Composition) -> bytes | None:
    # Its libraries take half a second to load, in which the workers draw already.
    from openmotion.audio import mix_sound  # noqa: PLC0415

    samples = mix_sound(composition)
    return None if samples is None else encode_sound(samples)
