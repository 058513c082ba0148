"""`openmotion still`: one frame of a `.motion` document."""

from pathlib import Path
from typing import Annotated

import typer

from openmotion.cli.options import Assets, Document


def still(
    file: Document,
    at: Annotated[float, typer.Option(help="When, in seconds from the start.")],
    out: Annotated[
        Path, typer.Option("--out", "-o", help="The picture to write: .png, .jpg or .webp.")
    ],
    asset: Assets = None,
) -> None:
    """Draw the frame that is on screen at a time."""
    from openmotion.cli.session import begin, open_composition

    begin()
    composition = open_composition(Path(file))

    from openmotion.pipeline.assets import load_assets, parse_assets
    from openmotion.pipeline.stills import draw_still, write_picture

    pictures, clips = load_assets(parse_assets(asset or ()))
    write_picture(out, draw_still(composition, at, pictures, clips))
