"""`openmotion still`: one frame of a `.motion` document."""

from pathlib import Path
from typing import Annotated

import typer

from openmotion.cli.options import Document


def still(
    file: Document,
    at: Annotated[float, typer.Option(help="When, in seconds from the start.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="The picture to write, NAME.png.")],
) -> None:
    """Draw the frame that is on screen at a time."""
    from openmotion.cli.session import begin, open_document

    begin()
    composition = open_document(Path(file)).composition

    from openmotion.pipeline.stills import draw_still, write_png

    write_png(out, draw_still(composition, at))
