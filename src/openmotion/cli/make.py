"""`openmotion make`: a video from a prompt."""

from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from openmotion.cli.exporting import (
    Captions,
    CodecOption,
    LoopOption,
    OutArgument,
    OutOption,
    Plays,
    Poster,
    Scale,
    Sprites,
    Transparent,
    Width,
    codec_of,
    size_of,
    target_of,
    tell_companions,
)
from openmotion.cli.failure import say
from openmotion.cli.options import (
    Aspect,
    Cache,
    Design,
    Duration,
    Fps,
    Look,
    Preset,
    PresetName,
    Seed,
    Workers,
)

if TYPE_CHECKING:
    from openmotion.model import MotionDocument


def make(
    prompt: Annotated[str, typer.Argument(help="What the video is about, in your words.")],
    name: OutArgument = None,
    out: OutOption = None,
    duration: Duration = None,
    aspect: Aspect = None,
    look: Look = None,
    design: Design = None,
    seed: Seed = 0,
    fps: Fps = None,
    codec: CodecOption = None,
    width: Width = None,
    scale: Scale = None,
    transparent: Transparent = False,
    loop: LoopOption = False,
    plays: Plays = 0,
    captions: Captions = None,
    poster: Poster = False,
    sprites: Sprites = False,
    report: Annotated[
        bool, typer.Option("--report/--no-report", help="Measure the finished file.")
    ] = True,
    workers: Workers = None,
    preset: Preset = PresetName.MG,
    cache: Cache = True,
) -> None:
    """Make a video with sound, and beside it NAME.motion to revise it from."""
    from openmotion.cli.request import build_request, read_design
    from openmotion.cli.session import begin
    from openmotion.cli.stages import shown_progress

    start = perf_counter()
    target = target_of(name, out)
    settings = begin()
    request = build_request(
        prompt,
        duration_s=duration,
        aspect_ratio=aspect,
        look=look,
        seed=seed,
        fps=fps,
        design=read_design(design),
    )

    from openmotion.pipeline import make_video
    from openmotion.pipeline.segment_cache import open_cache

    with shown_progress() as progress:
        document = make_video(
            request,
            target,
            progress=progress,
            workers=settings.workers if workers is None else workers,
            preset=preset.value,
            codec=codec_of(codec),
            size=lambda whole: size_of(whole, size=None, width=width, scale=scale),
            transparent=transparent,
            loop=loop,
            plays=plays,
            report=report,
            cache=open_cache(settings) if cache else None,
        )
    shape = document.composition.width, document.composition.height
    size = size_of(shape, size=None, width=width, scale=scale)
    _tell(document, target, size, perf_counter() - start)
    tell_companions(document.composition, target, captions=captions, poster=poster, sprites=sprites)


def _tell(
    document: "MotionDocument", out: Path, size: tuple[int, int] | None, took_s: float
) -> None:
    """Print what was made to standard output and what was found to standard error."""
    from openmotion.pipeline.export import plan_export

    made = document.composition
    shape = plan_export(made, out, size=size)
    length = made.rate.seconds(made.duration_frames)
    print(
        f"{out}: {length:.3f} s, {shape.size[0]}x{shape.size[1]}, {shape.rate.fps:.5g} fps, "
        f"look {document.storyboard.look}, made in {took_s:.1f} s"
    )
    for finding in document.report.findings:
        if finding.severity == "note" or finding.repaired:
            continue
        place = f"{finding.start_s:.2f} s: " if finding.start_s is not None else ""
        say(f"review {finding.severity}", place + finding.message)
