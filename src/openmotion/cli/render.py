"""`openmotion render`: a video from a `.motion` document."""

from pathlib import Path
from typing import Annotated

import typer

from openmotion.cli.options import Document, Preset, PresetName, Workers


def render(
    file: Document,
    out: Annotated[Path, typer.Option("--out", "-o", help="The video to write, NAME.mp4.")],
    workers: Workers = None,
    preset: Preset = PresetName.MG,
) -> None:
    """Draw a document's composition again, sound included."""
    from openmotion.cli.session import begin, open_document
    from openmotion.cli.stages import shown_progress

    settings = begin()
    composition = open_document(Path(file)).composition

    from openmotion.pipeline import render_video

    with shown_progress() as progress:
        render_video(
            composition,
            out,
            progress=progress,
            workers=settings.workers if workers is None else workers,
            preset=preset.value,
        )
