"""`openmotion make`: a video from a prompt."""

from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from openmotion.cli.failure import say
from openmotion.cli.options import Aspect, Duration, Fps, Look, Preset, PresetName, Seed, Workers

if TYPE_CHECKING:
    from openmotion.model import MotionDocument


def make(
    prompt: Annotated[str, typer.Argument(help="What the video is about, in your words.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="The video to write, NAME.mp4.")],
    duration: Duration = None,
    aspect: Aspect = None,
    look: Look = None,
    seed: Seed = 0,
    fps: Fps = None,
    report: Annotated[
        bool, typer.Option("--report/--no-report", help="Measure the finished file.")
    ] = True,
    workers: Workers = None,
    preset: Preset = PresetName.MG,
) -> None:
    """Make a video with sound, and beside it NAME.motion to revise it from."""
    from openmotion.cli.request import build_request
    from openmotion.cli.session import begin
    from openmotion.cli.stages import shown_progress

    start = perf_counter()
    settings = begin()
    request = build_request(
        prompt, duration_s=duration, aspect_ratio=aspect, look=look, seed=seed, fps=fps
    )

    from openmotion.pipeline import make_video

    with shown_progress() as progress:
        document = make_video(
            request,
            out,
            progress=progress,
            workers=settings.workers if workers is None else workers,
            preset=preset.value,
            report=report,
        )
    _tell(document, out, perf_counter() - start)


def _tell(document: "MotionDocument", out: Path, took_s: float) -> None:
    """Print what was made to standard output and what was found to standard error."""
    made = document.composition
    length = made.rate.seconds(made.duration_frames)
    print(
        f"{out}: {length:.3f} s, {made.width}x{made.height}, {made.rate.fps:.5g} fps, "
        f"look {document.storyboard.look}, made in {took_s:.1f} s"
    )
    for finding in document.report.findings:
        if finding.severity == "note" or finding.repaired:
            continue
        place = f"{finding.start_s:.2f} s: " if finding.start_s is not None else ""
        say(f"review {finding.severity}", place + finding.message)
